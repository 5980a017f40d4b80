"""The settings dialog: at once, searchable, every setting with its default."""

from dataclasses import fields

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QWidget

from editor.ui.dialogs.settings import SettingsDialog
from editor.ui.settings import Preferences, Settings

OFFERED = {field.name for field in fields(Preferences)} - {"check_updates"}
"""A checkout has no address where newer versions are told of."""


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "postwright.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(settings, window):
    dialog = SettingsDialog(settings, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return dialog


def test_every_preference_has_a_row_and_there_are_few(dialog):
    assert set(dialog.rows()) == OFFERED
    assert len(dialog.rows()) <= 25


def test_newer_versions_are_looked_for_only_in_builds_that_know_where(settings, window, monkeypatch):
    monkeypatch.setattr("editor.ui.dialogs.settings.UPDATE_ADDRESS", "https://example.org/newest.json")
    dialog = SettingsDialog(settings, window)
    dialog.rows()["check_updates"].control.click()
    assert settings.preferences.check_updates


def test_a_switch_counts_at_once(dialog, settings):
    dialog.rows()["wrap"].control.click()
    assert settings.preferences.wrap is False


def test_a_choice_counts_at_once(dialog, settings):
    control = dialog.rows()["theme"].control
    control.setCurrentIndex(control.findText("Dark"))
    assert settings.preferences.theme == "dark"


def test_a_choice_of_numbers_gives_a_number(dialog, settings):
    control = dialog.rows()["measure"].control
    control.setCurrentIndex(control.findText("The whole pane"))
    assert settings.preferences.measure == 0


def test_a_number_counts_at_once_and_keeps_its_limits(dialog, settings):
    control = dialog.rows()["text_size"].control
    control.setValue(100)
    assert settings.preferences.text_size == 32


def test_reset_goes_back_to_the_default_and_is_there_only_where_it_would(dialog, settings):
    row = dialog.rows()["text_size"]
    assert row.reset_button.isHidden()
    settings.change(text_size=20)
    assert not row.reset_button.isHidden()
    assert row.reset_button.toolTip() == "Back to: 12"
    row.reset_button.click()
    assert settings.preferences.text_size == 12
    assert row.reset_button.isHidden()


def test_what_the_menu_changes_shows_here_too(dialog, settings):
    settings.change(wrap=False, preview_width=720)
    assert not dialog.rows()["wrap"].control.isChecked()
    assert dialog.rows()["preview_width"].control.currentText() == "720 pixels"


def test_a_font_that_is_not_installed_is_shown_as_it_is(dialog, settings):
    settings.change(text_font="A Font Of Another Machine")
    assert dialog.rows()["text_font"].control.currentText() == "A Font Of Another Machine"
    assert settings.preferences.text_font == "A Font Of Another Machine"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("wrap", {"wrap"}),
        ("DARK theme", {"theme"}),
        ("zebra", set()),
        ("colours", {"theme"}),
        ("preview", {"preview_width", "scroll_sync", "theme"}),
        ("", OFFERED),
    ],
)
def test_the_search_looks_at_titles_descriptions_choices_and_sections(dialog, wanted, found):
    dialog.search(wanted)
    assert set(dialog.visible_names()) == found


def test_enter_in_the_search_leaves_the_dialog_open(qtbot, dialog):
    dialog.show()
    qtbot.keyClick(dialog.search_line, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_escape_leaves(qtbot, dialog):
    dialog.show()
    qtbot.keyClick(dialog.search_line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
