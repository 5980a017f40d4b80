"""The tabs of the open posts."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QWidget

from editor.ui.document import Document
from editor.ui.open_posts import OpenPosts

_TITLE_WIDTH = 240
"""Pixels; longer titles are cut."""
_LEAST_WIDTH = 130
"""Pixels; below that the tabs are scrolled. Qt would shrink the last one to its dots."""


class PostTabs(QTabBar):
    """Follows the open posts; a dot marks unsaved changes. Hidden while there is only one."""

    close_requested = Signal(Document)

    def __init__(self, posts: OpenPosts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posts = posts
        self.setTabsClosable(True)
        self.setMovable(True)
        self.setExpanding(False)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Open posts"))
        self.setAutoHide(True)
        posts.opened.connect(self._add)
        posts.closed.connect(self._remove)
        posts.current_changed.connect(self._show)
        posts.modified_changed.connect(self._name_all)
        self.currentChanged.connect(self._on_chosen)
        self.tabCloseRequested.connect(self._on_close)
        self.tabMoved.connect(posts.move)

    def _add(self, document: Document) -> None:
        self.blockSignals(True)
        index = self.addTab("")
        self.blockSignals(False)
        self.setTabData(index, document.id)
        document.front_matter_changed.connect(lambda: self._name(document))
        self._name(document)

    def _remove(self, document: Document) -> None:
        index = self._index(document)
        self.blockSignals(True)
        self.removeTab(index)
        self.blockSignals(False)
        if self._posts.current is not None:
            self._show(self._posts.current)

    def _show(self, document: Document | None) -> None:
        if document is not None and (index := self._index(document)) >= 0:
            self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(False)

    def _name_all(self) -> None:
        for document in self._posts:
            self._name(document)

    def _name(self, document: Document) -> None:
        index = self._index(document)
        if index < 0:
            return
        title = self.fontMetrics().elidedText(document.title, self.elideMode(), _TITLE_WIDTH).replace("&", "&&")
        self.setTabText(index, f"● {title}" if document.modified else title)
        self.setTabToolTip(index, f"{document.title}\n{document.path}")
        spoken = self.tr("%1, edited") if document.modified else "%1"
        self.setAccessibleTabName(index, spoken.replace("%1", document.title))

    def _index(self, document: Document) -> int:
        return next((index for index in range(self.count()) if self.tabData(index) == document.id), -1)

    def _on_chosen(self, index: int) -> None:
        if (document := self._posts.by_id(self.tabData(index))) is not None:
            self._posts.show(document)

    def minimumTabSizeHint(self, index: int) -> QSize:
        size = self.tabSizeHint(index)
        return QSize(min(size.width(), _LEAST_WIDTH), size.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button closes, as in browsers."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._on_close(self.tabAt(event.position().toPoint()))
        else:
            super().mouseReleaseEvent(event)

    def _on_close(self, index: int) -> None:
        if (document := self._posts.by_id(self.tabData(index))) is not None:
            self.close_requested.emit(document)
