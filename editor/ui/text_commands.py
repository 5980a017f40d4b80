"""Commands on the text that need more than the editor: links, images, the contents list, HTML, find."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from editor.disk.write import SaveError
from editor.post.contents import updated_contents
from editor.ui.document import Document
from editor.ui.document_text import lines_of
from editor.ui.fields.image_field import IMAGE_SUFFIXES
from editor.ui.find_bar import FindBar
from editor.ui.live_preview import LivePreview
from editor.ui.notice_bar import NoticeBar, NoticeKind
from editor.ui.open_posts import OpenPosts
from editor.ui.preview import Preview
from editor.ui.site_images import SiteImages
from editor.ui.source_editor import SourceEditor
from editor.ui.wording import translated


class TextCommands(QObject):
    said = Signal(str)
    """Something was done: a line for the status bar."""

    def __init__(
        self,
        posts: OpenPosts,
        images: SiteImages,
        live: LivePreview,
        editor: SourceEditor,
        find_bar: FindBar,
        preview: Preview,
        notices: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._posts = posts
        self._images = images
        self._live = live
        self._editor = editor
        self._find_bar = find_bar
        self._preview = preview
        self._notices = notices
        self._window = window

    # --- undo: the text's own in the text, the front matter's everywhere else

    def undo(self) -> None:
        if self._editor.hasFocus():
            self._editor.undo()
        else:
            self.undo_front_matter()

    def redo(self) -> None:
        if self._editor.hasFocus():
            self._editor.redo()
        else:
            self.redo_front_matter()

    def undo_front_matter(self) -> None:
        document = self._posts.current
        if document is not None and not document.undo_front_matter():
            self.said.emit(self.tr("Nothing to undo in the front matter"))

    def redo_front_matter(self) -> None:
        document = self._posts.current
        if document is not None and not document.redo_front_matter():
            self.said.emit(self.tr("Nothing to redo in the front matter"))

    # --- find

    def replace(self) -> None:
        self._find_bar.open_replace(self._editor.selected_text())

    # --- links and images

    def insert_link(self) -> None:
        """Asks for an address, offering the clipboard's, and links the selection."""
        clipboard = QGuiApplication.clipboard().text().strip()
        offered = clipboard if clipboard.startswith(("http://", "https://", "/", "#")) and "\n" not in clipboard else ""
        address, accepted = QInputDialog.getText(
            self._window, self.tr("Link"), self.tr("Address:"), text=self._editor.link_at_caret() or offered
        )
        if accepted:
            self._editor.insert_link(address.strip())
        self._editor.setFocus()

    def insert_image(self) -> None:
        """Asks for an image file, copies it into the site and links it."""
        pattern = " ".join(f"*{suffix}" for suffix in IMAGE_SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Insert Image"), "", self.tr("Images (%1)").replace("%1", pattern)
        )
        if name:
            self.insert_files([Path(name)])

    def insert_files(self, paths: list[Path]) -> None:
        """Links files that were dropped on the text; images are copied into the site first."""
        for path in paths:
            if address := self._bring_in(path, path.name):
                self._editor.insert_image(address, path.stem.replace("-", " ").replace("_", " "))

    def insert_pasted_image(self, image: QImage) -> None:
        document = self._posts.current
        if document is None:
            return
        if address := self._bring_in(_png(image), f"{document.path.stem}.png"):
            self._editor.insert_image(address, "")

    def set_image_field(self, key: str, path: Path) -> None:
        """A file was given for an image field of the front matter."""
        document = self._posts.current
        if document is None:
            return
        if address := self._bring_in(path, path.name, for_field=True):
            document.edit_front_matter(document.front_matter.with_value(key, address))

    def _bring_in(self, image: Path | bytes, name: str, *, for_field: bool = False) -> str:
        """Copies an image into the site and gives its address; empty, with a notice, where that failed."""
        document = self._posts.current
        if document is None:
            return ""
        try:
            return self._images.bring_in(image, name, document, for_field=for_field)
        except SaveError as error:
            self._notices.show_notice(
                "image",
                NoticeKind.WARNING,
                self.tr("Could not copy the image into the site."),
                translated(str(error)),
            )
            return ""

    # --- contents list

    def update_contents_list(self) -> None:
        """Brings the list of contents that the author keeps by hand in step with the headings; or makes one."""
        document = self._posts.current
        if document is None:
            return
        lines = lines_of(document.body, 0, document.body.blockCount())
        update = updated_contents(lines, self._live.headings)
        if update is None:
            self.said.emit(self.tr("There are no headings to list"))
            return
        self._editor.replace_lines(update.splices)
        if update.generated:
            self.said.emit(self.tr("kramdown makes this contents list: there is nothing to update"))
        elif update.splices:
            self.said.emit(self.tr("Contents list made") if update.created else self.tr("Contents list updated"))
        else:
            self.said.emit(self.tr("The contents list is up to date"))

    # --- HTML

    def copy_as_html(self) -> None:
        """Puts the rendered post on the clipboard, as HTML and as its source."""
        document = self._posts.current
        if document is not None:
            self._preview.page_html(partial(self._copy, document))

    def _copy(self, document: Document, html: str) -> None:
        data = QMimeData()
        data.setHtml(html)
        data.setText(html)
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(self.tr("“%1” copied as HTML").replace("%1", document.title))


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]  # the stubs know bytes only
    return bytes(data.data())
