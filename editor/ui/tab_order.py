"""The order in which Tab goes through the window: pane by pane, whenever and wherever their controls were made.

Qt's own order is that in which widgets were made, and fields and docks come and go.
"""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class TabOrder:
    """Knows the panes of a window in their order. Inside a pane Qt's order counts, which is the pane's affair."""

    def __init__(self, window: QWidget, panes: Sequence[QWidget]) -> None:
        """What stands in none of the panes comes last."""
        self._window = window
        self._panes = panes

    def step(self, *, forward: bool) -> bool:
        """Gives the keyboard to the next control, or the one before; False where there is none."""
        focused = QApplication.focusWidget()
        stops = self._in_order(lambda widget: widget is focused or _is_stop(widget, self._window))
        if not stops:
            return False
        here = next((place for place, stop in enumerate(stops) if stop is focused), -1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def stops(self) -> list[QWidget]:
        """The controls that Tab reaches now, in order."""
        return self._in_order(lambda widget: _is_stop(widget, self._window))

    def _in_order(self, wanted: Callable[[QWidget], bool]) -> list[QWidget]:
        found = [widget for widget in _chain(self._window) if wanted(widget)]
        return sorted(found, key=lambda widget: _place(widget, self._panes))


def _chain(window: QWidget) -> Iterator[QWidget]:
    """All widgets in Qt's order."""
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None  # pyright: ignore[reportUnnecessaryComparison]
        and widget.isEnabled()
        and widget.isVisibleTo(window)
        and widget.window() is window
    )


def _place(widget: QWidget, panes: Sequence[QWidget]) -> int:
    inside = (place for place, pane in enumerate(panes) if pane is widget or pane.isAncestorOf(widget))
    return next(inside, len(panes))
