"""Unsaved text that was found at the start, and how its file stands now."""

from dataclasses import dataclass
from enum import Enum, auto

from editor.disk.fingerprint import Fingerprint
from editor.disk.journal import Recovered
from editor.post.post import Post
from editor.post.text_file import TextFile, UneditableFile


class FileState(Enum):
    """The file on disk, compared with what the unsaved edits began from."""

    UNCHANGED = auto()
    CHANGED = auto()
    GONE = auto()
    UNREADABLE = auto()
    """It is no text any more, or must not be read."""


@dataclass(frozen=True, slots=True)
class RecoveredPost:
    recovered: Recovered
    title: str
    """The post's; its file's name where it has none."""
    state: FileState
    on_disk: str
    """The file's text; empty where there is none."""

    @property
    def text(self) -> str:
        return self.recovered.front_matter + self.recovered.body

    @property
    def is_saved(self) -> bool:
        """Whether the file holds this very text: then there is nothing to recover."""
        return self.state in (FileState.UNCHANGED, FileState.CHANGED) and self.on_disk == self.text


def examined(recovered: Recovered) -> RecoveredPost:
    """Compares recovered text with its file. Never raises."""
    state, text = _disk(recovered)
    title = Post.parse(recovered.front_matter).front_matter.get("title")
    name = recovered.path.name if recovered.path is not None else ""
    return RecoveredPost(recovered, str(title) if title not in (None, "") else name, state, text)


def _disk(recovered: Recovered) -> tuple[FileState, str]:
    if recovered.path is None:
        return FileState.GONE, ""
    try:
        data = recovered.path.read_bytes()
        text = TextFile.decode(data).text
    except (FileNotFoundError, NotADirectoryError):
        return FileState.GONE, ""
    except (OSError, UneditableFile):
        return FileState.UNREADABLE, ""
    same = Fingerprint.of(data).digest == recovered.base_digest
    return FileState.UNCHANGED if same else FileState.CHANGED, text
