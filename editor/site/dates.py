"""Dates of posts as Jekyll understands them, in the site's time zone."""

from datetime import UTC, date, datetime, tzinfo

from editor.post.values import Value
from editor.site.ruby_dates import day_named, local_time, parse_time

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


def moment_of(value: Value, zone: tzinfo, now: datetime | None = None) -> datetime | None:
    """The moment that a front-matter date means, to the second, in `zone`; None for what is no date.

    As in Jekyll a day alone begins at the site's midnight, while a time with seconds and without an offset is UTC:
    Psych reads it so. A time without seconds is text to Psych, and read as the site's own time. `now`, the present by
    default, is what a text such as `10:30 pm` leaves out.
    """
    try:
        match value:
            case datetime():
                moment = value if value.tzinfo is not None else value.replace(tzinfo=UTC)
                return moment.replace(microsecond=0).astimezone(zone)
            case date():
                return local_time(datetime(value.year, value.month, value.day), zone)
            case bool() | None | list() | dict():
                return None
            case _:
                return parse_time(str(value), zone, now or datetime.now(zone))
    except (OverflowError, ValueError):  # a year that cannot be held
        return None


def day_of(value: Value) -> date | None:
    """The day that a front-matter date names, in whatever offset its author wrote it; None for what is no date."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return day_named(value) if isinstance(value, str) else None
