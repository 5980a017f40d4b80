"""How many posts of real blogs come out as Jekyll publishes them. The shares reached may only rise."""

import gzip
import importlib.util
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

import pytest

from editor.markup import to_html

SHARED = Path(__file__).parents[3] / "shared"
POSTS, CASES = SHARED / "corpus" / "posts.jsonl.gz", SHARED / "corpus" / "kramdown_cases.jsonl.gz"
LEAST_POSTS, LEAST_CASES = 1.0, 0.957

pytestmark = pytest.mark.skipif(not POSTS.exists(), reason="The corpus of real posts is not on this machine.")


@pytest.fixture(scope="module")
def compare() -> ModuleType:
    """The comparison of HTML trees that comes with the corpus."""
    spec = importlib.util.spec_from_file_location("html_compare", SHARED / "tools" / "html_compare.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["html_compare"] = module
    spec.loader.exec_module(module)
    return module


def rows(path: Path) -> Iterator[Mapping[str, object]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def share(equal: list[bool]) -> float:
    return sum(equal) / len(equal)


def test_posts_of_real_blogs_are_as_published(compare: ModuleType) -> None:
    equal = [
        compare.norm(post["html"], False) == compare.norm(to_html(str(post["body"])), False)
        for post in rows(POSTS)
        if not post["liquid"]
    ]
    assert share(equal) >= LEAST_POSTS


def test_kramdowns_own_cases_are_as_kramdown_writes_them(compare: ModuleType) -> None:
    equal: list[bool] = []
    for case in rows(CASES):
        options = case["options"]
        assert isinstance(options, dict)
        html = to_html(str(case["text"]), {**options, "input": case["parser"], "kramdown_version": "2.5"})
        equal.append(compare.norm(case["html"], False) == compare.norm(html, False))
    assert share(equal) >= LEAST_CASES
