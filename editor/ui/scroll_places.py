"""How far a text is scrolled, as a line: so a text and its page can follow each other."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

if TYPE_CHECKING:
    from editor.ui.text_view import TextView

_ROUNDS = 12
"""So often a place is looked for at most: lines that come into view take more rows than was known."""


class ScrollPlaces:
    """The places of one view. Rows are lines on the screen: a line that is wrapped has several."""

    def __init__(self, view: "TextView") -> None:
        self._view = view

    def line(self) -> float:
        """The line that stands at the same share of the view's height as the text is scrolled, with the part above.

        The first line at the top, the last one's end at the bottom: two views that show this line in this way meet at
        both ends.
        """
        view, bar = self._view, self._view.verticalScrollBar()
        if 0 < bar.maximum() == bar.value():
            return float(view.blockCount())
        # Rows are of different heights: some letters come from other fonts.
        y = bar.value() / max(bar.maximum(), 1) * view.viewport().height()
        for number, top, height in view.lines_in_view():
            if top + height > y:
                return number + max(0.0, (y - top) / height)
        return float(view.blockCount())

    def scroll_to(self, line: float) -> None:
        """Scrolls to such a line."""
        bar = self._view.verticalScrollBar()
        bar.setValue(self._value_of_rows(self._row_of(line)))
        for _ in range(_ROUNDS):
            self.wrap_lines_in_view()
            value = bar.value()
            bar.setValue(value + self._value_of_rows(self._row_of(line) - self._row_of(self.line())))
            if bar.value() == value:
                break

    def wrap_lines_in_view(self) -> None:
        """Qt wraps a line when it is about to be painted; until then it counts as one row."""
        for _ in self._view.lines_in_view():
            pass

    def _rows_in_view(self) -> float:
        """At least one; the scroll bar's own step is cut to whole rows."""
        return max(1.0, self._view.viewport().height() / QFontMetricsF(self._view.font()).lineSpacing())

    def _row_of(self, line: float) -> float:
        """The row at a place of a line, as far as lines have been wrapped."""
        view = self._view
        block = view.document().findBlockByNumber(min(max(int(line), 0), view.blockCount() - 1))
        return block.firstLineNumber() + (line - block.blockNumber()) * max(block.lineCount(), 1)

    def _value_of_rows(self, rows: float) -> int:
        """How far the scroll bar moves for so many rows of what stands at its share of the view."""
        most = self._view.verticalScrollBar().maximum()
        return round(rows * most / (most + self._rows_in_view()))
