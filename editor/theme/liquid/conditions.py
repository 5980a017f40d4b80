"""Conditions: comparisons joined by `and` and `or`, which Liquid reads from the right, without brackets."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from liquid import RenderContext
from liquid.exceptions import LiquidError, LiquidSyntaxError

from editor.theme.liquid.comparison import compare, equal, kind_name, ordered
from editor.theme.liquid.expressions import QUOTED, Expression, evaluate, parse_expression
from editor.theme.liquid.ruby import MethodLiteral, is_empty, is_hash, is_list, to_s, truthy
from editor.theme.liquid.strict_syntax import Parser
from editor.wording import Said

_SYNTAX = re.compile(rf"({QUOTED})\s*([=!<>a-z_]+)?\s*({QUOTED})?", re.ASCII)
_BLANK = r"[ \t\r\n\f\v]"
_JOINT = rf"\b(?:{_BLANK}?and{_BLANK}?|{_BLANK}?or{_BLANK}?)\b"
_PARTS = re.compile(rf"(?:{_JOINT}|(?:{_BLANK}*(?!{_JOINT})(?:{QUOTED}|[^ \t\r\n\f\v]+){_BLANK}*)+)")
"""Not of ASCII alone: in Ruby a word ends where letters do, also others than its own."""


class Condition:
    """One comparison, and the condition that it is joined to."""

    __slots__ = ("_joint", "_left", "_next", "_operator", "_right")

    def __init__(self, left: Expression, operator: str = "", right: Expression = None) -> None:
        self._left = left
        self._operator = operator
        self._right = right
        self._joint = ""
        self._next: Condition | None = None

    def join(self, joint: str, other: "Condition") -> None:
        """`joint` is `and` or `or`."""
        self._joint = joint
        self._next = other

    def holds(self, context: RenderContext) -> bool:
        """Raises LiquidError where values cannot be compared."""
        condition: Condition | None = self
        result = False
        while condition is not None:
            result = truthy(condition._result(context))
            if result == (condition._joint == "or"):
                break
            condition = condition._next
        return result

    def _result(self, context: RenderContext) -> object:
        left = evaluate(self._left, context)
        if not self._operator:
            return left
        compared = _OPERATORS.get(self._operator)
        if compared is None:
            raise LiquidError(Said("there is no operator “%1”", self._operator), token=None)
        return compared(left, evaluate(self._right, context))


def same(left: object, right: object) -> bool:
    """Liquid's `==`. Nothing ever equals `blank`; what has no items or characters equals `empty`."""
    for one, other in ((left, right), (right, left)):
        if isinstance(one, MethodLiteral):
            return one.name == "empty" and is_empty(other)
    return equal(left, right)


def _differ(left: object, right: object) -> bool:
    return not same(left, right)


def _contains(left: Any, right: object) -> bool:
    if not truthy(left) or not truthy(right):
        return False
    if isinstance(left, str):
        return to_s(right) in left
    if is_hash(left):
        return not isinstance(right, list | dict) and right in left
    if isinstance(left, range):
        return isinstance(right, int | float) and left.start <= right < left.stop
    return is_list(left) and any(equal(item, right) for item in left)


def _by_order(wanted: Callable[[int], bool]) -> Callable[[object, object], bool]:
    def compared(left: object, right: object) -> bool:
        if not ordered(left) or not ordered(right):
            return False
        order = compare(left, right)
        if order is None:
            if isinstance(left, int | float) and isinstance(right, int | float):
                return False
            raise LiquidError(Said("%1 and %2 cannot be compared", kind_name(left), kind_name(right)), token=None)
        return wanted(order)

    return compared


_OPERATORS: Mapping[str, Callable[[object, object], bool]] = MappingProxyType(
    {
        "==": same,
        "!=": _differ,
        "<>": _differ,
        "contains": _contains,
        "<": _by_order(lambda order: order < 0),
        ">": _by_order(lambda order: order > 0),
        "<=": _by_order(lambda order: order <= 0),
        ">=": _by_order(lambda order: order >= 0),
    }
)


def parse_condition(markup: str, error_mode: str = "strict") -> Condition:
    """Raises LiquidSyntaxError. In the modes `lax` and `warn` much is read that is no proper condition."""
    if error_mode == "lax":
        return _parse_loosely(markup)
    try:
        return _parse(Parser(markup))
    except LiquidSyntaxError:
        if error_mode == "strict":
            raise
        return _parse_loosely(markup)


def _parse(parser: Parser) -> Condition:
    first = condition = _comparison(parser)
    while joint := parser.take_if("id", "and", "or"):
        other = _comparison(parser)
        condition.join(joint, other)
        condition = other
    parser.end()
    return first


def _comparison(parser: Parser) -> Condition:
    left = parse_expression(parser.expression())
    operator = parser.take_if("comparison")
    return Condition(left, operator, parse_expression(parser.expression())) if operator else Condition(left)


def _parse_loosely(markup: str) -> Condition:
    parts = _PARTS.findall(markup)
    condition = _loose_comparison(parts)
    while parts:
        joint = parts.pop().strip()
        other = _loose_comparison(parts)
        if joint not in ("and", "or"):
            raise LiquidSyntaxError(Said("this is no condition"), token=None)
        other.join(joint, condition)
        condition = other
    return condition


def _loose_comparison(parts: list[str]) -> Condition:
    match = _SYNTAX.search(parts.pop()) if parts else None
    if match is None:
        raise LiquidSyntaxError(Said("this is no condition"), token=None)
    return Condition(parse_expression(match[1]), match[2] or "", parse_expression(match[3] or ""))
