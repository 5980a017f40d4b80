"""Errors of the program itself: they go into a log and become a sentence, never a traceback on the screen."""

import logging
import re
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

_log = logging.getLogger("editor")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_ABOUT_GRAPHICS = re.compile("vulkan|GPU vendor|GPUInfo", re.IGNORECASE)
"""What Chromium says at each start of a machine whose graphics card it does not use."""
LOG_NAME = "postwright.log"
_LOG_SIZE = 512 * 1024
"""Bytes after which the log begins anew; the one before is kept."""


class Faults(QObject):
    """Catches what nothing else caught, in every thread, and announces it once for each kind."""

    occurred = Signal(str)
    """A sentence for the writer."""

    def __init__(self, log_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: set[str] = set()
        self.log_file = log_folder / LOG_NAME
        self._start_log()
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_log_qt_message)

    def _start_log(self) -> None:
        logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
        try:
            self.log_file.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                self.log_file, maxBytes=_LOG_SIZE, backupCount=1, encoding="utf-8", delay=True
            )
        except OSError as error:
            _log.warning("There is no log file: %s", error)
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.getLogger().addHandler(handler)

    def _on_exception(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
            return
        _log.error("Unexpected error", exc_info=(kind, error, traceback))
        self._announce(kind)

    def _on_thread_exception(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            _log.error(
                "Unexpected error in %s",
                hook.thread.name if hook.thread else "a thread",
                exc_info=(hook.exc_type, hook.exc_value, hook.exc_traceback),
            )
            self._announce(hook.exc_type)

    def _announce(self, kind: type[BaseException]) -> None:
        if kind.__name__ in self._told:
            return
        self._told.add(kind.__name__)
        self.occurred.emit(
            self.tr("Something in Postwright failed (%1). The text is safe. Details are in %2.")
            .replace("%1", kind.__name__)
            .replace("%2", str(self.log_file))
        )


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    level = logging.INFO if _ABOUT_GRAPHICS.search(message) else _LEVELS.get(kind, logging.WARNING)
    logging.getLogger(f"qt.{context.category or 'default'}").log(level, "%s", message)
