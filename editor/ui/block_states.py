"""Keeps the state after every line of a document right: at once near an edit, the rest in short slices."""

from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextDocument

from editor.ui.line_states import TEXT, UNKNOWN, state_after

AT_ONCE = 150
"""Lines followed within the key press itself: about two screens."""
SLICE = 0.006
"""Seconds that one slice may take."""
_CHECK_EVERY = 64


class BlockStates(QObject):
    """The line states of one document, kept in its blocks."""

    advanced = Signal()
    """A slice changed states below the lines that were brought up to date at once."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__()
        self._document = document
        self._lines = document.blockCount()
        self._next: int | None = None
        """The first line whose state is not known to be right."""
        self._until = 0
        """States are recomputed to this line at least, even where one is as before."""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._run_slice)
        self._wait(0, self._lines - 1)

    @property
    def settled(self) -> bool:
        """Whether every line's state is right."""
        return self._next is None

    def follow_edit(self, first: int, last: int) -> int:
        """Lines `first` to `last` are new. Returns by how many lines the text grew."""
        grown = self._document.blockCount() - self._lines
        self._lines += grown
        if self._next is not None:
            self._next = self._next + grown if self._next > first else self._next
            self._until = max(self._until + grown, 0)
        reached, converged = self._scan(self._document.findBlockByNumber(first), last, first + AT_ONCE, None)
        if not converged:
            self._wait(reached, last)
        return grown

    def stop(self) -> None:
        """No more slices: the document is left for another one."""
        self._timer.stop()

    def resume(self) -> None:
        """Goes on where stop() ended."""
        if self._next is not None:
            self._timer.start()

    def _wait(self, first: int, until: int) -> None:
        self._next = first if self._next is None else min(first, self._next)
        self._until = max(self._until, until)
        self._timer.start()

    def _scan(self, block: QTextBlock, until: int, stop: int, deadline: float | None) -> tuple[int, bool]:
        """Sets states from `block` on.

        Ends where a state after line `until` is as before, at the document's end, before line `stop` or
        at `deadline`. Returns the line reached and whether all that follows is right.
        """
        number = block.blockNumber()
        state = before(block)
        while block.isValid():
            if number >= stop or (deadline and number % _CHECK_EVERY == 0 and perf_counter() > deadline):
                return number, False
            state = state_after(state, block.text())
            if block.userState() != state:
                block.setUserState(state)
            elif number >= until:
                return number, True
            block = block.next()
            number += 1
        return number, True

    def _run_slice(self) -> None:
        if self._next is None:
            self._timer.stop()
            return
        block = self._document.findBlockByNumber(min(self._next, self._lines - 1))
        reached, converged = self._scan(block, self._until, self._lines, perf_counter() + SLICE)
        self._next = None if converged else reached
        if self._next is None or self._next >= self._lines:
            self._next = None
            self._until = 0
            self._timer.stop()
        self.advanced.emit()


def before(block: QTextBlock) -> int:
    """The state that a block begins in."""
    previous = block.previous()
    if not previous.isValid():
        return TEXT
    state = previous.userState()
    return TEXT if state == UNKNOWN else state
