"""Values mean what the real Jekyll reads. How SafeYAML, in Jekyll's gem, differs: editor/post/values.py."""

import gzip
import json
import os
import struct
import subprocess
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.post.post import Post
from editor.post.values import Value
from editor.post.yaml_problems import YamlError
from editor.post.yaml_reading import read_values
from editor.post.yaml_writing import write_value
from tests.conformance.real_jekyll import needs_jekyll

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "posts.jsonl.gz"
SCRIPT = Path(__file__).with_name("jekyll_yaml.rb")
Shown = list[Any]
"""A value as the script prints it: its kind, then what it is."""
Jekyll = Callable[[list[str]], list[Shown]]

pytestmark = needs_jekyll


@pytest.fixture(scope="module")
def jekyll() -> Iterator[Jekyll]:
    """Asks one Jekyll for all answers. The hour of its own zone tells a time without an offset from others."""
    command = ["ruby", SCRIPT]
    environment = {**os.environ, "TZ": "Asia/Kolkata"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", env=environment
    ) as process:

        def ask(texts: list[str]) -> list[Shown]:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(json.dumps(texts) + "\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())

        if ask(["a: :symbol"]) != [["unreadable", "Psych::DisallowedClass"]]:
            pytest.skip("this Jekyll reads with SafeYAML")
        yield ask


def shown(value: Value) -> Shown:
    match value:
        case None:
            return ["nil"]
        case bool():
            return [str(value).lower()]
        case int():
            return ["int", str(value)]
        case float():
            return ["float", "nan" if value != value else struct.pack(">d", value).hex()]
        case str():
            return ["text", value]
        case datetime():
            offset = value.utcoffset()
            since_epoch = value.replace(tzinfo=None) - datetime(1970, 1, 1) - (offset or timedelta())
            seconds = None if offset is None else int(offset.total_seconds())
            return ["time", str(since_epoch // timedelta(microseconds=1)), seconds]
        case date():
            return ["date", value.isoformat()]
        case list():
            return ["list", [shown(item) for item in value]]
        case dict():
            return ["mapping", [[key, shown(item)] for key, item in value.items()]]


def ours(yaml: str) -> Shown:
    try:
        return shown(read_values(yaml))
    except YamlError:
        return ["unreadable"]


def differences(jekyll: Jekyll, texts: list[str]) -> dict[str, tuple[Shown, Shown]]:
    """Texts that mean something else here (first) than to Jekyll (second), or only one of both can read."""
    pairs = {text: (ours(text), theirs) for text, theirs in zip(texts, jekyll(texts), strict=True)}
    return {
        text: (own, theirs)
        for text, (own, theirs) in pairs.items()
        if own != theirs and not own[0] == theirs[0] == "unreadable"
    }


CASES = json.loads(Path(__file__).with_name("psych_cases.json").read_text("utf-8"))


@pytest.mark.parametrize("kind", ["numbers", "words", "dates", "scalars"])
def test_a_value_means_what_it_means_to_jekyll(jekyll: Jekyll, kind: str) -> None:
    assert differences(jekyll, [f"k: {scalar}" for scalar in CASES[kind]]) == {}


def test_a_front_matter_means_what_it_means_to_jekyll(jekyll: Jekyll) -> None:
    assert differences(jekyll, CASES["front_matters"]) == {}


@pytest.mark.skipif(not CORPUS.exists(), reason="the collection of real posts is not here")
def test_real_front_matters_mean_what_they_mean_to_jekyll(jekyll: Jekyll) -> None:
    with gzip.open(CORPUS, "rt", encoding="utf-8", newline="") as file:
        posts = [Post.parse(json.loads(line)["raw"]) for line in file]
    assert differences(jekyll, [post.front_matter.yaml for post in posts]) == {}


DIFFERENT = {
    "k: :word": "a symbol, for which Psych refuses the file; SafeYAML reads the text",
    "k: !ruby/regexp /a/": "an object of Ruby, for which Psych refuses the file",
    "k: !!set {a, b}": "as above",
    "k: !!binary aGk=": "the text that this encodes",
    "k: !!omap [a: 1]": "a mapping",
    "k: 0b_": "a mistake to Psych",
    "k: .e+1": "a mistake to Psych",
    "k: 2020-01-01\t10:00:00": "a mistake to Psych",
    "k: 0000-01-01": "years before 1 and after 9999",
    "k: -2020-01-01T10:00:00": "as above",
    f"k: {'9' * 301}": "longer numbers",
    "1.50: a": "keys that are no text are shown as they are written",
    "yes: a": "as above",
    "a: &a [{x: 1}]\n<<: *a": "a list of mappings merged by an alias",
    "a: 1\n--- b": "below such lines Psych reads nothing; the author is told",
    "a: 1\n... b": "as above",
    " a: b\nc: d": "as above",
    "- a": "no mapping: of no use to Jekyll; the author is told",
    "words": "as above",
}


@pytest.mark.parametrize("text", DIFFERENT)
def test_known_differences_are_still_there(jekyll: Jekyll, text: str) -> None:
    assert differences(jekyll, [text]) != {}


PIECES = (
    *"019-+.:_,eETtZfynoxabéK٣１=</%",
    "00",
    "12",
    "2020",
    "59",
    "60",
    "0x",
    "0b",
    "-01",
    "-1",
    "+08:00",
    "10:00:00",
)
MORE_PIECES = ("no", "yes", "on", "off", "~", "null", "true", "inf", "nan", ".inf", "2020-01-01", " ", "  ")
pieces = st.lists(st.sampled_from(PIECES + MORE_PIECES), min_size=1, max_size=7).map("".join)


@settings(max_examples=60)
@given(st.lists(st.one_of(pieces, st.from_regex(r"[-+0-9.:_,eETZ ]{1,25}", fullmatch=True)), min_size=20, max_size=60))
def test_an_invented_value_means_what_it_means_to_jekyll(jekyll: Jekyll, scalars: list[str]) -> None:
    for text, (own, theirs) in differences(jekyll, [f"k: {scalar}" for scalar in scalars]).items():
        assert theirs[0] == "unreadable" or is_far_off(theirs), (text, own, theirs)


def is_far_off(document: Shown) -> bool:
    """Whether its value is in a year that Python's dates do not reach."""
    value = document[1][0][1]
    microseconds = int(value[1]) if value[0] == "time" else 0
    return value[1].startswith("0000-") or not -62_135_596_800 <= microseconds / 1_000_000 < 253_402_300_800


def at_offset(moment: datetime, minutes: int) -> datetime:
    return moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))


naive = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1)).map(lambda moment: moment.replace(microsecond=0))
aware = st.builds(at_offset, naive, st.sampled_from([0, 330, 480, -300, -570, 840]))
dates = st.one_of(st.dates(), naive, aware)
texts = st.one_of(pieces, st.text(st.characters(exclude_categories=["Cs"])))
written = st.one_of(st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.floats(), dates, texts)


@settings(max_examples=60)
@given(
    st.lists(st.one_of(written, st.lists(written, max_size=4), st.dictionaries(texts, texts)), min_size=10, max_size=30)
)
def test_what_is_written_means_the_same_to_jekyll(jekyll: Jekyll, values: list[Value]) -> None:
    for style in ("plain", "'", '"'):
        texts = [f"k: {write_value(value, style)}\n" for value in values]
        assert jekyll(texts) == [["mapping", [["k", shown(value)]]] for value in values]
