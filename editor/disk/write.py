"""Writes files so that at any moment, power cut included, either the old or the new bytes are there, whole."""

import errno
import os
import secrets
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from editor.disk.fingerprint import Fingerprint, fingerprint
from editor.disk.in_place import write_in_place
from editor.disk.save_error import AlreadyExists, SaveError
from editor.disk.system import keep_attributes, remove, sync_file, sync_folder, write_all
from editor.wording import Said

__all__ = [
    "AlreadyExists",
    "Fingerprint",
    "SaveError",
    "create_durably",
    "fingerprint",
    "is_temporary",
    "refuse_read_only",
    "write_durably",
]

_PREFIX, _SUFFIX = ".postwright-", ".tmp"
_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EOPNOTSUPP})
"""What link() says on file systems without hard links (FAT, some network folders)."""


def write_durably(path: Path, data: bytes) -> None:
    """Makes `data` the content of the file, new or old. When this returns, the bytes are on the disk.

    A temporary file in the same folder takes the old one's place, with its mode, and its owner and extended
    attributes where the system lets us. A symbolic link stays, and its target is written. A file with several
    hard links is written in place, so that they stay together, with a durable copy of the old bytes beside it
    meanwhile. A read-only file is refused, although its folder might allow replacing it; a folder that is gone is
    not made again. Raises SaveError; the file then holds its old bytes.
    """
    with _sentences(path):
        target = Path(os.path.realpath(path))
        status = _status(target)
        if status is None:
            _replace(target, data, None)
            return
        _refuse_special(target, status)
        refuse_read_only(target)
        if status.st_nlink > 1:
            write_in_place(target, data, _temporary(target))
        else:
            _replace(target, data, status)


def create_durably(path: Path, data: bytes, like: Path | None = None) -> None:
    """Makes a new file, with the mode and owner of the file `like` if given; never overwrites.

    Raises AlreadyExists where anything bears the name, even a dangling link, and SaveError otherwise.
    """
    with _sentences(path):
        temporary = _written(_temporary(path), data, like, like.stat() if like else None)
        try:
            _link(temporary, path, data)
        except FileExistsError as error:
            raise AlreadyExists(path) from error
        finally:
            remove(temporary)
        try:
            sync_folder(path.parent)
        except OSError:
            remove(path)  # a file that might be gone after a power cut was not made
            raise


def is_temporary(path: Path) -> bool:
    """Whether this is a file that exists only while another one is being saved."""
    return path.name.startswith(_PREFIX) and path.name.endswith(_SUFFIX)


def refuse_read_only(path: Path) -> None:
    """Raises SaveError for a file that is marked read-only, for the superuser too."""
    if path.stat().st_mode & 0o222 and os.access(path, os.W_OK):
        return
    raise SaveError(
        Said("The file is read-only."),
        Said("Allow writing in the file's properties, or save a copy elsewhere."),
        errno.EACCES,
    )


def _replace(target: Path, data: bytes, status: os.stat_result | None) -> None:
    temporary = _written(_temporary(target), data, target, status)
    try:
        temporary.replace(target)
    except OSError:
        remove(temporary)
        raise
    sync_folder(target.parent)


def _written(temporary: Path, data: bytes, like: Path | None, status: os.stat_result | None) -> Path:
    """Makes the temporary file: complete, on the disk, with the attributes of `like`; or none at all."""
    # Until it has the old file's mode nobody else may read it; a new file gets what the user's umask says.
    mode = 0o666 if status is None else 0o600
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        try:
            if like and status:
                keep_attributes(handle, like, status)
            write_all(handle, data)
            sync_file(handle)
        finally:
            os.close(handle)
    except OSError:
        remove(temporary)
        raise
    return temporary


def _link(temporary: Path, path: Path, data: bytes) -> None:
    """Gives the finished temporary file its name. Unlike a rename, a link never overwrites."""
    try:
        path.hardlink_to(temporary)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # Without links the name is taken first and filled then: not atomic, but nothing old can be lost.
        _written(path, data, None, None)


def _status(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _refuse_special(target: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if not stat.S_ISREG(status.st_mode):
        raise SaveError(
            Said("This is a device or a pipe, not a file."), Said("Save a copy under another name."), errno.EINVAL
        )


def _temporary(path: Path) -> Path:
    # Not made of the file's own name, which may be as long as the system allows.
    return path.with_name(f"{_PREFIX}{secrets.token_hex(6)}{_SUFFIX}")


@contextmanager
def _sentences(path: Path) -> Generator[None]:
    """Turns the system's errors into SaveError."""
    try:
        yield
    except SaveError:
        raise
    except OSError as error:
        raise SaveError.from_system(error, path) from error
