"""The system's accent colour in the program's palette, as far as what is written in it can be read."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from editor.ui.theme import Colors

_TEXT = 4.5
"""The least contrast of a text, https://www.w3.org/TR/WCAG22/#contrast-minimum"""
_STEPS = 50
_TEXTS = ("text", "muted", "error", "warning", "success", "code")


def system_accent() -> QColor | None:
    """The accent that the user chose on this desktop; None where it tells none.

    To be asked before the application has a palette of its own.
    """
    accent = QApplication.palette().color(QPalette.ColorRole.Accent)
    usual = QApplication.style().standardPalette().color(QPalette.ColorRole.Accent)
    return None if accent == usual else accent


def with_accent(colors: "Colors", accent: QColor) -> "Colors":
    """The scheme with an accent of this hue, lighter or darker where it must be; selections take its hue too."""
    selection = next(
        mixed
        for mixed in _mixtures(QColor(colors.page), accent, 0.3 if colors.dark else 0.16)
        if all(contrast(QColor(getattr(colors, text)), mixed) >= _TEXT for text in _TEXTS)
    )
    grounds = [QColor(ground) for ground in (colors.page, colors.panel, colors.code_background, colors.find)]
    shown = next(
        shade
        for shade in _mixtures(QColor(colors.text), accent, 1)
        if all(contrast(shade, ground) >= _TEXT for ground in (*grounds, selection))
    )
    words = max((QColor(colors.on_accent), QColor(colors.page), QColor(colors.text)), key=lambda c: contrast(c, shown))
    return replace(colors, accent=_name(shown), selection=_name(selection), on_accent=_name(words))


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _mixtures(base: QColor, color: QColor, most: float) -> Iterator[QColor]:
    """From as much of the colour as there may be to none."""
    for step in range(_STEPS, -1, -1):
        share = most * step / _STEPS
        yield QColor(*(round(b + (c - b) * share) for b, c in zip(_rgb(base), _rgb(color), strict=True)))


def _rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def _luminance(color: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _name(color: QColor) -> str:
    return color.name().upper()
