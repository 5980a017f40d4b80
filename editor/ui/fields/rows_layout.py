"""Places the rows of the form: one below the other, and two short ones side by side where there is room."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from editor.ui.fields.field_row import FieldRow
from editor.ui.fields.items_layout import ItemsLayout

_ROW_GAP = 6
_COLUMN_GAP = 16
_WIDE = 96
"""Average characters from which on a form is wide."""
_LONGEST_LABEL = 18
"""Average characters of a label; longer ones are shortened."""


def arranged(rows: Sequence[FieldRow]) -> list[FieldRow]:
    """The rows in their order, with short ones moved up to where they fill a line; the title comes first.

    The order does not depend on the width, so that Tab always goes the same way.
    """
    waiting = sorted(rows, key=lambda row: row.key != "title")
    result: list[FieldRow] = []
    while waiting:
        row = waiting.pop(0)
        result.append(row)
        if row.short and (partner := next((other for other in waiting if other.short), None)) is not None:
            waiting.remove(partner)
            result.append(partner)
    return result


class RowsLayout(ItemsLayout):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[FieldRow] = []
        self.setContentsMargins(0, 0, 0, 0)

    def set_rows(self, rows: Sequence[FieldRow]) -> None:
        """Shows these rows, in the order that `arranged` gives."""
        for row in self._rows:
            if row not in rows:
                self.removeWidget(row)
        for row in rows:
            if row not in self._rows:
                self.addWidget(row)
        self._rows = list(rows)
        self.invalidate()

    # --- what Qt asks of a layout

    def heightForWidth(self, arg__1: int) -> int:
        return self._place(QRect(0, 0, arg__1, 0), move=False)

    def sizeHint(self) -> QSize:
        width = 480
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        return QSize(160, 0)

    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        self._place(arg__1, move=True)

    # --- lines

    def _lines(self, width: int) -> list[list[FieldRow]]:
        if not self._rows or width < _WIDE * self._rows[0].fontMetrics().averageCharWidth():
            return [[row] for row in self._rows]
        lines: list[list[FieldRow]] = []
        for row in self._rows:
            if row.short and lines and len(lines[-1]) == 1 and lines[-1][0].short:
                lines[-1].append(row)
            else:
                lines.append([row])
        return lines

    def _place(self, space: QRect, *, move: bool) -> int:
        """Places the rows in `space` and gives the height that they need."""
        lines = self._lines(space.width())
        labels = [self._label_width(lines, column) for column in range(2)]
        half = (space.width() - _COLUMN_GAP) // 2
        two_columns = any(len(line) == 2 for line in lines)
        y = space.y()
        for line in lines:
            widths = [half if two_columns and row.short else space.width() for row in line]
            height = max(row.height_for(*size) for row, *size in zip(line, widths, labels, strict=False))
            if move:
                for column, row in enumerate(line):
                    row.set_label_width(labels[column])
                    x = space.x() + column * (half + _COLUMN_GAP)
                    row.setGeometry(QRect(x, y, widths[column], height))
            y += height + _ROW_GAP
        return max(y - _ROW_GAP, space.y()) - space.y()

    def _label_width(self, lines: list[list[FieldRow]], column: int) -> int:
        wanted = [line[column].label_width() for line in lines if len(line) > column]
        if not wanted:
            return 0
        return min(max(wanted), _LONGEST_LABEL * self._rows[0].fontMetrics().averageCharWidth())
