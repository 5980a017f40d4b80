"""The line at the window's foot."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from editor.ui.address_button import AddressButton
from editor.ui.fate_words import ShownFate
from editor.ui.status_bar import StatusBar

URL = "/tech/2025/04/06/how-i-moved-from-operations-to-data-engineering-and-you-can-too.html"


@pytest.fixture
def bar(qtbot):
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(900, 30)
    bar.show()
    return bar


def fill(bar):
    bar.show_fate(ShownFate("/2025/a.html", "publishes now", address="https://example.org/2025/a.html"))
    bar.show_words(698)
    bar.show_problems(0)
    bar.show_saved(None)


def button(bar, tip):
    return next(button for button in bar.findChildren(QToolButton) if button.toolTip() == tip)


def address(bar):
    return bar.findChild(AddressButton)


def test_without_a_post_it_is_empty(bar):
    assert bar.text() == ""
    fill(bar)
    bar.show_nothing()
    assert bar.text() == ""


def test_it_says_address_words_problems_and_state(bar):
    fill(bar)
    assert bar.text() == "/2025/a.html · publishes now | 698 words · 3 min | 0 problems | Saved"


@pytest.mark.parametrize(
    ("words", "text"),
    [(0, "0 words · 1 min"), (1, "1 word · 1 min"), (460, "460 words · 2 min"), (12345, "12\u202f345 words · 54 min")],
)
def test_reading_time_follows_the_words(bar, words, text):
    bar.show_words(words)
    assert bar.text() == text


def test_edited_and_saved(bar):
    bar.show_edited()
    assert bar.text() == "Edited"
    bar.show_saved(datetime(2025, 4, 6, 14, 2))
    assert bar.text() == "Saved 14:02"


def test_problems_can_be_gone_to_where_there_are_some(qtbot, bar):
    bar.show_problems(0)
    problems = button(bar, "Go to the next problem")
    assert not problems.isEnabled()
    bar.show_problems(1)
    assert bar.text() == "1 problem"
    with qtbot.waitSignal(bar.problems_requested):
        problems.click()


def test_a_click_on_the_address_asks_for_a_copy(qtbot, bar):
    fill(bar)
    assert address(bar).toolTip() == "Copy https://example.org/2025/a.html"
    with qtbot.waitSignal(bar.address_copy_requested):
        address(bar).click()


def test_what_is_wrong_is_explained_and_without_an_address_there_is_nothing_to_copy(bar):
    fate = ShownFate("", "the build fails: not a date", True, True, "Jekyll cannot read “date: soon”.")
    bar.show_fate(fate)
    assert bar.text() == "the build fails: not a date"
    assert address(bar).toolTip() == "Jekyll cannot read “date: soon”."
    assert address(bar).focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_long_address_is_cut_in_its_middle_and_what_becomes_of_the_post_is_not(bar):
    bar.show_fate(ShownFate(URL, "scheduled for 3 May 2026"))
    bar.resize(420, 30)
    bar.layout().activate()
    shown = address(bar).text()
    assert shown.startswith("/tech")
    assert "…" in shown
    assert shown.endswith(".html · scheduled for 3 May 2026")
    assert bar.text() == f"{URL} · scheduled for 3 May 2026"


@pytest.mark.parametrize("url", ["/x", URL, "/ümläut-ﬁ/2025/AVAVA.html"])
def test_an_address_with_room_is_whole(bar, url):
    bar.show_fate(ShownFate(url, "publishes now"))
    bar.layout().activate()
    assert address(bar).text() == f"{url} · publishes now"


def test_a_long_address_does_not_widen_the_window(bar):
    bar.show_fate(ShownFate("/" + 50 * URL, "publishes now"))
    assert bar.minimumSizeHint().width() < 500


def places(bar):
    bar.layout().activate()
    problems = button(bar, "Go to the next problem")
    return [widget.geometry() for widget in (*bar.findChildren(QLabel), problems)]


def test_nothing_moves_while_texts_change(bar):
    fill(bar)
    before = places(bar)
    bar.show_words(12_345)
    bar.show_problems(12)
    bar.show_saved(datetime(2025, 4, 6, 14, 2))
    assert places(bar) == before


def test_what_was_done_is_said(bar):
    bar.say("Contents list updated")
    assert bar.currentMessage() == "Contents list updated"
