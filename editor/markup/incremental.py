"""A body that is rendered anew only where an edit changed it.

The blocks are kept in segments. An edit reads from two segments above it until a segment begins where one began before;
what the order of segments decides (ids, the numbers of footnotes, the contents list) is settled in a last pass.
"""

import logging
from collections.abc import Mapping, Sequence

from editor.markup.body import render
from editor.markup.changes import change_between
from editor.markup.rendering import Change, Rendering, Splice
from editor.markup.segment_tree import SegmentTree

_log = logging.getLogger(__name__)


class IncrementalDocument:
    """See `editor.markup.changes.BodyDocument`. Never raises."""

    def __init__(self, text: str, options: Mapping[str, object] | None = None) -> None:
        self.lines = text.split("\n")
        self._options = options
        self._odd = sum(map(_is_odd, self.lines))
        self._told: Rendering | None = None
        """What was told last, where that did not come from the tree."""
        self._tree: SegmentTree | None = None

    @property
    def rendering(self) -> Rendering | None:
        """What was told last, as a whole."""
        return self._tree.rendering() if self._tree is not None else self._told

    def edit(self, first: int, removed: int, lines: Sequence[str]) -> None:
        """See `BodyDocument`."""
        old = self.lines[first : first + removed]
        self._odd += sum(map(_is_odd, lines)) - sum(map(_is_odd, old))
        self.lines[first : first + removed] = lines
        if self._tree is not None:
            self._tree.edit(first, removed, len(lines))

    def take_change(self) -> Change:
        """See `BodyDocument`."""
        if self._odd:
            return self._whole()
        if self._tree is not None:
            return self._tree_change(self._tree)
        try:
            tree = SegmentTree(self.lines, self._options)
            rendering = tree.rendering()
        except Exception:  # noqa: BLE001 (whatever is wrong, the post is shown all the same)
            _log.warning("A body could not be read in segments", exc_info=True)
            return self._whole()
        told, self._told, self._tree = self._told, None, tree
        return change_between(told, rendering)

    def _tree_change(self, tree: SegmentTree) -> Change:
        count = tree.block_count
        try:
            return tree.take_change()
        except Exception:  # noqa: BLE001 (as above)
            _log.warning("An edit could not be followed", exc_info=True)
        self._tree = None
        self._told = now = render("\n".join(self.lines), self._options)
        return Change((Splice(0, count, now.blocks),), None, now.headings, now.problems, now.words)

    def _whole(self) -> Change:
        """Renders all of it: where a segment may change how the others are read, or lines have ends of other kinds."""
        told, self._tree = self.rendering, None
        self._told = render("\n".join(self.lines), self._options)
        return change_between(told, self._told)


def _is_odd(line: str) -> bool:
    return "{::options" in line or "\r" in line
