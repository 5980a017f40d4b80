"""Recovery of unsaved text: what a program that died leaves, and what the next one finds."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from editor.disk import journal_entry
from editor.disk.journal import Journal, JournalEntry

START = (Path("/site/_posts/a.md"), "digest", "title: A\n", "one\ntwo\nthree")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal"


@pytest.fixture
def open_journal(folder: Path) -> Iterator[Callable[[], Journal]]:
    """Opens journals in the folder, as programs that start do; all are closed in the end."""
    journals: list[Journal] = []

    def open_one() -> Journal:
        journals.append(Journal(folder))
        return journals[-1]

    yield open_one
    for journal in journals:
        journal.close()


@pytest.fixture
def journal(open_journal: Callable[[], Journal]) -> Journal:
    return open_journal()


@pytest.fixture
def entry(journal: Journal) -> JournalEntry:
    return journal.start(*START)


def left_behind(folder: Path, *edits: tuple[int, int, list[str]]) -> Path:
    """The file of a program that ended with these edits unsaved."""
    journal = Journal(folder)
    entry = journal.start(*START)
    for edit in edits:
        entry.edit(*edit)
    entry.flush()
    journal.close()
    return next(folder.glob("*.jsonl"))


def test_finds_the_text_as_it_was_flushed_last(folder: Path, journal: Journal):
    left_behind(folder, (1, 1, ["zwei", "zweieinhalb"]), (0, 1, []))
    [found] = journal.recoverable()
    assert found.body == "zwei\nzweieinhalb\nthree"
    assert (found.path, found.base_digest, found.front_matter) == START[:3]
    assert found.when.tzinfo is not None


def test_edits_that_were_not_flushed_are_not_found(folder: Path, journal: Journal):
    other = Journal(folder)
    other.start(*START).edit(0, 1, ["1"])
    other.close()
    assert [found.body for found in journal.recoverable()] == [START[3]]


def test_front_matter_and_path_are_followed(folder: Path, journal: Journal):
    other = Journal(folder)
    entry = other.start(*START)
    entry.front_matter("title: B\n")
    entry.path(None)
    entry.flush()
    other.close()
    [found] = journal.recoverable()
    assert (found.front_matter, found.path) == ("title: B\n", None)


def test_a_discarded_entry_leaves_nothing(folder: Path, journal: Journal, entry: JournalEntry):
    entry.edit(0, 1, ["1"])
    entry.flush()
    entry.discard()
    journal.close()
    assert list(folder.iterdir()) == []


def test_a_running_program_is_left_alone(entry: JournalEntry, open_journal: Callable[[], Journal]):
    entry.flush()
    assert open_journal().recoverable() == ()


def test_a_program_does_not_recover_from_itself(journal: Journal, entry: JournalEntry):
    entry.flush()
    assert journal.recoverable() == ()


def test_only_one_program_offers_a_text(folder: Path, open_journal: Callable[[], Journal]):
    left_behind(folder)
    first, second = open_journal(), open_journal()
    assert len(first.recoverable()) == 1
    assert second.recoverable() == ()


def test_what_was_not_discarded_is_offered_at_every_start(folder: Path, open_journal: Callable[[], Journal]):
    left_behind(folder)
    first = open_journal()
    assert len(first.recoverable()) == len(first.recoverable()) == 1
    first.close()
    assert len(open_journal().recoverable()) == 1


def test_a_discarded_text_is_gone(folder: Path, open_journal: Callable[[], Journal]):
    left_behind(folder)
    first = open_journal()
    first.discard(first.recoverable()[0])
    first.close()
    assert list(folder.iterdir()) == []


def test_the_latest_text_comes_first(folder: Path, journal: Journal):
    os.utime(left_behind(folder), (1, 1))
    other = Journal(folder)
    other.start(None, "", "", "later")
    other.close()
    assert [found.body for found in journal.recoverable()] == ["later", START[3]]


def test_a_file_that_cannot_be_read_is_set_aside_and_reported_once(folder: Path, open_journal: Callable[[], Journal]):
    left_behind(folder).write_bytes(b"\x00" * 40)
    first = open_journal()
    assert first.recoverable() == ()
    [damaged] = first.damaged
    assert damaged.read_bytes() == b"\x00" * 40
    first.close()
    second = open_journal()
    assert second.recoverable() == second.damaged == ()
    assert damaged.exists()


def test_a_file_damaged_in_the_middle_is_offered_as_incomplete_and_set_aside_when_discarded(
    folder: Path, journal: Journal
):
    file = left_behind(folder, (0, 1, ["1"]), (1, 1, ["2"]))
    file.write_bytes(file.read_bytes().replace(b'["edit",1', b'["ed\x00\x00\x00\x00'))
    [found] = journal.recoverable()
    assert (found.body, found.complete) == ("1\ntwo\nthree", False)
    journal.discard(found)
    assert [path.exists() for path in journal.damaged] == [True]


def test_after_a_power_cut_an_unwritten_new_file_gives_way_to_the_one_before(folder: Path, journal: Journal):
    file = left_behind(folder, (0, 1, ["1"]))
    file.with_name(file.name.replace(".0.", ".1.")).write_bytes(b"")
    assert [found.body for found in journal.recoverable()] == ["1\ntwo\nthree"]


def test_the_files_are_for_the_user_alone(folder: Path, entry: JournalEntry):
    entry.flush()
    if sys.platform == "win32":
        pytest.skip("permissions of another kind")
    assert [path.stat().st_mode & 0o077 for path in (folder, *folder.iterdir())] == [0, 0, 0]


# --- size


def test_a_log_that_outgrows_its_text_begins_anew(folder: Path, open_journal: Callable[[], Journal], monkeypatch):
    writing = open_journal()
    entry = writing.start(*START)
    with monkeypatch.context() as patch:
        patch.setattr(journal_entry, "COMPACT_ABOVE", 0)
        for number in range(200):
            entry.edit(0, 1, [f"edit {number}"])
            entry.flush()
    newest = max(folder.glob("*.jsonl"), key=lambda file: int(file.name.split(".")[1]))
    assert newest.stat().st_size < 1000
    while len([*folder.glob("*.jsonl")]) > 1:  # the ones before go when the last is on the disk
        entry.front_matter("title: B\n")
        entry.flush()
        time.sleep(0.01)
    writing.close()
    assert [found.body for found in open_journal().recoverable()] == ["edit 199\ntwo\nthree"]


# --- trouble


def test_after_a_failed_write_the_whole_text_is_written_again(
    folder: Path, entry: JournalEntry, journal: Journal, open_journal: Callable[[], Journal], monkeypatch
):
    entry.edit(0, 1, ["1"])
    with monkeypatch.context() as patch:
        patch.setattr(journal_entry, "_write_all", fail)
        with pytest.raises(OSError, match="full"):
            entry.flush()
        with pytest.raises(OSError, match="full"):
            entry.flush()
    entry.edit(1, 1, ["2"])
    entry.flush()
    journal.close()
    assert [found.body for found in open_journal().recoverable()] == ["1\n2\nthree"]
    assert list(folder.glob("*.part")) == []


def fail(*_: object) -> None:
    raise OSError(28, "The disk is full")


def test_an_edit_of_lines_that_are_not_there_is_refused(entry: JournalEntry):
    with pytest.raises(ValueError, match="of 3"):
        entry.edit(3, 1, [])


# --- kill -9

TYPIST = """
import sys
from pathlib import Path
from editor.disk.journal import Journal
entry = Journal(Path(sys.argv[1])).start(None, "", "", "0")
for number in range(1, 1_000_000):
    entry.edit(0, 1, [str(number)])
    entry.flush()
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_killed_program_loses_nothing_that_was_flushed(folder: Path, open_journal: Callable[[], Journal]):
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", TYPIST, folder]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout
        for _ in range(3000):  # enough for the log to begin anew
            typist.stdout.readline()
        typist.send_signal(signal.SIGKILL)
        told = typist.stdout.read().split()
    [found] = open_journal().recoverable()
    assert int(found.body) >= int(told[-1] if told else 3000)
