"""Tables.

The order in which a line is tried as a separator, a footer separator or a row, and the test for pipes follow kramdown:
Copyright (C) 2009-2013 Thomas Leitner, MIT licence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from editor.markup.attributes import WHITE
from editor.markup.html_tags import closing_tag, is_kept_from_text, read_tag
from editor.markup.level import Level
from editor.markup.tree import Cell, Table, TableSection

_LINE = re.compile(r"\||.*?[^\\\n]\|")
_SEPARATOR = re.compile(r"[+|: \t]*-[+|: \t-]*$")
_FOOTER = re.compile(r"[+|: \t]*=[+|: \t=]*$")
_ALIGNMENT = re.compile(r"[ \t]?(:?)-+(:?)[ \t]?")
_LEADING = re.compile(r"\A\s*\|", re.ASCII)
_CODE_SPAN = r"(?<!`)(?!(?<!\S)`\s)(`++).*?\1"
"""No backslash keeps a backtick from opening code here, but blanks on both sides of a single one do."""
_INNER = re.compile(rf"{_CODE_SPAN}|<", re.DOTALL | re.ASCII)
_CODE = re.compile(rf"{_CODE_SPAN}|<code[^>]*>.*?</code>|\\\|", re.ASCII)
_NO_ELEMENTS = re.compile(rf"{_CODE_SPAN}|\\\|", re.ASCII)
_PIPE = re.compile(r"(\|)")
_SIDES = {("", ""): "", (":", ""): "left", ("", ":"): "right", (":", ":"): "center"}


@dataclass(slots=True)
class _Sections:
    """A table's rows while they are gathered."""

    leading: bool
    """Pipes at the start of lines are no separators."""
    alignments: list[str] = field(default_factory=list[str])
    done: list[TableSection] = field(default_factory=list[TableSection])
    rows: list[list[Cell]] = field(default_factory=list[list[Cell]])
    lines: list[int] = field(default_factory=list[int])
    footer: bool = False

    def take(self, line: str, number: int) -> None:
        """Takes the next line, which has this number."""
        if _SEPARATOR.match(line):
            self._separate(line)
        elif _FOOTER.match(line):
            self._end("tbody")
            self.footer = True
        else:
            self.rows.append([Cell(None, text) for text in _cells(line, self.leading)])
            self.lines.append(number)

    def _separate(self, line: str) -> None:
        """The first separator behind rows ends the header, the others end bodies. In the footer they mean nothing."""
        if self.footer or not self.rows:
            return
        if self.alignments:
            self._end("tbody")
        else:
            self._end("thead")
            self.alignments = [_SIDES[match[1], match[2]] for match in _ALIGNMENT.finditer(line)]

    def _end(self, tag: str) -> None:
        if self.rows:
            self.done.append(TableSection(tag, self.rows, self.lines))
            self.rows, self.lines = [], []

    def finished(self) -> list[TableSection]:
        """All sections; none where there is no body."""
        self._end("tfoot" if self.footer else "tbody")
        return self.done if any(section.tag == "tbody" for section in self.done) else []


def read_table(level: Level, line: str) -> bool:
    """A table, if all its lines have a pipe outside code and elements and it ends at a block boundary."""
    if not level.after_boundary() or _LINE.match(line.lstrip(" ")) is None:
        return False
    pending, level.pending = level.pending, None  # spent, even if this turns out to be no table
    lines = level.lines
    start = at = level.at
    gathered = _Sections(_LEADING.match(line) is not None)
    while at < len(lines) and _LINE.match(lines[at]):
        gathered.take(lines[at].rstrip(WHITE), level.line_number(at))
        at += 1
    if not level.before_boundary(at) or not _has_pipes(lines[start:at]):
        return False
    sections = gathered.finished()
    if not sections:
        return False
    level.pending = pending
    columns = max(len(row) for section in sections for row in section.rows)
    first, last = level.line_number(start), level.line_number(at - 1)
    level.add(Table(None, first, last, gathered.alignments, columns, sections))
    level.at = at
    return True


def _has_pipes(lines: list[str]) -> bool:
    """Whether each line has a pipe outside code and elements, which may reach over lines.

    What is looked at, as in kramdown: the first and the last line of each piece of text between them.
    """
    text = "\n".join(lines)
    if "`" not in text and "<" not in text:
        return True
    found = False
    for piece, is_code in _outer_pieces(text):
        parts = piece.rstrip("\n").split("\n") if piece.strip("\n") else []
        if is_code:
            if len(parts) > 2 or (len(parts) == 2 and not found):
                return found
            found = found and len(parts) < 2
        elif parts:
            if len(parts) > 1 and not found and _LINE.match(parts[0]) is None:
                return False
            found = (found and len(parts) == 1) or _LINE.match(parts[-1]) is not None
    return found


def _outer_pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Text outside elements, and code, which is told apart."""
    start = at = 0
    while (match := _INNER.search(text, at)) is not None:
        at = match.end()
        if match[1]:
            yield text[start : match.start()], False
            yield match.group(), True
            start = at
        elif match.group() == "<" and (behind := _behind_element(text, match.start())) > at:
            yield text[start : match.start()], False
            start = at = behind
    yield text[start:], False


def _behind_element(text: str, at: int) -> int:
    tag = read_tag(text, at)
    if tag is None or is_kept_from_text(tag.name):
        return at + 1
    if tag.closed or tag.void:
        return tag.end
    closing = closing_tag(tag.name).search(text, tag.end)
    return closing.end() if closing is not None else len(text)


def _cells(line: str, leading: bool) -> list[str]:
    """The texts of a row's cells."""
    if leading:
        line = _LEADING.sub("", line, count=1)
    line = line.strip(WHITE)
    cells: list[list[str]] = [[]]
    for piece in _pieces(line):
        if piece == "|":
            cells.append([])
        else:
            cells[-1].append("|" if piece == "\\|" else piece)  # in code, the backslash stays
    if not cells[-1]:
        cells.pop()
    return ["".join(cell).strip(WHITE) for cell in cells]


def _pieces(line: str) -> list[str]:
    """The line cut so that each pipe between cells is a piece of its own."""
    pieces: list[str] = []
    at = 0
    for match in (_CODE if "</code>" in line else _NO_ELEMENTS).finditer(line):
        pieces.extend(_PIPE.split(line[at : match.start()]))
        pieces.append(match.group())
        at = match.end()
    pieces.extend(_PIPE.split(line[at:]))
    return [piece for piece in pieces if piece]
