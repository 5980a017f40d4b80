"""What stands between tags, and the base of the tags of our own."""

from collections.abc import Container, Sequence
from typing import Any, TextIO, cast

from liquid import RenderContext, Tag, TokenStream
from liquid.ast import Node
from liquid.builtin.content import ContentNode
from liquid.exceptions import LiquidSyntaxError
from liquid.parser import get_parser
from liquid.token import TOKEN_EXPRESSION, TOKEN_TAG, Token

from editor.wording import Said


class Body(Node):
    """The nodes between two tags."""

    def __init__(self, token: Token, nodes: Sequence[Node]) -> None:
        super().__init__(token)
        self.nodes = nodes
        self.blank = all(node.blank for node in nodes)

    def without_texts(self) -> "Body":
        """Where nothing but blanks would be written, Liquid writes none."""
        return Body(self.token, [node for node in self.nodes if not isinstance(node, ContentNode)])

    def render(self, context: RenderContext, buffer: TextIO) -> int:
        for node in self.nodes:
            node.render(context, buffer)
        return 1

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        return self.render(context, buffer)


class MarkupTag(Tag):
    """A tag that reads what stands behind its name by itself."""

    block = False

    def markup(self, stream: TokenStream) -> tuple[Token, str]:
        """The tag, and what stands behind its name. The stream is left at the last token of the tag."""
        token = stream.current
        if stream.peek.kind == TOKEN_EXPRESSION:
            next(stream)
            return token, stream.current.value
        return token, ""

    def body(self, stream: TokenStream, ends: Container[str]) -> Body:
        """What stands up to one of these tags, at which the stream is left."""
        next(stream)
        block = get_parser(self.env).parse_block(stream, ends)
        if stream.current.kind != TOKEN_TAG:
            raise LiquidSyntaxError(Said("“%1” is not closed", self.name), token=block.token)
        return Body(block.token, block.nodes)

    @property
    def error_mode(self) -> str:
        """As the site's configuration has it: `lax`, `warn` or `strict`."""
        return cast("Any", self.env).error_mode


def lean(bodies: Sequence[Body]) -> tuple[bool, list[Body]]:
    """Whether all these are blank; and then they are without their texts."""
    blank = all(body.blank for body in bodies)
    return blank, [body.without_texts() for body in bodies] if blank else list(bodies)
