"""How many posts of real blogs come out as Jekyll publishes them. The shares reached may only rise."""

import gzip
import importlib.util
import json
import re
import sys
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from types import ModuleType

import pytest

from editor.markup import to_html

SHARED = Path(__file__).parents[3] / "shared"
POSTS, CASES = SHARED / "corpus" / "posts.jsonl.gz", SHARED / "corpus" / "kramdown_cases.jsonl.gz"
LEAST_POSTS, LEAST_CASES, LEAST_HEADING_IDS = 1.0, 0.957, 1.0
_HEADING = re.compile(r"<h[1-6](?: [^>]*)?>")
_ID = re.compile(r' id="([^"]*)"')

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


def test_headings_have_the_ids_that_links_to_them_name() -> None:
    equal: list[bool] = []
    for post in rows(POSTS):
        if not post["liquid"]:
            published, ours = _HEADING.findall(str(post["html"])), _HEADING.findall(to_html(str(post["body"])))
            equal += [
                one == other for one, other in zip_longest(map(_id, published), map(_id, ours), fillvalue="none such")
            ]
    assert len(equal) > 5000
    assert share(equal) >= LEAST_HEADING_IDS


def _id(heading: str) -> str | None:
    found = _ID.search(heading)
    return found[1] if found else None


def test_kramdowns_own_cases_are_as_kramdown_writes_them(compare: ModuleType) -> None:
    equal: list[bool] = []
    for case in rows(CASES):
        options = case["options"]
        assert isinstance(options, dict)
        html = to_html(str(case["text"]), {**options, "input": case["parser"], "kramdown_version": "2.5"})
        equal.append(compare.norm(case["html"], False) == compare.norm(html, False))
    assert share(equal) >= LEAST_CASES
