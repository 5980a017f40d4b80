"""Where the links, images, footnote marks and code of a body stand in its source.

Nothing of this is known while a body is rendered, as it costs time: it is read anew when somebody asks.
"""

import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from editor.markup.attributes import WHITE
from editor.markup.blocks import parse, without_controls
from editor.markup.options import Options, read_options
from editor.markup.rendering import SourceSpan
from editor.markup.scanning import Places
from editor.markup.spans import SpanParser, options_of_text
from editor.markup.tree import (
    Cell,
    CodeSpan,
    Emphasis,
    FootnoteMark,
    Heading,
    HtmlBlock,
    HtmlSpan,
    Image,
    Item,
    Link,
    Paragraph,
    Span,
    Table,
    Term,
)
from editor.markup.walk import TextNode, walk

_log = logging.getLogger(__name__)
_LINE_END = re.compile(r"\r\n|\r|\n")
_CONTROL = re.compile("[\0\x02\x03]")
_TASK = re.compile(r"\[[ xX]\]\s+")
_HEADING_TAIL = r"[ \t]*#*[ \t]*(?:\{#[\w:.-]+\}\s*)?"
_ADDRESSES = {"a": "href", "img": "src"}


@dataclass(frozen=True, slots=True)
class _Piece:
    """Text that stands in one line of the source."""

    start: int
    """Offset in the node's text."""
    line: int
    column: int
    left_out: tuple[int, ...] = ()
    """Where a backslash stands before a pipe in a cell as it is written, that the text lacks."""


def source_spans(text: str, options: Mapping[str, object] | None = None) -> tuple[SourceSpan, ...]:
    """See `editor.markup.source_spans`."""
    try:
        return tuple(_Reading(text, read_options(options)).spans())
    except Exception:  # noqa: BLE001 (whatever is wrong, nobody loses a text over it)
        _log.warning("The places of a body's links could not be read", exc_info=True)
        return ()


class _Reading:
    """A body that is read for its spans."""

    def __init__(self, text: str, options: Options) -> None:
        self._source = _Source(text)
        self._document, left = parse(text, options)
        left = options_of_text(self._document, left)
        self._parser = SpanParser(left, self._document)
        self._gfm = left.gfm

    def spans(self) -> Iterator[SourceSpan]:
        for node, pieces, skipped in self._nodes():
            places = Places()
            found = self._parser.parse(node.text[skipped:].rstrip(WHITE), places=places)
            if not places.known:
                continue
            for span, kind, target in _told(found):
                place = places.known.get(id(span))
                if place is not None:
                    start, end = place
                    yield self._source.span(kind, target, pieces, start + skipped, end + skipped)

    def _nodes(self) -> Iterator[tuple[TextNode, list[_Piece], int]]:
        """Each text, where it stands, and how much of it is no text: the box of a task."""
        tasks: set[int] = set()
        for block in walk(self._document.blocks):
            match block:
                case Item() if self._gfm and block.children:
                    tasks.add(id(block.children[0]))
                case Paragraph():
                    box = _TASK.match(block.text) if id(block) in tasks else None
                    yield block, self._source.lines_of(block.text, block.first), box.end() if box is not None else 0
                case Heading():
                    yield block, self._source.heading(block), 0
                case Term():
                    yield block, self._source.lines_of(block.text, block.first), 0
                case HtmlBlock() if block.text:
                    yield block, self._source.inside(block), 0
                case Table():
                    yield from self._cells(block)
                case _:
                    pass

    def _cells(self, table: Table) -> Iterator[tuple[Cell, list[_Piece], int]]:
        for section in table.sections:
            for row, line in zip(section.rows, section.lines, strict=True):
                for cell, piece in zip(row, self._source.cells(row, line), strict=True):
                    yield cell, [piece], 0


def _told(spans: Sequence[Span]) -> Iterator[tuple[Span, str, str]]:
    """The spans that are told of with their kind and target, outer ones first."""
    for span in spans:
        match span:
            case Link():
                yield span, "link", span.target
                yield from _told(span.children)
            case Image():
                yield span, "image", span.target
            case FootnoteMark():
                yield span, "footnote", span.name
            case CodeSpan():
                yield span, "code", ""
            case Emphasis():
                yield from _told(span.children)
            case HtmlSpan():
                target = span.html_attributes.get(_ADDRESSES.get(span.tag, ""))
                if target is not None:
                    yield span, "image" if span.tag == "img" else "link", target
                yield from _told(span.children)
            case _:
                pass


class _Source:
    """The lines of a body as its blocks are read from them, and where these stand in the text itself."""

    def __init__(self, text: str) -> None:
        self._text_lines = text.replace("\r\n", "\n").split("\n")
        self.lines = [without_controls(line) for line in _LINE_END.split(text)]
        self._starts = [
            (number, start) for number, line in enumerate(self._text_lines) for start in _starts_of_lines(line)
        ]

    def lines_of(self, text: str, first: int) -> list[_Piece]:
        """The lines of a text that ends where its lines do. What is cut off before them does not matter."""
        pieces: list[_Piece] = []
        start = 0
        for number, line in enumerate(text.rstrip(WHITE).split("\n"), first):
            written = self.lines[number].rstrip(WHITE)
            shown = line.strip(WHITE)
            pieces.append(_Piece(start, number, len(written) - len(shown) - _blanks(line)))
            start += len(line) + 1
        return pieces

    def heading(self, block: Heading) -> list[_Piece]:
        written = self.lines[block.first]
        found = re.search(re.escape(block.text) + _HEADING_TAIL + r"\s*$", written)
        return [_Piece(0, block.first, found.start() if found is not None else 0)]

    def inside(self, block: HtmlBlock) -> list[_Piece]:
        """The lines of an element's content: all but the first begin with their line, or what is left of it."""
        number, left = block.text_start
        first, *more = block.text.rstrip(WHITE).split("\n")
        pieces = [_Piece(0, number, len(self.lines[number]) - left)]
        start = len(first) + 1
        for line in more:
            number += 1
            last = len(pieces) == len(more)
            shown = line.strip(WHITE)
            written = self.lines[number].rstrip(WHITE)
            column = written.find(shown) if last else len(written) - len(shown)
            pieces.append(_Piece(start, number, column - _blanks(line)))
            start += len(line) + 1
        return pieces

    def cells(self, row: Sequence[Cell], number: int) -> Iterator[_Piece]:
        """The cells of a row, one behind the other: between them are pipes and blanks only."""
        written = self.lines[number]
        at = 0
        for cell in row:
            pattern = r"\\?\|".join(re.escape(part) for part in cell.text.split("|"))
            found = re.compile(pattern).search(written, at)
            if found is None:
                yield _Piece(0, number, at)
                continue
            yield _Piece(0, number, found.start(), _left_out(cell.text, found.group()))
            at = found.end()

    def span(self, kind: str, target: str, pieces: Sequence[_Piece], start: int, end: int) -> SourceSpan:
        """A span between two offsets of a text, the second behind it."""
        return SourceSpan(kind, target, *self._place(pieces, start), *self._place(pieces, end))

    def _place(self, pieces: Sequence[_Piece], offset: int) -> tuple[int, int]:
        piece = next(piece for piece in reversed(pieces) if piece.start <= offset)
        column = piece.column + _written_offset(piece.left_out, offset - piece.start)
        line, shift = self._starts[piece.line]
        return line, _with_controls(self._text_lines[line], shift, column)


def _blanks(line: str) -> int:
    """How many blanks a line starts with; in the source, a tab may stand for some of them."""
    return len(line) - len(line.lstrip(WHITE))


def _left_out(text: str, written: str) -> tuple[int, ...]:
    """Where backslashes before pipes stand in a cell as it is written, that are not in its text: those in code are."""
    places: list[int] = []
    for match in re.finditer(r"\\\|", written):
        at = match.start() - len(places)
        if text[at : at + 1] == "|":
            places.append(match.start())
    return tuple(places)


def _written_offset(left_out: Sequence[int], offset: int) -> int:
    """The offset in a cell as it is written, or in other text."""
    for place in left_out:
        if place >= offset:
            break
        offset += 1
    return offset


def _starts_of_lines(line: str) -> Iterator[int]:
    """Where kramdown's lines start in one of an editor's, which carriage returns do not end."""
    yield 0
    for match in re.finditer("\r", line):
        yield match.end()


def _with_controls(line: str, start: int, column: int) -> int:
    """The column in a line, counted with the characters that kramdown never sees."""
    at = start
    while column > 0 or (at < len(line) and _CONTROL.match(line, at)):
        column -= _CONTROL.match(line, at) is None
        at += 1
    return at
