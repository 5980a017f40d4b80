"""What is common to documents that tell what an edit changed in their rendering."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from editor.markup.rendering import Block, Change, MovedLines, Rendering
from editor.markup.splices import splices_between

Render = Callable[[str, Mapping[str, object] | None], Rendering]


class BodyDocument(Protocol):
    """A body that takes edits."""

    @property
    def lines(self) -> Sequence[str]:
        """The text as it is."""
        ...

    @property
    def rendering(self) -> Rendering | None:
        """What was told last, as a whole, while no edit came after it; None: nothing."""
        ...

    def edit(self, first: int, removed: int, lines: Sequence[str]) -> None:
        """Replaces `removed` lines from line `first` on."""
        ...

    def take_change(self) -> Change:
        """What leads from the rendering told last to that of the text as it is. May raise: nothing is told then."""
        ...


def change_between(old: Rendering | None, new: Rendering) -> Change:
    """The change from one whole rendering to another; None: from nothing."""
    before = old.blocks if old is not None else ()
    stand = old is None or _lines(before) == _lines(new.blocks)
    return Change(
        splices=splices_between(before, new.blocks),
        moved=None if stand else MovedLines(0, 0, 0, _lines(new.blocks)),
        headings=None if old is not None and old.headings == new.headings else new.headings,
        problems=None if old is not None and old.problems == new.problems else new.problems,
        words=new.words,
    )


def _lines(blocks: Sequence[Block]) -> tuple[tuple[int, int], ...]:
    return tuple((block.first_line, block.last_line) for block in blocks)


class WholeDocument:
    """Renders all of its text each time."""

    def __init__(self, render: Render, text: str, options: Mapping[str, object] | None) -> None:
        self.lines = text.split("\n")
        self._render = render
        self._options = options
        self.rendering: Rendering | None = None

    def edit(self, first: int, removed: int, lines: Sequence[str]) -> None:
        """See `BodyDocument`."""
        self.lines[first : first + removed] = lines

    def take_change(self) -> Change:
        """See `BodyDocument`."""
        rendering = self._render("\n".join(self.lines), self._options)
        old, self.rendering = self.rendering, rendering
        return change_between(old, rendering)
