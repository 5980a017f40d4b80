"""Compiles style sheets with Dart Sass, the implementation that Jekyll uses, in a hidden page.

Imports QtWebEngine: only modules that are imported late may import this one.
"""

import json
import logging
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QEventLoop, QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from editor.theme.style_sheet import Compiled, StyleProblem, StyleSheet, error_css
from editor.ui.bundled import missing_reason, script
from editor.ui.preview_sandbox import cannot_be_sandboxed
from editor.ui.script_page import ScriptPage
from editor.ui.style_cache import StyleCache
from editor.wording import Said

Done = Callable[[Compiled], None]

_log = logging.getLogger(__name__)
_SCRIPTS = ("vendor/sass/immutable.min.js", "vendor/sass/sass.dart.js", "sass/compile.js")
_DEADLINE_MS = 20_000
"""The largest themes take a second, and on a machine under load some more."""
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(slots=True)
class _Job:
    """A style sheet that is to be compiled, and who waits for it."""

    sheet: StyleSheet
    waiting: list[Done] = field(default_factory=list[Done])
    tried: bool = False
    """A page failed over it."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a style sheet came to, and when that is still true."""

    sheet: StyleSheet
    compiled: Compiled

    def holds_for(self, sheet: StyleSheet) -> bool:
        """Whether another state of the style sheet comes to the same: no file that it reads differs.

        Where files came or went, an import may be found elsewhere.
        """
        mine = self.sheet
        if sheet.digest == mine.digest:
            return True
        if (sheet.source, sheet.syntax, sheet.style) != (mine.source, mine.syntax, mine.style):
            return False
        if self.compiled.failed or sheet.folders != mine.folders or sheet.files.keys() != mine.files.keys():
            return False
        return all(sheet.files[name] == mine.files[name] for name in self.compiled.files_read)


class SassCompiler(QObject):
    """Compiles one style sheet at a time. The page is made with the first."""

    def __init__(
        self, parent: QObject | None = None, *, deadline_ms: int = _DEADLINE_MS, cache: StyleCache | None = None
    ) -> None:
        super().__init__(parent)
        self._cache = cache
        self._page: ScriptPage | None = None
        self._is_ready = False
        self._waiting: dict[str, _Job] = {}
        self._running: _Job | None = None
        self._kept: dict[str, _Kept] = {}
        self._late = QTimer(self, singleShot=True, interval=deadline_ms)
        self._late.timeout.connect(self._on_late)
        # The page that failed is not to be deleted in the very call that comes out of it; and it may fail twice.
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._start_again)

    def compile(self, sheet: StyleSheet, done: Done) -> None:
        """Compiles a style sheet and tells `done`, at once where that is known already.

        Where an older state of the same style sheet is still waiting, both get what the newer comes to.
        """
        known = self._known(sheet)
        if known is not None:
            done(known)
        else:
            job = self._waiting.setdefault(sheet.path, _Job(sheet))
            job.sheet, job.tried = sheet, False
            job.waiting.append(done)
            self._go_on()

    def prepare(self, sheets: Iterable[StyleSheet]) -> None:
        """Gets ready for style sheets that are about to be asked for."""
        if self._page is None and any(self._known(sheet) is None for sheet in sheets):
            self._make_page()

    def _known(self, sheet: StyleSheet) -> Compiled | None:
        """What a style sheet comes to, where the page is not needed for that."""
        kept = self._kept.get(sheet.path)
        if sheet.syntax == "css":
            return Compiled(sheet.source)
        if kept is not None and kept.holds_for(sheet):
            return kept.compiled
        found = self._cache.get(sheet) if self._cache is not None else None
        if found is not None:
            self._kept[sheet.path] = _Kept(sheet, found)
        return found

    def dispose(self) -> None:
        """Ends the hidden page. Nobody is told anything any more."""
        self._waiting.clear()
        self._running = None
        self._drop_page()

    def _go_on(self) -> None:
        """Starts the next one, if none is being compiled."""
        if self._running is not None or not self._waiting:
            return
        self._running = self._waiting.pop(next(iter(self._waiting)))
        self._late.start()
        if self._page is None and not self._make_page():
            self._finish(_failed(Said("Style sheets cannot be compiled. %1", missing_reason())))
        elif self._is_ready:
            self._ask()

    def _make_page(self) -> bool:
        try:
            source = script(*_SCRIPTS)
        except OSError as error:
            _log.warning("Dart Sass cannot be read: %s", error)
            return False
        self._page = ScriptPage(source, self)
        self._page.ready.connect(self._on_ready)
        self._page.failed.connect(self._again.start)
        return True

    def _drop_page(self) -> None:
        self._late.stop()
        self._again.stop()
        if self._page is not None:
            self._page.dispose()
        self._page, self._is_ready = None, False

    def _ask(self) -> None:
        if self._page is None or self._running is None:
            return
        sheet = self._running.sheet
        values = {name: getattr(sheet, name) for name in ("source", "syntax", "style", "path", "folders", "files")}
        self._page.call("compileSass", values, partial(self._on_answer, self._running))

    def _on_ready(self) -> None:
        self._is_ready = True
        self._ask()

    def _on_answer(self, job: _Job, answer: object) -> None:
        if job is not self._running:
            return
        if not isinstance(answer, str) or not answer:
            self._again.start()
            return
        compiled = _read(job.sheet, json.loads(answer))
        self._kept[job.sheet.path] = _Kept(job.sheet, compiled)
        if self._cache is not None:
            self._cache.put(job.sheet, compiled)
        self._finish(compiled)

    def _finish(self, compiled: Compiled) -> None:
        job, self._running = self._running, None
        self._late.stop()
        for done in job.waiting if job is not None else ():
            done(compiled)
        self._go_on()

    def _start_again(self) -> None:
        """The page is gone: another takes its place when there is something to compile."""
        self._drop_page()
        job = self._running
        if job is None:
            return
        if job.tried:
            self._finish(_failed(Said("The program that compiles style sheets stopped twice over this one.")))
            return
        job.tried, self._running = True, None
        newer = self._waiting.pop(job.sheet.path, None)
        if newer is not None:
            job.sheet = newer.sheet
            job.waiting += newer.waiting
        self._waiting = {job.sheet.path: job, **self._waiting}
        self._go_on()

    def _on_late(self) -> None:
        self._drop_page()
        seconds = self._late.interval() / 1000
        self._finish(
            _failed(Said("It was given up after %1 seconds: there may be a loop without an end in it.", f"{seconds:g}"))
        )


def compile_sass(sheets: Sequence[StyleSheet]) -> list[Compiled]:
    """Compiles style sheets without a window, for the command line. Blocks until the last is done.

    Starts an application of Qt that needs no screen where there is none yet.
    """
    if cannot_be_sandboxed():
        reason = Said(
            "Style sheets cannot be compiled as root, where Chromium's sandbox cannot work. Use a normal user."
        )
        return [_failed(reason) for _ in sheets]
    application = _start_without_screen() if QGuiApplication.instance() is None else None
    compiler, loop = SassCompiler(), QEventLoop()
    results: dict[int, Compiled] = {}

    def take(number: int, compiled: Compiled) -> None:
        results[number] = compiled
        if len(results) == len(sheets):
            loop.quit()

    for number, sheet in enumerate(sheets):
        compiler.compile(sheet, partial(take, number))
    if len(results) < len(sheets):
        loop.exec()
    compiler.dispose()
    del application
    return [results[number] for number in range(len(sheets))]


def _start_without_screen() -> QGuiApplication:
    """An application of Qt that keeps to itself what it thinks of a machine without graphics."""
    qInstallMessageHandler(_note)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    given = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = f"{given} --disable-gpu --log-level=3".strip()
    return QGuiApplication(["postwright"])


def _note(_type: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _log.debug("%s", message)


def _failed(reason: str) -> Compiled:
    return Compiled(error_css(reason), (StyleProblem(reason),), failed=True)


def _read(sheet: StyleSheet, answer: Mapping[str, Any]) -> Compiled:
    given = cast("Iterable[Mapping[str, Any]]", answer["problems"])
    problems = tuple(_problem(sheet, one["message"], one["path"], one["line"]) for one in given)
    read = frozenset(cast("Iterable[str]", answer["read"]))
    if answer["css"] is None:
        return Compiled(error_css(problems[-1].message), problems, read, failed=True)
    # As Jekyll's converter does: a byte order mark would be in the way where sheets are put together.
    css = str(answer["css"]).removeprefix(_BYTE_ORDER_MARK)
    return Compiled(css + "\n" if css else css, problems, read)


def _place(path: str, line: int, *, of_theme: bool) -> str:
    """`line` is counted from 0; -1 where it is not known."""
    if line < 0:
        return Said("%1 of the theme", path) if of_theme else path
    return Said("%1 line %2 of the theme", path, line + 1) if of_theme else Said("%1 line %2", path, line + 1)


def _problem(sheet: StyleSheet, message: str, path: str, line: int) -> StyleProblem:
    """`line` is that of the file, or of the style sheet's text where `path` is empty."""
    if not path and line >= 0:
        line = sheet.line_in_file(line)
    path = path or sheet.path
    place = _place(path.partition("/")[2], line, of_theme=path.startswith("theme/"))
    text = message.strip()
    end = "" if text[-1:] in {".", "!", "?", ":"} or "\n" in text else "."
    return StyleProblem(Said("%1: %2", place, f"{text}{end}"), path, line)
