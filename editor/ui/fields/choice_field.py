"""A choice among the values in use."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from editor.post.front_matter import Value
from editor.site.fields import Field
from editor.ui.fields.field_editor import FieldEditor, default_hint, text_of_value


class ChoiceField(FieldEditor):
    """One of the values in use, or any other that is typed."""

    def __init__(self, key: str, values: Sequence[str], fixed: bool = False, parent: QWidget | None = None) -> None:
        """`fixed`: the values are known, and not those that the site's posts use."""
        super().__init__(parent)
        self._fixed = fixed
        self._said = ""
        self._line = QLineEdit()
        self._box = _Combo(self)
        self._box.setEditable(True)
        self._box.setLineEdit(self._line)
        self._box.setAccessibleName(key)
        self._line.setAccessibleName(key)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(8)
        self._values: list[str] = []
        self._offer(values)
        # Qt's own completion writes the rest of a value into the line without saying so.
        completer = QCompleter(self._box.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._box.setCompleter(completer)
        self._line.textEdited.connect(self._on_edited)
        self._line.editingFinished.connect(self._settle)
        self._box.textActivated.connect(self._on_edited)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        self.setFocusProxy(self._box)

    def show_default(self, value: Value) -> None:
        self._line.setPlaceholderText(default_hint(value))

    def set_read_only(self, read_only: bool) -> None:
        self._line.setReadOnly(read_only)
        self._box.read_only = read_only

    def set_field(self, field: Field) -> None:
        if not self._fixed:
            self._offer([value for value, _ in field.values])

    def _on_edited(self, text: str) -> None:
        self._said = text
        self.announce_text(text)

    def _settle(self) -> None:
        """A completion that was looked at and left stands in the line without having been edited."""
        if self._line.text() != self._said:
            self._on_edited(self._line.text())

    def _fill(self, value: Value, source: str) -> None:
        text = self._said = text_of_value(value, source)
        if self._line.text() != text:
            self._box.setCurrentIndex(self._box.findText(text, Qt.MatchFlag.MatchExactly))
            self._line.setText(text)
            self._line.setCursorPosition(0)

    def _offer(self, values: Sequence[str]) -> None:
        if list(values) == self._values:
            return
        self._values = list(values)
        text, place = self._line.text(), self._line.cursorPosition()
        self._box.clear()
        self._box.addItems(self._values)
        self._box.setCurrentIndex(self._box.findText(text, Qt.MatchFlag.MatchExactly))
        self._line.setText(text)
        self._line.setCursorPosition(place)


class _Combo(QComboBox):
    """The wheel scrolls the form past a closed box instead of changing its value unseen."""

    read_only = False

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()

    def showPopup(self) -> None:
        if not self.read_only:
            super().showPopup()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if self.read_only and e.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            return
        super().keyPressEvent(e)
