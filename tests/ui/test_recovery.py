"""Unsaved text outlives the program, and nothing is thrown away that the writer did not give up."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from editor.disk import journal_entry
from editor.disk.journal import Journal
from editor.ui import recovery
from editor.ui.dialogs import recovered
from editor.ui.dialogs.recovered import RecoveredDialog
from editor.ui.document import Document, ForeignChangeError
from editor.ui.open_posts import OpenPosts
from editor.ui.recovered_post import FileState
from editor.ui.recovery import Recovery
from editor.ui.theme import LIGHT

TEXT = "---\ntitle: A\n---\none\ntwo\n"


class Program:
    """What runs until it is closed or killed: open posts and their recovery."""

    def __init__(self, state: Path) -> None:
        self.journal = Journal(state)
        self.posts = OpenPosts()
        self.recovery = Recovery(self.journal, self.posts)

    def open(self, path: Path) -> Document:
        document = Document.open(path)
        self.posts.add(document)
        return document

    def kill(self) -> None:
        """What was not written by now is lost; the journal stays."""
        self.posts.blockSignals(True)
        self.journal.close()


@pytest.fixture
def start(qapp, tmp_path: Path) -> Iterator[Callable[[], Program]]:
    programs: list[Program] = []

    def start_one() -> Program:
        programs.append(Program(tmp_path / "state"))
        return programs[-1]

    yield start_one
    for program in programs:
        program.kill()


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_text(TEXT)
    return path


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def type_in(document: Document, text: str) -> None:
    QTextCursor(document.body).insertText(text)


def killed_with(start: Callable[[], Program], post: Path, typed: str = "new ") -> None:
    """A program that ended while this was typed into the post and not saved."""
    program = start()
    type_in(program.open(post), typed)
    assert program.recovery.flush()
    program.kill()


# --- while writing


def test_what_was_typed_is_kept_without_being_asked_to(start, post: Path, tmp_path: Path, qtbot):
    program = start()
    document = program.open(post)
    type_in(document, "new ")
    qtbot.waitUntil(lambda: any(b"new one" in file.read_bytes() for file in tmp_path.glob("state/*.jsonl")))
    type_in(document, "and ")
    qtbot.waitUntil(lambda: any(b"and " in file.read_bytes() for file in tmp_path.glob("state/*.jsonl")))
    program.kill()
    [found] = start().recovery.found()
    assert found.text == TEXT.replace("one", "and new one")
    assert post.read_text() == TEXT


def test_edits_of_the_front_matter_are_kept(start, post: Path):
    program = start()
    document = program.open(post)
    document.edit_front_matter(document.front_matter.with_value("title", "B"))
    program.recovery.flush()
    document.edit_front_matter(document.front_matter.with_value("title", "C"))
    program.recovery.flush()
    program.kill()
    [found] = start().recovery.found()
    assert (found.title, found.text) == ("C", TEXT.replace("A", "C"))


@pytest.mark.parametrize("end", ["save", "undo", "close"])
def test_what_is_saved_undone_or_closed_needs_no_recovery(start, post: Path, tmp_path: Path, end: str):
    program = start()
    document = program.open(post)
    type_in(document, "new ")
    program.recovery.flush()
    if end == "save":
        document.save()
    elif end == "undo":
        document.body.undo()
    else:
        program.posts.close(document)
    assert list(tmp_path.glob("state/*.jsonl")) == []


def test_an_edit_costs_no_more_than_itself(start, post: Path, tmp_path: Path):
    post.write_text(TEXT + "line\n" * 200_000)
    program = start()
    document = program.open(post)
    type_in(document, "new ")
    program.recovery.flush()
    [file] = tmp_path.glob("state/*.jsonl")
    before = file.stat().st_size
    type_in(document, "and ")
    program.recovery.flush()
    assert file.stat().st_size - before < 100


def test_an_error_is_said_once_and_nothing_is_lost_by_it(start, post: Path, qtbot, monkeypatch):
    monkeypatch.setattr(recovery, "_RETRY_AFTER", 50)
    program = start()
    said: list[str] = []
    program.recovery.failed.connect(said.append)
    document = program.open(post)
    with monkeypatch.context() as patch:
        patch.setattr(journal_entry, "_write_all", fail)
        type_in(document, "new ")
        assert not program.recovery.flush()
        type_in(document, "very ")
        assert not program.recovery.flush()
    assert len(said) == 1
    assert "The disk is full" in said[0]
    with qtbot.waitSignal(program.recovery.works_again):
        pass  # it tries again by itself
    program.kill()
    [found] = start().recovery.found()
    assert found.recovered.body == document.body_text()


def fail(*_: object) -> None:
    raise OSError(28, "The disk is full")


# --- at the next start


def test_text_that_the_file_holds_by_now_is_not_offered(start, post: Path, tmp_path: Path):
    killed_with(start, post)
    post.write_text(TEXT.replace("one", "new one"))
    assert start().recovery.found() == []
    assert list(tmp_path.glob("state/*.jsonl")) == []


def test_a_damaged_journal_is_said_and_kept(start, post: Path, tmp_path: Path, qtbot):
    killed_with(start, post)
    [file] = tmp_path.glob("state/*.jsonl")
    file.write_bytes(b"\x00" * 40)
    program = start()
    with qtbot.waitSignal(program.recovery.failed, check_params_cb=lambda text: f"{file.stem}.damaged" in text):
        assert program.recovery.found() == []
    assert file.with_suffix(".damaged").exists()


def test_says_how_the_file_stands(start, tmp_path: Path):
    states = {"same": FileState.UNCHANGED, "changed": FileState.CHANGED, "gone": FileState.GONE}
    states["binary"] = FileState.UNREADABLE
    program = start()
    for name in states:
        path = tmp_path / name
        path.write_text(TEXT)
        type_in(program.open(path), "new ")
    program.recovery.flush()
    program.kill()
    (tmp_path / "changed").write_text("other")
    (tmp_path / "gone").unlink()
    (tmp_path / "binary").write_bytes(b"\x00\x01")
    assert {found.recovered.path.name: found.state for found in start().recovery.found()} == states


def test_restoring_opens_the_post_unsaved_and_keeps_it_in_the_own_journal(start, post: Path):
    killed_with(start, post)
    program = start()
    document = program.recovery.restore(program.recovery.found()[0])
    assert document is program.posts.current
    assert document.text() == TEXT.replace("one", "new one")
    assert document.modified
    assert post.read_text() == TEXT
    assert program.recovery.found() == []
    program.kill()
    assert [found.text for found in start().recovery.found()] == [document.text()]


def test_restored_text_is_taken_back_by_undo(start, post: Path):
    killed_with(start, post)
    program = start()
    document = program.recovery.restore(program.recovery.found()[0])
    document.body.undo()
    assert (document.text(), document.modified) == (TEXT, False)


def test_a_post_that_is_open_already_is_restored_where_it_is(start, post: Path):
    killed_with(start, post)
    program = start()
    document = program.open(post)
    assert program.recovery.restore(program.recovery.found()[0]) is document
    assert len(program.posts) == 1


def test_the_old_journal_stays_until_the_new_one_is_written(start, post: Path, monkeypatch):
    killed_with(start, post)
    program = start()
    [found] = program.recovery.found()
    with monkeypatch.context() as patch:
        patch.setattr(journal_entry, "_write_all", fail)
        program.recovery.restore(found)
    program.kill()
    assert len(start().recovery.found()) == 1


def test_where_the_file_changed_saving_asks_which_text_is_to_stay(start, post: Path, qtbot):
    killed_with(start, post)
    post.write_text("theirs")
    program = start()
    with qtbot.waitSignal(program.recovery.restored):
        document = program.recovery.restore(program.recovery.found()[0])
    with pytest.raises(ForeignChangeError):
        document.save()
    assert post.read_text() == "theirs"


def test_where_the_file_is_gone_saving_makes_it_again(start, post: Path):
    killed_with(start, post)
    post.unlink()
    program = start()
    document = program.recovery.restore(program.recovery.found()[0])
    assert document.modified
    assert document.on_disk is None
    assert not post.exists()
    document.save()
    assert post.read_text() == TEXT.replace("one", "new one")


# --- the offer


@pytest.fixture
def offer(start, tmp_path: Path, window: QWidget) -> tuple[Program, RecoveredDialog]:
    """Two posts are offered."""
    program = start()
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(TEXT.replace("A", name[0].upper()))
        type_in(program.open(tmp_path / name), "new ")
    program.recovery.flush()
    program.kill()
    program = start()
    dialog = program.recovery.offer(window, LIGHT)
    assert dialog is not None
    return program, dialog


def test_where_nothing_was_found_nothing_is_offered(start, window: QWidget):
    assert start().recovery.offer(window, LIGHT) is None


def test_lists_what_was_found(offer: tuple[Program, RecoveredDialog]):
    rows = offer[1].rows()
    assert sorted((row[0], row[2]) for row in rows) == [("A", "As it was"), ("B", "As it was")]


def test_restores_one_and_keeps_the_other_for_later(offer: tuple[Program, RecoveredDialog], start):
    program, dialog = offer
    kept = dialog.rows()[1][0]
    dialog.restore_current()
    assert [row[0] for row in dialog.rows()] == [kept]
    dialog.reject()
    [document] = program.posts
    document.save()
    program.kill()
    assert [found.title for found in start().recovery.found()] == [kept]


def test_restores_all(offer: tuple[Program, RecoveredDialog]):
    program, dialog = offer
    dialog.restore_all()
    assert [document.modified for document in program.posts] == [True, True]
    assert not dialog.isVisible()


@pytest.mark.parametrize(("answer", "left"), [("Keep", 2), ("Discard", 1)])
def test_discards_only_when_told_so_twice(offer, start, monkeypatch, answer: str, left: int):
    program, dialog = offer
    monkeypatch.setattr(recovered, "ask", lambda *_: answer)
    dialog.discard_current()
    assert len(dialog.rows()) == left
    program.kill()
    assert len(start().recovery.found()) == left


def test_compares_with_the_file(offer: tuple[Program, RecoveredDialog], qtbot):
    _, dialog = offer
    dialog.compare_current()
    [comparison] = dialog.findChildren(recovered.CompareDialog)
    assert comparison.isVisible()
    comparison.reject()
