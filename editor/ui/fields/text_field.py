"""Fields of one line: a text, and a number."""

from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.post.front_matter import Value
from editor.ui.fields.count_label import CountLabel
from editor.ui.fields.field_editor import FieldEditor, default_hint, is_number, text_of_value
from editor.ui.fields.text_line import TextLine
from editor.ui.theme import Colors


class TextField(FieldEditor):
    """One line of text, with a live count where search results cut the text."""

    def __init__(self, key: str, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = TextLine(key, self)
        self._count = CountLabel(key, colors, self)
        self._line.textEdited.connect(self._on_edited)
        self._line.textChanged.connect(self._count.show_text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._line)
        layout.addWidget(self._count)
        self.setFocusProxy(self._line)

    def show_default(self, value: Value) -> None:
        self._line.setPlaceholderText(default_hint(value))

    def set_read_only(self, read_only: bool) -> None:
        self._line.setReadOnly(read_only)

    def set_colors(self, colors: Colors) -> None:
        self._count.set_colors(colors)

    def _fill(self, value: Value, source: str) -> None:
        self._line.show_text(text_of_value(value, source))

    def _on_edited(self, text: str) -> None:
        one_line = " ".join(text.splitlines())
        if one_line != text:  # pasted: what the field shows is what is written
            place = self._line.cursorPosition()
            self._line.setText(one_line)
            self._line.setCursorPosition(min(place, len(one_line)))
        self.announce_text(one_line)


class NumberField(FieldEditor):
    """A number; anything else cannot be typed."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = TextLine(key, self)
        validator = QDoubleValidator(self._line)
        validator.setLocale(validator.locale().c())
        self._line.setValidator(validator)
        self._line.setMaximumWidth(self._line.fontMetrics().averageCharWidth() * 24)
        self._line.textEdited.connect(self._on_edited)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line, 1)
        layout.addStretch()
        self.setFocusProxy(self._line)

    def show_default(self, value: Value) -> None:
        self._line.setPlaceholderText(default_hint(value))

    def set_read_only(self, read_only: bool) -> None:
        self._line.setReadOnly(read_only)

    def is_half_typed(self) -> bool:
        return bool(self._line.text()) and not is_number(self._line.text())

    def leave(self) -> None:
        if self.is_half_typed():
            self.take_back()

    def _fill(self, value: Value, source: str) -> None:
        self._line.show_text("" if value is None else source)

    def _on_edited(self, text: str) -> None:
        if not text:
            self.announce("")
        elif is_number(text):  # not a lone minus
            self.announce_source(text)
