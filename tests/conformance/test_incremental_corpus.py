"""Incremental rendering of real posts, where the corpus is there: after random edits the same as the whole."""

import gzip
import json
import random
from pathlib import Path

import pytest

from tests.markup.edited import EditedBody

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "posts.jsonl.gz"
EDITS = 6


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus of real posts is not here")
def test_edited_posts_are_rendered_as_from_scratch() -> None:
    with gzip.open(CORPUS, "rt", encoding="utf-8") as file:
        bodies = [json.loads(line)["body"] for line in file]
    dice = random.Random(1)
    every_line = [line for body in bodies for line in body.split("\n")]
    for number in range(0, len(bodies), 5):
        body = EditedBody(bodies[number])
        body.follow()
        for _ in range(EDITS):
            body.edit(dice.randrange(body.count), dice.randrange(3), dice.choices(every_line, k=dice.randrange(3)))
            body.follow()
        assert body.shown == body.whole(), f"post {number}"
