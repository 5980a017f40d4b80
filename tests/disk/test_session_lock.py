"""One program at a time holds a session's lock."""

from pathlib import Path

import pytest

from editor.disk import session_lock
from editor.disk.session_lock import SessionLock


def test_a_lock_is_taken_once_until_it_is_released(tmp_path: Path):
    lock = SessionLock.take(tmp_path / "a.lock")
    assert lock is not None
    assert SessionLock.take(tmp_path / "a.lock") is None
    lock.release(remove=True)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_removed_while_it_is_being_locked_is_no_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.lock"
    monkeypatch.setattr(session_lock, "_lock", lambda _: path.unlink())
    assert SessionLock.take(path) is None
