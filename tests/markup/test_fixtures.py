"""Markdown and the HTML that Jekyll makes of it, feature by feature: see the files in `fixtures`.

A case is a title, the Markdown, and the HTML, with a line with a dot before each text and behind the last. Options of
kramdown may stand in braces behind the title, as in a site's configuration.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.markup import to_html
from editor.site.config import read_config

FIXTURES = Path(__file__).parent / "fixtures"
CASE = re.compile(r"(?P<title>\S[^\n]*)\n\.\n(?P<source>.*?)^\.\n(?P<html>.*?)^\.$", re.DOTALL | re.MULTILINE)
OPTIONS = re.compile(r" (\{.*\})$")


def cases() -> Iterator[object]:
    for path in sorted(FIXTURES.glob("*.txt")):
        for case in CASE.finditer(path.read_text("utf-8")):
            yield pytest.param(case["title"], case["source"], case["html"], id=f"{path.stem}: {case['title']}")


def without_blanks_between_tags(html: str) -> str:
    return re.sub(r">\s+|\s+<", lambda match: match.group().strip(), html).strip(" \n")


@pytest.mark.parametrize(("title", "source", "html"), list(cases()))
def test_markdown_becomes_what_jekyll_makes_of_it(title: str, source: str, html: str, tmp_path: Path) -> None:
    given = OPTIONS.search(title)
    if given is not None:
        (tmp_path / "_config.yml").write_text(f"kramdown: {given[1]}", "utf-8")
    options = None if given is None else read_config(tmp_path).kramdown
    assert without_blanks_between_tags(to_html(source, options)) == without_blanks_between_tags(html)


def test_every_fixture_is_read() -> None:
    for path in FIXTURES.glob("*.txt"):
        text = path.read_text("utf-8")
        assert re.sub(r"\s", "", CASE.sub("", text)) == "", path.name
