"""Which files of a folder are posts, drafts, documents of collections or pages, found without opening them."""

import logging
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from editor.site.config import Config
from editor.site.entry_filter import EntryFilter
from editor.site.summary import Kind

_log = logging.getLogger(__name__)

_HTML = frozenset(("html", "htm", "xhtml"))
_FENCE = re.compile(rb"---\s*\n")
_FENCE_BYTES = 100
"""Of a file, in which a first line of three hyphens ends."""
_NEVER_IN_PLAIN = frozenset(("node_modules", "vendor", "_site"))
_MOST_AT_ONCE = 500
"""Files of one folder that are looked at in one step."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file that belongs into the post list, if it can be read as such."""

    path: str
    """Relative to the site folder, with `/`."""
    kind: Kind


@dataclass(frozen=True, slots=True)
class _Area:
    """What a folder holds, and the folder that the names in it are filtered against."""

    kind: Kind
    base: str


class Scanner:
    """Knows where a site of this configuration keeps what."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._filter = EntryFilter.of(config)
        self._areas: dict[str, _Area | None] = {"": _Area(Kind.PAGE if config.jekyll else Kind.POST, "")}

    def found(self, path: str, *, texts_only: bool = True) -> Found | None:
        """The file at a path relative to the site folder, by its name and place; None where it is no post.

        `texts_only`: not what only Jekyll takes for a page, such as a style sheet or a feed.
        """
        inner = self._config.in_source(path)
        if inner is None:
            return None
        folder, _, name = inner.rpartition("/")
        area = self._area(folder)
        extension = name.rpartition(".")[2].lower() if "." in name else ""
        if area is None or (texts_only and not self._is_text(extension)) or name.startswith("."):
            return None
        entry = inner[len(area.base) :].lstrip("/")
        if self._config.jekyll and self._filter.rejects(area.base, entry):
            return None
        return Found(path, area.kind)

    def static_file_at(self, target: str) -> str:
        """The file, relative to the site folder, that Jekyll copies to a place of the built site; empty for none."""
        path = self._config.source_prefix + target.strip("/")
        found = self.found(path, texts_only=False)
        if found is None or found.kind is not Kind.PAGE:
            return ""
        try:
            with (self._config.folder / path).open("rb") as file:
                return "" if _FENCE.match(file.read(_FENCE_BYTES)) else path
        except (OSError, ValueError):
            return ""

    def walk(self, start: str = "") -> Iterator[list[Found]]:
        """Searches a folder, relative to the site folder, and those in it, in small steps.

        Folders that cannot be read are left out. A symbolic link to a folder is followed once, and not in circles.
        """
        root = os.path.realpath(self._config.folder)
        followed = {root}
        waiting = [start or self._config.source_prefix.rstrip("/")]
        while waiting:
            folder = waiting.pop()
            files: list[Found] = []
            for entry in self._entries(folder):
                path = f"{folder}/{entry.name}" if folder else entry.name
                if not _is_folder(entry):
                    if (file := self.found(path)) is not None:
                        files.append(file)
                elif self.covers(path) and (not entry.is_symlink() or _may_follow(entry, followed)):
                    waiting.append(path)
                if len(files) >= _MOST_AT_ONCE:
                    yield files
                    files = []
            yield files

    def covers(self, folder: str) -> bool:
        """Whether a folder, relative to the site folder, may hold posts: the ones to watch."""
        inner = self._config.in_source(folder)
        if inner is None:
            return self._config.source_prefix.startswith(folder + "/")
        return self._area(inner) is not None

    def _is_text(self, extension: str) -> bool:
        return extension in self._config.markdown_ext or (self._config.jekyll and extension in _HTML)

    def _area(self, folder: str) -> _Area | None:
        """What a folder, relative to the source, holds; None for one that Jekyll does not look into."""
        if folder not in self._areas:
            self._areas[folder] = self._find_area(folder)
        return self._areas[folder]

    def _find_area(self, folder: str) -> _Area | None:
        parent, _, name = folder.rpartition("/")
        above = self._area(parent)
        if above is None:
            return None
        if not self._config.jekyll:
            return None if name.startswith(".") or name in _NEVER_IN_PLAIN else above
        if above.kind is not Kind.PAGE:
            return None if name.startswith(".") or self._filter.excludes(folder, is_folder=True) else above
        if name in ("_posts", "_drafts") and parent.startswith(self._config.collections_dir):
            return _Area(Kind.POST if name == "_posts" else Kind.DRAFT, folder)
        if parent == self._config.collections_dir and self._is_collection(name):
            return _Area(Kind.DOCUMENT, folder)
        if folder == self._config.destination:
            return None
        to_collections = self._config.collections_dir and (self._config.collections_dir + "/").startswith(folder + "/")
        if not to_collections and self._filter.rejects(parent, name, is_folder=True):
            return None
        return _Area(Kind.PAGE, folder)

    def _is_collection(self, name: str) -> bool:
        return name.startswith("_") and name != "_posts" and name[1:] in self._config.collections

    def _entries(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(self._config.folder / folder) as entries:
                return list(entries)
        except OSError as error:
            _log.info("%s is left out: %s", folder or self._config.folder, error.strerror)
            return []


def newest_first(files: Iterable[Found]) -> list[Found]:
    """Drafts, posts by the dates in their names, documents, pages: the order in which a list fills best."""
    kinds: dict[Kind, list[Found]] = {kind: [] for kind in (Kind.DRAFT, Kind.POST, Kind.DOCUMENT, Kind.PAGE)}
    for file in files:
        kinds[file.kind].append(file)
    kinds[Kind.POST].sort(key=_name, reverse=True)
    return [file for group in kinds.values() for file in group]


def _name(file: Found) -> str:
    return file.path.rpartition("/")[2]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _may_follow(entry: os.DirEntry[str], followed: set[str]) -> bool:
    """Whether a linked folder leads to something new; notes that it was followed."""
    target = Path(os.path.realpath(entry.path))
    around = Path(os.path.realpath(Path(entry.path).parent))
    if str(target) in followed or around.is_relative_to(target):
        return False
    followed.add(str(target))
    return True
