"""The folders of a tree that are worth watching, and what is in them."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

Snapshot = dict[Path, tuple[int, int, int]]
"""Time of the last change in nanoseconds, size and inode of every file."""


class WatchedTree:
    """`root` and the folders below it that `covers` allows, each under the name by which it is reached."""

    def __init__(self, root: Path, covers: Callable[[str], bool]) -> None:
        """`covers` gets a path relative to `root`, with `/`. Folders in one that it refuses are left out too."""
        self.root = root
        self._covers = covers

    def covers(self, folder: Path) -> bool:
        """Whether a folder, and every one above it, is to be watched."""
        if folder == self.root:
            return True
        if not folder.is_relative_to(self.root):
            return False
        return self.covers(folder.parent) and self._covers(folder.relative_to(self.root).as_posix())

    def walk(self, start: Path, enter: Callable[[Path], None]) -> Iterator[os.DirEntry[str]]:
        """The files in `start` and in the covered folders below. `enter` gets every folder just before it is listed.

        Folders that cannot be read count as empty. A link to a folder is followed once, and not in circles.
        """
        followed = {os.path.realpath(self.root)}
        waiting = [start]
        while waiting:
            folder = waiting.pop()
            enter(folder)
            for entry in _entries(folder):
                if not _is_folder(entry):
                    yield entry
                elif self.covers(Path(entry.path)) and (not entry.is_symlink() or _may_follow(entry, followed)):
                    waiting.append(Path(entry.path))

    def snapshot(self) -> Snapshot:
        """How every file stands now."""
        found: Snapshot = {}
        for entry in self.walk(self.root, _nothing):
            try:
                status = entry.stat()
            except OSError:  # it went just now, or is a link to nowhere
                continue
            found[Path(entry.path)] = (status.st_mtime_ns, status.st_size, status.st_ino)
        return found


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:  # it went just now, or must not be read: then there is nothing to watch
        return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _may_follow(link: os.DirEntry[str], followed: set[str]) -> bool:
    """Whether a linked folder leads to something new; notes that it was followed."""
    target = os.path.realpath(link.path)
    around = Path(os.path.realpath(Path(link.path).parent))
    if target in followed or around.is_relative_to(target):
        return False
    followed.add(target)
    return True


def _nothing(_: Path) -> None:
    pass
