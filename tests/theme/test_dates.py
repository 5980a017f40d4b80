"""Dates as Ruby reads and writes them, without Ruby."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from editor.theme.filters.dates import time_of
from editor.theme.liquid.strftime import strftime

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2022, 5, 6, 7, 8, 9, tzinfo=BERLIN)
MOMENT = datetime(2021, 3, 4, 15, 6, 7, 89000, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2021-03-04", "2021-03-04T00:00:00+01:00"),
        ("2021-03-04 05:06", "2021-03-04T05:06:00+01:00"),
        ("2021-03-04T05:06:07Z", "2021-03-04T05:06:07+00:00"),
        ("2021-03-04 05:06:07 +0530", "2021-03-04T05:06:07+05:30"),
        ("2021-03-04 05:06 EST", "2021-03-04T05:06:00-05:00"),
        ("March 4th, 2021 5pm", "2021-03-04T17:00:00+01:00"),
        ("4 mar '21", "2021-03-04T00:00:00+01:00"),
        ("3/4/2021", "2021-04-03T00:00:00+02:00"),
        ("20210304T050607", "2021-03-04T05:06:07+01:00"),
        ("2021-063", "2021-03-04T00:00:00+01:00"),
        ("99-1-2", "1999-01-02T00:00:00+01:00"),
        ("2021-02-30", "2021-03-02T00:00:00+01:00"),
        ("2021-03-28 02:30", "2021-03-28T03:30:00+02:00"),
        ("4 march", "2022-03-04T00:00:00+01:00"),
        ("5:30 pm", "2022-05-06T17:30:00+02:00"),
        ("0", "1970-01-01T01:00:00+01:00"),
        ("now", "2022-05-06T07:08:09+02:00"),
    ],
)
def test_a_date_is_found_in_text(text: str, moment: str) -> None:
    found = time_of(text, BERLIN, NOW)
    assert isinstance(found, datetime)
    assert found.isoformat() == moment


@pytest.mark.parametrize("value", ["", "nonsense", "Thursday", "2021-13-01", "2021-03-04 25:00", "x" * 200, 1.5, None])
def test_what_is_no_date_is_none(value: object) -> None:
    assert time_of(value, BERLIN, NOW) is None


@pytest.mark.parametrize(
    ("pattern", "shown"),
    [
        ("%Y-%m-%d %H:%M:%S.%L %z %Z", "2021-03-04 15:06:07.089 +0100 CET"),
        ("%-d %e %_m %03d %10Y", "4  4  3 004 0000002021"),
        ("%^a %^B %#p %#Z %^c", "THU MARCH pm cet THU MAR  4 15:06:07 2021"),
        ("%:z %::z %_:z %10z", "+01:00 +01:00:00  +1:00 +000000100"),
        ("%3N %6N %12N", "089 089000 089000000000"),
        ("%j %U %W %V %G %C %u %w %I %l %k", "063 09 09 09 2021 20 4 4 03  3 15"),
        ("%s %% %n %F %T %R %r %D %v", "1614866767 % \n 2021-03-04 15:06:07 15:06 03:06:07 PM 03/04/21  4-MAR-2021"),
        ("100% %Q %f %:10z %+", "100% %Q %f %:10z %+"),
    ],
)
def test_a_pattern_is_followed_to_the_letter(pattern: str, shown: str) -> None:
    assert strftime(MOMENT, pattern) == shown


def test_a_day_has_no_zone() -> None:
    assert strftime(date(2021, 3, 4), "%F %T %z %Z") == "2021-03-04 00:00:00 +0000 +00:00"
    assert strftime(datetime(2021, 3, 4, tzinfo=UTC), "%Z") == "UTC"
