"""Which row of the form the writer is in."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from editor.ui.fields.field_row import FieldRow
from editor.ui.fields.rows import FieldRows


class ActiveRow(QObject):
    """Follows the keyboard from row to row, and shows it."""

    changed = Signal()

    def __init__(self, rows: FieldRows, parent: QObject) -> None:
        super().__init__(parent)
        self.key = ""
        """The key of the row; empty where the keyboard is elsewhere in the window."""
        self._rows = rows
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @property
    def row(self) -> FieldRow | None:
        """The row, while it is shown."""
        return self._rows.row(self.key)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None:  # another window has the keyboard for a while
            return
        row = self._rows.row_of(new)
        key = row.key if row is not None else ""
        if key == self.key:
            return
        if (before := self.row) is not None:
            before.set_active(False)
        if row is not None:
            row.set_active(True)
        self.key = key
        self.changed.emit()
