"""The panes beside the text, as docks that the writer can hide and move."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

_SIDE_WIDTH, _PREVIEW_WIDTH = 270, 470
_LIST_HEIGHT, _CONTENTS_HEIGHT = 600, 300
"""Pixels at the first start."""
_LEAST_TEXT = 440
"""Pixels that the text keeps in a small window, as long as the panes beside it can be narrower."""


class Docks(QObject):
    def __init__(self, window: QMainWindow, post_list: QWidget, contents: QWidget, preview: QWidget) -> None:
        super().__init__(window)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self._window = window
        self.posts = self._make("posts", QCoreApplication.translate("Docks", "Posts"), post_list, left)
        self.contents = self._make("contents", QCoreApplication.translate("Docks", "Contents"), contents, left)
        self.preview = self._make("preview", QCoreApplication.translate("Docks", "Preview"), preview, right)
        sideways, upright = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        window.resizeDocks([self.posts, self.preview], [_SIDE_WIDTH, _PREVIEW_WIDTH], sideways)
        window.resizeDocks([self.posts, self.contents], [_LIST_HEIGHT, _CONTENTS_HEIGHT], upright)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self._give_way(event.size().width())
        return super().eventFilter(watched, event)

    @property
    def sides(self) -> tuple[QDockWidget, QDockWidget]:
        """Those that are hidden and shown together."""
        return self.posts, self.contents

    def _give_way(self, width: int) -> None:
        """Narrows the panes beside the text where a window of this width would leave it too little."""
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        columns = [column for area in (left, right) if (column := self._shown_in(area))]
        widths = [column[0].width() for column in columns]
        least = [max(dock.minimumSizeHint().width() for dock in column) for column in columns]
        taken, room = sum(widths), width - _LEAST_TEXT
        if taken <= room:
            return
        narrower = [max(wide * room // taken, low) for wide, low in zip(widths, least, strict=True)]
        for place, low in enumerate(least):  # what one cannot give, another can
            narrower[place] = max(narrower[place] - max(sum(narrower) - room, 0), low)
        self._window.resizeDocks([column[0] for column in columns], narrower, Qt.Orientation.Horizontal)

    def _shown_in(self, area: Qt.DockWidgetArea) -> list[QDockWidget]:
        docks = (self.posts, self.contents, self.preview)
        return [
            dock
            for dock in docks
            if self._window.dockWidgetArea(dock) == area and not dock.isHidden() and not dock.isFloating()
        ]

    def _make(self, name: str, title: str, pane: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(pane)
        self._window.addDockWidget(area, dock)
        return dock
