"""Opening a site folder, or a post with its site, and leaving it again."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.site.config import find_site
from editor.ui.navigation import Navigation
from editor.ui.notice_bar import Choice, NoticeBar, NoticeKind
from editor.ui.open_posts import OpenPosts
from editor.ui.post_files import PostFiles
from editor.ui.session import Session
from editor.ui.settings import Settings, SiteState
from editor.ui.site_session import SiteSession
from editor.ui.wording import translated


class SiteOpening(QObject):
    """One site at a time; what is unsaved is asked about before another one takes its place."""

    about_to_enter = Signal()
    """Another site comes: what the panes show of the one before is void."""
    entered = Signal(SiteState)
    """A site is open, with what is remembered of it; its files are being read."""

    def __init__(
        self,
        site: SiteSession,
        posts: OpenPosts,
        files: PostFiles,
        go: Navigation,
        session: Session,
        settings: Settings,
        notices: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._site = site
        self._posts = posts
        self._files = files
        self._go = go
        self._session = session
        self._settings = settings
        self._notices = notices
        self._window = window
        site.opened.connect(self._tell_configuration)
        site.watching_failed.connect(self._tell_watching)

    def choose(self) -> None:
        """Asks for a folder and opens it."""
        start = str(self._site.folder.parent) if self._site.folder else str(Path.home())
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open Site Folder"), start)
        if folder:
            self.open(Path(folder))

    def open_first(self, path: Path | None) -> None:
        """At the start: the path given, else the site that was open last, if the writer wants that."""
        last = self._settings.last_site() if self._settings.preferences.reopen else None
        if path is not None:
            self.open(path)
        elif last is not None and last.is_dir():
            self.open(last)

    def open(self, path: Path) -> None:
        """Opens a site folder, or a post with the site that it belongs to."""
        if not path.exists():
            self._tell_gone(path)
            return
        folder = find_site(path)
        if folder != self._site.folder:
            if not self.leave():
                return
            self._enter(folder, restore_posts=path.is_dir())
        if path.is_file():
            self._go.open(path)

    def leave(self) -> bool:
        """Closes the site and its posts; False where the writer cancelled."""
        if not self._files.may_discard(self._posts.modified):
            return False
        self._session.keep_site()
        self._posts.show(None)  # at once, or every post would be shown while the one before it closes
        for document in self._posts:
            self._posts.close(document)
        self._site.close()
        return True

    def _enter(self, folder: Path, *, restore_posts: bool) -> None:
        self._notices.clear()
        self.about_to_enter.emit()
        self._site.open(folder)
        self._settings.add_recent_site(folder)
        self._settings.keep_last_site(folder)
        self._settings.flush()  # a killed program starts here again too
        self.entered.emit(self._session.restore_site(folder, restore_posts=restore_posts))

    # --- what the writer should know of the site

    def _tell_gone(self, path: Path) -> None:
        self._settings.remove_recent_site(path)
        self._notices.show_notice(
            "gone", NoticeKind.WARNING, self.tr("There is no file or folder %1 any more.").replace("%1", str(path))
        )

    def _tell_configuration(self) -> None:
        config = self._site.config
        if config is None:
            return
        self._notices.remove("config")
        if config.problem is not None:
            self._notices.show_notice(
                "config",
                NoticeKind.WARNING,
                self.tr("_config.yml line %1 cannot be read.").replace("%1", str(config.problem.line + 1)),
                f"{translated(config.problem.message)} " + self.tr("Jekyll's defaults are used until it is mended."),
            )
        elif not config.jekyll:
            self._notices.show_notice(
                "config",
                NoticeKind.INFO,
                self.tr("This folder is no Jekyll site."),
                self.tr("%1 has neither _config.yml nor _posts. Its Markdown files are shown as they are.").replace(
                    "%1", config.folder.name
                ),
                (Choice(self.tr("Choose Another Folder…"), self.choose),),
            )

    def _tell_watching(self, message: str) -> None:
        self._notices.show_notice("watching", NoticeKind.INFO, message)
