"""The files that Sass may read: where they are by the rules of Jekyll's converter, and what is in them.

Rules from jekyll-sass-converter 2.2 (`Jekyll::Converters::Scss#sass_load_paths`). Nothing outside the site or the theme
is read, whatever a setting or a symbolic link says.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from editor.post.values import Value
from editor.site.config import Config
from editor.site.entry_filter import EntryFilter
from editor.theme.inside import leads_inside

_SUFFIXES = (".scss", ".sass", ".css")
_MOST_FILES = 2_000
_MOST_BYTES = 16_000_000
_LONGEST = 2_000_000
"""Bytes of one file: larger than any that a person wrote."""
_NEVER_IMPORTED = frozenset(("node_modules", ".git", ".sass-cache", ".jekyll-cache"))
"""Folders that are looked into only where `load_paths` names them."""
_GEMS = "vendor"
"""Where Bundler may put gems, in the site's source: the same."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that files may be read from."""

    name: str
    root: Path

    def holds(self, path: str) -> bool:
        """Whether a path below it leads to something inside it, links followed."""
        return leads_inside(self.root / path, self.root)


@dataclass(frozen=True, slots=True)
class StyleFile:
    """A style sheet that Jekyll processes."""

    folder: Folder
    path: str
    """Relative to the folder."""


@dataclass(frozen=True, slots=True)
class SassFiles:
    """What style sheets of a site may import."""

    load_paths: tuple[str, ...] = ()
    """In the order in which they are tried: `site` or `theme`, a slash, and a folder there."""
    style: str = ""
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    cut: bool = False
    """There are more files than are read."""


def pages_of(folder: Folder, config: Config) -> Iterator[StyleFile]:
    """The style sheets with front matter in the site's source, or in a theme's `assets`."""
    entry_filter = EntryFilter.of(config)
    is_site = folder.name == "site"

    def left_out(parent: str, name: str, is_folder: bool) -> bool:
        if not is_site:
            return False
        path = f"{parent}/{name}" if parent else name
        return path == config.destination or entry_filter.rejects(parent, name, is_folder=is_folder)

    waiting = ["" if is_site else "assets"]
    while waiting:
        parent = waiting.pop()
        for entry in _entries(folder, parent):
            path = f"{parent}/{entry.name}" if parent else entry.name
            if left_out(parent, entry.name, _is_folder(entry)) or (entry.is_symlink() and not folder.holds(path)):
                continue
            if _is_folder(entry):
                if not entry.is_symlink():  # they are not followed here: what they lead to is found itself
                    waiting.append(path)
            elif entry.name.lower().endswith(_SUFFIXES) and _has_front_matter(entry.path):
                yield StyleFile(folder, path)


def read_style(file: StyleFile) -> str | None:
    """The text of a style sheet; None where it cannot be read."""
    return _text(file.folder, file.path)


def sass_files(config: Config, given: Value, source: Folder, theme: Folder | None) -> SassFiles:
    """What the style sheets of a site may import, and how they are to be written. `given` is the setting `sass`."""
    settings = given if isinstance(given, dict) else {}
    own = tuple(_own_load_paths(source, settings))
    themes = ("theme/_sass",) if theme is not None and theme.holds("_sass") else ()
    texts: dict[str, str] = {}
    room = _Room()
    for folder, start in _starts(source, theme, own):
        for path in _below(folder, start, (config.destination, _GEMS) if folder is source else ()):
            name = f"{folder.name}/{path}"
            if name not in texts and (text := _text(folder, path)) is not None and room.takes(text):
                texts[name] = text
    return SassFiles((*own, *themes), str(settings.get("style") or "").lstrip(":"), texts, room.is_full)


class _Room:
    """How much may still be read."""

    def __init__(self) -> None:
        self._files, self._bytes = 0, 0
        self.is_full = False

    def takes(self, text: str) -> bool:
        self._files += 1
        self._bytes += len(text)
        self.is_full = self.is_full or self._files > _MOST_FILES or self._bytes > _MOST_BYTES
        return not self.is_full


def _starts(source: Folder, theme: Folder | None, own: tuple[str, ...]) -> Iterator[tuple[Folder, str]]:
    """Where to look for files, the likeliest first: only so many are read."""
    for path in own:
        yield source, path.removeprefix("site").lstrip("/")
    if theme is not None:
        yield theme, "_sass"
        yield theme, "assets"
    yield source, ""


def _own_load_paths(source: Folder, settings: Mapping[str, Value]) -> Iterator[str]:
    """The folders of the site, with patterns such as `node_modules/*/scss` filled in."""
    given = settings.get("load_paths")
    patterns = [str(one) for one in given] if isinstance(given, list) else [str(given)] if given else []
    seen: set[str] = set()
    for pattern in (*patterns, str(settings.get("sass_dir") or "_sass")):
        for path in _matching(source, pattern.strip("/").removeprefix("./")):
            name = f"site/{path}" if path != "." else "site"
            if name not in seen:
                seen.add(name)
                yield name


def _matching(source: Folder, pattern: str) -> list[str]:
    if not pattern or ".." in PurePosixPath(pattern).parts:
        return []
    try:
        found = sorted(source.root.glob(pattern)) if set(pattern) & set("*?[") else [source.root / pattern]
    except (ValueError, NotImplementedError, OSError):  # a pattern that is none
        return []
    paths = [path.relative_to(source.root).as_posix() for path in found if path.is_dir()]
    return [path for path in paths if source.holds(path)]


def _below(folder: Folder, start: str, left_out: tuple[str, ...]) -> Iterator[str]:
    """The style files in a folder and those in it, the nearest first; links are followed inside the root, once."""
    waiting = [start]
    seen = {os.path.realpath(folder.root / start)}
    for parent in waiting:
        for entry in _entries(folder, parent):
            path = f"{parent}/{entry.name}" if parent else entry.name
            if entry.is_symlink() and not folder.holds(path):
                continue
            if not _is_folder(entry):
                if entry.name.lower().endswith(_SUFFIXES):
                    yield path
            elif entry.name not in _NEVER_IMPORTED and path not in left_out:
                real = os.path.realpath(entry.path)
                if real not in seen:
                    seen.add(real)
                    waiting.append(path)


def _entries(folder: Folder, path: str) -> list[os.DirEntry[str]]:
    """What is in a folder, in the order of the names; nothing where it is none or leads outside."""
    if not folder.holds(path):
        return []
    try:
        with os.scandir(folder.root / path) as entries:
            return sorted(entries, key=_name)
    except OSError:
        return []


def _text(folder: Folder, path: str) -> str | None:
    file = folder.root / path
    try:
        if not folder.holds(path) or not file.is_file() or file.stat().st_size > _LONGEST:
            return None
        return file.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except (OSError, ValueError):
        return None


def _has_front_matter(path: str) -> bool:
    try:
        with open(path, "rb") as file:  # noqa: PTH123 (it may be one of thousands)
            return file.read(6).removeprefix(b"\xef\xbb\xbf").startswith(b"---")
    except OSError:
        return False


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name
