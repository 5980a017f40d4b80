"""The tags that choose: if, unless, case."""

import re
from collections.abc import Sequence
from typing import TextIO

from liquid import RenderContext, TokenStream
from liquid.ast import Node
from liquid.exceptions import LiquidSyntaxError
from liquid.token import Token

from editor.theme.liquid.blocks import Body, MarkupTag, lean
from editor.theme.liquid.conditions import Condition, parse_condition, same
from editor.theme.liquid.expressions import QUOTED, Expression, evaluate, parse_expression
from editor.wording import Said

_LEFT = re.compile(QUOTED, re.ASCII)
_WHEN = re.compile(rf"({QUOTED})(?:(?:\s+or\s+|\s*,\s*)({QUOTED}.*))?", re.DOTALL | re.ASCII)


class BranchNode(Node):
    """The first of several bodies whose condition holds."""

    def __init__(self, token: Token, conditions: Sequence[Condition | None], bodies: Sequence[Body]) -> None:
        """A condition that is None always holds."""
        super().__init__(token)
        self.blank, leaned = lean(bodies)
        self._branches = list(zip(conditions, leaned, strict=True))

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        for condition, body in self._branches:
            if condition is None or condition.holds(context):
                return body.render(context, buffer)
        return 0


class UnlessNode(BranchNode):
    """The first condition is meant the other way round."""

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        for number, (condition, body) in enumerate(self._branches):
            if condition is None or condition.holds(context) != (number == 0):
                return body.render(context, buffer)
        return 0


class IfTag(MarkupTag):
    name = "if"
    node = BranchNode

    def parse(self, stream: TokenStream) -> Node:
        start, markup = self.markup(stream)
        conditions: list[Condition | None] = [parse_condition(markup, self.error_mode)]
        end = f"end{self.name}"
        bodies = [self.body(stream, ("elsif", "else", end))]
        while stream.current.value != end:
            token, markup = self.markup(stream)
            conditions.append(None if token.value == "else" else parse_condition(markup, self.error_mode))
            bodies.append(self.body(stream, ("elsif", "else", end)))
        return self.node(start, conditions, bodies)


class UnlessTag(IfTag):
    name = "unless"
    node = UnlessNode


class CaseNode(Node):
    """Every body one of whose values equals the tag's: each once for every such value."""

    def __init__(
        self, token: Token, left: Expression, values: Sequence[Sequence[Expression] | None], bodies: Sequence[Body]
    ) -> None:
        """The first body stands before any `when`: it is not written. No values stand for `else`."""
        super().__init__(token)
        self.blank, leaned = lean(bodies)
        self._left = left
        self._branches = list(zip(values, leaned[1:], strict=True))

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        found = False
        for values, body in self._branches:
            if values is None:
                if not found:
                    body.render(context, buffer)
                continue
            for value in values:
                if same(evaluate(self._left, context), evaluate(value, context)):
                    found = True
                    body.render(context, buffer)
        return 1


class CaseTag(MarkupTag):
    name = "case"

    def parse(self, stream: TokenStream) -> Node:
        start, markup = self.markup(stream)
        left = _LEFT.search(markup)
        if left is None:
            raise LiquidSyntaxError(Said("“case” needs a variable behind it"), token=start)
        bodies = [self.body(stream, ("when", "else", "endcase"))]
        values: list[list[Expression] | None] = []
        while stream.current.value != "endcase":
            token, markup = self.markup(stream)
            values.append(_values(token, markup))
            bodies.append(self.body(stream, ("when", "else", "endcase")))
        return CaseNode(start, parse_expression(left[0]), values, bodies)


def _values(token: Token, markup: str) -> list[Expression] | None:
    if token.value == "else":
        if markup.strip():
            raise LiquidSyntaxError(Said("“else” takes nothing behind it in “case”"), token=token)
        return None
    values: list[Expression] = []
    rest: str | None = markup
    while rest is not None:
        match = _WHEN.search(rest)
        if match is None:
            raise LiquidSyntaxError(Said("“when” needs a value behind it"), token=token)
        values.append(parse_expression(match[1]))
        rest = match[2]
    return values


BRANCH_TAGS = (IfTag, UnlessTag, CaseTag)
