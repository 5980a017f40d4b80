"""The posts that are open, in the order of their tabs, and the one in front."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.ui.document import Document


class OpenPosts(QObject):
    """Knows which documents are open. Opening and closing go through here; saving does not."""

    opened = Signal(Document)
    closed = Signal(Document)
    current_changed = Signal(object)
    """The document in front, or None."""
    modified_changed = Signal()
    """Some document became modified or clean."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: list[Document] = []
        self._current: Document | None = None
        self._recent: list[Document] = []

    def __iter__(self) -> Iterator[Document]:
        return iter(tuple(self._documents))

    def __len__(self) -> int:
        return len(self._documents)

    @property
    def current(self) -> Document | None:
        return self._current

    @property
    def recent(self) -> tuple[Document, ...]:
        """The open documents, the one in front first, then by when they were in front."""
        return tuple(reversed(self._recent))

    @property
    def modified(self) -> list[Document]:
        return [document for document in self._documents if document.modified]

    def find(self, path: Path) -> Document | None:
        """The open document of a file."""
        return next((document for document in self._documents if document.path == path), None)

    def by_id(self, document_id: int) -> Document | None:
        return next((document for document in self._documents if document.id == document_id), None)

    def add(self, document: Document) -> None:
        """Opens a document as the last tab. It does not come to the front by that."""
        self._documents.append(document)
        self._recent.insert(0, document)
        document.setParent(self)
        document.modified_changed.connect(self.modified_changed)
        document.path_changed.connect(self.modified_changed)
        self.opened.emit(document)

    def show(self, document: Document | None) -> None:
        """Brings a document to the front; None: none of them."""
        if document is self._current:
            return
        self._current = document
        if document is not None:
            self._recent.remove(document)
            self._recent.append(document)
        self.current_changed.emit(document)

    def close(self, document: Document) -> None:
        """Closes a document as it is; asking about unsaved changes is the caller's task."""
        place = self._documents.index(document)
        self._documents.remove(document)
        self._recent.remove(document)
        if document is self._current:
            neighbour = self._documents[min(place, len(self._documents) - 1)] if self._documents else None
            self.show(self._recent[-1] if self._recent else neighbour)
        self.closed.emit(document)
        self.modified_changed.emit()
        # Its connections may hold the last references to this object, which would delete it a second time as its child.
        document.setParent(None)
        document.deleteLater()

    def move(self, source: int, target: int) -> None:
        """A tab was dragged to another place."""
        self._documents.insert(target, self._documents.pop(source))
