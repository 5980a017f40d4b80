"""The inline bar that finds and replaces in the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from editor.ui.document_text import text_of
from editor.ui.editor_text import cursor_between
from editor.ui.fields.flow_layout import FlowLayout
from editor.ui.search_runner import SearchRunner
from editor.ui.text_search import Found, Query
from editor.ui.text_view import TextView
from editor.ui.theme import Colors

DELAY = 120
"""Milliseconds without typing after which matches are counted again."""
_LONGEST_PREFILL = 200


class FindBar(QWidget):
    """Finds in the document that `view` shows. Hidden until opened."""

    closed = Signal()

    def __init__(self, view: TextView, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._found: list[Found] = []
        self._positions: list[tuple[int, int]] = []
        """The matches in Qt's code units."""
        self._fresh = False
        """Whether `_found` is what the text and the query give now."""
        self._step = 0
        """What to do when the result comes: 1 next, -1 previous, 2 the first from `_origin` on."""
        self._replace_everything = False
        self._origin = 0
        self._range: QTextCursor | None = None
        self._document: QTextDocument | None = None
        self._revision = 0
        """The document's revision that was searched."""
        self._runner = SearchRunner(self)
        self._runner.found.connect(self._show_found)
        self._runner.failed.connect(self._show_failure)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._search)
        self._make_controls()
        self.set_colors(colors)
        self.hide()
        view.scrolled.connect(self._mark_view)
        view.textChanged.connect(self._on_text_changed)

    # --- construction

    def _make_controls(self) -> None:
        self.find_field = self._make_field(self.tr("Find"))
        self.replace_field = self._make_field(self.tr("Replace"))
        self.count = QLabel(self)
        self.count.setAccessibleName(self.tr("Matches"))
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance("100000 of 100000"))
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.hide()
        self.match_case = self._make_option(self.tr("Match case"))
        self.whole_word = self._make_option(self.tr("Whole word"))
        self.expression = self._make_option(self.tr("Regular expression"))
        self.in_selection = self._make_option(self.tr("In selection"))
        self.in_selection.toggled.connect(self._keep_range)
        previous = self._make_tool(Qt.ArrowType.UpArrow, self.tr("Find Previous"), self.find_previous)
        following = self._make_tool(Qt.ArrowType.DownArrow, self.tr("Find Next"), self.find_next)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close_bar)
        self.replace_one = QPushButton(self.tr("Replace"), self)
        self.replace_one.clicked.connect(self.replace_match)
        self.replace_every = QPushButton(self.tr("Replace All"), self)
        self.replace_every.clicked.connect(self.replace_all)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 4)
        grid.setSpacing(8)
        grid.addWidget(self.find_field, 0, 0)
        grid.addLayout(_row(self.count, previous, following, close), 0, 1)
        grid.addWidget(self.replace_field, 1, 0)
        grid.addLayout(_row(self.replace_one, self.replace_every, None), 1, 1)
        grid.addWidget(self._make_options_row(), 2, 0, 1, 2)
        grid.addWidget(self.message, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        # From what is searched to what replaces it, then the buttons line by line.
        buttons = (previous, following, close, self.replace_one, self.replace_every)
        checks = (self.match_case, self.whole_word, self.expression, self.in_selection)
        for before, after in pairwise((self.find_field, self.replace_field, *buttons, *checks)):
            self.setTabOrder(before, after)

    def _make_options_row(self) -> QWidget:
        """In two rows where there is little room: in other languages these are long words."""
        row = QWidget(self)
        layout = FlowLayout(row, 12, 0)
        for option in (self.match_case, self.whole_word, self.expression, self.in_selection):
            layout.addWidget(option)
        return row

    def _make_field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.textChanged.connect(self._on_query_changed)
        field.installEventFilter(self)
        return field

    def _make_option(self, text: str) -> QCheckBox:
        option = QCheckBox(text, self)
        option.toggled.connect(self._on_query_changed)
        option.installEventFilter(self)
        return option

    def _make_tool(self, arrow: Qt.ArrowType, text: str, run: Callable[[], None]) -> QToolButton:
        tool = QToolButton(self)
        tool.setArrowType(arrow)
        tool.setToolTip(text)
        tool.setAccessibleName(text)
        tool.setAutoRaise(True)
        tool.clicked.connect(run)
        return tool

    def set_colors(self, colors: Colors) -> None:
        palette = self.message.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colors.error))
        self.message.setPalette(palette)
        self._mark_view()

    # --- opening and closing

    def open_find(self, text: str = "") -> None:
        """Shows the bar with `text`, the selection, to be found; a selection of several lines is searched in."""
        self._open(text, replacing=False)

    def open_replace(self, text: str = "") -> None:
        self._open(text, replacing=True)

    def _open(self, text: str, *, replacing: bool) -> None:
        for widget in (self.replace_field, self.replace_one, self.replace_every):
            widget.setVisible(replacing)
        self._origin = self._view.textCursor().selectionStart()
        self.show()
        several = "\n" in text
        self.in_selection.setChecked(False)
        self.in_selection.setEnabled(self._view.textCursor().hasSelection())
        if several:
            self.in_selection.setChecked(True)
        elif text and len(text) <= _LONGEST_PREFILL and text != self.find_field.text():
            self.find_field.setText(text)
        self.find_field.setFocus()
        self.find_field.selectAll()
        self._step = 0
        self._search()

    def close_bar(self) -> None:
        """Back to the text, with the match selected."""
        self._timer.stop()
        self._runner.stop()
        self.hide()
        self._range = None
        self._view.set_found([])
        self._view.setFocus()
        self.closed.emit()

    # --- finding

    def find_next(self) -> None:
        self._go(1)

    def find_previous(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        if not self.find_field.text():
            self.open_find()
            return
        if self._fresh and self._is_searched_text():
            self._take_step(step)
            return
        self._step = step
        self._search()

    def query(self) -> Query:
        """What the bar asks for."""
        return Query(
            self.find_field.text(),
            self.match_case.isChecked(),
            self.whole_word.isChecked(),
            self.expression.isChecked(),
            self.replace_field.text(),
        )

    def _on_query_changed(self) -> None:
        self._fresh = False
        self._step = 2
        self._timer.start()

    def _on_text_changed(self) -> None:
        self._fresh = False
        if self.isVisible():
            self._timer.start()

    def _search(self) -> None:
        self._timer.stop()
        self.message.hide()
        self._document = self._view.document()
        self._revision = self._document.revision()
        if not self.find_field.text():
            self._show_found([])
            return
        self._runner.search(self.query(), text_of(self._document))

    def _show_found(self, found: list[Found]) -> None:
        if not self._is_searched_text():
            # An expression's result came after an edit: its positions are another text's.
            self._search()
            return
        text = text_of(self._view.document())
        self._found = found
        self._positions = _in_code_units(text, found)
        if self._range is not None:
            first, last = self._range.selectionStart(), self._range.selectionEnd()
            kept = [index for index, (start, end) in enumerate(self._positions) if first <= start and end <= last]
            self._found = [found[index] for index in kept]
            self._positions = [self._positions[index] for index in kept]
        self._fresh = True
        step, self._step = self._step, 0
        if self._replace_everything:
            self._replace_everything = False
            self._replace_found()
            return
        if step:
            self._take_step(step)
        self._show_count()
        self._mark_view()

    def _is_searched_text(self) -> bool:
        document = self._view.document()
        return document is self._document and document.revision() == self._revision

    def _show_failure(self, message: str) -> None:
        self._found, self._positions = [], []
        self._replace_everything = False
        self._step = 0
        self.count.clear()
        self.message.setText(message)
        self.message.show()
        self._mark_view()

    def _take_step(self, step: int) -> None:
        """Selects the next or previous match, or with 2 the first one from where the search began."""
        if not self._positions:
            self._show_count()
            return
        cursor = self._view.textCursor()
        if step < 0:
            index = bisect_left(self._positions, (cursor.selectionStart(), -1)) - 1
        elif step == 1:
            here = (cursor.selectionStart(), cursor.selectionEnd())
            index = bisect_right(self._positions, here)
        else:
            index = bisect_left(self._positions, (self._origin, -1))
        wrapped = not 0 <= index < len(self._positions)
        start, end = self._positions[index % len(self._positions)]
        self._view.setTextCursor(cursor_between(self._view.document(), start, end))
        self._show_count(self._wrap_note(step) if wrapped and step != 2 else "")
        self._mark_view()

    def _wrap_note(self, step: int) -> str:
        return self.tr("from the top") if step > 0 else self.tr("from the end")

    def _show_count(self, note: str = "") -> None:
        if not self.find_field.text():
            self.count.clear()
            return
        cursor = self._view.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        index = bisect_left(self._positions, here)
        selected = index < len(self._positions) and self._positions[index] == here
        total = len(self._positions)
        if not total:
            text = self.tr("No matches")
        elif selected:
            text = self.tr("%1 of %2").replace("%1", str(index + 1)).replace("%2", str(total))
        else:
            text = self.tr("1 match") if total == 1 else self.tr("%1 matches", "", total).replace("%1", str(total))
        self.count.setText(f"{text}, {note}" if note else text)

    def _mark_view(self) -> None:
        """Marks the matches in view; the others cost nothing."""
        if not self.isVisible() or not self._fresh or not self._is_searched_text():
            return
        lines = [line for line, _, _ in self._view.lines_in_view()]
        document = self._view.document()
        first = document.findBlockByNumber(lines[0]).position()
        last_block = document.findBlockByNumber(lines[-1])
        last = last_block.position() + last_block.length()
        begin = max(0, bisect_left(self._positions, (first, -1)) - 1)
        self._view.set_found(self._positions[begin : bisect_right(self._positions, (last, -1))])

    # --- replacing

    def replace_match(self) -> None:
        """Replaces the selected match and goes to the next; without one, goes to the next."""
        cursor = self._view.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        index = bisect_left(self._positions, here)
        if (
            not self._fresh
            or not self._is_searched_text()
            or index >= len(self._positions)
            or self._positions[index] != here
        ):
            self.find_next()
            return
        if self._view.isReadOnly():
            return
        cursor.insertText(self._found[index].replacement)
        self._view.setTextCursor(cursor)
        self.find_next()

    def replace_all(self) -> None:
        """Replaces every match as one undo step and says how many there were."""
        if self._view.isReadOnly() or not self.find_field.text():
            return
        self._replace_everything = True
        self._search()

    def _replace_found(self) -> None:
        cursor = QTextCursor(self._view.document())
        cursor.beginEditBlock()
        for (start, end), found in zip(reversed(self._positions), reversed(self._found), strict=True):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(found.replacement)
        cursor.endEditBlock()
        total = len(self._found)
        self._found, self._positions = [], []
        self._timer.stop()
        self._view.set_found([])
        self.count.setText(self.tr("%1 replaced", "", total).replace("%1", str(total)))

    def _keep_range(self, wanted: bool) -> None:
        cursor = self._view.textCursor()
        self._range = QTextCursor(cursor) if wanted and cursor.hasSelection() else None
        if wanted:
            self._origin = cursor.selectionStart()

    # --- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_bar()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if watched is self.replace_field and not back:
                self.replace_match()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._go(-1 if back else 1)
            case _:
                return False
        return True


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addStretch(1) if widget is None else row.addWidget(widget)
    return row


def _in_code_units(text: str, found: list[Found]) -> list[tuple[int, int]]:
    if text.isascii() or max(text, default="") <= "\uffff":
        return [(match.start, match.end) for match in found]
    wide = [index for index, character in enumerate(text) if character > "\uffff"]
    return [(match.start + bisect_left(wide, match.start), match.end + bisect_left(wide, match.end)) for match in found]
