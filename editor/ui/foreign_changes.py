"""What happens when another program changes, removes or renames the file of an open post."""

from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from editor.disk.fingerprint import Fingerprint, fingerprint
from editor.post.text_file import TextFile, UneditableFile
from editor.ui.dialogs.compare import CompareDialog
from editor.ui.document import Document
from editor.ui.notice_bar import Choice, NoticeBar, NoticeKind
from editor.ui.open_posts import OpenPosts
from editor.ui.post_files import PostFiles
from editor.ui.theme import Theme
from editor.ui.wording import translated


class ForeignChanges(QObject):
    """Unmodified posts follow the disk; for modified ones the writer chooses. Nothing is lost either way."""

    def __init__(self, posts: OpenPosts, files: PostFiles, notices: NoticeBar, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._posts = posts
        self._files = files
        self._notices = notices
        self._theme = theme
        self._window = window
        posts.closed.connect(self._settle)
        posts.opened.connect(self._follow)
        posts.current_changed.connect(self._on_current)
        # Not every file is watched: one outside the site, or behind a link, is looked at when the writer comes to it.
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state)

    def check(self, paths: Iterable[Path] | None = None) -> None:
        """Compares open posts with their files, by content. `paths`: files and folders that changed; None: any may."""
        changed = None if paths is None else frozenset(paths)
        for document in self._posts:
            if changed is None or document.path in changed or not changed.isdisjoint(document.path.parents):
                self.check_document(document, changed or ())

    def check_document(self, document: Document, changed: Iterable[Path] = ()) -> None:
        """Compares one post with its file. `changed`: where the file may be by now, should it have another name."""
        try:
            on_disk = fingerprint(document.path)
        except OSError as error:
            self._refuse(document, error)
            return
        if on_disk == document.on_disk:
            if on_disk is not None:
                self._settle(document)
            return
        text = _bytes(document)
        if on_disk is None:
            self._gone(document, self._renamed(document, changed))
        elif text is not None and on_disk == Fingerprint.of(text):
            document.mark_saved(text)
            self._settle(document)
        elif document.modified and text != document.base_bytes:
            self.offer_choice(document)
        else:
            self._take_theirs(document)

    def offer_choice(self, document: Document) -> None:
        """The bar with which the writer decides between two texts, or what becomes of the only one."""
        if not document.path.exists():
            self._gone(document, None)
            return
        self._notices.show_notice(
            _key(document),
            NoticeKind.WARNING,
            self.tr("“%1” was changed by another program.").replace("%1", document.title),
            self.tr("Your edits are safe here."),
            (
                Choice(self.tr("Compare"), partial(self._compare, document), keeps_open=True),
                Choice(self.tr("Keep Mine"), partial(self._files.overwrite, document)),
                Choice(self.tr("Load Theirs"), partial(self._take_theirs, document)),
            ),
        )

    def _gone(self, document: Document, renamed: Path | None) -> None:
        document.on_disk = None
        document.body.setModified(True)  # this is the only copy now: closing it asks, recovery keeps it
        detail = self.tr("The text is kept here.")
        choices = [
            Choice(self.tr("Save Again"), partial(self._files.overwrite, document)),
            Choice(self.tr("Close Post"), partial(self._close, document)),
        ]
        if renamed is not None:
            detail = self.tr("The text is kept here. The file %1 holds the same.").replace("%1", renamed.name)
            choices.insert(0, Choice(self.tr("Follow to New Name"), partial(self._follow_to, document, renamed)))
        self._notices.show_notice(
            _key(document),
            NoticeKind.WARNING,
            self.tr("The file of “%1” was deleted or renamed by another program.").replace("%1", document.title),
            detail,
            choices,
        )

    def _renamed(self, document: Document, changed: Iterable[Path]) -> Path | None:
        """A file that is not open and holds what the post's file held."""
        open_paths = {each.path for each in self._posts}
        content = Fingerprint.of(document.base_bytes)
        for path in sorted(set(changed) - open_paths):
            with suppress(OSError):
                if path.is_file() and path.stat().st_size == content.size and fingerprint(path) == content:
                    return path
        return None

    def _follow_to(self, document: Document, path: Path) -> None:
        if _bytes(document) == document.base_bytes:
            document.moved_to(path, document.base_bytes)
        else:
            document.path = path
            document.on_disk = Fingerprint.of(document.base_bytes)
            document.path_changed.emit()
        self.check_document(document)

    def _take_theirs(self, document: Document) -> None:
        try:
            document.load(document.path.read_bytes())
        except (OSError, UneditableFile) as error:
            self._refuse(document, error)
            return
        self._settle(document)

    def _refuse(self, document: Document, error: OSError | UneditableFile) -> None:
        reason = f"{error.strerror}." if isinstance(error, OSError) and error.strerror else translated(str(error))
        self._notices.show_notice(
            _key(document),
            NoticeKind.WARNING,
            self.tr("“%1” was changed by another program and cannot be loaded.").replace("%1", document.title),
            reason + " " + self.tr("The text is kept here."),
            (Choice(self.tr("Try Again"), partial(self.check_document, document)),),
        )

    def _close(self, document: Document) -> None:
        if not self._files.close(document):
            self._gone(document, None)

    def _compare(self, document: Document) -> None:
        theirs = _text_of(document.path)
        CompareDialog(
            self.tr("Compare “%1”").replace("%1", document.title),
            (self.tr("on disk"), theirs),
            (self.tr("here"), document.text()),
            self._theme.colors,
            self._window,
        ).open()

    def _follow(self, document: Document) -> None:
        document.saved.connect(partial(self._settle, document))

    def _settle(self, document: Document) -> None:
        self._notices.remove(_key(document))

    def _on_current(self, document: Document | None) -> None:
        if document is not None:
            self.check_document(document)

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.check()


def _key(document: Document) -> str:
    return f"disk-{document.id}"


def _bytes(document: Document) -> bytes | None:
    """What saving would write; None where the text cannot be saved."""
    try:
        return document.to_bytes()
    except UneditableFile:
        return None


def _text_of(path: Path) -> str:
    """The file as text, however odd it is: it is only looked at."""
    try:
        data = path.read_bytes()
    except OSError:
        return ""
    try:
        return TextFile.decode(data).text
    except UneditableFile:
        return data.decode("utf-8", "replace")
