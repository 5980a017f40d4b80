"""Writes what the uninstaller deletes: list_files.py FOLDER FILE

That is every file of the program by its name, and every folder that is empty then. What a user put beside them stays.
"""

import sys
from pathlib import Path, PureWindowsPath


def removal(folder: Path) -> str:
    """Instructions of NSIS for all that is in a folder, which is installed as `$INSTDIR`."""
    paths = sorted(folder.rglob("*"), reverse=True)  # what is in a folder before the folder
    return "".join(_line(path, path.relative_to(folder)) for path in paths)


def _line(path: Path, inside: Path) -> str:
    name = str(PureWindowsPath(*inside.parts)).replace("$", "$$")
    return f'{"RMDir" if path.is_dir() else "Delete"} "$INSTDIR\\{name}"\n'


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(removal(Path(sys.argv[1])), encoding="utf-8-sig")
