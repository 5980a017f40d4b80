"""Texts that bring parsers down are rendered completely, also while they are edited. How fast: `make bench`."""

import pytest

from editor.markup import render, to_html
from tests.markup.edited import EditedBody
from tests.markup.pathological import PATHOLOGICAL, words_shown


@pytest.mark.parametrize("name", PATHOLOGICAL)
def test_all_that_is_to_be_read_is_there(name: str, caplog: pytest.LogCaptureFixture) -> None:
    text = PATHOLOGICAL[name]
    words = text.count("word")
    assert words_shown(render(text).html) == words
    assert words_shown(to_html(text)) == words
    assert caplog.messages == []


@pytest.mark.parametrize("name", PATHOLOGICAL)
def test_it_can_be_edited_in_the_middle(name: str, caplog: pytest.LogCaptureFixture) -> None:
    body = EditedBody(PATHOLOGICAL[name])
    body.follow()
    middle = body.count // 2
    line = body.document.lines[middle]
    body.edit(middle, 1, [f"{line[: len(line) // 2]}x{line[len(line) // 2 :]}"])
    body.follow()
    assert body.shown == body.whole()
    assert caplog.messages == []
