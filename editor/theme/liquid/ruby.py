"""Values as Ruby sees them: their kinds, their texts, the numbers in them, what stands in square brackets.

Liquid leaves most to Ruby's own methods, so its rules are these.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, TypeGuard, cast

from liquid import is_undefined

from editor.theme.liquid.strftime import strftime
from editor.wording import Said

BLANKS = " \t\n\v\f\r\0"
"""What Ruby's `strip` takes off: no other blanks than these, so a no-break space stays."""
_WORDS = re.compile(r"[^ \t\n\v\f\r\0]+")
_INTEGER_START = re.compile(r"[ \t\n\v\f\r]*([-+]?[0-9]+(?:_[0-9]+)*)")
_FLOAT_START = re.compile(r"[ \t\n\v\f\r]*([-+]?[0-9]+(?:_[0-9]+)*(?:\.[0-9]+(?:_[0-9]+)*)?(?:[eE][-+]?[0-9]+)?)")
_INTEGER = re.compile(
    r"[ \t\n\v\f\r]*([-+]?)(?:0[xX]([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)|0[bB]([01]+(?:_[01]+)*)"
    r"|0[oO]?([0-7]+(?:_[0-7]+)*)|(0|[1-9][0-9]*(?:_[0-9]+)*))[ \t\n\v\f\r]*"
)
_ESCAPED = re.compile('["\\\\\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|#(?=[{$@])')
_LETTERS = {"\n": "n", "\t": "t", "\r": "r", "\a": "a", "\b": "b", "\v": "v", "\f": "f", "\x1b": "e"}
JULIAN_DAY_0 = 1721425
"""The first day of the year 1, as Julian days are counted."""
_MOST_NUMBERS = 100_000
_LONGEST_NUMBER = 4000
"""Digits. Python refuses to read or write much longer ones."""


class RubyError(Exception):
    """What Ruby raises: Jekyll would end its build."""


class MethodLiteral:
    """`blank` and `empty`, which are compared in a way of their own."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return ""


def plain(value: object) -> object:
    """A value with Liquid's own "undefined" as None."""
    return None if is_undefined(value) else value


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, list | tuple)


def is_sequence(value: object) -> TypeGuard[Sequence[object]]:
    """A list, or a range of numbers."""
    return isinstance(value, list | tuple | range)


def is_hash(value: object) -> TypeGuard[dict[object, object]]:
    """Whether this is a mapping that an author wrote, rather than an object of the site."""
    return isinstance(value, dict)


def is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    return isinstance(value, Mapping)


def is_empty(value: object) -> bool:
    """Whether a text, a list or a mapping has nothing in it."""
    return (isinstance(value, str) or is_list(value) or is_hash(value)) and not value


def truthy(value: object) -> bool:
    return value is not None and value is not False


# --- text


def to_text(value: object) -> str:
    """What `{{ value }}` writes: the items of a list one behind the other."""
    if isinstance(value, str):
        return value
    return joined(value, "") if is_list(value) else to_s(value)


def numbers_of(span: range) -> list[object]:
    """The numbers of a range one by one. Raises RubyError for more than a page can use."""
    if len(span) > _MOST_NUMBERS:
        raise RubyError(Said("there are too many numbers"))
    return list(span)


def joined(items: Sequence[object], glue: str) -> str:
    """Ruby's `join`."""
    return glue.join(joined(item, glue) if is_list(item) else to_s(item) for item in items)


def flattened(items: Sequence[object]) -> Iterator[object]:
    """The items, with those of lists among them."""
    for item in items:
        if is_list(item):
            yield from flattened(item)
        else:
            yield item


def to_s(value: object) -> str:
    """Ruby's `to_s`."""
    if isinstance(value, str):
        return value
    value = plain(value)
    if value is None:
        return ""
    if is_mapping(value) and not is_hash(value):
        return _text_of_object(value)
    return inspect(value) if is_list(value) or is_hash(value) else _scalar(value)


def _text_of_object(value: Mapping[object, object]) -> str:
    """The text of an object of the site: of a document its content, while a page is no more than a mapping."""
    if has_text(value):
        return str(cast("object", value))
    if value.get("collection") is not None:
        return to_s(value["content"])
    return "Jekyll::Drops::SiteDrop" if "html_pages" in value else inspect(value)


def has_text(value: Mapping[Any, Any]) -> bool:
    """Whether an object of the site has a text of its own rather than that of a mapping."""
    return type(value).__str__ is not object.__str__ and not is_hash(value)


def inspect(value: object) -> str:
    """Ruby's `inspect`."""
    value = plain(value)
    if value is None:
        return "nil"
    if isinstance(value, str):
        return '"' + _ESCAPED.sub(_escape, value) + '"'
    if is_mapping(value):
        if not is_hash(value) and (collection := value.get("collection")) is not None:
            return f"#<Jekyll::Document {to_s(value.get('relative_path'))} collection={to_s(collection)}>"
        if has_text(value) or (not is_hash(value) and "html_pages" in value):
            return _text_of_object(value)
        pairs = value.items()
        return "{" + ", ".join(f"{inspect(key)}=>{inspect(item)}" for key, item in pairs) + "}"
    if is_list(value):
        return "[" + ", ".join(map(inspect, value)) + "]"
    if isinstance(value, date) and not isinstance(value, datetime):
        return f"#<Date: {value.isoformat()} (({value.toordinal() + JULIAN_DAY_0}j,0s,0n),+0s,2299161j)>"
    return _scalar(value)


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    if character in '"\\#':
        return "\\" + character
    letter = _LETTERS.get(character)
    if letter:
        return "\\" + letter
    return f"\\x{ord(character):02X}" if character == "\x7f" else f"\\u{ord(character):04X}"


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return float_text(value)
    if isinstance(value, range):
        return f"{value.start}..{value.stop - 1}"
    if isinstance(value, datetime):
        return strftime(value, "%Y-%m-%d %H:%M:%S UTC" if value.tzinfo is UTC else "%Y-%m-%d %H:%M:%S %z")
    return str(value)


def float_text(value: float) -> str:
    """A number with its point, the exponent with sign and two digits."""
    text = repr(value)
    if text in ("inf", "-inf", "nan"):
        return {"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}[text]
    mantissa, sign, exponent = text.partition("e")
    if not sign:
        return text
    return f"{mantissa if '.' in mantissa else mantissa + '.0'}e{int(exponent):+03}"


def time_parts(time: datetime) -> list[object]:
    """What Ruby's `Array()` makes of a time."""
    day = time.timetuple()
    summer = bool(time.dst())
    return [
        time.second, time.minute, time.hour, time.day, time.month, time.year, time.isoweekday() % 7, day.tm_yday,
        summer, strftime(time, "%Z") or None,
    ]  # fmt: skip


def words(text: str) -> list[str]:
    """Ruby's `split` at blanks."""
    return _WORDS.findall(text)


def downcase(text: str) -> str:
    """Letter by letter, as Ruby does: Python alone knows the final sigma."""
    return text.lower() if "Σ" not in text else "".join(map(str.lower, text))


# --- numbers


def to_i(value: object) -> int:
    """Ruby's `to_i`. Raises RubyError where the value has none."""
    if isinstance(value, bool):
        raise RubyError(Said("%1 is no number", to_s(value)))
    if value is None:
        return 0
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return _whole(value)
    if isinstance(value, str):
        match = _INTEGER_START.match(value)
        return int(match[1][:_LONGEST_NUMBER]) if match else 0
    if isinstance(value, datetime):
        return int(value.timestamp())
    raise RubyError(Said("this is no number"))


def _whole(value: float) -> int:
    try:
        return int(value)
    except (OverflowError, ValueError):
        raise RubyError(Said("%1 is no whole number", float_text(value))) from None


def to_f(text: str) -> float:
    """Ruby's `to_f` of a text."""
    match = _FLOAT_START.match(text)
    return float(match[1].replace("_", "")) if match else 0.0


def integer(value: object) -> int:
    """A whole number, as such or as text; 0x, 0b and a leading 0 count. Raises RubyError for anything else."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    text = to_s(value)
    match = _INTEGER.fullmatch(text) if len(text) < _LONGEST_NUMBER else None
    if match is None:
        raise RubyError(Said("invalid integer"))
    sign, *digits = match.groups()
    number = next(int(each, base) for each, base in zip(digits, (16, 2, 8, 10), strict=True) if each is not None)
    return -number if sign == "-" else number


# --- what stands in square brackets


def item_of(value: Any, key: object) -> object:
    """Ruby's `value[key]`, for what a filter asks of any value. Raises RubyError where it has no such access."""
    if is_mapping(value):
        return plain(value.get(key)) if _hashable(key) else None
    if isinstance(value, str):
        return _part(value, key)
    if is_list(value):
        if isinstance(key, int) and not isinstance(key, bool):
            items = value
            return items[key] if -len(items) <= key < len(items) else None
        raise RubyError(Said("cannot select the property “%1”", to_s(key)))
    if isinstance(value, int) and not isinstance(value, bool) and isinstance(key, int):
        return value >> key & 1
    raise RubyError(Said("cannot select the property “%1”", to_s(key)))


def _part(text: str, key: object) -> object:
    if isinstance(key, str):
        return key if key in text else None
    if isinstance(key, int) and not isinstance(key, bool):
        return text[key] if -len(text) <= key < len(text) else None
    raise RubyError(Said("cannot select the property “%1”", to_s(key)))


def _hashable(key: object) -> bool:
    return not isinstance(key, list | dict)


def has_items(value: object) -> bool:
    """Whether a value has square brackets at all."""
    return isinstance(value, str | int | list | tuple | Mapping) and not isinstance(value, bool)


@lru_cache(maxsize=500)
def substitution(replacement: str, found: str) -> str:
    r"""What Ruby puts in place of a text that it found: `\0` is that text, and a backslash escapes itself."""
    if "\\" not in replacement:
        return replacement
    return re.sub(r"\\(?:([0&])|([1-9])|(\\))", lambda sign: found if sign[1] else "\\" if sign[3] else "", replacement)
