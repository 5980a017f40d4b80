"""A value that no other field understands, as the YAML that it is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.post.front_matter import Value
from editor.ui.document_text import replace_text, text_of
from editor.ui.fields.field_editor import FieldEditor, default_hint
from editor.ui.fields.line_frame import LineFrame
from editor.ui.fields.long_text_field import GrowingText, framed
from editor.ui.fields.thumbnail import Thumbnail
from editor.ui.theme import Colors

_MOST_LINES = 8
_ADDRESS_KEYS = ("path", "src", "url", "image")
"""Where mappings that describe an image keep its address."""


class YamlField(FieldEditor):
    """Announces the source text; whether it reads is asked of the front matter. Mappings of images show the image."""

    def __init__(
        self,
        key: str,
        colors: Colors,
        find_image: Callable[[str], Path | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`find_image` is given where the field is an image's."""
        super().__init__(parent)
        self._find_image = find_image
        self._showing = False
        frame = LineFrame(self)
        self._text = GrowingText(_MOST_LINES, frame)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setAccessibleName(self.tr("%1 as YAML").replace("%1", key))
        self._text.textChanged.connect(self._on_changed)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._thumbnail = Thumbnail(self)
        self._thumbnail.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(framed(frame, self._text))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._problem)
        self.setFocusProxy(self._text)
        self.set_colors(colors)

    def show_value(self, value: Value, source: str) -> None:
        super().show_value(value, source)
        self.show_problem("")
        self._show_image(value)

    def show_default(self, value: Value) -> None:
        self._text.setPlaceholderText(default_hint(value))

    def show_problem(self, message: str) -> None:
        self._problem.setText(message)
        self._problem.setVisible(bool(message))

    def set_read_only(self, read_only: bool) -> None:
        self._text.setReadOnly(read_only)

    def set_colors(self, colors: Colors) -> None:
        palette = self._problem.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colors.error)
        self._problem.setPalette(palette)

    def is_half_typed(self) -> bool:
        return not self._problem.isHidden()

    def _fill(self, value: Value, source: str) -> None:
        self.show_problem("")
        self._showing = True
        replace_text(self._text.document(), source)
        self._showing = False

    def _on_changed(self) -> None:
        if not self._showing:
            self.announce_source(text_of(self._text.document()).rstrip("\n"))

    def _show_image(self, value: Value) -> None:
        address = _address_in(value) if self._find_image is not None else ""
        self._thumbnail.setVisible(bool(address))
        if address and self._find_image is not None:
            self._thumbnail.show_file(address, self._find_image(address))


def _address_in(value: Value) -> str:
    if not isinstance(value, dict):
        return ""
    found = next((value[key] for key in _ADDRESS_KEYS if value.get(key)), "")
    return found if isinstance(found, str) else ""
