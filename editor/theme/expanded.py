"""What Liquid makes of a body, without what it takes to make it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from editor.markup.rendering import Block, Heading, Problem, Rendering
from editor.theme.markers import as_written, with_markers


@dataclass(frozen=True, slots=True)
class Expanded:
    """A body after Liquid."""

    text: str
    """With a marker in place of each broken tag (see `editor.theme.markers`)."""
    line_map: tuple[int, ...] | None
    """The source line of each line of the text; None where they are the same."""
    problems: tuple[Problem, ...] = ()
    """Their lines are those of the source."""

    def source_line(self, line: int) -> int:
        """The line of the body that a line of the text comes from; -1 stays -1."""
        if self.line_map is None or line < 0:
            return line
        return self.line_map[min(line, len(self.line_map) - 1)]

    def in_source(self, rendering: Rendering) -> Rendering:
        """A rendering of the text with the lines of the source, and with the broken tags shown."""
        if self.line_map is None and not self.problems:
            return rendering
        at = self.source_line
        found = [replace(problem, line=at(problem.line)) for problem in rendering.problems]
        return Rendering(
            tuple(self._blocks(rendering.blocks)),
            tuple(Heading(one.level, as_written(one.text), one.id, at(one.line)) for one in rendering.headings),
            tuple(sorted((*self.problems, *found), key=_line_of)),
            rendering.words,
        )

    def _blocks(self, blocks: tuple[Block, ...]) -> Iterator[Block]:
        """The second round of a loop would lead back: its blocks stay on the last line of the first, since the
        preview finds its place by ascending lines."""
        reached = 0
        for block in blocks:
            first, last = self.source_line(block.first_line), self.source_line(block.last_line)
            if first >= 0:
                first = reached = max(first, reached)
            yield Block(with_markers(block.html), first, max(first, last))


def _line_of(problem: Problem) -> int:
    return problem.line
