"""The user guide, the command palette, settings, the shortcut sheet and what the program says of itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from editor.paths import resources
from editor.ui.command import Command
from editor.ui.diagnostics import diagnostics
from editor.ui.dialogs.about import AboutDialog
from editor.ui.dialogs.picker import Item, Picker
from editor.ui.dialogs.settings import SettingsDialog
from editor.ui.dialogs.shortcuts import ShortcutsDialog
from editor.ui.faults import LOG_NAME
from editor.ui.folders import log_folder
from editor.ui.help_pages import HelpPages
from editor.ui.help_window import HelpWindow
from editor.ui.settings import Settings
from editor.ui.theme import Colors, Theme


class Help(QObject):
    said = Signal(str)
    """Something was done: a line for the status bar."""

    def __init__(
        self,
        settings: Settings,
        commands: Callable[[], list[tuple[Command, QAction]]],
        notes: Callable[[], str],
        theme: Theme,
        window: QWidget,
    ) -> None:
        """`commands` gives what the palette offers, `notes` what is unusual about this run."""
        super().__init__(window)
        self._settings = settings
        self._commands = commands
        self._notes = notes
        self._theme = theme
        self._guide: HelpWindow | None = None
        self._window = window
        theme.changed.connect(self._on_colors)

    def show_help(self) -> None:
        """The user guide, in its own window, where it was left."""
        if self._guide is None:
            try:
                pages = HelpPages(resources() / "help")
            except OSError as error:
                self.said.emit(self.tr("The guide is missing: %1").replace("%1", str(error)))
                return
            self._guide = HelpWindow(pages, self._theme.colors, self._settings.help_geometry())
            self._guide.closed.connect(self._forget_guide)
            self._guide.open(pages.pages[0].name)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def close_guide(self) -> None:
        if self._guide is not None:
            self._guide.close()

    def _forget_guide(self) -> None:
        if self._guide is not None:
            self._settings.keep_help_geometry(self._guide.saveGeometry())
            self._guide.deleteLater()
            self._guide = None

    def _on_colors(self, colors: Colors) -> None:
        if self._guide is not None:
            self._guide.set_colors(colors)

    def show_palette(self) -> None:
        """Every command, with its keys."""
        items = [
            Item(command.title.rstrip("…"), _keys_of(action), action, action.isEnabled())
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


def _keys_of(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
