"""Where the post goes and whether it does: in the status bar and beside the date, at every edit."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from editor.ui.address_button import AddressButton
from editor.ui.document import Document
from editor.ui.main_window import MainWindow
from tests.window.conftest import FIRST, SECOND, OpenPost

CONFIG = "url: https://example.org\nbaseurl: /blog\npermalink: /:categories/:title/\ntimezone: UTC\n"


@pytest.fixture
def site(site: Path) -> Path:
    (site / "_config.yml").write_text(CONFIG)
    return site


@pytest.fixture
def first(window: MainWindow, open_post: OpenPost) -> Document:
    return open_post(FIRST)


def beside_the_date(window: MainWindow) -> AddressButton:
    (button,) = window.form.findChildren(AddressButton)
    return button


def set_field(document: Document, key: str, value: object) -> None:
    document.edit_front_matter(document.front_matter.with_value(key, value))


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("categories", ["Tech", "data"], "/blog/tech/data/first/ · publishes now"),
        ("slug", "new-slug", "/blog/new-slug/ · publishes now"),
        ("permalink", "/x/", "/blog/x/ · publishes now"),
        ("permalink", "/second/", f"/blog/second/ · not published: same address as {Path(SECOND).name}"),
        ("published", False, "/blog/first/ · not published: published is false"),
        ("date", "soon", "the build fails: not a date"),
        ("title", "Another", "/blog/first/ · publishes now"),
    ],
)
def test_they_follow_every_edit(window: MainWindow, first: Document, key: str, value: object, expected: str) -> None:
    set_field(first, key, value)
    assert window.status.text().startswith(f"{expected} | ")
    assert beside_the_date(window).full_text() == expected


def test_they_follow_a_date_while_it_is_typed(window: MainWindow, first: Document) -> None:
    (line,) = (line for line in window.form.findChildren(QLineEdit) if line.text() == "2025-04-06")
    line.selectAll()
    QTest.keyClicks(line, "2998-05-03")
    assert beside_the_date(window).full_text() == "/blog/first/ · scheduled for 3 May 2998"
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClicks(line, "4 10:30")
    assert beside_the_date(window).full_text() == "/blog/first/ · scheduled for 4 May 2998, 10:30"


def test_a_scheduled_post_becomes_due_while_it_is_open(window: MainWindow, first: Document, qtbot: QtBot) -> None:
    assert window.site.config is not None
    soon = datetime.now(window.site.config.zone) + timedelta(seconds=2)
    set_field(first, "date", f"{soon:%Y-%m-%d %H:%M:%S} UTC")
    assert "scheduled" in window.status.text()
    qtbot.waitUntil(lambda: "publishes now" in window.status.text(), timeout=10_000)


def test_a_click_copies_the_whole_address_and_says_so(window: MainWindow, first: Document) -> None:
    button = beside_the_date(window)
    assert button.toolTip() == "Copy https://example.org/blog/first/"
    button.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/blog/first/"
    assert window.status.currentMessage() == "Address copied"


def test_where_there_is_no_address_it_is_said_why(window: MainWindow, first: Document) -> None:
    QGuiApplication.clipboard().setText("before")
    set_field(first, "date", "soon")
    window.view.copy_address()
    assert QGuiApplication.clipboard().text() == "before"
    assert window.status.currentMessage().startswith("Jekyll cannot read “date: soon”")


def test_a_file_that_jekyll_leaves_out_says_so(window: MainWindow, site: Path) -> None:
    (site / "_notes.md").write_text("---\ntitle: Notes\n---\n")
    window.files.open(site / "_notes.md")
    assert window.status.text().startswith("not published: _notes.md is left out | ")


def test_the_site_may_change_what_becomes_of_a_post(
    window: MainWindow, first: Document, site: Path, qtbot: QtBot
) -> None:
    (site / SECOND).write_text((site / SECOND).read_text().replace("tags", "permalink: /first/\ntags"))
    window.site.note_own_change(site / SECOND)
    qtbot.waitUntil(lambda: "same address" in window.status.text())
    (site / SECOND).unlink()
    window.site.note_own_change(site / SECOND)
    qtbot.waitUntil(lambda: "publishes now" in window.status.text())
