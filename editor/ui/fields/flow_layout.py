"""Items in rows, as words in a paragraph."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from editor.ui.fields.items_layout import ItemsLayout


class FlowLayout(ItemsLayout):
    """Items follow each other and wrap; one that expands takes the rest of its row."""

    def __init__(self, parent: QWidget, gap: int, margin: int) -> None:
        """`gap` between items and `margin` around all, in pixels."""
        super().__init__(parent)
        self._gap = gap
        self.setContentsMargins(margin, margin, margin, margin)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        self.addWidget(widget)
        self.items.insert(index, self.items.pop())
        self.invalidate()

    def heightForWidth(self, arg__1: int) -> int:
        return self._arrange(QRect(0, 0, arg__1, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        size = QSize(0, 0)
        for item in self.items:
            size = size.expandedTo(item.minimumSize())
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        self._arrange(arg__1, move=True)

    def _arrange(self, space: QRect, *, move: bool) -> int:
        """Places the items in `space` and gives the height that they need."""
        margins = self.contentsMargins()
        inner = space.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        x, y, row = inner.x(), inner.y(), 0
        for item in self.items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            if x > inner.x() and x + size.width() > inner.right() + 1:
                x, y, row = inner.x(), y + row + self._gap, 0
            width = min(size.width(), inner.width())
            if item.expandingDirections() & Qt.Orientation.Horizontal:
                width = inner.right() + 1 - x
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self._gap
            row = max(row, size.height())
        return y + row + margins.bottom() - space.y()
