"""Follows the links of the preview: to posts and files of the site, to the browser after asking once."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from editor.site.links import LinkTarget, SiteLinks
from editor.site.summary import Kind, PostSummary, Status
from editor.ui.dialogs.ask import ask
from editor.ui.document import Document
from editor.ui.navigation import Navigation
from editor.ui.open_posts import OpenPosts
from editor.ui.preview import Preview
from editor.ui.settings import Settings
from editor.ui.site_session import SiteSession

_OPENED_OUTSIDE = ("http", "https", "mailto", "tel")


class PreviewLinks(QObject):
    """Decides what becomes of a link, and keeps what the user allows this site to load."""

    said = Signal(str)
    """Why a link was not followed."""

    def __init__(
        self,
        site: SiteSession,
        posts: OpenPosts,
        go: Navigation,
        preview: Preview,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._site = site
        self._posts = posts
        self._go = go
        self._preview = preview
        self._settings = settings
        self._window = window
        self._links: SiteLinks | None = None
        preview.link_activated.connect(self.follow)
        preview.remote_allowed_requested.connect(self.allow_remote)
        site.opened.connect(self._on_site_opened)
        site.posts_changed.connect(self._forget_links)

    def follow(self, href: str) -> None:
        """A link of the post in front was activated."""
        document = self._posts.current
        if document is None:
            return
        if href.startswith("#"):  # the page itself follows those that lead somewhere
            self.said.emit(self.tr("There is no “%1” in this post").replace("%1", unquote(href)))
            return
        target = self._resolve(href, document)
        if target is not None:
            self._open(target, document)
        elif _scheme(href) in _OPENED_OUTSIDE:
            self._open_outside("https:" + href if href.startswith("//") else href)
        elif _scheme(href):
            self.said.emit(self.tr("Links of the kind “%1:” are not followed").replace("%1", _scheme(href)))
        else:
            self.said.emit(self.tr("There is nothing at %1 in this site").replace("%1", unquote(href)))

    def allow_remote(self) -> None:
        """Images of other hosts are loaded, for this site and from now on."""
        folder = self._site.folder
        if folder is not None:
            state = self._settings.site_state(folder)
            self._settings.keep_site_state(folder, replace(state, remote_allowed=True))
        self._preview.set_remote_allowed(True)

    def _open(self, target: LinkTarget, document: Document) -> None:
        if target.path == self._site.relative(document.path):
            self._preview.scroll_to_anchor(target.anchor)
        elif target.path in self._site.posts:
            if self._go.open_relative(target.path) is not None and target.anchor:
                self._preview.scroll_to_anchor(target.anchor)
        elif self._site.folder is not None:
            self._open_file(self._site.folder / target.path)

    def _open_file(self, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.said.emit(self.tr("No program is set up to open %1").replace("%1", file.name))

    def _open_outside(self, href: str) -> None:
        if self._may_leave(href) and not QDesktopServices.openUrl(QUrl(href)):
            self.said.emit(self.tr("No program is set up to open %1").replace("%1", href))

    def _may_leave(self, href: str) -> bool:
        """Asks once for each site."""
        folder = self._site.folder
        state = self._settings.site_state(folder) if folder is not None else None
        if state is not None and state.links_allowed:
            return True
        cancel, once, always = self.tr("Cancel"), self.tr("Open Once"), self.tr("Open Links of This Site")
        answer = ask(
            self._window,
            self.tr("Open this link outside Postwright?"),
            QUrl(href).toDisplayString(),
            (cancel, once, always),
            cancel,
        )
        if answer == always and folder is not None:
            # read again: the question stood open for any time
            self._settings.keep_site_state(folder, replace(self._settings.site_state(folder), links_allowed=True))
        return answer in (once, always)

    def _resolve(self, href: str, document: Document) -> LinkTarget | None:
        config = self._site.config
        if config is None:
            return None
        if self._links is None:
            self._links = SiteLinks(config, self._site.posts.values())
        return self._links.resolve(href, self._site.summary(document.path) or _unread(self._site, document))

    def _forget_links(self) -> None:
        self._links = None

    def _on_site_opened(self) -> None:
        self._links = None
        folder = self._site.folder
        allowed = folder is not None and self._settings.site_state(folder).remote_allowed
        self._preview.set_remote_allowed(allowed)


def _unread(site: SiteSession, document: Document) -> PostSummary:
    """A stand-in for a post that is not in the list (yet)."""
    path = site.relative(document.path) or document.path.name
    return PostSummary(path, Kind.PAGE, Status.DRAFT, document.title, None, (), (), datetime.now().timestamp(), "", "")


def _scheme(href: str) -> str:
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return ""
    return parts.scheme or ("https" if href.startswith("//") else "")
