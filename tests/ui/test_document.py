"""The open post: its text and front matter, what changes in them, and what reaches the disk."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor

from editor.disk.write import SaveError
from editor.post.front_matter import FrontMatter
from editor.post.text_file import UneditableFile
from editor.ui.document import Document, ForeignChangeError

POST = '---\ntitle: "One"  # a comment\ndate: 2025-04-06\n---\n\nFirst\nSecond\n'

Open = Callable[..., Document]


@pytest.fixture
def open_post(tmp_path: Path, qapp: object) -> Open:
    def open_post(text: str | bytes = POST, name: str = "2025-04-06-one.md") -> Document:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return Document.open(path)

    return open_post


def type_at_end(document: Document, text: str) -> None:
    cursor = QTextCursor(document.body)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def with_title(document: Document, title: str) -> FrontMatter:
    return document.front_matter.with_value("title", title)


def test_a_fresh_document_is_what_the_file_holds(open_post: Open) -> None:
    document = open_post()
    assert (document.text(), document.to_bytes()) == (POST, POST.encode())
    assert (document.title, document.first_file_line, document.modified) == ("One", 6, False)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no front matter",
        b"---\ntitle: x\n---\n",
        b"---\ntitle: x\nnever closed\n",
        b"\xef\xbb\xbf---\r\ntitle: x\r\n---\r\n\r\nText\r\n",
        b"---\r\ntitle: x\n---\r\nmixed\nends\r\n",
        "---\ntitle: x\n---\nno\u00a0break, \u2028 separator, \U0001f35e and \ufffc\n".encode(),
        b"---\n- a list\n---\ntext",
        b"---\ntitle: x\n...\ntext \t \n\n\n",
    ],
)
def test_what_was_not_edited_is_written_byte_for_byte(open_post: Open, data: bytes) -> None:
    document = open_post(data)
    assert document.to_bytes() == data
    document.edit_front_matter(document.front_matter)
    assert not document.modified


def test_a_form_edit_changes_only_its_value(open_post: Open) -> None:
    document = open_post()
    document.edit_front_matter(with_title(document, "Two"))
    assert document.to_bytes() == POST.replace("One", "Two").encode()
    assert document.modified


def test_a_body_edit_leaves_the_front_matter_alone(open_post: Open) -> None:
    document = open_post(POST.replace("\n", "\r\n"))
    type_at_end(document, "Third\n")
    assert document.to_bytes() == (POST + "Third\n").replace("\n", "\r\n").encode()


def test_going_back_by_hand_makes_the_post_unmodified(open_post: Open) -> None:
    document = open_post()
    document.edit_front_matter(with_title(document, "Two"))
    document.edit_front_matter(with_title(document, "One"))
    assert not document.modified


def test_modified_is_announced_once_each_way(open_post: Open) -> None:
    document = open_post()
    seen: list[bool] = []
    document.modified_changed.connect(seen.append)
    type_at_end(document, "x")
    document.edit_front_matter(with_title(document, "Two"))
    document.save()
    assert seen == [True, False]


def test_front_matter_undo_goes_step_by_step(open_post: Open) -> None:
    document = open_post()
    for title in ("T", "Tw", "Two"):
        document.edit_front_matter(with_title(document, title), "title")
    document.end_front_matter_step()
    document.edit_front_matter(with_title(document, "Three"), "title")
    titles: list[str] = []
    while document.undo_front_matter():
        titles.append(document.title)
    assert titles == ["Two", "One"]
    assert document.redo_front_matter()
    assert document.title == "Two"


def test_an_edit_after_undo_ends_redo(open_post: Open) -> None:
    document = open_post()
    document.edit_front_matter(with_title(document, "Two"))
    document.undo_front_matter()
    document.edit_front_matter(with_title(document, "Three"))
    assert not document.redo_front_matter()


def test_undo_survives_saving(open_post: Open) -> None:
    document = open_post()
    type_at_end(document, "Third")
    document.edit_front_matter(with_title(document, "Two"))
    document.save()
    document.body.undo()
    document.undo_front_matter()
    assert document.text() == POST
    assert document.modified


def test_saving_a_changed_file_is_refused(open_post: Open) -> None:
    document = open_post()
    type_at_end(document, "mine")
    document.path.write_text("theirs")
    with pytest.raises(ForeignChangeError):
        document.save()
    assert document.path.read_text() == "theirs"
    assert document.modified


def test_touching_the_file_is_no_foreign_change(open_post: Open) -> None:
    document = open_post()
    document.path.write_text(POST)
    type_at_end(document, "more")
    document.save()
    assert document.path.read_text() == POST + "more"


def test_a_failed_save_leaves_the_post_modified(open_post: Open) -> None:
    document = open_post()
    document.path.chmod(0o400)
    type_at_end(document, "more")
    with pytest.raises(SaveError):
        document.save()
    assert document.modified
    assert document.path.read_text() == POST


def test_loading_is_undoable_and_keeps_the_caret(open_post: Open) -> None:
    document = open_post()
    caret = QTextCursor(document.body.findBlockByNumber(1))
    document.load(POST.replace("First", "New\nFirst").replace("One", "Two").encode())
    assert (caret.block().text(), document.title, document.modified) == ("Second", "Two", False)
    document.body.undo()
    document.undo_front_matter()
    assert document.text() == POST


def test_fences_typed_into_the_body_become_front_matter_when_saved(open_post: Open) -> None:
    document = open_post("---\ntitle: One\nText\n")
    assert document.front_matter.problem is not None
    cursor = QTextCursor(document.body.findBlockByNumber(2))
    cursor.insertText("---\n")
    document.save()
    assert (document.title, document.body_text(), document.modified) == ("One", "Text\n", False)
    assert document.path.read_text() == "---\ntitle: One\n---\nText\n"


@pytest.mark.parametrize("data", [b"\xff\xfea\x00", b"a\x00b", b"caf\xe9", b"a\rb"])
def test_what_qt_cannot_hold_is_refused(open_post: Open, data: bytes) -> None:
    with pytest.raises(UneditableFile):
        open_post(data)


def test_a_folder_is_refused(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "x.md").mkdir()
    with pytest.raises(UneditableFile):
        Document.open(tmp_path / "x.md")


def test_a_very_long_line_can_only_be_read(open_post: Open) -> None:
    assert "Line 5" in open_post(b"---\ntitle: x\n---\n\n" + b"x" * 600_000).read_only_reason


@pytest.mark.parametrize("seed", range(20))
def test_edits_announced_line_by_line_rebuild_the_text(open_post: Open, seed: int) -> None:
    """What the worker and the journal hold is made of these announcements alone."""
    document = open_post("---\n---\n" + "one\ntwo\n\nthree \U0001f35e four\nfive")
    lines = document.body_text().split("\n")

    def follow(first: int, removed: int, new: tuple[str, ...]) -> None:
        lines[first : first + removed] = new

    document.edited.connect(follow)
    chance = random.Random(seed)
    for _ in range(60):
        edit_at_random(document, chance)
        assert lines == document.body_text().split("\n")


def edit_at_random(document: Document, chance: random.Random) -> None:
    end = document.body.characterCount() - 1
    cursor = QTextCursor(document.body)
    cursor.setPosition(chance.randint(0, end))
    cursor.setPosition(chance.randint(0, end), QTextCursor.MoveMode.KeepAnchor)
    match chance.randrange(6):
        case 0:
            cursor.removeSelectedText()
        case 1:
            cursor.insertText(chance.choice(["x", "a\nb", "\n", "\n\n\n", "\U0001f35e"]))
        case 2:
            cursor.clearSelection()
            cursor.insertText("y\nz")
        case 3:
            document.body.undo()
        case 4:
            document.body.redo()
        case _:
            document.replace_body(chance.choice(["", "a", "a\nb\nc", document.body_text() + "\nmore"]))
