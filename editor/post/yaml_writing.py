"""Writes single values as YAML, in the style that the author used."""

import re
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import cast

from editor.post.values import Value, reads_as_text

_INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<"
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""What YAML takes only as an escape inside double quotes, or would take for a line's end."""
_MOMENT = re.compile(
    r"(\d{4}-\d{1,2}-\d{1,2})(?:([Tt]|\s+)(\d{1,2}):\d{2}(:\d{2})?(\.\d*)?(?:(\s*)(Z|[-+][\d:]+))?)?\Z", re.ASCII
)
_ESCAPES = MappingProxyType({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"})


def write_value(value: Value, style: str = "plain", *, in_flow: bool = False, old: str = "") -> str:
    """A value on one line. `style` is the quote of the value that it replaces, or "plain"; `old` its characters."""
    if isinstance(value, list):
        return "[" + ", ".join(write_value(item, style, in_flow=True) for item in value) + "]"
    if isinstance(value, dict):
        pairs = (
            f"{write_text(key, 'plain', in_flow=True)}: {write_value(item, in_flow=True)}"
            for key, item in value.items()
        )
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, date):
        return _quoted_like(write_moment(value, _unquoted(old)), old)
    if isinstance(value, str):
        return write_text(value, style, in_flow=in_flow)
    return write_number(value, in_flow=in_flow)


def write_number(value: float | bool | None, *, in_flow: bool) -> str:
    """A number, boolean or null."""
    if value is None:
        return "null" if in_flow else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        text = repr(value)
        special = {"inf": ".inf", "-inf": "-.inf", "nan": ".nan"}
        return special.get(text) or (text.replace("e", ".0e") if "e" in text and "." not in text else text)
    return str(value)


def write_text(text: str, style: str, *, in_flow: bool = False) -> str:
    """Text in the quotes of `style` where they can hold it; without any only where it reads back as the same text."""
    if style == "'" and _fits_single(text):
        return _single(text)
    if style == '"':
        return _double(text)
    if style != "'" and is_plain(text, in_flow=in_flow):
        return text
    if _fits_single(text) and ('"' in text or "\\" in text):
        return _single(text)
    return _double(text)


def is_plain(text: str, *, in_flow: bool = False) -> bool:
    """Whether text can stand without quotes and is read back as it is."""
    if not text or text != text.strip() or text[0] in _INDICATORS or text[-1] == ":":
        return False
    if ": " in text or " #" in text or any(character in text for character in "\n\t\r") or UNPRINTABLE.search(text):
        return False
    if in_flow and any(character in text for character in ",[]{}"):
        return False
    return reads_as_text(text) and not text.startswith(("---", "..."))


def write_moment(value: date, old: str) -> str:
    """A date in the way that `old` is written: with or without time, seconds, `T`, and the same form of offset."""
    match = _MOMENT.match(old.strip())
    if match is None:
        return _plain_moment(value)
    day, separator, hour, seconds, fraction, gap, offset = match.groups()
    written_day = _day_like(value, day)
    if not isinstance(value, datetime):
        return written_day + old.strip()[len(day) :]
    if hour is None:
        midnight = (value.hour, value.minute, value.second) == (0, 0, 0) and value.tzinfo is None
        return written_day if midnight else _plain_moment(value)
    text = f"{written_day}{separator}{value.hour:0{len(hour)}}:{value:%M}"
    if seconds is not None:
        text += f":{value:%S}"
    if fraction is not None and value.microsecond:
        text += f".{value.microsecond:06}".rstrip("0")
    if value.tzinfo is None:
        return text + (gap or "") + (offset or "")
    return text + ((gap or "") + _offset_like(value, offset) if offset else " " + _offset_like(value, "+0000"))


def _plain_moment(value: date) -> str:
    if not isinstance(value, datetime):
        return value.isoformat()
    text = value.replace(tzinfo=None).isoformat(" ", "seconds")
    return text if value.tzinfo is None else f"{text} {_offset_like(value, '+0000')}"


def _day_like(value: date, old: str) -> str:
    """`2020-1-5` stays without zeros."""
    _, month, day = old.split("-")
    unpadded = (len(month) == 1 or month[0] != "0") and (len(day) == 1 or day[0] != "0")
    if unpadded and (len(month) == 1 or len(day) == 1):
        return f"{value.year:04}-{value.month}-{value.day}"
    return f"{value.year:04}-{value.month:02}-{value.day:02}"


def _offset_like(value: datetime, old: str) -> str:
    span = cast("timedelta", value.utcoffset())
    if old == "Z" and not span:
        return "Z"
    minutes = round(abs(span).total_seconds() / 60)
    sign = "-" if span < timedelta(0) else "+"
    colon = ":" if ":" in old else ""
    return f"{sign}{minutes // 60:02}{colon}{minutes % 60:02}"


def _quoted_like(text: str, old: str) -> str:
    quote = old[:1]
    return f"{quote}{text}{quote}" if quote in ("'", '"') else text


def _unquoted(text: str) -> str:
    return text[1:-1] if text[:1] in ("'", '"') else text


def _fits_single(text: str) -> bool:
    return not UNPRINTABLE.search(text) and not any(character in text for character in "\n\t\r")


def _single(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _double(text: str) -> str:
    escaped = "".join(_ESCAPES.get(character, character) for character in text)
    return '"' + UNPRINTABLE.sub(lambda match: _escape(match[0]), escaped) + '"'


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
