"""Ruby's strftime, of times and of dates. It names months and days in English whatever the computer's language."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, timezone
from types import MappingProxyType
from typing import NamedTuple

from editor.site.dates import DAYS, MONTHS

_DIRECTIVE = re.compile(r"%([-0^#_]*)(\d*)([-0^#_]*)(:{0,3})([EO]?)([A-Za-z%+])")
_WIDEST = 1024
"""Ruby gives up beyond some width, too."""


class _Part(NamedTuple):
    text: str
    size: int = 0
    filler: str = " "
    turned: Callable[[str], str] = str.upper
    """What `#` does to it."""


def strftime(moment: date, pattern: str) -> str:
    """The moment, or the day, as the pattern says."""
    time = (
        moment if isinstance(moment, datetime) else datetime(moment.year, moment.month, moment.day, tzinfo=_DAYS_ZONE)
    )

    def directive(match: re.Match[str]) -> str:
        return _directive(time, match)

    return _DIRECTIVE.sub(directive, pattern)


_DAYS_ZONE = timezone(timedelta(0), "+00:00")
"""A day has no zone; this is what it says if it is asked."""


def _directive(time: datetime, match: re.Match[str]) -> str:
    before, width, behind, colons, modifier, letter = match.groups()
    flags = before + behind
    if modifier and letter not in ("cCxXyY" if modifier == "E" else "deHkIlmMSuUVwWy"):
        return match[0]
    if letter in "NL":
        return _fraction(time, int(width or 0) or (3 if letter == "L" else 9))
    if letter == "z":
        return _zone(time, len(colons), flags, int(width or 0))
    part = (_PARTS if time.tzinfo is not _DAYS_ZONE else _PARTS_OF_DAYS).get(letter)
    if part is None or colons or int(width or 0) > _WIDEST:
        return match[0]
    return _padded(part(time), flags, int(width or 0))


def _padded(part: _Part, flags: str, width: int) -> str:
    text = part.text
    if "^" in flags:
        text = text.upper()
    elif "#" in flags:
        text = part.turned(text)
    if "-" in flags:
        return text
    filler = part.filler
    for flag in flags:
        filler = {"0": "0", "_": " "}.get(flag, filler)
    if filler == "0" and text.startswith("-"):
        return "-" + text[1:].rjust((width or part.size) - 1, "0")
    return text.rjust(width or part.size, filler)


def _fraction(time: datetime, digits: int) -> str:
    return f"{time.microsecond:06}".ljust(digits, "0")[:digits]


def _zone(time: datetime, colons: int, flags: str, width: int) -> str:
    """The offset from UTC. Padding goes between the sign and the hours."""
    span = time.utcoffset()
    seconds = round(span.total_seconds()) if span is not None else 0
    sign = "-" if seconds < 0 else "+"
    hours, rest = divmod(abs(seconds), 3600)
    minutes, rest = divmod(rest, 60)
    tail = ("", f"{minutes:02}")[colons < 3 or minutes != 0 or rest != 0]
    if colons in (1, 2, 3) and tail:
        tail = ":" + tail
    if colons == 2 or (colons == 3 and rest):
        tail += f":{rest:02}"
    if "_" in flags:
        return f"{sign}{hours}{tail}".rjust(max(width, 3 + len(tail)))
    return sign + f"{hours}{tail}".rjust(max(width - 1, 2 + len(tail)), "0")


def _number(number: int, size: int = 2, filler: str = "0") -> _Part:
    return _Part(str(number), size, filler)


def _composed(pattern: str) -> Callable[[datetime], _Part]:
    return lambda time: _Part(strftime(time, pattern), turned=str)


def _week(time: datetime, first: int) -> _Part:
    """Of the year, where weeks begin on a day counted from Sunday."""
    day = (time.isoweekday() - first) % 7
    return _number((time.timetuple().tm_yday + 6 - day) // 7)


def _zone_name(time: datetime) -> _Part:
    """The abbreviation of a named zone; an offset alone has none."""
    name = time.tzname() or ""
    return _Part("" if name.startswith(("UTC+", "UTC-")) else name, turned=str.lower)


_PARTS: Mapping[str, Callable[[datetime], _Part]] = MappingProxyType(
    {
        "Y": lambda time: _number(time.year, 4),
        "C": lambda time: _number(time.year // 100),
        "y": lambda time: _number(time.year % 100),
        "m": lambda time: _number(time.month),
        "B": lambda time: _Part(MONTHS[time.month - 1]),
        "b": lambda time: _Part(MONTHS[time.month - 1][:3]),
        "h": lambda time: _Part(MONTHS[time.month - 1][:3]),
        "d": lambda time: _number(time.day),
        "e": lambda time: _number(time.day, 2, " "),
        "j": lambda time: _number(time.timetuple().tm_yday, 3),
        "H": lambda time: _number(time.hour),
        "k": lambda time: _number(time.hour, 2, " "),
        "I": lambda time: _number(time.hour % 12 or 12),
        "l": lambda time: _number(time.hour % 12 or 12, 2, " "),
        "M": lambda time: _number(time.minute),
        "S": lambda time: _number(time.second),
        "Z": _zone_name,
        "A": lambda time: _Part(DAYS[time.weekday()]),
        "a": lambda time: _Part(DAYS[time.weekday()][:3]),
        "u": lambda time: _number(time.isoweekday(), 1),
        "w": lambda time: _number(time.isoweekday() % 7, 1),
        "G": lambda time: _number(time.isocalendar().year, 4),
        "g": lambda time: _number(time.isocalendar().year % 100),
        "V": lambda time: _number(time.isocalendar().week),
        "U": lambda time: _week(time, 0),
        "W": lambda time: _week(time, 1),
        "s": lambda time: _number(int(time.timestamp() // 1), 1),
        "p": lambda time: _Part("AM" if time.hour < 12 else "PM", turned=str.lower),
        "P": lambda time: _Part("am" if time.hour < 12 else "pm"),
        "n": lambda _: _Part("\n"),
        "t": lambda _: _Part("\t"),
        "%": lambda _: _Part("%"),
        "F": _composed("%Y-%m-%d"),
        "D": _composed("%m/%d/%y"),
        "x": _composed("%m/%d/%y"),
        "T": _composed("%H:%M:%S"),
        "X": _composed("%H:%M:%S"),
        "R": _composed("%H:%M"),
        "r": _composed("%I:%M:%S %p"),
        "c": _composed("%a %b %e %H:%M:%S %Y"),
        "v": _composed("%e-%^b-%Y"),
    }
)
_PARTS_OF_DAYS: Mapping[str, Callable[[datetime], _Part]] = MappingProxyType(
    {
        **_PARTS,
        "Q": lambda time: _number(int(time.timestamp()) * 1000, 1),
        "+": _composed("%a %b %e %H:%M:%S %Z %Y"),
    }
)
"""What only Ruby's class of days knows."""
