"""Why a file could not be written, as sentences that the window shows."""

import errno
from pathlib import Path
from types import MappingProxyType


class SaveError(OSError):
    """A file was not written. What stood there before is whole."""

    def __init__(self, message: str, advice: str, code: int | None = None) -> None:
        """`message` says why, `advice` what to do next; both are sentences. `code` is the system's errno."""
        super().__init__(code, message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message} {self.advice}"

    @classmethod
    def from_system(cls, error: OSError, path: Path) -> "SaveError":
        """The sentences for what the operating system said while `path` was written."""
        code = error.errno or 0
        if code == errno.ENOENT:
            return folder_vanished(path)
        if code in _SENTENCES:
            return cls(*_SENTENCES[code], code)
        reason = error.strerror or type(error).__name__
        return cls(f"The system reported: {reason}.", "Try again, or save a copy in another folder.", code)


class AlreadyExists(SaveError, FileExistsError):  # noqa: N818 - names the fact, as FileExistsError does
    """Something stands where a new file was to be made; it was left alone."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"“{path.name}” exists already.", "Choose another name.", errno.EEXIST)


def folder_vanished(path: Path) -> SaveError:
    """The folder that `path` was to be written in is gone. It is never made again behind the writer's back."""
    return SaveError(
        f"The folder “{path.parent}” no longer exists.", "Bring it back, or save a copy elsewhere.", errno.ENOENT
    )


_SPACE = "Free some space and save again, or save a copy on another disk."
_RIGHTS = "Change the permissions of the file and its folder, or save a copy elsewhere."
_SENTENCES = MappingProxyType(
    {
        errno.ENOSPC: ("The disk is full.", _SPACE),
        errno.EDQUOT: ("The disk quota is used up.", _SPACE),
        errno.EFBIG: ("The file is larger than the system allows.", "Shorten it, or save a copy on another disk."),
        errno.EROFS: ("The disk is read-only.", "Save a copy on another disk."),
        errno.EACCES: ("Writing here is not permitted.", _RIGHTS),
        errno.EPERM: ("Writing here is not permitted.", _RIGHTS),
        errno.ENAMETOOLONG: ("The file name is too long.", "Choose a shorter name."),
        errno.EMLINK: ("The file has too many links.", "Save a copy under another name."),
        errno.ELOOP: ("The file's symbolic links lead in a circle.", "Correct the links, or save a copy elsewhere."),
        errno.EISDIR: ("A folder of this name stands in the way.", "Rename the folder, or save under another name."),
        errno.ENOTDIR: ("A file stands where the folder should be.", "Save a copy in another folder."),
        errno.EIO: ("The disk reported an error.", "Save a copy on another disk now."),
        errno.ENXIO: ("The disk is gone.", "Connect it again, or save a copy on another disk."),
        errno.ENODEV: ("The disk is gone.", "Connect it again, or save a copy on another disk."),
        errno.ESTALE: ("The network folder is gone.", "Connect it again, or save a copy elsewhere."),
        errno.ETXTBSY: ("Another program is using the file.", "Close that program and save again."),
        errno.EBUSY: ("Another program is using the file.", "Close that program and save again."),
        errno.EMFILE: ("Too many files are open.", "Close some posts or programs and save again."),
        errno.ENFILE: ("Too many files are open.", "Close some posts or programs and save again."),
    }
)
