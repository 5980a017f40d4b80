"""Values as Ruby writes them: text of numbers, dates, lists and mappings, and Ruby's strftime."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import cast

from liquid import is_undefined

from editor.site.dates import DAYS, MONTHS

_DIRECTIVE = re.compile(r"%([-0^#_]*)(\d*)(:{0,2}[A-Za-z%+])")


def plain(value: object) -> object:
    """A value with Liquid's own "undefined" as None."""
    return None if is_undefined(value) else value


def to_text(value: object) -> str:
    """What `{{ value }}` writes."""
    if isinstance(value, str):
        return value
    value = plain(value)
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "".join(map(to_text, cast("Sequence[object]", value)))
    if isinstance(value, Mapping):
        return inspect(cast("Mapping[object, object]", value))
    return _scalar(value)


def inspect(value: object) -> str:
    """Ruby's `inspect`."""
    value = plain(value)
    if value is None:
        return "nil"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return "{" + ", ".join(f"{inspect(key)}=>{inspect(item)}" for key, item in pairs) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(inspect, cast("Sequence[object]", value))) + "]"
    return _scalar(value)


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, range):
        return f"{value.start}..{value.stop - 1}"
    if isinstance(value, datetime):
        return strftime(value, "%Y-%m-%d %H:%M:%S %z")
    return str(value)


def _float(value: float) -> str:
    text = repr(value)
    mantissa, sign, exponent = text.partition("e")
    if not sign:
        return text
    return f"{mantissa if '.' in mantissa else mantissa + '.0'}e{int(exponent):+03}"


def strftime(moment: datetime, pattern: str) -> str:
    """Ruby's Time#strftime, which names months and days in English whatever the computer's language."""

    def directive(match: re.Match[str]) -> str:
        flags, width, letter = match.groups()
        part = _PARTS.get(letter)
        if part is None:
            return match[0]
        text, size, filler = part(moment)
        if "-" in flags:
            return text
        filler = "0" if "0" in flags else " " if "_" in flags else filler
        text = text.rjust(int(width) if width else size, filler)
        return text.upper() if "^" in flags else text.swapcase() if "#" in flags else text

    return _DIRECTIVE.sub(directive, pattern)


_Part = tuple[str, int, str]
"""Text, its usual width, and what fills it up."""


def _number(number: int, size: int = 2, filler: str = "0") -> _Part:
    return str(number), size, filler


def _word(text: str) -> _Part:
    return text, 0, " "


def _composed(pattern: str) -> Callable[[datetime], _Part]:
    return lambda moment: _word(strftime(moment, pattern))


def _offset(moment: datetime, separator: str = "") -> str:
    span = moment.utcoffset()
    minutes = round(span.total_seconds() / 60) if span is not None else 0
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{separator}{abs(minutes) % 60:02}"


def _week(moment: datetime, first: int) -> _Part:
    """Of the year, where weeks begin on a day counted from Sunday."""
    day = (moment.isoweekday() - first) % 7
    return _number((moment.timetuple().tm_yday + 6 - day) // 7)


_PARTS: Mapping[str, Callable[[datetime], _Part]] = MappingProxyType(
    {
        "Y": lambda moment: _number(moment.year, 4),
        "C": lambda moment: _number(moment.year // 100),
        "y": lambda moment: _number(moment.year % 100),
        "m": lambda moment: _number(moment.month),
        "B": lambda moment: _word(MONTHS[moment.month - 1]),
        "b": lambda moment: _word(MONTHS[moment.month - 1][:3]),
        "h": lambda moment: _word(MONTHS[moment.month - 1][:3]),
        "d": lambda moment: _number(moment.day),
        "e": lambda moment: _number(moment.day, 2, " "),
        "j": lambda moment: _number(moment.timetuple().tm_yday, 3),
        "H": lambda moment: _number(moment.hour),
        "k": lambda moment: _number(moment.hour, 2, " "),
        "I": lambda moment: _number(moment.hour % 12 or 12),
        "l": lambda moment: _number(moment.hour % 12 or 12, 2, " "),
        "M": lambda moment: _number(moment.minute),
        "S": lambda moment: _number(moment.second),
        "L": lambda moment: _number(moment.microsecond // 1000, 3),
        "N": lambda moment: _number(moment.microsecond * 1000, 9),
        "z": lambda moment: _word(_offset(moment)),
        ":z": lambda moment: _word(_offset(moment, ":")),
        "Z": lambda moment: _word(moment.tzname() or ""),
        "A": lambda moment: _word(DAYS[moment.weekday()]),
        "a": lambda moment: _word(DAYS[moment.weekday()][:3]),
        "u": lambda moment: _number(moment.isoweekday(), 1),
        "w": lambda moment: _number(moment.isoweekday() % 7, 1),
        "G": lambda moment: _number(moment.isocalendar().year, 4),
        "V": lambda moment: _number(moment.isocalendar().week),
        "U": lambda moment: _week(moment, 0),
        "W": lambda moment: _week(moment, 1),
        "s": lambda moment: _number(int(moment.timestamp()), 1),
        "p": lambda moment: _word("AM" if moment.hour < 12 else "PM"),
        "P": lambda moment: _word("am" if moment.hour < 12 else "pm"),
        "n": lambda _: _word("\n"),
        "t": lambda _: _word("\t"),
        "%": lambda _: _word("%"),
        "F": _composed("%Y-%m-%d"),
        "D": _composed("%m/%d/%y"),
        "x": _composed("%m/%d/%y"),
        "T": _composed("%H:%M:%S"),
        "X": _composed("%H:%M:%S"),
        "R": _composed("%H:%M"),
        "r": _composed("%I:%M:%S %p"),
        "c": _composed("%a %b %e %H:%M:%S %Y"),
    }
)
