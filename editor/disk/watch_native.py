"""Watches whole trees, where the system does that at no cost: macOS and Windows."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

from editor.disk.watch_events import FolderEvent, Happening

_CAME = (FileCreatedEvent, DirCreatedEvent)
_WENT = (FileDeletedEvent, DirDeletedEvent)
_MOVED = (FileMovedEvent, DirMovedEvent)


class FolderWatches:
    """The watches of one site. `report` is called on a thread of its own, and must return soon."""

    def __init__(self, root: Path, report: Callable[[FolderEvent], None]) -> None:
        """Raises OSError where the system has no more watchers to give."""
        self._root = root
        self._report = report
        self._watches: dict[Path, ObservedWatch] = {}
        self._system = Observer()
        self._system.start()

    def add(self, folder: Path) -> None:
        """Watches a folder with all that is below, or what a link to a folder leads to. Raises OSError."""
        if folder in self._watches or (folder != self._root and not folder.is_symlink()):
            return
        # The system names files by the real path of what is watched.
        real = Path(os.path.realpath(folder))
        handler = _Handler(partial(self._report_as, folder, real))
        kinds: list[type[FileSystemEvent]] = [FileModifiedEvent, *_CAME, *_WENT, *_MOVED]
        self._watches[folder] = self._system.schedule(handler, str(real), recursive=True, event_filter=kinds)

    def remove(self, folder: Path) -> None:
        """Forgets links to folders here and below. A folder that is not watched is no error."""
        for path in [path for path in self._watches if path.is_relative_to(folder)]:
            self._system.unschedule(self._watches.pop(path))

    def stop(self) -> None:
        """Ends the threads."""
        self._system.stop()
        self._system.join()

    def _report_as(self, folder: Path, real: Path, happening: Happening, path: Path) -> None:
        if path.is_relative_to(real):
            self._report(FolderEvent(happening, folder / path.relative_to(real)))


class _Handler(FileSystemEventHandler):
    def __init__(self, report: Callable[[Happening, Path], None]) -> None:
        self._report = report

    def on_any_event(self, event: FileSystemEvent) -> None:
        path = Path(os.fsdecode(event.src_path))
        if isinstance(event, _MOVED):
            self._report(Happening.WENT, path)
            self._report(Happening.CAME, Path(os.fsdecode(event.dest_path)))
        elif isinstance(event, _CAME):
            self._report(Happening.CAME, path)
        elif isinstance(event, _WENT):
            self._report(Happening.WENT, path)
        else:
            self._report(Happening.CHANGED, path)
