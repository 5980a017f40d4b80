"""One open post's journal: what a writer typed reaches the system in the time that the typing takes."""

import io
import os
import time
from collections.abc import Sequence
from concurrent.futures import Executor, Future, wait
from pathlib import Path

from editor.disk.journal_log import JournalText, edit_record, front_matter_record, path_record, text_record
from editor.disk.system import remove, sync_folder

SUFFIX = ".jsonl"
PART_SUFFIX = ".part"
COMPACT_ABOVE = 64 * 1024
"""Bytes of edits that are never worth a new file, however short the text."""
_COMPACT_AT = 4
"""Times the text's own size."""
_SYNC_EVERY = 5.0
"""Seconds."""


class JournalEntry:
    """Follows one modified post. Made by `Journal.start`.

    A flush hands the edits to the operating system, which keeps them when the program is killed. For power cuts
    another thread puts them on the disk every five seconds: an fsync may take longer than a frame.
    """

    def __init__(self, stem: Path, text: JournalText, executor: Executor) -> None:
        """Writes the text to `stem` + `.0.jsonl`; `executor` is where fsync runs. Raises OSError."""
        self._stem = stem
        self._text = text
        self._executor = executor
        self._pending: list[bytes] = []
        self._files: list[Path] = []
        self._syncing: Future[None] | None = None
        self._synced = 0.0
        self._torn = False
        self._file = self._begin()

    def edit(self, first: int, removed: int, lines: Sequence[str]) -> None:
        """The body's `removed` lines from `first` (counted from 0) on became `lines`, which have no line ends.

        Costs as much as the lines. Raises ValueError where the body has no such lines.
        """
        self._text.edit(first, removed, lines)
        self._pending.append(edit_record(first, removed, lines))

    def front_matter(self, text: str) -> None:
        """The front matter is now `text`."""
        self._text.front_matter = text
        self._pending.append(front_matter_record(text))

    def path(self, path: Path | None) -> None:
        """The post's file has another name now; None: it has no file."""
        self._text.path = path
        self._pending.append(path_record(path))

    def flush(self) -> None:
        """Hands everything to the operating system. Raises OSError, also for an earlier fsync; nothing is lost then,
        and the next flush writes the whole text again."""
        if self._pending:
            self._write()
            self._sync()

    def discard(self) -> None:
        """The post was saved or given up: its journal goes. Raises OSError."""
        self.close()
        for file in self._files:
            file.unlink(missing_ok=True)

    def close(self) -> None:
        """Leaves the journal as it is. Edits that were not flushed are lost."""
        self._file.close()
        if self._syncing:
            wait([self._syncing])

    def _write(self) -> None:
        data = b"".join(self._pending)
        if self._torn or self._written + len(data) > max(COMPACT_ABOVE, _COMPACT_AT * self._text_size):
            self._file.close()
            self._file = self._begin()
        else:
            self._torn = True
            _write_all(self._file, data)
            self._written += len(data)
        self._torn = False
        self._pending.clear()

    def _begin(self) -> io.FileIO:
        """Starts another file with the text as it is now. The one before goes when this one is on the disk."""
        file = self._stem.with_name(f"{self._stem.name}.{len(self._files)}{SUFFIX}")
        part = file.with_suffix(PART_SUFFIX)
        data = text_record(self._text)
        self._torn = True
        try:
            with io.FileIO(part, "wb", opener=_private) as handle:
                _write_all(handle, data)
            part.replace(file)  # so that a file in the journal always holds a whole text
        except OSError:
            remove(part)
            raise
        self._files.append(file)
        opened = io.FileIO(file, "ab")
        self._text_size = len(data)
        self._written = 0
        self._synced = 0.0
        self._torn = False
        return opened

    def _sync(self) -> None:
        if self._syncing and not self._syncing.done():
            return
        done, self._syncing = self._syncing, None
        if time.monotonic() - self._synced >= _SYNC_EVERY or not self._synced:
            self._synced = time.monotonic()
            handle = os.dup(self._file.fileno())
            self._syncing = self._executor.submit(_put_on_disk, handle, self._files[-1].parent, self._files[:-1])
        if done and (error := done.exception()):
            self._torn = True
            raise error


def _put_on_disk(handle: int, folder: Path, superseded: Sequence[Path]) -> None:
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    sync_folder(folder)
    for file in superseded:
        file.unlink(missing_ok=True)


def _write_all(file: io.FileIO, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
