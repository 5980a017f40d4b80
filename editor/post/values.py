"""Scalars as Jekyll's YAML (Ruby's Psych, YAML 1.1) reads them.

Rules from Psych's scalar scanner (`Psych::ScalarScanner`), compared with the real Jekyll by
tests/conformance/test_psych.py. PyYAML's own rules differ in dates with an offset, octals, `1e3` and more.

Jekyll's gem has SafeYAML read in place of Psych; Debian's package has not. They differ in `12:30` (750.0 to
SafeYAML, 45000 to Psych), `1.`, `1,000.5`, `-010` and dates such as `2020-1-5` (text to SafeYAML), `1,,2` and `1:2:3:4`
(numbers to SafeYAML), in tags (which SafeYAML leaves out), and in `:word` (text to SafeYAML; Psych refuses the file).
What is read here is what Psych reads; what is written reads the same in both.
"""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from types import MappingProxyType

Value = str | int | float | bool | None | date | datetime | list["Value"] | dict[str, "Value"]
"""A front-matter value. Dates stay dates; a datetime is naive where no offset is written."""

_LONGEST_WORD = len("false")
_LONGEST_NUMBER = 300
"""Characters. Python refuses to read or write much longer ones: they stay text here, but are numbers to Psych."""
# Ruby's ^ and $ stand at the ends of every line, and a folded scalar may have several.
_STAYS_TEXT = re.compile("^[^ytonf~]", re.MULTILINE)
_NULL = re.compile("^null$", re.MULTILINE)
_TRUE = re.compile("^(?:yes|true|on)$", re.MULTILINE)
_FALSE = re.compile("^(?:no|false|off)$", re.MULTILINE)
_INFINITE = re.compile(r"(?:\+?|(-))\.inf\Z", re.IGNORECASE)
_NOT_A_NUMBER = re.compile(r"\.nan\Z", re.IGNORECASE)
_BINARY = re.compile(r"([-+]?)0b([01_,]+)\Z")
_OCTAL = re.compile(r"([-+]?)0([0-7_,]+)\Z")
_DECIMAL = re.compile(r"([-+]?)(0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)\Z")
_HEXADECIMAL = re.compile(r"([-+]?)0x([0-9a-fA-F_,]+)\Z")
_FLOAT = re.compile(r"[-+]?(?:[0-9][0-9_,]*\.[0-9]*|\.[0-9]+)(?:[eE][-+][0-9]+)?\Z")
_SEXAGESIMAL = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}(\.[0-9_]*)?\Z")
_DATE = re.compile(r"([0-9]{4})-(1[012]|0[0-9]|[0-9])-([12][0-9]|3[01]|0[0-9]|[0-9])\Z")
_TIME = re.compile(
    r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]|\s+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?"
    r"(?:\s*(Z|[-+][0-9]{1,2}:?(?:[0-9]{2})?))?\Z"
)
_ELSEWHERE_NOT_TEXT = re.compile(
    r"[yn]|<<|=|\.|:.*"  # a boolean, signs and symbols of YAML 1.1
    r"|0o[0-7]+|[-+]?[0-9.]+e[-+]?[0-9]+"  # numbers of YAML 1.2
    r"|[-+]?0[bx].*|[-+]?[0-9]+(?::[0-9]+)+(?:\.[0-9]*)?",  # numbers to SafeYAML, or mistakes to Psych
    re.IGNORECASE,
)
_IN_NUMBERS = MappingProxyType(str.maketrans("", "", "_,"))
"""SafeYAML takes these out, wherever they stand, before it looks for a number."""


def read_scalar(text: str) -> Value:
    """The value of a plain (unquoted) scalar. Text stays text where no rule fits."""
    if not text or text == "~":
        return None
    if text[0].isalpha() or "\n" in text:
        return _word(text)
    if len(text) > _LONGEST_NUMBER:
        return text
    if _TIME.match(text):
        return _time(text)
    if _DATE.match(text):
        return _date(text)
    return _number(text)


def reads_as_text(text: str) -> bool:
    """Whether a plain scalar of these characters is text and nothing else, to Jekyll and to other readers of YAML."""
    return all(
        isinstance(read_scalar(each), str) and not _ELSEWHERE_NOT_TEXT.fullmatch(each)
        for each in (text, text.translate(_IN_NUMBERS))
    )


def _word(text: str) -> Value:
    folded = text.casefold()
    if len(text) > _LONGEST_WORD or _STAYS_TEXT.search(folded):
        return text
    if _NULL.search(folded):
        return None
    if _TRUE.search(folded):
        return True
    return False if _FALSE.search(folded) else text


def _date(text: str) -> Value:
    try:
        return date(*(int(part) for part in text.split("-")))
    except ValueError:  # the 31st of February is text
        return text


def _time(text: str) -> Value:
    """As Ruby's Time: a 31st of February is the 3rd of March, 24:00:00 and a 60th second run over."""
    match = _TIME.match(text)
    if match is None:
        return text
    year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
    ends_day = hour == 24 and minute == second == 0
    if not 1 <= day <= 31 or minute > 59 or second > 60 or (hour > 23 and not ends_day):
        return text
    try:
        start = datetime(year, month, 1, tzinfo=_offset(match[8]))
        span = timedelta(day - 1, second, _microseconds(match[7]), 0, minute, hour)
        return start + span
    except (ValueError, OverflowError):  # a month 13, a year 0, an offset of 30 hours
        return text


def _microseconds(fraction: str | None) -> int:
    return int((fraction or "").ljust(6, "0")[:6])


def _offset(text: str | None) -> timezone | None:
    """`+0800`, `+08:00`, `-5`, `Z`."""
    if text is None:
        return None
    if text == "Z":
        return UTC
    hours, minutes = text[1:].split(":") if ":" in text else (text[1:3], text[3:])
    span = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(-span if text[0] == "-" and int(hours) else span)  # Psych reads -00:30 as +00:30


def _number(text: str) -> Value:
    if match := _INFINITE.match(text):
        return float("-inf") if match[1] else float("inf")
    if _NOT_A_NUMBER.match(text):
        return float("nan")
    if match := _SEXAGESIMAL.match(text):
        return _sexagesimal(text, float if match[1] else int)
    if _FLOAT.match(text):
        return float(text.replace("_", "").replace(",", ""))
    return _integer(text)


def _integer(text: str) -> Value:
    for pattern, base in ((_BINARY, 2), (_OCTAL, 8), (_DECIMAL, 10), (_HEXADECIMAL, 16)):
        if match := pattern.match(text):
            digits = match[2].replace("_", "").replace(",", "")
            return int(match[1] + (digits or "0"), base) if digits or base == 8 else text
    return text


def _sexagesimal(text: str, read: type[int] | type[float]) -> Value:
    """`12:30:45` is a number to base 60. As in Psych, `12:30` counts hours and minutes, not minutes and seconds."""
    parts = text.replace("_", "").split(":")
    return sum(read(part) * 60 ** abs(place - 2) for place, part in enumerate(parts))
