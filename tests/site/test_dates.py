"""Dates mean to us what they mean to Jekyll."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.post.values import Value
from editor.site.dates import day_of, moment_of

HELSINKI = ZoneInfo("Europe/Helsinki")
LAST = datetime(9999, 12, 31, 23, 59)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (date(2025, 4, 6), "2025-04-06T00:00:00+03:00"),
        (datetime(2025, 4, 6, 10, 30), "2025-04-06T13:30:00+03:00"),
        (datetime(2025, 1, 6, 10, 30, tzinfo=timezone(timedelta(hours=8))), "2025-01-06T04:30:00+02:00"),
        ("2025-04-06 10:30", "2025-04-06T10:30:00+03:00"),
        ("2025-04-06 10:30 +0800", "2025-04-06T05:30:00+03:00"),
        ("2025-04-06T10:30:15-05:00", "2025-04-06T18:30:15+03:00"),
        ("2025/4/6 10:30 pm", "2025-04-06T22:30:00+03:00"),
        ("6 April 2025", "2025-04-06T00:00:00+03:00"),
        ("April 6th, 2025 9:05 UTC", "2025-04-06T12:05:00+03:00"),
        ("Sun, 06 Apr 2025 09:05:00 EST", "2025-04-06T17:05:00+03:00"),
        ("20250406", "2025-04-06T00:00:00+03:00"),
        ("2025-02-31", "2025-03-03T00:00:00+02:00"),
        ("6/4/2025", "2025-04-06T00:00:00+03:00"),
        ("2025-03-30 03:30", "2025-03-30T04:30:00+03:00"),  # an hour that is skipped
        ("2025-10-26 03:30", "2025-10-26T03:30:00+02:00"),  # and one that comes twice
    ],
)
def test_a_date_is_a_moment_in_the_sites_zone(value: Value, expected: str) -> None:
    moment = moment_of(value, HELSINKI)
    assert moment is not None
    assert moment.isoformat() == expected


@pytest.mark.parametrize("value", [None, True, 2025, "soon", "2025-13-01", "2025-04-06 25:00", [], {}, LAST])
def test_what_is_no_date_has_no_moment(value: Value) -> None:
    assert moment_of(value, HELSINKI) is None


@settings(deadline=None, max_examples=300)
@given(st.text("0123456789-/: +aprilAMZ,.T", max_size=24))
def test_no_text_trips_the_reader(text: str) -> None:
    moment = moment_of(text, UTC)
    assert moment is None or moment.tzinfo is not None


@pytest.mark.parametrize(
    ("value", "day"),
    [
        (datetime(2025, 4, 6, 23, tzinfo=timezone(timedelta(hours=-8))), date(2025, 4, 6)),
        (date(2025, 4, 6), date(2025, 4, 6)),
        ("2025-04-06 23:30 -0800", date(2025, 4, 6)),
        ("soon", None),
        (None, None),
    ],
)
def test_a_day_is_the_authors(value: Value, day: date | None) -> None:
    assert day_of(value) == day
