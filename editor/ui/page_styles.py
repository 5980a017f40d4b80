"""The style sheets of a page that is written, compiled one after the other."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor.theme.style_sheet import Compiled, StyleSheet, error_css
from editor.ui.preview_sandbox import cannot_be_sandboxed
from editor.ui.style_cache import StyleCache

if TYPE_CHECKING:
    from editor.ui.sass_compiler import SassCompiler

Done = Callable[[Mapping[str, str], str], None]
"""Gets the CSS by the addresses of its sheets, and why one could not be compiled."""


class PageStyles(QObject):
    """Compiles style sheets in a hidden page of its own, which stays only as long as there is something to do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._compiler: SassCompiler | None = None
        self._running = 0
        # Not in the very call that comes out of the page.
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self.dispose)

    def compile(self, sheets: Sequence[StyleSheet], done: Done) -> None:
        """Compiles style sheets and then tells `done`, perhaps at once."""
        css = {sheet.url: sheet.source for sheet in sheets if sheet.syntax == "css"}
        rest = [sheet for sheet in sheets if sheet.syntax != "css"]
        compiler, reason = self._made_compiler() if rest else (None, "")
        if compiler is None:
            done(css | {sheet.url: error_css(reason) for sheet in rest}, reason)
            return
        self._running += 1
        self._idle.stop()
        results: dict[str, Compiled] = {}

        def take(url: str, compiled: Compiled) -> None:
            results[url] = compiled
            if len(results) < len(rest):
                return
            self._running -= 1
            if not self._running:
                self._idle.start()
            failed = [one.problems[-1].message for one in results.values() if one.failed]
            done(css | {url: one.css for url, one in results.items()}, failed[0] if failed else "")

        for sheet in rest:
            compiler.compile(sheet, partial(take, sheet.url))

    @property
    def is_running(self) -> bool:
        """Whether there is a hidden page."""
        return self._compiler is not None

    def dispose(self) -> None:
        """Ends the hidden page; nobody is told anything any more."""
        self._idle.stop()
        if self._compiler is not None:
            self._compiler.dispose()
        self._compiler, self._running = None, 0

    def _made_compiler(self) -> "tuple[SassCompiler | None, str]":
        """The compiler, or why there can be none here."""
        if self._compiler is not None:
            return self._compiler, ""
        if cannot_be_sandboxed():
            return None, self.tr("Style sheets cannot be compiled as root, where Chromium's sandbox cannot work.")
        try:
            # Late, because QtWebEngine takes a tenth of a second to load, and most pages are never written.
            from editor.ui.sass_compiler import SassCompiler  # noqa: PLC0415
        except ImportError as error:
            words = self.tr("Style sheets cannot be compiled: QtWebEngine cannot be loaded (%1).")
            return None, words.replace("%1", str(error))
        self._compiler = SassCompiler(self, cache=StyleCache.of_user())
        return self._compiler, ""
