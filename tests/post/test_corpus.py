"""Real posts, where a collection of them lies beside the checkout: every byte and every value stays."""

import gzip
import json
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from editor.post.front_matter import FrontMatter
from editor.post.post import Post
from editor.post.values import Value

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "posts.jsonl.gz"
EAST = timezone(timedelta(hours=8))
TEXTS = (
    "New",
    "Re: a # b",
    'it\'s "x"',
    "yes",
    "1.10",
    "2020-01-01",
    "- x",
    "",
    " pad ",
    "two\nlines\n",
    "é 😀\u00a0\u2028",
    "@a",
)

WORDS: list[Value] = ["a", "b c"]
ODD_WORDS: list[Value] = ["a: b", None, True]

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the collection of real posts is not here")


@pytest.fixture(scope="module")
def texts() -> list[str]:
    with gzip.open(CORPUS, "rt", encoding="utf-8", newline="") as file:
        return [json.loads(line)["raw"] for line in file]


@pytest.fixture(scope="module")
def blocks(texts: list[str]) -> list[FrontMatter]:
    return [Post.parse(text).front_matter for text in texts]


def test_every_post_comes_back_byte_for_byte(texts: list[str]) -> None:
    assert [str(Post.parse(text)) for text in texts] == texts


def test_every_front_matter_can_be_read(blocks: list[FrontMatter]) -> None:
    assert [block.problem for block in blocks] == [None] * len(blocks)


def new_values(old: Value) -> Iterator[Value]:
    """Values of the kinds that a form gives a field."""
    match old:
        case bool():
            yield from (not old, "text")
        case int() | float():
            yield from (old + 1, 1.5, "text", True)
        case datetime():
            yield from (
                old + timedelta(days=40, hours=3),
                old.replace(tzinfo=None),
                old.replace(tzinfo=EAST),
                old.date(),
            )
        case date():
            yield from (
                old + timedelta(days=40),
                datetime(2021, 3, 4, 5, 6, 7),
                datetime(2021, 3, 4, 5, 6, 7, tzinfo=EAST),
            )
        case list():
            yield from ([*old, "new"], old[1:], old[::-1], ["first", *old], ODD_WORDS, [])
        case dict():
            yield from ({**old, "new": "value"}, {})
        case _:
            yield from (*TEXTS, WORDS, date(2021, 3, 4))
    yield None


def said_as_meant(meant: Value, said: Value) -> bool:
    """A date may be text to Jekyll (in quotes, without seconds), or take over the time or offset that was there."""
    if isinstance(meant, date):
        return [str(meant.year), str(meant.month), str(meant.day)] == re.findall(r"[1-9]\d*", str(said))[:3]
    return repr(said) == repr(meant) or (isinstance(meant, list) and said == " ".join(map(str, meant)))


def test_an_edit_of_any_field_changes_this_field_alone(blocks: list[FrontMatter]) -> None:
    """Every field of every post takes one value, each time the next of those that fit it."""
    fields = [(block, entry) for block in blocks for entry in block.entries()]
    for number, (before, entry) in enumerate(fields):
        fitting = list(new_values(entry.value))
        value = fitting[number % len(fitting)]
        after = before.with_value(entry.key, value, flow=number % 3 > 0)
        assert said_as_meant(value, after.get(entry.key)), (entry, value)
        assert after.without(entry.key) == before.without(entry.key), (entry, value)


def test_a_title_is_edited_in_its_place(blocks: list[FrontMatter]) -> None:
    for before in blocks:
        old = before.entry("title")
        if old is None or not old.source or "\n" in old.source:
            continue
        after = before.with_value("title", "Another: title")
        new = after.entry("title")
        assert new is not None
        [(was, now)] = changed_lines(before, after)
        places = [match.start() for match in re.finditer(re.escape(old.source), was)]
        assert now in [f"{was[:place]}{new.source}{was[place + len(old.source) :]}" for place in places]


def changed_lines(before: FrontMatter, after: FrontMatter) -> list[tuple[str, str]]:
    lines = zip(before.yaml.split("\n"), after.yaml.split("\n"), strict=True)
    return [(was, now) for was, now in lines if was != now]


def test_every_value_given_back_as_yaml_changes_nothing(blocks: list[FrontMatter]) -> None:
    for block in blocks:
        for entry in block.entries():
            assert block.with_source(entry.key, entry.source) == block


def test_a_new_field_goes_again_without_a_trace(blocks: list[FrontMatter]) -> None:
    for before in blocks:
        for value in ("text", WORDS, None, True, date(2021, 3, 4)):
            after = before.with_value("a new field", value)
            assert after.yaml.startswith(before.yaml)
            assert after.without("a new field") == before
