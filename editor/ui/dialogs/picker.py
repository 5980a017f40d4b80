"""A list to pick from by typing: the command palette, Go to Post, Go to Heading."""

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.row_painting import paint_row

_MOST_ROWS = 200
_DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Item:
    """A row: what it is called, what is said beside it, and what choosing it gives."""

    text: str
    detail: str = ""
    value: object = None
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An item as it is searched: without differences of case."""

    item: Item
    text: str
    detail: str


def score(pattern: str, text: str, detail: str) -> int | None:
    """How well a row fits what was typed: less is better, None not at all. All are in lower case.

    Every word must occur in the text or in the detail; else all letters of the pattern, in their order, in the text.
    """
    total = 0
    for word in pattern.split():
        found = _score_word(word, text, detail)
        if found is None:
            gap = _scattered(pattern.replace(" ", ""), text)
            return None if gap is None else 1000 + gap
        total += found
    return total


def _score_word(word: str, text: str, detail: str) -> int | None:
    place = text.find(word)
    if place >= 0:
        return place if place == 0 or not text[place - 1].isalnum() else 100 + place
    return 300 if word in detail else None


def _scattered(wanted: str, text: str) -> int | None:
    """Letters skipped to find all of `wanted` in order in `text`; None where they are not all there."""
    place, gap = -1, 0
    for letter in wanted:
        found = text.find(letter, place + 1)
        if found < 0:
            return None
        gap += found - place - 1
        place = found
    return gap


class _RowDelegate(QStyledItemDelegate):
    """The text at the left, the detail muted at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        palette: QPalette = option.palette  # pyright: ignore[reportAttributeAccessIssue]
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
        shown.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter)
        painter.save()
        colors = palette.color(group, QPalette.ColorRole.Text), palette.color(group, QPalette.ColorRole.PlaceholderText)
        paint_row(painter, rect.adjusted(8, 0, -8, 0), str(index.data()), str(index.data(_DETAIL_ROLE) or ""), colors)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, 8)


class Picker(QDialog):
    """Type to narrow, arrows to move, Enter to choose, Escape to leave."""

    chosen = Signal(object)
    """The value of the chosen item."""
    highlighted = Signal(object)
    """The value of the item under the bar while moving."""

    def __init__(
        self,
        title: str,
        placeholder: str,
        items: Sequence[Item],
        parent: QWidget,
        offer_new: Callable[[str], Item | None] | None = None,
    ) -> None:
        """`offer_new` makes a last row out of what was typed where nothing fits."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._candidates = [_Candidate(item, item.text.casefold(), item.detail.casefold()) for item in items]
        self._offer_new = offer_new
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(title)
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(title)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(_RowDelegate(self))
        self._list.itemClicked.connect(self._choose)
        self._list.currentItemChanged.connect(self._announce)
        self._highest = 280
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(8, 8, 8, 8)
        self._lines.setSpacing(8)
        self._lines.addWidget(self.line)
        self._lines.addWidget(self._list)
        self._narrow("")

    def open_over(self, window: QWidget) -> None:
        """Shows the list at the top of the window's middle."""
        width = min(max(window.width() // 2, 420), 720)
        self._highest = min(max(window.height() // 2, 280), 520)
        self.resize(width, self._highest)
        self._fit()
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + window.height() // 10)
        self.show()
        self.line.setFocus()

    def _fit(self) -> None:
        """As high as the rows, within limits."""
        margins = self.contentsMargins() + self._lines.contentsMargins()
        around = margins.top() + self.line.sizeHint().height() + self._lines.spacing() + margins.bottom()
        rows = max(self._list.count(), 1) * max(self._list.sizeHintForRow(0), self.line.sizeHint().height())
        self.resize(self.width(), min(around + rows + 2 * self._list.frameWidth(), self._highest))

    def texts(self) -> list[str]:
        """The rows shown."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line around it: on some systems nothing else tells it from the window below."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        key = Qt.Key(event.key())
        if key in steps:
            last = self._list.count() - 1
            self._list.setCurrentRow(min(max(self._list.currentRow() + steps[key], 0), last))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentItem())
            return True
        return False

    def _narrow(self, pattern: str) -> None:
        rows = self._fitting(pattern.casefold())
        if not rows and self._offer_new is not None and (new := self._offer_new(pattern)) is not None:
            rows = [new]
        self._list.clear()
        for item in rows:
            row = QListWidgetItem(item.text)
            row.setData(_DETAIL_ROLE, item.detail)
            row.setData(Qt.ItemDataRole.UserRole, item)
            if not item.enabled:
                row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self._list.addItem(row)
        self._list.setCurrentRow(0)
        self._fit()

    def _fitting(self, pattern: str) -> list[Item]:
        """The best first; what cannot be used now comes last."""
        ranked = [
            (not candidate.item.enabled, found, place)
            for place, candidate in enumerate(self._candidates)
            if (found := score(pattern, candidate.text, candidate.detail)) is not None
        ]
        return [self._candidates[place].item for *_, place in heapq.nsmallest(_MOST_ROWS, ranked)]

    def _announce(self, row: QListWidgetItem | None) -> None:
        item = row.data(Qt.ItemDataRole.UserRole) if row is not None else None
        if isinstance(item, Item):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, item.text))
            self.highlighted.emit(item.value)

    def _choose(self, row: QListWidgetItem | None) -> None:
        item = row.data(Qt.ItemDataRole.UserRole) if row is not None else None
        if isinstance(item, Item) and item.enabled:
            self.close()
            self.chosen.emit(item.value)
