"""All files of a site that are neither posts nor documents: pages of any kind, and files that are copied as they are.

Order and rules are those of Jekyll 4.3's Reader.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from editor.site.config import Config
from editor.site.entry_filter import EntryFilter

_BINARY = frozenset(
    ("png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "pdf", "mp3", "mp4", "webm", "woff", "woff2", "ttf", "eot",
     "otf", "zip", "gz", "svgz", "mov", "ogg", "wav")
)  # fmt: skip
"""No need to look into these for front matter."""
_MOST = 200_000
"""Files that are looked at."""


@dataclass(slots=True)
class OtherFiles:
    """Paths relative to the folder that was read."""

    pages: list[str] = field(default_factory=list[str])
    """With front matter, by name."""
    static: list[str] = field(default_factory=list[str])
    """By path."""


def read_other_files(config: Config) -> OtherFiles:
    """Those of a site's source."""
    found = OtherFiles()
    reader = _Reader(config)
    for path in reader.files(""):
        reader.sort_in(path, found)
    found.pages.sort(key=_name)
    found.static.sort()
    return found


def read_theme_assets(assets: Path) -> OtherFiles:
    """Those in a theme's `assets`, relative to the folder around it. Links are left out, as in Jekyll."""
    found = OtherFiles()
    for folder, _, names in os.walk(assets):
        for name in sorted(names):
            file = Path(folder) / name
            if not file.is_symlink():
                path = file.relative_to(assets.parent).as_posix()
                (found.pages if has_front_matter(file) else found.static).append(path)
    return found


def has_front_matter(file: Path) -> bool:
    """Whether a file begins with a line of three hyphens, which makes it a page."""
    if file.suffix[1:].lower() in _BINARY:
        return False
    try:
        if not file.is_file():
            return False
        with file.open("rb", buffering=0) as opened:
            start = opened.read(64)
    except OSError:
        return False
    line, end, _ = start.partition(b"\n")
    return bool(end) and line.rstrip() == b"---"


class _Reader:
    def __init__(self, config: Config) -> None:
        self._config = config
        self._filter = EntryFilter.of(config)
        self._followed: set[str] = set()
        self._count = 0

    def files(self, folder: str) -> Iterator[str]:
        """Those in a folder of the source: of the folders in it first, each in the order of the file system."""
        real = os.path.realpath(self._config.source / folder)
        if real in self._followed:
            return
        self._followed.add(real)
        names: list[str] = []
        for entry in self._entries(folder):
            path = f"{folder}/{entry.name}" if folder else entry.name
            is_folder = _is_folder(entry)
            if self._filter.rejects(folder, entry.name, is_folder=is_folder):
                continue
            if not is_folder:
                names.append(path)
            elif path != self._config.destination:
                yield from self.files(path)
        yield from names

    def sort_in(self, path: str, found: OtherFiles) -> None:
        (found.pages if has_front_matter(self._config.source / path) else found.static).append(path)

    def _entries(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(self._config.source / folder) as entries:
                found = list(entries)
        except OSError:
            return []
        self._count += len(found)
        return found if self._count < _MOST else []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _name(path: str) -> str:
    return path.rpartition("/")[2]
