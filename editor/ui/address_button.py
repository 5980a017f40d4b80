"""Shows where a post will be published, and whether it will; a click asks for a copy of the address."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from editor.ui.fate_words import ShownFate
from editor.ui.icons import icon

_FRAME = 14
"""Pixels of a button that are not for its text."""
_SPARE = 6
"""More, so that no rounding cuts a text that has room."""
_LEAST_ADDRESS = 80
_WIDE = 36
"""Average characters that a wide one asks for, whatever it shows."""


class AddressButton(QToolButton):
    """Shortens the address in its middle where there is too little room; what becomes of the post is always whole."""

    def __init__(self, parent: QWidget, *, wide: bool = False) -> None:
        """`wide`: it takes what room there is and asks for the same always, so that nothing moves while one types."""
        super().__init__(parent)
        self._wide = wide
        if wide:  # with a sign, as without one Qt would put the text into the middle of the room
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fate = ShownFate()
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed
        )
        self.setAutoRaise(True)
        self.setMinimumHeight(24)

    def full_text(self) -> str:
        return str(self._fate)

    def show_fate(self, fate: ShownFate) -> None:
        if fate == self._fate:
            return
        self._fate = fate
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if fate.address else Qt.FocusPolicy.NoFocus)
        if self._wide:
            self.setIcon(icon("copy" if fate.address else "warning"))
        self.setAccessibleName(self.tr("Address: %1").replace("%1", str(fate)))
        self.setAccessibleDescription(fate.explanation)
        self.setToolTip("\n".join(filter(None, (fate.explanation, self._offer()))))
        self.updateGeometry()
        self._elide()

    def _offer(self) -> str:
        return self.tr("Copy %1").replace("%1", self._fate.address) if self._fate.address else ""

    def sizeHint(self) -> QSize:
        metrics, height = self.fontMetrics(), super().sizeHint().height()
        if self._wide:
            return QSize(_WIDE * metrics.averageCharWidth(), height)
        return QSize(metrics.horizontalAdvance(str(self._fate)) + _FRAME + _SPARE, height)

    def minimumSizeHint(self) -> QSize:
        if self._wide:
            return QSize(_LEAST_ADDRESS, super().minimumSizeHint().height())
        least = self.fontMetrics().horizontalAdvance(self._fate.words) + _LEAST_ADDRESS
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._elide()

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        path, words = self._fate.path, self._fate.words
        rest = f" · {words}" if path and words else words
        frame = _FRAME + (self.iconSize().width() + 4 if self._wide else 0)
        room = self.width() - frame - metrics.horizontalAdvance(rest)
        shortened = metrics.elidedText(path, Qt.TextElideMode.ElideMiddle, max(room, 0))
        self.setText(f"{shortened}{rest}".replace("&", "&&"))
