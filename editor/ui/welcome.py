"""What the window shows while no post is open: one sentence, one button, and the sites opened before."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from editor.ui.icons import IconView, application_icon, icon

_WIDTH = 420
_PICTURE = 72
_SHOWN_SITES = 6


class Welcome(QWidget):
    open_requested = Signal()
    site_requested = Signal(Path)
    new_post_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site_open = False
        self._recent_folders: Sequence[Path] = ()
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_button = self._make_button(self.tr("Open Site Folder…"))
        self.open_button.clicked.connect(self.open_requested)
        self.new_post_button = self._make_button(self.tr("New Post…"))
        self.new_post_button.clicked.connect(self.new_post_requested)
        self._recent = QWidget(self)
        self._recent_layout = QVBoxLayout(self._recent)
        self._recent_layout.setContentsMargins(0, 16, 0, 0)
        self._recent_layout.setSpacing(2)
        column = QWidget(self)
        column.setMaximumWidth(_WIDTH)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        lines.addWidget(IconView(application_icon(), _PICTURE, self), 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(self._sentence)
        lines.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(self.new_post_button, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(self._recent)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        middle = QHBoxLayout()
        middle.addWidget(column)
        layout.addLayout(middle)
        layout.addStretch(3)
        self._show_state()

    def set_site_open(self, site_open: bool) -> None:
        """Whether a site is open, and only a post is wanting."""
        self._site_open = site_open
        self._show_state()

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Offers sites opened before, the last one first."""
        self._recent_folders = folders[:_SHOWN_SITES]
        while (item := self._recent_layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._recent_layout.addWidget(self._make_heading())
        for folder in self._recent_folders:
            self._recent_layout.addWidget(self._make_site_button(folder))
        self._show_state()

    def text(self) -> str:
        """The sentence shown."""
        return self._sentence.text()

    def recent_texts(self) -> list[str]:
        """The sites offered."""
        if self._recent.isHidden():
            return []
        return [_short(folder) for folder in self._recent_folders]

    def _make_button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setDefault(True)
        button.setMinimumSize(180, 34)
        return button

    def _make_heading(self) -> QLabel:
        heading = QLabel(self.tr("Opened before"), self._recent)
        heading.setForegroundRole(heading.palette().ColorRole.PlaceholderText)
        heading.setContentsMargins(8, 0, 0, 4)
        return heading

    def _make_site_button(self, folder: Path) -> QToolButton:
        button = QToolButton(self._recent)
        button.setIcon(icon("folder"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(str(folder))
        button.setAccessibleName(str(folder))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setMinimumHeight(28)
        text = button.fontMetrics().elidedText(_short(folder), Qt.TextElideMode.ElideMiddle, _WIDTH - 48)
        button.setText(text.replace("&", "&&"))
        button.clicked.connect(partial(self.site_requested.emit, folder))
        return button

    def _show_state(self) -> None:
        self._sentence.setText(
            self.tr("Choose a post from the list, or start a new one.")
            if self._site_open
            else self.tr("Open the folder of a Jekyll site, or any folder of Markdown files.")
        )
        self.open_button.setVisible(not self._site_open)
        self.new_post_button.setVisible(self._site_open)
        self._recent.setVisible(not self._site_open and bool(self._recent_folders))

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts elide the paths at another place."""
        if event.type() == QEvent.Type.FontChange:
            self.show_recent(self._recent_folders)
        super().changeEvent(event)


def _short(folder: Path) -> str:
    """A path with the home folder as ~."""
    return f"~/{folder.relative_to(Path.home())}" if folder.is_relative_to(Path.home()) else str(folder)
