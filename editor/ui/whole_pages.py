"""The switch between the body by itself and the page in the site's own theme."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from editor.messages import Answer, PageRendered, StylesMade
from editor.render_service import PageGivenUp, RenderService, ServiceState
from editor.theme.page import WholePage
from editor.ui.document import Document
from editor.ui.open_posts import OpenPosts
from editor.ui.preview import Preview
from editor.ui.settings import Settings
from editor.ui.site_session import SiteSession
from editor.ui.translated_html import translated_page
from editor.ui.wording import translated


class WholePages(QObject):
    """Asks for the page of the document in front while it is wanted, and gives it to the preview.

    `take` and `take_state` are to be called in the window's thread.
    """

    changed = Signal()
    """The switch was turned."""
    problems_changed = Signal()

    def __init__(
        self,
        service: RenderService,
        posts: OpenPosts,
        site: SiteSession,
        preview: Preview,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._posts = posts
        self._site = site
        self._preview = preview
        self._settings = settings
        self._wanted = False
        self._page: WholePage | None = None
        self._styles: StylesMade | None = None
        """Those of the site."""
        posts.current_changed.connect(self._watch)
        site.opened.connect(self._on_site_opened)
        preview.whole_requested.connect(self.choose)
        preview.refresh_requested.connect(self._watch)

    @property
    def wanted(self) -> bool:
        """Whether the page is shown rather than the body."""
        return self._wanted

    @property
    def page(self) -> WholePage | None:
        """The page of the document in front, where it is shown."""
        return self._page

    def show_page(self, wanted: bool) -> None:
        """Shows the page in the site's theme, or the body by itself."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._preview.set_whole(wanted)
        self._watch()
        self.changed.emit()

    def choose(self, wanted: bool) -> None:
        """The writer chose the page or the body: so it stays in this site."""
        folder = self._site.folder
        if folder is not None:
            self._settings.keep_site_state(folder, replace(self._settings.site_state(folder), whole_page=wanted))
        self.show_page(wanted)

    def toggle(self) -> None:
        self.choose(not self._wanted)

    def take(self, answer: Answer) -> None:
        """An answer of the worker; those about other things do not matter here."""
        if isinstance(answer, StylesMade):
            self._styles = answer
            self._show_styles()
        if not isinstance(answer, PageRendered) or not self._is_current(answer.document):
            return
        self._page = answer.page
        self._show_styles()
        self._preview.take_page(translated_page(answer.page))
        self._preview.set_page_notice(self._notice(answer.page))
        self.problems_changed.emit()

    def take_state(self, state: ServiceState) -> None:
        """What became of the worker."""
        if isinstance(state, PageGivenUp) and self._is_current(state.document):
            self.show_page(False)
            self._preview.set_page_notice(translated(state.message))

    def _show_styles(self) -> None:
        """The style sheets of the site, and those that are in the page itself."""
        if self._styles is not None:
            own = self._page.styles if self._page is not None else ()
            self._preview.set_style_sheets((*self._styles.sheets, *own), self._styles.theme)

    def _on_site_opened(self) -> None:
        folder, config = self._site.folder, self._site.config
        possible = config is not None and config.jekyll
        self._preview.set_whole_possible(possible)
        self.show_page(possible and folder is not None and self._settings.site_state(folder).whole_page)
        self._watch()

    def _watch(self, _document: Document | None = None) -> None:
        current = self._posts.current
        self._page = None
        self._preview.set_page_notice("")
        self.problems_changed.emit()
        shown = self._wanted and current is not None and self._site.config is not None
        self._service.watch_page(current.id if shown and current is not None else None)

    def _notice(self, page: WholePage) -> str:
        """What the reader should know of the page, in one line."""
        told = [translated(notice) for notice in page.notices]
        if page.missing:
            told.append(self.tr("Approximate: without %1.").replace("%1", ", ".join(map(translated, page.missing))))
        return " ".join(told)

    def _is_current(self, document: int) -> bool:
        return self._wanted and self._posts.current is not None and self._posts.current.id == document
