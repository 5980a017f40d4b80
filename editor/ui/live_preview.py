"""Keeps the preview and the outline in step with the document in front, through the worker."""

from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath

from PySide6.QtCore import QObject, Signal

from editor.markup.rendering import Heading, Problem
from editor.messages import Answer, Patch, RenderFailed, TextNeeded
from editor.render_service import (
    RenderCrashed,
    RenderLate,
    RenderService,
    ServiceState,
    WorkerRestarted,
    WorkerStopped,
)
from editor.site.summary import PostSummary
from editor.theme import Page
from editor.ui.document import Document
from editor.ui.open_posts import OpenPosts
from editor.ui.preview import Preview
from editor.ui.site_session import SiteSession
from editor.ui.translated_html import translated_patch
from editor.ui.wording import translated


@dataclass(frozen=True, slots=True)
class _Rendered:
    """What is known of a document since it was rendered last, beside its blocks."""

    headings: tuple[Heading, ...] = ()
    problems: tuple[Problem, ...] = ()
    words: int = 0
    notice: str = ""
    """Why the rendering is not of the text as it is now; empty where it is."""


class LivePreview(QObject):
    """Sends edits to the worker, and its patches of the document in front to the preview.

    `take` and `take_state` are to be called in the window's thread.
    """

    headings_changed = Signal(tuple)
    problems_changed = Signal(tuple)
    words_changed = Signal(int)
    awaited = Signal()
    """A document came to the front of which nothing is known before it has been rendered."""

    def __init__(
        self,
        service: RenderService,
        posts: OpenPosts,
        site: SiteSession,
        preview: Preview,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._posts = posts
        self._site = site
        self._preview = preview
        self._sent: set[int] = set()
        self._rendered: dict[int, _Rendered] = {}
        self._stopped = ""
        """Why there is no worker; empty while there is one."""
        posts.opened.connect(self._follow)
        posts.closed.connect(self._forget)
        posts.current_changed.connect(self._show)
        preview.blocks_needed.connect(self._send_current)
        preview.refresh_requested.connect(self.refresh)
        site.opened.connect(self._on_site_opened)
        site.posts_changed.connect(self._on_posts_changed)

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The outline of the document in front, as last rendered."""
        return self._of_current().headings

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was found in the document in front."""
        return self._of_current().problems

    # --- what the worker says

    def take(self, answer: Answer) -> None:
        """An answer of the worker; those about the site do not matter here."""
        match answer:
            case Patch():
                self._take_patch(answer)
            case RenderFailed(document, _, message):
                self._note(document, translated(message))
            case TextNeeded(document):
                self.text_needed(document)
            case _:
                pass

    def take_state(self, state: ServiceState) -> None:
        """What became of the worker."""
        match state:
            case RenderLate(document, message) | RenderCrashed(document, message):
                self._note(document, translated(message))
            case WorkerStopped(message):
                self._stopped = translated(message)
                self._show_notice()
            case WorkerRestarted():
                self._stopped = ""
                self._show_notice()
            case _:
                pass  # about whole pages

    def text_needed(self, document_id: int) -> None:
        """The worker does not have this document, or not as it is."""
        document = self._posts.by_id(document_id)
        if document is not None and document_id in self._sent:
            self._send(document)

    def refresh(self) -> None:
        """Renders the document in front again; starts what has been given up."""
        document = self._posts.current
        if document is None:
            return
        if document.id in self._sent:
            self._stopped = ""
            self._service.retry(document.id)  # answers with TextNeeded
        else:
            self._send(document)

    def _take_patch(self, patch: Patch) -> None:
        if self._posts.by_id(patch.document) is None:
            return
        before = self._rendered.get(patch.document)
        now = _rendered(patch, before or _Rendered())
        self._rendered[patch.document] = now
        self._stopped = ""
        if not self._is_current(patch.document):
            return
        self._preview.patch(translated_patch(patch, now.problems))
        if before == now:
            self._show_notice()
        else:
            self._announce(now)

    def _note(self, document: int, message: str) -> None:
        """A document could not be rendered; what is shown of it stays."""
        known = self._rendered.get(document, _Rendered())
        self._rendered[document] = _Rendered(known.headings, known.problems, known.words, message)
        if self._is_current(document):
            self._show_notice()

    # --- what the window does

    def _follow(self, document: Document) -> None:
        document.edited.connect(partial(self._edit, document))
        document.path_changed.connect(partial(self._on_path_changed, document))
        document.front_matter_changed.connect(partial(self._on_front_matter_changed, document))

    def _edit(self, document: Document, first: int, removed: int, lines: tuple[str, ...]) -> None:
        if document.id in self._sent:
            self._service.edit(document.id, document.revision, first, removed, lines)
        if document is self._posts.current and removed != len(lines):
            self._preview.set_line_count(document.body.blockCount())

    def _forget(self, document: Document) -> None:
        self._rendered.pop(document.id, None)
        if document.id in self._sent:
            self._sent.discard(document.id)
            self._service.forget(document.id)

    def _show(self, document: Document | None) -> None:
        if document is None:
            self._preview.show_nothing()
        else:
            self._show_base(document)
            self._preview.set_line_count(document.body.blockCount())
            self._send(document)
        self._announce(self._of_current())
        if document is not None and document.id not in self._rendered:
            self.awaited.emit()

    def _announce(self, rendered: _Rendered) -> None:
        self.headings_changed.emit(rendered.headings)
        self.problems_changed.emit(rendered.problems)
        self.words_changed.emit(rendered.words)
        self._show_notice()

    def _show_notice(self) -> None:
        notice = (self._of_current().notice or self._stopped) if self._posts.current is not None else ""
        if notice != self._preview.notice:
            self._preview.set_notice(notice)

    def _show_base(self, document: Document) -> None:
        """Relative addresses in the post start from where it will be published, and from where it stands."""
        summary = self._site.summary(document.path)
        config = self._site.config
        inside = self._site.relative(document.path)
        path = document.path.name
        if inside is not None:
            path = inside.removeprefix(config.source_prefix) if config is not None else inside
        url = summary.url if summary is not None and summary.url else "/" + PurePosixPath(path).stem + ".html"
        self._preview.show_document(document.id, path, url)

    def _send(self, document: Document) -> None:
        self._sent.add(document.id)
        options = self._site.config.kramdown if self._site.config is not None else None
        self._service.set_text(document.id, document.revision, document.body_text(), options, self._page_of(document))

    def _send_current(self) -> None:
        if self._posts.current is not None:
            self._send(self._posts.current)

    def _page_of(self, document: Document) -> Page:
        return Page(self._site.relative(document.path) or "", document.front_matter.values)

    def _on_path_changed(self, document: Document) -> None:
        self._on_front_matter_changed(document)
        if document is self._posts.current:
            self._show_base(document)

    def _on_front_matter_changed(self, document: Document) -> None:
        """Liquid in the body may show what the form says, and so may the layouts."""
        if document.id in self._sent:
            self._service.set_page(document.id, self._page_of(document))

    def _on_posts_changed(self, posts: tuple[PostSummary, ...], _removed: tuple[str, ...]) -> None:
        """The address of the document in front may be known now, or be another."""
        current = self._posts.current
        path = self._site.relative(current.path) if current is not None else None
        if current is not None and any(post.path == path for post in posts):
            self._show_base(current)

    def _on_site_opened(self) -> None:
        """The configuration decides how Markdown is read, and where addresses start."""
        config = self._site.config
        if config is not None:
            self._preview.set_site(config.source, config.baseurl, config.url)
        if self._posts.current is not None:
            self._show_base(self._posts.current)
        for document in self._posts:
            if document.id in self._sent:
                self._send(document)

    # --- helpers

    def _is_current(self, document: int) -> bool:
        return self._posts.current is not None and self._posts.current.id == document

    def _of_current(self) -> _Rendered:
        current = self._posts.current
        return self._rendered.get(current.id, _Rendered()) if current is not None else _Rendered()


def _rendered(patch: Patch, before: _Rendered) -> _Rendered:
    headings = before.headings if patch.headings is None else patch.headings
    problems = before.problems if patch.problems is None else patch.problems
    return _Rendered(headings, problems, patch.words)
