"""Another program of the user's desktop, which puts something on the clipboard or takes something from it.

Run as a program: `clipboard.py text TEXT`, `clipboard.py image FILE` or `clipboard.py read`.
"""

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

from tests.app.display import Display
from tests.app.waiting import until

_COMMAND = [sys.executable, "-m", "tests.app.clipboard"]


@contextmanager
def copied_text(display: Display, text: str) -> Generator[None]:
    """A program holds `text` on the clipboard as long as the block lasts."""
    with _offered(display, "text", text):
        yield


@contextmanager
def copied_image(display: Display, picture: Path) -> Generator[None]:
    """A program holds a picture on the clipboard, as one does that shows it, as long as the block lasts."""
    with _offered(display, "image", str(picture)):
        yield


def clipboard_text(display: Display) -> str:
    """The text on the clipboard."""
    return subprocess.check_output([*_COMMAND, "read"], env=_environment(display), text=True)


@contextmanager
def _offered(display: Display, *arguments: str) -> Generator[None]:
    others = {0, display.clipboard_owner()}
    with subprocess.Popen([*_COMMAND, *arguments], env=_environment(display)) as owner:
        try:
            until(lambda: display.clipboard_owner() not in others, "something new on the clipboard")
            yield
        finally:
            owner.terminate()


def _environment(display: Display) -> dict[str, str]:
    return {**os.environ, "DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"}


def _main(what: str, argument: str = "") -> None:
    application = QGuiApplication([])
    clipboard = application.clipboard()
    match what:
        case "text":
            clipboard.setText(argument)
        case "image":
            clipboard.setImage(QImage(argument))
        case _:
            sys.stdout.write(clipboard.text())
            return
    application.exec()


if __name__ == "__main__":
    _main(*sys.argv[1:])
