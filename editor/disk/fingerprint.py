"""What a file holds, in a few bytes: to see whether somebody else changed it."""

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Two fingerprints are equal when the bytes are, wherever and whenever they were written."""

    digest: str
    """BLAKE2b, 20 bytes in hexadecimal."""
    size: int
    """Bytes."""
    modified: int = field(default=0, compare=False)
    """Last change, nanoseconds since the epoch; 0 for bytes that are in no file."""
    inode: int = field(default=0, compare=False)

    @classmethod
    def of(cls, data: bytes) -> "Fingerprint":
        """The fingerprint that a file holding `data` has."""
        return cls(_digest(data), len(data))


def fingerprint(path: Path, known: Fingerprint | None = None) -> Fingerprint | None:
    """What the file holds now; None where there is no file.

    With `known`, a file of the same size, time and inode is not read again: quick, but blind to a program that
    sets times back. Leave it out where a change must not be missed. Raises OSError where it cannot be read.
    """
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if known and (status.st_size, status.st_mtime_ns, status.st_ino) == (
                known.size,
                known.modified,
                known.inode,
            ):
                return known
            data = file.read()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return Fingerprint(_digest(data), len(data), status.st_mtime_ns, status.st_ino)


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=20).hexdigest()
