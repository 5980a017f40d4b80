"""The frame of a line of text, around other things."""

from PySide6.QtCore import QChildEvent, QEvent, QObject, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionFrame, QWidget


class LineFrame(QWidget):
    """Drawn as the style draws a line to type in, also while something inside has the keyboard."""

    clicked = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def childEvent(self, event: QChildEvent) -> None:
        super().childEvent(event)
        if event.type() == QEvent.Type.ChildAdded:
            event.child().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionFrame()
        option.initFrom(self)
        style = self.style()
        option.state |= QStyle.StateFlag.State_Sunken  # pyright: ignore
        if (focused := QApplication.focusWidget()) is not None and self.isAncestorOf(focused):
            option.state |= QStyle.StateFlag.State_HasFocus  # pyright: ignore
        option.lineWidth = style.pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth, option, self)  # pyright: ignore
        painter = QPainter(self)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.end()
