"""A hidden page that runs our own scripts, and nothing else: no network, no files, no page to speak of.

Imports QtWebEngine: only modules that are imported late may import this one.
"""

import json
import logging
from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineScript,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from editor.ui.preview_page import lock_down, make_profile

_log = logging.getLogger(__name__)
_BLANK = QUrl("about:blank")
_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld


class _Nowhere(QWebEngineUrlRequestInterceptor):
    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        info.block(info.requestUrl() != _BLANK)


class _Page(QWebEnginePage):
    # fmt: off
    def acceptNavigationRequest(
        self, url: QUrl | str, type: QWebEnginePage.NavigationType, isMainFrame: bool,  # noqa: A002, N803 (Qt's names)
    ) -> bool:
        return isMainFrame and url == _BLANK

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, lineNumber: int, sourceID: str,  # noqa: N803
    ) -> None:
        _log.debug("%s (line %s)", message, lineNumber)
    # fmt: on


class ScriptPage(QObject):
    """Runs a script once, and then calls functions that it defined in the world of its own."""

    ready = Signal()
    """The script ran, and calls are answered."""
    failed = Signal()
    """The script could not be run, or its process is gone. The page is of no use then."""

    def __init__(self, source: str, parent: QObject | None = None) -> None:
        """`source` is run once and has to end in an expression that is true."""
        super().__init__(parent)
        self._source = source
        self._is_disposed = False
        self._profile = make_profile()
        self._gate = _Nowhere(self._profile)
        self._profile.setUrlRequestInterceptor(self._gate)
        self._page = _Page(self._profile)
        lock_down(self._page)
        self._page.loadFinished.connect(self._on_loaded)
        self._page.renderProcessTerminated.connect(self._on_terminated)
        self._page.load(_BLANK)

    def call(self, function: str, argument: object, done: Callable[[object], None]) -> None:
        """Calls a global function with one value, as JSON; `done` gets what it gives, None where it throws."""
        self._run(f"{function}({json.dumps(argument)})", done)

    def dispose(self) -> None:
        """Ends its process, also one that does not answer. No more signals come."""
        self._is_disposed = True  # deleting the page answers what was asked
        self.blockSignals(True)
        for part in (self._page, self._profile, self):
            shiboken6.delete(part)

    def _run(self, text: str, done: Callable[[object], None]) -> None:
        self._page.runJavaScript(text, _WORLD.value, partial(self._on_result, done))

    def _on_result(self, done: Callable[[object], None], result: object) -> None:
        if not self._is_disposed:
            done(result)

    def _on_loaded(self, _: bool) -> None:
        self._run(self._source, self._on_run)

    def _on_run(self, result: object) -> None:
        (self.ready if result is True else self.failed).emit()

    def _on_terminated(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        _log.warning("The hidden page's process ended: %s, code %s", status.name, code)
        self.failed.emit()
