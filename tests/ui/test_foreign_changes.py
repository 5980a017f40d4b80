"""Another program changes the file of an open post: unmodified posts follow, for others the writer chooses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from editor.ui import post_files
from editor.ui.dialogs.compare import CompareDialog
from editor.ui.document import Document
from editor.ui.foreign_changes import ForeignChanges
from editor.ui.notice_bar import NoticeBar
from editor.ui.open_posts import OpenPosts
from editor.ui.post_files import PostFiles
from editor.ui.theme import LIGHT, Theme

TEXT = "---\ntitle: A\n---\none\ntwo\nthree\n"


class Site:
    """What PostFiles asks a site that is not open."""

    folder = config = None

    def note_own_change(self, *paths: Path) -> None:
        pass

    def summary(self, path: Path) -> None:
        return None


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.posts = OpenPosts(self)
        self.notices = NoticeBar(LIGHT, self)
        self.files = PostFiles(Site(), self.posts, self.notices, self)
        self.foreign = ForeignChanges(self.posts, self.files, self.notices, Theme("light", self), self)
        self.files.conflict_found.connect(self.foreign.offer_choice)

    def notice(self) -> str:
        return " ".join(self.notices.text(key) for key in self.notices.keys())  # noqa: SIM118

    def press(self, text: str) -> None:
        [key] = self.notices.keys()
        self.notices.press(key, text)


@pytest.fixture
def window(qtbot) -> Iterator[Window]:
    window = Window()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_text(TEXT)
    return path


@pytest.fixture
def document(window: Window, post: Path) -> Document:
    return window.files.open(post)


def type_in(document: Document, text: str) -> None:
    QTextCursor(document.body).insertText(text)


# --- without unsaved edits


def test_an_unmodified_post_follows_quietly_and_the_caret_stays(window: Window, document: Document, post: Path):
    caret = QTextCursor(document.body)
    caret.setPosition(document.body_text().index("three"))
    post.write_text(TEXT.replace("one", "one and a half"))
    window.foreign.check([post])
    assert document.text() == post.read_text()
    assert not document.modified
    assert caret.block().text() == "three"
    assert window.notice() == ""


def test_what_was_loaded_is_taken_back_by_undo(window: Window, document: Document, post: Path):
    post.write_text(TEXT.replace("one", "1"))
    window.foreign.check()
    document.body.undo()
    assert document.text() == TEXT
    assert document.modified


def test_only_posts_whose_files_changed_are_looked_at(window: Window, document: Document, post: Path):
    post.write_text("other")
    window.foreign.check([post.with_name("b.md")])
    assert document.text() == TEXT
    window.foreign.check([post.parent])
    assert document.text() == "other"


def test_a_file_that_was_only_touched_is_no_news(window: Window, document: Document, post: Path):
    type_in(document, "new ")
    post.write_text(TEXT)
    window.foreign.check([post])
    assert window.notice() == ""


def test_files_are_looked_at_when_the_writer_comes_back(window: Window, document: Document, post: Path, qapp):
    post.write_text("other")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert document.text() == "other"


def test_a_post_is_looked_at_when_it_comes_to_the_front(window: Window, document: Document, post: Path):
    post.with_name("b.md").write_text("b")
    window.files.open(post.with_name("b.md"))
    post.write_text("other")
    window.posts.show(document)
    assert document.text() == "other"


@pytest.mark.parametrize(("data", "reason"), [(b"half\x00text", "NUL"), (b"caf\xe9", "not UTF-8")])
def test_what_cannot_be_edited_is_not_loaded(window: Window, document: Document, post: Path, data: bytes, reason: str):
    post.write_bytes(data)
    window.foreign.check([post])
    assert document.text() == TEXT
    assert "cannot be loaded" in window.notice()
    assert reason in window.notice()


def test_a_file_that_cannot_be_read_is_named_with_the_reason(window: Window, document: Document, post: Path):
    post.unlink()
    post.mkdir()
    window.foreign.check([post])
    assert "cannot be loaded. Is a directory. The text is kept here." in window.notice()
    post.rmdir()
    post.write_text("other")
    window.press("Try Again")
    assert document.text() == "other"
    assert window.notice() == ""


# --- with unsaved edits


@pytest.fixture
def conflict(window: Window, document: Document, post: Path) -> Document:
    """Both the writer and another program changed the post."""
    type_in(document, "mine ")
    post.write_text("theirs")
    window.foreign.check([post])
    assert "“A” was changed by another program." in window.notice()
    assert document.text() == TEXT.replace("one", "mine one")
    return document


def test_keeps_mine(window: Window, conflict: Document, post: Path):
    window.press("Keep Mine")
    assert post.read_text() == conflict.text() == TEXT.replace("one", "mine one")
    assert (conflict.modified, window.notice()) == (False, "")


def test_loads_theirs_and_undo_brings_mine_back(window: Window, conflict: Document, post: Path):
    window.press("Load Theirs")
    assert (conflict.text(), conflict.modified, window.notice()) == ("theirs", False, "")
    conflict.body.undo()
    assert "mine one" in conflict.body_text()
    assert post.read_text() == "theirs"


def test_compares_and_leaves_the_choice_open(window: Window, conflict: Document):
    window.press("Compare")
    [dialog] = window.findChildren(CompareDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert window.notice()


def test_saving_does_not_overwrite_without_a_choice(window: Window, conflict: Document, post: Path):
    assert not window.files.save(conflict)
    assert post.read_text() == "theirs"


def test_where_the_other_program_takes_its_change_back_there_is_no_choice(
    window: Window, conflict: Document, post: Path
):
    post.write_text(TEXT)
    window.foreign.check([post])
    assert window.notice() == ""


def test_where_both_came_to_the_same_the_post_is_saved(window: Window, conflict: Document, post: Path):
    post.write_text(conflict.text())
    window.foreign.check([post])
    assert (conflict.modified, window.notice()) == (False, "")


# --- deleted and renamed


@pytest.fixture
def gone(window: Window, document: Document, post: Path) -> Document:
    post.unlink()
    window.foreign.check([post])
    assert "was deleted or renamed by another program. The text is kept here." in window.notice()
    assert document.text() == TEXT
    return document


def test_saves_a_deleted_file_again(window: Window, gone: Document, post: Path):
    window.press("Save Again")
    assert post.read_text() == TEXT
    assert window.notice() == ""


def test_saving_says_that_the_file_is_gone(window: Window, document: Document, post: Path):
    type_in(document, "mine ")
    post.unlink()
    assert not window.files.save(document)
    assert "was deleted or renamed" in window.notice()
    assert not post.exists()


@pytest.mark.parametrize(("answer", "left"), [("Cancel", 1), ("Discard", 0)])
def test_closing_the_only_copy_asks(window: Window, gone: Document, monkeypatch, answer: str, left: int):
    monkeypatch.setattr(post_files, "ask", lambda *_: answer)
    window.press("Close Post")
    assert len(window.posts) == left
    assert bool(window.notice()) == bool(left)


@pytest.mark.parametrize("text", [TEXT, "of another branch"])
def test_a_file_that_comes_back_is_followed_quietly(window: Window, gone: Document, post: Path, text: str):
    post.write_text(text)
    window.foreign.check([post])
    assert (gone.text(), gone.modified, window.notice()) == (text, False, "")


def test_edits_made_meanwhile_are_kept_when_the_file_comes_back(window: Window, gone: Document, post: Path):
    type_in(gone, "mine ")
    post.write_text("theirs")
    window.foreign.check([post])
    assert "was changed by another program." in window.notice()


@pytest.mark.parametrize("typed", ["", "mine "])
def test_follows_a_renamed_file_to_its_new_name(window: Window, document: Document, post: Path, typed: str):
    type_in(document, typed)
    renamed = post.rename(post.with_name("b.md"))
    window.foreign.check([post, renamed])
    window.press("Follow to New Name")
    assert document.path == renamed
    assert document.text() == TEXT.replace("one", typed + "one")
    assert document.modified == bool(typed)
    assert window.notice() == ""
    assert not typed or window.files.save(document)
    assert not post.exists()


def test_a_file_that_holds_something_else_is_not_taken_for_the_renamed_one(
    window: Window, document: Document, post: Path
):
    post.unlink()
    other = post.with_name("b.md")
    other.write_text(TEXT.replace("one", "eno"))
    window.foreign.check([post, other])
    assert "b.md" not in window.notice()
