"""The column left of the text that shows the file's line numbers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.ui.theme import Colors

if TYPE_CHECKING:
    from editor.ui.text_view import TextView

_GAP = 12


class LineMargin(QWidget):
    """Numbers of the lines in view, as the file counts them."""

    def __init__(self, editor: "TextView", colors: Colors) -> None:
        super().__init__(editor)
        self._editor = editor
        self._colors = colors
        self.setAccessibleName(self.tr("Line numbers"))
        self.hide()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.update()

    def needed_width(self) -> int:
        """Pixels that the widest number takes, with its gap to the text."""
        last = self._editor.first_file_line + self._editor.blockCount()
        return self.fontMetrics().horizontalAdvance("9" * max(3, len(str(last)))) + _GAP

    def sizeHint(self) -> QSize:
        return QSize(self.needed_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._colors.page))
        painter.setFont(self.font())
        current = self._editor.textCursor().blockNumber()
        for line, top, height in self._editor.lines_in_view():
            painter.setPen(QColor(self._colors.text if line == current else self._colors.muted))
            painter.drawText(
                0,
                round(top),
                self.width() - _GAP,
                round(height),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop,
                str(line + self._editor.first_file_line),
            )
        painter.end()
