"""Markdown and the HTML that Jekyll makes of it, feature by feature: see the files in `fixtures`.

A case is a title, the Markdown, and the HTML, with a line with a dot before each text and behind the last. Options of
kramdown may stand in braces behind the title; those that a case does not set are Jekyll's.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from editor.markup import to_html

FIXTURES = Path(__file__).parent / "fixtures"
CASE = re.compile(r"(?P<title>\S[^\n]*)\n\.\n(?P<source>.*?)^\.\n(?P<html>.*?)^\.$", re.DOTALL | re.MULTILINE)
OPTIONS = re.compile(r" (\{.*\})$")
JEKYLL = {"hard_wrap": False, "syntax_highlighter_opts": {"default_lang": "plaintext", "guess_lang": True}}


def cases() -> Iterator[object]:
    for path in sorted(FIXTURES.glob("*.txt")):
        for case in CASE.finditer(path.read_text("utf-8")):
            yield pytest.param(case["title"], case["source"], case["html"], id=f"{path.stem}: {case['title']}")


def without_blanks_between_tags(html: str) -> str:
    return re.sub(r">\s+|\s+<", lambda match: match.group().strip(), html).strip(" \n")


@pytest.mark.parametrize(("title", "source", "html"), list(cases()))
def test_markdown_becomes_what_jekyll_makes_of_it(title: str, source: str, html: str) -> None:
    given = OPTIONS.search(title)
    options = None if given is None else JEKYLL | yaml.safe_load(given[1])
    assert without_blanks_between_tags(to_html(source, options)) == without_blanks_between_tags(html)


def test_every_fixture_is_read() -> None:
    for path in FIXTURES.glob("*.txt"):
        text = path.read_text("utf-8")
        assert re.sub(r"\s", "", CASE.sub("", text)) == "", path.name
