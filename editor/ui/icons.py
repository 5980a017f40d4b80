"""Icons of one monochrome set, drawn in the colours of the current palette."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from editor.paths import resources


def icon(name: str) -> QIcon:
    """The icon `resources/icons/NAME.svg`, following palette changes. Raises FileNotFoundError for an unknown name."""
    return QIcon(_PaletteIcon((resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")))


class _PaletteIcon(QIconEngine):
    """Draws an SVG whose lines are `currentColor` in the palette's text colour of the moment."""

    def __init__(self, svg: str) -> None:
        super().__init__()
        self._svg = svg

    def clone(self) -> QIconEngine:
        return _PaletteIcon(self._svg)

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        role = QPalette.ColorRole.Accent if state == QIcon.State.On else QPalette.ColorRole.ButtonText
        color = QApplication.palette().color(group, role).name()
        renderer = QSvgRenderer(QByteArray(self._svg.replace("currentColor", color).encode()))
        renderer.render(painter, QRectF(rect))  # pyright: ignore[reportArgumentType]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        self.paint(painter, result.rect(), mode, state)
        painter.end()
        return result
