"""Keeps unsaved text in a state folder, one file for each modified post, and finds what a dead program left there."""

import secrets
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from editor.disk.journal_entry import PART_SUFFIX, SUFFIX, JournalEntry
from editor.disk.journal_log import JournalText, replay
from editor.disk.session_lock import SessionLock

__all__ = ["Journal", "JournalEntry", "Recovered"]

_LOCK_SUFFIX = ".lock"
_DAMAGED_SUFFIX = ".damaged"


@dataclass(frozen=True, slots=True)
class Recovered:
    """Unsaved text of a program that ended without saving it."""

    path: Path | None
    """The post's file; None where it had none yet."""
    base_digest: str
    """`Fingerprint.digest` of the file that the edits began from."""
    front_matter: str
    body: str
    when: datetime
    """Of the last edit, in local time."""
    file: Path
    complete: bool = True
    """False where the journal is damaged and later edits are missing."""


class Journal:
    """One running program's journal. Its files are named `SESSION-NUMBER.GENERATION.jsonl`, its lock `SESSION.lock`.

    Not for several threads.
    """

    def __init__(self, folder: Path) -> None:
        """Makes the folder where it is missing. Raises OSError where it cannot be written."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder
        self._lock = _new_session(folder)
        self._numbers = count(1)
        self._entries: list[JournalEntry] = []
        self._dead: dict[str, SessionLock] = {}
        self._damaged: list[Path] = []
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")

    @property
    def damaged(self) -> tuple[Path, ...]:
        """Files that could not be read, found since the start. They are kept, and not offered again."""
        return tuple(self._damaged)

    def start(self, path: Path | None, base_digest: str, front_matter: str, body: str) -> JournalEntry:
        """Begins to follow a modified post; its text is with the operating system on return. Raises OSError."""
        stem = self._folder / f"{self._lock.path.stem}-{next(self._numbers)}"
        text = JournalText(path, base_digest, front_matter, body.split("\n"))
        entry = JournalEntry(stem, text, self._executor)
        self._entries.append(entry)
        return entry

    def recoverable(self) -> tuple[Recovered, ...]:
        """What programs that are no longer running left, the latest first.

        Once asked, it is this program's to offer: another one that starts does not see it. Raises OSError where
        the folder cannot be read.
        """
        files = [file for file in self._folder.iterdir() if file.suffix in (SUFFIX, PART_SUFFIX, _LOCK_SUFFIX)]
        for session in {_stem(file).partition("-")[0] for file in files}:
            self._claim(session)
        texts = [self._recover(stem) for session in self._dead for stem in self._stems(session)]
        return tuple(sorted((text for text in texts if text), key=lambda text: text.when, reverse=True))

    def discard(self, recovered: Recovered) -> None:
        """The text was restored or is not wanted. A damaged file is set aside all the same. Raises OSError."""
        for file in self._generations(_stem(recovered.file)):
            if recovered.complete:
                file.unlink(missing_ok=True)
            else:
                self._set_aside(file)

    def close(self) -> None:
        """Ends the session. Entries that were not discarded are offered at the next start. Raises OSError."""
        for entry in self._entries:
            entry.close()
        self._executor.shutdown()
        for lock in (self._lock, *self._dead.values()):
            lock.release(remove=not self._stems(lock.path.stem))
        self._dead.clear()

    def _claim(self, session: str) -> None:
        if session in self._dead or session == self._lock.path.stem:
            return
        lock = SessionLock.take(self._folder / (session + _LOCK_SUFFIX))
        if lock is None:
            return
        for part in self._folder.glob(f"{session}-*{PART_SUFFIX}"):
            part.unlink(missing_ok=True)  # was never finished
        if self._stems(session):
            self._dead[session] = lock
        else:
            lock.release(remove=True)

    def _stems(self, session: str) -> set[str]:
        return {_stem(file) for file in self._folder.glob(f"{session}-*{SUFFIX}")}

    def _generations(self, stem: str) -> list[Path]:
        """The entry's files, the newest first. There are two only after a power cut, or a kill just then."""
        return sorted(self._folder.glob(f"{stem}.*{SUFFIX}"), key=_generation, reverse=True)

    def _recover(self, stem: str) -> Recovered | None:
        generations = self._generations(stem)
        for file in generations:
            try:
                text, complete = replay(file.read_bytes())
                when = datetime.fromtimestamp(file.stat().st_mtime).astimezone()
            except (OSError, ValueError):
                continue
            body = "\n".join(text.lines)
            return Recovered(text.path, text.base_digest, text.front_matter, body, when, file, complete)
        for file in generations:
            self._set_aside(file)
        return None

    def _set_aside(self, file: Path) -> None:
        self._damaged.append(file.replace(file.with_suffix(_DAMAGED_SUFFIX)))


def _new_session(folder: Path) -> SessionLock:
    names: Iterable[Path] = (folder / (secrets.token_hex(8) + _LOCK_SUFFIX) for _ in count())
    # Another program may take a fresh lock for a dead one's before it is locked: then the next name.
    return next(lock for lock in map(SessionLock.take, names) if lock)


def _stem(file: Path) -> str:
    return file.name.partition(".")[0]


def _generation(file: Path) -> int:
    number = file.name.split(".")[1]
    return int(number) if number.isdecimal() else -1
