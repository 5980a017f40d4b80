"""Dates of posts as Jekyll understands them, in the site's time zone."""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from types import MappingProxyType

from editor.post.values import Value

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""Names of months and weekdays as Ruby writes them, whatever the computer's language."""

_MONTHS = tuple(month[:3].lower() for month in MONTHS)
_MONTH = rf"(?P<month_name>{'|'.join(_MONTHS)})[a-z]*\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DATES = tuple(
    re.compile(rf"(?<!\d){pattern}(?!\d)", re.IGNORECASE | re.ASCII)
    for pattern in (
        r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
        rf"{_DAY}[ -]{_MONTH}[ ,-]+(?P<year>\d{{4}})",
        rf"{_MONTH} +{_DAY},? +(?P<year>\d{{4}})",
        r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",
    )
)
_TIME = re.compile(
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)? *(?P<half>[ap]m\b)? *"
    r"(?P<offset>[-+]\d{1,2}(?::?\d{2})?|[A-Za-z]{1,4}\b)?",
    re.IGNORECASE | re.ASCII,
)
_HOURS = MappingProxyType(
    {"z": 0, "utc": 0, "gmt": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7}
)
"""Zone names that Ruby's Time.parse knows; others are taken for the local time."""


def moment_of(value: Value, zone: tzinfo) -> datetime | None:
    """The moment that a front-matter date means, in `zone`; None for what is no date.

    As in Jekyll a day alone begins at the site's midnight, while a time with seconds and without an offset is UTC:
    Psych reads it so. A time without seconds is text to Psych, and read as the site's own time.
    """
    try:
        match value:
            case datetime():
                return (value if value.tzinfo is not None else value.replace(tzinfo=UTC)).astimezone(zone)
            case date():
                return datetime(value.year, value.month, value.day, tzinfo=zone)
            case str():
                return _parsed(value, zone)
            case _:
                return None
    except (OverflowError, ValueError):  # no such day, or a year that cannot be held
        return None


def day_of(value: Value) -> date | None:
    """The day that a front-matter date names, in whatever offset its author wrote it; None for what is no date."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    found = _day_in(value) if isinstance(value, str) else None
    return found[0] if found is not None else None


def _parsed(text: str, zone: tzinfo) -> datetime | None:
    """What Ruby's Time.parse reads of a text."""
    found = _day_in(text)
    if found is None:
        return None
    day, end = found
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    clock = _TIME.search(text, end)
    if clock is None:
        return start
    hour = int(clock["hour"])
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"].lower() == "pm" else 0)
    offset = _offset(clock["offset"])
    moment = start.replace(hour=hour, minute=int(clock["minute"]), second=int(clock["second"] or 0))
    return moment if offset is None else moment.replace(tzinfo=timezone(offset)).astimezone(zone)


def _day_in(text: str) -> tuple[date, int] | None:
    """The first day in a text, and where it ends."""
    found = next((match for pattern in _DATES if (match := pattern.search(text))), None)
    if found is None:
        return None
    parts = found.groupdict()
    month = _MONTHS.index(parts["month_name"].lower()) + 1 if parts.get("month_name") else int(parts["month"])
    try:
        return date(int(parts["year"]), month, int(parts["day"])), found.end()
    except ValueError:  # the 31st of February
        return None


def _offset(text: str | None) -> timedelta | None:
    if not text:
        return None
    if text[0] not in "+-":
        hours = _HOURS.get(text.lower())
        return None if hours is None else timedelta(hours=hours)
    digits = text[1:].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    return timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1)
