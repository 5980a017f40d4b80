"""What stands in the form's place where a post has no front matter."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from editor.ui.theme import Colors


class NoFrontMatter(QWidget):
    add_requested = Signal()

    def __init__(self, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setText(self.tr("This post has no front matter."))
        self._button = QPushButton(self.tr("Add Front Matter"), self)
        self._button.clicked.connect(self.add_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._text)
        layout.addWidget(self._button)
        layout.addStretch()
        self.setFocusProxy(self._button)
        self.set_colors(colors)

    def allow(self, allowed: bool) -> None:
        """Whether the post can be changed."""
        self._button.setVisible(allowed)

    def set_colors(self, colors: Colors) -> None:
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colors.muted)
        self._text.setPalette(palette)
