"""The worker's loop: takes requests in order, renders what they changed, and reads the site in between."""

import faulthandler
import logging
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import Connection
from typing import TextIO

from editor.messages import (
    EditText,
    ForgetText,
    OpenSite,
    RefreshSite,
    RenderFailed,
    RenderStarted,
    Request,
    SetText,
    TextNeeded,
)
from editor.site.index import SiteIndex
from editor.worker.documents import OpenBody, RenderedDocument
from editor.worker.liquid import LiquidBody, SiteLiquid
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
        index = SiteIndex()
        self._site = SiteReader(index)
        self._liquid = SiteLiquid(index)
        self._stderr = _open_stderr()

    def run_once(self) -> None:
        """Takes every request that is there, then does one piece of work."""
        while not (self._waiting or self._site.busy) or self._connection.poll():
            self._take(self._connection.recv())
        if self._waiting:
            self._render_document(self._documents[self._waiting.pop()])
            return
        answer = self._site.step()
        if answer is not None:
            self._connection.send(answer)
        if not self._site.busy:
            self._render_liquid()

    def _take(self, request: Request) -> None:
        match request:
            case SetText(document):
                self._documents[document] = RenderedDocument(
                    request, partial(LiquidBody, self._open_body, self._liquid, request.page)
                )
                self._render_soon(document)
            case EditText(document):
                self._edit(request)
            case ForgetText(document):
                self._forget(document)
            case OpenSite():
                self._site.open(request)
            case RefreshSite():
                self._site.refresh(request)

    def _render_liquid(self) -> None:
        """The site has been read: Liquid may say something else of it now."""
        self._liquid.forget()
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

    def _forget(self, document: int) -> None:
        self._documents.pop(document, None)
        if document in self._waiting:
            self._waiting.remove(document)

    def _render_soon(self, document: int) -> None:
        if document in self._waiting:
            self._waiting.remove(document)
        self._waiting.append(document)

    def _render_document(self, document: RenderedDocument) -> None:
        self._connection.send(RenderStarted(document.document, document.revision))
        try:
            with self._last_resort():
                answer = document.render()
        except Exception as error:  # noqa: BLE001 (whatever one document does, the others are rendered)
            _log.exception("Rendering failed")
            message = f"Rendering failed ({type(error).__name__}). The text is safe; the next edit tries again."
            answer = RenderFailed(document.document, document.revision, message)
        self._connection.send(answer)

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
