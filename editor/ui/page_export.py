"""The page of the post in front outside the window: in the browser, as a file with all that it shows, and as a PDF."""

import logging
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.messages import Answer, PageMade, RenderFailed
from editor.render_service import RenderService, ServiceState
from editor.theme.export import Exported, PageToExport, export_page, style_sheets_of
from editor.ui.document import Document
from editor.ui.folders import cache_folder
from editor.ui.notice_bar import NoticeBar, NoticeKind
from editor.ui.open_posts import OpenPosts
from editor.ui.page_styles import PageStyles
from editor.ui.preview_printing import PreviewPrinting

_log = logging.getLogger(__name__)

_NOTICE = "export"


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to become of a page."""

    target: Path
    in_browser: bool = False


class PageExport(QObject):
    """Asks the worker for the page, so that it does not matter what the preview shows, and writes it.

    `take` and `take_state` are to be called in the window's thread.
    """

    said = Signal(str)
    """Something was done: a line for the status bar."""

    def __init__(
        self, service: RenderService, posts: OpenPosts, printing: PreviewPrinting, notices: NoticeBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._service = service
        self._posts = posts
        self._printing = printing
        self._notices = notices
        self._window = window
        self._styles = PageStyles(self)
        self._wishes: dict[int, _Wish] = {}
        self._copies: Path | None = None
        """Where the browser's copies are; None before the first."""

    # --- what the writer wants

    def open_in_browser(self) -> None:
        """Shows the page, with what is not saved yet, in the browser of the system."""
        if document := self._posts.current:
            folder = self._copies_folder() / str(document.id)
            self._ask(document, _Wish(folder / f"{document.path.stem}.html", in_browser=True))

    def save_html(self) -> None:
        """Asks for a file, and writes the page there, with a folder beside it for all that it shows."""
        if document := self._posts.current:
            target = self._asked_target(document, self.tr("Save Page as HTML"), self.tr("Pages (*.html)"), ".html")
            if target is not None:
                self._ask(document, _Wish(target))

    def save_pdf(self) -> None:
        """Asks for a file, and prints what the preview shows into it."""
        document = self._posts.current
        if document is None:
            return
        if not self._printing.has_page:
            self.said.emit(self.tr("The preview shows nothing yet. Show it, and try again."))
            return
        target = self._asked_target(document, self.tr("Save as PDF"), self.tr("PDF files (*.pdf)"), ".pdf")
        if target is not None:
            self._printing.save_pdf(target)

    def close(self) -> None:
        """Ends what is under way, and removes the browser's copies."""
        self._wishes.clear()
        self._styles.dispose()
        if self._copies is not None:
            shutil.rmtree(self._copies, ignore_errors=True)

    # --- what the worker says

    def take(self, answer: Answer) -> None:
        """An answer of the worker; those about other things do not matter here."""
        if isinstance(answer, RenderFailed) and self._wishes.pop(answer.document, None):
            self._refuse(answer.message)
        if not isinstance(answer, PageMade) or (wish := self._wishes.pop(answer.document, None)) is None:
            return
        try:
            sheets = style_sheets_of(answer.page)
        except OSError as error:
            self._failed(error)
            return
        self._styles.compile(sheets, partial(self._write, wish, answer.page))

    def take_state(self, _state: ServiceState) -> None:
        """Whatever became of the worker, it has forgotten what it was asked for."""
        if self._wishes:
            self._wishes.clear()
            self._refuse(self.tr("The renderer stopped before the page was done. Try again."))

    # --- the way of a page

    def _ask(self, document: Document, wish: _Wish) -> None:
        self._notices.remove(_NOTICE)
        self._wishes[document.id] = wish
        if not self._service.make_page(document.id):
            del self._wishes[document.id]
            self._refuse(self.tr("The preview of this post is paused. F5 starts it again."))

    def _write(self, wish: _Wish, page: PageToExport, css: Mapping[str, str], problem: str) -> None:
        try:
            exported = export_page(page, css, wish.target, f"{wish.target.stem}_files")
        except OSError as error:
            self._failed(error)
            return
        if problem:
            self._notices.show_notice(_NOTICE, NoticeKind.WARNING, self.tr("The page lacks a style sheet."), problem)
        if not wish.in_browser:
            self.said.emit(self._told(exported))
        elif QDesktopServices.openUrl(QUrl.fromLocalFile(str(exported.path))):
            self.said.emit(self.tr("Opened in the browser"))
        else:
            self._refuse(self.tr("The system opens no browser. The page is in %1.").replace("%1", str(exported.path)))

    def _told(self, exported: Exported) -> str:
        if not exported.missing:
            return self.tr("Saved as %1").replace("%1", exported.path.name)
        words = self.tr("Saved as %1, without %2, which the site does not have")
        return words.replace("%1", exported.path.name).replace("%2", ", ".join(exported.missing))

    def _failed(self, error: OSError) -> None:
        _log.warning("The page cannot be written: %s", error)
        words = self.tr("The system reported: %1. Choose another place.")
        self._refuse(words.replace("%1", error.strerror or type(error).__name__))

    def _refuse(self, why: str) -> None:
        self._notices.show_notice(_NOTICE, NoticeKind.WARNING, self.tr("The page was not written."), why)

    # --- places

    def _asked_target(self, document: Document, title: str, kinds: str, suffix: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggestion = str(Path(folder) / (document.path.stem + suffix))
        name, _ = QFileDialog.getSaveFileName(self._window, title, suggestion, kinds)
        if not name:
            return None
        target = Path(name)
        return target if target.suffix else target.with_suffix(suffix)

    def _copies_folder(self) -> Path:
        """Made anew in every run: what a killed one left goes."""
        if self._copies is None:
            self._copies = cache_folder() / "pages"
            shutil.rmtree(self._copies, ignore_errors=True)
            self._copies.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self._copies
