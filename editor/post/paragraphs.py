"""The parts of a text in which inline marks work: paragraphs, items, headings, table cells."""

import re
from collections.abc import Iterator

PREFIX = re.compile(
    r"(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)(?:[ \t]+\[[ xX]\](?=[ \t]|$))?|#{1,6}(?=[ \t]|$)))*[ \t]*"
)
"""Everything on a line before its words: blanks, quote, list and task marks, a heading's marks."""
_FENCE = re.compile(r"(?:[ \t]*>)*[ \t]*(?P<fence>`{3,}|~{3,})")
_STARTER = re.compile(r"[-*+#]|\d{1,9}[.)]")
_RULE = re.compile(r"[ \t]*(?:=+|(?:-[ \t]*)+|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_CELL_BORDER = re.compile(r"(?<!\\)\|")


def paragraphs_of(text: str) -> list[tuple[int, int]]:
    """Start and end of every such part, in order. A paragraph of several lines is one part; code is none."""
    parts: list[tuple[int, int]] = []
    joins = False
    for start, line, in_code in _lines(text):
        prefix = PREFIX.match(line)
        begin = prefix.end() if prefix else 0
        if in_code or not line[begin:].strip() or _RULE.match(line):
            joins = False
        elif line[begin] == "|":
            parts += _cells(line, start)
            joins = False
        elif joins and not _STARTER.match(line.lstrip(" \t>")):
            parts[-1] = (parts[-1][0], start + len(line.rstrip()))
        else:
            parts.append((start + begin, start + len(line.rstrip())))
            joins = not line.lstrip(" \t>").startswith("#")
    return parts


def in_fence(text: str, at: int) -> bool:
    """Whether the line around an offset is a fence or stands between two."""
    return next(in_code for start, line, in_code in _lines(text) if at <= start + len(line))


def _lines(text: str) -> Iterator[tuple[int, str, bool]]:
    """Offset, line, and whether it is a fence or stands between two."""
    start = 0
    fence = ""
    for line in text.split("\n"):
        match = _FENCE.match(line)
        closes = bool(fence and match and match["fence"].startswith(fence))
        yield start, line, bool(fence or match)
        if closes:
            fence = ""
        elif match and not fence:
            fence = match["fence"]
        start += len(line) + 1


def _cells(line: str, offset: int) -> Iterator[tuple[int, int]]:
    borders = [border.start() for border in _CELL_BORDER.finditer(line)]
    for left, right in zip(borders, [*borders[1:], len(line)], strict=True):
        cell = line[left + 1 : right]
        if cell.strip() and not re.fullmatch(r"[ \t:=-]+", cell):
            begin = left + 1 + len(cell) - len(cell.lstrip())
            yield offset + begin, offset + begin + len(cell.strip())
