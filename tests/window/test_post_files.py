"""Commands that touch files: nothing is overwritten, and what fails is said with the text kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from editor.ui.dialogs.new_post import NewPostDialog, PublishDialog
from editor.ui.dialogs.rename import RenameDialog
from editor.ui.document import Document
from editor.ui.main_window import MainWindow
from tests.window.conftest import FILES, FIRST, OpenPost


def type_text(document: Document, text: str) -> None:
    cursor = QTextCursor(document.body)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def set_title(document: Document, title: str) -> None:
    document.edit_front_matter(document.front_matter.with_value("title", title))


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """Answers the next questions with a button; gives the questions that were asked."""

    def choose(text: str) -> list[str]:
        asked: list[str] = []

        def run(box: QMessageBox) -> int:
            asked.append(box.text())
            button = next(button for button in box.buttons() if button.text() == text)
            button.click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", run)
        return asked

    return choose


@pytest.fixture
def fill_dialog(monkeypatch: pytest.MonkeyPatch) -> Callable[[type[QDialog], Callable[..., None]], None]:
    """Fills the next dialog of a kind and accepts it."""

    def fill(kind: type[QDialog], fields: Callable[..., None]) -> None:
        def run(dialog: QDialog) -> int:
            fields(dialog)
            return 1

        monkeypatch.setattr(kind, "exec", run)

    return fill


def test_saving_writes_and_says_so(window: MainWindow, open_post: OpenPost, site: Path) -> None:
    document = open_post(FIRST)
    type_text(document, "more\n")
    assert window.files.save()
    assert (site / FIRST).read_text() == FILES[FIRST] + "more\n"
    assert not document.modified


def test_saving_without_an_edit_writes_nothing(window: MainWindow, open_post: OpenPost, site: Path) -> None:
    open_post(FIRST)
    before = (site / FIRST).stat()
    assert window.files.save()
    after = (site / FIRST).stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_a_read_only_file_is_left_alone_and_the_notice_says_why(
    window: MainWindow, open_post: OpenPost, site: Path
) -> None:
    document = open_post(FIRST)
    (site / FIRST).chmod(0o444)
    type_text(document, "more")
    assert not window.files.save()
    assert "read-only" in window.notices.text(f"save-{document.id}")
    assert document.modified
    (site / FIRST).chmod(0o644)
    window.notices.press(f"save-{document.id}", "Try Again")
    assert not document.modified
    assert not window.notices.text(f"save-{document.id}")


def test_a_vanished_folder_keeps_the_post_modified(window: MainWindow, open_post: OpenPost, site: Path) -> None:
    document = open_post(FIRST)
    (site / "_posts").rename(site / "elsewhere")
    type_text(document, "more")
    window.files.overwrite(document)
    assert document.modified
    assert "no longer exists" in window.notices.text(f"save-{document.id}")


def test_a_foreign_change_is_never_overwritten_silently(window: MainWindow, open_post: OpenPost, site: Path) -> None:
    document = open_post(FIRST)
    type_text(document, "mine")
    (site / FIRST).write_text("theirs")
    assert not window.files.save()
    assert (site / FIRST).read_text() == "theirs"
    window.notices.press(f"disk-{document.id}", "Keep Mine")
    assert (site / FIRST).read_text() == FILES[FIRST] + "mine"


def test_their_change_can_be_loaded_and_undone(window: MainWindow, open_post: OpenPost, site: Path) -> None:
    document = open_post(FIRST)
    type_text(document, "mine")
    (site / FIRST).write_text(FILES[FIRST] + "theirs")
    window.files.save()
    window.notices.press(f"disk-{document.id}", "Load Theirs")
    assert document.body_text().endswith("theirs")
    document.body.undo()
    assert document.body_text().endswith("mine")


def test_a_copy_leaves_the_post_what_it_is(
    window: MainWindow, open_post: OpenPost, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = open_post(FIRST)
    type_text(document, "more")
    copy = site / "copy.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    window.files.save_copy()
    assert copy.read_text() == FILES[FIRST] + "more"
    assert document.modified
    assert document.path == site / FIRST


def test_reverting_is_an_edit(window: MainWindow, open_post: OpenPost) -> None:
    document = open_post(FIRST)
    type_text(document, "more")
    window.files.revert()
    assert (document.text(), document.modified) == (FILES[FIRST], False)
    document.body.undo()
    assert document.text() == FILES[FIRST] + "more"


def test_closing_asks_once_for_all(
    window: MainWindow, open_post: OpenPost, answer: Callable[[str], list[str]], site: Path
) -> None:
    for path in (FIRST, "about.md"):
        type_text(open_post(path), "more")
    asked = answer("Save All")
    assert window.opening.leave()
    assert len(asked) == 1
    assert (site / "about.md").read_text().endswith("more")


def test_cancel_keeps_everything(window: MainWindow, open_post: OpenPost, answer: Callable[[str], list[str]]) -> None:
    document = open_post(FIRST)
    type_text(document, "more")
    answer("Cancel")
    assert not window.opening.leave()
    assert window.posts.current is document


def test_discard_leaves_the_file(
    window: MainWindow, open_post: OpenPost, answer: Callable[[str], list[str]], site: Path
) -> None:
    type_text(open_post(FIRST), "more")
    answer("Discard")
    assert window.files.close()
    assert (site / FIRST).read_text() == FILES[FIRST]
    assert window.posts.current is None


def test_a_new_post_is_made_in_the_house_style(
    window: MainWindow, site: Path, fill_dialog: Callable[..., None]
) -> None:
    fill_dialog(NewPostDialog, lambda dialog: dialog.findChildren(type(dialog._title))[0].setText("Fresh: Air"))
    window.files.new_post()
    assert (site / "_drafts/fresh-air.md").read_text() == '---\nlayout: post\ntitle: "Fresh: Air"\ntags: []\n---\n\n'
    assert window.posts.current is not None
    assert window.posts.current.path == site / "_drafts/fresh-air.md"


def test_a_new_post_never_overwrites(window: MainWindow, site: Path, fill_dialog: Callable[..., None]) -> None:
    fill_dialog(NewPostDialog, lambda dialog: dialog.findChildren(type(dialog._title))[0].setText("Idea"))
    window.files.new_post()
    assert (site / "_drafts/idea.md").read_text() == FILES["_drafts/idea.md"]
    assert "exists already" in window.notices.text("refused")


def test_publishing_moves_the_draft_under_its_date_and_back(
    window: MainWindow, open_post: OpenPost, site: Path, fill_dialog: Callable[..., None]
) -> None:
    document = open_post("_drafts/idea.md")
    fill_dialog(PublishDialog, lambda _dialog: None)
    window.moves.publish()
    [published] = (site / "_posts").glob("*-idea.md")
    assert published.read_text() == FILES["_drafts/idea.md"]
    assert not (site / "_drafts/idea.md").exists()
    assert document.path == published
    window.moves.undo_move()
    assert (site / "_drafts/idea.md").read_text() == FILES["_drafts/idea.md"]
    assert not published.exists()
    assert document.path == site / "_drafts/idea.md"


def test_publishing_carries_unsaved_text_along(
    window: MainWindow, open_post: OpenPost, site: Path, fill_dialog: Callable[..., None]
) -> None:
    document = open_post("_drafts/idea.md")
    type_text(document, "more")
    fill_dialog(PublishDialog, lambda _dialog: None)
    window.moves.publish()
    assert document.path.read_text() == FILES["_drafts/idea.md"] + "more"
    assert not document.modified


def test_unpublishing_moves_the_post_to_the_drafts(window: MainWindow, open_post: OpenPost, site: Path) -> None:
    open_post(FIRST)
    window.moves.unpublish()
    assert (site / "_drafts/first.md").read_text() == FILES[FIRST]
    assert not (site / FIRST).exists()


def test_a_move_never_overwrites(window: MainWindow, open_post: OpenPost, site: Path) -> None:
    (site / "_drafts/first.md").write_text("already here")
    open_post(FIRST)
    window.moves.unpublish()
    assert (site / "_drafts/first.md").read_text() == "already here"
    assert (site / FIRST).read_text() == FILES[FIRST]
    assert "exists already" in window.notices.text("refused")


def test_renaming_is_offered_when_the_title_changed(
    window: MainWindow, open_post: OpenPost, site: Path, fill_dialog: Callable[..., None]
) -> None:
    document = open_post(FIRST)
    set_title(document, "Another Name")
    window.files.save()
    assert document.path == site / FIRST
    assert "2025-04-06-another-name.md" in window.notices.text(f"rename-{document.id}")
    fill_dialog(RenameDialog, lambda _dialog: None)
    window.notices.press(f"rename-{document.id}", "Rename…")
    assert document.path == site / "_posts/2025-04-06-another-name.md"
    assert not (site / FIRST).exists()


def test_renaming_is_not_offered_without_a_reason(window: MainWindow, open_post: OpenPost) -> None:
    document = open_post(FIRST)
    type_text(document, "more")
    window.files.save()
    assert not window.notices.text(f"rename-{document.id}")


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A trash of the test's own, of a user who has never had one."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    return tmp_path / "home" / "data" / "Trash" / "files"


def test_trash_takes_the_file_and_gives_it_back(
    window: MainWindow, open_post: OpenPost, site: Path, trash: Path
) -> None:
    open_post(FIRST)
    window.moves.trash()
    assert not (site / FIRST).exists()
    assert [file.read_text() for file in trash.iterdir()] == [FILES[FIRST]]
    assert window.posts.current is None
    window.notices.press("trashed", "Undo")
    assert (site / FIRST).read_text() == FILES[FIRST]
    assert window.posts.current is not None


@pytest.mark.parametrize(
    ("name", "data"),
    [("utf16.md", b"\xff\xfea\x00b\x00"), ("nul.md", b"a\x00b"), ("latin.md", b"caf\xe9")],
)
def test_what_cannot_be_edited_is_refused_in_words(window: MainWindow, site: Path, name: str, data: bytes) -> None:
    (site / name).write_bytes(data)
    assert window.files.open(site / name) is None
    assert "stays as it is" in window.notices.text("refused")


def test_a_long_line_opens_to_be_read(window: MainWindow, site: Path) -> None:
    (site / "long.md").write_text("x" * 1_000_000)
    document = window.files.open(site / "long.md")
    assert document is not None
    assert "too slow to edit" in window.notices.text(f"read-only-{document.id}")
    assert window.editor.isReadOnly()


@pytest.mark.parametrize(
    ("path", "publish", "unpublish"),
    [("_drafts/idea.md", True, False), (FIRST, False, True), ("about.md", False, False)],
)
def test_only_the_move_that_a_post_can_make_is_offered(
    window: MainWindow, open_post: OpenPost, path: str, publish: bool, unpublish: bool
) -> None:
    open_post(path)
    assert window.menus.actions["publish"].isEnabled() is publish
    assert window.menus.actions["unpublish"].isEnabled() is unpublish
