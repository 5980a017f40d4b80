#!/usr/bin/env python3
"""Prints the part of a lock file that the Flatpak brings along: wanted.py LOCK

Left out is what its base has, which is Qt for Python, and what only freezing a program needs.
"""

import re
import sys
from pathlib import Path

_IN_THE_BASE = frozenset({"pyside6", "pyside6-addons", "pyside6-essentials", "shiboken6"})
_FOR_FREEZING = frozenset(
    {
        "altgraph",
        "macholib",
        "packaging",
        "pefile",
        "pyinstaller",
        "pyinstaller-hooks-contrib",
        "pywin32-ctypes",
        "setuptools",
    }
)
_ENTRY = re.compile(r"^([\w.-]+)==.*(?:\n[ \t].*)*\n?", re.MULTILINE)


def wanted(lock: str) -> str:
    """The entries that stay, with their checksums."""
    entries = _ENTRY.finditer(lock)
    return "".join(entry[0] for entry in entries if entry[1] not in _IN_THE_BASE | _FOR_FREEZING)


if __name__ == "__main__":
    sys.stdout.write(wanted(Path(sys.argv[1]).read_text(encoding="utf-8")))
