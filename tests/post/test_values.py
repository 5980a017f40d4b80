"""What plain scalars mean. The real Jekyll is asked the same in tests/conformance/test_psych.py."""

import math
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from editor.post.values import Value, read_scalar, reads_as_text

EAST = timezone(timedelta(hours=8))
WEST = timezone(timedelta(hours=-5))

SCALARS: dict[str, Value] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "nil": "nil",
    "true": True,
    "Yes": True,
    "ON": True,
    "False": False,
    "no": False,
    "off": False,
    "y": "y",
    "N": "N",
    "yes sir": "yes sir",
    "12": 12,
    "-7": -7,
    "+7": 7,
    "1_000": 1000,
    "1,000": 1000,
    "010": 8,
    "08": "08",
    "0x1F": 31,
    "0b101": 5,
    "0o17": "0o17",
    "1.10": 1.1,
    ".5": 0.5,
    "1.": 1.0,
    "1e3": "1e3",
    "1.0e+3": 1000.0,
    "1.2.3": "1.2.3",
    ".": ".",
    ".inf": math.inf,
    "-.INF": -math.inf,
    "12:30": 45000,
    "12:30:45": 45045,
    "12:60": "12:60",
    "2020-01-31": date(2020, 1, 31),
    "2020-1-5": date(2020, 1, 5),
    "2020-02-31": "2020-02-31",
    "2020-13-01": "2020-13-01",
    "2020-01": "2020-01",
    "2020-01-31 10:20": "2020-01-31 10:20",
    "2020-01-31 10:20:30": datetime(2020, 1, 31, 10, 20, 30),
    "2020-01-31T10:20:30": datetime(2020, 1, 31, 10, 20, 30),
    "2020-01-31 10:20:30.5": datetime(2020, 1, 31, 10, 20, 30, 500_000),
    "2020-01-31 10:20:30 +0800": datetime(2020, 1, 31, 10, 20, 30, tzinfo=EAST),
    "2020-01-31 10:20:30 +08:00": datetime(2020, 1, 31, 10, 20, 30, tzinfo=EAST),
    "2020-01-31T10:20:30-5": datetime(2020, 1, 31, 10, 20, 30, tzinfo=WEST),
    "2020-01-31T10:20:30Z": datetime(2020, 1, 31, 10, 20, 30, tzinfo=UTC),
    "2020-01-31 10:20:30 UTC": "2020-01-31 10:20:30 UTC",
    "2020-02-31 10:20:30": datetime(2020, 3, 2, 10, 20, 30),
    "2020-01-31 24:00:00": datetime(2020, 2, 1),
    "2020-01-31 25:00:00": "2020-01-31 25:00:00",
    "no\ny": False,
    ":smile:": ":smile:",
    "٣": "٣",
}


@pytest.mark.parametrize("text", SCALARS)
def test_a_scalar_means_what_it_means_to_jekyll(text: str) -> None:
    value = read_scalar(text)
    assert value == SCALARS[text]
    assert type(value) is type(SCALARS[text])


def test_a_number_too_long_to_be_read_is_text() -> None:
    assert read_scalar("9" * 5000) == "9" * 5000


def test_an_offset_stays_as_it_is_written() -> None:
    value = read_scalar("2020-01-31 10:20:30 +0800")
    assert isinstance(value, datetime)
    assert value.utcoffset() == timedelta(hours=8)


def test_a_time_without_an_offset_has_none() -> None:
    value = read_scalar("2020-01-31 10:20:30")
    assert isinstance(value, datetime)
    assert value.tzinfo is None


def test_not_a_number_is_one() -> None:
    value = read_scalar(".nan")
    assert isinstance(value, float)
    assert math.isnan(value)


@pytest.mark.parametrize("text", ["word", "two words", "1.2.3", "2020-01", "tr", "éa", "1st", "v1.10", "12 %"])
def test_text_needs_no_quotes(text: str) -> None:
    assert reads_as_text(text)


@pytest.mark.parametrize("text", ["yes", "5", "1,000", "2020-01-31", "", "~", "12:30"])
def test_what_has_another_meaning_to_jekyll_is_not_text(text: str) -> None:
    assert not reads_as_text(text)


@pytest.mark.parametrize("text", ["y", "N", "1e3", "0o17", "=", "<<", ":a", "1,,2", "_1", "0x_", "1:2:3:4", ".e+1"])
def test_what_has_another_meaning_to_other_readers_of_yaml_is_not_text(text: str) -> None:
    assert not reads_as_text(text)
