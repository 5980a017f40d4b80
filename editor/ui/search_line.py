"""A line to search a list by typing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

LEAST_HEIGHT = 28
"""Pixels that a list below keeps in a window that is too low for its text: a row can be seen."""

_FRAME = 16
"""Pixels around the words."""


class SearchLine(QLineEdit):
    """Escape empties it, Down goes to the rows, Enter to the first of them."""

    down_pressed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        """`name` says what is searched, as placeholder and for screen readers."""
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):  # Qt leaves it without a name
            button.setAccessibleName(self.tr("Clear Search"))
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(name) + _FRAME)  # what is searched is to be read

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
