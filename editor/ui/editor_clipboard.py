"""What the clipboard and a drop hold, as the editor takes it."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QTextCursor

from editor.ui.editor_text import selected_text

_IMAGES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp", ".tif", ".tiff", ".ico"})


def copied(cursor: QTextCursor) -> QMimeData:
    """The selection as plain text. Qt's own way turns no-break spaces into blanks and adds our colours as HTML."""
    data = QMimeData()
    data.setText(selected_text(cursor))
    return data


def image_files(data: QMimeData) -> list[Path]:
    """The image files in a drop or paste; empty where anything else is among the files."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if not paths or len(paths) != len(data.urls()):
        return []
    return paths if all(path.suffix.lower() in _IMAGES and path.is_file() for path in paths) else []


def has_foreign_files(data: QMimeData) -> bool:
    """Whether the data are files that the text has no use for: the window may open them."""
    return any(url.isLocalFile() for url in data.urls()) and not image_files(data)


def pasted_image(data: QMimeData) -> QImage | None:
    """An image without a text beside it. Office programs offer a picture of the text too: the text wins then."""
    if not data.hasImage() or data.hasText():
        return None
    image = QImage(data.imageData())
    return None if image.isNull() else image
