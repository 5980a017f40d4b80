"""An image of the site: its address, a thumbnail, a picker, and a place to drop a file."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCompleter, QFileDialog, QHBoxLayout, QMenu, QToolButton, QWidget

from editor.post.front_matter import Value
from editor.ui.fields.field_editor import FieldEditor, default_hint, text_of_value
from editor.ui.fields.text_line import TextLine
from editor.ui.fields.thumbnail import Thumbnail
from editor.ui.icons import icon

IMAGE_SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp")
_MOST_IN_MENU = 30


class ImageField(FieldEditor):
    """The address stays text: what is typed is what is written."""

    file_given = Signal(Path)
    """A file from anywhere was dropped or chosen: it is to be copied into the site."""

    def __init__(
        self,
        key: str,
        find_file: Callable[[str], Path | None],
        images: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        """`find_file` gives the file of an address; `images` lists the addresses of the site's images."""
        super().__init__(parent)
        self._find_file = find_file
        self._images = images
        self._read_only = False
        self._said = ""
        self.setAcceptDrops(True)
        self._line = TextLine(key, self)
        self._line.setAcceptDrops(False)
        self._line.textEdited.connect(self._on_edited)
        self._line.editingFinished.connect(self._settle)
        self._names = QStringListModel(self)
        self._line.setCompleter(self._make_completer())
        self._thumbnail = Thumbnail(self)
        self._button = self._make_button(key)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._thumbnail)
        layout.addWidget(self._line)
        layout.addWidget(self._button)
        self.setFocusProxy(self._line)

    def show_default(self, value: Value) -> None:
        self._line.setPlaceholderText(default_hint(value))

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._line.setReadOnly(read_only)
        self._button.setEnabled(not read_only)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_image(event) and not self._read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _dropped_image(event):
            event.acceptProposedAction()
            self.file_given.emit(path)

    def _fill(self, value: Value, source: str) -> None:
        self._said = text_of_value(value, source)
        self._line.show_text(self._said)
        self._show_thumbnail(self._said)

    def _on_edited(self, text: str) -> None:
        if not self._names.rowCount():
            self._names.setStringList(list(self._images()))
        self._said = text
        self._show_thumbnail(text)
        self.announce_text(text)

    def _settle(self) -> None:
        """A completion that was looked at and left stands in the line without having been edited."""
        if self._line.text() != self._said:
            self._on_edited(self._line.text())

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._choose)
        return completer

    def _make_button(self, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("folder"))
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Choose %1").replace("%1", key))
        button.setToolTip(self.tr("Choose an image"))
        button.clicked.connect(self._open_menu)
        return button

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def make_menu(self) -> QMenu:
        """The site's images, and a way to bring one in."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("From a File…"), self._choose_file)
        menu.addSeparator()
        images = list(self._images())
        self._names.setStringList(images)
        for address in images[:_MOST_IN_MENU]:
            menu.addAction(address.replace("&", "&&"), partial(self._choose, address))
        if not images:
            menu.addAction(self.tr("No images in this site yet")).setEnabled(False)
        return menu

    def _choose(self, address: str) -> None:
        self._line.setText(address)
        self._on_edited(address)

    def _choose_file(self) -> None:
        pattern = " ".join(f"*{suffix}" for suffix in IMAGE_SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose an Image"), "", self.tr("Images (%1)").replace("%1", pattern)
        )
        if name:
            self.file_given.emit(Path(name))

    def _show_thumbnail(self, address: str) -> None:
        self._thumbnail.show_file(address, self._find_file(address) if address else None)


def _dropped_image(event: QDropEvent) -> Path | None:
    """The first image file of a drop."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in IMAGE_SUFFIXES:
            return path
    return None
