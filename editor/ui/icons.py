"""Icons of one monochrome set, drawn in the colours of the current palette, and the program's own icon."""

import ctypes

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPaintEvent, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from editor.paths import resources


def icon(name: str) -> QIcon:
    """The icon `resources/icons/NAME.svg`, following palette changes. Raises FileNotFoundError for an unknown name."""
    return QIcon(_PaletteIcon(name, _source(name)))


def application_icon() -> QIcon:
    """The program's icon, sharp at every size."""
    return QIcon(_PaletteIcon("postwright", _source("postwright")))


class IconView(QWidget):
    """Shows an icon by itself. Unlike a label's pixmap, it follows the palette."""

    def __init__(self, shown: QIcon, size: int, parent: QWidget | None = None) -> None:
        """`size` in pixels."""
        super().__init__(parent)
        self._icon = shown
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self._icon.paint(painter, self.rect(), Qt.AlignmentFlag.AlignCenter, mode)
        painter.end()


class _PaletteIcon(QIconEngine):
    """Draws an SVG whose lines are `currentColor`; drawn pixels are kept in Qt's pixmap cache by size and colour."""

    def __init__(self, name: str, svg: str) -> None:
        super().__init__()
        self._name = name
        self._svg = svg

    def clone(self) -> QIconEngine:
        """Called where a shared icon is added to, which is seldom. Qt deletes the copy."""
        copy = _PaletteIcon(self._name, self._svg)
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(copy))  # PySide would free it as soon as this returns
        return copy

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self._sharp(rect.size(), ratio, _color(mode, state)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, _color(mode, state))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._sharp(size, scale, _color(mode, state))

    def _sharp(self, size: QSize, ratio: float, color: str) -> QPixmap:
        """`size` in the window's pixels, of which each has `ratio` of the screen's in width and height."""
        pixels = QPixmap(self._drawn(size * ratio, color))
        pixels.setDevicePixelRatio(ratio)
        return pixels

    def _drawn(self, size: QSize, color: str) -> QPixmap:
        """`size` in device pixels."""
        key = f"icon {self._name} {size.width()}x{size.height()} {color}"
        found = QPixmap()
        if QPixmapCache.find(key, found):
            return found
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        renderer = QSvgRenderer(QByteArray(self._svg.replace("currentColor", color).encode()))
        renderer.render(painter, QRectF(drawn.rect()))
        painter.end()
        QPixmapCache.insert(key, drawn)
        return drawn


def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _color(mode: QIcon.Mode, state: QIcon.State) -> str:
    group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
    role = QPalette.ColorRole.Accent if state == QIcon.State.On else QPalette.ColorRole.ButtonText
    return QApplication.palette().color(group, role).name()
