"""A body that is edited, and what a reader of its changes holds: compared with the rendering of the whole text."""

from dataclasses import replace

from editor.markup.body import render
from editor.markup.changes import BodyDocument
from editor.markup.incremental import IncrementalDocument
from editor.markup.rendering import Block, Rendering
from editor.markup.splices import apply_splices


class EditedBody:
    """Follows one document."""

    def __init__(self, text: str, document: BodyDocument | None = None) -> None:
        self.document = document or IncrementalDocument(text)
        self.shown = Rendering(())

    @property
    def count(self) -> int:
        """Lines."""
        return len(self.document.lines)

    def edit(self, first: int, removed: int, lines: list[str]) -> None:
        """As `IncrementalDocument.edit`, cut to what is there; a body keeps one line at least."""
        first = min(first, self.count)
        removed = min(removed, self.count - first)
        if self.count - removed + len(lines) == 0:
            return
        self.document.edit(first, removed, lines)

    def follow(self) -> tuple[str, ...]:
        """Takes over the next change; the HTML of the blocks that were given anew."""
        change = self.document.take_change()
        held = self.shown.blocks
        moved = change.moved
        if moved is not None:
            held = (*held[: moved.behind], *(_shifted(block, moved.shift) for block in held[moved.behind :]))
        blocks = list(apply_splices(held, change.splices))
        if moved is not None:
            for index, (first, last) in enumerate(moved.lines, moved.first):
                blocks[index] = replace(blocks[index], first_line=first, last_line=last)
        self.shown = Rendering(
            tuple(blocks),
            self.shown.headings if change.headings is None else change.headings,
            self.shown.problems if change.problems is None else change.problems,
            change.words,
        )
        return tuple(block.html for splice in change.splices for block in splice.blocks)

    def whole(self) -> Rendering:
        """The text as it is now, rendered from scratch."""
        return render("\n".join(self.document.lines))


def _shifted(block: Block, shift: int) -> Block:
    if block.first_line < 0:
        return block
    return replace(block, first_line=block.first_line + shift, last_line=block.last_line + shift)
