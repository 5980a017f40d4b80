"""The panes beside the text, as docks that the writer can hide and move."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

_SIDE_WIDTH, _PREVIEW_WIDTH = 270, 470
_LIST_HEIGHT, _CONTENTS_HEIGHT = 600, 300
"""Pixels at the first start."""
_ROOMY = 1200
"""Pixels of a window that has room for all of these; in a narrower one they are narrower."""


class Docks:
    def __init__(self, window: QMainWindow, post_list: QWidget, contents: QWidget, preview: QWidget) -> None:
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self._window = window
        self.posts = self._make("posts", QCoreApplication.translate("Docks", "Posts"), post_list, left)
        self.contents = self._make("contents", QCoreApplication.translate("Docks", "Contents"), contents, left)
        self.preview = self._make("preview", QCoreApplication.translate("Docks", "Preview"), preview, right)
        self.fit(_ROOMY)
        window.resizeDocks([self.posts, self.contents], [_LIST_HEIGHT, _CONTENTS_HEIGHT], Qt.Orientation.Vertical)

    def fit(self, width: int) -> None:
        """Widths for a window of this width, of which the text keeps the greatest part."""
        share = min(width / _ROOMY, 1)
        widths = [round(_SIDE_WIDTH * share), round(_PREVIEW_WIDTH * share)]
        self._window.resizeDocks([self.posts, self.preview], widths, Qt.Orientation.Horizontal)

    @property
    def sides(self) -> tuple[QDockWidget, QDockWidget]:
        """Those that are hidden and shown together."""
        return self.posts, self.contents

    def _make(self, name: str, title: str, pane: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(pane)
        self._window.addDockWidget(area, dock)
        return dock
