"""Expressions in Liquid: literals, variables, ranges, and filters behind them, read as Ruby's Liquid reads them.

First by the strict syntax. What breaks that is taken by looser rules, so that `{{ prepend: site.baseurl }}` or
`{{ 'x' upcase }}` mean something, if not what their author thought.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, cast

from liquid import Environment, RenderContext
from liquid.exceptions import LiquidError, LiquidSyntaxError

from editor.theme.liquid.ruby import (
    BLANKS,
    MethodLiteral,
    RubyError,
    integer,
    is_hash,
    is_list,
    is_mapping,
    is_sequence,
    to_f,
    to_i,
)
from editor.theme.liquid.run import run_of
from editor.theme.liquid.strict_syntax import Parser
from editor.wording import Said

QUOTED = r"""(?:"[^"]*"|'[^']*'|(?:[^ \t\r\n\f\v,|'"]|"[^"]*"|'[^']*')+)"""
"""A quoted text, or what has no blank, comma or pipe outside of quotes."""
ATTRIBUTE = re.compile(rf"(\w[\w-]*)\s*:\s*({QUOTED})", re.ASCII)
_LOOKUPS = re.compile(r"\[[^\]]+\]|[\w\-]+\??", re.ASCII)
_INTEGER = re.compile(r"-?\d+", re.ASCII)
_FLOAT = re.compile(r"-?\d[\d.]+", re.ASCII)
_RANGE = re.compile(r"\(\s*(?>(\S+)\s*\.\.)\s*(\S+)\s*\)", re.ASCII)
_FIRST = re.compile(rf"({QUOTED})(.*)", re.DOTALL | re.ASCII)
_FILTERS = re.compile(r"\|\s*(.*)", re.DOTALL | re.ASCII)
_FILTER = re.compile(rf"(?:\s+|{QUOTED}|,)+", re.ASCII)
_NAME = re.compile(r"\w+", re.ASCII)
_ARGUMENT = re.compile(rf"[:,]\s*((?:\w+\s*:\s*)?{QUOTED})", re.ASCII)
_COMMANDS = frozenset(("size", "first", "last"))
_LONGEST_NUMBER = 4000
_LONGEST_RANGE = 1000
"""Characters. There may be ranges in a range."""
_BYTES_OF_AN_INTEGER = 8
"""What Ruby says of the size of a number."""
_LITERALS: Mapping[str, object] = MappingProxyType(
    {
        "": None,
        "nil": None,
        "null": None,
        "true": True,
        "false": False,
        "blank": MethodLiteral("blank"),
        "empty": MethodLiteral("empty"),
    }
)


class Variable:  # not abstract by class: that would make every look at an expression slower
    """Something whose value is known only when the text is rendered."""

    __slots__ = ()

    def evaluate(self, context: RenderContext) -> object:
        raise NotImplementedError


Expression = Variable | object
"""What stands in a tag: a value, or how to find one."""


def evaluate(expression: Expression, context: RenderContext) -> object:
    return expression.evaluate(context) if isinstance(expression, Variable) else expression


def parse_expression(markup: str) -> Expression:
    """A literal, a range, or else a variable: nothing is wrong, there may only be nothing."""
    text = markup.strip(BLANKS)
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    if text in _LITERALS:
        return _LITERALS[text]
    if len(text) < _LONGEST_NUMBER and _INTEGER.fullmatch(text):
        return int(text)
    span = _RANGE.fullmatch(text) if len(text) < _LONGEST_RANGE else None
    if span is not None:
        return _range(parse_expression(span[1]), parse_expression(span[2]))
    return to_f(text) if _FLOAT.fullmatch(text) else Lookup(text)


class Lookup(Variable):
    """A variable, and what is asked of it."""

    __slots__ = ("_commands", "_keys", "_name")

    def __init__(self, markup: str) -> None:
        parts = _LOOKUPS.findall(markup)
        self._name = _key(parts[0]) if parts else None
        self._keys = tuple(map(_key, parts[1:]))
        self._commands = tuple(part in _COMMANDS for part in parts[1:])

    def evaluate(self, context: RenderContext) -> object:
        name = evaluate(self._name, context)
        value: object = context.scope.get(name) if isinstance(name, str) else None
        if type(value) in _SIMPLE and not self._keys:
            return value
        if value is None and run_of(context).strict_variables:
            _check_known(name, context)
        for key, command in zip(self._keys, self._commands, strict=True):
            value = self._inside(value, evaluate(key, context), command, context)
        if isinstance(value, datetime) and value.tzinfo is None:
            # Without an offset a time is UTC, as YAML has it, shown in the site's zone.
            return value.replace(tzinfo=UTC).astimezone(run_of(context).site.config.zone)
        return str(value) if isinstance(value, MethodLiteral) else value

    @staticmethod
    def _inside(value: Any, key: object, command: bool, context: RenderContext) -> object:
        if is_mapping(value):
            if isinstance(key, str | int | float) and key in value:
                return value[key]
        elif is_list(value) and isinstance(key, int) and not isinstance(key, bool):
            return value[key] if -len(value) <= key < len(value) else None
        found = _asked(value, cast("str", key)) if command else _MISSING
        if found is _MISSING and run_of(context).strict_variables:
            raise LiquidError(Said("there is no “%1”", key), token=None)
        return None if found is _MISSING else found


_SIMPLE = frozenset((str, int, bool, list, dict))
_MISSING = object()


def _key(part: str) -> Expression:
    return parse_expression(part[1:-1]) if part.startswith("[") and part.endswith("]") else part


def _check_known(name: object, context: RenderContext) -> None:
    if not isinstance(name, str) or name not in context.scope:
        raise LiquidError(Said("there is no “%1”", name), token=None)


def _asked(value: Any, command: str) -> object:
    """The size, the first or the last, where a value has such."""
    if command == "size":
        return size_of(value)
    if is_sequence(value):
        return value[0 if command == "first" else -1] if value else None
    if is_mapping(value) and command == "first":
        return next(([key, item] for key, item in value.items()), None)
    return _MISSING


def size_of(value: Any) -> object:
    """What Ruby's `size` gives: of a number, its bytes."""
    if isinstance(value, str) or is_sequence(value) or is_hash(value):
        return len(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return max(_BYTES_OF_AN_INTEGER, (value.bit_length() + 63) // 64 * 8 if value.bit_length() > 63 else 0)
    return _MISSING


def size(value: object) -> object:
    """The filter of that name: nothing is 0 in size."""
    found = size_of(value)
    return 0 if found is _MISSING else found


class Range(Variable):
    """From one number to another, of which one at least is a variable."""

    __slots__ = ("_first", "_last")

    def __init__(self, first: Expression, last: Expression) -> None:
        self._first = first
        self._last = last

    def evaluate(self, context: RenderContext) -> range:
        return _span(evaluate(self._first, context), evaluate(self._last, context))


def _range(first: Expression, last: Expression) -> Expression:
    if isinstance(first, Variable) or isinstance(last, Variable):
        return Range(first, last)
    try:
        return range(to_i(first), to_i(last) + 1)
    except RubyError as error:
        raise LiquidSyntaxError(Said("this is no range: %1", error), token=None) from error


def _span(first: object, last: object) -> range:
    try:
        start, end = (to_i(each) if each is None or isinstance(each, str) else integer(each) for each in (first, last))
    except RubyError as error:
        raise LiquidError(Said("this is no range: %1", error), token=None) from error
    return range(start, end + 1)


class Filtered:
    """An expression with filters behind it."""

    __slots__ = ("_filters", "_value")

    def __init__(self, environment: Environment, markup: str) -> None:
        """Raises LiquidSyntaxError where the site's configuration asks for the strict syntax alone."""
        self._value: Expression = None
        self._filters: list[_Filter] = []
        try:
            self._parse(Parser(markup))
        except LiquidSyntaxError:
            if cast("Any", environment).error_mode == "strict":
                raise
            self._parse_loosely(markup)

    def _parse(self, parser: Parser) -> None:
        if parser.looks("end"):
            return
        self._value = parse_expression(parser.expression())
        while parser.take_if("pipe"):
            one = _Filter(parser.take("id"))
            if parser.take_if("colon"):
                one.add(*parser.argument())
                while parser.take_if("comma"):
                    one.add(*parser.argument())
            self._filters.append(one)
        parser.end()

    def _parse_loosely(self, markup: str) -> None:
        self._value = None
        self._filters = []
        first = _FIRST.search(markup)
        if first is None:
            return
        self._value = parse_expression(first[1])
        filters = _FILTERS.search(first[2])
        for part in _FILTER.findall(filters[1]) if filters else ():
            name = _NAME.search(part)
            if name is None:
                continue
            one = _Filter(name[0])
            for argument in _ARGUMENT.findall(part):
                named = ATTRIBUTE.fullmatch(argument)
                one.add(*(named.groups() if named else ("", argument)))
            self._filters.append(one)

    def evaluate(self, context: RenderContext) -> object:
        value = evaluate(self._value, context)
        for one in self._filters:
            value = one.apply(value, context)
        return value


class _Filter:
    __slots__ = ("_arguments", "_constant", "_name", "_named")

    def __init__(self, name: str) -> None:
        self._name = name
        self._arguments: list[Expression] = []
        self._named: dict[str, Expression] = {}
        self._constant = True

    def add(self, name: str, markup: str) -> None:
        argument = parse_expression(markup)
        if name:
            self._named[name] = argument
        else:
            self._arguments.append(argument)
        self._constant = self._constant and not name and not isinstance(argument, Variable)

    def apply(self, value: object, context: RenderContext) -> object:
        arguments = self._arguments if self._constant else self._evaluated(context)
        function = context.env.filters.get(self._name)
        try:
            if function is None or hasattr(function, "with_context"):
                found = self._found(context)(value, *arguments)
            else:
                found = function(value, *arguments)
        except RubyError as error:
            raise LiquidError(Said("“%1”: %2", self._name, error), token=None) from error
        return str(found) if isinstance(found, MethodLiteral) else found

    def _evaluated(self, context: RenderContext) -> list[object]:
        """Those with a name come last, as a mapping."""
        arguments = [evaluate(each, context) for each in self._arguments]
        if self._named:
            arguments.append({name: evaluate(each, context) for name, each in self._named.items()})
        return arguments

    def _found(self, context: RenderContext) -> Callable[..., object]:
        if self._name not in context.env.filters and cast("Any", context.env).strict_filters:
            raise LiquidError(Said("there is no filter “%1”", self._name), token=None)
        return context.filter(self._name, None)
