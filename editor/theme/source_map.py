"""Where the lines of a body after Liquid stand in the body as it is written."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import accumulate

from editor.markup.inner_lines import InnerLines
from editor.markup.rendering import Block, Change, Heading, MovedLines, Problem, Splice
from editor.theme.markers import as_written, with_markers


@dataclass(frozen=True, slots=True)
class LiteralLines:
    """Whole lines that Liquid passes on once and as they are, whatever the rest of the body says."""

    source: int
    """The first one, in the body as it is written."""
    first: int
    """The first one, in the body after Liquid."""
    count: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """Leads from the lines of a body after Liquid to those of the body as it is written."""

    lines: tuple[int, ...]
    """The source line of each line."""
    literals: tuple[LiteralLines, ...] = ()
    """In ascending order."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the Liquid. Their lines are those of the source."""
    _reached: tuple[int, ...] = field(init=False)
    """The last source line that the text has come to: where a loop's second round leads back, it stays."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_reached", tuple(accumulate(self.lines, max)))

    def source_line(self, line: int) -> int:
        """The source line that a line comes from; -1, not known, stays -1."""
        return line if line < 0 else self.lines[min(line, len(self.lines) - 1)]

    # --- what is told of the text, told of the source

    def blocks(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """Blocks with the lines of the source, which never lead back, and with the broken tags shown."""
        placed = tuple(map(self._placed, blocks))
        return tuple(map(_with_markers, placed)) if self.problems else placed

    def _placed(self, block: Block) -> Block:
        first, last = self._block_lines(block.first_line, block.last_line)
        return Block(block.html, first, last, tuple(self._inner(one, block.first_line, first) for one in block.inner))

    def _inner(self, one: InnerLines, text: int, source: int) -> InnerLines:
        """Lines counted from the block's first, which is `text` there and `source` here."""
        last = one.last if one.last < 0 else self._reached_at(text + one.last) - source
        return InnerLines(one.at, self._reached_at(text + one.first) - source, last)

    def headings(self, headings: Iterable[Heading]) -> tuple[Heading, ...]:
        """Headings with the lines of the source, and with the broken tags as they are written."""
        line = self.source_line
        return tuple(Heading(one.level, as_written(one.text), one.id, line(one.line)) for one in headings)

    def with_problems(self, found: Iterable[Problem]) -> tuple[Problem, ...]:
        """The problems of Liquid, and those that were found in the text."""
        mapped = [replace(problem, line=self.source_line(problem.line)) for problem in found]
        return tuple(sorted((*self.problems, *mapped), key=_line_of))

    def change(self, change: Change) -> Change:
        """A change that edits in literal lines made; its problems are left as they are."""
        moved = change.moved
        return replace(
            change,
            splices=tuple(Splice(one.first, one.removed, self.blocks(one.blocks)) for one in change.splices),
            headings=None if change.headings is None else self.headings(change.headings),
            # Behind an edit in literal lines, text and source grow alike.
            moved=None if moved is None else replace(moved, lines=tuple(self._all_block_lines(moved))),
        )

    def _all_block_lines(self, moved: MovedLines) -> Iterator[tuple[int, int]]:
        return (self._block_lines(first, last) for first, last in moved.lines)

    def _block_lines(self, first: int, last: int) -> tuple[int, int]:
        return self._reached_at(first), self._reached_at(last)

    def _reached_at(self, line: int) -> int:
        return line if line < 0 else self._reached[min(line, len(self._reached) - 1)]

    # --- edits that Liquid need not be told of

    def literal_line(self, first: int, removed: int) -> int | None:
        """Where in the text stand `removed` source lines from line `first` on; None where they are not literal."""
        for lines in self.literals:
            if lines.source <= first and first + removed <= lines.source + lines.count:
                return lines.first + first - lines.source
        return None

    def edited(self, first: int, removed: int, added: int) -> "SourceMap":
        """The map after `removed` source lines from `first` on, which are literal, have become `added` others."""
        at = self.literal_line(first, removed)
        if at is None:
            raise ValueError(f"Line {first} is not literal.")
        grown = added - removed
        if not grown:
            return self
        behind = first + removed
        lines = (*self.lines[:at], *range(first, first + added), *(line + grown for line in self.lines[at + removed :]))
        literals = [_grown(lines, first, removed, grown) for lines in self.literals]
        problems = [replace(one, line=one.line + grown) if one.line >= behind else one for one in self.problems]
        return SourceMap(lines, tuple(literals), tuple(problems))


def _with_markers(block: Block) -> Block:
    """The places of inner lines are not known where markers stand in the HTML."""
    html = with_markers(block.html)
    return block if html == block.html else replace(block, html=html, inner=())


def _grown(lines: LiteralLines, first: int, removed: int, grown: int) -> LiteralLines:
    if lines.source <= first and first + removed <= lines.source + lines.count:
        return replace(lines, count=lines.count + grown)
    if lines.source < first:
        return lines
    return LiteralLines(lines.source + grown, lines.first + grown, lines.count)


def _line_of(problem: Problem) -> int:
    return problem.line
