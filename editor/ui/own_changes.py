"""Tells this program's own changes on disk from those of others."""

from collections.abc import Iterable
from pathlib import Path

_State = tuple[int, int, int] | None
"""Time of the last change in nanoseconds, size, inode; None where there is no file."""


class OwnChanges:
    """Remembers how this program left the files that it touched."""

    def __init__(self) -> None:
        self._left: dict[Path, _State] = {}

    def note(self, paths: Iterable[Path]) -> None:
        """These files are now as this program left them."""
        self._left.update((path, _state(path)) for path in paths)

    def without(self, paths: Iterable[Path]) -> frozenset[Path]:
        """The paths that are not, or no longer, as this program left them."""
        foreign = frozenset(path for path in paths if path not in self._left or self._left[path] != _state(path))
        for path in foreign:
            self._left.pop(path, None)
        return foreign

    def clear(self) -> None:
        self._left.clear()


def _state(path: Path) -> _State:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
