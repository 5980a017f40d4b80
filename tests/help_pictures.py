"""`python -m tests.help_pictures` renews the pictures of the user guide; names make only those."""

import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.display import Region, screen
from tests.screenshots import SCREEN, SIZE, take

_FOLDER = Path(__file__).parent.parent / "resources/help/pictures"
_WHOLE = Region(0, 0, *SIZE)
_PICTURES: dict[str, tuple[str, Region]] = {
    "window": ("picture", _WHOLE),
    "palette": ("palette", Region(276, 56, 728, 320)),
    "new-post": ("new-post", Region(200, 200, 880, 400)),
    "form": ("post", Region(272, 56, 536, 350)),
    "page": ("whole-page", _WHOLE),
    "publish": ("publish", Region(200, 200, 880, 400)),
    "find": ("find", Region(272, 400, 536, 372)),
    "recovered": ("recovered", Region(200, 150, 880, 500)),
    "conflict": ("conflict", Region(272, 56, 536, 300)),
}
"""A state of `tests.screenshots`, and the part of the window that is shown."""
_COLORS = 128


def main(names: list[str]) -> None:
    with screen(*SCREEN) as seen:
        for name, (state, part) in _PICTURES.items():
            if not names or name in names:
                take(seen, state, "light", _FOLDER / f"{name}.png", part)
                _make_small(_FOLDER / f"{name}.png")


def _make_small(path: Path) -> None:
    """The colours that are used most are enough for a window, and make a third of the bytes."""
    picture = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(picture.constBits()).cast("I")
    table = [color for color, _ in Counter(pixels).most_common(_COLORS)]
    flags = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    picture.convertToFormat(QImage.Format.Format_Indexed8, table, flags).save(str(path), "PNG", 0)


if __name__ == "__main__":
    main(sys.argv[1:])
