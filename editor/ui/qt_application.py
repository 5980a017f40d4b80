"""Qt's application object."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class QtApplication(QApplication):
    """Tells what the file manager of macOS wants opened: there it is no argument of the program, but an event."""

    path_given = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.path_given.emit(event.file())
            return True
        return super().event(event)
