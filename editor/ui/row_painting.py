"""A row of a list: a text at the left, a quiet note at the right, both cut where there is too little room."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

_GAP = 12


def paint_row(
    painter: QPainter, rect: QRect, text: str, note: str, colors: tuple[QColor, QColor], *, bold: bool = False
) -> None:
    """`colors`: of the text and of the note. The note takes half of the row at most."""
    middle = Qt.AlignmentFlag.AlignVCenter
    if note:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(note, Qt.TextElideMode.ElideMiddle, rect.width() // 2)
        painter.setPen(colors[1])
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, shown)
        rect = rect.adjusted(0, 0, -metrics.horizontalAdvance(shown) - _GAP, 0)
    if bold:
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
    painter.setPen(colors[0])
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | middle, shown)
