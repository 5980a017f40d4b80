"""Text of several lines."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QWidget

from editor.post.front_matter import Value
from editor.ui.document_text import replace_text, text_of
from editor.ui.fields.count_label import CountLabel
from editor.ui.fields.field_editor import FieldEditor, default_hint, text_of_value
from editor.ui.fields.line_frame import LineFrame
from editor.ui.theme import Colors

_SIDE = 2
"""Pixels more at the sides, as in a line."""
_MARGIN = 3
"""Pixels around the text of a box."""


class LongTextField(FieldEditor):
    """Text of several lines; as high as its text, within limits."""

    def __init__(self, key: str, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = LineFrame(self)
        self._text = GrowingText(6, frame)
        self._text.setAccessibleName(key)
        self._count = CountLabel(key, colors, self)
        self._showing = False
        self._text.textChanged.connect(self._on_changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(framed(frame, self._text))
        self._layouts = tuple(filter(None, (frame.layout(), layout)))
        layout.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self._count.setFixedHeight(self._text.height_of(1) + 2)
        self.setFocusProxy(self._text)

    def show_default(self, value: Value) -> None:
        self._text.setPlaceholderText(default_hint(value))

    def set_read_only(self, read_only: bool) -> None:
        self._text.setReadOnly(read_only)

    def set_colors(self, colors: Colors) -> None:
        self._count.set_colors(colors)

    def _fill(self, value: Value, source: str) -> None:
        self._showing = True
        replace_text(self._text.document(), text_of_value(value, source))
        self._showing = False
        self._text.updateGeometry()
        for layout in self._layouts:  # else each would hear of it one round of events after the one inside it
            layout.activate()

    def _on_changed(self) -> None:
        text = text_of(self._text.document())
        self._count.show_text(text)
        if not self._showing:
            self.announce_text(text)


class GrowingText(QPlainTextEdit):
    """A text box as high as its content, within limits. Tab leaves it, as in every form; undo is the document's."""

    def __init__(self, most: int, parent: QWidget) -> None:
        """`most` in lines."""
        super().__init__(parent)
        self._most = most
        self._lines = 0
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it wraps, but not at its first sight
        self.viewport().setAutoFillBackground(False)
        self.setViewportMargins(_SIDE, 0, _SIDE, 0)
        self.document().setDocumentMargin(_MARGIN)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.textChanged.connect(self._on_changed)

    def height_of(self, lines: int) -> int:
        """Pixels that show so many lines."""
        return lines * self.fontMetrics().lineSpacing() + 2 * (_MARGIN + self.frameWidth()) + 1

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, arg__1: int) -> int:
        """Measured, not asked of the document, which knows its lines only at the width that it has."""
        lines = self._lines_in(arg__1)
        return self.height_of(min(lines, self._most))

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height_of(1))

    def _on_changed(self) -> None:
        lines = self._lines_in(self.width())
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def _lines_in(self, width: int) -> int:
        room = max(width - 2 * (_MARGIN + _SIDE + self.frameWidth()), 1)
        lines, block = 0, self.document().firstBlock()
        while block.isValid() and lines <= self._most:
            lines += _line_count(block.text(), self.font(), room)
            block = block.next()
        return max(lines, 1)


def framed(frame: LineFrame, text: GrowingText) -> LineFrame:
    """The text in a frame like that of a line."""
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.addWidget(text)
    frame.setFocusProxy(text)
    return frame


def _line_count(text: str, font: QFont, width: int) -> int:
    """Lines that a paragraph takes when it is wrapped at `width` pixels."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return max(count, 1)
