"""Time zones of sites: the one that `_config.yml` names, or the computer's own."""

import time
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class LocalZone(tzinfo):
    """The computer's time zone with its rules for summer time, which the standard library has no value for.

    All such zones are equal, and they can be pickled.
    """

    def utcoffset(self, dt: datetime | None) -> timedelta:
        return timedelta(seconds=_local(dt).tm_gmtoff)

    def dst(self, dt: datetime | None) -> timedelta:
        return timedelta(hours=1) if _local(dt).tm_isdst > 0 else timedelta()

    def tzname(self, dt: datetime | None) -> str:
        return _local(dt).tm_zone

    def fromutc(self, dt: datetime) -> datetime:
        try:
            seconds = time.localtime(dt.replace(tzinfo=UTC).timestamp()).tm_gmtoff
        except (OverflowError, ValueError, OSError):  # a year that the C library does not know
            seconds = 0
        return dt + timedelta(seconds=seconds)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LocalZone)

    def __hash__(self) -> int:
        return hash(LocalZone)


def zone_named(name: str) -> tzinfo:
    """The zone of an IANA name; the computer's own for an empty name.

    UTC for one that is not known, as the C library that Ruby asks does.
    """
    if not name:
        return LocalZone()
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # also names such as `../x` and of folders
        return UTC


def _local(moment: datetime | None) -> time.struct_time:
    """The computer's clock at a moment that is given as wall clock time."""
    if moment is None:
        return time.localtime()
    wall = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second, 0, 0, -1)
    try:
        return time.localtime(time.mktime(wall))
    except (OverflowError, ValueError, OSError):
        return time.gmtime(0)
