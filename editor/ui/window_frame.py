"""What a window of panes does for all of them: Tab goes through them in order, and files can be dropped anywhere."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from editor.ui.tab_order import TabOrder


class WindowFrame(QMainWindow):
    file_dropped = Signal(Path)
    """The first one, where several were."""

    def __init__(self) -> None:
        super().__init__()
        self._tab_order: TabOrder | None = None
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.setAnimated(False)  # nothing in the program moves by itself, whatever the system says of motion

    def set_tab_order(self, *panes: QWidget) -> None:
        """Tab visits the panes in this order."""
        self._tab_order = TabOrder(self, panes)

    def tab_stops(self) -> Sequence[QWidget]:
        """The controls that Tab reaches now, in order."""
        return self._tab_order.stops() if self._tab_order is not None else ()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 (Qt's name)
        if self._tab_order is None:
            return super().focusNextPrevChild(next)
        return self._tab_order.step(forward=next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.file_dropped.emit(paths[0])
