"""A list of words as chips: tags, categories and the like."""

import re
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.post.front_matter import Value
from editor.site.fields import Field
from editor.ui.fields.chip import Chip
from editor.ui.fields.field_editor import FieldEditor, default_hint, items_of, plain_text
from editor.ui.fields.flow_layout import FlowLayout
from editor.ui.fields.line_frame import LineFrame
from editor.ui.theme import Colors

_WORD_ROLE = Qt.ItemDataRole.UserRole
_SEPARATOR = re.compile(r"[,\n]")
_WIDEST = 240
"""Pixels that a line asks for at most."""


class WordsField(FieldEditor):
    """Chips and a line to add one. Enter or a comma commits, Backspace removes the last, arrows reach the chips.

    A word belongs to the list from its first letter on, so that nothing is lost that is not made a chip in time.
    """

    def __init__(self, field: Field, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = field.key
        self._colors = colors
        self._items: list[Value] = []
        self._said: list[Value] = []
        self._default = ""
        self._read_only = False
        self._chips: list[Chip] = []
        self._box = LineFrame(self)
        self._box.clicked.connect(self.setFocus)
        self._flow = FlowLayout(self._box, gap=4, margin=3)
        self._line = _WordLine(self._box)
        self._line.setAccessibleName(self.tr("Add to %1").replace("%1", field.key))
        self._line.finished.connect(self._commit)
        self._line.stepped_back.connect(self._step_back)
        self._line.textEdited.connect(self._on_edited)
        self._model = QStandardItemModel(self)
        self._values: tuple[tuple[str, int], ...] = ()
        self._completer = self._make_completer()
        self.set_field(field)
        self._flow.addWidget(self._line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        self.setFocusProxy(self._line)

    def words(self) -> list[str]:
        return [plain_text(item) for item in self._items]

    def show_default(self, value: Value) -> None:
        self._default = default_hint(value)
        self._show_placeholder()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._line.setReadOnly(read_only)
        for chip in self._chips:
            chip.set_removable(not read_only)

    def set_field(self, field: Field) -> None:
        """Offers the words of the site's posts, with their counts."""
        if field.values == self._values:
            return
        self._values = field.values
        self._model.clear()
        for word, uses in field.values:
            item = QStandardItem(f"{word}  ({uses})")
            item.setData(word, _WORD_ROLE)
            self._model.appendRow(item)

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        for chip in self._chips:
            chip.set_colors(colors)

    def is_unfinished(self) -> bool:
        return bool(self._line.text())

    def _fill(self, value: Value, source: str) -> None:
        self._line.clear()
        self._set_items(items_of(self._key, value))
        self._said = list(self._items)

    # --- the line

    def _on_edited(self, text: str) -> None:
        if _SEPARATOR.search(text):
            self._commit()
        else:
            self._say()

    def _commit(self) -> None:
        """Makes chips of what was typed or pasted."""
        new = self._typed()
        self._line.clear()
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()
        if new:
            self._set_items([*self._items, *new])
        self._say()
        self.finished.emit()

    def _typed(self) -> list[str]:
        """The words in the line that are not in the list yet."""
        known = self.words()
        parts = dict.fromkeys(part.strip() for part in _SEPARATOR.split(self._line.text()))
        return [word for word in parts if word and word not in known]

    def _say(self) -> None:
        """Announces the list where it is another than before."""
        items = [*self._items, *self._typed()]
        if items != self._said:
            self._said = items
            self.announce(items)

    def _step_back(self, removes: bool) -> None:
        """Backspace or Left at the beginning of an empty line."""
        if not self._chips:
            return
        if removes:
            self._remove(len(self._items) - 1)
        else:
            self._chips[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_placeholder(self) -> None:
        self._line.setPlaceholderText("" if self._items else self._default)

    # --- the chips

    def _set_items(self, items: list[Value]) -> None:
        """Chips are used again, so that one that has the keyboard keeps it."""
        self._items = items
        words = self.words()
        while len(self._chips) > len(words):
            chip = self._chips.pop()
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while len(self._chips) < len(words):
            self._chips.append(self._make_chip(len(self._chips), words[len(self._chips)]))
        for chip, word in zip(self._chips, words, strict=True):
            if chip.word != word:
                chip.set_word(word)
        self._show_placeholder()
        self._flow.invalidate()
        self._flow.activate()  # now, or new chips are seen for a moment without room for their words
        self.updateGeometry()

    def _make_chip(self, index: int, word: str) -> Chip:
        chip = Chip(word, self._colors, self._box)
        chip.set_removable(not self._read_only)
        chip.removed.connect(partial(self._remove, index))
        chip.moved.connect(partial(self._move, index))
        self._flow.insert_widget(index, chip)
        chip.show()
        return chip

    def _remove(self, index: int) -> None:
        on_chip = any(chip.hasFocus() for chip in self._chips)
        self._set_items(self._items[:index] + self._items[index + 1 :])
        self._focus_chip(index if on_chip else len(self._chips))
        self._say()
        self.finished.emit()

    def _move(self, index: int, step: int) -> None:
        self._focus_chip(max(index + step, 0))

    def _focus_chip(self, index: int) -> None:
        target = self._chips[index] if index < len(self._chips) else self._line
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- completion

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self._model, self)
        completer.setCompletionRole(_WORD_ROLE)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        # queued: Qt writes the chosen word into the line first
        completer.activated.connect(self._commit, Qt.ConnectionType.QueuedConnection)
        self._line.setCompleter(completer)
        return completer


class _WordLine(QLineEdit):
    """The line that words are typed into."""

    finished = Signal()
    stepped_back = Signal(bool)
    """Backspace (True) or Left (False) where there is nothing before the caret."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
        self._fit("")

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), super().sizeHint().height())

    def _fit(self, text: str) -> None:
        """The line takes a row of its own only when its text needs it."""
        metrics = self.fontMetrics()
        room = 14 if text or not self.placeholderText() else metrics.averageCharWidth() * 16
        self.setMinimumWidth(min(max(metrics.horizontalAdvance(text) + 16, room), _WIDEST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Not an event filter: an open list of completions hands keys on past filters."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
            event.accept()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Left) and not self.text() and not self.isReadOnly():
            self.stepped_back.emit(key == Qt.Key.Key_Backspace)
        elif key == Qt.Key.Key_Left and not self.text():
            self.stepped_back.emit(False)
        elif key == Qt.Key.Key_Down and not self.text() and not event.modifiers() and not self.isReadOnly():
            self.completer().setCompletionPrefix("")
            self.completer().complete()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        if e.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finished.emit()
