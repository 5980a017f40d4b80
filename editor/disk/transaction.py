"""Moves a post and copies a file in, without ever overwriting; a crash leaves both files, never none."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from editor.disk.fingerprint import Fingerprint, fingerprint
from editor.disk.save_error import AlreadyExists, SaveError
from editor.disk.system import sync_folder
from editor.disk.write import create_durably, refuse_read_only, write_durably
from editor.wording import Said


@dataclass(frozen=True, slots=True)
class Moved:
    """A move that was made, and what is needed to take it back."""

    old: Path
    new: Path
    old_data: bytes
    """What stood at `old`."""
    content: Fingerprint
    """Of what was written to `new`."""
    made: tuple[Path, ...]
    """Folders that were made for it, the outermost first."""

    def undo(self) -> None:
        """Puts the old bytes back at the old place, never overwriting, and removes the new file.

        Folders that the move made go too, where nothing else is in them by now. Raises SaveError, and changes
        nothing, where the new file is gone or no longer holds what the move wrote, or the old name is taken.
        """
        move(self.new, self.old, self.old_data, self.content)
        _remove_folders(self.made)


def move(old: Path, new: Path, data: bytes, expected: Fingerprint | None = None) -> Moved:
    """Writes `data` to `new` and, once that is on the disk, removes `old`.

    Missing folders on the way to `new` are made. With `expected`, what `old` must hold; a change by another
    program while this runs is noticed either way. Raises AlreadyExists where `new` is taken, and SaveError
    otherwise; `old` is as it was then, and `new` is not there.
    """
    old_data = _read(old)
    content = Fingerprint.of(old_data)
    if expected is not None and content != expected:
        raise _changed(old)
    refuse_read_only(old)
    if _differs_in_case_only(old, new):
        return _change_case(old, new, data, old_data)
    made = _make_folders(new.parent)
    try:
        create_durably(new, data, like=old)
    except SaveError:
        _remove_folders(made)
        raise
    try:
        _remove_unchanged(old, content)
    except SaveError:
        _remove_unchanged(new, Fingerprint.of(data))
        _remove_folders(made)
        raise
    # Should a power cut bring the old name back, there are two files: not worth failing for.
    with suppress(OSError):
        sync_folder(old.parent)
    return Moved(old, new, old_data, Fingerprint.of(data), made)


def copy_in(source: Path | bytes, folder: Path, name: str) -> Path:
    """Copies a file, or its bytes, into a folder and returns where it is now.

    A name that is taken becomes `name-2.png`, `name-3.png`, …; a file of that name with the same content is used
    as it is. Missing folders are made. Raises SaveError, also where the source cannot be read.
    """
    data = source if isinstance(source, bytes) else _read(source)
    made = _make_folders(folder)
    number = 1
    while True:
        path = folder / (name if number == 1 else f"{Path(name).stem}-{number}{Path(name).suffix}")
        try:
            create_durably(path, data)
        except AlreadyExists:
            if _holds(path, data):
                return path
            number += 1
        except SaveError:
            _remove_folders(made)
            raise
        else:
            return path


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise SaveError(
            Said("“%1” no longer exists.", path.name), Said("Save the text again first."), error.errno
        ) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SaveError(
            Said("“%1” cannot be read: %2.", path.name, reason), Said("Check the file and try again."), error.errno
        ) from error


def _changed(path: Path) -> SaveError:
    return SaveError(
        Said("“%1” was changed in the meantime.", path.name),
        Said("Open it again to see the change; nothing was moved."),
    )


def _remove_unchanged(path: Path, content: Fingerprint) -> None:
    try:
        if fingerprint(path) != content:
            raise _changed(path)
        path.unlink()
    except SaveError:
        raise
    except OSError as error:
        raise SaveError.from_system(error, path) from error


def _make_folders(folder: Path) -> tuple[Path, ...]:
    """Makes a folder and those above it that are missing; returns them, the outermost first."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    made: list[Path] = []
    try:
        for each in reversed(missing):
            each.mkdir(exist_ok=True)
            made.append(each)
            sync_folder(each.parent)
    except OSError as error:
        _remove_folders(tuple(made))
        raise SaveError.from_system(error, folder) from error
    return tuple(made)


def _remove_folders(made: tuple[Path, ...]) -> None:
    # One that others have put files into by now stays, and so do those above it.
    with suppress(OSError):
        for folder in reversed(made):
            folder.rmdir()


def _differs_in_case_only(old: Path, new: Path) -> bool:
    """Whether both names mean one file, as on file systems that do not tell `A` from `a`."""
    if old.parent != new.parent or old.name == new.name or old.name.casefold() != new.name.casefold():
        return False
    names = {path.name for path in old.parent.iterdir()}
    return new.name not in names and new.exists() and new.samefile(old)


def _change_case(old: Path, new: Path, data: bytes, old_data: bytes) -> Moved:
    write_durably(old, data)
    try:
        old.rename(new)
        sync_folder(new.parent)
    except OSError as error:
        raise SaveError.from_system(error, new) from error
    return Moved(old, new, old_data, Fingerprint.of(data), ())
