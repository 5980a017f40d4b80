"""Texts that nobody would write come out as the real Jekyll has them. The shares reached may only rise."""

from random import Random

import pytest

from tests.conformance.fuzz import CORPUS, compared, mutated, own_posts, real_posts, share, shuffled
from tests.conformance.real_jekyll import needs_jekyll

COUNT = 600
LEAST_MUTATED, LEAST_MUTATED_OWN, LEAST_SHUFFLED = 99.8, 98.6, 99.8

pytestmark = needs_jekyll


def test_hostile_lines_in_any_order() -> None:
    assert share(compared(shuffled(Random(1), COUNT))) >= LEAST_SHUFFLED


def test_mutated_pieces_of_texts_that_come_with_the_project() -> None:
    assert share(compared(mutated(Random(1), COUNT, own_posts()))) >= LEAST_MUTATED_OWN


@pytest.mark.skipif(not CORPUS.exists(), reason="The corpus of real posts is not on this machine.")
def test_mutated_pieces_of_real_posts() -> None:
    assert share(compared(mutated(Random(1), COUNT, real_posts()))) >= LEAST_MUTATED
