"""Tells the desktop which posts are opened, for its own list of recent files."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QStandardPaths, QThreadPool

from editor.disk.recent_files import add_recent_file
from editor.ui.document import Document
from editor.ui.settings import Settings

_MARKDOWN = "text/markdown"


class RecentDocuments(QObject):
    """One post after the other, in a thread: the disk may be slow. macOS keeps such a list for its own kits only."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def add(self, document: Document) -> None:
        """A post was opened."""
        if self._settings.preferences.recent_files:
            self._pool.start(_Task(document.path))

    def wait(self) -> None:
        """Until all is written."""
        self._pool.waitForDone()


class _Task(QRunnable):
    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def run(self) -> None:
        if sys.platform == "win32":
            _tell_windows(self._path)
        elif sys.platform != "darwin":
            add_recent_file(_list(), self._path, _MARKDOWN, "Postwright", "postwright")


def _list() -> Path:
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "recently-used.xbel"


def _tell_windows(path: Path) -> None:
    """https://learn.microsoft.com/windows/win32/api/shlobj_core/nf-shlobj_core-shaddtorecentdocs"""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 (of use on this system only)

        ctypes.windll.shell32.SHAddToRecentDocs(3, ctypes.c_wchar_p(str(path)))  # 3: SHARD_PATHW
