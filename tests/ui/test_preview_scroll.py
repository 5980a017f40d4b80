"""Text and preview stand at the same line, judged by what is seen on the page: one line of error is allowed."""

import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.preview import Preview
from editor.ui.source_editor import SourceEditor
from tests.ui.numbered_text import TOKEN, long_post, numbered
from tests.ui.text_and_page import TextAndPage

POSTS = Path(__file__).parents[3] / "shared" / "corpus" / "posts.jsonl.gz"
PLACES = 24
OWN = long_post()
LINES = OWN.split("\n")


def longest_posts(count: int = 6) -> list[Any]:
    """The longest posts of real blogs, or a test that says that they are not here."""
    if not POSTS.exists():
        skip = pytest.mark.skip(reason="The corpus of real posts is not on this machine.")
        return [pytest.param("", marks=skip, id="corpus")]
    with gzip.open(POSTS, "rt", encoding="utf-8") as lines:
        bodies = [post["body"] for post in map(json.loads, lines) if not post["liquid"]]
    bodies.sort(key=len, reverse=True)
    return [pytest.param(numbered(body), id=f"corpus-{number}") for number, body in enumerate(bodies[:count], 1)]


TEXTS = [pytest.param(OWN, id="own"), *longest_posts()]


@pytest.fixture
def both(preview: Preview, dom: Any, qtbot: QtBot) -> TextAndPage:
    editor = SourceEditor()
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    editor.show()
    return TextAndPage(editor, preview, dom, qtbot)


def line_like(start: str) -> int:
    """The last line that begins so, with `@` for the word that says which line it is."""
    return max(number for number, line in enumerate(LINES) if re.sub(TOKEN, "@", line).startswith(start))


@pytest.mark.parametrize("text", TEXTS)
def test_the_page_stands_at_the_line_of_the_text(both: TextAndPage, text: str, qtbot: QtBot) -> None:
    both.show(text)
    bar = both.editor.verticalScrollBar()
    for place in range(1, PLACES):
        bar.setValue(place * bar.maximum() // PLACES)
        qtbot.waitUntil(both.assert_at_same_line)


@pytest.mark.parametrize("text", TEXTS)
def test_the_text_stands_at_the_line_of_the_page(both: TextAndPage, text: str, qtbot: QtBot) -> None:
    both.show(text)
    for _ in range(1, PLACES):
        both.scroll_page_by(both.page_length / PLACES)
        qtbot.waitUntil(both.assert_at_same_line)


CLICKED = (
    "## Section @", "@ A short line", "@ the end", "@ over lines", "- @ two", "  @ goes on", "    @ a paragraph in it",
    "    @ of three", "    2. @ deeper", "- @ an item", ": @ again", "  @ with a paragraph", "| row | 1 | @ |",
    "bake(@)", "> @ in two lines", "> - @ a list", "  @ in two lines", "    @ in it", "    <li>@ two",
    "    @ behind a blank line",
)  # fmt: skip


def test_a_double_click_leads_to_the_very_line(both: TextAndPage) -> None:
    both.show(OWN)

    wanted = [line_like(start) for start in CLICKED]
    assert [both.line_of_double_click(line) for line in wanted] == wanted
    assert both.line_of_double_click_on_image(0) == LINES.index(next(line for line in LINES if line.startswith("![")))


def test_lines_that_move_within_a_block_that_shows_the_same_are_followed(both: TextAndPage) -> None:
    both.show(OWN)
    paragraph = line_like("    @ a paragraph in it")

    both.insert_lines(paragraph - 1, ("", ""))

    lines = [paragraph, line_like("    @ of three"), line_like("- @ last"), line_like("> @ quoted")]
    assert [both.line_of_double_click(line) for line in lines] == [line + 2 for line in lines]


@pytest.mark.parametrize(
    ("caret", "first", "last"),
    [
        ("@ and [a link]", "@ A short line", "@ the end"),
        ("    @ of three", "- @ one", "- @ last"),
        ("bake(@)", "```ruby", "bake(@)"),
        ("> - @ a list", "> @ quoted", "> @ Flour"),
    ],
)
def test_the_mark_stands_beside_the_whole_block_and_no_other(
    both: TextAndPage, caret: str, first: str, last: str
) -> None:
    both.show(OWN)
    lines = both.marked_lines(line_like(caret))

    block = range(line_like(first), line_like(last) + 1)
    assert sorted(set(lines)) == [number for number in block if f"line{number}" in LINES[number]]
