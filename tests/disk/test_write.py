"""Saving: what is kept, what is refused, and that nothing is left behind."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from editor.disk.fingerprint import Fingerprint, fingerprint
from editor.disk.write import AlreadyExists, SaveError, create_durably, is_temporary, write_durably

OLD, NEW = b"old text\n", b"new text, and longer\n"


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "post.md"
    path.write_bytes(OLD)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_replaces_the_text_and_leaves_nothing_else(post: Path):
    write_durably(post, NEW)
    assert post.read_bytes() == NEW
    assert names(post.parent) == ["post.md"]


def test_makes_a_file_that_is_not_there(tmp_path: Path):
    write_durably(tmp_path / "new.md", NEW)
    assert (tmp_path / "new.md").read_bytes() == NEW


def test_a_new_file_has_the_mode_that_other_programs_give(tmp_path: Path):
    (tmp_path / "other.md").touch()
    write_durably(tmp_path / "new.md", NEW)
    assert (tmp_path / "new.md").stat().st_mode == (tmp_path / "other.md").stat().st_mode


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_keeps_the_mode(post: Path, mode: int):
    post.chmod(mode)
    write_durably(post, NEW)
    assert stat.S_IMODE(post.stat().st_mode) == mode


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root may give files away")
def test_keeps_the_owner(post: Path):
    os.chown(post, 1234, 4321)
    write_durably(post, NEW)
    assert (post.stat().st_uid, post.stat().st_gid) == (1234, 4321)


@pytest.mark.skipif(sys.platform != "linux", reason="extended attributes are read here on Linux only")
def test_keeps_extended_attributes(post: Path):
    try:
        os.setxattr(post, "user.comment", b"kept")
    except OSError as error:
        pytest.skip(f"no extended attributes here: {error.strerror}")
    write_durably(post, NEW)
    assert os.getxattr(post, "user.comment") == b"kept"


def test_a_symbolic_link_stays_and_its_target_is_written(post: Path):
    link = post.with_name("link.md")
    link.symlink_to(post.name)
    write_durably(link, NEW)
    assert link.is_symlink()
    assert post.read_bytes() == NEW


def test_a_dangling_link_gets_its_target(tmp_path: Path):
    (tmp_path / "link.md").symlink_to("target.md")
    write_durably(tmp_path / "link.md", NEW)
    assert (tmp_path / "target.md").read_bytes() == NEW


@pytest.mark.parametrize("data", [NEW, b"short", b""])
def test_hard_links_stay_together(post: Path, data: bytes):
    twin = post.with_name("twin.md")
    twin.hardlink_to(post)
    write_durably(post, data)
    assert twin.samefile(post)
    assert twin.read_bytes() == data
    assert names(post.parent) == ["post.md", "twin.md"]


def test_a_short_write_is_continued(post: Path, monkeypatch: pytest.MonkeyPatch):
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, data[:3]))
    write_durably(post, NEW)
    assert post.read_bytes() == NEW


def test_a_write_that_takes_nothing_is_an_error(post: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "write", lambda _handle, _data: 0)
    with pytest.raises(SaveError):
        write_durably(post, NEW)
    assert post.read_bytes() == OLD


def test_a_vanished_folder_is_not_made_again(tmp_path: Path):
    with pytest.raises(SaveError, match="no longer exists"):
        write_durably(tmp_path / "gone" / "post.md", NEW)
    assert not (tmp_path / "gone").exists()


def test_a_folder_in_the_way_is_named(tmp_path: Path):
    (tmp_path / "x.md").mkdir()
    with pytest.raises(SaveError, match="folder of this name"):
        write_durably(tmp_path / "x.md", NEW)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders")
def test_a_pipe_is_refused(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(SaveError, match="not a file"):
        write_durably(tmp_path / "pipe.md", NEW)


def test_a_read_only_file_is_refused(post: Path):
    post.chmod(0o444)
    with pytest.raises(SaveError, match="read-only"):
        write_durably(post, NEW)
    assert post.read_bytes() == OLD


def test_links_in_a_circle_are_named(tmp_path: Path):
    (tmp_path / "a.md").symlink_to("b.md")
    (tmp_path / "b.md").symlink_to("a.md")
    with pytest.raises(SaveError, match="circle"):
        write_durably(tmp_path / "a.md", NEW)


@pytest.mark.parametrize("write", [write_durably, create_durably])
def test_a_name_as_long_as_the_system_allows_is_written_and_a_longer_one_named(tmp_path: Path, write):
    write(tmp_path / ("n" * 255), NEW)
    with pytest.raises(SaveError, match="too long"):
        write(tmp_path / ("n" * 256), NEW)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOSPC, "The disk is full."),
        (errno.EDQUOT, "The disk quota is used up."),
        (errno.EROFS, "The disk is read-only."),
        (errno.EACCES, "Writing here is not permitted."),
        (errno.EMLINK, "The file has too many links."),
        (errno.EPROTO, "The system reported: Protocol error."),
    ],
)
def test_errors_say_why_and_what_to_do(post: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str):
    def fail(*_: object) -> int:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "write", fail)
    with pytest.raises(SaveError) as caught:
        write_durably(post, NEW)
    assert (caught.value.message, caught.value.errno) == (sentence, code)
    assert caught.value.advice.endswith(".")
    assert names(post.parent) == ["post.md"]


AS_NOBODY = """
import os, sys
from pathlib import Path
from editor.disk.write import SaveError, write_durably
if os.geteuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    write_durably(Path(sys.argv[1]), b"new")
except SaveError as error:
    print(error.message)
"""
AT_FILE_LIMIT = """
import resource, signal, sys
from pathlib import Path
from editor.disk.write import SaveError, write_durably
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_durably(Path(sys.argv[1]), b"x" * 2000)
except SaveError as error:
    print(error.message)
"""


def say(script: str, path: Path) -> str:
    """What the script prints, run in a process of its own on the file."""
    root = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-c", script, path], cwd=root, capture_output=True, text=True, check=True)
    return run.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "sentence"),
    [(0o777, 0o444, "The file is read-only."), (0o555, 0o666, "Writing here is not permitted.")],
)
def test_missing_rights_are_told_and_the_old_text_stays(folder_mode: int, file_mode: int, sentence: str, shared: Path):
    post = shared / "post.md"
    post.write_bytes(OLD)
    post.chmod(file_mode)
    shared.chmod(folder_mode)
    assert say(AS_NOBODY, post) == sentence
    assert post.read_bytes() == OLD


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits")
def test_a_limit_hit_half_way_leaves_the_old_text(post: Path):
    assert say(AT_FILE_LIMIT, post) == "The file is larger than the system allows."
    assert post.read_bytes() == OLD
    assert names(post.parent) == ["post.md"]


# --- new files


def test_creates_a_file_and_leaves_nothing_else(tmp_path: Path):
    create_durably(tmp_path / "new.md", NEW)
    assert (tmp_path / "new.md").read_bytes() == NEW
    assert names(tmp_path) == ["new.md"]
    assert (tmp_path / "new.md").stat().st_nlink == 1


def test_creating_never_overwrites(post: Path):
    with pytest.raises(AlreadyExists):
        create_durably(post, NEW)
    assert post.read_bytes() == OLD
    assert names(post.parent) == ["post.md"]


def test_creating_never_follows_a_dangling_link(tmp_path: Path):
    (tmp_path / "link.md").symlink_to("target.md")
    with pytest.raises(FileExistsError):
        create_durably(tmp_path / "link.md", NEW)
    assert not (tmp_path / "target.md").exists()


@pytest.mark.parametrize("taken", [False, True])
def test_creates_where_the_file_system_has_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken: bool):
    def no_links(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "new.md"
    if taken:
        path.write_bytes(OLD)
        with pytest.raises(AlreadyExists):
            create_durably(path, NEW)
    else:
        create_durably(path, NEW)
    assert path.read_bytes() == (OLD if taken else NEW)
    assert names(tmp_path) == ["new.md"]


def test_creating_in_a_vanished_folder_is_refused(tmp_path: Path):
    with pytest.raises(SaveError, match="no longer exists"):
        create_durably(tmp_path / "gone" / "new.md", NEW)


# --- fingerprints


def test_fingerprints_are_equal_when_the_bytes_are(post: Path):
    before = fingerprint(post)
    os.utime(post, ns=(1, 1))
    assert fingerprint(post) == before == Fingerprint.of(OLD)
    post.write_bytes(OLD.upper())
    assert fingerprint(post) != before


def test_no_file_has_no_fingerprint(tmp_path: Path):
    assert fingerprint(tmp_path / "none.md") is None


def test_an_unchanged_file_is_not_read_again(post: Path):
    known = fingerprint(post)
    assert fingerprint(post, known) is known
    os.utime(post, ns=(1, 1))
    assert fingerprint(post, known) is not known


@pytest.mark.parametrize(("name", "temporary"), [(".postwright-0a1b.tmp", True), ("post.md", False), ("a.tmp", False)])
def test_temporary_files_are_known_by_their_name(name: str, temporary: bool):
    assert is_temporary(Path(name)) is temporary
