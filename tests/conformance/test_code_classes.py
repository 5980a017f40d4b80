"""Code has the classes that Rouge gives it: ratchets, to be raised with what is reached and never lowered."""

import gzip
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from editor.markup.rouge_names import ROUGE_NAMES
from tests.conformance.code_classes import Share, blocks_of
from tests.conformance.real_jekyll import ask

SAMPLES = sorted((Path(__file__).parent / "code").glob("*.txt"))
CORPUS = Path(__file__).parents[3] / "shared/corpus/posts.jsonl.gz"


@pytest.fixture(scope="module")
def rouge() -> dict[str, Any]:
    """What the real Rouge says of the samples."""
    known = ["ruby", "-e", "require 'rouge'"]
    if shutil.which("ruby") is None or subprocess.run(known, check=False, capture_output=True).returncode:
        pytest.skip("the real Rouge is not installed")
    return ask("rouge_code.rb", [(sample.stem, sample.read_text("utf-8")) for sample in SAMPLES])


def test_the_languages_are_those_of_rouge(rouge: dict[str, Any]) -> None:
    assert set(rouge["names"]) == ROUGE_NAMES


def test_samples_of_usual_languages_look_as_rouge_shows_them(rouge: dict[str, Any]) -> None:
    share = Share()
    for sample, shown in zip(SAMPLES, rouge["code"], strict=True):
        share.add(sample.stem, shown)

    assert len(share.visible) == len(SAMPLES)
    assert {name: round(share.percent([name])) for name in share.visible if share.percent([name]) < 80} == {}
    assert share.percent() >= 98


@pytest.mark.skipif(not CORPUS.exists(), reason="no posts to measure with")
def test_most_of_the_code_in_real_posts_has_the_classes_of_rouge() -> None:
    share = Share()
    with gzip.open(CORPUS, "rt", encoding="utf-8") as rows:
        for row in rows:
            for language, code in blocks_of(json.loads(row)["html"]):
                share.add(language, code)

    coloured = share.visible.keys() - {"plaintext", "text"}
    assert share.visible.total() > 900_000
    assert share.percent() >= 97.8
    assert share.percent(coloured) >= 97.0
