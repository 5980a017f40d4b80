"""One level of blocks while it is read: the document's, a quote's, a list item's."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate

from editor.markup.attributes import ANY, WHITE, joined
from editor.markup.html_tags import NAME_START, SPAN_TAGS
from editor.markup.options import Options
from editor.markup.tree import AttributeList, Blank, Block, Document, EndMark, Paragraph

DEEPEST = 60
"""Levels within each other; what is nested deeper is text."""

END_MARK = re.compile(r"\^\s*$", re.ASCII)
ATTRIBUTES = re.compile(rf" {{0,3}}\{{:(?![:/])({ANY}+)\}}\s*?\n", re.ASCII)
"""An attribute list, or the definition of one, on lines of its own."""
_NAME = rf"(?!(?:{SPAN_TAGS}|script)\b){NAME_START}[\w.:-]*"
LAZY_END = re.compile(rf"\^?[ \t\n\v\f\r]*$| {{0,3}}(?:\{{:(?![:/])|<{_NAME}|</{_NAME}[ \t\n\v\f\r]*>)")
"""Lines that no block goes on with by laziness, if what looks like an attribute list is one: see `Level.ends_lazy`."""

_BRACES = re.compile(rf" {{0,3}}\{{:{ANY}*\}}\s*?\n", re.ASCII)
_UP_TO_BRACE = re.compile(rf"{ANY}*")
_GFM_FENCE_END = re.compile(r" {0,3}(`{3,}|~{3,})\s*$", re.ASCII)
_FENCE_END = re.compile(r"(~{3,})\s*$", re.ASCII)


def _first(pair: tuple[int, str]) -> int:
    return pair[0]


class Context:
    """What all levels of a document share."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.document = Document([])


class Level:
    """Lines, the next one to read, and the blocks read so far."""

    def __init__(
        self,
        context: Context,
        lines: list[str],
        first: int,
        depth: int,
        read: "Callable[[Level], None]",
    ) -> None:
        self.context = context
        self.lines = lines
        """Without line ends. The line being read may be the rest of one."""
        self.first = first
        """Of the first line, in the document."""
        self.depth = depth
        self.at = 0
        self.blocks: list[Block] = []
        self.pending: AttributeList | None = None
        """An attribute list that waits for the block behind it."""
        self.open_tags: list[str] = []
        """HTML elements whose content is read as blocks of this level."""
        self.closed = False
        """The innermost of them has just been closed."""
        self.closed_at = 0
        """Where in the text."""
        self.sought: set[str] = set()
        """What was looked for up to the end of the lines, in vain: a line with one of these changes what was read."""
        self.reach = 0
        """The line behind the furthest one that was looked at beyond the end of a block."""
        self._read = read
        self._text: str | None = None
        self._ends: list[int] = []
        self._last: dict[str, int] = {}
        self._last_lines: dict[str, int] = {}
        self._fences: list[tuple[int, str]] | None = None
        self._unbraced = (0, 0)
        """Offsets between which no `{:` is closed as it must be."""

    def inner(self, lines: list[str], at: int, cut: int | None = None) -> list[Block]:
        """The blocks of lines that are nested here; the first of them is that at `at`.

        No block goes on across the line at `cut`, as if an end mark stood before it.
        """
        if not lines:
            return []
        if self.depth >= DEEPEST:
            first, text = self.first + at, "\n".join(lines).strip(WHITE)
            return [Paragraph(None, first, first + len(lines) - 1, text)] if text else []
        level = Level(self.context, lines, self.first + at, self.depth + 1, self._read)
        if cut:
            level.lines = lines[:cut]
            self._read(level)
            level.take_lines(lines, cut)
        self._read(level)
        return level.blocks

    def take_lines(self, lines: list[str], at: int) -> None:
        """Goes on in other lines; what was read is complete."""
        self.lines = lines
        self.at = at
        self.pending = None
        self._text = self._fences = None
        self._unbraced = (0, 0)
        self._last.clear()
        self._last_lines.clear()
        self.blocks.append(EndMark(None, self.line_number(at), self.line_number(at) - 1, boundary=True))

    def inner_here(self, tag: str) -> tuple[list[Block], bool]:
        """Blocks from here on until the element is closed, as the element's content, and whether it was."""
        outer, self.blocks = self.blocks, []
        pending, self.pending = self.pending, None
        self.open_tags.append(tag)
        self.depth += 1
        self._read(self)
        self.depth -= 1
        self.open_tags.pop()
        closed, self.closed = self.closed, False
        inner, self.blocks = self.blocks, outer
        self.pending = pending
        return inner, closed

    def add(self, block: Block) -> None:
        """Adds a block; an attribute list before it becomes its own."""
        if self.pending is not None:
            block.attributes = joined((block.attributes, self.pending))
            self.pending = None
        self.blocks.append(block)

    def line_number(self, at: int) -> int:
        return self.first + at

    def after_boundary(self) -> bool:
        if not self.blocks or self.pending is not None:
            return True
        last = self.blocks[-1]
        return type(last) is Blank or (type(last) is EndMark and last.boundary)

    def before_boundary(self, at: int) -> bool:
        """Whether the line there, which comes next, leaves what is before it complete."""
        if at >= len(self.lines):
            return True
        line = self.lines[at]
        return not line.strip(WHITE) or END_MARK.match(line) is not None or self.has_attributes(at)

    def has_attributes(self, at: int) -> bool:
        """Whether an attribute list, or the definition of one, starts with the line there and ends with a line."""
        return at < len(self.lines) and self.braces(ATTRIBUTES, at) is not None

    def ends_lazy(self, at: int, ends: re.Pattern[str] = LAZY_END) -> bool:
        """Whether no block goes on with the line there by laziness, with `LAZY_END` or what begins with it."""
        match = ends.match(self.lines[at])
        return match is not None and (not match.group().endswith("{:") or self.has_attributes(at))

    def braces(self, pattern: re.Pattern[str], at: int) -> re.Match[str] | None:
        """What a pattern for `{:...}` and the rest of its line matches from a line on, perhaps over several lines."""
        line = self.lines[at]
        if not line.lstrip(" ").startswith("{:"):
            return None
        text = self.text
        start = self._ends[at] - 1 - len(line)
        if self._unbraced[0] <= start < self._unbraced[1]:
            return None
        match = _BRACES.match(text, start)
        if match is not None:
            self.looked_to(match.end() - 1)
            return pattern.match(text, start)
        brace = _UP_TO_BRACE.match(text, start)
        end = len(text) if brace is None else brace.end()
        self.looked_to(min(end, len(text) - 1))
        if end == len(text):
            self.sought.add("}")
        self._unbraced = (start, end)
        return None

    def fences_behind(self, at: int, sign: str) -> Iterator[tuple[int, int]]:
        """The lines behind one that could close a fence of this sign, each with the fence's length."""
        if self._fences is None:
            pattern = (_GFM_FENCE_END if self.context.options.gfm else _FENCE_END).match
            found = (
                (number, pattern(line)) for number, line in enumerate(self.lines) if "```" in line or "~~~" in line
            )
            self._fences = [(number, match[1]) for number, match in found if match is not None]
        start = bisect_right(self._fences, at, key=_first)
        fences = self._fences
        behind = (fences[index] for index in range(start, len(fences)))
        return ((number, len(fence)) for number, fence in behind if fence[0] == sign)

    def last_line(self, pattern: re.Pattern[str]) -> int:
        """The last line that matches, -1 where none does. For lines behind the next one only: that may be a rest."""
        known = self._last_lines.get(pattern.pattern)
        if known is None:
            matching = (at for at in range(len(self.lines) - 1, -1, -1) if pattern.match(self.lines[at]))
            known = self._last_lines[pattern.pattern] = next(matching, -1)
        return known

    def looked_to(self, offset: int) -> None:
        """Text up to there, and the line behind it, had a say in what was read."""
        self.reach = max(self.reach, self.index_of(offset) + 2)

    # Some things are read from the text rather than from its lines.

    @property
    def text(self) -> str:
        """All lines joined, each with its end."""
        if self._text is None:
            self._text = "\n".join(self.lines) + "\n"
            self._ends = list(accumulate(len(line) + 1 for line in self.lines))
        return self._text

    def last(self, sign: str) -> int:
        """The last offset of a sign in the text, -1 where there is none."""
        if sign not in self._last:
            self._last[sign] = self.text.rfind(sign)
        return self._last[sign]

    @property
    def offset(self) -> int:
        """Where in the text the next line starts; the line may be the rest of one."""
        _ = self.text
        return self._ends[self.at] - 1 - len(self.lines[self.at])

    def go_to(self, offset: int) -> None:
        """Goes on at an offset of the text. What is left of its line becomes a line, unless it is blank."""
        self.at = at = self.index_of(offset)
        if at >= len(self.lines) or offset == (self._ends[at - 1] if at else 0):
            return
        rest = self.text[offset : self._ends[at] - 1]
        if not rest.strip(WHITE):
            self.at += 1
        else:
            self.lines[at] = rest

    def index_of(self, offset: int) -> int:
        _ = self.text
        return bisect_right(self._ends, offset)
