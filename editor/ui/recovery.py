"""Keeps unsaved text in the state folder, so that a crash costs at most a second of typing, and brings it back."""

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.disk.fingerprint import Fingerprint
from editor.disk.journal import Journal, JournalEntry, Recovered
from editor.post.post import Post
from editor.post.text_file import TextFile, UneditableFile
from editor.ui.dialogs.recovered import RecoveredDialog
from editor.ui.document import Document
from editor.ui.open_posts import OpenPosts
from editor.ui.recovered_post import FileState, RecoveredPost, examined
from editor.ui.theme import Colors

_log = logging.getLogger(__name__)

_FLUSH_AFTER = 400
"""Milliseconds after the first unwritten edit. With the time to write it, well below a second."""
_RETRY_AFTER = 2000
"""Milliseconds after an error."""


class Recovery(QObject):
    """Follows every open document: a modified one has a journal, a saved or closed one has none."""

    failed = Signal(str)
    """Unsaved text cannot be kept: a sentence. Said once until it works again; it is tried again all the time."""
    works_again = Signal()
    """After `failed`: everything is written now."""
    restored = Signal(Document)
    """Recovered text stands in an open document, not saved. Its file may hold something else by now."""

    def __init__(self, journal: Journal, posts: OpenPosts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._posts = posts
        self._entries: dict[int, JournalEntry] = {}
        self._waiting: dict[int, Document] = {}
        self._restored: dict[int, Recovered] = {}
        self._said = False
        self._flush_soon = QTimer(self)
        self._flush_soon.setSingleShot(True)
        self._flush_soon.timeout.connect(self.flush)
        posts.opened.connect(self._follow)
        posts.closed.connect(self._discard)

    # --- while writing

    def flush(self) -> bool:
        """Writes what is not written yet; False where that failed. It is tried again; the documents hold the text."""
        self._flush_soon.stop()
        error: OSError | None = None
        for document in list(self._waiting.values()):
            try:
                self._begin(document)
            except OSError as problem:
                error = problem
        for entry in self._entries.values():
            try:
                entry.flush()
            except OSError as problem:
                error = problem
        if error is not None:
            self._retry(error)
            return False
        if self._said:
            self._said = False
            self.works_again.emit()
        self._drop_restored()
        return True

    def _begin(self, document: Document) -> None:
        digest = document.on_disk.digest if document.on_disk else ""
        front_matter, body = str(document.front_matter), document.body_text()
        self._entries[document.id] = self._journal.start(document.path, digest, front_matter, body)
        del self._waiting[document.id]

    def _retry(self, error: OSError) -> None:
        self._flush_soon.start(_RETRY_AFTER)
        if not self._said:
            self._said = True
            reason = error.strerror or type(error).__name__
            problem = self.tr("Unsaved text cannot be kept for recovery: %1. Save your posts now and then.")
            self.failed.emit(problem.replace("%1", reason))

    def _follow(self, document: Document) -> None:
        document.edited.connect(partial(self._edit, document))
        document.front_matter_changed.connect(partial(self._front_matter, document))
        document.path_changed.connect(partial(self._path, document))
        document.modified_changed.connect(partial(self._modified, document))
        if document.modified:
            self._modified(document, modified=True)

    def _edit(self, document: Document, first: int, removed: int, lines: tuple[str, ...]) -> None:
        if entry := self._entries.get(document.id):
            entry.edit(first, removed, lines)
            self._flush_later()

    def _front_matter(self, document: Document) -> None:
        if entry := self._entries.get(document.id):
            entry.front_matter(str(document.front_matter))
            self._flush_later()

    def _path(self, document: Document) -> None:
        if entry := self._entries.get(document.id):
            entry.path(document.path)
            self._flush_later()

    def _modified(self, document: Document, modified: bool) -> None:
        if not modified:
            self._discard(document)
        elif document.id not in self._entries:
            # Not at once: Qt may announce the change before or after the edit that makes it.
            self._waiting[document.id] = document
            self._flush_later()

    def _discard(self, document: Document) -> None:
        self._waiting.pop(document.id, None)
        if recovered := self._restored.pop(document.id, None):
            self.discard(recovered)
        if entry := self._entries.pop(document.id, None):
            try:
                entry.discard()
            except OSError as error:  # the next start finds that the file holds the same, and drops it
                _log.warning("A journal is left behind: %s", error)

    def _flush_later(self) -> None:
        if not self._flush_soon.isActive():
            self._flush_soon.start(_FLUSH_AFTER)

    # --- at the next start

    def found(self) -> list[RecoveredPost]:
        """Unsaved text of programs that ended without saving it, the latest first.

        What its file holds by now is no longer unsaved, and is dropped.
        """
        try:
            texts = [examined(recovered) for recovered in self._journal.recoverable()]
        except OSError as error:
            problem = self.tr("Unsaved text of an earlier session cannot be read: %1.")
            self.failed.emit(problem.replace("%1", error.strerror or type(error).__name__))
            return []
        for file in self._journal.damaged:
            problem = self.tr("Unsaved text of an earlier session is damaged. What is left of it is kept in %1.")
            self.failed.emit(problem.replace("%1", str(file)))
        for text in texts:
            if text.is_saved:
                self.discard(text.recovered)
        return [text for text in texts if not text.is_saved]

    def offer(self, window: QWidget, colors: Colors) -> RecoveredDialog | None:
        """Shows what was found, for the writer to choose; None where nothing was. Does not wait for the answer."""
        found = self.found()
        if not found:
            return None
        dialog = RecoveredDialog(found, colors, window)
        dialog.restore_requested.connect(self.restore)
        dialog.discard_requested.connect(self._discard_found)
        dialog.open()
        return dialog

    def restore(self, post: RecoveredPost) -> Document:
        """Opens the post with the recovered text as an unsaved edit, and brings it to the front.

        The old journal goes when the text stands in this program's own.
        """
        recovered = post.recovered
        path = recovered.path or Path.home() / self.tr("recovered.md")
        document = self._posts.find(path)
        if document is None:
            document = _opened(path)
            self._posts.add(document)
        document.restore(recovered.front_matter, recovered.body)
        if post.state is FileState.CHANGED:
            # Saving then asks which of the two texts is to stay.
            document.on_disk = Fingerprint(recovered.base_digest, -1)
        self._posts.show(document)
        self._restored[document.id] = recovered
        self.flush()
        self.restored.emit(document)
        return document

    def discard(self, recovered: Recovered) -> None:
        """Throws recovered text away."""
        try:
            self._journal.discard(recovered)
        except OSError as error:  # it is offered again at the next start
            _log.warning("Recovered text is left behind: %s", error)

    def _discard_found(self, post: RecoveredPost) -> None:
        self.discard(post.recovered)

    def _drop_restored(self) -> None:
        restored, self._restored = self._restored, {}
        for recovered in restored.values():
            self.discard(recovered)


def _opened(path: Path) -> Document:
    """The post's file; an empty document of that path where there is none that can be edited."""
    try:
        return Document.open(path)
    except (OSError, UneditableFile):
        return Document(Post.parse(""), path, TextFile(""), None)
