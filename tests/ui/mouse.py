"""What a mouse does."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def double_click(widget: QWidget, at: QPointF) -> None:
    """Posts the events of a double click on a point of a widget."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, buttons in (
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonRelease, none),
        (QEvent.Type.MouseButtonDblClick, left),
        (QEvent.Type.MouseButtonRelease, none),
    ):
        event = QMouseEvent(kind, at, widget.mapToGlobal(at), left, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.postEvent(widget, event)
