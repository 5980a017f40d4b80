"""Draws the program's icon for the systems: icons.py SVG TARGET

The target is a folder, an icon theme's, which gets PNGs (Linux), or a file: .ico (Windows), .icns (macOS), or .bmp, the
picture at the side of the Windows installer.
"""

import sys
from pathlib import Path
from struct import pack

from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels: https://specifications.freedesktop.org/icon-theme-spec/latest/"""
_WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
"""Pixels, for the scales at which Windows shows icons."""
_MACOS = ((b"icp4", 16), (b"icp5", 32), (b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic08", 256), (b"ic13", 256),
          (b"ic09", 512), (b"ic14", 512), (b"ic10", 1024))  # fmt: skip
"""Kinds of PNGs in an icon family, by https://en.wikipedia.org/wiki/Apple_Icon_Image_format, and their pixels."""


def main(svg: Path, target: Path) -> None:
    """Writes one PNG for each size, or one file with all of them."""
    application = QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(svg))
    if target.suffix == ".ico":
        write(target, ico({size: png(renderer, size) for size in _WINDOWS}))
    elif target.suffix == ".icns":
        write(target, icns([(kind, png(renderer, size)) for kind, size in _MACOS]))
    elif target.suffix == ".bmp":
        side_picture(renderer).save(str(target))
    else:
        for size in _SIZES:
            write(target / f"{size}x{size}/apps/postwright.png", png(renderer, size))
    application.quit()


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The icon, so many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise SystemExit("The icon could not be drawn.")
    return data.data()


def side_picture(renderer: QSvgRenderer) -> QImage:
    """The icon on quiet ground, in the size that the installer's pages have for it."""
    image = QImage(164, 314, QImage.Format.Format_RGB888)
    image.fill(QColor("#e9eef6"))
    painter = QPainter(image)
    renderer.render(painter, QRectF(42, 40, 80, 80))
    painter.end()
    return image


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon of Windows with pictures of these sizes, which are PNGs: https://en.wikipedia.org/wiki/ICO_(file_format)"""
    head = pack("<HHH", 0, 1, len(pictures))
    start = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        side = size % 256  # 256 is written as 0
        entries += pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), start)
        start += len(picture)
    return head + entries + b"".join(pictures.values())


def icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """An icon family of macOS: kinds and their PNGs."""
    body = b"".join(kind + pack(">I", len(picture) + 8) + picture for kind, picture in pictures)
    return b"icns" + pack(">I", len(body) + 8) + body


def write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
