"""What Jekyll's filters of lists ask of an item: a property of it, and whether that is the wanted value."""

import re
from collections.abc import Sequence
from typing import Any

from editor.theme.liquid.comparison import equal
from editor.theme.liquid.ruby import (
    MethodLiteral,
    has_items,
    is_hash,
    is_list,
    item_of,
    joined,
    numbers_of,
    to_f,
    to_i,
    to_s,
)

_FLOAT = re.compile(r"[ \t\n\v\f\r]*-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)[ \t\n\v\f\r]*")
_INTEGER = re.compile(r"[ \t\n\v\f\r]*-?[0-9]+[ \t\n\v\f\r]*")


def property_of(item: object, name: object) -> object:
    """The property, perhaps one of a property; a number that stands in text as a number. Raises RubyError."""
    key = to_s(name)
    if "." not in key:
        return _as_number(item_of(item, key))
    value = item
    for part in filter(None, key.split(".")):
        value = item_of(value, part) if has_items(value) else False
    return _as_number(value)


def _as_number(value: object) -> object:
    if isinstance(value, str):
        if _INTEGER.fullmatch(value):
            return to_i(value)
        return (
            to_f(value if not value.strip().startswith((".", "-.")) else value.replace(".", "0.", 1))
            if (_FLOAT.fullmatch(value))
            else value
        )
    return value


def is_property(value: object, wanted: object) -> bool:
    """Whether a property is the value: compared as texts, and with each item of a list."""
    if wanted is None:
        return value is None
    if isinstance(wanted, MethodLiteral):
        return equal(value, "") or not joined(_array(value), "")
    target = to_s(wanted)
    if isinstance(value, str):
        return value == target
    return any(to_s(each) == target for each in _array(value))


def _array(value: Any) -> Sequence[object]:
    if value is None:
        return ()
    if is_hash(value):
        return [[key, item] for key, item in value.items()]
    if isinstance(value, range):
        return numbers_of(value)
    return value if is_list(value) else [value]
