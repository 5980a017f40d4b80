"""What the window shows while no post is open."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton

from editor.ui.welcome import Welcome

SITES = [Path.home() / "blog", Path("/srv/R&D notes")]


@pytest.fixture
def welcome(qtbot):
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.show()
    return welcome


def test_the_first_start_has_one_sentence_and_one_button(qtbot, welcome):
    assert welcome.text() == "Open the folder of a Jekyll site, or any folder of Markdown files."
    assert welcome.recent_texts() == []
    assert not welcome.new_post_button.isVisible()
    with qtbot.waitSignal(welcome.open_requested):
        welcome.open_button.click()


def test_sites_opened_before_are_offered(qtbot, welcome):
    welcome.show_recent(SITES)
    assert welcome.recent_texts() == ["~/blog", "/srv/R&D notes"]
    buttons = welcome.findChildren(QToolButton)
    with qtbot.waitSignal(welcome.site_requested) as signal:
        buttons[1].click()
    assert signal.args == [SITES[1]]


def test_sites_are_replaced_not_added(qtbot, welcome):
    welcome.show_recent(SITES)
    welcome.show_recent(SITES[:1])
    assert welcome.recent_texts() == ["~/blog"]
    qtbot.waitUntil(lambda: len(welcome.findChildren(QToolButton)) == 1)


def test_with_a_site_open_a_post_is_wanting(qtbot, welcome):
    welcome.show_recent(SITES)
    welcome.set_site_open(True)
    assert welcome.text() == "Choose a post from the list, or start a new one."
    assert welcome.recent_texts() == []
    assert not welcome.open_button.isVisible()
    with qtbot.waitSignal(welcome.new_post_requested):
        welcome.new_post_button.click()


def test_with_the_site_closed_all_is_as_before(welcome):
    welcome.show_recent(SITES)
    welcome.set_site_open(True)
    welcome.set_site_open(False)
    assert welcome.recent_texts() == ["~/blog", "/srv/R&D notes"]
    assert welcome.open_button.isVisible()


@pytest.mark.parametrize("size", [(500, 400), (1920, 1200)])
def test_the_column_stands_in_the_middle(welcome, size):
    welcome.resize(*size)
    button = welcome.open_button
    center = button.mapTo(welcome, button.rect().center()).x()
    assert abs(center - size[0] / 2) <= 2
