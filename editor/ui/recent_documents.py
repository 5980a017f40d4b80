"""Tells the desktop which posts are opened, for its own list of recent files."""

import logging
import sys
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QStandardPaths

from editor.disk.recent_files import add_recent_file
from editor.ui.document import Document
from editor.ui.settings import Settings

_log = logging.getLogger(__name__)
_MARKDOWN = "text/markdown"


class RecentDocuments(QObject):
    """One post after the other, in threads: the disk may be slow. macOS keeps such a list for its own kits only.

    The threads are Python's: Qt's pool would wait for them in its end while they wait for the interpreter.
    """

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._last: Thread | None = None

    def add(self, document: Document) -> None:
        """A post was opened."""
        if not self._settings.preferences.recent_files:
            return
        self._last = Thread(target=_tell_after, args=(self._last, document.path), name="postwright-recent", daemon=True)
        self._last.start()

    def wait(self) -> None:
        """Until all is written."""
        if self._last is not None:
            self._last.join()


def _tell_after(earlier: Thread | None, path: Path) -> None:
    if earlier is not None:
        earlier.join()
    try:
        _tell(path)
    except Exception:  # noqa: BLE001 (the list is a courtesy: nothing may end because of it)
        _log.warning("The desktop's list of recent files could not be told", exc_info=True)


def _tell(path: Path) -> None:
    if sys.platform == "win32":
        _tell_windows(path)
    elif sys.platform != "darwin":
        add_recent_file(_list(), path, _MARKDOWN, "Postwright", "postwright")


def _list() -> Path:
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "recently-used.xbel"


def _tell_windows(path: Path) -> None:
    """https://learn.microsoft.com/windows/win32/api/shlobj_core/nf-shlobj_core-shaddtorecentdocs"""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 (of use on this system only)

        ctypes.windll.shell32.SHAddToRecentDocs(3, ctypes.c_wchar_p(str(path)))  # 3: SHARD_PATHW
