"""Runs first in a frozen program, and makes the process what the program expects.

LD_LIBRARY_PATH gets back its old value: PyInstaller's loader sets it for this process, which has its libraries by then.
Programs that this one starts, such as the browser that opens a link, have libraries of their own.

A program with a window has no output on Windows, not even one that goes nowhere: it gets that.
"""

import os
import sys
from pathlib import Path

_NAME = "LD_LIBRARY_PATH"

if _NAME + "_ORIG" in os.environ:
    os.environ[_NAME] = os.environ.pop(_NAME + "_ORIG")
else:
    os.environ.pop(_NAME, None)

if sys.stdout is None:
    sys.stdout = sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (as long as the program)
