"""Text on its way into and out of a document: exact where Qt's own ways are not."""

import re

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

_LINE_ENDS = re.compile("\r\n|[\r\u2029]")
_UNHOLDABLE = re.compile("[\x00\ufdd0\ufdd1\ud800-\udfff]")


def clean(text: str) -> str:
    """`text` with `\\n` line ends and without the characters that a document cannot hold or a file cannot keep."""
    return _UNHOLDABLE.sub("", _LINE_ENDS.sub("\n", text))


def utf16(text: str, index: int) -> int:
    """Code units before the code point `index` of `text`."""
    return index if text.isascii() else index + sum(character > "\uffff" for character in text[:index])


def code_points(text: str, units: int) -> int:
    """Code points before the code unit `units` of `text`."""
    if text.isascii():
        return min(units, len(text))
    seen = 0
    for index, character in enumerate(text):
        if seen >= units:
            return index
        seen += 2 if character > "\uffff" else 1
    return len(text)


def selected_text(cursor: QTextCursor) -> str:
    """The selected text with `\\n` line ends; no-break spaces stay what they are."""
    return cursor.selectedText().replace("\u2029", "\n")


def lines_text(first: QTextBlock, last: QTextBlock) -> str:
    """The text of whole lines, joined by `\\n`."""
    lines = [first.text()]
    block = first
    while block != last:
        block = block.next()
        lines.append(block.text())
    return "\n".join(lines)


def cursor_between(document: QTextDocument, anchor: int, position: int) -> QTextCursor:
    """A cursor that selects from `anchor` to `position`, both kept inside the document."""
    end = document.characterCount() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(min(anchor, end))
    cursor.setPosition(min(position, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor
