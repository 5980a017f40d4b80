"""Moving posts: rename, publish, unpublish and trash, each with a way back. Nothing is ever overwritten."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QFile, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from editor.disk.transaction import Moved, move
from editor.disk.write import SaveError, create_durably
from editor.post.front_matter import FrontMatter
from editor.site.new_post import publish_target, rename_target, unpublish_target
from editor.site.summary import Kind
from editor.ui.dialogs.new_post import PublishDialog
from editor.ui.dialogs.rename import RenameDialog
from editor.ui.document import Document
from editor.ui.notice_bar import Choice, NoticeBar, NoticeKind
from editor.ui.open_posts import OpenPosts
from editor.ui.post_files import PostFiles, reason
from editor.ui.site_session import SiteSession


class PostMoves(QObject):
    """Acts on the post in front. The last move can be taken back."""

    said = Signal(str)
    """Something was done: a line for the status bar."""

    def __init__(
        self, site: SiteSession, posts: OpenPosts, files: PostFiles, notices: NoticeBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._site = site
        self._posts = posts
        self._files = files
        self._notices = notices
        self._window = window
        self._last_move: tuple[Moved, Path, Path] | None = None
        files.saved.connect(self.offer_rename)

    # --- rename, publish, unpublish

    def rename(self) -> None:
        """Asks for another file name."""
        if document := self._posts.current:
            self._ask_rename(document, document.path.name)

    def _ask_rename(self, document: Document, suggestion: str) -> None:
        folder = document.path.parent
        dialog = RenameDialog(
            document.path.name,
            suggestion,
            lambda name: self._name_problem(folder, name),
            lambda name: self._site.told_fate(folder / name, document.front_matter),
            self._window,
        )
        if dialog.exec():
            self._move(document, folder / dialog.name, document.to_bytes())

    def _name_problem(self, folder: Path, name: str) -> str:
        if "/" in name or "\\" in name or name.startswith("."):
            return self.tr("A file name has no slash and does not begin with a dot.")
        if (folder / name).exists():
            return self.tr("A file of this name exists already.")
        return ""

    def offer_rename(self, document: Document, before: FrontMatter) -> None:
        """Where title or date no longer agree with the file name, renaming is offered, never done by itself."""
        key = f"rename-{document.id}"
        self._notices.remove(key)
        summary = self._site.summary(document.path)
        if summary is None or summary.kind not in (Kind.POST, Kind.DRAFT):
            return
        name = rename_target(document.path.name, document.front_matter, before)
        if name == document.path.name or (document.path.parent / name).exists():
            return
        self._notices.show_notice(
            key,
            NoticeKind.INFO,
            self.tr("Title or date changed."),
            self.tr("The file could be named %1.").replace("%1", name),
            (Choice(self.tr("Rename…"), lambda: self._ask_rename(document, name)),),
        )

    def publish(self) -> None:
        """Moves a draft into the posts, under a date that is asked for."""
        document, config = self._posts.current, self._site.config
        relative = self._site.relative(document.path) if document is not None else None
        if document is None or config is None or relative is None or not self.is_draft(document):
            return

        def target(when: datetime) -> str:
            return publish_target(config, relative, when)

        def fate_of(when: datetime) -> str:
            return self._site.told_fate(config.folder / target(when), _dated(document.front_matter, when))

        dialog = PublishDialog(document.title, target, fate_of, config.zone, self._window)
        if dialog.exec():
            front_matter = _dated(document.front_matter, dialog.date)
            self._change_and_move(document, front_matter, target(dialog.date))

    def unpublish(self) -> None:
        """Moves a post back to the drafts."""
        document, config = self._posts.current, self._site.config
        relative = self._site.relative(document.path) if document is not None else None
        if document is None or config is None or relative is None or not self.is_published(document):
            return
        self._change_and_move(document, document.front_matter, unpublish_target(config, relative))

    def is_draft(self, document: Document) -> bool:
        return "_drafts" in document.path.parts

    def is_published(self, document: Document) -> bool:
        """Whether it stands among the posts of a Jekyll site."""
        config, summary = self._site.config, self._site.summary_of(document.path, document.front_matter)
        return config is not None and config.jekyll and summary is not None and summary.kind is Kind.POST

    def undo_move(self) -> None:
        """Takes the last rename, publish or unpublish back."""
        if self._last_move is None:
            return
        moved, old, new = self._last_move
        try:
            moved.undo()
        except SaveError as error:
            self._files.refuse(new, str(error))
            return
        self._last_move = None
        self._site.note_own_change(old, new)
        if document := self._posts.find(new):
            data = old.read_bytes()
            document.moved_to(old, document.base_bytes)
            document.load(data)
        self.said.emit(self.tr("Moved back to %1").replace("%1", old.name))

    def _change_and_move(self, document: Document, front_matter: FrontMatter, target: str) -> None:
        if self._site.folder is None:
            return
        data = document.bytes_with(front_matter)
        if self._move(document, self._site.folder / target, data):
            document.load(data)

    def _move(self, document: Document, target: Path, data: bytes) -> bool:
        """Writes `data` to `target` and removes the old file; the new one is complete before the old one goes."""
        old = document.path
        try:
            moved = move(old, target, data)
        except SaveError as error:
            self._files.refuse(old, str(error))
            return False
        self._last_move = (moved, old, target)
        document.moved_to(target, data)
        self._site.note_own_change(old, target)
        self._notices.remove(f"rename-{document.id}")
        self._notices.show_notice(
            "moved",
            NoticeKind.INFO,
            self.tr("“%1” is now %2.").replace("%1", document.title).replace("%2", self._site.relative(target) or ""),
            "",
            (Choice(self.tr("Undo"), self.undo_move),),
        )
        return True

    # --- trash

    def trash(self) -> None:
        """Moves the post's file to the system's trash. Undo is offered; nothing is asked unless text is unsaved."""
        document = self._posts.current
        if document is None or (document.modified and not self._files.may_discard([document])):
            return
        path, title = document.path, document.title
        file = QFile(str(path))
        _prepare_trash()
        if not file.moveToTrash():
            self._files.refuse(
                path, self.tr("The system's trash did not take it: %1").replace("%1", file.errorString())
            )
            return
        trashed = Path(file.fileName())
        if self._last_move is not None and self._last_move[2] == path:
            self._last_move = None
            self._notices.remove("moved")
        self._posts.close(document)
        self._site.note_own_change(path)
        self._notices.show_notice(
            "trashed",
            NoticeKind.INFO,
            self.tr("“%1” is in the trash.").replace("%1", title),
            "",
            (Choice(self.tr("Undo"), lambda: self._restore(trashed, path)),),
        )

    def _restore(self, trashed: Path, path: Path) -> None:
        try:
            create_durably(path, trashed.read_bytes())
        except OSError as error:
            self._files.refuse(path, reason(error))
            return
        trashed.unlink(missing_ok=True)
        self._site.note_own_change(path)
        self._files.open(path)


def _dated(front_matter: FrontMatter, when: datetime) -> FrontMatter:
    """With another date, where it has one."""
    return front_matter.with_value("date", when) if "date" in front_matter else front_matter


def _prepare_trash() -> None:
    """Qt makes the trash but not the folder that it is in, which a new user may not have yet."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    with suppress(OSError):  # moving will fail then, and say so
        Path(folder).mkdir(parents=True, exist_ok=True)
