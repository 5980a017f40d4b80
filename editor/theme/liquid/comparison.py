"""What equals what to Ruby, and which comes first."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any, cast

from editor.theme.liquid.ruby import JULIAN_DAY_0, is_hash, is_list, is_mapping


def equal(one: object, other: object) -> bool:
    """Ruby's `==`: true is not 1, and a text equals no number."""
    if isinstance(one, str) and isinstance(other, str):
        return one == other
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if is_list(one) and is_list(other):
        first, second = one, other
        return len(first) == len(second) and all(map(equal, first, second))
    if is_hash(one) and is_hash(other):
        left, right = one, other
        return len(left) == len(right) and all(key in right and equal(left[key], right[key]) for key in left)
    return _moment(one) == _moment(other)


def compare(one: object, other: object) -> int | None:
    """Ruby's `<=>`; None where two values cannot be compared."""
    if isinstance(one, str) and isinstance(other, str):
        return (one > other) - (one < other)
    if isinstance(one, date) and not isinstance(one, datetime) and isinstance(other, int | float):
        one = one.toordinal() + JULIAN_DAY_0 - 0.5  # beside a number, a day counts as its own in astronomy
    kind = _kind(one)
    if kind is not None and kind == _kind(other):
        left, right = cast("Any", _moment(one)), cast("Any", _moment(other))
        return (left > right) - (left < right) if left == left and right == right else None
    if is_list(one) and is_list(other):
        return _compare_lists(one, other)
    if is_mapping(one) and is_mapping(other) and not is_hash(one) and not is_hash(other):
        return compare(one.get("date"), other.get("date")) or compare(one.get("path"), other.get("path"))
    return 0 if equal(one, other) else None


def _compare_lists(one: Sequence[object], other: Sequence[object]) -> int | None:
    for left, right in zip(one, other, strict=False):
        order = compare(left, right)
        if order != 0:
            return order
    return (len(one) > len(other)) - (len(one) < len(other))


def _kind(value: object) -> type | None:
    """What can be compared with its like: numbers of all kinds, times, days."""
    if isinstance(value, int | float):
        return None if isinstance(value, bool) else float
    return next((kind for kind in (datetime, date) if isinstance(value, kind)), None)


def _moment(value: object) -> object:
    """A time without an offset is UTC."""
    return value.replace(tzinfo=UTC) if isinstance(value, datetime) and value.tzinfo is None else value


def ordered(value: object) -> bool:
    """Whether a value has Ruby's `<`."""
    return isinstance(value, str | int | float | date) and not isinstance(value, bool)


def kind_name(value: object) -> str:
    """The name of the value's class."""
    names: dict[type, str] = {str: "String", int: "Integer", float: "Float", list: "Array", dict: "Hash"}
    return names.get(type(value)) or ("Time" if isinstance(value, datetime) else type(value).__name__)


def key_of(value: object) -> object:
    """A key that is the same for what Ruby's `eql?` finds the same: 1 and 1.0 are not."""
    if is_list(value):
        return (list, *map(key_of, value))
    if is_hash(value):
        pairs = value.items()
        return (dict, frozenset((key_of(key), key_of(item)) for key, item in pairs))
    return (type(value), value if value.__hash__ is not None else id(value))
