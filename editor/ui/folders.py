"""Where the program keeps what is its own, by the rules of each system. Nothing of it is ever in a site.

Linux    ~/.config/postwright (settings), ~/.local/state/postwright (unsaved text, log, crash report) and
         ~/.cache/postwright, by the XDG Base Directory Specification
macOS    ~/Library/Application Support/postwright, with ~/Library/Logs/postwright and ~/Library/Caches/postwright
Windows  %LOCALAPPDATA%\\postwright, and cache\\postwright beside it
"""

import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_Location = QStandardPaths.StandardLocation
_NAME = "postwright"


def settings_folder() -> Path:
    return _own(_Location.GenericDataLocation if sys.platform == "darwin" else _Location.GenericConfigLocation)


def state_folder() -> Path:
    """Unsaved text, and what tells one running program from another."""
    return _own(_Location.GenericDataLocation if sys.platform == "darwin" else _Location.GenericStateLocation)


def log_folder() -> Path:
    """The log, and the report of a crash."""
    return Path.home() / "Library/Logs" / _NAME if sys.platform == "darwin" else state_folder()


def cache_folder() -> Path:
    """What can be made again, such as compiled style sheets."""
    return _own(_Location.GenericCacheLocation)


def _own(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location)) / _NAME
