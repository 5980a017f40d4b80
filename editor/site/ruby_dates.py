"""Texts read as dates the way Ruby's Time.parse does: it takes what it finds and fills in the rest.

Rules from the behaviour of Ruby 3.1, compared with it by tests/conformance.
"""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from types import MappingProxyType

from editor.site.ruby_date_forms import Said, said_by

_HOURS = MappingProxyType(
    {
        **dict.fromkeys(("UTC", "Z", "UT", "GMT"), 0),
        "EST": -5,
        "EDT": -4,
        "CST": -6,
        "CDT": -5,
        "MST": -7,
        "MDT": -6,
        "PST": -8,
        "PDT": -7,
        **{letter: hours for hours, letter in enumerate("ABCDEFGHIKLM", 1)},
        **{letter: -hours for hours, letter in enumerate("NOPQRSTUVWXY", 1)},
    }
)
"""Names of zones, and the letters of military ones."""


_UTC_NAMES = ("Z", "UTC", "UT", "-00:00", "-0000", "-00")
_NAMELESS = ""
"""A fixed offset has no abbreviation."""


def parse_time(text: str, zone: tzinfo, now: datetime) -> datetime | None:
    """The moment in `zone`, to the second; None for what Ruby calls no date. `now` gives what the text leaves out."""
    found = ruby_time(text, zone, now)
    try:
        return found.replace(microsecond=0).astimezone(zone) if found is not None else None
    except OverflowError:  # the first or the last day that can be held, in a zone that cannot
        return None


def ruby_time(text: str, zone: tzinfo, now: datetime) -> datetime | None:
    """What Ruby's Time.parse returns: with the fraction of a second, and in the text's own offset, if it has one."""
    try:
        return _moment(said_by(text), zone, now)
    except (ValueError, OverflowError):  # no such day or hour, or a year that cannot be held
        return None


def day_named(text: str) -> date | None:
    """The day that a text names by year, month and day, whatever its offset; None where it names none."""
    numbers = said_by(text).numbers
    try:
        return date(numbers["year"], numbers["month"], numbers["day"])
    except (KeyError, ValueError, OverflowError):
        return None


def local_time(wall: datetime, zone: tzinfo) -> datetime:
    """The moment at which clocks in the zone show a time, as Ruby chooses it.

    Of an hour that comes twice it is the second one; a time that is skipped is as much later.
    """
    first, second = wall.replace(tzinfo=zone, fold=0), wall.replace(tzinfo=zone, fold=1)
    before, after = first.utcoffset(), second.utcoffset()
    twice = before is not None and after is not None and before > after
    return (second if twice else first).astimezone(UTC).astimezone(zone)


def _moment(said: Said, zone: tzinfo, now: datetime) -> datetime | None:
    numbers = said.numbers
    if not numbers:
        return None
    offset = _offset(said.zone, numbers.get("year", now.year), zone) if said.zone else None
    if "yday" in numbers:
        numbers = _with_day_of_year(numbers, now)
    if "year" not in numbers:
        there = now.astimezone(zone if offset is None else UTC) + (offset or timedelta())
        numbers = _filled(numbers, there)
    parts = {"month": 1, "day": 1, "hour": 0, "minute": 0, "second": 0, **numbers}
    microsecond = int(said.fraction.ljust(6, "0")[:6])
    if offset is None:
        return local_time(_wall(parts), zone).replace(microsecond=microsecond)
    moment = _wall(_shifted(parts, offset)).replace(microsecond=microsecond, tzinfo=UTC)
    return _in_own_zone(moment, said.zone.upper(), offset, zone)


def _in_own_zone(moment: datetime, name: str, offset: timedelta, zone: tzinfo) -> datetime:
    """As Ruby's Time: in the site's zone where that has the same offset, since it is a zone with a name."""
    if name in _UTC_NAMES:
        return moment
    local = moment.astimezone(zone)
    return local if local.utcoffset() == offset else moment.astimezone(timezone(offset, _NAMELESS))


def _with_day_of_year(numbers: dict[str, int], now: datetime) -> dict[str, int]:
    """Raises ValueError for a day that the year does not have. As in Ruby, 24:00 is the beginning of that day."""
    year = numbers.get("year", now.year)
    clock = timedelta(**{f"{name}s": numbers.get(name, 0) for name in ("hour", "minute", "second")})
    day = datetime(year, 1, 1) + timedelta(days=numbers["yday"] - 1 - clock.days)
    if day.year != year:
        raise ValueError("no such day of the year")
    return {**numbers, "year": year, "month": day.month, "day": day.day}


def _filled(numbers: dict[str, int], now: datetime) -> dict[str, int]:
    """What comes before the first number that the text names is that of today."""
    filled = {"year": now.year}
    for name in ("month", "day", "hour", "minute", "second"):
        if name in numbers:
            break
        filled[name] = getattr(now, name)
    return {**filled, **numbers}


def _wall(parts: dict[str, int]) -> datetime:
    """As Ruby's Time: a 31st of February is the 3rd of March, 24:00:00 and a 60th second run over.

    Raises ValueError, OverflowError.
    """
    day, hour, minute, second = (parts[name] for name in ("day", "hour", "minute", "second"))
    ends_day = hour == 24 and minute == second == 0
    if not (1 <= day <= 31 and (0 <= hour <= 23 or ends_day) and 0 <= minute <= 59 and 0 <= second <= 60):
        raise ValueError("out of range")
    start = datetime(parts["year"], parts["month"], 1)
    return start + timedelta(days=day - 1, hours=hour, minutes=minute, seconds=second)


def _shifted(parts: dict[str, int], offset: timedelta) -> dict[str, int]:
    """The parts in UTC. As in Ruby only the places that the offset touches run over."""
    sign = 1 if offset < timedelta() else -1
    rest = abs(offset) // timedelta(seconds=1)
    shifted = dict(parts)
    for name, size in (("second", 60), ("minute", 60), ("hour", 24)):
        rest, part = divmod(rest, size)
        if part:
            carry, shifted[name] = divmod(shifted[name] + sign * part, size)
            rest += sign * carry
    if not rest:
        return shifted
    year, month, day = parts["year"], parts["month"], parts["day"] + sign * rest
    if day < 1:
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        day = _month_length(year, month)
    elif sign > 0 and day > _month_length(year, month):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        day = 1
    return {**shifted, "year": year, "month": month, "day": day}


def _month_length(year: int, month: int) -> int:
    """Of a month 0, which Ruby lets pass here, as of December."""
    return monthrange(year, month or 12)[1] if month <= 12 else 31


def _offset(name: str, year: int, zone: tzinfo) -> timedelta | None:
    """None for a name that Ruby does not know: the time is taken for the site's own then."""
    name = name.upper()
    if match := re.fullmatch(r"([+-])([0-9]{2})(:?)([0-9]{2})(?:\3([0-9]{2}))?|([+-])([0-9]{2})", name):
        span = timedelta(hours=int(match[2] or match[7]), minutes=int(match[4] or 0), seconds=int(match[5] or 0))
        if span >= timedelta(days=1):
            raise ValueError("no such offset")
        return -span if "-" in (match[1], match[6]) else span
    if name in _HOURS:
        return timedelta(hours=_HOURS[name])
    seasons = (datetime(year, month, 1, tzinfo=zone) for month in (1, 7))
    return next((season.utcoffset() for season in seasons if (season.tzname() or "").upper() == name), None)
