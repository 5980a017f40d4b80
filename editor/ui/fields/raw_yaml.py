"""The front matter as the YAML that stands in the file."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFontDatabase, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from editor.post.front_matter import FrontMatter
from editor.ui.document_text import replace_text, text_of
from editor.ui.fields.input_keys import InputKeys
from editor.ui.theme import Colors


class RawYaml(QWidget):
    """The text between the fences; the line that cannot be read is marked."""

    edited = Signal(str)

    def __init__(self, keys: InputKeys, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colors = colors
        self._front_matter = FrontMatter()
        self._showing = False
        self._announcing = False
        self._fresh = True
        self.text = QPlainTextEdit(self)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setUndoRedoEnabled(False)  # the document undoes front-matter edits, in their order
        self.text.setTabChangesFocus(True)  # YAML has no tabs
        self.text.setAccessibleName(self.tr("Front matter as YAML"))
        self.text.textChanged.connect(self._on_changed)
        keys.watch(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self.setFocusProxy(self.text)

    def show_front_matter(self, front_matter: FrontMatter) -> None:
        """Shows the text, unless it is what is being typed here."""
        self._front_matter = front_matter
        if not self._announcing:
            self._replace(front_matter.yaml.removesuffix("\n"))
        self._mark_problem()

    def forget(self) -> None:
        """Another post is going to be shown, from its beginning on."""
        self._fresh = True

    def set_read_only(self, read_only: bool) -> None:
        self.text.setReadOnly(read_only)

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self._mark_problem()

    def preferred_height(self, _width: int) -> int:
        """Pixels that show all lines, and room for one more. They are not wrapped."""
        margins = 2 * int(self.text.document().documentMargin()) + 2 * self.text.frameWidth()
        return (max(self.text.blockCount(), 3) + 1) * self.text.fontMetrics().lineSpacing() + margins

    def show_problem_line(self) -> None:
        """Puts the caret where the YAML cannot be read."""
        if (problem := self._front_matter.problem) is not None:
            self.text.setTextCursor(QTextCursor(self._block_at(problem.line)))

    def _replace(self, text: str) -> None:
        self._showing = True
        replace_text(self.text.document(), text)
        self._showing = False
        if self._fresh:
            self._fresh = False
            self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _on_changed(self) -> None:
        if self._showing:
            return
        text = text_of(self.text.document())
        self._announcing = True
        self.edited.emit(text + "\n" if text else "")
        self._announcing = False

    def _mark_problem(self) -> None:
        problem = self._front_matter.problem
        if problem is None:
            self.text.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self._block_at(problem.line))  # pyright: ignore[reportAttributeAccessIssue]
        mark.format.setBackground(QColor(self._colors.find))  # pyright: ignore[reportAttributeAccessIssue]
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # pyright: ignore[reportAttributeAccessIssue]
        self.text.setExtraSelections([mark])

    def _block_at(self, file_line: int) -> QTextBlock:
        first = self._front_matter.opening.count("\n")
        place = min(max(file_line - first, 0), self.text.blockCount() - 1)
        return self.text.document().findBlockByNumber(place)
