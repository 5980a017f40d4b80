"""A line to type in."""

from PySide6.QtWidgets import QLineEdit, QWidget


class TextLine(QLineEdit):
    """A line of a field. Its name for screen readers is the key."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(key)

    def show_text(self, text: str) -> None:
        """Sets the text, from its beginning on; the caret stays where the text is the same."""
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)
