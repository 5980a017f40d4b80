"""Puts window, panes and posts back where they were when the program last ended."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from editor.ui.open_posts import OpenPosts
from editor.ui.post_files import PostFiles
from editor.ui.post_view import PostView
from editor.ui.settings import PostState, Settings, SiteState
from editor.ui.site_session import SiteSession
from editor.ui.text_view import ViewState
from editor.ui.writing_area import WritingArea

_KEEP_AFTER = 1000
"""Milliseconds after a change."""
_FIRST_SIZE = (1280, 820)
"""Pixels of the window at the very first start, where the screen has room for it."""


class Session(QObject):
    """Everything goes into the user's settings, nothing into the site."""

    def __init__(
        self,
        posts: OpenPosts,
        site: SiteSession,
        view: PostView,
        files: PostFiles,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._posts = posts
        self._site = site
        self._view = view
        self._files = files
        self._settings = settings
        self._keep_soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER)
        self._keep_soon.timeout.connect(self._keep_open_site)
        for change in (posts.opened, posts.closed, posts.current_changed, view.moved):
            change.connect(self._keep_later)

    # --- window

    def restore_window(self, window: QMainWindow, writing: WritingArea) -> None:
        """Qt moves a window from a screen that is gone on to one that is there."""
        geometry, panes = self._settings.window_state()
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            room = QGuiApplication.primaryScreen().availableSize()
            window.resize(min(_FIRST_SIZE[0], room.width()), min(_FIRST_SIZE[1], room.height()))
        if not panes.isEmpty():
            window.restoreState(panes)
        writing.restore(self._settings.splitter_state())

    def keep_window(self, window: QMainWindow, writing: WritingArea) -> None:
        self._settings.keep_window_state(window.saveGeometry(), window.saveState())
        self._settings.keep_splitter_state(writing.state())

    # --- site

    def restore_site(self, folder: Path, *, restore_posts: bool) -> SiteState:
        """Opens the posts that were open in this site, with the caret where it was."""
        state = self._settings.site_state(folder)
        if not restore_posts:
            return state
        for post in state.posts:
            path = folder / post.path
            if not path.is_file() or (document := self._files.open(path, show=False)) is None:
                continue
            self._view.set_state(document, ViewState(post.caret, post.anchor, post.scroll))
        current = self._posts.find(folder / state.current) if state.current else None
        self._posts.show(current or next(iter(self._posts), None))
        return state

    def keep_site(self) -> None:
        """Remembers the open posts of the open site."""
        folder = self._site.folder
        self._settings.keep_last_site(folder)
        if folder is None:
            return
        current = self._site.relative(self._posts.current.path) if self._posts.current is not None else None
        state = replace(self._settings.site_state(folder), posts=tuple(self._post_states()), current=current or "")
        self._settings.keep_site_state(folder, state)
        self._settings.flush()

    def _keep_later(self) -> None:
        if not self._keep_soon.isActive():
            self._keep_soon.start()

    def _keep_open_site(self) -> None:
        """In between, so that a killed program comes back as it was."""
        if self._site.folder is not None:
            self.keep_site()

    def keep_sort(self, sort: str) -> None:
        folder = self._site.folder
        if folder is not None:
            self._settings.keep_site_state(folder, replace(self._settings.site_state(folder), sort=sort))

    def _post_states(self) -> list[PostState]:
        states: list[PostState] = []
        for document in self._posts:
            path = self._site.relative(document.path)
            if path is not None:
                view = self._view.state_of(document)
                states.append(PostState(path, view.position, view.anchor, view.scroll))
        return states
