"""Watches single folders by inotify, so that a watch is spent on none that does not matter.

watchdog's observers would watch whole trees, or start a thread for every folder; its reader of inotify does neither.
"""

import os
from collections.abc import Callable
from pathlib import Path

from watchdog.observers.inotify_c import (
    CallbackId,
    InotifyConstants,
    InotifyEvent,
    InotifyFD,
    Mask,
    WatchCallback,
    WatchDescriptor,
)

from editor.disk.watch_events import FolderEvent, Happening

_CAME = InotifyConstants.IN_CREATE | InotifyConstants.IN_MOVED_TO
_WENT = InotifyConstants.IN_DELETE | InotifyConstants.IN_MOVED_FROM
_CHANGED = InotifyConstants.IN_MODIFY | InotifyConstants.IN_CLOSE_WRITE
_ALL = Mask(_CAME | _WENT | _CHANGED | InotifyConstants.IN_ONLYDIR)


class FolderWatches:
    """The watches of one site. `report` is called on a thread of its own, and must return soon."""

    def __init__(self, root: Path, report: Callable[[FolderEvent], None]) -> None:
        """Raises OSError where the system has no more watchers to give."""
        self._root = root
        self._report = report
        self._watches: dict[Path, _Watch] = {}
        self._system = InotifyFD()
        # Otherwise a browser that is started from here would hold the watches for as long as it runs.
        os.set_inheritable(self._system._inotify_fd, False)  # pyright: ignore[reportPrivateUsage]
        self._system.start()

    def add(self, folder: Path) -> None:
        """Watches a folder, or what a link to a folder leads to. Raises OSError."""
        if folder in self._watches:
            return
        watch = _Watch(folder, self._root, self._report)
        number = self._system.add_callback(os.fsencode(folder), _ALL, watch, watch.id)
        self._watches[folder] = watch
        watch.number = number

    def remove(self, folder: Path) -> None:
        """Forgets a folder and those below. One that is not watched is no error."""
        if folder not in self._watches:
            return
        gone = [path for path in self._watches if path.is_relative_to(folder)]
        watches = [self._watches.pop(path) for path in gone]
        self._system.remove_callbacks([(watch.number, watch.id) for watch in watches])

    def stop(self) -> None:
        """Ends the thread."""
        self._system.stop()
        self._system.join()


class _Watch(WatchCallback):
    def __init__(self, folder: Path, root: Path, report: Callable[[FolderEvent], None]) -> None:
        self.id = CallbackId(id(self))
        self.number = WatchDescriptor(-1)
        self._folder = folder
        self._root = root
        self._report = report

    def on_event(self, event: InotifyEvent) -> None:
        if not event.name:  # of the folder itself; the one above tells of it
            return
        path = self._folder / os.fsdecode(event.name)
        if event.mask & _CAME:
            self._report(FolderEvent(Happening.CAME, path))
        elif event.mask & _WENT:
            self._report(FolderEvent(Happening.WENT, path))
        elif event.mask & _CHANGED:
            self._report(FolderEvent(Happening.CHANGED, path))

    def on_watch_deleted(self, wd: WatchDescriptor) -> None:
        # Also for the target of a link, of which no folder above tells.
        self._report(FolderEvent(Happening.WENT, self._folder))

    def on_queue_overflow(self) -> None:
        self._report(FolderEvent(Happening.MISSED, self._root))
