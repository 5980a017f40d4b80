"""The tags that repeat: for, tablerow, cycle, break, continue."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, TextIO, cast

from liquid import RenderContext, TokenStream
from liquid.ast import Node
from liquid.exceptions import BreakLoop, ContinueLoop, LiquidInterrupt, LiquidSyntaxError
from liquid.token import Token

from editor.theme.liquid.blocks import Body, MarkupTag, lean
from editor.theme.liquid.expressions import ATTRIBUTE, QUOTED, Expression, Variable, evaluate, parse_expression
from editor.theme.liquid.loops import ForLoop, TableRowLoop
from editor.theme.liquid.ruby import inspect, is_hash, is_mapping, is_sequence, to_i, to_text, truthy
from editor.theme.liquid.strict_syntax import Parser
from editor.wording import Said

_FOR = re.compile(rf"([\w\-]+)\s+in\s+({QUOTED}+)\s*(reversed)?", re.ASCII)
_TABLEROW = re.compile(rf"(\w+)\s+in\s+({QUOTED}+)", re.ASCII)
_CYCLE = re.compile(QUOTED, re.ASCII)
_NAMED_CYCLE = re.compile(rf"({QUOTED})\s*:\s*(.*)", re.DOTALL | re.ASCII)
_CONTINUE = object()
"""An offset that goes on where the last loop of the name ended."""


def items_of(value: Any, first: int = 0, last: int | None = None) -> Sequence[object]:
    """The items from one number up to another, as a loop sees them: a text is its own only item."""
    if isinstance(value, str):
        return [value] if value else []
    if is_hash(value):
        value = [[key, item] for key, item in value.items()]
    elif is_mapping(value):
        value = list(value)  # an object of the site gives the names alone
    if not is_sequence(value) or (last is not None and last < 0):
        return []
    return value[max(first, 0) : last]


class _Collection:
    """What a loop goes through, as its markup has it."""

    def __init__(self, variable: str, source: str, backwards: bool) -> None:
        self.variable = variable
        self.name = f"{variable}-{source}"
        self._items = parse_expression(source)
        self._backwards = backwards
        self._limit: Expression = None
        self._offset: Expression = None

    def set(self, name: str, markup: str) -> None:
        """Sets `limit` or `offset`."""
        if name == "limit":
            self._limit = parse_expression(markup)
        elif name == "offset":
            self._offset = _CONTINUE if markup == "continue" else parse_expression(markup)

    def items(self, context: RenderContext) -> Sequence[object]:
        first = context.stopindex(self.name) if self._offset is _CONTINUE else to_i(evaluate(self._offset, context))
        limit = evaluate(self._limit, context)
        items = items_of(evaluate(self._items, context), first, to_i(limit) + first if truthy(limit) else None)
        context.stopindex(self.name, first + len(items))
        return items[::-1] if self._backwards else items


def _collection(markup: str, error_mode: str) -> _Collection:
    if error_mode == "lax":
        return _loose_collection(markup)
    try:
        return _strict_collection(Parser(markup))
    except LiquidSyntaxError:
        if error_mode == "strict":
            raise
        return _loose_collection(markup)


def _strict_collection(parser: Parser) -> _Collection:
    variable = parser.take("id")
    if not parser.take_if("id", "in"):
        raise LiquidSyntaxError(Said("“for” needs a variable, “in” and a list behind it"), token=None)
    source = parser.expression()
    found = _Collection(variable, source, bool(parser.take_if("id", "reversed")))
    while parser.looks("id") and parser.looks("colon", 1):
        name = parser.take_if("id", "limit", "offset")
        if not name:
            raise LiquidSyntaxError(Said("“for” knows only “limit” and “offset”"), token=None)
        parser.take("colon")
        found.set(name, parser.expression())
    parser.end()
    return found


def _loose_collection(markup: str) -> _Collection:
    match = _FOR.match(markup)
    if match is None:
        raise LiquidSyntaxError(Said("“for” needs a variable, “in” and a list behind it"), token=None)
    found = _Collection(match[1], match[2], bool(match[3]))
    for name, value in ATTRIBUTE.findall(markup):
        found.set(name, value)
    return found


class ForNode(Node):
    """A body once for every item, or another body where there is none."""

    def __init__(self, token: Token, collection: _Collection, bodies: Sequence[Body]) -> None:
        super().__init__(token)
        self.blank, leaned = lean(bodies)
        self._collection = collection
        self._body = leaned[0]
        self._otherwise = leaned[1] if len(leaned) > 1 else None

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        items = self._collection.items(context)
        if not items:
            return self._otherwise.render(context, buffer) if self._otherwise is not None else 0
        around = context.parentloop()
        loop = ForLoop(self._collection.name, len(items), around if isinstance(around, ForLoop) else None)
        names: dict[str, object] = {"forloop": loop}
        with context.loop(names, cast("Any", loop)):
            for item in items:
                names[self._collection.variable] = item
                try:
                    self._body.render(context, buffer)
                except ContinueLoop:
                    pass
                except BreakLoop:
                    break
                loop.index0 += 1
        return 1


class ForTag(MarkupTag):
    name = "for"

    def parse(self, stream: TokenStream) -> Node:
        token, markup = self.markup(stream)
        collection = _collection(markup, self.error_mode)
        bodies = [self.body(stream, ("else", "endfor"))]
        if stream.current.value == "else":
            self.markup(stream)
            bodies.append(self.body(stream, ("endfor",)))
        return ForNode(token, collection, bodies)


class TableRowNode(Node):
    """A row of a table, or several."""

    def __init__(self, token: Token, variable: str, options: Mapping[str, Expression], body: Body) -> None:
        super().__init__(token)
        self.blank = body.blank
        self._variable = variable
        self._options = options
        self._body = body

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        collection = evaluate(self._options["in"], context)
        if not truthy(collection):
            return 0
        first = self._option("offset", context)
        items = items_of(
            collection, first, first + self._option("limit", context) if "limit" in self._options else None
        )
        loop = TableRowLoop(len(items), self._option("cols", context))
        names: dict[str, object] = {"tablerowloop": loop}
        interrupt: LiquidInterrupt | None = None
        buffer.write('<tr class="row1">\n')
        with context.loop(names, cast("Any", loop)):
            for item in items:
                names[self._variable] = item
                buffer.write(f'<td class="col{loop.column}">')
                try:
                    self._body.render(context, buffer)
                except LiquidInterrupt as found:
                    interrupt = found
                buffer.write("</td>")
                if loop.another_row_follows:
                    buffer.write(f'</tr>\n<tr class="row{loop.row + 1}">')
                loop.step()
        buffer.write("</tr>\n")
        if interrupt is not None:
            raise interrupt
        return 1

    def _option(self, name: str, context: RenderContext) -> int:
        return to_i(evaluate(self._options.get(name), context))


class TableRowTag(MarkupTag):
    name = "tablerow"

    def parse(self, stream: TokenStream) -> Node:
        token, markup = self.markup(stream)
        match = _TABLEROW.search(markup)
        if match is None:
            raise LiquidSyntaxError(Said("“tablerow” needs a variable, “in” and a list behind it"), token=token)
        options = {name: parse_expression(value) for name, value in ATTRIBUTE.findall(markup)}
        options["in"] = parse_expression(match[2])
        return TableRowNode(token, match[1], options, self.body(stream, ("endtablerow",)))


class CycleNode(Node):
    """One of several values, the next one each time."""

    def __init__(self, token: Token, name: Expression, values: Sequence[Expression]) -> None:
        super().__init__(token)
        self.blank = False
        self._name = name
        self._values = values

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        if not self._values:
            return 0
        key = inspect(evaluate(self._name, context))
        number = context.cycle(key, len(self._values))
        return buffer.write(to_text(evaluate(self._values[number % len(self._values)], context)))


class CycleTag(MarkupTag):
    name = "cycle"

    def parse(self, stream: TokenStream) -> Node:
        token, markup = self.markup(stream)
        named = _NAMED_CYCLE.match(markup)
        if named is None and _CYCLE.match(markup) is None:
            raise LiquidSyntaxError(Said("“cycle” needs values behind it"), token=token)
        values = [each[0] for each in map(_CYCLE.search, (named[2] if named else markup).split(",")) if each]
        # Without a name, variables are told apart by the place where they stand.
        literal = not any(isinstance(parse_expression(each), Variable) for each in values)
        usual = ",".join(inspect(parse_expression(each)) for each in values) if literal else f"{id(token)}"
        return CycleNode(token, parse_expression(named[1]) if named else usual, [*map(parse_expression, values)])


class _InterruptNode(Node):
    def __init__(self, token: Token) -> None:
        super().__init__(token)
        self.blank = False

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        raise BreakLoop("break") if self.token.value == "break" else ContinueLoop("continue")


class BreakTag(MarkupTag):
    name = "break"

    def parse(self, stream: TokenStream) -> Node:
        return _InterruptNode(self.markup(stream)[0])


class ContinueTag(BreakTag):
    name = "continue"


LOOP_TAGS = (ForTag, TableRowTag, CycleTag, BreakTag, ContinueTag)
