"""Every system call of a save fails once, and once is the last that the program makes."""

import errno
import os
import sys
from pathlib import Path

import pytest

from editor.disk.write import SaveError, create_durably, is_temporary, write_durably

OLD, NEW = b"old text\n" * 3, b"new text, and longer\n" * 5
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the system calls are others")


def temporaries(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if is_temporary(path)]


@pytest.mark.parametrize("deadly", [False, True])
def test_a_save_leaves_the_old_or_the_new_bytes(each_fault, deadly: bool):
    for folder, faults in each_fault(deadly):
        post = folder / "post.md"
        post.write_bytes(OLD)
        saved = faults.run(lambda post=post: write_durably(post, NEW))
        assert post.read_bytes() in ([NEW] if saved else [OLD, NEW]), faults.made


@pytest.mark.parametrize("deadly", [False, True])
def test_a_save_of_linked_files_leaves_the_old_or_the_new_bytes_there_or_beside(each_fault, deadly: bool):
    for folder, faults in each_fault(deadly):
        post, twin = folder / "post.md", folder / "twin.md"
        post.write_bytes(OLD)
        twin.hardlink_to(post)
        saved = faults.run(lambda post=post: write_durably(post, NEW))
        found = {path.read_bytes() for path in folder.iterdir()}
        assert NEW in found if saved else found & {OLD, NEW}, faults.made
        assert twin.samefile(post)


@pytest.mark.parametrize("linked", [False, True])
def test_after_an_error_the_file_itself_is_whole_and_no_more_than_one_copy_left(each_fault, linked: bool):
    for folder, faults in each_fault(deadly=False):
        post = folder / "post.md"
        post.write_bytes(OLD)
        if linked:
            (folder / "twin.md").hardlink_to(post)
        faults.run(lambda post=post: write_durably(post, NEW))
        assert post.read_bytes() in (OLD, NEW), faults.made
        assert not temporaries(folder) or faults.made[faults.allowed] == "unlink", faults.made


@pytest.mark.parametrize("deadly", [False, True])
def test_a_new_file_is_whole_or_not_there(each_fault, deadly: bool):
    for folder, faults in each_fault(deadly):
        post = folder / "post.md"
        made = faults.run(lambda post=post: create_durably(post, NEW))
        assert post.exists() == made or faults.deadly, faults.made
        assert not post.exists() or post.read_bytes() == NEW, faults.made


def test_where_the_old_bytes_cannot_be_put_back_the_copy_beside_is_named(tmp_path: Path, monkeypatch):
    post = tmp_path / "post.md"
    post.write_bytes(OLD)
    (tmp_path / "twin.md").hardlink_to(post)

    def fail(*_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "ftruncate", fail)
    with pytest.raises(SaveError) as caught:
        write_durably(post, NEW)
    [copy] = temporaries(tmp_path)
    assert copy.read_bytes() == OLD
    assert copy.name in caught.value.message
