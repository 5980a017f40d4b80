"""A line while its looks are being worked out: one style a character, font flags apart from the colour."""

from collections.abc import Iterator
from enum import IntEnum, IntFlag
from itertools import groupby
from typing import NamedTuple


class Style(IntEnum):
    """What a character is; it decides the colour."""

    TEXT = 0
    MARK = 1
    """Characters that are markup alone: dimmed."""
    MARKER = 2
    """What begins a list item."""
    HEADING = 3
    CODE = 4
    LINK = 5
    URL = 6
    HTML = 7
    ATTRIBUTES = 8
    LIQUID = 9
    COMMENT = 10
    MATH = 11
    BREAK = 12
    """Blanks or a backslash that break the line."""
    KEYWORD = 13
    STRING = 14
    NUMBER = 15
    NAME = 16
    ERROR = 17


class Font(IntFlag):
    """How characters are set, whatever their colour."""

    BOLD = 32
    ITALIC = 64
    STRUCK = 128


class Run(NamedTuple):
    """Characters from `start` up to `end` that look the same. `look` is a Style combined with Font flags."""

    start: int
    end: int
    look: int


class StyledLine:
    """Collects styles of a line; later ones win over earlier ones, fonts add up."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._looks = [0] * len(text)

    def color(self, start: int, end: int, style: Style) -> None:
        """Gives characters a colour and keeps their font."""
        color = int(style)
        for index in range(start, end):
            self._looks[index] = self._looks[index] & ~31 | color

    def font(self, start: int, end: int, font: Font) -> None:
        """Adds a font flag to characters."""
        flag = int(font)
        for index in range(start, end):
            self._looks[index] |= flag

    def all(self, style: Style) -> None:
        self.color(0, len(self.text), style)

    def heading(self, start: int, end: int) -> None:
        """Bold, and coloured where nothing else gave a colour."""
        bold, heading = int(Font.BOLD), int(Style.HEADING)
        for index in range(start, end):
            look = self._looks[index] | bold
            self._looks[index] = look if look & 31 else look | heading

    def is_plain(self, start: int, end: int) -> bool:
        """Whether no character of the range has a colour yet."""
        return not any(look & 31 for look in self._looks[start:end])

    def runs(self) -> Iterator[Run]:
        """What differs from plain text."""
        start = 0
        for look, characters in groupby(self._looks):
            end = start + sum(1 for _ in characters)
            if look:
                yield Run(start, end, look)
            start = end
