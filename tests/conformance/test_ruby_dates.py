"""Texts mean the same date to us as to Ruby, whose Time.parse Jekyll asks."""

import shutil
from datetime import UTC, datetime
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from editor.site.ruby_dates import parse_time, ruby_time
from tests.conformance.real_jekyll import ask

NOW = datetime(2026, 3, 8, 12, 34, 56, tzinfo=UTC)
DAYS = (
    """
2025-04-06|2025-4-6|25-4-6|69-1-1|'25-04-06|-5-01-02|2025-02-31|2025-13-01|2025-04-32|6-4-2025|2025/4/6|06/04/2025|4/6
2025.04.06|6.4.2025|6 April 2025|06-Apr-2025|April 6, 2025|Apr 6th 2025|april 2025|6th April|Sept. 3 '99|Mars 5 2025
Sun, 06 Apr 2025|Sunday 6 Apr|Apr-6-2025|6 Apr 44 BC|20250406|250406|2025096|0406|06|2025|2025-096|2025-04|--04-06
H31.04.30|2025-W14-7|6th|April|today|2025-03-09|2025-11-02|99999-01-01|'25|2025-04-06 and 3|4 of May
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
CLOCKS = (
    "", "T10:30", " 10:30", " 10:30:15", " 10:30:15.25", " 1:30", " 02:30", " 24:00", " 24:01", " 23:59:60", " 25:00",
    " 10:60", " at 10pm", " 12 a.m.", " 12:30 PM", " 10h30", " 3",
)  # fmt: skip
ZONES = ("", " +0800", "+08:00", " -05:30", " +8", "Z", " UTC", " EST", " edt", " NZDT", " (PST)", " a", " GMT+2")
JOINED = (
    "20250406103015",
    "20250406T103015Z",
    "202504061030 +0200",
    "20250406.5",
    "103015.25",
    "2025-04-06T10:30:15[9]",
)

pytestmark = pytest.mark.skipif(shutil.which("ruby") is None, reason="Ruby is not installed")


def texts() -> list[str]:
    return [*JOINED, *("".join(parts) for parts in product(DAYS, CLOCKS, ZONES))]


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kolkata", "Pacific/Auckland"])
def test_texts_are_read_as_ruby_reads_them(zone: str) -> None:
    given = texts()
    assert len(given) > 5000
    theirs = ask("ruby_dates.rb", given, int(NOW.timestamp()), TZ=zone)
    different: dict[str, tuple[str | None, str | None]] = {}
    for text, expected in zip(given, theirs, strict=True):
        moment = ruby_time(text, ZoneInfo(zone), NOW)
        found = shown(moment) if moment else None
        if found != held(expected):
            different[text] = (found, expected)
    assert different == {}


def test_posts_have_their_moments_in_the_zone_of_the_site_and_to_the_second() -> None:
    zone = ZoneInfo("Asia/Kolkata")
    given = "2025-04-06 10:30:15.75 -0500"
    assert ruby_time(given, zone, NOW) == datetime(2025, 4, 6, 15, 30, 15, 750000, tzinfo=UTC)
    moment = parse_time(given, zone, NOW)
    assert moment is not None
    assert moment.isoformat() == "2025-04-06T21:00:15+05:30"


def shown(moment: datetime) -> str:
    """To the minute of the offset, as Ruby writes it; zones had odd seconds long ago."""
    return f"{moment.isoformat(timespec='microseconds')[:26]}{moment:%z}"[:31] + f" {moment:%Z}"


def held(text: str | None) -> str | None:
    """What Ruby says, where Python can hold the year."""
    return None if text is None or text.startswith(("-", "0000")) or text[4] != "-" else text
