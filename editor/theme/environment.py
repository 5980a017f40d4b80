"""Jekyll's Liquid on top of python-liquid: tags, filters and limits; what fails costs nothing but itself."""

import inspect
from collections.abc import Callable, Mapping
from typing import TextIO, cast

from liquid import RenderContext, Tag, TokenStream
from liquid.ast import Node
from liquid.builtin.content import ContentNode, Literal
from liquid.exceptions import LiquidError, LiquidInterrupt, ResourceLimitError
from liquid.token import TOKEN_OUTPUT, Token

from editor.theme.filters.dates import date_filters
from editor.theme.filters.expressions import expression_filters
from editor.theme.filters.jekyll import jekyll_filters
from editor.theme.filters.lists import list_filters
from editor.theme.filters.numbers import math_filters
from editor.theme.filters.sass import sass_filters
from editor.theme.filters.strings import string_filters
from editor.theme.jekyll_tags import JEKYLLS_TAGS
from editor.theme.liquid.blocks import MarkupTag
from editor.theme.liquid.branch_tags import BRANCH_TAGS
from editor.theme.liquid.expressions import Filtered
from editor.theme.liquid.loop_tags import LOOP_TAGS
from editor.theme.liquid.parsing import RepairingEnvironment
from editor.theme.liquid.ruby import BLANKS, RubyError, to_text
from editor.theme.liquid.run import run_of
from editor.theme.liquid.variable_tags import VARIABLE_TAGS
from editor.theme.markers import marker
from editor.theme.plugins.tags import PLUGIN_TAGS, plugin_filters
from editor.theme.values import SiteValues
from editor.wording import Said, without_end

OUTPUT_LIMIT = 8_000_000
"""Bytes that a body may become."""


class JekyllEnvironment(RepairingEnvironment):
    """Parses and renders for one state of a site."""

    block_nesting_limit = 100
    context_depth_limit = 100
    loop_iteration_limit = 100_000
    local_namespace_limit = 20_000_000
    output_stream_limit = OUTPUT_LIMIT
    suppress_blank_control_flow_blocks = False  # our own tags see to that

    def __init__(self, site: SiteValues) -> None:
        options = _options(site)
        mode = options.get("error_mode")
        super().__init__(mode if mode in ("lax", "strict") else "warn")
        self.strict_filters = bool(options.get("strict_filters"))
        self.strict_variables = bool(options.get("strict_variables"))
        for filters in (
            string_filters(), math_filters(), list_filters(), date_filters(site),
            jekyll_filters(site), expression_filters(self), plugin_filters(site),
            sass_filters(site),
        ):  # fmt: skip
            for name, function in filters.items():
                self.add_filter(name, checked(function))

    def setup_tags_and_filters(self, *, extra: bool = False) -> None:
        """Replaces python-liquid's own: they differ from Ruby's in too much."""
        super().setup_tags_and_filters(extra=extra)
        self.filters.clear()
        illegal = self.tags["illegal"]
        self.tags.clear()
        for tag in (*BRANCH_TAGS, *LOOP_TAGS, *VARIABLE_TAGS, *JEKYLLS_TAGS, *PLUGIN_TAGS, _Output):
            self.add_tag(tag)
        self.tags = {name: cast("Tag", _GuardedTag(tag)) for name, tag in self.tags.items()} | {"illegal": illegal}
        self.add_tag(_Literal)


def _options(site: SiteValues) -> Mapping[str, object]:
    found = site.config.raw.get("liquid")
    return found if isinstance(found, dict) else {}


def checked(function: Callable[..., object]) -> Callable[..., object]:
    """A filter that refuses arguments that it does not take, as Ruby does."""
    parameters = inspect.signature(function).parameters.values()
    own = [each for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    most, least = len(own), sum(each.default is each.empty for each in own)
    if any(each.kind is each.VAR_POSITIONAL for each in parameters):
        return function

    def filtered(*arguments: object, **named: object) -> object:
        if least <= len(arguments) <= most:
            return function(*arguments, **named)
        raise RubyError(_wrong_count(len(arguments) - 1, least - 1, most - 1))

    if getattr(function, "with_context", False):
        filtered.with_context = True  # pyright: ignore[reportFunctionMemberAccess] (python-liquid's own convention)
    return filtered


def _wrong_count(given: int, least: int, most: int) -> Said:
    if most > least:
        return Said("%1 arguments, not %2 to %3", given, least, most)
    return Said("%1 arguments, not %2", given, least)


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

    def render(self, context: RenderContext, buffer: TextIO) -> int:
        run = run_of(context)
        run.enter(self, buffer)
        try:
            return self._node.render_to_output(context, buffer)
        except (LiquidInterrupt, ResourceLimitError):
            raise
        except Exception as error:  # noqa: BLE001 (a filter may stumble over anything)
            message = _sentence(error)
            run.enter(self, buffer)
            run.note(message)
            return buffer.write(marker(self._source(), message))

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        return self.render(context, buffer)

    def _source(self) -> str:
        """The tag as it is written."""
        token = self.token
        start = max(token.source.rfind(sign, 0, token.start_index + 2) for sign in ("{%", "{{"))
        end = token.source.find("}", token.start_index)
        end = token.source.find("}", end + 1) if token.source.startswith("}}", end) else end
        return token.source[max(start, 0) : end + 1]


class LiteralNode(ContentNode):
    """Text between tags. Its lines are known one by one."""

    def __init__(self, token: Token, text: str) -> None:
        super().__init__(token, text)
        self.blank = not text.strip(BLANKS)

    @property
    def start(self) -> int:
        """The offset of its first character in the source."""
        return self.token.start_index

    def render(self, context: RenderContext, buffer: TextIO) -> int:
        run_of(context).enter(self, buffer, literal=self.start)
        return buffer.write(self.text)


class _Literal(Literal):
    node_class = LiteralNode


class _OutputNode(Node):
    def __init__(self, token: Token, value: Filtered) -> None:
        super().__init__(token)
        self.blank = False
        self._value = value

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        return buffer.write(to_text(self._value.evaluate(context)))


class _Output(MarkupTag):
    name = TOKEN_OUTPUT

    def parse(self, stream: TokenStream) -> Node:
        token, markup = self.markup(stream)
        return _OutputNode(token, Filtered(self.env, markup))


def _sentence(error: Exception) -> str:
    message = str(error.message) if isinstance(error, LiquidError) else str(error)
    return Said("Liquid cannot render this: %1.", without_end(message))
