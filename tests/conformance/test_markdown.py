"""The HTML that the fixtures promise is what the real Jekyll makes of them."""

import re
from pathlib import Path

import yaml

from tests.conformance.html_shape import shape_of
from tests.conformance.real_jekyll import ask, needs_jekyll

FIXTURES = Path(__file__).parents[1] / "markup" / "fixtures"
CASE = re.compile(r"(?P<title>\S[^\n]*)\n\.\n(?P<source>.*?)^\.\n(?P<html>.*?)^\.$", re.DOTALL | re.MULTILINE)
OPTIONS = re.compile(r" (\{.*\})$")


@needs_jekyll
def test_jekyll_makes_the_same_of_the_fixtures() -> None:
    cases = [
        (f"{path.stem}: {case['title']}", case["source"], OPTIONS.search(case["title"]), case["html"])
        for path in sorted(FIXTURES.glob("*.txt"))
        for case in CASE.finditer(path.read_text("utf-8"))
    ]
    texts = [(source, yaml.safe_load(given[1]) if given else None) for _, source, given, _ in cases]
    made = ask("jekyll_markdown.rb", texts)
    differing = {
        title: (html, jekylls)
        for (title, _, _, html), jekylls in zip(cases, made, strict=True)
        if shape_of(html, colours=True) != shape_of(jekylls, colours=True)
    }
    assert differing == {}
    assert len(made) > 100
