"""The menu bar, the toolbar and the state of every action, made from the command table."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from editor.ui.actions import MENUS, OPEN_RECENT, TOOLBAR, all_commands
from editor.ui.command import Command, Needs, Scope, make_action
from editor.ui.commands import Commands
from editor.ui.format_state import FormatState

FORMATS: Mapping[str, Callable[[FormatState], bool]] = MappingProxyType(
    {
        "bold": lambda state: state.bold,
        "italic": lambda state: state.italic,
        "code": lambda state: state.code,
        "strikethrough": lambda state: state.strikethrough,
        **{f"heading-{level}": partial(FormatState.has_heading, level=level) for level in range(1, 7)},
        "quote": lambda state: state.quote,
        "bullets": lambda state: state.bullets,
        "numbers": lambda state: state.numbers,
        "tasks": lambda state: state.tasks,
        "code-block": lambda state: state.code_block,
    }
)
"""Which commands make a format, and how the text tells that the caret stands in it."""
TEXT_MENU = (
    "cut", "copy", "paste", "paste-plain", None, "bold", "italic", "code", "link", "image", None, "select-all",
)  # fmt: skip
"""Ids of the commands in the text's context menu; None for a separator."""


class WindowMenus(QObject):
    """Owns the QActions. Which of them can be used follows from whether a site and a post are open."""

    site_requested = Signal(Path)
    about_to_show = Signal()
    """A menu opens: the ticks have to be right."""

    def __init__(self, window: QMainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._commands = {command.id: command for command in all_commands()}
        self.actions = {command.id: make_action(command, commands, window) for command in self._commands.values()}
        self._recent = QMenu(self.tr("Open Recent"), window)
        self._format = FormatState()
        self._follow_formats()
        self._make_menu_bar()
        self.toolbar = self._make_toolbar()
        for command in self._commands.values():
            owner = commands.editor if command.scope is Scope.EDITOR else window
            owner.addAction(self.actions[command.id])

    def show_state(self, met: Collection[Needs]) -> None:
        """Enables what has a meaning now: the commands whose needs are met."""
        for command in self._commands.values():
            self.actions[command.id].setEnabled(command.needs is Needs.NOTHING or command.needs in met)

    def show_checked(self, checked: Mapping[str, bool]) -> None:
        for id_, state in checked.items():
            self.actions[id_].setChecked(state)

    def show_format(self, state: FormatState) -> None:
        """Presses the buttons of the formats that the caret stands in."""
        self._format = state
        self._press_formats()

    def _press_formats(self) -> None:
        for id_, stands_in in FORMATS.items():
            self.actions[id_].setChecked(stands_in(self._format))

    def _follow_formats(self) -> None:
        """Qt ticks what is pressed; whether the format is there then, only the text can say."""
        for id_ in FORMATS:
            self.actions[id_].setCheckable(True)
            self.actions[id_].triggered.connect(self._press_formats)

    def open_menu(self, ids: Iterable[str | None], where: QPoint) -> None:
        """A context menu of these commands, at a place on the screen; None for a separator."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id_ in ids:
            if id_ is None:
                menu.addSeparator()
            else:
                menu.addAction(self.actions[id_])
        menu.popup(where)

    def show_recent(self, folders: Sequence[Path]) -> None:
        self._recent.clear()
        for folder in folders:
            self._recent.addAction(str(folder).replace("&", "&&"), partial(self.site_requested.emit, folder))
        self._recent.setEnabled(bool(folders))

    def enabled_commands(self) -> list[tuple[Command, QAction]]:
        """What the command palette offers."""
        return [(command, self.actions[command.id]) for command in self._commands.values() if command.id != "palette"]

    def _make_menu_bar(self) -> None:
        for menu in MENUS:
            title = QCoreApplication.translate("Commands", menu.title)
            shown = self._window.menuBar().addMenu(title)
            shown.aboutToShow.connect(self.about_to_show)
            for item in menu.items:
                if item is None:
                    shown.addSeparator()
                elif item == OPEN_RECENT:
                    shown.addMenu(self._recent)
                elif isinstance(item, Command):
                    shown.addAction(self.actions[item.id])

    def _make_toolbar(self) -> QToolBar:
        toolbar = QToolBar(self.tr("Toolbar"), self._window)
        toolbar.setObjectName("toolbar")
        toolbar.setIconSize(QSize(20, 20))
        toolbar.setMovable(False)
        for id_ in TOOLBAR:
            if id_ is None:
                toolbar.addSeparator()
            else:
                toolbar.addAction(self.actions[id_])
        self._window.addToolBar(toolbar)
        return toolbar
