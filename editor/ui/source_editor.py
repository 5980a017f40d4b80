"""The Markdown source editor: a text view with the keys, commands and clipboard of a writer."""

import re
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from editor.post.html_to_markdown import html_to_markdown
from editor.ui import line_commands
from editor.ui import markdown_edits as edits
from editor.ui.block_states import before
from editor.ui.editor_clipboard import copied, has_foreign_files, image_files, pasted_image
from editor.ui.editor_text import clean, code_points, lines_text, selected_text
from editor.ui.format_state import FormatState, format_state
from editor.ui.line_states import Kind, kind
from editor.ui.markdown_edits import Edited
from editor.ui.text_view import TextView
from editor.ui.theme import LIGHT, Colors

_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+")
_COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class LineSplice(Protocol):
    """Lines to put in place of `removed` lines from line `first` on."""

    @property
    def first(self) -> int: ...
    @property
    def removed(self) -> int: ...
    @property
    def lines(self) -> Sequence[str]: ...


class SourceEditor(TextView):
    """Edits one body at a time. Every command is one undo step and does nothing in a read-only text."""

    image_pasted = Signal(QImage)
    files_dropped = Signal(list)
    """Image files, as paths; the caret stands where they were dropped."""
    format_state_changed = Signal(FormatState)

    def __init__(self, colors: Colors = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(colors, parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._close_pairs = True
        self._state = FormatState()
        self._state_timer = QTimer(self)
        self._state_timer.setSingleShot(True)
        self._state_timer.setInterval(30)
        self._state_timer.timeout.connect(self._announce_format)
        self.cursorPositionChanged.connect(self._state_timer.start)

    def set_body(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, document: QTextDocument, first_file_line: int, *, read_only: bool = False
    ) -> None:
        """Shows `document`; see TextView. A read-only text, whose lines are long, can be selected and scrolled."""
        super().set_body(document, first_file_line, wraps=not read_only)
        self.setReadOnly(read_only)
        if read_only:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
            )

    def set_close_pairs(self, close: bool) -> None:
        """Whether typing an opening bracket or quote adds the closing one."""
        self._close_pairs = close

    def set_tab_moves_focus(self, moves: bool) -> None:
        """Tab leaves the text instead of indenting."""
        self.setTabChangesFocus(moves)

    def caret_line(self) -> int:
        """The caret's line, counted from 0 in the body."""
        return self.textCursor().blockNumber()

    def selected_text(self) -> str:
        """The selection with `\\n` line ends; empty where there is none."""
        return selected_text(self.textCursor())

    def format_state(self) -> FormatState:
        """The formats that the caret stands in."""
        cursor = self.textCursor()
        block = cursor.block()
        line = block.text()
        return format_state(before(block), line, code_points(line, cursor.positionInBlock()))

    def _announce_format(self) -> None:
        state = self.format_state()
        if state != self._state:
            self._state = state
            self.format_state_changed.emit(state)

    # --- inline formats

    def toggle_bold(self) -> None:
        self._edit(lambda text, start, end: edits.toggle_marks(text, start, end, "**"))

    def toggle_italic(self) -> None:
        self._edit(lambda text, start, end: edits.toggle_marks(text, start, end, "*"))

    def toggle_code(self) -> None:
        self._edit(edits.toggle_code)

    def toggle_strikethrough(self) -> None:
        self._edit(lambda text, start, end: edits.toggle_marks(text, start, end, "~~"))

    def link_at_caret(self) -> str:
        """The address of the link that the caret stands in; empty where it stands in none."""
        cursor = self.textCursor()
        line = cursor.block().text()
        return edits.link_at(line, code_points(line, cursor.positionInBlock()))

    def insert_link(self, address: str) -> None:
        """Links the selection, or gives the link at the caret another address."""
        self._edit(lambda text, start, end: edits.insert_link(text, start, end, address))

    def insert_image(self, link: str, alt: str) -> None:
        """Inserts an image with its alternative text selected."""
        self._edit(lambda text, start, end: edits.insert_image(text, start, end, link, alt))

    # --- line formats

    def toggle_heading(self, level: int) -> None:
        """Makes the lines headings of a level, or running text where they are that already."""
        self._edit(lambda text, start, end: edits.toggle_heading(text, start, end, level))

    def toggle_quote(self) -> None:
        self._edit(lambda text, start, end: edits.toggle_prefix(text, start, end, "quote"))

    def toggle_bullets(self) -> None:
        self._edit(lambda text, start, end: edits.toggle_prefix(text, start, end, "bullets"))

    def toggle_numbers(self) -> None:
        self._edit(lambda text, start, end: edits.toggle_prefix(text, start, end, "numbers"))

    def toggle_tasks(self) -> None:
        self._edit(lambda text, start, end: edits.toggle_prefix(text, start, end, "tasks"))

    def toggle_code_block(self) -> None:
        self._edit(edits.toggle_code_block)

    def toggle_comment(self) -> None:
        self._edit(edits.toggle_comment)

    def insert_table(self, rows: int = 2, columns: int = 3) -> None:
        """Inserts an empty table below the caret's line; the first heading cell is selected."""
        heads = [self.tr("Column %1").replace("%1", str(column)) for column in range(1, columns + 1)]
        self._edit(lambda text, start, end: edits.insert_table(text, start, end, rows, heads))

    def insert_rule(self) -> None:
        self._edit(edits.insert_rule)

    # --- lines

    def move_line_up(self) -> None:
        self._edit_lines(lambda cursor: line_commands.move_lines(cursor, down=False))

    def move_line_down(self) -> None:
        self._edit_lines(lambda cursor: line_commands.move_lines(cursor, down=True))

    def delete_line(self) -> None:
        self._edit_lines(line_commands.delete_lines)

    def duplicate_line(self) -> None:
        self._edit_lines(line_commands.duplicate_lines)

    def replace_lines(self, splices: Sequence[LineSplice]) -> None:
        """Applies splices, in ascending order, as one undo step; the caret stays in its text."""
        if self.isReadOnly() or not splices:
            return
        group = QTextCursor(self.document())
        group.beginEditBlock()
        for splice in reversed(splices):
            line_commands.splice_lines(self.document(), splice.first, splice.removed, splice.lines)
        group.endEditBlock()

    def _edit_lines(self, command: Callable[[QTextCursor], QTextCursor]) -> None:
        if not self.isReadOnly():
            self.setTextCursor(command(self.textCursor()))

    def _edit(self, edit: Callable[[str, int, int], Edited | None]) -> bool:
        """Runs a text function on the selected lines; False where it has nothing to do."""
        if self.isReadOnly():
            return False
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        text = lines_text(first, last)
        start = code_points(text, cursor.selectionStart() - first.position())
        end = code_points(text, cursor.selectionEnd() - first.position())
        result = edit(text, start, end)
        if result is None:
            return False
        self.setTextCursor(line_commands.replace(cursor, first.position(), text, result.text, result.start, result.end))
        self.ensureCursorVisible()
        return True

    # --- clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        return copied(self.textCursor())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not has_foreign_files(source) and (source.hasText() or source.hasImage() or bool(image_files(source)))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes a paste or a drop; for a drop, Qt has put the caret where it fell."""
        if self.isReadOnly():
            return
        files = image_files(source)
        image = pasted_image(source)
        if files:
            self.files_dropped.emit(files)
        elif image is not None:
            self.image_pasted.emit(image)
        else:
            text = source.text()
            rich = source.hasHtml() and not _ADDRESS.fullmatch(text.strip())
            markdown = html_to_markdown(source.html()) if rich else None
            self._paste(clean(markdown or text))

    def paste_plain(self) -> None:
        """Inserts the clipboard's text as it is."""
        text = clean(QApplication.clipboard().text())
        if text and not self.isReadOnly():
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def _paste(self, text: str) -> None:
        chosen = self.selected_text()
        if chosen and "\n" not in chosen and _ADDRESS.fullmatch(text.strip()) and not _ADDRESS.match(chosen):
            self.insert_link(text.strip())
            return
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or not self._handle_key(event):
            super().keyPressEvent(event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        """Keys that mean more in Markdown. Input methods do not come this way, so their text is never paired."""
        plain = not event.modifiers() & (_COMMAND_KEYS | Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                # Qt's Shift+Enter would put in U+2028, which no Markdown program knows.
                if not self._edit(self._continued):
                    self.textCursor().insertText("\n")
                self.ensureCursorVisible()
                return True
            case Qt.Key.Key_Tab if plain and not self.tabChangesFocus():
                return self._edit(edits.indent)
            case Qt.Key.Key_Backtab if not self.tabChangesFocus():
                self._edit(edits.outdent)
                return True
            case Qt.Key.Key_Backspace if plain and self._close_pairs:
                return self._edit(edits.delete_pair)
            case Qt.Key.Key_Space if plain and not self.textCursor().hasSelection():
                self._type_blank()
                return True
            case _:
                return self._close_pairs and self._pair(event)

    def _type_blank(self) -> None:
        """Types a blank so that Qt starts a new undo step after it: one step a word.

        Qt joins insertions that touch each other; a deletion in between, in the same step, ends that.
        """
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertText("  ")
        cursor.deletePreviousChar()
        cursor.endEditBlock()
        self.ensureCursorVisible()

    def _continued(self, text: str, start: int, end: int) -> Edited | None:
        block = self.document().findBlock(self.textCursor().selectionStart())
        in_code = kind(before(block)) in (Kind.FENCE, Kind.HIGHLIGHT)
        return edits.continued(text, start, end, in_code=in_code)

    def _pair(self, event: QKeyEvent) -> bool:
        typed = event.text()
        # AltGr reaches some systems as Ctrl+Alt and makes [ and ` on many keyboards.
        command = event.modifiers() & _COMMAND_KEYS and not event.modifiers() & Qt.KeyboardModifier.AltModifier
        if command or (typed not in edits.PAIRS and typed not in edits.PAIRS.values()) or not typed:
            return False
        return self._edit(lambda text, start, end: edits.typed(text, start, end, typed))
