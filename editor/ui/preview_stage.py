"""The place of the web view: when it is made, what covers it until there is something to see, and its restarts."""

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QRhiWidget, QWidget

from editor.theme.site_files import SiteFiles
from editor.ui.graphics import has_graphics_card
from editor.ui.preview_bars import PaneCover
from editor.ui.preview_port import PreviewPort
from editor.ui.preview_sandbox import cannot_be_sandboxed
from editor.ui.theme import BROWSER_PAGE, Colors

if TYPE_CHECKING:
    from editor.ui.preview_view import PreviewView

PHONE_WIDTH = 390
"""Pixels: the width of a common phone."""
_WITHOUT_GPU = ("offscreen", "minimal", "vnc", "linuxfb")
"""Platforms of Qt where nothing is drawn by a graphics card."""
_READY_MS = 20_000
"""The page is there after a fifth of a second; a system under load gets this long."""
_RESTARTS = 3
_RESTART_SECONDS = 60
_SMALLEST_ZOOM, _LARGEST_ZOOM = 0.5, 3.0


class PreviewStage(QWidget):
    """Makes the web view when this has been painted for the first time, so that the window does not wait for it.

    Where there can be no web view, it says why.
    """

    ready = Signal()
    """The page is loaded and empty: it is to be told everything."""
    printed = Signal(bool)
    """Printing ended; whether it went well."""
    pdf_written = Signal(str, bool)
    """The path of a PDF file that was to be written, and whether it was."""
    style_problem_changed = Signal(str)
    """Why a style sheet cannot be shown; "" when all can."""

    def __init__(self, port: PreviewPort, page_html: Callable[[], str], colors: Colors, parent: QWidget) -> None:
        """`page_html` gives the HTML that the page begins with."""
        super().__init__(parent)
        self.setObjectName("stage")
        self._port = port
        self._page_html = page_html
        self._colors = colors
        self._view: PreviewView | None = None
        self._is_ready = False
        self._was_painted = False
        self._deaths: deque[float] = deque()
        self._files: SiteFiles | None = None
        self._remote = False
        self._zoom = 1.0
        self._phone = False
        self._browser_ground = False
        self._off = self._reason_to_be_off()
        self._failure, self._can_restart = "", False
        self._idle = ""
        self._has_content = False
        self._cover = PaneCover(self.tr("Restart Preview"), self)
        self._cover.pressed.connect(self.restart)
        self._late = QTimer(self, singleShot=True, interval=_READY_MS)
        self._late.timeout.connect(self._on_late)
        port.ready.connect(self._on_ready)
        if not self._off and QGuiApplication.platformName() not in _WITHOUT_GPU and has_graphics_card():
            # Qt makes a shown window anew when the first child that is drawn by the graphics card enters it: a
            # visible flicker. With this child it is of the right kind from the beginning.
            QRhiWidget(self).hide()
        self.set_colors(colors)

    @property
    def is_ready(self) -> bool:
        """Whether the page listens."""
        return self._is_ready

    @property
    def is_off(self) -> bool:
        """Whether there is no web view, for good."""
        return bool(self._off)

    @property
    def view(self) -> "PreviewView | None":
        return self._view

    @property
    def words(self) -> str:
        """What stands in place of the page; empty where the page is seen, or nothing yet."""
        return self._cover.text if not self._cover.isHidden() else ""

    # --- what is seen

    def set_idle(self, words: str) -> None:
        """Words in place of the page while there is nothing to show; "" where there is."""
        self._idle = words
        self._show_cover()

    def set_has_content(self, has: bool) -> None:
        """Whether the page shows what it should; until then its colour is seen."""
        self._has_content = has
        self._show_cover()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self._cover.set_colors(colors)
        self.setStyleSheet(f"#stage {{ background: {colors.panel if self._phone else colors.page}; }}")
        if self._view is not None:
            self._view.set_background(self._ground())

    def set_browser_ground(self, browser: bool) -> None:
        """Whether pages without a colour of their own are white, as browsers show them, or in the window's colour."""
        self._browser_ground = browser
        self.set_colors(self._colors)

    def _ground(self) -> str:
        return BROWSER_PAGE if self._browser_ground else self._colors.page

    def set_phone_width(self, phone: bool) -> None:
        self._phone = phone
        self.set_colors(self._colors)
        self._lay_out()

    @property
    def zoom(self) -> float:
        """Factor of the page's size."""
        return self._zoom

    def set_zoom(self, factor: float) -> None:
        self._zoom = min(max(factor, _SMALLEST_ZOOM), _LARGEST_ZOOM)
        if self._view is not None:
            self._view.setZoomFactor(self._zoom)

    def set_site(self, files: SiteFiles | None, *, remote: bool) -> None:
        """Which files the page may show; and whether images of other hosts, for which it is loaded anew."""
        reload = remote != self._remote
        self._files, self._remote = files, remote
        if self._view is not None:
            self._view.set_site(files, remote=remote)
            if reload:
                self.load()

    # --- the life of the view

    def start(self) -> None:
        """Makes the web view now rather than after the first painting."""
        if self._view is not None or self._off:
            return
        try:
            # Late, because QtWebEngine takes a tenth of a second and the window can be painted without it.
            from editor.ui.preview_view import PreviewView  # noqa: PLC0415
        except ImportError as error:
            self._turn_off(self.tr("The preview is off: QtWebEngine cannot be loaded (%1).").replace("%1", str(error)))
            return
        self._view = PreviewView(self._port, self._page_html, self._ground(), self)
        self._view.setAccessibleName(self.tr("Preview"))
        self._view.died.connect(self._on_died)
        self._view.printed.connect(self.printed)
        self._view.pdf_written.connect(self.pdf_written)
        self._view.style_problem_changed.connect(self.style_problem_changed)
        self._view.page().zoomFactorChanged.connect(self._on_zoom_changed)
        self._view.set_site(self._files, remote=self._remote)
        self.setFocusProxy(self._view)
        self._lay_out()
        self._view.show()
        self.load()

    def restart(self) -> None:
        """Makes the web view anew, after it failed."""
        self._deaths.clear()
        self._start_again()

    def shut_down(self) -> None:
        """Frees the web view for good."""
        self._off = self._off or self.tr("The preview is closed.")
        self._dispose()

    def _reason_to_be_off(self) -> str:
        if not cannot_be_sandboxed():
            return ""
        return self.tr(
            "The preview is off because Postwright runs as root, where Chromium's sandbox cannot work. "
            "Start it as a normal user. Editing and saving work as ever."
        )

    def _turn_off(self, reason: str) -> None:
        self._off = reason
        self._show_cover()

    def load(self) -> None:
        """Loads the page anew, where there is a view."""
        if self._view is not None:
            self._is_ready = False
            self._has_content = False
            self._show_cover()
            self._late.start()
            self._view.load_page()

    def _start_again(self) -> None:
        self._dispose()
        self.start()

    def _dispose(self) -> None:
        self._late.stop()
        self._is_ready = self._has_content = False
        if self._view is not None:
            self.setFocusProxy(None)  # pyright: ignore[reportArgumentType]
            self._view.dispose()
        self._view = None

    def _on_ready(self) -> None:
        self._late.stop()
        self._is_ready = True
        self.set_zoom(self._zoom)  # loading sets it back
        self._fail("")
        self.ready.emit()

    def _on_zoom_changed(self, factor: float) -> None:
        """The wheel with Ctrl changes it too."""
        if self._is_ready:
            self._zoom = factor

    def _on_late(self) -> None:
        self._fail(self.tr("The preview does not answer. Editing and saving work as ever."), can_restart=True)

    def _on_died(self) -> None:
        """A few deaths are made good at once. Not in this very call: it comes out of the page that then goes."""
        now = time.monotonic()
        self._is_ready = self._has_content = False
        self._late.stop()
        self._deaths.append(now)
        while self._deaths[0] < now - _RESTART_SECONDS:
            self._deaths.popleft()
        if len(self._deaths) > _RESTARTS:
            self._fail(self.tr("The preview keeps stopping. Editing and saving work as ever."), can_restart=True)
            return
        self._fail(self.tr("The preview stopped and is being started again."))
        QTimer.singleShot(0, self, self._start_again)

    def _fail(self, words: str, *, can_restart: bool = False) -> None:
        self._failure, self._can_restart = words, can_restart
        self._show_cover()

    def _show_cover(self) -> None:
        if self._off or self._failure:
            self._cover.cover(self._off or self._failure, button=self._can_restart and not self._off)
        elif self._idle or not self._has_content:
            self._cover.cover(self._idle)
        else:
            self._cover.hide()

    # --- Qt

    def _lay_out(self) -> None:
        self._cover.setGeometry(self.rect())
        if self._view is not None:
            width = min(PHONE_WIDTH, self.width()) if self._phone else self.width()
            self._view.setGeometry((self.width() - width) // 2, 0, width, self.height())
            self._cover.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._was_painted:
            return
        self._was_painted = True
        if not self._off and self._view is None:
            QTimer.singleShot(0, self, self.start)
