"""The sheet of keyboard shortcuts, made from the command table."""

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from editor.ui.actions import MENUS
from editor.ui.command import Command, Menu
from editor.ui.search_line import SearchLine
from editor.ui.style import show_focus


class ShortcutsDialog(QDialog):
    """Groups as in the menus. The search looks at names and keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search_line = SearchLine(self.tr("Search commands and keys"), self)
        self.search_line.textChanged.connect(self._show)
        self._sheet = QTextBrowser(self)
        self._sheet.setAccessibleName(self.tr("Keyboard Shortcuts"))
        self._sheet.setOpenLinks(False)
        show_focus(self._sheet)
        self._sheet.document().setDocumentMargin(12)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.search_line)
        layout.addWidget(self._sheet, 1)
        layout.addWidget(buttons)
        self._show("")
        self.resize(560, 640)
        self.search_line.setFocus()

    def search(self, text: str) -> None:
        self.search_line.setText(text)

    def text(self) -> str:
        """The sheet as text."""
        return self._sheet.toPlainText()

    def _show(self, wanted: str) -> None:
        words = wanted.casefold().split()
        sections = [_section(menu, words) for menu in MENUS]
        nothing = self.tr("No command matches.")
        self._sheet.setHtml("".join(sections) or f"<p>{escape(nothing)}</p>")


def keys_of(command: Command) -> list[str]:
    """A command's keys as this system writes them."""
    return [QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in command.keys]


def _section(menu: Menu, words: list[str]) -> str:
    commands = [item for item in menu.items if isinstance(item, Command) and item.keys]
    rows = [_row(command) for command in commands if _fits(command, words)]
    if not rows:
        return ""
    title = QCoreApplication.translate("Commands", menu.title).replace("&", "")
    return f'<h3>{escape(title)}</h3><table width="100%" cellpadding="3">{"".join(rows)}</table>'


def _row(command: Command) -> str:
    keys = " &nbsp; ".join(escape(key) for key in keys_of(command))
    name = escape(command.title.rstrip("…"))
    return f'<tr><td width="60%">{name}</td><td><b>{keys}</b></td></tr>'


def _fits(command: Command, words: list[str]) -> bool:
    text = " ".join((command.title, *keys_of(command))).casefold()
    return all(word in text for word in words)
