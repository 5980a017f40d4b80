"""Answers the page's requests for style sheets that Jekyll would make when it builds the site.

Imports QtWebEngine: only `preview_scheme` imports this module.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob

from editor.theme.style_sheet import Compiled, StyleSheet
from editor.ui.sass_compiler import SassCompiler
from editor.ui.style_cache import StyleCache
from editor.ui.wording import translated


class StyleServer(QObject):
    """Compiles what is asked for, and answers when it is done."""

    problem_changed = Signal(str)
    """Why a style sheet that is shown could not be compiled, as a sentence; "" when all could."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._compiler = SassCompiler(self, cache=StyleCache.of_user())
        self._alive: set[int] = set()
        self._failures: dict[str, str] = {}
        self._told = ""

    def serve(self, job: QWebEngineUrlRequestJob, sheet: StyleSheet) -> None:
        """Replies to a request with the compiled style sheet, or with a comment that says why there is none."""
        # Chromium may give a request up while it is worked on, and the job is gone then.
        number = id(job)
        self._alive.add(number)
        job.destroyed.connect(partial(self._alive.discard, number))
        self._compiler.compile(sheet, partial(self._answer, job, number, sheet))

    def set_known(self, sheets: Mapping[str, StyleSheet]) -> None:
        """The site's style sheets, by their addresses: what others failed at is of no interest any more."""
        paths = {sheet.path for sheet in sheets.values()}
        self._failures = {path: reason for path, reason in self._failures.items() if path in paths}
        self._compiler.prepare(sheets.values())
        self._tell()

    def dispose(self) -> None:
        """No request is answered any more."""
        self._alive.clear()
        self._compiler.dispose()

    def _answer(self, job: QWebEngineUrlRequestJob, number: int, sheet: StyleSheet, compiled: Compiled) -> None:
        self._failures.pop(sheet.path, None)
        if compiled.failed:
            self._failures[sheet.path] = translated(compiled.problems[-1].message)
        self._tell()
        if number in self._alive:
            body = QBuffer(job)
            body.setData(QByteArray(compiled.css.encode()))
            body.open(QIODevice.OpenModeFlag.ReadOnly)
            job.reply(QByteArray(b"text/css; charset=utf-8"), body)

    def _tell(self) -> None:
        reason = next(iter(self._failures.values()), "")
        if reason != self._told:
            self._told = reason
            self.problem_changed.emit(reason)
