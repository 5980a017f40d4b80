"""A plain-text view for prose: readable measure, zoom, current line, line numbers, highlighting, scroll position."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QInputMethodEvent,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextDocumentLayout, QPlainTextEdit, QTextEdit, QWidget

from editor.ui.editor_text import cursor_between
from editor.ui.highlighter import Highlighter
from editor.ui.line_margin import LineMargin
from editor.ui.scroll_places import ScrollPlaces
from editor.ui.text_fonts import LARGEST, SMALLEST, automatic_family
from editor.ui.theme import LIGHT, Colors

_EDGE = 16
"""Pixels between the text and the pane's edges at least."""
_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
}


@dataclass(frozen=True, slots=True)
class ViewState:
    """Where the writer is in a text. Positions are Qt's, in UTF-16 code units."""

    position: int = 0
    anchor: int = 0
    scroll: int = 0
    """Value of the vertical scroll bar: lines on the screen above the view."""


class TextView(QPlainTextEdit):
    """Shows one document at a time. Knows nothing of what the text is for."""

    caret_moved = Signal(int)
    """The caret's line, counted from 0 in the body."""
    scrolled = Signal(float)
    """The reader scrolled, to this `line_at_scroll`."""
    zoom_changed = Signal(int)
    """Points that are now added to the text size."""

    def __init__(self, colors: Colors = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first_file_line = 1
        self._colors = colors
        self._measure: int | None = 66
        self._size = 12
        self._zoom = 0
        self._wrap = True
        self._wraps = True
        self._shown = self.document()
        self._family = ""
        self._quiet = False
        self._place = (0, 0)
        """The line at the top, and the row of it."""
        self._found: list[QTextEdit.ExtraSelection] = []
        self._highlighter = self._watch(self.document())
        self._scrolling = ScrollPlaces(self)
        self._margin = LineMargin(self, colors)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text"))
        self.setCenterOnScroll(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.updateRequest.connect(self._on_update_request)
        self.blockCountChanged.connect(self._on_line_count_changed)
        self.set_colors(colors)
        self._apply_font()

    # --- what is shown

    def set_body(self, document: QTextDocument, first_file_line: int, *, wraps: bool = True) -> None:
        """Shows `document`, whose first line is line `first_file_line` of its file, counted from 1.

        Without `wraps` its lines are never wrapped: in a line of 1 MB that would take minutes.

        The document needs a QPlainTextDocumentLayout. Caret and scroll position are the document's beginning:
        see view_state().
        """
        if not isinstance(document.documentLayout(), QPlainTextDocumentLayout):
            raise TypeError("A text view shows documents with a QPlainTextDocumentLayout.")
        self._highlighter.stop()
        self._highlighter.deleteLater()
        self._found = []
        document.setDefaultFont(self.font())
        self.first_file_line = first_file_line
        self._wraps = wraps
        self._apply_wrap()
        self._shown = document  # Qt does not keep it alive
        self.setDocument(document)
        self._highlighter = self._watch(document)
        self._show_marks()
        self._lay_out()

    def set_first_file_line(self, line: int) -> None:
        """The front matter above the body grew or shrank."""
        self.first_file_line = line
        self._lay_out()

    def view_state(self) -> ViewState:
        cursor = self.textCursor()
        return ViewState(cursor.position(), cursor.anchor(), self.verticalScrollBar().value())

    def restore_view_state(self, state: ViewState) -> None:
        """Puts caret, selection and scroll position back; what no longer exists is cut to the text's end."""
        self.setTextCursor(cursor_between(self.document(), state.anchor, state.position))
        self.verticalScrollBar().setValue(state.scroll)

    def lines_in_view(self) -> Iterator[tuple[int, float, float]]:
        """Number, top and height of the lines in view, in the viewport's pixels."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            height = self.blockBoundingRect(block).height()
            yield block.blockNumber(), top, height
            top += height
            block = block.next()

    # --- looks

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        palette = self.palette()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, QColor(colors.page))
        palette.setColor(QPalette.ColorRole.Text, QColor(colors.text))
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Highlight, QColor(colors.selection))
            palette.setColor(group, QPalette.ColorRole.HighlightedText, QColor(colors.text))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._highlighter.set_colors(colors)
        self._margin.set_colors(colors)
        self._show_marks()
        self.viewport().update()

    def set_font(self, family: str, points: int) -> None:
        """`family`, or the best one installed where it is empty; the zoom is added to `points`."""
        self._family = family
        self._size = points
        self._apply_font()

    def set_measure(self, characters: int | None) -> None:
        """Characters a line; None: as wide as the pane."""
        self._measure = characters or None
        self._lay_out()

    def set_wrap(self, wrap: bool) -> None:
        self._wrap = wrap
        self._apply_wrap()
        self._lay_out()

    def set_line_numbers(self, shown: bool) -> None:
        self._margin.setVisible(shown)
        self._lay_out()

    def zoom_by(self, points: int) -> None:
        """Makes the text larger or smaller; announces the zoom that was reached."""
        zoom = min(max(self._size + self._zoom + points, SMALLEST), LARGEST) - self._size
        if zoom != self._zoom:
            self._zoom = zoom
            self._apply_font()
            self.zoom_changed.emit(zoom)

    def zoom_in(self) -> None:
        self.zoom_by(1)

    def zoom_out(self) -> None:
        self.zoom_by(-1)

    def zoom_reset(self) -> None:
        self.zoom_by(-self._zoom)

    def set_found(self, ranges: Sequence[tuple[int, int]]) -> None:
        """Marks matches of a search that are in view: pairs of positions."""
        marked = QTextCharFormat()
        marked.setBackground(QColor(self._colors.find))
        self._found = []
        for start, end in ranges:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor_between(self.document(), start, end)  # pyright: ignore[reportAttributeAccessIssue]
            selection.format = marked  # pyright: ignore[reportAttributeAccessIssue]
            self._found.append(selection)
        self._show_marks()

    # --- places

    def go_to_line(self, line: int) -> None:
        """Puts the caret at the beginning of a body line, in view."""
        block = self.document().findBlockByNumber(min(max(line, 0), self.blockCount() - 1))
        self.setTextCursor(QTextCursor(block))
        self.ensureCursorVisible()

    def scroll_to_line(self, line: float) -> None:
        """Scrolls to a `line_at_scroll`; `scrolled` stays silent, so that two views can follow each other."""
        self._quiet = True
        self._scrolling.scroll_to(line)
        self._quiet = False

    def line_at_scroll(self) -> float:
        """Where the view is scrolled to, as a line with the part above: see `ScrollPlaces.line`."""
        return self._scrolling.line()

    # --- inside

    def _watch(self, document: QTextDocument) -> Highlighter:
        highlighter = Highlighter(document, self._colors, self)
        highlighter.states.advanced.connect(self.viewport().update)
        highlighter.code_refreshed.timeout.connect(self.viewport().update)
        return highlighter

    def _apply_wrap(self) -> None:
        wrap = self._wrap and self._wraps
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth if wrap else QPlainTextEdit.LineWrapMode.NoWrap)

    def _apply_font(self) -> None:
        font = QFont(self._family or automatic_family())
        font.setPointSize(min(max(self._size + self._zoom, SMALLEST), LARGEST))
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._margin.setFont(font)
        self.setTabStopDistance(4 * QFontMetricsF(font).horizontalAdvance(" "))
        self._lay_out()

    def _lay_out(self) -> None:
        """Centres the text column and places the line numbers beside it."""
        numbers = self._margin.needed_width() if self._margin.isVisibleTo(self) else 0
        bar = self.verticalScrollBar()
        room = self.width() - (bar.width() if bar.isVisible() else 0)
        column = room - numbers - 2 * _EDGE
        wraps = self.lineWrapMode() is QPlainTextEdit.LineWrapMode.WidgetWidth
        if self._measure and wraps:
            # The document keeps a margin of its own on both sides.
            wanted = (
                self.fontMetrics().horizontalAdvance("x" * self._measure) + 2 * self.document().documentMargin() + 2
            )
            column = min(column, round(wanted))
        left = max(_EDGE + numbers, (room - column) // 2)
        right = max(0, room - left - column)
        self.setViewportMargins(left, 0, right, 0)
        self._margin.setGeometry(QRect(left - numbers, 0, numbers, self.viewport().height()))

    def _show_marks(self) -> None:
        line = QTextEdit.ExtraSelection()
        line.cursor = self.textCursor()  # pyright: ignore[reportAttributeAccessIssue]
        line.cursor.clearSelection()
        shade = QTextCharFormat()
        shade.setBackground(QColor(self._colors.panel))
        shade.setProperty(QTextFormat.Property.FullWidthSelection, True)
        line.format = shade  # pyright: ignore[reportAttributeAccessIssue]
        self.setExtraSelections([line, *self._found])

    def _on_caret_moved(self) -> None:
        self._show_marks()
        self.caret_moved.emit(self.textCursor().blockNumber())
        if self._margin.isVisible():
            self._margin.update()

    def _on_scrolled(self) -> None:
        """Lines above that are wrapped late move the bar, but nothing that is seen."""
        block = self.firstVisibleBlock()
        place = block.blockNumber(), self.verticalScrollBar().value() - block.firstLineNumber()
        moved, self._place = place != self._place, place
        if moved and not self._quiet:
            self._scrolling.wrap_lines_in_view()
            self.scrolled.emit(self.line_at_scroll())

    def _on_update_request(self, rect: QRect, dy: int) -> None:
        if self._margin.isVisible():
            self._margin.update() if dy else self._margin.update(0, rect.y(), self._margin.width(), rect.height())

    def _on_line_count_changed(self) -> None:
        if self._margin.isVisible() and self._margin.width() != self._margin.needed_width():
            self._lay_out()

    def _style_view(self) -> None:
        """Styles what is about to be painted; lines out of view are never styled."""
        first = self.firstVisibleBlock()
        rows = self.viewport().height() // max(1, self.fontMetrics().height()) + 2
        self._highlighter.style(first, first.blockNumber() + rows)

    # --- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        self._style_view()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._highlighter.forget(self.textCursor().blockNumber())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by((event.angleDelta().y() > 0) - (event.angleDelta().y() < 0))
            event.accept()
            return
        super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """Beside the text column, the mouse works as in it."""
        if isinstance(event, QMouseEvent) and event.type() in _MOUSE:
            inside = QPointF(self.viewport().mapFrom(self, event.position().toPoint()))
            forwarded = QMouseEvent(
                event.type(),
                inside,
                event.globalPosition(),
                event.button(),
                event.buttons(),
                event.modifiers(),
                event.pointingDevice(),
            )
            return QApplication.sendEvent(self.viewport(), forwarded)
        if isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("x") * 24, 120)

    def caret_point(self) -> QPoint:
        """Where the caret is on the screen, for menus opened by a key."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
