"""Overwrites a file in place, with a way back: for files whose hard links must stay together."""

import os
from pathlib import Path

from editor.disk.save_error import SaveError
from editor.disk.system import remove, reserve, sync_file, sync_folder, write_all
from editor.wording import Said

_BINARY = getattr(os, "O_BINARY", 0)


def write_in_place(target: Path, data: bytes, backup: Path) -> None:
    """Writes over `target` while `backup`, in the same folder, holds its old bytes on the disk.

    On an error the old bytes are put back. If even that fails, or the program dies half way, the backup stays.
    Raises OSError; SaveError where the backup is all that is left of the old bytes.
    """
    old = target.read_bytes()
    _save_backup(backup, old)
    try:
        _overwrite(target, data)
    except OSError as error:
        _restore(target, old, backup, error)
        raise
    remove(backup)


def _save_backup(backup: Path, old: bytes) -> None:
    handle = os.open(backup, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    try:
        try:
            write_all(handle, old)
            sync_file(handle)
        finally:
            os.close(handle)
        sync_folder(backup.parent)
    except OSError:
        remove(backup)
        raise


def _overwrite(target: Path, data: bytes) -> None:
    handle = os.open(target, os.O_WRONLY | _BINARY)
    try:
        reserve(handle, len(data))  # a full disk shows here, before the first old byte is gone
        write_all(handle, data)
        os.ftruncate(handle, len(data))
        sync_file(handle)
    finally:
        os.close(handle)


def _restore(target: Path, old: bytes, backup: Path, cause: OSError) -> None:
    try:
        _overwrite(target, old)
    except OSError as error:
        raise SaveError(
            Said(
                "Saving was interrupted: %1. The old text is in “%2”, in the same folder.", cause.strerror, backup.name
            ),
            Said("Save a copy elsewhere, then compare the two."),
            cause.errno,
        ) from error
    remove(backup)
