"""One word of a list."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from editor.ui.theme import Colors

_PADDING = 7
_CROSS = 18
"""Pixels at the right end that a click removes the word with."""


class Chip(QLabel):  # which screen readers take for a text
    """A word with a cross. The cross removes it, and so do Delete and Backspace; arrows move on."""

    removed = Signal()
    moved = Signal(int)
    """To the chip so many places further."""

    def __init__(self, word: str, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._colors = colors
        self._over_cross = False
        self._removable = True
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.set_word(word)

    @property
    def word(self) -> str:
        return self._word

    def set_word(self, word: str) -> None:
        self._word = word
        self.setAccessibleName(word)
        self.setAccessibleDescription(self.tr("Delete removes it"))
        self.updateGeometry()
        self.update()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.update()

    def set_removable(self, removable: bool) -> None:
        self._removable = removable
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        cross = _CROSS if self._removable else _PADDING
        return QSize(metrics.horizontalAdvance(self._word) + _PADDING + cross + 1, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), _PADDING + _CROSS + 24), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._colors
        marked = self.hasFocus()
        painter.setPen(QPen(QColor(colors.accent if marked else colors.selection), 1))
        painter.setBrush(QColor(colors.selection))
        radius = self.height() / 2 - 1
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(QColor(colors.text))
        room = self.width() - _PADDING - (_CROSS if self._removable else _PADDING)
        text = self.fontMetrics().elidedText(self._word, Qt.TextElideMode.ElideRight, room + 1)
        place = QRect(_PADDING, 0, room + 1, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self._removable:
            self._paint_cross(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._is_cross(event):
            self.removed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._is_cross(event)
        if over != self._over_cross:
            self._over_cross = over
            self.setToolTip(self.tr("Remove %1").replace("%1", self._word) if over else "")
            self.update()

    def leaveEvent(self, event: object) -> None:
        self._over_cross = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -10_000,
            Qt.Key.Key_End: 10_000,
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if self._removable:
                self.removed.emit()
        elif key in steps:
            self.moved.emit(steps[key])
        else:
            super().keyPressEvent(event)

    def _is_cross(self, event: QMouseEvent) -> bool:
        place = event.position()
        return self._removable and place.x() >= self.width() - _CROSS and self.rect().contains(place.toPoint())

    def _paint_cross(self, painter: QPainter) -> None:
        color = self._colors.text if self._over_cross else self._colors.muted
        painter.setPen(QPen(QColor(color), 1.6 if self._over_cross else 1.2))
        x, y, arm = self.width() - _CROSS / 2 - 2, self.height() / 2, 3
        painter.drawLine(round(x - arm), round(y - arm), round(x + arm), round(y + arm))
        painter.drawLine(round(x - arm), round(y + arm), round(x + arm), round(y - arm))
