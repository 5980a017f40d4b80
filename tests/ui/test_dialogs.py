"""The small dialogs: new post, publish, rename, questions, shortcuts, about."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDateTime, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton, QTextBrowser, QWidget

from editor.ui.actions import all_commands
from editor.ui.bundled import bundled_packages
from editor.ui.dialogs.about import AboutDialog
from editor.ui.dialogs.ask import ask
from editor.ui.dialogs.new_post import NewPostDialog, PublishDialog, moment_edit, moment_of
from editor.ui.dialogs.rename import RenameDialog
from editor.ui.dialogs.shortcuts import ShortcutsDialog, keys_of

ZONE = ZoneInfo("Europe/Vienna")


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def button(dialog, text):
    return next(button for button in dialog.findChildren(QPushButton) if button.text().replace("&", "") == text)


def says(dialog, text):
    return any(text in label.text() for label in dialog.findChildren(QLabel))


# --- new post


def new_post(window, title="", taken=()):
    def path(title, draft, when):
        return f"_drafts/{title}.md" if draft else f"_posts/{when:%Y-%m-%d}-{title}.md"

    def fate(title, draft, when):
        return "draft, not published" if draft else f"/{when:%Y}/{title}.html · publishes now"

    return NewPostDialog(path, lambda path: path in taken, fate, ZONE, window, title)


def test_a_new_post_shows_its_file_while_the_title_is_typed(qtbot, window):
    dialog = new_post(window)
    assert not button(dialog, "Create").isEnabled()
    qtbot.keyClicks(dialog.findChild(QLineEdit), "bread")
    assert says(dialog, "_drafts/bread.md")
    assert says(dialog, "draft, not published")
    assert button(dialog, "Create").isEnabled()
    assert (dialog.title, dialog.draft) == ("bread", True)


def test_a_file_that_exists_cannot_be_made_anew(window):
    dialog = new_post(window, "bread", taken={"_drafts/bread.md"})
    assert says(dialog, "_drafts/bread.md exists already. Another title is needed.")
    assert not button(dialog, "Create").isEnabled()


def test_only_a_post_has_a_date(window):
    dialog = new_post(window, "bread")
    assert not dialog.date_edit.isEnabled()
    dialog.post_button.setChecked(True)
    assert dialog.date_edit.isEnabled()
    dialog.date_edit.setDateTime(QDateTime.fromString("2025-04-06 10:00", "yyyy-MM-dd HH:mm"))
    assert says(dialog, "_posts/2025-04-06-bread.md")
    assert dialog.date == datetime(2025, 4, 6, 10, tzinfo=ZONE)


def test_a_moment_goes_through_the_field_unchanged(window):
    moment = datetime(2024, 12, 31, 23, 59, 58, tzinfo=ZONE)
    assert moment_of(moment_edit(moment, window), ZONE) == moment


# --- publish


def test_publishing_says_where_to_and_what_becomes_of_the_post(window):
    def fate(when):
        return f"/{when:%Y}/bread.html · scheduled" if when.year > 2030 else f"/{when:%Y}/bread.html · publishes now"

    dialog = PublishDialog("Bread", lambda when: f"_posts/{when:%Y-%m-%d}-bread.md", fate, ZONE, window)
    dialog.date_edit.setDateTime(QDateTime.fromString("2099-01-01 10:00", "yyyy-MM-dd HH:mm"))
    assert says(dialog, "_posts/2099-01-01-bread.md")
    assert says(dialog, "/2099/bread.html · scheduled")
    dialog.date_edit.setDateTime(QDateTime.fromString("2024-01-01 10:00", "yyyy-MM-dd HH:mm"))
    assert says(dialog, "/2024/bread.html · publishes now")


# --- rename


def rename(window, suggestion=""):
    def problem(name):
        return f"{name} exists already." if name == "taken.md" else ""

    return RenameDialog("old.md", suggestion, problem, lambda name: f"/{name}.html", window)


def test_renaming_shows_the_address_that_follows(qtbot, window):
    dialog = rename(window)
    assert not button(dialog, "Rename").isEnabled()
    dialog.findChild(QLineEdit).setText("new.md")
    assert says(dialog, "/new.md.html")
    assert button(dialog, "Rename").isEnabled()
    assert dialog.name == "new.md"


def test_a_name_that_cannot_be_taken_says_why(window):
    dialog = rename(window)
    dialog.findChild(QLineEdit).setText("taken.md")
    assert says(dialog, "taken.md exists already.")
    assert not button(dialog, "Rename").isEnabled()


def test_the_name_without_its_ending_is_selected(window):
    assert rename(window, "2025-04-06-new.md").findChild(QLineEdit).selectedText() == "2025-04-06-new"


# --- questions


def answer_with(act):
    """Does something with the question as soon as it is shown."""

    def do():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        act(box)

    QTimer.singleShot(0, do)


ANSWERS = ("Discard", "Cancel", "Save")


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_question_gives_the_answer_chosen(window, answer):
    answer_with(lambda box: button(box, answer).click())
    assert ask(window, "Save?", "Changes will be lost.", ANSWERS, "Cancel") == answer


def test_escape_is_the_safe_answer(qtbot, window):
    answer_with(lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape))
    assert ask(window, "Save?", "", ANSWERS, "Cancel") == "Cancel"


def test_enter_is_the_last_answer(qtbot, window):
    answer_with(lambda box: qtbot.keyClick(box, Qt.Key.Key_Return))
    assert ask(window, "Save?", "", ANSWERS, "Cancel") == "Save"


def test_a_question_shows_a_title_as_it_is(window):
    texts = []
    answer_with(lambda box: (texts.append(box.text()), box.reject()))
    ask(window, "Save changes to “<i>R&D</i>”?", "", ANSWERS, "Cancel")
    assert texts == ["<b>Save changes to “&lt;i&gt;R&amp;D&lt;/i&gt;”?</b>"]


# --- shortcuts


def test_the_sheet_has_every_key_of_every_command(window):
    sheet = ShortcutsDialog(window).text()
    for command in all_commands():
        if command.keys:
            assert command.title.rstrip("…") in sheet
        assert all(key in sheet for key in keys_of(command))


def test_the_sheet_is_grouped_as_the_menus(window):
    lines = ShortcutsDialog(window).text().splitlines()
    groups = [line for line in lines if line in ("File", "Edit", "Format", "Insert", "View", "Go", "Help")]
    assert groups == ["File", "Edit", "Format", "Insert", "View", "Go", "Help"]


@pytest.mark.parametrize("wanted", ["strikethrough", "ctrl+shift+x"])
def test_the_sheet_is_searched_by_name_and_by_key(window, wanted):
    dialog = ShortcutsDialog(window)
    dialog.search(wanted)
    assert dialog.text().split() == ["Format", "Strikethrough", "Ctrl+Shift+X"]


def test_a_search_of_the_sheet_without_a_match_says_so(window):
    dialog = ShortcutsDialog(window)
    dialog.search("zebra")
    assert dialog.text() == "No command matches."


# --- about


def test_about_names_the_licences_and_what_is_unusual(window):
    dialog = AboutDialog("The preview runs without its sandbox.", window)
    licences = dialog.findChild(QTextBrowser).toPlainText()
    assert "MIT" in licences
    assert "LGPL-3.0" in licences
    assert [
        one.title for one in bundled_packages() if f"{one.title} {one.version}, {one.licence}" not in licences
    ] == []
    assert says(dialog, "The preview runs without its sandbox.")
