"""The quiet parts of the preview pane that are not the page: lines above it, and words in its place."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.ui.theme import Colors


class QuietBar(QFrame):
    """One line of text with a button, in the layout; hidden while it has no text."""

    pressed = Signal()

    def __init__(self, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.setSpacing(8)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self._label, 1)
        if button:
            layout.addWidget(_button(button, self.pressed, self))
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def show_text(self, text: str) -> None:
        """Shows a sentence; with "" the bar goes."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def set_colors(self, colors: Colors) -> None:
        self.setStyleSheet(
            f"QuietBar {{ background: {colors.panel}; }}"
            f"QuietBar QLabel {{ color: {colors.muted}; background: transparent; }}"
        )


class PaneCover(QWidget):
    """Covers the page in the page's colour, with words where there is nothing to see."""

    pressed = Signal()

    def __init__(self, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(12)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = _button(button, self.pressed, self)
        layout.addStretch(1)
        layout.addWidget(self._label)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.cover("")

    @property
    def text(self) -> str:
        return self._label.text()

    def cover(self, text: str, *, button: bool = False) -> None:
        """Covers the page, with a text and the button if there is something to do."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self._button.setVisible(button)
        self.show()
        self.raise_()

    def set_colors(self, colors: Colors) -> None:
        self.setStyleSheet(
            f"#cover {{ background: {colors.page}; }}"
            f"#cover QLabel {{ color: {colors.muted}; background: transparent; }}"
        )


def _button(text: str, pressed: SignalInstance, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.clicked.connect(pressed)
    return button
