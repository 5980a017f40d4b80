"""The filters of dates, Liquid's and Jekyll's.

Rules from https://jekyllrb.com/docs/liquid/filters/ and from comparison with Jekyll 4.3.
"""

import re
from datetime import UTC, date, datetime, tzinfo
from functools import partial

from editor.site.ruby_dates import ruby_time
from editor.theme.filters import Filter
from editor.theme.liquid.ruby import RubyError, to_s
from editor.theme.liquid.strftime import strftime
from editor.theme.values import SiteValues
from editor.wording import Said

_SECONDS = re.compile(r"[0-9]+")


def date_filters(site: SiteValues) -> dict[str, Filter]:
    """The filters by name."""
    return {
        "date": partial(_date, site),
        "date_to_string": partial(_date_to_string, site, "%b"),
        "date_to_long_string": partial(_date_to_string, site, "%B"),
        "date_to_xmlschema": partial(_date_to_xmlschema, site),
        "date_to_rfc822": partial(_date_to_rfc822, site),
    }


def time_of(value: object, zone: tzinfo, now: datetime) -> date | None:
    """A time, or a day, as Liquid takes it: numbers are seconds since 1970. None for what is none."""
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else value.replace(tzinfo=UTC).astimezone(zone)
    if isinstance(value, date):
        return value
    try:
        if isinstance(value, int) and not isinstance(value, bool):
            return datetime.fromtimestamp(value, zone)
        if not isinstance(value, str):
            return None
        text = value.lower()
        if _SECONDS.fullmatch(text):
            return datetime.fromtimestamp(int(text), zone)
    except (ValueError, OverflowError, OSError):  # a year that cannot be held
        return None
    return now if text in ("now", "today") else ruby_time(text, zone, now)


def _date(site: SiteValues, value: object, pattern: object) -> object:
    form = to_s(pattern)
    found = time_of(value, site.config.zone, site.now) if form else None
    return value if found is None else strftime(found, form)


def _date_to_string(site: SiteValues, month: str, value: object, kind: object = None, style: object = None) -> object:
    if not to_s(value):
        return value
    found = _moment(site, value)
    if kind != "ordinal":
        return strftime(found, f"%d {month} %Y")
    day = f"{found.day}{_ordinal(found.day)}"
    return strftime(found, f"{month} {day}, %Y" if style == "US" else f"{day} {month} %Y")


def _date_to_xmlschema(site: SiteValues, value: object) -> object:
    return strftime(_moment(site, value), "%Y-%m-%dT%H:%M:%S%:z") if to_s(value) else value


def _date_to_rfc822(site: SiteValues, value: object) -> object:
    return strftime(_moment(site, value), "%a, %d %b %Y %H:%M:%S %z") if to_s(value) else value


def _moment(site: SiteValues, value: object) -> datetime:
    """A date that has to be one, in the site's time zone. Raises RubyError."""
    zone = site.config.zone
    found = time_of(value, zone, site.now)
    if found is None:
        raise RubyError(Said("“%1” is no date", to_s(value)))
    if not isinstance(found, datetime):
        return datetime(found.year, found.month, found.day, tzinfo=zone)
    return found.astimezone(zone)


def _ordinal(number: int) -> str:
    if 11 <= number <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
