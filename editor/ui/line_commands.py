"""Commands on whole lines of a document, each one undo step, and the replacement that all commands are made of."""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from editor.ui.editor_text import cursor_between, lines_text, selected_text, utf16


def replace(cursor: QTextCursor, start: int, old: str, new: str, anchor: int, position: int) -> QTextCursor:
    """Replaces `old`, which stands at `start` (in code units), by `new`: the smallest range, one undo step.

    Returns a cursor that selects from `anchor` to `position`, code points of `new`.
    """
    document = cursor.document()
    prefix = 0
    while prefix < min(len(old), len(new)) and old[prefix] == new[prefix]:
        prefix += 1
    suffix = 0
    while suffix < min(len(old), len(new)) - prefix and old[-1 - suffix] == new[-1 - suffix]:
        suffix += 1
    if old != new:
        end = start + utf16(old, len(old) - suffix)
        edit = cursor_between(document, start + utf16(old, prefix), end)
        edit.beginEditBlock()
        edit.insertText(new[prefix : len(new) - suffix])
        edit.endEditBlock()
    return cursor_between(document, start + utf16(new, anchor), start + utf16(new, position))


def selected_blocks(cursor: QTextCursor) -> tuple[QTextBlock, QTextBlock]:
    """The first and the last line of the selection; a line of which only the beginning is touched does not count."""
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    if last != first and last.position() == cursor.selectionEnd():
        last = last.previous()
    return first, last


def move_lines(cursor: QTextCursor, down: bool) -> QTextCursor:
    """Swaps the selected lines with the one above or below; the selection moves along."""
    first, last = selected_blocks(cursor)
    other = last.next() if down else first.previous()
    if not other.isValid():
        return cursor
    anchor, position = cursor.anchor(), cursor.position()
    moved, passed = lines_text(first, last), other.text()
    start = first.position() if down else other.position()
    old = f"{moved}\n{passed}" if down else f"{passed}\n{moved}"
    new = f"{passed}\n{moved}" if down else f"{moved}\n{passed}"
    shift = utf16(passed, len(passed)) + 1
    replace(cursor, start, old, new, 0, 0)
    delta = shift if down else -shift
    return cursor_between(cursor.document(), anchor + delta, position + delta)


def delete_lines(cursor: QTextCursor) -> QTextCursor:
    """Deletes the selected lines with one line end; the caret keeps its column."""
    document = cursor.document()
    first, last = selected_blocks(cursor)
    column = cursor.positionInBlock()
    start, end = first.position(), last.position() + last.length() - 1
    if last.next().isValid():
        end += 1
    elif first.previous().isValid():
        start -= 1
    edit = cursor_between(document, start, end)
    edit.removeSelectedText()
    block = document.findBlock(edit.position()) if last.next().isValid() else edit.block()
    target = block.position() + min(column, block.length() - 1)
    return cursor_between(document, target, target)


def duplicate_lines(cursor: QTextCursor) -> QTextCursor:
    """Repeats the selected lines below; the selection moves to the copy."""
    document: QTextDocument = cursor.document()
    first, last = selected_blocks(cursor)
    anchor, position = cursor.anchor(), cursor.position()
    text = lines_text(first, last)
    end = last.position() + last.length() - 1
    edit = cursor_between(document, end, end)
    edit.insertText("\n" + text)
    shift = utf16(text, len(text)) + 1
    return cursor_between(document, anchor + shift, position + shift)


def splice_lines(document: QTextDocument, first: int, removed: int, lines: Sequence[str]) -> None:
    """Puts `lines` in place of `removed` lines from line `first` on."""
    text = "\n".join(lines)
    start = document.findBlockByNumber(first)
    if not start.isValid():
        edit = cursor_between(document, document.characterCount(), document.characterCount())
        edit.insertText("\n" + text)
        return
    if not removed:
        cursor_between(document, start.position(), start.position()).insertText(text + "\n" if lines else "")
        return
    last = document.findBlockByNumber(first + removed - 1)
    end = last.position() + last.length() - 1
    if not lines and last.next().isValid():
        end += 1
    replace(QTextCursor(document), start.position(), _between(document, start.position(), end), text, 0, 0)


def _between(document: QTextDocument, start: int, end: int) -> str:
    return selected_text(cursor_between(document, start, end))
