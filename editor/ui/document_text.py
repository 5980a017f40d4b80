"""Text of a QTextDocument, exact to the character, and the smallest change that turns it into another."""

from PySide6.QtGui import QTextCursor, QTextDocument

_PARAGRAPH_SEPARATOR = "\u2029"


def text_of(document: QTextDocument) -> str:
    """The whole text with `\\n` line ends. Unlike toPlainText() it keeps no-break spaces and other rare characters."""
    return document.toRawText().replace(_PARAGRAPH_SEPARATOR, "\n")


def lines_of(document: QTextDocument, first: int, count: int) -> tuple[str, ...]:
    """`count` lines from line `first` on, without line ends."""
    block = document.findBlockByNumber(first)
    lines: list[str] = []
    while len(lines) < count and block.isValid():
        lines.append(block.text())
        block = block.next()
    return tuple(lines)


def utf16_length(text: str) -> int:
    """Length in Qt's unit: UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def replace_text(document: QTextDocument, new: str) -> None:
    """Makes `new` the document's text by replacing the smallest range, as one undoable step; carets outside it stay."""
    old = text_of(document)
    start = _common_prefix(old, new)
    end = _common_prefix(old[start:][::-1], new[start:][::-1])
    removed = old[start : len(old) - end]
    inserted = new[start : len(new) - end]
    if not removed and not inserted:
        return
    cursor = QTextCursor(document)
    position = utf16_length(old[:start])
    cursor.beginEditBlock()
    cursor.setPosition(position)
    cursor.setPosition(position + utf16_length(removed), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(inserted)
    cursor.endEditBlock()


def _common_prefix(one: str, other: str) -> int:
    """Length of the common beginning, by halving: string comparison runs in C."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
