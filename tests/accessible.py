"""What a screen reader is told of a window, and what someone without a mouse sees of it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

_Role = QAccessible.Role
_PARTS = frozenset(
    {
        _Role.Client, _Role.LayeredPane, _Role.Splitter, _Role.StatusBar, _Role.ScrollBar, _Role.Grip, _Role.MenuBar,
        _Role.Separator, _Role.Pane, _Role.Border, _Role.Grouping, _Role.Whitespace, _Role.Graphic, _Role.Slider,
        _Role.List, _Role.StaticText, _Role.PopupMenu, _Role.TitleBar, _Role.Indicator, _Role.Document,
        _Role.Application,
    }
)  # fmt: skip
"""Roles of what only holds other things, or says what its neighbour is: nobody operates them. Those that can have the
keyboard are controls all the same."""
_NO_ROLES = frozenset({_Role.NoRole, _Role.Client})


def nameless(window: QWidget) -> list[str]:
    """Visible controls that have no name, or no role, and where they are."""
    root = QAccessible.queryAccessibleInterface(window)
    return [problem for one, path in _visible(root, "") if (problem := _problem(one, path))]


def _problem(one: QAccessibleInterface, path: str) -> str:
    widget = one.object()
    focusable = one.state().focusable and isinstance(widget, QWidget)
    if one.role() in _PARTS and not focusable:
        return ""
    if not one.text(QAccessible.Text.Name).strip():
        return f"no name: {path}"
    return f"no role: {path}" if focusable and one.role() in _NO_ROLES else ""


def _visible(one: QAccessibleInterface, path: str) -> Iterator[tuple[QAccessibleInterface, str]]:
    here = f"{path}/{type(one.object()).__name__ if one.object() else one.role().name}"
    yield one, here
    for place in range(one.childCount()):
        child = one.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _visible(child, here)


def reads_in_order(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Neighbours among the stops of Tab that a reader would meet the other way round: down, and along each line."""
    places = [(stop, stop.mapTo(window, QPoint(0, 0)), stop.height()) for stop in stops]
    return [
        f"{_called(before)} comes before {_called(after)}"
        for (before, first, height), (after, second, _) in pairwise(places)
        if _is_before((second, after.height()), (first, height))
    ]


def _is_before(one: tuple[QPoint, int], other: tuple[QPoint, int]) -> bool:
    (place, height), (other_place, other_height) = one, other
    if place.y() + height <= other_place.y():
        return True
    beside = place.y() < other_place.y() + other_height and other_place.y() < place.y() + height
    return beside and place.x() < other_place.x()


def focus_contrast(widget: QWidget) -> float:
    """How much what the keyboard focus changes in a widget stands out: the contrast that enough pixels reach."""
    window = widget.window()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as Qt does when Tab is pressed
    QApplication.processEvents()
    focused = window.grab().toImage()
    widget.clearFocus()
    QApplication.processEvents()
    without = window.grab().toImage()
    return _contrast_of_change(focused, without)


_ENOUGH = 14
"""Pixels: a caret is one or two wide, and as high as a letter."""


def _contrast_of_change(one: QImage, other: QImage) -> float:
    found: list[float] = []
    if one.size() != other.size():
        return 0.0
    for y in range(one.height()):
        if one.constScanLine(y) == other.constScanLine(y):
            continue
        for x in range(one.width()):
            a, b = one.pixel(x, y), other.pixel(x, y)
            if a != b:
                found.append(contrast(QColor(a), QColor(b)))
    found.sort(reverse=True)
    return found[_ENOUGH - 1] if len(found) >= _ENOUGH else 0.0


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _called(widget: QWidget) -> str:
    name = widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{name}”"
