"""Jekyll's filters of lists.

Rules from https://jekyllrb.com/docs/liquid/filters/ and from comparison with Jekyll 4.3.
"""

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cmp_to_key, partial
from typing import Any, cast

from liquid import Environment, RenderContext, TokenStream
from liquid.builtin.expressions import BooleanExpression, FilteredExpression, tokenize
from liquid.token import TOKEN_EXPRESSION, Token

from editor.theme.ruby import plain, to_text

Filter = Callable[..., object]
Items = Sequence[object]

_FLOAT = re.compile(r"\s*-?(?:\d+\.?\d*|\.\d+)\s*")
_INTEGER = re.compile(r"\s*-?\d+\s*")


def list_filters(environment: Environment) -> dict[str, Filter]:
    """The filters by name."""
    expressed = {
        "where_exp": _where_exp,
        "find_exp": _find_exp,
        "group_by_exp": _group_by_exp,
    }
    return {
        "where": _where,
        "find": _find,
        "sort": _sort,
        "group_by": _group_by,
        "pop": _pop,
        "push": _push,
        "shift": _shift,
        "unshift": _unshift,
        "sample": _sample,
    } | {name: _with_context(function, environment) for name, function in expressed.items()}


def _with_context(function: Callable[..., object], environment: Environment) -> Filter:
    made = partial(function, environment)
    cast("Any", made).with_context = True
    return made


def _items(value: object) -> list[object] | None:
    """What can be looped over; None for anything else, which such a filter leaves as it is."""
    value = plain(value)
    if isinstance(value, Mapping):
        return list(cast("Mapping[object, object]", value).values())
    return list(cast("Items", value)) if isinstance(value, list | tuple | range) else None


def _property(item: object, name: str) -> object:
    """The value, numbers that stand in text as numbers."""
    value: object = item
    for part in name.split("."):
        value = cast("Mapping[str, object]", value).get(part) if isinstance(value, Mapping) else None
    text = to_text(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else plain(value)


def _is(value: object, wanted: object) -> bool:
    wanted = plain(wanted)
    if wanted is None:
        return value is None
    target = to_text(wanted)
    if isinstance(value, list | tuple):
        return any(to_text(each) == target for each in cast("Items", value))
    return value is not None and to_text(value) == target


def _where(value: object, name: object, wanted: object) -> object:
    items = _items(value)
    if items is None or not to_text(name):
        return plain(value)
    return [item for item in items if _is(_property(item, to_text(name)), wanted)]


def _find(value: object, name: object, wanted: object) -> object:
    items = _items(value)
    if items is None or not to_text(name):
        return plain(value)
    return next((item for item in items if _is(_property(item, to_text(name)), wanted)), None)


def _sort(value: object, name: object = None, nils: object = "first") -> object:
    items = _items(value)
    if items is None:
        raise ValueError("there is nothing to sort")
    if plain(name) is None:
        return sorted(items, key=cmp_to_key(_compare))
    keys = [(_property(item, to_text(name)), item) for item in items]
    order = 1 if nils == "last" else -1

    def compare(one: tuple[object, object], other: tuple[object, object]) -> int:
        if (one[0] is None) != (other[0] is None):
            return order if one[0] is None else -order
        return _compare(one[0], other[0])

    return [item for _, item in sorted(keys, key=cmp_to_key(compare))]


def _compare(one: Any, other: Any) -> int:
    """By value; by text where the values are of different kinds."""
    try:
        return (one > other) - (one < other)
    except TypeError:
        return (to_text(one) > to_text(other)) - (to_text(one) < to_text(other))


def _group_by(value: object, name: object) -> object:
    items = _items(value)
    return plain(value) if items is None else _groups(items, [_property(item, to_text(name)) for item in items])


def _groups(items: Items, keys: Items) -> list[Mapping[str, object]]:
    groups: dict[str, list[object]] = {}
    for key, item in zip(keys, items, strict=True):
        groups.setdefault(to_text(key), []).append(item)
    return [{"name": name, "items": group, "size": len(group)} for name, group in groups.items()]


# --- with an expression


def _where_exp(environment: Environment, value: object, name: str, source: str, *, context: RenderContext) -> object:
    items = _items(value)
    return plain(value) if items is None else list(_matching(environment, items, name, source, context))


def _find_exp(environment: Environment, value: object, name: str, source: str, *, context: RenderContext) -> object:
    items = _items(value)
    return plain(value) if items is None else next(_matching(environment, items, name, source, context), None)


def _matching(
    environment: Environment, items: Items, name: str, source: str, context: RenderContext
) -> Iterator[object]:
    condition = BooleanExpression.parse(environment, _tokens(source))
    for item in items:
        with context.extend({name: item}):
            matches = condition.evaluate(context)
        if matches:
            yield item


def _group_by_exp(environment: Environment, value: object, name: str, source: str, *, context: RenderContext) -> object:
    items = _items(value)
    if items is None:
        return plain(value)
    expression = FilteredExpression.parse(environment, _tokens(source))
    keys: list[object] = []
    for item in items:
        with context.extend({name: item}):
            keys.append(expression.evaluate(context))
    return _groups(items, keys)


def _tokens(source: str) -> TokenStream:
    return TokenStream(tokenize(source, Token(TOKEN_EXPRESSION, source, 0, source)))


# --- ends of lists


def _count(number: object) -> int:
    text = to_text(number)
    return max(int(text), 0) if text.isdigit() else 0


def _pop(value: object, number: object = 1) -> object:
    items = _items(value)
    return plain(value) if items is None else items[: max(len(items) - _count(number), 0)]


def _shift(value: object, number: object = 1) -> object:
    items = _items(value)
    return plain(value) if items is None else items[_count(number) :]


def _push(value: object, item: object) -> object:
    items = _items(value)
    return plain(value) if items is None else [*items, item]


def _unshift(value: object, item: object) -> object:
    items = _items(value)
    return plain(value) if items is None else [item, *items]


def _sample(value: object, number: object = 1) -> object:
    items = _items(value)
    if not items:
        return plain(value)
    chosen = random.sample(items, min(_count(number), len(items)))
    return chosen[0] if _count(number) == 1 else chosen
