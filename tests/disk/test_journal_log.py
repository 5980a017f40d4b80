"""The lines of a journal: killed at any byte, they give the text after some edit."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.disk.journal_log import (
    JournalText,
    edit_record,
    front_matter_record,
    path_record,
    replay,
    text_record,
)

Edit = tuple[int, int, list[str]]
a_line = st.text(st.characters(exclude_characters="\n"), max_size=6)
an_edit = st.tuples(st.integers(0, 9), st.integers(0, 9), st.lists(a_line, max_size=3))


def a_text(body: str = "one\ntwo") -> JournalText:
    return JournalText(Path("a.md"), "digest", "title: A\n", body.split("\n"))


def fitted(edit: Edit, lines: list[str]) -> Edit:
    """The edit, moved to where the text has lines. A text always has one."""
    first = min(edit[0], len(lines))
    removed = min(edit[1], len(lines) - first)
    return first, removed, edit[2] if edit[2] or removed < len(lines) else [""]


@settings(deadline=None, max_examples=60)
@given(st.lists(an_edit, max_size=6))
def test_a_log_that_ends_anywhere_gives_the_text_after_some_edit(edits: list[Edit]):
    text = a_text()
    log = text_record(text)
    shortest = len(log)
    states = [list(text.lines)]
    for edit in edits:
        change = fitted(edit, text.lines)
        text.edit(*change)
        states.append(list(text.lines))
        log += edit_record(*change)
    for end in range(shortest, len(log) + 1):
        recovered, complete = replay(log[:end])
        assert complete
        assert recovered.lines == states[log[:end].count(b"\n") - 1]


@settings(deadline=None, max_examples=60)
@given(st.text(), st.text(), st.text())
def test_any_text_comes_back(front_matter: str, body: str, path: str):
    text = JournalText(Path(path), "digest", front_matter, body.split("\n"))
    assert replay(text_record(text)) == (text, True)


def test_follows_front_matter_and_path():
    log = text_record(a_text()) + front_matter_record("title: B\n") + path_record(Path("b.md"))
    text, _ = replay(log)
    assert (text.front_matter, text.path) == ("title: B\n", Path("b.md"))


def test_a_file_name_that_is_no_utf8_comes_back():
    path = Path("caf\udce9.md")
    assert replay(text_record(a_text()) + path_record(path))[0].path == path


def test_a_post_without_a_file_stays_without():
    assert replay(text_record(a_text()) + path_record(None))[0].path is None


@pytest.mark.parametrize(
    "line",
    [b"\x00\x00\x00", b"{}", b"[]", b'["edit",7,0,[]]', b'["edit",0,0,[1]]', b'["edit",0,0,"a"]', b'["new"]', b"\xff"],
)
def test_after_a_damaged_line_the_text_before_it_is_given(line: bytes):
    log = text_record(a_text()) + edit_record(0, 1, ["1"]) + line + b"\n" + edit_record(1, 1, ["2"])
    text, complete = replay(log)
    assert (text.lines, complete) == (["1", "two"], False)


@pytest.mark.parametrize("log", [b"", b"\n", b"\x00" * 50, text_record(a_text())[:-1], b'["text",2,null,"","",""]\n'])
def test_a_log_without_a_readable_text_is_refused(log: bytes):
    with pytest.raises(ValueError, match="no text"):
        replay(log)


def test_an_edit_of_lines_that_are_not_there_is_refused():
    with pytest.raises(ValueError, match="lines 1 to 4 of 2"):
        a_text().edit(1, 3, [])
