"""A small picture of an image file, read beside the window's own work."""

from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPalette, QPixmap, QPixmapCache
from PySide6.QtWidgets import QWidget

from editor.ui.icons import icon

_SIZE = QSize(44, 26)
_LARGEST = 64 << 20
"""Bytes of a file that is still read for a thumbnail."""


class _Reading(QObject):
    done = Signal(str, QImage)
    """The key that was asked for, and the picture; null where it cannot be read."""


class Thumbnail(QWidget):
    """The picture of one file. A large one takes a moment to appear, and never keeps the window from answering."""

    read = Signal()
    """A file was read, with a picture in it or without."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIZE)
        self._key = ""
        self._picture = QPixmap()
        self._sign = "image"
        self._reading = _Reading()  # no child: a reader at work keeps it when the widget goes
        self._reading.done.connect(self._on_read)

    @property
    def picture(self) -> QPixmap:
        """What is shown; null while there is none."""
        return self._picture

    def show_file(self, address: str, path: Path | None) -> None:
        """`path` is the file that the address means; None where the site has none."""
        missing = path is None and bool(address) and "://" not in address
        self._sign = "warning" if missing else "image"
        self.setToolTip(self.tr("The site has no image of this name") if missing else "")
        key = _key(path, self.devicePixelRatioF()) if path is not None else ""
        if key == self._key and key:
            return
        self._key = key
        self._picture = QPixmap()
        if path is not None and key and not QPixmapCache.find(key, self._picture):
            self._read(path, key)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture.isNull():
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)
            icon(self._sign).paint(painter, QRect(self.rect().center() - QRect(0, 0, 16, 16).center(), QSize(16, 16)))
        else:
            size = self._picture.deviceIndependentSize().toSize()
            place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
            painter.drawPixmap(place, self._picture)
        painter.end()

    def _read(self, path: Path, key: str) -> None:
        reading, size, ratio = self._reading, _SIZE * self.devicePixelRatioF(), self.devicePixelRatioF()
        Thread(target=_read, args=(path, size, ratio, key, reading), daemon=True).start()

    def _on_read(self, key: str, image: QImage) -> None:
        picture = QPixmap.fromImage(image)
        if not picture.isNull():
            QPixmapCache.insert(key, picture)
        if key == self._key:
            self._picture = picture
            self.update()
        self.read.emit()


def _key(path: Path, ratio: float) -> str:
    """Another file, or the same one changed, has another key; empty for none that could be shown."""
    try:
        state = path.stat()
    except OSError:
        return ""
    return f"thumbnail {ratio} {state.st_mtime_ns} {path}" if state.st_size <= _LARGEST else ""


def _read(path: Path, size: QSize, ratio: float, key: str, reading: _Reading) -> None:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid():
        reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    image.setDevicePixelRatio(ratio)
    reading.done.emit(key, image)
