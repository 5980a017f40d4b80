"""The worker's loop: takes requests in order, renders what they changed, and reads the site in between."""

import faulthandler
import logging
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import TextIO

from editor.messages import (
    EditText,
    ForgetText,
    MakePage,
    OpenSite,
    PageStands,
    RefreshSite,
    RenderFailed,
    RenderStarted,
    Request,
    SetPage,
    SetText,
    TextNeeded,
    WatchPage,
)
from editor.site.index import SiteIndex
from editor.wording import Said
from editor.worker.documents import RenderedDocument
from editor.worker.liquid import OpenBody, SiteLiquid
from editor.worker.pages import WatchedPage, made_page
from editor.worker.process import Message
from editor.worker.site_reading import SiteReader

_log = logging.getLogger(__name__)

LAST_RESORT_SECONDS = 60
"""A rendering that takes longer ends the worker, should there be no window left that would have ended it before."""


def serve(connection: "Connection[Message, Request]", open_body: OpenBody) -> None:
    """Answers requests until the window closes its end of the pipe, or is gone."""
    worker = _Worker(connection, open_body)
    try:
        while True:
            worker.run_once()
    except (EOFError, ConnectionError):
        return


class _Worker:
    def __init__(self, connection: "Connection[Message, Request]", open_body: OpenBody) -> None:
        self._connection = connection
        self._open_body = open_body
        self._documents: dict[int, RenderedDocument] = {}
        self._waiting: list[int] = []
        """Documents to render, the last one first: what was edited last is what the user sees."""
        self._page = WatchedPage()
        self._to_make: list[int] = []
        """Documents whose page is wanted once."""
        index = SiteIndex()
        self._site = SiteReader(index)
        self._liquid = SiteLiquid(index)
        self._stderr = _open_stderr()

    def run_once(self) -> None:
        """Takes every request that is there, then does one piece of work."""
        while self._connection.poll(self._seconds_left()):
            self._take(self._connection.recv())
        if self._waiting:
            self._render_document(self._documents[self._waiting.pop()])
            return
        if not self._site.busy:
            self._render_page()
            return
        answer = self._site.step()
        if answer is not None:
            self._connection.send(answer)
        if not self._site.busy:
            self._render_again()

    def _seconds_left(self) -> float | None:
        """How long there is nothing to do but to wait for a request; None: for ever."""
        return 0 if self._waiting or self._site.busy or self._wanted_once() else self._page.seconds_left()

    def _take(self, request: Request) -> None:
        match request:
            case SetText(document):
                self._documents[document] = RenderedDocument(request, self._open_body, self._liquid)
                self._render_soon(document)
                self._page.changed(document)
            case EditText():
                self._edit(request)
            case SetPage():
                self._set_page(request)
            case ForgetText(document):
                self._forget(document)
                self._to_make = [one for one in self._to_make if one != document]
            case WatchPage(document):
                self._page.watch(document)
            case MakePage(document):
                self._to_make.append(document)
            case OpenSite():
                self._site.open(request)
            case RefreshSite():
                self._site.refresh(request)

    def _render_again(self) -> None:
        """The site has been read: Liquid may say something else of it now, and so may the layouts."""
        self._liquid.forget()
        self._page.changed()
        for document in [document for document, held in self._documents.items() if held.uses_liquid]:
            if document not in self._waiting:
                self._waiting.insert(0, document)

    def _edit(self, request: EditText) -> None:
        document = self._documents.get(request.document)
        if document is not None and document.edit(request):
            self._render_soon(request.document)
            return
        self._forget(request.document)
        self._connection.send(TextNeeded(request.document))

    def _set_page(self, request: SetPage) -> None:
        document = self._documents.get(request.document)
        if document is None:
            return
        document.page = request.page
        self._page.changed(request.document)
        if document.uses_liquid:
            self._render_soon(request.document)

    def _forget(self, document: int) -> None:
        self._documents.pop(document, None)
        if document in self._waiting:
            self._waiting.remove(document)

    def _render_soon(self, document: int) -> None:
        if document in self._waiting:
            self._waiting.remove(document)
        self._waiting.append(document)

    def _render_document(self, document: RenderedDocument) -> None:
        with self._rendering(document, page=False):
            self._connection.send(document.render())
            self._page.body_changed(document.document)

    def _render_page(self) -> None:
        """Renders the page that is wanted once, or the one that is watched, where it is due."""
        if (wanted := self._wanted_once()) is not None:
            self._to_make.remove(wanted.document)
            with self._rendering(wanted, page=True):
                self._connection.send(made_page(wanted, self._liquid.site))
        elif (watched := self._page.pop_due(self._documents)) is not None:
            with self._rendering(watched, page=True):
                styles = self._page.styles(self._liquid.site)
                if styles is not None:
                    self._connection.send(styles)
                self._connection.send(self._page.render(watched, self._liquid.site) or PageStands())

    def _wanted_once(self) -> RenderedDocument | None:
        """A document that is to be written, as soon as its text is here."""
        return next((self._documents[one] for one in self._to_make if one in self._documents), None)

    @contextmanager
    def _rendering(self, document: RenderedDocument, *, page: bool) -> Generator[None]:
        """Tells that something is being rendered, and what went wrong."""
        self._connection.send(RenderStarted(document.document, document.revision, page))
        try:
            with self._last_resort():
                yield
        except (EOFError, ConnectionError):
            raise
        except Exception as error:  # noqa: BLE001 (whatever one document does, the others are rendered)
            _log.exception("Rendering failed")
            message = Said("Rendering failed (%1). The text is safe; the next edit tries again.", type(error).__name__)
            self._connection.send(RenderFailed(document.document, document.revision, message))

    @contextmanager
    def _last_resort(self) -> Generator[None]:
        """Keeps an orphan from running for ever: a watch that also works while a regular expression holds the lock."""
        faulthandler.dump_traceback_later(LAST_RESORT_SECONDS, exit=True, file=self._stderr)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


def _open_stderr() -> TextIO:
    """Where a last traceback goes; a program without a console has no stderr."""
    return sys.__stderr__ if sys.__stderr__ is not None else open(os.devnull, "w")  # noqa: PTH123 (kept open)
