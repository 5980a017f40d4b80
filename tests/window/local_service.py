"""A render service without a process: the same requests, answered in the window's own thread, one after another."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from editor.markup.incremental import IncrementalDocument
from editor.messages import Answer, EditText, OpenSite, RefreshSite, SetText
from editor.site.index import SiteIndex
from editor.theme import Page
from editor.theme.values import SiteValues
from editor.worker.documents import RenderedDocument
from editor.worker.liquid import SiteLiquid
from editor.worker.pages import made_page
from editor.worker.site_reading import SiteReader


class LocalService(QObject):
    """Answers on the next turns of the event loop, as the real one does from its process."""

    def __init__(self) -> None:
        super().__init__()
        self.on_answer: Callable[[Answer], None] = lambda _answer: None
        self._index = SiteIndex()
        self._reader = SiteReader(self._index)
        self.watched: int | None = None
        self._documents: dict[int, RenderedDocument] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self) -> None: ...

    def stop(self) -> None:
        self._timer.stop()

    def open_site(self, generation: int, folder: Path) -> None:
        self._reader.open(OpenSite(generation, folder))
        self._timer.start()

    def refresh_site(self, generation: int, paths: frozenset[Path]) -> None:
        self._reader.refresh(RefreshSite(generation, paths))
        self._timer.start()

    def set_text(
        self, document: int, revision: int, text: str,
        options: Mapping[str, object] | None = None, page: Page | None = None,
    ) -> None:  # fmt: skip
        request = SetText(document, revision, text, dict(options or {}), page or Page())
        self._documents[document] = RenderedDocument(request, IncrementalDocument, SiteLiquid(SiteIndex()))
        self._render(document)

    def edit(self, document: int, revision: int, first: int, removed: int, lines: tuple[str, ...]) -> None:
        if self._documents[document].edit(EditText(document, revision, first, removed, lines)):
            self._render(document)

    def set_page(self, document: int, page: Page) -> None:
        self._documents[document].page = page
        if self._documents[document].uses_liquid:
            self._render(document)

    def watch_page(self, document: int | None) -> None:
        self.watched = document

    def make_page(self, document: int) -> bool:
        if document not in self._documents:
            return False
        QTimer.singleShot(0, self, lambda: self._answer_page(document))
        return True

    def forget(self, document: int) -> None:
        self._documents.pop(document, None)

    def retry(self, document: int) -> None: ...

    def _render(self, document: int) -> None:
        QTimer.singleShot(0, self, lambda: self._answer_patch(document))

    def _answer_patch(self, document: int) -> None:
        if document in self._documents:
            self.on_answer(self._documents[document].render())

    def _answer_page(self, document: int) -> None:
        site = SiteValues(self._index.config, self._index.summaries)
        self.on_answer(made_page(self._documents[document], site))

    def _step(self) -> None:
        if not self._reader.busy:
            self._timer.stop()
            return
        answer = self._reader.step()
        if answer is not None:
            self.on_answer(answer)
