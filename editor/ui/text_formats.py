"""The character format of every look, made from the palette."""

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from editor.ui.styled_line import Font, Style
from editor.ui.theme import Colors


class TextFormats:
    """Formats of one palette, made when they are first needed."""

    def __init__(self, colors: Colors) -> None:
        self._colors = _foregrounds(colors)
        self._code_background = QColor(colors.code_background)
        self._formats: dict[int, QTextCharFormat] = {}

    def of(self, look: int) -> QTextCharFormat:
        """The format of a `Run.look`."""
        found = self._formats.get(look)
        if found is None:
            found = self._formats[look] = self._make(Style(look & 31), look)
        return found

    def _make(self, style: Style, look: int) -> QTextCharFormat:
        result = QTextCharFormat()
        result.setForeground(QColor(self._colors[style]))
        if look & Font.BOLD:
            result.setFontWeight(QFont.Weight.Bold)
        if look & Font.ITALIC:
            result.setFontItalic(True)
        if look & Font.STRUCK:
            result.setFontStrikeOut(True)
        if style is Style.BREAK:
            result.setBackground(self._code_background)
        return result


def _foregrounds(colors: Colors) -> dict[Style, str]:
    return {
        Style.TEXT: colors.text,
        Style.MARK: colors.muted,
        Style.MARKER: colors.accent,
        Style.HEADING: colors.text,
        Style.CODE: colors.code,
        Style.LINK: colors.accent,
        Style.URL: colors.muted,
        Style.HTML: colors.success,
        Style.ATTRIBUTES: colors.warning,
        Style.LIQUID: colors.warning,
        Style.COMMENT: colors.muted,
        Style.MATH: colors.code,
        Style.BREAK: colors.muted,
        Style.KEYWORD: colors.accent,
        Style.STRING: colors.success,
        Style.NUMBER: colors.warning,
        Style.NAME: colors.code,
        Style.ERROR: colors.error,
    }
