"""System calls that differ between platforms, or that need care at every use."""

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "darwin":
    import fcntl

_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.ENOSYS})
"""What fsync() of a folder says on file systems that have no such thing."""
_NO_RESERVE = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})
"""What posix_fallocate() says on file systems that cannot reserve space."""


def write_all(handle: int, data: bytes) -> None:
    """Writes every byte. The system may take fewer than offered, without an error, when the disk fills up."""
    view = memoryview(data)
    while view:
        written = os.write(handle, view)
        if written == 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        view = view[written:]


def sync_file(handle: int) -> None:
    """Returns when the file's bytes are on the disk."""
    if sys.platform == "darwin":
        # There fsync() leaves them in the drive's own memory: `man 2 fsync`.
        with suppress(OSError):  # network folders do not know it
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def reserve(handle: int, size: int) -> None:
    """Takes the space for `size` bytes where the file system can, so that a full disk is an error before writing."""
    if sys.platform != "linux" or size == 0:
        return
    try:
        os.posix_fallocate(handle, 0, size)
    except OSError as error:
        if error.errno not in _NO_RESERVE:
            raise


def remove(temporary: Path) -> None:
    """Removes a temporary file. That this fails changes nothing about the file that was saved, and is no error."""
    with suppress(OSError):
        temporary.unlink()


def sync_folder(folder: Path) -> None:
    """Puts the folder's list of names on the disk, so that a rename in it survives a power cut."""
    if sys.platform == "win32":  # it cannot open folders, and keeps their names itself
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)


def keep_attributes(handle: int, source: Path, status: os.stat_result) -> None:
    """Gives an open file the owner, mode and extended attributes of `source`, as far as the system lets us."""
    if sys.platform == "win32":
        return
    _keep_owner(handle, status)
    os.fchmod(handle, stat.S_IMODE(status.st_mode))  # after the owner: changing that clears bits of the mode
    if sys.platform == "linux":
        _keep_extended(handle, source)


if sys.platform != "win32":

    def _keep_owner(handle: int, status: os.stat_result) -> None:
        own = os.fstat(handle)
        if own.st_uid != status.st_uid:
            with suppress(PermissionError):  # only the superuser may give files away
                os.fchown(handle, status.st_uid, -1)
        if own.st_gid != status.st_gid:
            with suppress(PermissionError):  # a group that the user is not in
                os.fchown(handle, -1, status.st_gid)


if sys.platform == "linux":

    def _keep_extended(handle: int, source: Path) -> None:
        # Access control lists are among them. Some belong to the system, some file systems have none.
        with suppress(OSError):
            for name in os.listxattr(source):
                with suppress(OSError):
                    os.setxattr(handle, name, os.getxattr(source, name))
