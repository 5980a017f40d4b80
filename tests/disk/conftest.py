"""Folders for the tests of disk/, and system calls that fail or end the program at a chosen one."""

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

CALLS = (
    *("open", "write", "fsync", "close", "replace", "rename", "link", "unlink", "stat", "mkdir", "rmdir"),
    *("ftruncate", "fchmod", "fchown", "fstat", "posix_fallocate", "listxattr", "getxattr", "setxattr", "access"),
)
MOST_CALLS = 200


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that other users can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp())
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


class KilledError(BaseException):
    """The program is no more: nothing that it does from now on has any effect."""


@dataclass
class Faults:
    """Lets `allowed` system calls through; the next one fails or, with `deadly`, it and all later ones do nothing."""

    allowed: int
    deadly: bool
    code: int = errno.EIO
    made: list[str] = field(default_factory=list)

    @property
    def struck(self) -> bool:
        return len(self.made) > self.allowed

    def wrap(self, name: str, call: Callable[..., object]) -> Callable[..., object]:
        def call_or_fail(*arguments: object, **options: object) -> object:
            self.made.append(name)
            if not self.struck or (not self.deadly and len(self.made) > self.allowed + 1):
                return call(*arguments, **options)
            if name == "close":
                call(*arguments, **options)  # even a close that reports an error has closed
            if self.deadly:
                raise KilledError
            raise OSError(self.code, os.strerror(self.code))

        return call_or_fail

    def run(self, action: Callable[[], object]) -> bool:
        """Whether the action says that it succeeded. Its error must be an OSError."""
        with pytest.MonkeyPatch.context() as patch:
            for name in CALLS:
                if hasattr(os, name):
                    patch.setattr(os, name, self.wrap(name, getattr(os, name)))
            try:
                action()
            except (KilledError, OSError):
                assert self.struck
                return False
        return True


@pytest.fixture
def each_fault(tmp_path: Path) -> Callable[[bool], Iterator[tuple[Path, Faults]]]:
    """Yields an empty folder and Faults for every system call that an action makes, until one finds none left."""

    def walk(deadly: bool) -> Iterator[tuple[Path, Faults]]:
        for allowed in range(MOST_CALLS):
            folder = tmp_path / str(allowed)
            folder.mkdir()
            faults = Faults(allowed, deadly)
            yield folder, faults
            if not faults.struck:
                assert allowed > 5
                return
        pytest.fail("the action makes more system calls than expected")

    return walk
