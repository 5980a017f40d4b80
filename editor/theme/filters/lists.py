"""The filters of lists, Liquid's and Jekyll's.

Rules from https://jekyllrb.com/docs/liquid/filters/ and from comparison with Jekyll 4.3.
"""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cmp_to_key
from typing import Any

from editor.theme.filters import Filter
from editor.theme.filters.properties import is_property, property_of
from editor.theme.liquid.comparison import compare, key_of, kind_name
from editor.theme.liquid.ruby import (
    MethodLiteral,
    RubyError,
    flattened,
    has_items,
    integer,
    is_hash,
    is_list,
    is_mapping,
    is_sequence,
    item_of,
    joined,
    numbers_of,
    time_parts,
    to_s,
    truthy,
)
from editor.wording import Said

Items = Sequence[object]


def list_filters() -> dict[str, Filter]:
    """The filters by name."""
    return {
        "join": _join,
        "sort_natural": _sort_natural,
        "uniq": _uniq,
        "reverse": _reverse,
        "map": _map,
        "compact": _compact,
        "concat": _concat,
        "first": _first,
        "last": _last,
        "where": _where,
        "find": _find,
        "sort": _sort,
        "group_by": _group_by,
        "pop": _pop,
        "push": _push,
        "shift": _shift,
        "unshift": _unshift,
        "sample": _sample,
        "array_to_sentence_string": _array_to_sentence_string,
    }


def _pairs(value: Mapping[Any, Any]) -> list[object]:
    return [[key, item] for key, item in value.items()]


# --- Liquid's, which take any value for a list


def _all(value: object) -> list[object]:
    """The items, with those of lists among them; a single value is a list of one."""
    if value is None:
        return []
    if is_list(value):
        return list(flattened(value))
    if isinstance(value, range):
        return numbers_of(value)
    if is_mapping(value) and not is_hash(value):
        return list(value)
    if isinstance(value, datetime):
        return time_parts(value)
    return [str(value) if isinstance(value, MethodLiteral) else value]


def _join(value: object, glue: object = " ") -> str:
    return joined(_all(value), to_s(glue))


def _natural(one: object, other: object) -> int:
    if one is None or other is None:
        return 1 if one is None else -1
    left, right = _folded(to_s(one)), _folded(to_s(other))
    return (left > right) - (left < right)


_UPPER_TO_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}


def _folded(text: str) -> str:
    return text.translate(_UPPER_TO_LOWER)


def _sort_natural(value: object, name: object = None) -> object:
    items = _all(value)
    if name is None or not items:
        return _merged(items, _natural)
    if not all(map(has_items, items)):
        return None

    def order(one: object, other: object) -> int:
        return _natural(item_of(one, name), item_of(other, name))

    return _merged(items, order)


def _merged(items: list[object], order: Callable[[object, object], int]) -> list[object]:
    """Sorted by halves, as where Ruby runs: that shows where an order contradicts itself, as that of nothing does."""
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = _merged(items[:middle], order), _merged(items[middle:], order)
    merged: list[object] = []
    while left and right:
        merged.append(left.pop(0) if order(left[0], right[0]) <= 0 else right.pop(0))
    return merged + left + right


def _uniq(value: object, name: object = None) -> object:
    items = _all(value)
    if len(items) < 2:
        return items
    found: dict[object, object] = {}
    for item in items:
        if name is not None and not has_items(item):
            return None
        found.setdefault(key_of(item if name is None else item_of(item, name)), item)
    return list(found.values())


def _reverse(value: object) -> list[object]:
    return _all(value)[::-1]


def _map(value: object, name: object) -> list[object]:
    return [item_of(item, name) if has_items(item) else None for item in _all(value)]


def _compact(value: object, name: object = None) -> object:
    kept: list[object] = []
    for item in _all(value):
        if name is not None and not has_items(item):
            return None
        if (item if name is None else item_of(item, name)) is not None:
            kept.append(item)
    return kept


def _concat(value: object, other: object) -> list[object]:
    if not is_list(other):
        raise RubyError(Said("this takes a list"))
    return [*_all(value), *other]


def _first(value: object) -> object:
    if is_mapping(value):
        return next(([key, item] for key, item in value.items()), None)
    return value[0] if is_sequence(value) and value else None


def _last(value: object) -> object:
    return value[-1] if is_sequence(value) and value else None


# --- Jekyll's, which leave alone what is no list


def listed(value: object) -> list[object] | None:
    """The items, of a mapping its values, of an object its names; None for what is no list."""
    if is_hash(value):
        return list(value.values())
    if is_mapping(value):
        return list(value)
    if isinstance(value, range):
        return numbers_of(value)
    return list(value) if is_list(value) else None


def _matching(items: Items, name: object, wanted: object) -> Iterator[object]:
    return (item for item in items if is_property(property_of(item, name), wanted))


def _where(value: object, name: object, wanted: object) -> object:
    items = listed(value)
    if items is None or not truthy(name) or isinstance(wanted, list | dict):
        return value
    return list(_matching(items, name, wanted))


def _find(value: object, name: object, wanted: object) -> object:
    items = listed(value)
    if items is None or not truthy(name) or isinstance(wanted, list | dict):
        return value
    return next(_matching(items, name, wanted), None)


def _sort(value: object, name: object = None, nils: object = "first") -> object:
    items = _pairs(value) if is_hash(value) else listed(value)
    if items is None:
        raise RubyError(Said("there is nothing to sort"))
    if name is None:
        return sorted(items, key=cmp_to_key(_strictly))
    if nils not in ("first", "last"):
        raise RubyError(Said("nothing comes “first” or “last”"))
    order = 1 if nils == "last" else -1

    def compared(one: tuple[object, object], other: tuple[object, object]) -> int:
        if (one[0] is None) != (other[0] is None):
            return order if one[0] is None else -order
        found = compare(one[0], other[0])
        left, right = to_s(one[0]), to_s(other[0])
        return (left > right) - (left < right) if found is None else found

    keys = [(property_of(item, name), item) for item in items]
    return [item for _, item in sorted(keys, key=cmp_to_key(compared))]


def _strictly(one: object, other: object) -> int:
    order = compare(one, other)
    if order is None:
        raise RubyError(Said("%1 and %2 cannot be compared", kind_name(one), kind_name(other)))
    return order


def _group_by(value: object, name: object) -> object:
    items = _pairs(value) if is_hash(value) else listed(value)
    return value if items is None else groups_of(items, [to_s(property_of(item, name)) for item in items])


def groups_of(items: Items, keys: Items) -> list[Mapping[str, object]]:
    """The items by key, in the order in which keys are met."""
    groups: dict[object, tuple[object, list[object]]] = {}
    for key, item in zip(keys, items, strict=True):
        groups.setdefault(key_of(key), (key, []))[1].append(item)
    return [{"name": name, "items": group, "size": len(group)} for name, group in groups.values()]


def _array_to_sentence_string(value: object, connector: object = "and") -> str:
    items: Items
    if is_hash(value):
        items = [None] * len(value)  # with no such keys as 0 and 1
    elif is_list(value) or isinstance(value, str):
        items = value
    else:
        raise RubyError(Said("this is no list"))
    if len(items) < 3:
        return f" {to_s(connector)} ".join(map(to_s, items))
    if not is_list(value):
        raise RubyError(Said("this is no list"))
    return f"{joined(items[:-1], ', ')}, {to_s(connector)} {to_s(items[-1])}"


def _count(number: object, most: int) -> int:
    count = integer(number)
    if count < 0:
        raise RubyError(Said("there is no negative number of items"))
    return min(count, most)


def _pop(value: object, number: object = 1) -> object:
    return value[: len(value) - _count(number, len(value))] if is_list(value) else value


def _shift(value: object, number: object = 1) -> object:
    return value[_count(number, len(value)) :] if is_list(value) else value


def _push(value: object, item: object) -> object:
    return [*value, item] if is_list(value) else value


def _unshift(value: object, item: object) -> object:
    return [item, *value] if is_list(value) else value


def _sample(value: object, number: object = 1) -> object:
    if not is_list(value):
        return value
    try:
        count = integer(number)
    except RubyError:
        count = 1
    chosen = random.sample(list(value), _count(count, len(value)))
    return (chosen[0] if chosen else None) if count == 1 else chosen
