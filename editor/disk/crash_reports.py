"""What is known of a program that broke down: written while it does, read at the next start, sent nowhere."""

import faulthandler
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from editor.disk.session_lock import SessionLock

_LARGEST = 256 * 1024
"""Characters of a report that are read: where a stack overflows, it can be long."""


class CrashReports:
    """One running program writes in a folder; the report of the last one that broke down stays until it is deleted."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "crash.txt"
        """The last report; there is none where this file is not."""
        self._running = folder / "running.txt"
        self._lock_file = folder / "running.lock"
        self._lock: SessionLock | None = None
        self._stream: TextIO | None = None

    def begin(self, header: str, log: str = "") -> bool:
        """Watches this program from now on; True where the one before broke down, and there is a new report.

        `header` says what runs here. `log` is what the program before wrote into its log; it ends that one's report.
        Raises OSError where nothing can be written. Another program that runs already goes on being watched instead.
        """
        self._running.parent.mkdir(parents=True, exist_ok=True)
        self._lock = SessionLock.take(self._lock_file)
        if self._lock is None:
            return False
        broke_down = self._keep(log)
        self._stream = self._running.open("w", encoding="utf-8")
        self._stream.write(f"{header.rstrip()}\n{_END_OF_HEADER}\n")
        self._stream.flush()
        faulthandler.enable(self._stream)
        return broke_down

    def add(self, text: str) -> None:
        """The program ends by an error of its own: this is known of it."""
        if self._stream is not None:
            self._stream.write(text)
            self._stream.flush()

    def end(self) -> None:
        """The program ends as it should, or has said by `add` why not."""
        if self._stream is None or self._lock is None:
            return
        faulthandler.disable()
        self._stream.close()
        self._stream = None
        with suppress(OSError):
            if not _told(self._running):
                self._running.unlink()
        self._lock.release(remove=True)

    def text(self) -> str:
        """The last report; empty where there is none."""
        return _read(self.file)

    def delete(self) -> None:
        """Raises OSError where it cannot be deleted."""
        self.file.unlink(missing_ok=True)

    def _keep(self, log: str) -> bool:
        """Makes a report of what the program before left, if it broke down."""
        if not _told(self._running):
            return False
        report = _read(self._running).replace(f"\n{_END_OF_HEADER}\n", "\n\n", 1)
        self.file.write_text(f"{report.rstrip()}\n\n{log}".rstrip() + "\n", encoding="utf-8")
        return True


_END_OF_HEADER = "----"


def _told(file: Path) -> bool:
    """Whether there is more than the header: a program that was killed, or lost its power, told nothing."""
    return bool(_read(file).partition(f"\n{_END_OF_HEADER}\n")[2].strip())


def _read(file: Path) -> str:
    try:
        with file.open(encoding="utf-8", errors="replace") as stream:
            return stream.read(_LARGEST)
    except OSError:
        return ""
