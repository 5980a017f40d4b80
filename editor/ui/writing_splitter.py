"""The form above the text."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from editor.ui.front_matter_form import FrontMatterForm

_SHARE = 0.4
"""The largest part of the column that the form takes by itself; a form that needs more scrolls."""


class WritingSplitter(QSplitter):
    """Gives the form the height that its rows need, up to a share of the column that the writer can drag."""

    def __init__(self, form: FrontMatterForm, text: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._form = form
        self._share = _SHARE
        self.setChildrenCollapsible(False)
        self.addWidget(form)
        self.addWidget(text)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        form.height_changed.connect(self._fit)
        self.splitterMoved.connect(self._on_moved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def saveState(self) -> QByteArray:
        """The share, not the sizes: they follow from the post that is shown."""
        return QByteArray(f"{self._share:.3f}".encode())

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        """False for what saveState() did not make."""
        try:
            share = float(bytes(state.data() if isinstance(state, QByteArray) else state).decode())
        except ValueError:
            return False
        if not 0 < share < 1:
            return False
        self._share = share
        self._fit()
        return True

    def _on_moved(self, position: int, _index: int) -> None:
        """A form that was dragged to its full height asks for no less than before."""
        share = position / max(self.height(), 1)
        full = self._form.height() >= self._form.preferred_height()
        self._share = min(max(share, self._share if full else 0.05), 0.95)

    def _fit(self) -> None:
        room = self.height() - self.handleWidth()
        least = self._form.minimumSizeHint().height()
        wanted = max(min(self._form.preferred_height(), round(room * self._share)), least)
        if room > 0 and self.sizes()[0] != wanted:
            self.setSizes([wanted, room - wanted])
