"""The open post: the only mutable state of the editor."""

import os
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from editor.disk.write import Fingerprint, SaveError, fingerprint, write_durably
from editor.post.front_matter import FrontMatter
from editor.post.post import Post
from editor.post.text_file import TextFile, UneditableFile
from editor.ui.document_text import lines_of, replace_text, text_of
from editor.wording import Said

_ids = count(1)


class ForeignChangeError(Exception):
    """The file on disk is not the one that was opened; writing would lose somebody's change."""


class Document(QObject):
    """A post that is open for editing.

    The body is a QTextDocument with its own undo. The front matter is a value; every value it had is
    kept for undo. Nothing here shows anything: widgets follow the signals.
    """

    edited = Signal(int, int, tuple)
    """The body changed: first line, number of lines removed, the lines that stand there now."""
    front_matter_changed = Signal()
    modified_changed = Signal(bool)
    path_changed = Signal()
    saved = Signal()

    def __init__(self, post: Post, path: Path, file: TextFile, on_disk: Fingerprint | None) -> None:
        """`on_disk` is what the file was when `post` was read; None where there is no file (any more)."""
        super().__init__()
        self.id = next(_ids)
        self.revision = 1
        self.path = path
        self.base_bytes = file.encode()
        """The file's bytes as last read or written: what "the post as saved" means."""
        self.on_disk = on_disk
        self._file = file
        self._front_matter = post.front_matter
        self._saved_front_matter = post.front_matter
        self._undo: list[tuple[str, FrontMatter]] = []
        self._redo: list[tuple[str, FrontMatter]] = []
        self._was_modified = False
        self.body = QTextDocument(self)
        self.body.setDocumentLayout(QPlainTextDocumentLayout(self.body))
        self.body.setPlainText(post.body)
        self.body.setModified(False)
        self._lines = self.body.blockCount()
        self.body.contentsChange.connect(self._on_contents_change)
        self.body.modificationChanged.connect(self._announce_modified)

    @classmethod
    def open(cls, path: Path) -> "Document":
        """Reads a post. Raises OSError, or UneditableFile where the file cannot be edited without harm."""
        if path.exists() and not path.is_file():  # reading a pipe would wait for somebody to write to it
            raise UneditableFile(Said("It is a folder or a device, not a file."))
        if os.fsencode(path) != str(path).encode(errors="replace"):  # Qt, Jekyll and the web know no such names
            raise UneditableFile(Said("The file's name, or its folder's, is not UTF-8. Rename it to edit the post."))
        on_disk = fingerprint(path)
        file = TextFile.decode(path.read_bytes())
        return cls(Post.parse(file.text), path, file, on_disk)

    @property
    def front_matter(self) -> FrontMatter:
        return self._front_matter

    @property
    def title(self) -> str:
        """The post's title; the file's name where it has none."""
        title = self._front_matter.get("title")
        return str(title) if title not in (None, "") else self.path.name

    @property
    def first_file_line(self) -> int:
        """The file's line, counted from 1, on which the body begins."""
        return self._front_matter.line_count + 1

    @property
    def read_only_reason(self) -> str:
        """Why the post can be read but not edited, as a sentence; empty where it can."""
        return self._file.read_only_reason

    @property
    def saved_front_matter(self) -> FrontMatter:
        """The front matter as the file has it."""
        return self._saved_front_matter

    @property
    def modified(self) -> bool:
        return self.body.isModified() or self._front_matter != self._saved_front_matter

    def text(self) -> str:
        """The whole file's text, with `\\n` line ends in the body."""
        return str(self._front_matter) + self.body_text()

    def body_text(self) -> str:
        return text_of(self.body)

    def to_bytes(self) -> bytes:
        """What saving would write."""
        return self._file.with_text(self.text()).encode()

    def bytes_with(self, front_matter: FrontMatter) -> bytes:
        """What saving would write if the post had this front matter."""
        return self._file.with_text(str(front_matter) + self.body_text()).encode()

    # --- front matter

    def edit_front_matter(self, front_matter: FrontMatter, what: str = "") -> None:
        """Sets the front matter as an undoable step. Steps in a row with the same `what` become one."""
        if front_matter == self._front_matter:
            return
        if not (what and self._undo and self._undo[-1][0] == what and not self._redo):
            self._undo.append((what, self._front_matter))
        self._redo.clear()
        self._set_front_matter(front_matter)

    def end_front_matter_step(self) -> None:
        """The next edit is an undo step of its own, even if it edits the same field."""
        if self._undo:
            self._undo[-1] = ("", self._undo[-1][1])

    def undo_front_matter(self) -> bool:
        """Takes the last front-matter edit back; False where there is none."""
        return self._step(self._undo, self._redo)

    def redo_front_matter(self) -> bool:
        return self._step(self._redo, self._undo)

    def _step(self, source: list[tuple[str, FrontMatter]], target: list[tuple[str, FrontMatter]]) -> bool:
        if not source:
            return False
        _, front_matter = source.pop()
        target.append(("", self._front_matter))
        self._set_front_matter(front_matter)
        return True

    def _set_front_matter(self, front_matter: FrontMatter) -> None:
        self._front_matter = front_matter
        self.front_matter_changed.emit()
        self._announce_modified()

    # --- body

    def replace_body(self, text: str) -> None:
        """Sets the body by the smallest change, as one undo step; the caret stays where it was in the text."""
        replace_text(self.body, text)

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        """Turns Qt's character counts, which are unreliable at the document's end, into lines."""
        if removed == 0 and added == 0:
            return
        first = self.body.findBlock(position).blockNumber()
        last_block = self.body.findBlock(position + added)
        last = last_block.blockNumber() if last_block.isValid() else self.body.blockCount() - 1
        now = self.body.blockCount()
        removed_lines = self._lines - now + (last - first + 1)
        self._lines = now
        self.revision += 1
        self.edited.emit(first, removed_lines, lines_of(self.body, first, last - first + 1))

    # --- disk

    def save(self) -> None:
        """Writes the post over its file.

        Raises ForeignChangeError when the file is not the one that was opened, SaveError when it could
        not be written; the post stays modified then and the old file is whole.
        """
        try:
            on_disk = fingerprint(self.path)
        except OSError as error:
            raise SaveError.from_system(error, self.path) from error
        if on_disk != self.on_disk:
            raise ForeignChangeError
        self.overwrite()

    def overwrite(self) -> None:
        """Like save(), whatever stands on disk. Raises SaveError."""
        data = self.to_bytes()
        write_durably(self.path, data)
        self.mark_saved(data)

    def mark_saved(self, data: bytes) -> None:
        """`data` is now what stands at `path`."""
        self._file = TextFile.decode(data)
        self.base_bytes = data
        self.on_disk = Fingerprint.of(data)
        self._split_anew()
        self._saved_front_matter = self._front_matter
        self.body.setModified(False)
        self._announce_modified()
        self.saved.emit()

    def moved_to(self, path: Path, data: bytes) -> None:
        """The file was renamed, published or unpublished: `path` holds `data`, which is this post."""
        self.path = path
        self.path_changed.emit()
        self.mark_saved(data)

    def load(self, data: bytes) -> None:
        """Takes over what another program wrote. Undoable; carets keep their place. Raises UneditableFile."""
        file = TextFile.decode(data)
        post = Post.parse(file.text)
        self._file = file
        self.base_bytes = data
        self.on_disk = Fingerprint.of(data)
        self.edit_front_matter(post.front_matter)
        self.replace_body(post.body)
        self._saved_front_matter = post.front_matter
        self.body.setModified(False)
        self._announce_modified()

    def restore(self, front_matter: str, body: str) -> None:
        """Puts recovered text in place of what was read, as an unsaved edit."""
        self.edit_front_matter(Post.parse(front_matter).front_matter)
        self.replace_body(body)

    def _split_anew(self) -> None:
        """Fences typed into the body begin, end or close front matter: from then on the form shows it."""
        post = Post.parse(self._file.text)
        if str(post.front_matter) != str(self._front_matter):
            self.replace_body(post.body)
            self.edit_front_matter(post.front_matter)

    def _announce_modified(self) -> None:
        if self.modified != self._was_modified:
            self._was_modified = self.modified
            self.modified_changed.emit(self._was_modified)
