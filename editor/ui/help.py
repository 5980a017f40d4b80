"""The command palette, settings, the shortcut sheet and what the program says of itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from editor.ui.command import Command
from editor.ui.diagnostics import diagnostics
from editor.ui.dialogs.about import AboutDialog
from editor.ui.dialogs.picker import Item, Picker
from editor.ui.dialogs.settings import SettingsDialog
from editor.ui.dialogs.shortcuts import ShortcutsDialog
from editor.ui.faults import LOG_NAME
from editor.ui.folders import log_folder
from editor.ui.settings import Settings


class Help(QObject):
    said = Signal(str)
    """Something was done: a line for the status bar."""

    def __init__(
        self,
        settings: Settings,
        commands: Callable[[], list[tuple[Command, QAction]]],
        notes: Callable[[], str],
        window: QWidget,
    ) -> None:
        """`commands` gives what the palette offers, `notes` what is unusual about this run."""
        super().__init__(window)
        self._settings = settings
        self._commands = commands
        self._notes = notes
        self._window = window

    def show_palette(self) -> None:
        """Every command, with its keys."""
        items = [
            Item(command.title.rstrip("…"), action.shortcut().toString(), action, action.isEnabled())
            for command, action in self._commands()
        ]
        picker = Picker(self.tr("Command Palette"), self.tr("Command"), items, self._window)
        picker.chosen.connect(self._run)
        picker.open_over(self._window)

    def _run(self, action: object) -> None:
        if isinstance(action, QAction):
            QTimer.singleShot(0, action.trigger)  # after the list is gone: the command finds the focus where it was

    def show_settings(self) -> None:
        SettingsDialog(self._settings, self._window).open()

    def show_shortcuts(self) -> None:
        ShortcutsDialog(self._window).open()

    def show_about(self) -> None:
        AboutDialog(self._notes(), self._window).open()

    def copy_diagnostics(self) -> None:
        """What a report of a fault needs."""
        QGuiApplication.clipboard().setText(diagnostics(log_folder() / LOG_NAME))
        self.said.emit(self.tr("Diagnostics copied: paste them into your report"))
