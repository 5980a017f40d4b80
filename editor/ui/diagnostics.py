"""What a report of a fault needs: versions, the machine, and the end of the log."""

import getpass
import platform
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from editor import __version__
from editor.ui.bundled import bundled_packages
from editor.ui.libraries import LIBRARIES, version_of

_LINES = 60
"""Of the log's end."""


def diagnostics(log_file: Path) -> str:
    """As text. The user's name and home folder are not in it; what else the log says of a site is."""
    return f"{about_this_program()}\n{about_this_run()}\n\n{end_of_log(log_file)}".rstrip() + "\n"


def about_this_program() -> str:
    """Versions, and the machine."""
    lines = [
        f"Postwright {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, platform {QGuiApplication.platformName()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    return "\n".join(lines)


def about_this_run() -> str:
    """The screen, and the parts with their versions."""
    screen, hints = QGuiApplication.primaryScreen(), QGuiApplication.styleHints()
    lines = [
        f"Screen {screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio()}",
        f"Colour scheme {hints.colorScheme().name}, contrast {hints.accessibility().contrastPreference().name}",
        *(f"{name} {version_of(package)}" for name, package, _, _ in LIBRARIES),
        *(f"{one.title} {one.version}" for one in bundled_packages()),
    ]
    return "\n".join(lines)


def end_of_log(log_file: Path) -> str:
    """The last lines of the log; empty where there is none."""
    try:
        lines = log_file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return without_names("\n".join(["Log:", *lines[-_LINES:]])) if lines else ""


def without_names(text: str) -> str:
    """Paths of this user begin with ~, and the user's name does not occur."""
    names = {str(Path.home()): "~"}
    with suppress(OSError, KeyError):  # a user whom the system does not know
        names[f"/{getpass.getuser()}/"] = "/…/"
    for name, shown in names.items():
        text = text.replace(name, shown) if len(name) > 1 else text
    return text
