"""Draws the program's icon in the sizes that desktops ask for: icons.py SVG FOLDER, which is an icon theme's."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels: https://specifications.freedesktop.org/icon-theme-spec/latest/"""


def main(svg: Path, theme: Path) -> None:
    """Writes one PNG for each size."""
    application = QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(svg))
    for size in _SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        file = theme / f"{size}x{size}/apps/postwright.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(file)):
            raise SystemExit(f"{file} could not be written.")
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
