"""Compiled style sheets on disk, so that the next start need not wait for the compiler."""

import hashlib
import json
import logging
import os
from collections.abc import Iterable
from pathlib import Path

from editor.theme.style_sheet import Compiled, StyleSheet
from editor.ui.bundled import bundled_packages
from editor.ui.folders import cache_folder

_log = logging.getLogger(__name__)
_MOST = 60
"""Files that are kept, the youngest."""


class StyleCache:
    """Holds what style sheets came to, by all that went into them: their text, their imports and the compiler.

    What cannot be read or written is as if it were not there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._compiler = ", ".join(f"{package.title} {package.version}" for package in bundled_packages())

    @classmethod
    def of_user(cls) -> "StyleCache":
        """In the desktop's folder for what can be made again."""
        return cls(cache_folder() / "styles")

    def get(self, sheet: StyleSheet) -> Compiled | None:
        """What the style sheet came to; None where that is not known."""
        try:
            kept = json.loads(self._file(sheet).read_text(encoding="utf-8"))
            return Compiled(str(kept["css"]), files_read=frozenset(map(str, kept["read"])))
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def put(self, sheet: StyleSheet, compiled: Compiled) -> None:
        """Keeps what a style sheet came to, if nothing was wrong with it."""
        if compiled.failed or compiled.problems:
            return
        file = self._file(sheet)
        unfinished = file.with_suffix(f".{os.getpid()}")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            kept = {"css": compiled.css, "read": sorted(compiled.files_read)}
            unfinished.write_text(json.dumps(kept), encoding="utf-8")
            unfinished.replace(file)
            _forget(sorted(self._folder.iterdir(), key=_age)[:-_MOST])
        except OSError as error:
            _log.info("A style sheet could not be kept: %s", error)

    def _file(self, sheet: StyleSheet) -> Path:
        name = hashlib.sha256(f"{self._compiler}\n{sheet.digest}".encode()).hexdigest()
        return self._folder / f"{name}.json"


def _age(file: Path) -> float:
    return file.stat().st_mtime


def _forget(files: Iterable[Path]) -> None:
    for file in files:
        file.unlink(missing_ok=True)
