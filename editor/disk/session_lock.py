"""Tells a running program from a dead one: a file that stays locked for as long as its program lives."""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class SessionLock:
    """A lock that is held. The system lets go of it when the program ends, however it ends."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle: int | None = handle

    @classmethod
    def take(cls, path: Path) -> "SessionLock | None":
        """Takes the lock, making the file where it is missing; None where another program holds it, or did just now.

        Raises OSError where the file cannot be made.
        """
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except (BlockingIOError, PermissionError):  # the second is Windows' word for it
            os.close(handle)
            return None
        if not _is_file(path, handle):  # removed by its last owner while we waited: the lock would protect nothing
            os.close(handle)
            return None
        return cls(path, handle)

    def release(self, *, remove: bool) -> None:
        """Lets go of the lock, and removes its file if asked to. Once released, it stays so."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if remove and sys.platform != "win32":
            self.path.unlink(missing_ok=True)
        os.close(handle)
        if remove and sys.platform == "win32":  # where an open file cannot be removed
            self.path.unlink(missing_ok=True)


def _is_file(path: Path, handle: int) -> bool:
    """Whether the open file still bears its name."""
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
