"""Jekyll's Liquid on top of python-liquid: tags, filters and limits; what fails costs nothing but itself."""

from typing import TextIO, cast

from liquid import RenderContext, Tag, TokenStream
from liquid.ast import Node
from liquid.builtin.content import ContentNode, Literal
from liquid.builtin.expressions import FilteredExpression, tokenize
from liquid.builtin.output import Output, OutputNode
from liquid.exceptions import LiquidError, LiquidInterrupt, ResourceLimitError
from liquid.token import TOKEN_OUTPUT

from editor.theme.filters import text_filters
from editor.theme.list_filters import list_filters
from editor.theme.markers import marker
from editor.theme.parsing import RepairingEnvironment
from editor.theme.ruby import to_text
from editor.theme.run import run_of
from editor.theme.tags import JEKYLLS_TAGS
from editor.theme.values import SiteValues

_NOT_JEKYLLS_TAGS = ("render", "doc", "liquid", "echo")
"""Liquid 5 has some of them, Liquid 4, which most sites are built with, has none."""
OUTPUT_LIMIT = 8_000_000
"""Bytes that a body may become."""


class JekyllEnvironment(RepairingEnvironment):
    """Parses and renders for one state of a site."""

    block_nesting_limit = 100
    context_depth_limit = 100
    loop_iteration_limit = 100_000
    local_namespace_limit = 20_000_000
    output_stream_limit = OUTPUT_LIMIT

    def __init__(self, site: SiteValues) -> None:
        super().__init__()
        for name, function in {**text_filters(site), **list_filters(self)}.items():
            self.add_filter(name, function)

    def setup_tags_and_filters(self, *, extra: bool = False) -> None:
        super().setup_tags_and_filters(extra=extra)
        for name in _NOT_JEKYLLS_TAGS:
            self.tags.pop(name, None)
        for tag in (*JEKYLLS_TAGS, _Output):
            self.add_tag(tag)
        self.tags = {name: cast("Tag", _GuardedTag(tag)) for name, tag in self.tags.items() if name != "illegal"} | {
            "illegal": self.tags["illegal"]
        }
        self.add_tag(_Literal)


class _GuardedTag:
    def __init__(self, tag: Tag) -> None:
        self._tag = tag

    def get_node(self, stream: TokenStream) -> Node:
        token = stream.current
        try:
            return _GuardedNode(self._tag.get_node(stream))
        except LiquidError as error:
            if error.token is None or error.token.start_index < 0:  # the end of an expression has no place of its own
                error.token = token
            raise


class _GuardedNode(Node):
    """Shows a tag that cannot be rendered, rather than nothing."""

    def __init__(self, node: Node) -> None:
        super().__init__(node.token)
        self._node = node
        self.blank = node.blank

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        run = run_of(context)
        run.enter(self, buffer)
        try:
            return self._node.render(context, buffer)
        except (LiquidInterrupt, ResourceLimitError):
            raise
        except Exception as error:  # noqa: BLE001 (a filter may stumble over anything)
            message = _sentence(error)
            run.enter(self, buffer)
            run.note(message)
            return buffer.write(marker(self._source(), message))

    def _source(self) -> str:
        """The tag as it is written."""
        token = self.token
        start = max(token.source.rfind(sign, 0, token.start_index + 2) for sign in ("{%", "{{"))
        end = token.source.find("}", token.start_index)
        end = token.source.find("}", end + 1) if token.source.startswith("}}", end) else end
        return token.source[max(start, 0) : end + 1]


class LiteralNode(ContentNode):
    """Text between tags. Its lines are known one by one."""

    @property
    def start(self) -> int:
        """The offset of its first character in the source."""
        source = self.token.source
        start = self.token.start_index
        if source.startswith("{%", start):
            start = source.find("%}", start)  # raw text: the token is that of the tag before it
        return source.find(self.text, start)

    def render_to_output(self, _: RenderContext, buffer: TextIO) -> int:
        run_of(_).enter(self, buffer, literal=self.start)
        return buffer.write(self.text)


class _Literal(Literal):
    node_class = LiteralNode


class _OutputNode(OutputNode):
    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        return buffer.write(to_text(self.expression.evaluate(context)))


class _Output(Output):
    node_class = _OutputNode

    def parse(self, stream: TokenStream) -> OutputNode:
        """`{{ }}` writes nothing, though it does not say what."""
        if stream.peek.value.strip():
            return super().parse(stream)
        token = stream.eat(TOKEN_OUTPUT)
        return self.node_class(token, FilteredExpression.parse(self.env, TokenStream(tokenize("nil", token))))


def _sentence(error: Exception) -> str:
    message = str(error.message) if isinstance(error, LiquidError) else str(error)
    return f"Liquid cannot render this: {message.rstrip('.')}."
