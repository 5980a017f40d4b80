"""An edited date is written as its author writes dates."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from editor.post.front_matter import FrontMatter
from editor.post.yaml_writing import write_moment

EAST = timezone(timedelta(hours=8))
INDIA = timezone(timedelta(hours=5, minutes=30))
WEST = timezone(timedelta(hours=-5))
DAY = date(2025, 4, 6)
NAIVE = datetime(2025, 4, 6, 9, 8, 7)
AWARE = datetime(2025, 4, 6, 9, 8, 7, tzinfo=EAST)

WRITTEN = [
    # a day
    ("2016-12-31", DAY, "2025-04-06"),
    ("2016-1-5", DAY, "2025-4-6"),
    ("2016-12-5", DAY, "2025-4-6"),
    ("2016-01-05", DAY, "2025-04-06"),
    ('"2016-12-31"', DAY, '"2025-04-06"'),
    ("'2016-12-31'", DAY, "'2025-04-06'"),
    # a day where a time was: the time stays
    ("2016-12-31 23:20", DAY, "2025-04-06 23:20"),
    ("2016-12-31 23:20:30 +0800", DAY, "2025-04-06 23:20:30 +0800"),
    ("2016-12-31T23:20:30Z", DAY, "2025-04-06T23:20:30Z"),
    # a time where a day was
    ("2016-12-31", NAIVE, "2025-04-06 09:08:07"),
    ("2016-12-31", datetime(2025, 4, 6), "2025-04-06"),
    ("2016-12-31", AWARE, "2025-04-06 09:08:07 +0800"),
    # a time without an offset takes over the one that is there
    ("2016-12-31 23:20", NAIVE, "2025-04-06 09:08"),
    ("2016-12-31 3:20", NAIVE, "2025-04-06 9:08"),
    ("2016-12-31 23:20:30", NAIVE, "2025-04-06 09:08:07"),
    ("2016-12-31T23:20:30", NAIVE, "2025-04-06T09:08:07"),
    ("2016-12-31  23:20:30", NAIVE, "2025-04-06  09:08:07"),
    ("2016-12-31 23:20:30 +0900", NAIVE, "2025-04-06 09:08:07 +0900"),
    ("2016-12-31 23:20:30 -05:00", NAIVE, "2025-04-06 09:08:07 -05:00"),
    ("2016-12-31T23:20:30+09:00", NAIVE, "2025-04-06T09:08:07+09:00"),
    ("2016-12-31T23:20:30Z", NAIVE, "2025-04-06T09:08:07Z"),
    ("2016-12-31 23:20 +0900", NAIVE, "2025-04-06 09:08 +0900"),
    ('"2016-12-31 23:20:30 +0900"', NAIVE, '"2025-04-06 09:08:07 +0900"'),
    ("2016-12-31 23:20:30.25", NAIVE.replace(microsecond=500_000), "2025-04-06 09:08:07.5"),
    ("2016-12-31 23:20:30.25", NAIVE, "2025-04-06 09:08:07"),
    # a time with an offset brings its own, in the form that is there
    ("2016-12-31 23:20:30 +0900", AWARE, "2025-04-06 09:08:07 +0800"),
    ("2016-12-31 23:20:30 +09:00", AWARE.replace(tzinfo=WEST), "2025-04-06 09:08:07 -05:00"),
    ("2016-12-31T23:20:30+09:00", AWARE.replace(tzinfo=INDIA), "2025-04-06T09:08:07+05:30"),
    ("2016-12-31T23:20:30Z", AWARE.replace(tzinfo=UTC), "2025-04-06T09:08:07Z"),
    ("2016-12-31T23:20:30Z", AWARE, "2025-04-06T09:08:07+0800"),
    ("2016-12-31 23:20:30", AWARE, "2025-04-06 09:08:07 +0800"),
    # no date at all
    ("soon", DAY, "2025-04-06"),
    ("April 5, 2020", NAIVE, "2025-04-06 09:08:07"),
    ("", AWARE, "2025-04-06 09:08:07 +0800"),
]


@pytest.mark.parametrize(("old", "moment", "new"), WRITTEN)
def test_a_date_keeps_its_authors_way_of_writing(old: str, moment: date, new: str) -> None:
    before = FrontMatter("---\n", f"date: {old} # when\ntitle: a\n", "---\n")
    assert before.with_value("date", moment).yaml == f"date: {new} # when\ntitle: a\n"


@pytest.mark.parametrize(("old", "moment", "new"), WRITTEN)
def test_what_is_written_says_the_moment_that_was_meant(old: str, moment: date, new: str) -> None:
    read = FrontMatter("---\n", f"date: {old}\n", "---\n").with_value("date", moment).get("date")
    if isinstance(read, datetime) and isinstance(moment, datetime):
        assert read.replace(tzinfo=None) == moment.replace(tzinfo=None)
        assert moment.tzinfo is None or read == moment
    elif isinstance(read, date):
        assert (read.year, read.month, read.day) == (2025, 4, 6)
    else:  # quoted or without seconds, which Jekyll reads as text
        assert read == new.strip("\"'")


def test_a_year_before_1000_has_four_digits() -> None:
    assert write_moment(date(987, 6, 5), "") == "0987-06-05"
    assert write_moment(date(987, 6, 5), "2016-1-5") == "0987-6-5"
    assert write_moment(datetime(987, 6, 5), "") == "0987-06-05 00:00:00"
