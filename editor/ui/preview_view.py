"""The web view inside the preview pane: profile, page, scheme and channel, made together and freed in order.

Imports QtWebEngine, which takes a tenth of a second: `preview` imports this module when the window has been painted.
"""

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from editor.theme.site_files import SiteFiles
from editor.ui.bundled import missing_reason
from editor.ui.graphics import has_graphics_card
from editor.ui.preview_addresses import SCHEME
from editor.ui.preview_page import PreviewPage, make_profile, program
from editor.ui.preview_port import PreviewPort
from editor.ui.preview_scheme import NetworkGate, SchemeHandler

_BY_PROGRAM = "software"
"""Qt's name of drawing without a graphics card."""


class PreviewView(QWebEngineView):
    """Shows the preview's page; what is in it comes and goes through the port."""

    died = Signal()
    printed = Signal(bool)
    """Printing ended; whether it went well."""
    pdf_written = Signal(str, bool)
    """The path of a PDF file that was to be written, and whether it was."""
    style_problem_changed = Signal(str)
    """As `StyleServer.problem_changed`."""

    def __init__(self, port: PreviewPort, page_html: Callable[[], str], background: str, parent: QWidget) -> None:
        """`page_html` gives the page as it is to begin with; `background` is the colour until it is there."""
        _draw_fast()
        super().__init__(parent)
        self.setObjectName("page")
        self._profile = make_profile()
        self._gate = NetworkGate(self._profile)
        self._handler = SchemeHandler(page_html, self._profile)
        self._handler.styles.problem_changed.connect(self.style_problem_changed)
        self._profile.setUrlRequestInterceptor(self._gate)
        self._profile.installUrlSchemeHandler(SCHEME.encode(), self._handler)
        self._page = PreviewPage(self._profile)
        self._channel = QWebChannel(self._page)
        self._channel.registerObject("port", port)
        self._page.setWebChannel(self._channel, QWebEngineScript.ScriptWorldId.ApplicationWorld)
        self._port = port
        self._is_disposed = False
        port.program_needed.connect(self._load_program)
        self._page.died.connect(self.died)
        self._page.pdfPrintingFinished.connect(self.pdf_written)
        self.printFinished.connect(self.printed)
        self.set_background(background)
        self.setPage(self._page)
        self.setAcceptDrops(False)  # a dropped file is the window's affair

    def load_page(self) -> None:
        """Loads the page from the beginning; what was in it is gone."""
        self._page.load_page()

    def set_background(self, color: str) -> None:
        self._page.setBackgroundColor(QColor(color))

    def set_site(self, files: SiteFiles | None, *, remote: bool) -> None:
        """Which files the page may show, and whether pictures of other hosts; the latter needs `load_page`."""
        self._handler.files = files
        self._handler.styles.set_known(files.styles if files else {})
        self._handler.remote = remote
        self._gate.remote = remote
        self._page.remote = remote

    def copy(self) -> None:
        """Puts the selected text on the clipboard."""
        self._page.triggerAction(QWebEnginePage.WebAction.Copy)

    def print_page(self, parent: QWidget) -> None:
        """Asks for a printer or a PDF file, and prints; `printed` or `pdf_written` tells the end."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
            return
        if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
            # as a PDF of text; through the printer it would be one of pictures
            self.write_pdf(printer.outputFileName(), printer.pageLayout())
        else:
            self._printer = printer  # it has to live until the page has been sent
            self.print(printer)

    def write_pdf(self, path: str, layout: QPageLayout) -> None:
        """Prints into a file; `pdf_written` tells the end."""
        self._page.printToPdf(path, layout)

    def _load_program(self, name: str) -> None:
        """Runs what draws formulas or diagrams, in the world of our own script."""
        try:
            source = program(name)
        except (OSError, KeyError):
            words = self.tr("This cannot be drawn. %1").replace("%1", missing_reason())
            self._port.program_loaded.emit(name, words)
            return
        world = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
        self._page.runJavaScript(source, world, partial(self._on_program_run, name))

    def _on_program_run(self, name: str, _result: object) -> None:
        if not self._is_disposed:  # deleting the page answers what was asked
            self._port.program_loaded.emit(name, "")

    def dispose(self) -> None:
        """Frees page and profile now, in the order that Chromium needs; the view is of no use then."""
        self._page.died.disconnect(self.died)
        self._port.program_needed.disconnect(self._load_program)
        self._is_disposed = True
        self._handler.styles.dispose()
        self.hide()
        self.setPage(None)  # pyright: ignore[reportArgumentType]
        for part in (self._page, self, self._profile):
            shiboken6.delete(part)


def _draw_fast() -> None:
    """Without a graphics card Qt and Chromium draw by themselves, which halves the time from a key to what it changes.

    To be decided before the first view is made.
    """
    if not has_graphics_card() and QQuickWindow.sceneGraphBackend() != _BY_PROGRAM:
        QQuickWindow.setSceneGraphBackend(_BY_PROGRAM)
