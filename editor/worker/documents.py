"""The open documents as the worker holds them: their lines, and what was last sent of their rendering."""

from collections.abc import Callable, Mapping

from editor.markup.rendering import Block, Rendering
from editor.messages import EditText, Patch, SetText
from editor.worker.splices import splices_between

Render = Callable[[str, Mapping[str, object] | None], Rendering]


class RenderedDocument:
    """One document: takes edits, and tells what they changed in the rendering."""

    def __init__(self, request: SetText) -> None:
        self.document = request.document
        self.revision = request.revision
        self._options = request.options
        self._lines = request.text.split("\n")
        self._sent_revision: int | None = None
        self._sent: tuple[Block, ...] = ()

    @property
    def text(self) -> str:
        return "\n".join(self._lines)

    def edit(self, request: EditText) -> bool:
        """Applies an edit; False, and nothing is changed, where it does not follow on what is held here."""
        last = request.first + request.removed
        if request.revision != self.revision + 1 or not 0 <= request.first <= last <= len(self._lines):
            return False
        self._lines[request.first : last] = request.lines
        self.revision = request.revision
        return True

    def render(self, render: Render) -> Patch:
        """What leads from the rendering last sent to that of the text as it is now."""
        rendering = render(self.text, self._options)
        old, self._sent = self._sent, rendering.blocks
        base, self._sent_revision = self._sent_revision, self.revision
        lines = _lines(rendering.blocks)
        return Patch(
            document=self.document,
            base=base,
            revision=self.revision,
            splices=splices_between(old, rendering.blocks),
            headings=rendering.headings,
            problems=rendering.problems,
            words=rendering.words,
            lines=None if base is not None and lines == _lines(old) else lines,
        )


def _lines(blocks: tuple[Block, ...]) -> tuple[tuple[int, int], ...]:
    return tuple((block.first_line, block.last_line) for block in blocks)
