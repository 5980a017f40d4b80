"""What Liquid makes of a body, without what it takes to make it."""

from dataclasses import dataclass

from editor.markup.rendering import Problem, Rendering
from editor.theme.source_map import SourceMap


@dataclass(frozen=True, slots=True)
class Expanded:
    """A body after Liquid."""

    text: str
    """With a marker in place of each broken tag (see `editor.theme.markers`)."""
    source: SourceMap | None
    """Where its lines come from; None where Liquid had nothing to do."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the Liquid. Their lines are those of the source."""
        return () if self.source is None else self.source.problems

    def in_source(self, rendering: Rendering) -> Rendering:
        """A rendering of the text with the lines of the source, and with the broken tags shown."""
        if self.source is None:
            return rendering
        return Rendering(
            self.source.blocks(rendering.blocks),
            self.source.headings(rendering.headings),
            self.source.with_problems(rendering.problems),
            rendering.words,
        )
