"""The tags that set variables or write nothing: assign, capture, increment, decrement, comment, raw, ifchanged."""

import re
from typing import TextIO

from liquid import RenderContext, TokenStream
from liquid.ast import Node
from liquid.exceptions import LiquidSyntaxError
from liquid.token import TOKEN_EOF, TOKEN_TAG, Token

from editor.theme.liquid.blocks import Body, MarkupTag
from editor.theme.liquid.expressions import Filtered
from editor.theme.liquid.ruby import BLANKS
from editor.theme.liquid.run import run_of
from editor.wording import Said

_NAME = r"(?:\(?[\w\-.\[\]]\)?)+"
_ASSIGN = re.compile(rf"({_NAME})\s*=\s*(.*)\s*", re.DOTALL | re.ASCII)
_CAPTURE = re.compile(_NAME, re.ASCII)
_LINE_WITHOUT_SIGN = re.compile(r"\n\s*[^#\s]", re.ASCII)


class AssignNode(Node):
    def __init__(self, token: Token, name: str, value: Filtered) -> None:
        super().__init__(token)
        self._name = name
        self._value = value

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        context.assign(self._name, self._value.evaluate(context))
        return 0


class AssignTag(MarkupTag):
    name = "assign"

    def parse(self, stream: TokenStream) -> Node:
        token, markup = self.markup(stream)
        match = _ASSIGN.search(markup)
        if match is None:
            raise LiquidSyntaxError(Said("“assign” needs a name, “=” and a value behind it"), token=token)
        return AssignNode(token, match[1], Filtered(self.env, match[2]))


class CaptureNode(Node):
    """What a body writes becomes a variable, also where a loop is left in the middle of it."""

    def __init__(self, token: Token, name: str, body: Body) -> None:
        super().__init__(token)
        self._name = name
        self._body = body

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        inner = context.get_buffer(buffer)
        try:
            self._body.render(context, inner)
        finally:
            context.assign(self._name, inner.getvalue())
        return 0


class CaptureTag(MarkupTag):
    name = "capture"

    def parse(self, stream: TokenStream) -> Node:
        token, markup = self.markup(stream)
        match = _CAPTURE.search(markup)
        if match is None:
            raise LiquidSyntaxError(Said("“capture” needs a name behind it"), token=token)
        return CaptureNode(token, match[0], self.body(stream, ("endcapture",)))


class CountNode(Node):
    """Writes a counter and moves it on, or back first."""

    def __init__(self, token: Token, name: str) -> None:
        super().__init__(token)
        self.blank = False
        self._name = name

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        moved = context.increment if self.token.value == "increment" else context.decrement
        return buffer.write(str(moved(self._name)))


class IncrementTag(MarkupTag):
    name = "increment"

    def parse(self, stream: TokenStream) -> Node:
        token, markup = self.markup(stream)
        return CountNode(token, markup.strip(BLANKS))


class DecrementTag(IncrementTag):
    name = "decrement"


class SilentNode(Node):
    """Writes nothing."""

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        return 0


class CommentTag(MarkupTag):
    """Tags in a comment have to be whole, as Liquid parses them; those that it does not know do not matter."""

    name = "comment"

    def parse(self, stream: TokenStream) -> Node:
        token, _ = self.markup(stream)
        next(stream)
        stream.block_depth += 1
        if stream.block_depth > self.env.block_nesting_limit:
            raise LiquidSyntaxError(Said("comments stand within too many others"), token=token)
        while stream.current.kind != TOKEN_EOF:
            if stream.current.kind == TOKEN_TAG:
                if stream.current.value == "endcomment":
                    stream.block_depth -= 1
                    return SilentNode(token)
                if stream.current.value in self.env.tags:
                    self.env.tags[stream.current.value].get_node(stream)
            next(stream)
        raise LiquidSyntaxError(Said("“comment” is not closed"), token=token)


class InlineCommentTag(MarkupTag):
    name = "#"

    def parse(self, stream: TokenStream) -> Node:
        token, markup = self.markup(stream)
        if _LINE_WITHOUT_SIGN.search(markup):
            raise LiquidSyntaxError(Said("every line of this comment has to begin with “#”"), token=token)
        return SilentNode(token)


class RawNode(Node):
    """Text as it is written."""

    def __init__(self, token: Token, text: Token) -> None:
        super().__init__(token)
        self.blank = not text.value
        self._text = text

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        run_of(context).enter(self, buffer, literal=self._text.start_index)
        return buffer.write(self._text.value)


class RawTag(MarkupTag):
    name = "raw"

    def parse(self, stream: TokenStream) -> Node:
        token, _ = self.markup(stream)
        return RawNode(token, stream.current)


class IfChangedNode(Node):
    """What a body writes, where it is not what the last such tag wrote."""

    def __init__(self, token: Token, body: Body) -> None:
        super().__init__(token)
        self.blank = body.blank
        self._body = body

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        inner = context.get_buffer(buffer)
        try:
            self._body.render(context, inner)
        finally:
            if context.ifchanged(inner.getvalue()):
                buffer.write(inner.getvalue())
        return 0


class IfChangedTag(MarkupTag):
    name = "ifchanged"

    def parse(self, stream: TokenStream) -> Node:
        token, _ = self.markup(stream)
        return IfChangedNode(token, self.body(stream, ("endifchanged",)))


VARIABLE_TAGS = (
    AssignTag,
    CaptureTag,
    IncrementTag,
    DecrementTag,
    CommentTag,
    InlineCommentTag,
    RawTag,
    IfChangedTag,
)
