"""Runs first in a frozen program: gives LD_LIBRARY_PATH back its old value.

PyInstaller's loader sets it for this process, which has its libraries by then. Programs that this one starts, such as
the browser that opens a link, have libraries of their own.
"""

import os

_NAME = "LD_LIBRARY_PATH"

if _NAME + "_ORIG" in os.environ:
    os.environ[_NAME] = os.environ.pop(_NAME + "_ORIG")
else:
    os.environ.pop(_NAME, None)
