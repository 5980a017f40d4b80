"""How a row of the outline is painted: the text, a quiet word at the right, a bar at the section of the caret."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from editor.ui.row_painting import paint_row
from editor.ui.theme import Colors
from editor.ui.toc_model import NoteRole

_Index = QModelIndex | QPersistentModelIndex
_PAD = 6
_BAR = 3


class TocDelegate(QStyledItemDelegate):
    def __init__(self, colors: Colors, tree: QTreeView) -> None:
        super().__init__(tree)
        self._colors = colors
        self._tree = tree
        self._section = QPersistentModelIndex()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors

    def mark(self, index: QModelIndex) -> None:
        """The row of the section in which the caret is; invalid: none."""
        self._section = QPersistentModelIndex(index)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        height: int = option.fontMetrics.height()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnknownMemberType]
        return QSize(0, max(height + 8, 24))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        marked = self._section.isValid() and self._section == index
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        shown.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        self._tree.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._tree)
        painter.save()
        if marked:
            painter.fillRect(QRect(0, rect.top() + 2, _BAR, rect.height() - 4), QColor(self._colors.accent))
        colors = (QColor(self._colors.text), QColor(self._colors.muted))
        text, note = str(index.data()), str(index.data(NoteRole) or "")
        paint_row(painter, rect.adjusted(2, 0, -_PAD, 0), text, note, colors, bold=marked)
        painter.restore()
