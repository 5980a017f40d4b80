"""The files of the open site: read in slices when it is opened, and one by one as they change."""

import heapq
import os
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime, tzinfo
from pathlib import Path, PurePath
from typing import TypeVar

from editor.site.config import CONFIG_NAMES, Config, read_config
from editor.site.fate import Fate, among, fate_outside
from editor.site.fields import Field
from editor.site.images import learn_image_folders
from editor.site.layouts import layout_names
from editor.site.learning import FieldStatistics
from editor.site.reading import Row, read_row
from editor.site.scan import Found, Scanner, newest_first
from editor.site.summary import Kind, PostSummary
from editor.site.targets import target_of
from editor.site.trace import Trace

_SLICE = 0.006
"""Seconds of work between two batches."""
_NEWEST = 50
"""Posts that tell the order of the fields and where images are kept."""

T = TypeVar("T")


class SiteIndex:
    """Lives in the worker process; the window mirrors its summaries."""

    def __init__(self, clock: Callable[[tzinfo], datetime] = datetime.now) -> None:
        """`clock` tells the time in a zone."""
        self._clock = clock
        self._config = Config()
        self._scanner = Scanner(self._config)
        self._rows: dict[str, Row] = {}
        self._statistics = FieldStatistics()
        self._shared: dict[object, object] = {}
        self._newest_rows: list[Row] | None = None

    def open(self, folder: Path) -> Config:
        """Reads the configuration and forgets every file; read() reads them."""
        self._config = read_config(folder)
        self._scanner = Scanner(self._config)
        self._rows.clear()
        self._statistics = FieldStatistics()
        self._shared.clear()
        self._newest_rows = None
        return self._config

    def read(self) -> Iterator[list[PostSummary]]:
        """Reads all files, drafts and newest posts first, a few milliseconds of work at a time.

        Between two batches other work may be done, refresh() too. Batches can be empty.
        """
        found: list[Found] = []
        for files in self._scanner.walk():
            found += files
            yield []
        now = self._clock(self._config.zone)
        batch: list[PostSummary] = []
        end = time.monotonic() + _SLICE
        for file in newest_first(found):
            row = self._read(file, now)
            if row is not None:
                batch.append(row.summary)
            if time.monotonic() > end:
                yield batch
                batch = []
                end = time.monotonic() + _SLICE
        yield batch

    def refresh(self, paths: Collection[Path]) -> tuple[list[PostSummary], list[str]]:
        """Reads again what changed: files, or whole folders, of the open site.

        Returns the rows that are new or different, and the paths that are gone. A changed configuration means all.
        """
        if any(path.parent == self._config.folder and path.name in CONFIG_NAMES for path in paths):
            return self._read_anew()
        affected: set[str] = set()
        for path in paths:
            affected |= self._affected(path)
        return self._reread(affected)

    @property
    def config(self) -> Config:
        return self._config

    @property
    def summaries(self) -> dict[str, PostSummary]:
        """The files read so far, by path relative to the site folder."""
        return {path: row.summary for path, row in self._rows.items()}

    def fate(self, path: str) -> Fate:
        """What becomes of a file, as it is on disk, among those read so far. `path` is relative to the site folder."""
        now = self._clock(self._config.zone)
        found = self._scanner.found(path, texts_only=not self._config.jekyll)
        row = read_row(self._config, found, now) if found is not None else None
        if row is None:
            return fate_outside(self._config, path)
        static = self._scanner.static_file_at(target_of(row.summary.url)) if row.summary.url else ""
        return among(self._config, row.summary, self.summaries.values(), static, now)

    def fields(self) -> tuple[Field, ...]:
        """The fields that the posts use, in their usual order."""
        return self._statistics.fields([row.trace for row in self._newest() if row.trace.uses])

    def layouts(self) -> tuple[str, ...]:
        """Names of layouts: those that the site has, and those in use that its theme may bring."""
        return layout_names(self._config, self._statistics.values("layout"))

    def image_folders(self) -> tuple[str, ...]:
        """Folders of images, relative to the site folder, the most used first."""
        return learn_image_folders(self._config, [row.summary.path for row in self._newest()])

    def _newest(self) -> list[Row]:
        """The newest posts; drafts, which are seldom complete, where there are no posts."""
        if self._newest_rows is None:
            posts = [row for row in self._rows.values() if row.summary.kind is Kind.POST]
            drafts = [row for row in self._rows.values() if row.summary.kind is Kind.DRAFT]
            self._newest_rows = heapq.nlargest(_NEWEST, posts or drafts, key=_age)
        return self._newest_rows

    def _read_anew(self) -> tuple[list[PostSummary], list[str]]:
        before = set(self._rows)
        self.open(self._config.folder)
        changed = [summary for batch in self.read() for summary in batch]
        return changed, sorted(before - self._rows.keys())

    def _affected(self, path: Path) -> set[str]:
        """The files that a changed path concerns: itself, or all that were or are in that folder."""
        if not path.is_relative_to(self._config.folder):
            return set()
        relative = PurePath(os.path.relpath(path, self._config.folder)).as_posix()
        relative = "" if relative == "." else relative
        if not path.is_dir():
            inside = {relative} if relative in self._rows else _below(relative, self._rows)
            return inside | {relative}
        if relative and not self._scanner.covers(relative):
            return _below(relative, self._rows)
        found = {file.path for files in self._scanner.walk(relative) for file in files}
        return found | _below(relative, self._rows)

    def _reread(self, paths: Iterable[str]) -> tuple[list[PostSummary], list[str]]:
        now = self._clock(self._config.zone)
        changed: list[PostSummary] = []
        removed: list[str] = []
        for path in sorted(paths):
            old = self._rows.get(path)
            found = self._scanner.found(path) if os.path.lexists(self._config.folder / path) else None
            row = self._read(found, now) if found is not None else self._forget(path)
            if row is None and old is not None:
                removed.append(path)
            elif row is not None and (old is None or row.summary != old.summary):
                changed.append(row.summary)
        return changed, removed

    def _read(self, found: Found, now: datetime) -> Row | None:
        self._forget(found.path)
        row = read_row(self._config, found, now)
        if row is None:
            return None
        row = self._compact(row)
        self._rows[found.path] = row
        if _is_post(row):
            self._statistics.add(row.trace)
        return row

    def _forget(self, path: str) -> None:
        self._newest_rows = None
        row = self._rows.pop(path, None)
        if row is not None and _is_post(row):
            self._statistics.remove(row.trace)

    def _compact(self, row: Row) -> Row:
        """The row with all values that posts have in common held once: ten thousand posts use few words."""
        trace = Trace(self._share(row.trace.uses), self._share(tuple(map(self._share_words, row.trace.words))))
        return Row(row.summary, trace)

    def _share_words(self, words: tuple[str, ...]) -> tuple[str, ...]:
        return self._share(tuple(map(self._share, words)))

    def _share(self, value: T) -> T:
        return self._shared.setdefault(value, value)  # pyright: ignore[reportReturnType]  (equal, and of the same type)


def _is_post(row: Row) -> bool:
    return row.summary.kind in (Kind.POST, Kind.DRAFT)


def _age(row: Row) -> float:
    summary = row.summary
    return summary.date.timestamp() if summary.date is not None else summary.modified


def _below(folder: str, paths: Iterable[str]) -> set[str]:
    return {path for path in paths if path.startswith(folder + "/")} if folder else set(paths)
