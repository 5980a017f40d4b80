"""Dates in text as Ruby's `Time.parse` finds them, wherever in the text they stand and in many notations."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from types import MappingProxyType

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAMES = "|".join(_MONTHS)
_LONGEST = 128
"""Characters of a text that may be a date."""
_ERA = r"(c(?:e|\.e\.)|b(?:ce|\.c\.e\.)|a(?:d|\.d\.)|b(?:c|\.c\.))?"
_OTHER = re.compile(r"[^-+',./:@a-z0-9\[\]]+")
_WEEKDAY = re.compile(r"\b(?:sun|mon|tue|wed|thu|fri|sat)[^-/\d\s]*", re.ASCII)
_TIME = re.compile(
    r"((?:\d+\s*:\s*\d+(?:\s*:\s*\d+(?:[,.]\d*)?)?|\d+\s*h(?:\s*\d+m?(?:\s*\d+s?)?)?)(?:\s*[ap](?:m\b|\.m\.))?"
    r"|\d+\s*[ap](?:m\b|\.m\.))"
    r"(?:\s*((?:gmt|utc?)?[-+]\d+(?:[,.:]\d+(?::\d+)?)?|[a-z.\s]+(?:standard|daylight)\stime\b|[a-z]+(?:\sdst)?\b))?",
    re.ASCII,
)
_CLOCK = re.compile(
    r"(\d+)\s*h?(?:\s*:?\s*(\d+)m?(?:\s*:?\s*(\d+)(?:[,.](\d*))?s?)?)?(?:\s*([ap])(?:m\b|\.m\.))?", re.ASCII
)
_EUROPEAN = re.compile(
    rf"('?\d+)[^-\d\s]*\s*({_MONTH_NAMES})[^-\d\s']*(?:\s*{_ERA}\s*('?-?\d+(?:(?:st|nd|rd|th)\b)?))?", re.ASCII
)
_AMERICAN = re.compile(rf"\b({_MONTH_NAMES})[^-\d\s']*\s*('?\d+)[^-\d\s']*(?:\s*,?\s*{_ERA}\s*('?-?\d+))?", re.ASCII)
_ISO = re.compile(r"('?[-+]?\d+)-(\d+)-('?-?\d+)", re.ASCII)
_VMS = re.compile(rf"('?-?\d+)-({_MONTH_NAMES})[^-/.]*-('?-?\d+)", re.ASCII)
_VMS_MONTH_FIRST = re.compile(rf"\b({_MONTH_NAMES})[^-/.]*-('?-?\d+)(?:-('?-?\d+))?", re.ASCII)
_SLASHES = re.compile(r"('?-?\d+)/\s*('?\d+)(?:\D\s*('?-?\d+))?", re.ASCII)
_DOTS = re.compile(r"('?-?\d+)\.\s*('?\d+)\.\s*('?-?\d+)", re.ASCII)
_WEEK = re.compile(r"\b(?:\d{2}|\d{4})?-?w\d{2}(?:-?\d)?\b|-w-\d\b", re.ASCII)
_YEAR_DAY = re.compile(r"(?<!\d)(\d{2}|\d{4})-(\d{3})\b", re.ASCII)
_NO_YEAR = re.compile(r"--(\d{2})(\d{2})?\b", re.ASCII)
_YEAR = re.compile(r"'(\d+)\b", re.ASCII)
_MONTH = re.compile(rf"\b({_MONTH_NAMES})\S*", re.ASCII)
_MONTH_DAY = re.compile(r"(\d+)(?:st|nd|rd|th)\b", re.ASCII)
_DIGITS = re.compile(
    r"([-+]?)(\d{2,14})(?:\s*t?\s*(\d{2,6})?(?:[,.](\d*))?)?(?:\s*(z\b|[-+]\d{1,4}\b|\[[-+]?\d[^\]]*\]))?", re.ASCII
)
_REST = re.compile(r"\s*(\d{1,2})\s*", re.ASCII)
_ZONES: Mapping[str, int] = MappingProxyType(
    {"utc": 0, "z": 0, "ut": 0, "gmt": 0}
    | {"est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7}
    | {letter: number + 1 for number, letter in enumerate("abcdefghi")}
    | {letter: number + 10 for number, letter in enumerate("klm")}
    | {letter: -number - 1 for number, letter in enumerate("nopqrstuvwxy")}
)
_UTC_NAMES = ("utc", "z", "ut", "-00:00", "-0000", "-00")
_OFFSET = re.compile(r"([-+])(\d\d):?(?:(\d\d)(?::?(\d\d))?)?")
_NAMELESS = ""
"""A fixed offset has no abbreviation."""
_EPOCH = re.compile(r"[0-9]+")


def moment_of(value: object, zone: tzinfo, now: datetime) -> date | None:
    """A time, or a day, as Liquid's filters take it; None for what is none."""
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else value.replace(tzinfo=UTC).astimezone(zone)
    if isinstance(value, date):
        return value
    try:
        if isinstance(value, int) and not isinstance(value, bool):
            return datetime.fromtimestamp(value, zone)
        if not isinstance(value, str) or not value:
            return None
        text = value.lower()
        if text in ("now", "today"):
            return now
        if _EPOCH.fullmatch(text):
            return datetime.fromtimestamp(int(text), zone)
        return _parsed(text, zone, now)
    except (ValueError, OverflowError, OSError):
        return None


def _parsed(text: str, zone: tzinfo, now: datetime) -> datetime | None:
    """Raises ValueError where the parts that were found make no time."""
    parts = _Parts()
    parts.read(text)
    return parts.moment(zone, now)


class _Parts:
    """What was found in a text."""

    def __init__(self) -> None:
        self.year: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.year_day: int | None = None
        self.hour: int | None = None
        self.minute: int | None = None
        self.second: int | None = None
        self.fraction = ""
        self.zone = ""
        self._whole_year = False
        """Whether the year is meant as it is written, rather than short for one of this or the last century."""
        self._text = ""

    def read(self, text: str) -> None:
        """Raises ValueError for what is too long."""
        if len(text) > _LONGEST:
            raise ValueError("too long for a date")
        self._text = _OTHER.sub(" ", text)
        self._cut(_WEEKDAY, _nothing)
        self._cut(_TIME, self._read_time)
        any(self._cut(pattern, read) for pattern, read in self._notations())
        self._read_rest()
        if self.year is not None and 0 <= self.year <= 99 and not self._whole_year:
            self.year += 1900 if self.year >= 69 else 2000

    def _notations(self) -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], None]], ...]:
        """The first of them that is found is the date."""
        return (
            (_EUROPEAN, lambda match: self._set(match[4], match[2], match[1])),
            (_AMERICAN, lambda match: self._set(match[4], match[1], match[2])),
            (_ISO, lambda match: self._set(*match.groups())),
            (_VMS, lambda match: self._set(match[3], match[2], match[1])),
            (_VMS_MONTH_FIRST, lambda match: self._set(match[3], match[1], match[2])),
            (_SLASHES, lambda match: self._set(*match.groups())),
            (_DOTS, lambda match: self._set(*match.groups())),
            (_WEEK, _nothing),
            (_YEAR_DAY, self._read_year_day),
            (_NO_YEAR, lambda match: self._set(None, match[1], match[2])),
            (_YEAR, lambda match: self._set("'" + match[1], None, None)),
            (_MONTH, lambda match: self._set(None, match[1], None)),
            (_MONTH_DAY, self._read_day),
            (_DIGITS, self._read_digits),
        )

    def _cut(self, pattern: re.Pattern[str], read: Callable[[re.Match[str]], None]) -> bool:
        match = pattern.search(self._text)
        if match is None:
            return False
        self._text = f"{self._text[: match.start()]} {self._text[match.end() :]}"
        read(match)
        return True

    def _set(self, year: str | None, month: str | None, day: str | None) -> None:
        """Takes the parts for what they can be: a long one is a year, wherever it stands."""
        if year is not None and month is not None and day is None:
            year, month, day = None, year, month
        if year is None and day is not None and _is_year(day):
            year, day = day, None
        if year is not None and (match := re.search(r"[-+]?\d+", year)) and match.end() < len(year):
            year, day = day, match[0]
        if month is not None and _is_year(month) and month[:1] in "'0123456789":
            year, month, day = month, day, year
        if day is not None and _is_year(day):
            year, day = day, year
        if year is not None:
            digits = year.lstrip("'")
            self.year = int(digits)
            self._whole_year = digits[:1] in "-+" or len(digits) > 2
        if month is not None:
            self.month = _MONTHS.index(month[:3]) + 1 if month[:3] in _MONTHS else int(month.lstrip("'"))
        if day is not None:
            self.day = int(re.sub(r"\D", "", day))

    def _read_time(self, match: re.Match[str]) -> None:
        self.zone = match[2] or ""
        clock = _CLOCK.match(match[1])
        if clock is None:
            return
        self.hour = int(clock[1])
        self.minute = int(clock[2]) if clock[2] else None
        self.second = int(clock[3]) if clock[3] else None
        self.fraction = clock[4] or ""
        if clock[5]:
            self.hour = self.hour % 12 + (12 if clock[5] == "p" else 0)

    def _read_day(self, match: re.Match[str]) -> None:
        self.day = int(match[1])

    def _read_year_day(self, match: re.Match[str]) -> None:
        self._set(match[1], None, None)
        self.year_day = int(match[2])

    def _read_digits(self, match: re.Match[str]) -> None:
        """Digits alone are a date, or a time where a fraction of seconds stands behind them."""
        sign, digits, time, fraction, zone = match.groups()
        if fraction is not None and time is None:
            self._read_from_end(digits)
        elif len(digits) in (3, 5, 7):
            self.year_day = int(digits[-3:])
            self._set_year(sign, digits[:-3])
        elif len(digits) % 2 == 0:
            width = {2: 0, 4: 0, 6: 2}.get(len(digits), 4)
            self._set_year(sign, digits[:width])
            pairs = _pairs(digits[width:])
            self.day = pairs.pop(0) if len(digits) == 2 else self.day
            self.month, self.day = pairs[:2] or (self.month, self.day)
            self._set_clock(pairs[2:])
        if time:
            self._set_clock(_pairs(time) if fraction is None else [*[None] * (3 - len(time) // 2), *_pairs(time)])
        self.fraction = fraction or self.fraction
        self.zone = zone or self.zone

    def _read_from_end(self, digits: str) -> None:
        names = ("second", "minute", "hour", "day", "month")
        for name in names:
            if digits:
                setattr(self, name, int(digits[-2:]))
                digits = digits[:-2]
        self._set_year("", digits)

    def _set_year(self, sign: str, digits: str) -> None:
        if digits:
            self.year = int(sign + digits)
            self._whole_year = len(digits) > 2 or bool(sign)

    def _set_clock(self, numbers: Sequence[int | None]) -> None:
        for name, number in zip(("hour", "minute", "second"), numbers, strict=False):
            if number is not None:
                setattr(self, name, number)

    def _read_rest(self) -> None:
        """A number that is left is the day, or the hour, that is missing."""
        match = _REST.fullmatch(self._text)
        if match is None:
            return
        number = int(match[1])
        if self.hour is not None and self.day is None and 1 <= number <= 31:
            self.day = number
        elif self.day is not None and self.hour is None and number <= 24:
            self.hour = number

    def moment(self, zone: tzinfo, now: datetime) -> datetime:
        """What is missing in front is that of now, and behind the first there is. Raises ValueError."""
        parts = [self.year, self.month, self.day, self.hour, self.minute, self.second]
        if all(part is None for part in parts) and self.year_day is None:
            raise ValueError("no date")
        offset = _offset(self.zone, self.year or now.year, zone)
        here = now.astimezone(zone if offset is None else timezone(offset))
        if self.year_day is not None:
            first = datetime(self.year or here.year, 1, 1) + timedelta(self.year_day - 1)
            parts[:3] = [first.year, first.month, first.day]
        for at, part in enumerate((here.year, here.month, here.day, here.hour, here.minute, here.second)):
            if parts[at] is not None:
                break
            parts[at] = part
        usual = (1970, 1, 1, 0, 0, 0)
        return self._made([usual[at] if part is None else part for at, part in enumerate(parts)], offset, zone)

    def _made(self, parts: Sequence[int], offset: timedelta | None, zone: tzinfo) -> datetime:
        fraction = int(self.fraction.ljust(6, "0")[:6])
        if offset is None:
            return _checked(parts, fraction).replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
        moment = _checked(_in_utc(parts, int(offset.total_seconds())), fraction).replace(tzinfo=UTC)
        if self.zone in _UTC_NAMES:
            return moment
        local = moment.astimezone(zone)
        return local if local.utcoffset() == offset else moment.astimezone(timezone(offset, _NAMELESS))


def _checked(parts: Sequence[int], fraction: int) -> datetime:
    """The 31st of a short month is the 1st of the next, or later. Raises ValueError for what is out of range."""
    year, month, day, hour, minute, second = parts
    if not 1 <= day <= 31 or hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
        raise ValueError("no such time")
    return datetime(year, month, 1) + timedelta(day - 1, second, fraction, 0, minute, hour)


def _in_utc(parts: Sequence[int], offset: int) -> list[int]:
    """The parts less an offset in seconds. As in Ruby they come into range only where the offset reaches them."""
    year, month, day, hour, minute, second = parts
    sign = -1 if offset > 0 else 1
    minutes, seconds = divmod(abs(offset), 60)
    hours, minutes = divmod(minutes, 60)
    if seconds:
        carry, second = divmod(second + sign * seconds, 60)
        minutes += sign * carry
    if minutes:
        carry, minute = divmod(minute + sign * minutes, 60)
        hours += sign * carry
    if hours:
        carry, hour = divmod(hour + sign * hours, 24)
        day += carry
        if carry > 0 and day > monthrange(year, month)[1]:
            year, month, day = (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)
        elif carry < 0 and day < 1:
            year, month = (year, month - 1) if month > 1 else (year - 1, 12)
            day = monthrange(year, month)[1]
    return [year, month, day, hour, minute, second]


def _pairs(digits: str) -> list[int]:
    return [int(digits[at : at + 2]) for at in range(0, len(digits) - 1, 2)]


def _nothing(_: object) -> None:
    """The week and the weekday say nothing to Ruby's `Time`."""


def _is_year(part: str) -> bool:
    return part.startswith("'") or len(part) > 2


def _offset(name: str, year: int, zone: tzinfo) -> timedelta | None:
    """The offset that a name of a zone stands for; None for one that is not known, which counts as the local zone."""
    if not name:
        return None
    match = _OFFSET.fullmatch(name)
    if match is not None:
        span = timedelta(hours=int(match[2]), minutes=int(match[3] or 0), seconds=int(match[4] or 0))
        return -span if match[1] == "-" else span
    if name in _ZONES:
        return timedelta(hours=_ZONES[name])
    for month in (1, 7):
        there = datetime(year, month, 1, tzinfo=zone)
        if (there.tzname() or "").lower() == name:
            return there.utcoffset()
    return None
