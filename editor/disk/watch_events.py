"""What the system tells of watched folders, in the same words on every system."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path


class Happening(Enum):
    CHANGED = auto()
    """A file's content, or perhaps only its time."""
    CAME = auto()
    """A file or folder was made here or moved here."""
    WENT = auto()
    """A file or folder was removed or moved away."""
    MISSED = auto()
    """So much happened that the system lost count: anything below the path may have changed."""


@dataclass(frozen=True, slots=True)
class FolderEvent:
    happening: Happening
    path: Path
    """Under the name by which its folder is watched."""
