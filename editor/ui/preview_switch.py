"""The switch above the preview: the body by itself, or the page in the site's theme."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget

from editor.ui.theme import Colors


class PreviewSwitch(QFrame):
    """Two buttons of which one is pressed."""

    whole_requested = Signal(bool)
    """Show the page, or the body."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the preview shows"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        group = QButtonGroup(self)
        self._body = self._button(self.tr("Body"), self.tr("The text by itself"), whole=False)
        keys = QKeySequence("Shift+F5").toString(QKeySequence.SequenceFormat.NativeText)
        page = self.tr("The page in the site's own theme (%1)").replace("%1", keys)
        self._page = self._button(self.tr("Page"), page, whole=True)
        for button in (self._body, self._page):
            group.addButton(button)
            layout.addWidget(button)
        layout.addStretch(1)
        self.show_whole(False)

    def show_whole(self, whole: bool) -> None:
        """Presses the button of what is shown."""
        (self._page if whole else self._body).setChecked(True)

    def set_colors(self, colors: Colors) -> None:
        self.setStyleSheet(
            f"PreviewSwitch {{ background: {colors.panel}; }}"
            f"PreviewSwitch QToolButton {{ padding: 2px 12px; border: 1px solid transparent; border-radius: 4px; "
            f"color: {colors.muted}; }}"
            f"PreviewSwitch QToolButton:hover {{ color: {colors.text}; }}"
            f"PreviewSwitch QToolButton:focus {{ border-color: {colors.accent}; }}"
            f"PreviewSwitch QToolButton:checked {{ background: {colors.selection}; color: {colors.text}; }}"
        )

    def _button(self, text: str, tip: str, *, whole: bool) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("show-page" if whole else "show-body")
        button.setText(text)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.clicked.connect(partial(self.whole_requested.emit, whole))
        return button
