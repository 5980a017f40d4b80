"""Jekyll's filters that take an expression as text."""

from collections.abc import Generator
from contextlib import closing
from functools import lru_cache, partial
from typing import Any, cast

from liquid import Environment, RenderContext

from editor.theme.filters import Filter
from editor.theme.filters.lists import groups_of, listed
from editor.theme.liquid.conditions import Condition, parse_condition
from editor.theme.liquid.expressions import Filtered
from editor.theme.liquid.ruby import RubyError, is_hash, to_s
from editor.wording import Said


def expression_filters(environment: Environment) -> dict[str, Filter]:
    """The filters by name."""
    filters = {
        "where_exp": _where_exp,
        "find_exp": _find_exp,
        "group_by_exp": partial(_group_by_exp, environment),
    }
    for function in filters.values():
        cast("Any", function).with_context = True
    return filters


def _condition(source: object) -> Condition:
    if not isinstance(source, str):
        raise RubyError(Said("the expression is no text"))
    return _parsed(source)


@lru_cache(maxsize=200)
def _parsed(source: str) -> Condition:
    return parse_condition(source)


def _where_exp(value: object, name: object, source: object, *, context: RenderContext) -> object:
    items = listed(value)
    return value if items is None else list(_matching(items, to_s(name), source, context))


def _find_exp(value: object, name: object, source: object, *, context: RenderContext) -> object:
    items = listed(value)
    if items is None:
        return value
    with closing(_matching(items, to_s(name), source, context)) as found:
        return next(found, None)


def _matching(items: list[object], name: str, source: object, context: RenderContext) -> Generator[object, None, None]:
    condition = _condition(source)
    names: dict[str, object] = {}
    with context.extend(names):
        for item in items:
            names[name] = item
            if condition.holds(context):
                yield item


def _group_by_exp(
    environment: Environment, value: object, name: object, source: object, *, context: RenderContext
) -> object:
    items = [[*pair] for pair in value.items()] if is_hash(value) else listed(value)
    if items is None:
        return value
    if not isinstance(source, str):
        raise RubyError(Said("the expression is no text"))
    expression = Filtered(environment, source)
    names: dict[str, object] = {}
    keys: list[object] = []
    with context.extend(names):
        for item in items:
            names[to_s(name)] = item
            keys.append(expression.evaluate(context))
    return groups_of(items, keys)
