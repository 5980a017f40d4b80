"""Tells of what other programs change in a folder: once for all that they change together."""

import errno
import logging
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

from editor.disk.watch_events import FolderEvent, Happening
from editor.disk.watched_tree import Snapshot, WatchedTree
from editor.disk.write import is_temporary
from editor.wording import Said

if sys.platform == "linux":
    from editor.disk.watch_linux import FolderWatches
else:
    from editor.disk.watch_native import FolderWatches

_log = logging.getLogger(__name__)

_NO_MORE = frozenset({errno.ENOSPC, errno.EMFILE, errno.ENFILE, errno.ENOMEM})
"""What the system says when it has no more watches to give."""
_LIMIT = Said(
    "The system cannot watch more folders, so they are looked through every few seconds. "
    "On Linux, raise fs.inotify.max_user_watches, for example to 524288, to see changes at once."
)
_GONE = Said("The folder “%1” is no longer there. Put it back, or open the site at its new place.")
_BROKEN = Said("Changes by other programs are not seen any more. Open the site again to see them.")
_POLL_SHARE = 20
"""Looking through the folders takes at most this part of the time."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds."""

    quiet: float = 0.15
    """Changes are told when nothing more has happened for so long,"""
    longest: float = 1.0
    """but never later than this after the first of them."""
    look: float = 5.0
    """Between two looks whether the folder itself is still there."""
    poll: float = 3.0
    """Between two looks through all files, where the system cannot watch them."""


class FolderWatcher:
    """Watches a folder, and those below that matter, on a thread of its own.

    The callbacks are called on that thread. Once stop() has returned they are not called any more.
    """

    def __init__(
        self,
        folder: Path,
        covers: Callable[[str], bool],
        on_changed: Callable[[frozenset[Path]], None],
        on_failed: Callable[[str], None],
        pace: Pace | None = None,
    ) -> None:
        """Begins at once, and returns before everything is watched.

        `covers` says whether a folder below, relative to `folder` and with `/`, matters; those in one that does not
        are not asked for. It is called on the thread. `on_changed` gets files, and folders that came or went with
        all that is in them. `on_failed` gets a sentence that says what to do; watching goes on as well as it can.
        """
        self._tree = WatchedTree(folder, covers)
        self._on_changed = on_changed
        self._on_failed = on_failed
        self._pace = pace or Pace()
        self._events: SimpleQueue[FolderEvent | None] = SimpleQueue()
        self._watches: FolderWatches | None = None
        self._known: Snapshot = {}
        self._poll_pause = self._pace.poll
        self._changed: set[Path] = set()
        self._first = self._last = 0.0
        self._identity = _identity(folder)
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="postwright-watching", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ends watching and its threads. May be called by a callback."""
        self._stopped = True
        self._events.put(None)
        if self._thread is not threading.current_thread():
            self._thread.join()

    # --- all that follows is on the thread

    def _run(self) -> None:
        try:
            self._begin()
            while not self._stopped:
                self._wait()
        except Exception:  # noqa: BLE001 (the writer must not wait for news in vain)
            _log.exception("Watching %s failed", self._tree.root)
            self._fail(_BROKEN)
        finally:
            self._end_watches()

    def _begin(self) -> None:
        try:
            self._watches = FolderWatches(self._tree.root, self._events.put)
        except OSError:
            self._poll_from_now_on()
        else:
            self._cover(self._tree.root)

    def _wait(self) -> None:
        """Waits for an event, or for the moment to tell of changes or to look around, and does that."""
        now = time.monotonic()
        if self._changed:
            due = min(self._first + self._pace.longest, self._last + self._pace.quiet)
            if now >= due:
                self._tell()
                return
        else:
            due = now + (self._pace.look if self._watches is not None else self._poll_pause)
        try:
            event = self._events.get(timeout=due - now)
        except Empty:
            if not self._changed:
                self._look()
            return
        if event is not None and not self._stopped:
            self._take(event)

    def _take(self, event: FolderEvent) -> None:
        path, root = event.path, self._tree.root
        if event.happening is Happening.MISSED:
            self._cover_anew()
        elif path == root:
            self._identity = None  # the same name and number may belong to another folder by now
            self._look()
        elif is_temporary(path) or not self._tree.covers(path.parent):
            return
        elif event.happening is Happening.CAME and path.is_dir():
            if self._tree.covers(path):
                self._note(path)
                self._cover(path, tell=True)
        else:
            if event.happening is Happening.WENT and self._watches is not None:
                self._watches.remove(path)
            self._note(path)

    def _note(self, path: Path) -> None:
        self._last = time.monotonic()
        if not self._changed:
            self._first = self._last
        self._changed.add(path)

    def _tell(self) -> None:
        changed = frozenset(self._changed)
        self._changed.clear()
        if not self._stopped:
            self._on_changed(changed)

    def _fail(self, message: str) -> None:
        if not self._stopped:
            self._on_failed(message)

    # --- what is watched

    def _cover(self, start: Path, *, tell: bool = False) -> None:
        """Watches a folder and those below. What came into them before they were watched is told of if asked for."""
        try:
            for entry in self._tree.walk(start, self._add):
                if self._stopped:
                    return
                if tell and not is_temporary(Path(entry.path)):
                    self._note(Path(entry.path))
        except OSError:
            self._poll_from_now_on()

    def _add(self, folder: Path) -> None:
        """Raises OSError where no more folders can be watched."""
        if self._watches is None:
            return
        try:
            self._watches.add(folder)
        except OSError as error:  # otherwise it is gone again, or must not be read
            if error.errno in _NO_MORE:
                raise

    def _cover_anew(self) -> None:
        if self._watches is not None:
            self._watches.remove(self._tree.root)
        self._note(self._tree.root)
        self._cover(self._tree.root)

    def _end_watches(self) -> None:
        watches, self._watches = self._watches, None
        if watches is not None:
            watches.stop()

    def _poll_from_now_on(self) -> None:
        self._end_watches()
        self._known = self._tree.snapshot()
        self._fail(_LIMIT)

    # --- looking around

    def _look(self) -> None:
        """Sees whether the folder itself went or came back, of which no event tells, and polls where need be."""
        before, self._identity = self._identity, _identity(self._tree.root)
        if self._identity != before:
            if self._identity is None:
                self._note(self._tree.root)
                self._fail(_GONE.of(self._tree.root))
            else:
                self._cover_anew()
        if self._watches is None:
            self._poll()

    def _poll(self) -> None:
        start = time.monotonic()
        before, self._known = self._known, self._tree.snapshot()
        for path in before.keys() | self._known.keys():
            if before.get(path) != self._known.get(path) and not is_temporary(path):
                self._note(path)
        self._poll_pause = max(self._pace.poll, _POLL_SHARE * (time.monotonic() - start))


def _identity(folder: Path) -> tuple[int, int] | None:
    """Tells a folder from another of the same name; None where there is none."""
    with suppress(OSError):
        status = folder.stat()
        return status.st_dev, status.st_ino
    return None
