"""Publishing, renaming, copying images in: nothing is overwritten, nothing is lost, everything can be undone."""

import os
import sys
from pathlib import Path

import pytest

from editor.disk.fingerprint import Fingerprint
from editor.disk.transaction import copy_in, move
from editor.disk.write import AlreadyExists, SaveError

OLD, NEW = b"draft\n", b"---\ndate: 2025-04-06\n---\ndraft\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "_drafts" / "soup.md"
    path.parent.mkdir()
    path.write_bytes(OLD)
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where the draft goes; the folder is not there yet."""
    return tmp_path / "_posts" / "2025" / "2025-04-06-soup.md"


def test_a_move_leaves_the_new_file_alone(draft: Path, target: Path):
    move(draft, target, NEW)
    assert target.read_bytes() == NEW
    assert not draft.exists()
    assert list(target.parent.iterdir()) == [target]


def test_undo_brings_everything_back(draft: Path, target: Path):
    move(draft, target, NEW).undo()
    assert draft.read_bytes() == OLD
    assert not target.parent.parent.exists()


def test_undo_makes_the_old_folder_again(draft: Path, target: Path):
    moved = move(draft, target, NEW)
    draft.parent.rmdir()
    moved.undo()
    assert draft.read_bytes() == OLD


def test_undo_leaves_folders_that_are_in_use(draft: Path, target: Path):
    moved = move(draft, target, NEW)
    other = target.with_name("other.md")
    other.touch()
    moved.undo()
    assert list(target.parent.iterdir()) == [other]


def test_undo_can_be_undone_by_moving_again(draft: Path, target: Path):
    move(draft, target, NEW).undo()
    move(draft, target, NEW)
    assert target.read_bytes() == NEW


@pytest.mark.skipif(sys.platform == "win32", reason="modes of another kind")
def test_the_mode_moves_along(draft: Path, target: Path):
    draft.chmod(0o640)
    move(draft, target, NEW)
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_taken_name_is_refused_and_both_files_stay(draft: Path, target: Path):
    target.parent.mkdir(parents=True)
    target.write_bytes(b"another")
    with pytest.raises(AlreadyExists):
        move(draft, target, NEW)
    assert (draft.read_bytes(), target.read_bytes()) == (OLD, b"another")


def test_undo_refuses_where_the_old_name_was_taken(draft: Path, target: Path):
    moved = move(draft, target, NEW)
    draft.write_bytes(b"another")
    with pytest.raises(AlreadyExists):
        moved.undo()
    assert (draft.read_bytes(), target.read_bytes()) == (b"another", NEW)


def test_undo_refuses_where_the_new_file_was_changed(draft: Path, target: Path):
    moved = move(draft, target, NEW)
    target.write_bytes(b"edited")
    with pytest.raises(SaveError, match="changed in the meantime"):
        moved.undo()
    assert target.read_bytes() == b"edited"
    assert not draft.exists()


def test_undo_refuses_where_the_new_file_is_gone(draft: Path, target: Path):
    moved = move(draft, target, NEW)
    target.unlink()
    with pytest.raises(SaveError, match="no longer exists"):
        moved.undo()


def test_a_file_that_is_not_the_expected_one_stays(draft: Path, target: Path):
    with pytest.raises(SaveError, match="changed in the meantime"):
        move(draft, target, NEW, Fingerprint.of(b"as opened"))
    assert draft.read_bytes() == OLD
    assert not target.parent.exists()


def test_a_change_while_moving_is_kept(draft: Path, target: Path, monkeypatch: pytest.MonkeyPatch):
    link = os.link

    def link_while_another_program_writes(source: Path, name: Path, **options: bool) -> None:
        draft.write_bytes(b"theirs")
        link(source, name, **options)

    monkeypatch.setattr(os, "link", link_while_another_program_writes)
    with pytest.raises(SaveError, match="changed in the meantime"):
        move(draft, target, NEW)
    assert draft.read_bytes() == b"theirs"
    assert not target.parent.exists()


def test_a_read_only_file_is_not_moved(draft: Path, target: Path):
    draft.chmod(0o444)
    with pytest.raises(SaveError, match="read-only"):
        move(draft, target, NEW)
    assert draft.exists()


def test_a_folder_that_cannot_be_made_is_told(draft: Path):
    with pytest.raises(SaveError, match="A file stands where the folder should be"):
        move(draft, draft / "2025" / "soup.md", NEW)
    assert draft.read_bytes() == OLD


@pytest.mark.parametrize("deadly", [False, True])
def test_whatever_fails_the_old_or_the_new_file_is_whole(each_fault, deadly: bool):
    for folder, faults in each_fault(deadly):
        old, new = folder / "soup.md", folder / "_posts" / "soup.md"
        old.write_bytes(OLD)
        moved = faults.run(lambda old=old, new=new: move(old, new, NEW))
        assert not old.exists() or old.read_bytes() == OLD, faults.made
        assert not new.exists() or new.read_bytes() == NEW, faults.made
        assert old.exists() != new.exists() or faults.deadly, faults.made
        assert (new.exists() and not old.exists()) or not moved, faults.made
        assert old.exists() or new.exists(), faults.made


# --- where a and A are one name


@pytest.fixture
def caseless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system that finds `Soup.md` under the name `soup.md` too."""
    stat = os.stat

    def find_by_any_case(path: str | Path, **options: bool) -> os.stat_result:
        given = Path(path)
        if given.name.lower() == "soup.md" and given.parent.is_dir():
            given = next((each for each in given.parent.iterdir() if each.name.lower() == "soup.md"), given)
        return stat(given, **options)

    monkeypatch.setattr(os, "stat", find_by_any_case)


@pytest.mark.usefixtures("caseless")
def test_a_name_may_change_its_case(draft: Path):
    moved = move(draft, draft.with_name("Soup.md"), NEW)
    assert [(path.name, path.read_bytes()) for path in draft.parent.iterdir()] == [("Soup.md", NEW)]
    moved.undo()
    assert [(path.name, path.read_bytes()) for path in draft.parent.iterdir()] == [("soup.md", OLD)]


# --- copying in


def test_copies_a_file_and_makes_the_folder(draft: Path, tmp_path: Path):
    path = copy_in(draft, tmp_path / "assets" / "images", "soup.png")
    assert path == tmp_path / "assets" / "images" / "soup.png"
    assert path.read_bytes() == draft.read_bytes()


def test_a_taken_name_gets_a_number(tmp_path: Path):
    names = [copy_in(data, tmp_path, "a.b.png").name for data in (b"1", b"2", b"3")]
    assert names == ["a.b.png", "a.b-2.png", "a.b-3.png"]
    assert (tmp_path / "a.b-2.png").read_bytes() == b"2"


def test_the_same_image_is_not_copied_twice(tmp_path: Path):
    assert [copy_in(data, tmp_path, "a.png").name for data in (b"1", b"2", b"1", b"2")] == [
        *("a.png", "a-2.png"),
        *("a.png", "a-2.png"),
    ]


def test_a_folder_of_that_name_is_passed_over(tmp_path: Path):
    (tmp_path / "a.png").mkdir()
    assert copy_in(b"1", tmp_path, "a.png").name == "a-2.png"


def test_a_source_that_cannot_be_read_is_told_and_makes_no_folder(tmp_path: Path):
    with pytest.raises(SaveError, match="no longer exists"):
        copy_in(tmp_path / "none.png", tmp_path / "images", "none.png")
    assert not (tmp_path / "images").exists()
