"""The part of the form that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from editor.ui.fields.field_row import FieldRow
from editor.ui.fields.rows import FieldRows


class RowsArea(QScrollArea):
    """Shows rows at the width that there is, on the form's own background."""

    def __init__(self, rows: FieldRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setWidget(rows)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        rows.setAutoFillBackground(False)

    def preferred_height(self, width: int) -> int:
        """Pixels that show all rows at a width."""
        return max(self._rows.heightForWidth(width), 1)

    def reveal(self, row: FieldRow) -> None:
        """Scrolls as far as is needed to see a row."""
        self.ensureWidgetVisible(row, 0, 4)
