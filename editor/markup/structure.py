"""Reads rendered HTML once: its top-level blocks, headings and words."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import accumulate, pairwise

from editor.markup.rendering import Heading

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())  # noqa: SIM905 (reads better)
_INLINE = frozenset(
    "a abbr acronym audio b bdi bdo big br button cite code data del dfn em embed font i iframe img input ins kbd "  # noqa: SIM905
    "label map mark math meter noscript object output picture progress q ruby s samp select small span strike strong "
    "sub sup svg textarea time tt u var video wbr".split()
)
_NO_WORDS = frozenset(("pre", "code", "script", "style", "svg", "math", "textarea"))
_LIQUID = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_IDEOGRAPH = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_IDEOGRAPH}]|[^\W_{_IDEOGRAPH}]+(?:['’.,-][^\W_{_IDEOGRAPH}]+)*")


@dataclass(frozen=True, slots=True)
class PlacedHeading:
    """A heading of the rendered HTML."""

    level: int
    text: str
    id: str
    block: int
    """Index of the top-level block that it stands in."""
    opens_block: bool
    """Whether it is that block."""

    def at_line(self, line: int) -> Heading:
        return Heading(self.level, self.text, self.id, line)


@dataclass(frozen=True, slots=True)
class Structure:
    """What one pass over the HTML finds."""

    blocks: tuple[str, ...]
    headings: tuple[PlacedHeading, ...]
    words: int


def read_structure(html: str) -> Structure:
    """Splits HTML at its top-level elements, as a browser would nest them.

    Text and inline elements in a row stay one block. What follows an element that is never closed belongs to it, and
    closing tags of nothing are left where they are.
    """
    reader = _Reader(html)
    try:
        reader.feed(html)
        reader.close()
    except AssertionError:  # what html.parser raises on a declaration such as `<![x`
        return Structure((html,), (), count_words(html))
    pieces = (html[start:end].strip() for start, end in pairwise([*(reader.starts or [0]), len(html)]))
    blocks = tuple(pieces) if html else ()
    return Structure(blocks, tuple(reader.headings), count_words("".join(reader.texts)))


def count_words(text: str) -> int:
    """Words of plain text, Liquid left out; each Chinese or Japanese character counts as one."""
    return sum(1 for _ in _WORD.finditer(_LIQUID.sub(" ", text)))


class _Reader(HTMLParser):
    """Follows the open elements; notes where each top-level block starts."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self._line_starts = [0, *accumulate(len(line) + 1 for line in html.split("\n"))]
        self._open: list[str] = []
        self._in_run = False
        self._silent = 0
        self._heading: PlacedHeading | None = None
        self._heading_texts: list[str] = []
        self.starts: list[int] = []
        self.headings: list[PlacedHeading] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        inline = tag in _INLINE
        if not inline:
            self._close_paragraph()
            self.texts.append(" ")
        opens = not self._open
        if opens:
            self._start_block(run=inline)
        if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self._start_heading(int(tag[1]), dict(attrs).get("id") or "", opens)
        if tag in _VOID:
            return
        self._open.append(tag)
        self._silent += tag in _NO_WORDS

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        # `<br/>` is void; in HTML the slash of `<div/>` means nothing, within drawings and formulas it closes.
        if tag not in _VOID and ("svg" in self._open or "math" in self._open):
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self._open:
            return
        while self._open:
            closed = self._open.pop()
            self._silent -= closed in _NO_WORDS
            if closed not in _INLINE:
                self.texts.append(" ")
            if self._heading is not None and closed == f"h{self._heading.level}":
                self._end_heading()
            if closed == tag:
                return

    def handle_data(self, data: str) -> None:
        if not self._open and data.strip():
            self._start_block(run=True)
        if self._silent == 0:
            self.texts.append(data)
        if self._heading is not None:
            self._heading_texts.append(data)

    def handle_comment(self, data: str) -> None:
        if not self._open:
            self._start_block(run=True)

    def handle_decl(self, decl: str) -> None:
        self.handle_comment(decl)

    def handle_pi(self, data: str) -> None:
        self.handle_comment(data)

    def unknown_decl(self, data: str) -> None:
        self.handle_comment(data)

    def close(self) -> None:
        super().close()
        if self._heading is not None:
            self._end_heading()

    def _close_paragraph(self) -> None:
        """A block-level element ends the paragraph around it, as in a browser."""
        if next((tag for tag in reversed(self._open) if tag not in _INLINE), "") == "p":
            self.handle_endtag("p")

    def _start_block(self, run: bool) -> None:
        """A block starts here, unless this goes on with a run of text."""
        if not (run and self._in_run):
            line, column = self.getpos()
            # What stands before the first element, such as a closing tag of nothing, goes with it.
            self.starts.append(self._line_starts[line - 1] + column if self.starts else 0)
        self._in_run = run

    def _start_heading(self, level: int, anchor: str, opens: bool) -> None:
        if self._heading is not None:
            self._end_heading()
        self._heading = PlacedHeading(level, "", anchor, len(self.starts) - 1, opens)

    def _end_heading(self) -> None:
        heading, self._heading = self._heading, None
        if heading is None:
            return
        text = " ".join("".join(self._heading_texts).split())
        self._heading_texts.clear()
        self.headings.append(PlacedHeading(heading.level, text, heading.id, heading.block, heading.opens_block))
