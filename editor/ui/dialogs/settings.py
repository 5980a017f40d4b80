"""The user's settings. A change counts at once; each setting can go back to its default."""

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor import UPDATE_ADDRESS
from editor.ui.dialogs.setting_row import ChoiceRow, NumberRow, SettingRow, SwitchRow
from editor.ui.language import LANGUAGES, SYSTEM
from editor.ui.search_line import SearchLine
from editor.ui.settings import Preferences, Settings
from editor.ui.text_fonts import LARGEST, SMALLEST, automatic_family, families

_MEASURES = (50, 55, 60, 66, 72, 80)
_PREVIEW_WIDTHS = (480, 600, 720, 840, 960)


class SettingsDialog(QDialog):
    """Follows the settings while it is open, so that what the menu changes shows here too."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self.search_line = SearchLine(self.tr("Search settings"), self)
        self.search_line.textChanged.connect(self._narrow)
        self._nothing = QLabel(self.tr("No setting matches."), self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sections: list[tuple[QLabel, Sequence[SettingRow]]] = []
        rows = self._make_rows()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)  # after the rows, for Tab
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.search_line)
        layout.addWidget(rows, 1)
        layout.addWidget(buttons)
        self._show(settings.preferences)
        self._narrow("")
        settings.changed.connect(self._show)
        self.resize(560, 620)
        self.search_line.setFocus()

    def rows(self) -> dict[str, SettingRow]:
        """The settings by the name of their preference."""
        return {row.name: row for _, rows in self._sections for row in rows}

    def visible_names(self) -> list[str]:
        """The settings that the search leaves."""
        return [name for name, row in self.rows().items() if not row.isHidden()]

    def search(self, text: str) -> None:
        self.search_line.setText(text)

    # --- construction

    def _make_rows(self) -> QScrollArea:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for title, rows in (
            (self.tr("Appearance"), self._appearance()),
            (self.tr("Text"), self._text()),
            (self.tr("Preview"), self._preview()),
            (self.tr("Start"), self._start()),
        ):
            heading = QLabel(title, page)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            column.addWidget(heading)
            for row in rows:
                column.addWidget(row)
                row.changed.connect(self._change)
            self._sections.append((heading, rows))
        column.addWidget(self._nothing)
        column.addStretch()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the row that has the keyboard
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        return area

    def _appearance(self) -> list[SettingRow]:
        themes = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        languages = {SYSTEM: self.tr("As the system")} | LANGUAGES
        next_start = self.tr("Of menus, dialogs and messages. Changes at the next start.")
        return [
            ChoiceRow("language", self.tr("Language"), next_start, languages),
            ChoiceRow("theme", self.tr("Theme"), self.tr("Colours of the window and of the preview."), themes),
        ]

    def _text(self) -> list[SettingRow]:
        automatic = self.tr("Automatic (%1)").replace("%1", automatic_family())
        fonts = {"": automatic} | {family: family for family in families()}
        measures = {str(measure): self.tr("%1 characters").replace("%1", str(measure)) for measure in _MEASURES}
        return [
            ChoiceRow("text_font", self.tr("Font"), self.tr("Fonts with letters of equal width come first."), fonts),
            NumberRow("text_size", self.tr("Font size"), self.tr("In points."), range(SMALLEST, LARGEST + 1)),
            SwitchRow("wrap", self.tr("Wrap lines"), self.tr("Long lines go on below instead of out of sight.")),
            ChoiceRow(
                "measure",
                self.tr("Line length"),
                self.tr("Lines of this length stand in the middle of the pane."),
                measures | {"0": self.tr("The whole pane")},
                number=True,
            ),
            SwitchRow("line_numbers", self.tr("Line numbers"), self.tr("As in the file, front matter included.")),
            SwitchRow(
                "close_pairs", self.tr("Close brackets and quotes"), self.tr("Typing the first adds the second.")
            ),
        ]

    def _preview(self) -> list[SettingRow]:
        widths = {str(width): self.tr("%1 pixels").replace("%1", str(width)) for width in _PREVIEW_WIDTHS}
        return [
            ChoiceRow(
                "preview_width",
                self.tr("Text width"),
                self.tr("How wide the text of the preview gets."),
                {"0": self.tr("A good line length")} | widths,
                number=True,
            ),
            SwitchRow(
                "scroll_sync", self.tr("Scroll together"), self.tr("Text and preview show the same part of the post.")
            ),
        ]

    def _start(self) -> list[SettingRow]:
        return [
            SwitchRow(
                "reopen", self.tr("Reopen the last site"), self.tr("With the posts that were open, as they were.")
            ),
            SwitchRow(
                "recent_files",
                self.tr("Show posts among recent files"),
                self.tr("In the list of this desktop, which all programs can read."),
            ),
            *([self._updates()] if UPDATE_ADDRESS else []),
        ]

    def _updates(self) -> SettingRow:
        return SwitchRow(
            "check_updates",
            self.tr("Look for a newer version"),
            self.tr("Once a week, at the start. Nothing about you or your posts is sent."),
        )

    # --- values

    def _show(self, preferences: Preferences) -> None:
        rows = self.rows()
        for field in (one for one in fields(Preferences) if one.name in rows):
            rows[field.name].show_value(getattr(preferences, field.name), field.default)

    def _change(self, name: str, value: object) -> None:
        self._settings.change(**{name: value})

    def _narrow(self, wanted: str) -> None:
        words = wanted.casefold().split()
        for heading, rows in self._sections:
            for row in rows:
                row.setVisible(all(word in f"{heading.text()} {row.words}".casefold() for word in words))
            heading.setVisible(any(not row.isHidden() for row in rows))
        self._nothing.setVisible(not self.visible_names())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field does not close the dialog."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
