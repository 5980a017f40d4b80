"""How long a text is."""

from types import MappingProxyType

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from editor.ui.theme import Colors

_LONGEST = MappingProxyType({"title": 60, "description": 160, "excerpt": 160, "summary": 160})
"""Characters that search results show of a field. A hint: longer text is never blocked."""


class CountLabel(QLabel):
    """A text's length against the length that search results show; amber past it, never in the way."""

    def __init__(self, key: str, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest = _LONGEST.get(key, 0)
        self._colors = colors
        self._length = 0
        self.setVisible(self._longest > 0)
        self._make_room()
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.set_colors(colors)

    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("000/000"))

    def show_text(self, text: str) -> None:
        was_too_long = self._length > self._longest
        self._length = len(text)
        if not self._longest:
            return
        self.setText(f"{self._length}/{self._longest}" if self._length else "")
        self.setToolTip(self.tr("Search results show about %1 characters.").replace("%1", str(self._longest)))
        if was_too_long != (self._length > self._longest):
            self.set_colors(self._colors)

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        palette = self.palette()
        color = colors.warning if self._length > self._longest else colors.muted
        palette.setColor(QPalette.ColorRole.WindowText, color)
        self.setPalette(palette)
