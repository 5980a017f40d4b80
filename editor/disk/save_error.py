"""Why a file could not be written, as sentences that the window shows."""

import errno
from pathlib import Path
from types import MappingProxyType

from editor.wording import Said


class SaveError(OSError):
    """A file was not written. What stood there before is whole."""

    def __init__(self, message: str, advice: str, code: int | None = None) -> None:
        """`message` says why, `advice` what to do next; both are sentences. `code` is the system's errno."""
        super().__init__(code, message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return Said("%1 %2", self.message, self.advice)

    @classmethod
    def from_system(cls, error: OSError, path: Path) -> "SaveError":
        """The sentences for what the operating system said while `path` was written."""
        code = error.errno or 0
        if code == errno.ENOENT:
            return folder_vanished(path)
        if code in _SENTENCES:
            return cls(*_SENTENCES[code], code)
        reason = error.strerror or type(error).__name__
        return cls(Said("The system reported: %1.", reason), Said("Try again, or save a copy in another folder."), code)


class AlreadyExists(SaveError, FileExistsError):  # noqa: N818 - names the fact, as FileExistsError does
    """Something stands where a new file was to be made; it was left alone."""

    def __init__(self, path: Path) -> None:
        super().__init__(Said("“%1” exists already.", path.name), Said("Choose another name."), errno.EEXIST)


def folder_vanished(path: Path) -> SaveError:
    """The folder that `path` was to be written in is gone. It is never made again behind the writer's back."""
    return SaveError(
        Said("The folder “%1” no longer exists.", path.parent),
        Said("Bring it back, or save a copy elsewhere."),
        errno.ENOENT,
    )


_SPACE = Said("Free some space and save again, or save a copy on another disk.")
_RIGHTS = Said("Change the permissions of the file and its folder, or save a copy elsewhere.")
_SENTENCES = MappingProxyType(
    {
        errno.ENOSPC: (Said("The disk is full."), _SPACE),
        errno.EDQUOT: (Said("The disk quota is used up."), _SPACE),
        errno.EFBIG: (
            Said("The file is larger than the system allows."),
            Said("Shorten it, or save a copy on another disk."),
        ),
        errno.EROFS: (Said("The disk is read-only."), Said("Save a copy on another disk.")),
        errno.EACCES: (Said("Writing here is not permitted."), _RIGHTS),
        errno.EPERM: (Said("Writing here is not permitted."), _RIGHTS),
        errno.ENAMETOOLONG: (Said("The file name is too long."), Said("Choose a shorter name.")),
        errno.EMLINK: (Said("The file has too many links."), Said("Save a copy under another name.")),
        errno.ELOOP: (
            Said("The file's symbolic links lead in a circle."),
            Said("Correct the links, or save a copy elsewhere."),
        ),
        errno.EISDIR: (
            Said("A folder of this name stands in the way."),
            Said("Rename the folder, or save under another name."),
        ),
        errno.ENOTDIR: (Said("A file stands where the folder should be."), Said("Save a copy in another folder.")),
        errno.EIO: (Said("The disk reported an error."), Said("Save a copy on another disk now.")),
        errno.ENXIO: (Said("The disk is gone."), Said("Connect it again, or save a copy on another disk.")),
        errno.ENODEV: (Said("The disk is gone."), Said("Connect it again, or save a copy on another disk.")),
        errno.ESTALE: (Said("The network folder is gone."), Said("Connect it again, or save a copy elsewhere.")),
        errno.ETXTBSY: (Said("Another program is using the file."), Said("Close that program and save again.")),
        errno.EBUSY: (Said("Another program is using the file."), Said("Close that program and save again.")),
        errno.EMFILE: (Said("Too many files are open."), Said("Close some posts or programs and save again.")),
        errno.ENFILE: (Said("Too many files are open."), Said("Close some posts or programs and save again.")),
    }
)
