"""What is to be said of a post's front matter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from editor.post.front_matter import FrontMatter
from editor.ui.theme import Colors
from editor.ui.wording import translated


class FormMessage(QLabel):
    """Why the front matter cannot be read, or what in it is not as it looks; hidden where there is nothing to say."""

    def __init__(self, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._colors = colors
        self._is_error = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)
        self.hide()

    def show_state(self, front_matter: FrontMatter) -> None:
        problem = front_matter.problem
        self._is_error = problem is not None
        text = "\n".join(translated(warning.message) for warning in front_matter.warnings)
        if problem is not None:
            where = self.tr("Front matter line %1 cannot be read.").replace("%1", str(problem.line + 1))
            why = translated(problem.message)
            text = f"{where} {why}" if front_matter.opening else why
        if text != self.text():
            self.setText(text)
            self.set_colors(self._colors)
        self.setVisible(bool(text))

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colors.error if self._is_error else colors.warning)
        self.setPalette(palette)
