"""The whole page around the document that is watched, rendered when the body has been."""

import time
from collections.abc import Mapping
from dataclasses import replace

from editor.messages import PageMade, PageRendered, StylesMade
from editor.theme.page import CONTENT_END, CONTENT_START, WholePage
from editor.theme.values import SiteValues
from editor.worker.documents import RenderedDocument

REST_SECONDS = 0.5
"""So long after the last edit the page around a body is rendered again, since the body is patched by itself."""


class WatchedPage:
    """Knows which document's whole page is wanted, when it is due, and what was told of it."""

    def __init__(self) -> None:
        self.document: int | None = None
        self._due: float | None = None
        self._told: WholePage | None = None
        self._styled: SiteValues | None = None
        """The state of the site whose style sheets were looked at last."""
        self._styles: StylesMade | None = None

    def watch(self, document: int | None) -> None:
        """Another document's page is wanted, or the same one's from the beginning."""
        self.document = document
        self._told = None
        self._styled = self._styles = None
        self._due = None if document is None else 0

    def body_changed(self, document: int) -> None:
        """A body was rendered. Where the page holds it without marks, the page is due at once, else after a rest."""
        if document != self.document or self._due == 0:
            return  # what is due at once stays so
        follows = self._told is not None and self._told.marked
        self._due = time.monotonic() + REST_SECONDS if follows else 0

    def changed(self, document: int | None = None) -> None:
        """What is around a document's body has changed; None: around all."""
        if self.document is not None and document in (None, self.document):
            self._due = 0

    def seconds_left(self) -> float | None:
        """How long there is nothing to do; None: until something happens."""
        return None if self._due is None else max(0, self._due - time.monotonic())

    def pop_due(self, documents: Mapping[int, RenderedDocument]) -> RenderedDocument | None:
        """The document whose page is to be rendered now."""
        if self.document is None or self.seconds_left() != 0:
            return None
        self._due = None
        return documents.get(self.document)

    def styles(self, site: SiteValues) -> StylesMade | None:
        """The site's style sheets, where they are others than those told last."""
        from editor.theme.style_sheets import style_sheets  # noqa: PLC0415 (as in `render`)

        if site is self._styled:
            return None
        self._styled = site
        theme = site.theme.root if site.theme is not None else None
        told, self._styles = self._styles, StylesMade(style_sheets(site, theme), theme)
        return self._styles if told is None or not _are_same(told, self._styles) else None

    def render(self, document: RenderedDocument, site: SiteValues) -> PageRendered | None:
        """The page, where it is another than the one told last."""
        # Late, because four in five posts have no Liquid, and most are seen without the page around them.
        from editor.theme.whole_page import render_page  # noqa: PLC0415

        page = render_page(site, replace(document.page, body=document.text), document.html, marked=True)
        if page.marked:
            page = replace(page, html=_without_content(page.html))
        if page == self._told:
            return None
        self._told = page
        return PageRendered(document.document, document.revision, page)


def made_page(document: RenderedDocument, site: SiteValues) -> PageMade:
    """The page as it would be published, with what it needs to be written."""
    from editor.theme.exportable import exportable  # noqa: PLC0415 (as in `WatchedPage.render`)
    from editor.theme.whole_page import render_page  # noqa: PLC0415

    page = replace(document.page, body=document.text)
    rendered = render_page(site, page, document.html, marked=False)
    return PageMade(document.document, exportable(site, page, rendered))


def _are_same(one: StylesMade, other: StylesMade) -> bool:
    mine, its = ([(sheet.url, sheet.digest) for sheet in made.sheets] for made in (one, other))
    return one.theme == other.theme and mine == its


def _without_content(html: str) -> str:
    before, _, rest = html.partition(CONTENT_START)
    return before + CONTENT_START + CONTENT_END + rest.partition(CONTENT_END)[2]
