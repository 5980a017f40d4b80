"""The window's title: the post in front, whether it is saved, and the site."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from editor.ui.document import Document
from editor.ui.open_posts import OpenPosts
from editor.ui.site_session import SiteSession


class WindowTitle(QObject):
    """Follows the posts by itself; `show` is for when another site was opened."""

    def __init__(self, posts: OpenPosts, site: SiteSession, window: QMainWindow) -> None:
        super().__init__(window)
        self._posts = posts
        self._site = site
        self._window = window
        posts.current_changed.connect(self.show)
        posts.modified_changed.connect(self.show)
        posts.opened.connect(self._follow)

    def show(self) -> None:
        document, folder = self._posts.current, self._site.folder
        site = folder.name if folder is not None else ""
        parts = [f"[*]{document.title}" if document is not None else "", site]
        self._window.setWindowTitle(" — ".join(filter(None, parts)) or QApplication.applicationDisplayName())
        self._window.setWindowModified(document is not None and document.modified)

    def _follow(self, document: Document) -> None:
        document.front_matter_changed.connect(self.show)
        document.path_changed.connect(self.show)
