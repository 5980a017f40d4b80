"""Finder gives a program what to open as an event."""

import subprocess
import sys

PROGRAM = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from editor.ui.qt_application import QtApplication

application = QtApplication(["postwright"])
application.path_given.connect(print)
application.sendEvent(application, QFileOpenEvent("/site/_posts/2025-04-06-a.md"))
application.sendEvent(application, QEvent(QEvent.Type.ApplicationActivate))
"""


def test_a_file_that_finder_opens_is_told_as_a_path() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert done.stdout == "/site/_posts/2025-04-06-a.md\n"
