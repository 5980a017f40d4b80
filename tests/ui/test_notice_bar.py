"""Notices in the layout: what happened, is the text safe, what to do."""

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton

from editor.ui.notice_bar import Choice, NoticeBar, NoticeKind
from editor.ui.theme import DARK, LIGHT


@pytest.fixture
def bar(qtbot):
    bar = NoticeBar(LIGHT)
    qtbot.addWidget(bar)
    bar.resize(800, 100)
    return bar


def test_it_takes_no_room_without_a_notice(bar):
    assert bar.isHidden()
    bar.show_notice("disk", NoticeKind.ERROR, "Could not save.", "The disk is full.")
    assert not bar.isHidden()
    assert bar.text("disk") == "Could not save. The disk is full."
    bar.remove("disk")
    assert bar.isHidden()
    assert bar.text("disk") == ""


def test_a_notice_takes_the_place_of_one_with_its_key(bar):
    bar.show_notice("a", NoticeKind.INFO, "First")
    bar.show_notice("b", NoticeKind.INFO, "Other")
    bar.show_notice("a", NoticeKind.WARNING, "Second")
    assert bar.keys() == ("b", "a")
    assert bar.text("a") == "Second"


def test_a_choice_is_made_once_and_the_notice_goes(bar):
    made = []
    bar.show_notice("a", NoticeKind.WARNING, "Changed.", choices=[Choice("Keep Mine", lambda: made.append("mine"))])
    bar.press("a", "Keep Mine")
    assert made == ["mine"]
    assert bar.keys() == ()


def test_a_choice_may_leave_the_notice(bar):
    bar.show_notice("a", NoticeKind.WARNING, "Changed.", choices=[Choice("Compare", lambda: None, keeps_open=True)])
    bar.press("a", "Compare")
    assert bar.keys() == ("a",)


def test_a_choice_may_bring_the_next_notice(bar):
    again = Choice("Try Again", lambda: bar.show_notice("a", NoticeKind.ERROR, "Failed again."))
    bar.show_notice("a", NoticeKind.ERROR, "Failed.", choices=[again])
    bar.press("a", "Try Again")
    assert bar.text("a") == "Failed again."


def test_a_button_that_is_not_there_is_an_error(bar):
    bar.show_notice("a", NoticeKind.INFO, "Nothing to do.")
    with pytest.raises(KeyError):
        bar.press("a", "Explode")


def test_clear_takes_all(bar):
    for key in "abc":
        bar.show_notice(key, NoticeKind.INFO, key)
    bar.clear()
    assert bar.keys() == ()
    assert bar.isHidden()


def test_a_title_with_markup_is_shown_as_it_is(bar):
    bar.show_notice("a", NoticeKind.INFO, "“<b>Bold</b> & plain” was changed.")
    assert bar.text("a") == "“<b>Bold</b> & plain” was changed."
    shown = QTextDocument()
    shown.setHtml(bar.findChild(QLabel).text())
    assert shown.toPlainText().strip() == "“<b>Bold</b> & plain” was changed."


def test_colours_change_at_runtime(bar):
    bar.show_notice("a", NoticeKind.WARNING, "Changed.")
    before = bar.grab().toImage()
    bar.set_colors(DARK)
    assert bar.grab().toImage() != before


@pytest.mark.parametrize(("width", "below"), [(400, True), (1000, False)])
def test_buttons_stand_below_the_sentence_where_there_is_little_room(qtbot, bar, width, below):
    bar.show_notice("a", NoticeKind.WARNING, "“A title” was changed.", choices=[Choice("Compare", lambda: None)])
    bar.resize(width, 100)
    bar.show()
    label, button = bar.findChild(QLabel), bar.findChild(QPushButton)
    qtbot.waitUntil(lambda: (button.y() >= label.geometry().bottom()) is below)
