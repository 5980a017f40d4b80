"""What the preview holds of the document that it shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from editor.markup.rendering import Block, MovedLines
from editor.markup.splices import apply_splices, splices_between
from editor.messages import Patch, Splice

Lines = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ShownBlocks:
    """The blocks of one revision of a document."""

    document: int
    revision: int | None = None
    """None while nothing of the document is known."""
    blocks: tuple[Block, ...] = ()
    lines: Lines = ()
    """First and last source line of every block. Those in the blocks themselves may be out of date."""

    @property
    def html(self) -> str:
        """The body, as it is rendered."""
        return "\n".join(block.html for block in self.blocks)

    def after(self, patch: Patch) -> "tuple[ShownBlocks, tuple[Splice, ...]] | None":
        """What is shown after the patch, and what leads there; None where it starts from another revision.

        All blocks given anew change only those that differ.
        """
        if patch.document != self.document or patch.base not in (None, self.revision):
            return None
        if patch.base is None:
            blocks = apply_splices((), patch.splices)
            splices = splices_between(self.blocks, blocks)
            lines = lines_after((), patch.splices, patch.moved)
        else:
            blocks = apply_splices(self.blocks, patch.splices)
            splices = patch.splices
            lines = lines_after(self.lines, splices, patch.moved)
        return ShownBlocks(self.document, patch.revision, blocks, lines), splices


def html_with_lines(block: Block) -> str:
    """A block's HTML for our script, which takes the marks of the lines out again before anything enters the page."""
    if not block.inner:
        return block.html
    parts: list[str] = []
    done = 0
    for at, first, last in block.inner:
        parts.append(f'{block.html[done:at]} data-postwright-lines="{first},{last}"')
        done = at
    return "".join((*parts, block.html[done:]))


def lines_after(lines: Lines, splices: Sequence[Splice], moved: MovedLines | None) -> Lines:
    """First and last source line of every block after a patch."""
    if moved is not None and moved.shift:
        shift = moved.shift
        behind = [
            (first + shift, last + shift) if first >= 0 else (first, last) for first, last in lines[moved.behind :]
        ]
        lines = (*lines[: moved.behind], *behind)
    result: list[tuple[int, int]] = []
    done = 0
    for splice in splices:
        result += lines[done : splice.first]
        result += ((block.first_line, block.last_line) for block in splice.blocks)
        done = splice.first + splice.removed
    result += lines[done:]
    if moved is not None:
        result[moved.first : moved.first + len(moved.lines)] = moved.lines
    return tuple(result)
