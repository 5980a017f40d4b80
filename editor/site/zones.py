"""Time zones of sites: the one that `_config.yml` names, or the computer's own."""

import time
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class LocalZone(tzinfo):
    """The computer's time zone with its rules for summer time, which the standard library has no value for.

    All such zones are equal, and they can be pickled.
    """

    def utcoffset(self, dt: datetime | None) -> timedelta:
        return _local(dt).utcoffset() or timedelta()

    def dst(self, dt: datetime | None) -> timedelta:
        return timedelta(hours=1) if time.localtime(_local(dt).timestamp()).tm_isdst > 0 else timedelta()

    def tzname(self, dt: datetime | None) -> str:
        return _local(dt).tzname() or ""

    def fromutc(self, dt: datetime) -> datetime:
        try:
            return dt.replace(tzinfo=UTC).astimezone().replace(tzinfo=self)
        except (OverflowError, ValueError, OSError):  # a year that the C library does not know
            return dt

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


def _local(moment: datetime | None) -> datetime:
    """The computer's clock at a time that it shows; `fold` tells the hours apart that come twice."""
    try:
        return (moment or datetime.now()).replace(tzinfo=None).astimezone()
    except (OverflowError, ValueError, OSError):
        return datetime(1970, 1, 1, tzinfo=UTC)
