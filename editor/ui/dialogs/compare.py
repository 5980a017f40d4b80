"""Shows how two texts differ: the changed lines, and in them the changed words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from editor.ui.document_text import utf16_length
from editor.ui.style import show_focus
from editor.ui.theme import Colors

_CONTEXT = 3
"""Unchanged lines shown around a change."""
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_MOST_WORDS = 3000
"""In a longer line words are not compared: it would take too long."""
_LEAST_COMMON = 0.3
"""Lines that have less in common are told apart as a whole."""


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    sign: str
    """`-` only in the old text, `+` only in the new one, a blank: in both; `@`: here begins another place."""
    text: str
    """The line; for `@` the number, from 1, of the new text's line that follows."""
    changed: tuple[tuple[int, int], ...] = ()
    """Where the words are that its counterpart does not have: start and end."""


class CompareDialog(QDialog):
    """Old and new lines below each other, told apart by sign and colour."""

    def __init__(self, title: str, old: tuple[str, str], new: tuple[str, str], colors: Colors, parent: QWidget) -> None:
        """`old` and `new`: what the text is called, and the text."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._colors = colors
        self._view = QPlainTextEdit(self)
        self._view.setReadOnly(True)
        show_focus(self._view)
        self._view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._view.setAccessibleName(title)
        legend = QLabel(self.tr("− %1      + %2").replace("%1", old[0]).replace("%2", new[0]), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(legend)
        layout.addWidget(self._view)
        layout.addWidget(buttons)
        self._show(difference(old[1], new[1]))
        self.resize(820, 560)

    def text(self) -> str:
        """What is shown."""
        return self._view.toPlainText()

    def _show(self, lines: Sequence[DifferenceLine]) -> None:
        cursor = QTextCursor(self._view.document())
        if not lines:
            cursor.insertText(self.tr("The texts are the same."))
        for line in lines:
            self._show_line(cursor, line)
        self._view.moveCursor(QTextCursor.MoveOperation.Start)

    def _show_line(self, cursor: QTextCursor, line: DifferenceLine) -> None:
        if not cursor.atStart():
            cursor.insertText("\n", QTextCharFormat())
        if line.sign == "@":
            cursor.insertText(self.tr("Line %1").replace("%1", line.text), self._shape(self._colors.muted))
            return
        color = {"+": self._colors.success, "-": self._colors.error}.get(line.sign, self._colors.text)
        cursor.insertText(f"{line.sign} ".replace("-", "−") + line.text, self._shape(color))
        start = cursor.position() - utf16_length(line.text)
        for first, end in line.changed:
            part = QTextCursor(cursor)
            part.setPosition(start + utf16_length(line.text[:first]))
            part.setPosition(start + utf16_length(line.text[:end]), QTextCursor.MoveMode.KeepAnchor)
            part.mergeCharFormat(self._emphasis())

    def _shape(self, color: str) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setForeground(QBrush(QColor(color)))
        return shape

    def _emphasis(self) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setFontWeight(QFont.Weight.Bold)
        shape.setBackground(QBrush(QColor(self._colors.selection)))
        return shape


def difference(old: str, new: str) -> list[DifferenceLine]:
    """The changed lines with some context; none where the texts are equal."""
    before, after = old.split("\n"), new.split("\n")
    lines: list[DifferenceLine] = []
    for group in SequenceMatcher(None, before, after).get_grouped_opcodes(_CONTEXT):
        lines.append(DifferenceLine("@", str(group[0][3] + 1)))
        for tag, start, end, new_start, new_end in group:
            if tag == "equal":
                lines += [DifferenceLine(" ", line) for line in before[start:end]]
            else:
                lines += _changed(before[start:end], after[new_start:new_end])
    return lines


def _changed(before: Sequence[str], after: Sequence[str]) -> Iterator[DifferenceLine]:
    pairs = [_words(*pair) for pair in zip(before, after, strict=True)] if len(before) == len(after) else []
    olds = [pair[0] for pair in pairs] or [()] * len(before)
    news = [pair[1] for pair in pairs] or [()] * len(after)
    yield from (DifferenceLine("-", line, spans) for line, spans in zip(before, olds, strict=True))
    yield from (DifferenceLine("+", line, spans) for line, spans in zip(after, news, strict=True))


_Spans = tuple[tuple[int, int], ...]


def _words(old: str, new: str) -> tuple[_Spans, _Spans]:
    """Where the words are in which two lines differ."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    if max(len(before), len(after)) > _MOST_WORDS:
        return (), ()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < _LEAST_COMMON:
        return (), ()
    changes = [operation for operation in matcher.get_opcodes() if operation[0] != "equal"]
    return (
        tuple(_span(before, start, end) for _, start, end, _, _ in changes if end > start),
        tuple(_span(after, start, end) for _, _, _, start, end in changes if end > start),
    )


def _span(words: Sequence[str], start: int, end: int) -> tuple[int, int]:
    first = sum(map(len, words[:start]))
    return first, first + sum(map(len, words[start:end]))
