"""Opening, saving, closing and making posts. Errors become notices; nothing is overwritten unasked."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.disk.write import SaveError, create_durably, write_durably
from editor.post.front_matter import FrontMatter
from editor.post.post import Post
from editor.post.text_file import UneditableFile
from editor.site.new_post import new_post
from editor.ui.dialogs.ask import ask
from editor.ui.dialogs.new_post import NewPostDialog
from editor.ui.document import Document, ForeignChangeError
from editor.ui.notice_bar import Choice, NoticeBar, NoticeKind
from editor.ui.open_posts import OpenPosts
from editor.ui.site_session import SiteSession
from editor.ui.wording import translated
from editor.wording import Said


class PostFiles(QObject):
    """Acts on the post in front, or on the one given."""

    conflict_found = Signal(Document)
    """The file on disk is not the one that was opened: the writer has to choose."""
    created = Signal()
    """A new post is in front."""
    saved = Signal(Document, FrontMatter)
    """A post was saved; its front matter before."""
    said = Signal(str)
    """Something was done: a line for the status bar."""

    def __init__(self, site: SiteSession, posts: OpenPosts, notices: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._site = site
        self._posts = posts
        self._notices = notices
        self._window = window

    # --- open, close

    def open(self, path: Path, *, show: bool = True) -> Document | None:
        """Opens a file, and brings it to the front if asked to; None, with a notice, where it cannot be read."""
        document = self._posts.find(path)
        if document is None:
            try:
                document = Document.open(path)
            except (OSError, UneditableFile) as error:
                self.refuse(path, reason(error))
                return None
            self._posts.add(document)
            self._tell_read_only(document)
        if show:
            self._posts.show(document)
        return document

    def _tell_read_only(self, document: Document) -> None:
        if document.read_only_reason:
            self._notices.show_notice(
                f"read-only-{document.id}",
                NoticeKind.WARNING,
                self.tr("“%1” can be read but not edited.").replace("%1", document.title),
                translated(document.read_only_reason),
            )

    def close(self, document: Document | None = None) -> bool:
        """Closes a post, asking where it has unsaved changes; False where the writer cancelled."""
        document = document or self._posts.current
        if document is None:
            return True
        if document.modified and not self.may_discard([document]):
            return False
        for kind in ("read-only", "save", "rename"):
            self._notices.remove(f"{kind}-{document.id}")
        self._posts.close(document)
        return True

    def may_discard(self, documents: list[Document]) -> bool:
        """Asks once for all what becomes of unsaved changes; False where the writer cancelled or a save failed."""
        if not documents:
            return True
        if len(documents) == 1:
            question = self.tr("Save changes to “%1”?").replace("%1", documents[0].title)
            detail = self.tr("Unsaved changes will be lost.")
        else:
            question = self.tr("Save changes to %1 posts?", "", len(documents)).replace("%1", str(len(documents)))
            detail = "\n".join(document.title for document in documents)
        save = self.tr("Save") if len(documents) == 1 else self.tr("Save All")
        cancel, discard = self.tr("Cancel"), self.tr("Discard")
        answer = ask(self._window, question, detail, (discard, cancel, save), cancel)
        if answer == save:
            return all(self.save(document) for document in documents)
        return answer == discard

    # --- save

    def save(self, document: Document | None = None) -> bool:
        """Saves a post; False, with a notice, where it could not be saved. Without changes nothing is written."""
        document = document or self._posts.current
        if document is None:
            return False
        if not document.modified and document.on_disk is not None:
            return True
        before = document.saved_front_matter
        try:
            document.save()
        except ForeignChangeError:
            self.conflict_found.emit(document)
            return False
        except (SaveError, UneditableFile) as error:
            self._failed(document, error)
            return False
        self._saved(document, before)
        return True

    def overwrite(self, document: Document) -> None:
        """Saves over whatever stands on disk: the writer chose so."""
        before = document.saved_front_matter
        try:
            document.overwrite()
        except (SaveError, UneditableFile) as error:
            self._failed(document, error)
            return
        self._saved(document, before)

    def save_all(self) -> None:
        for document in self._posts.modified:
            self.save(document)

    def save_copy(self) -> None:
        """Writes the post to another file; the open post stays what it is."""
        document = self._posts.current
        if document is None:
            return
        suggestion = document.path.with_stem(document.path.stem + "-copy")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save a Copy"), str(suggestion))
        if not name:
            return
        try:
            write_durably(Path(name), document.to_bytes())
        except (SaveError, UneditableFile) as error:
            self._failed(document, error)
            return
        self._site.note_own_change(Path(name))
        self.said.emit(self.tr("Copy saved as %1").replace("%1", Path(name).name))

    def revert(self) -> None:
        """Goes back to the file on disk. An edit like any other: undo brings the changes back."""
        document = self._posts.current
        if document is None:
            return
        try:
            document.load(document.path.read_bytes())
        except (OSError, UneditableFile) as error:
            self.refuse(document.path, reason(error))
            return
        self.said.emit(self.tr("Reverted to the saved text. Undo brings the changes back."))

    def _saved(self, document: Document, before: FrontMatter) -> None:
        self._notices.remove(f"save-{document.id}")
        self._notices.remove(f"disk-{document.id}")
        self._site.note_own_change(document.path)
        self.saved.emit(document, before)

    def _failed(self, document: Document, error: SaveError | UneditableFile) -> None:
        self._notices.show_notice(
            f"save-{document.id}",
            NoticeKind.ERROR,
            self.tr("Could not save “%1”.").replace("%1", document.title),
            f"{translated(str(error))} " + self.tr("The text is safe here and in recovery."),
            (
                Choice(self.tr("Try Again"), lambda: self.save(document)),
                Choice(self.tr("Save a Copy…"), self.save_copy),
            ),
        )

    # --- new

    def new_post(self, title: str = "") -> None:
        """Asks for title, kind and date, makes the file and opens it."""
        folder, config = self._site.folder, self._site.config
        if folder is None or config is None:
            return

        def plan(title: str, draft: bool, when: datetime) -> tuple[str, str]:
            return new_post(self._site.house_style(), title, draft=draft, when=when)

        def fate_of(title: str, draft: bool, when: datetime) -> str:
            path, text = plan(title, draft, when)
            return self._site.told_fate(folder / path, Post.parse(text).front_matter)

        dialog = NewPostDialog(
            lambda title, draft, when: plan(title, draft, when)[0],
            lambda path: (folder / path).exists(),
            fate_of,
            config.zone,
            self._window,
            title,
        )
        if dialog.exec():
            path, text = plan(dialog.title, dialog.draft, dialog.date)
            self._create(folder / path, text)

    def _create(self, path: Path, text: str) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            create_durably(path, text.encode())
        except OSError as error:
            self.refuse(path, reason(error))
            return
        self._site.note_own_change(path)
        if self.open(path) is not None:
            self.created.emit()

    def show_in_folder(self) -> None:
        if document := self._posts.current:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(document.path.parent)))

    def refuse(self, path: Path, why: str) -> None:
        """Says that nothing became of a file, and why."""
        self._notices.show_notice(
            "refused",
            NoticeKind.WARNING,
            self.tr("%1 stays as it is.").replace("%1", path.name),
            translated(why),
        )


def reason(error: OSError | UneditableFile) -> str:
    """Why a file was not read or written, as sentences."""
    if isinstance(error, SaveError | UneditableFile):
        return str(error)
    if isinstance(error, FileNotFoundError):
        return Said("It is not there any more.")
    return Said("The system reported: %1.", error.strerror or type(error).__name__)
