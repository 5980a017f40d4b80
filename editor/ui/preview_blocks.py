"""What the preview holds of the document that it shows."""

from dataclasses import dataclass

from editor.markup.rendering import Block
from editor.messages import Patch, Splice
from editor.worker.splices import apply_splices, splices_between


@dataclass(frozen=True, slots=True)
class ShownBlocks:
    """The blocks of one revision of a document."""

    document: int
    revision: int | None = None
    """None while nothing of the document is known."""
    blocks: tuple[Block, ...] = ()
    lines: tuple[tuple[int, int], ...] = ()
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
        lines = self.lines if patch.lines is None else patch.lines
        if patch.base is None:
            blocks = apply_splices((), patch.splices)
            splices = splices_between(self.blocks, blocks)
        else:
            blocks = apply_splices(self.blocks, patch.splices)
            splices = patch.splices
        return ShownBlocks(self.document, patch.revision, blocks, lines), splices
