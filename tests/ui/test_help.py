"""The user guide: its pages are whole, its words are those of the program, and its window gets around in them."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.paths import resources
from editor.ui.actions import all_commands
from editor.ui.dialogs.shortcuts import keys_of
from editor.ui.help_pages import HelpPages
from editor.ui.help_window import HelpWindow
from editor.ui.theme import LIGHT
from tests.accessible import nameless

FOLDER = resources() / "help"
pytestmark = pytest.mark.qt_log_ignore(
    "RHI", "QRhi", "Vulkan", "GBM is not", "GPUInfo", "propagateSizeHints", extend=True
)


@pytest.fixture
def pages(qapp: object) -> HelpPages:
    return HelpPages(FOLDER)


@pytest.fixture
def guide(pages: HelpPages, qtbot: QtBot) -> Iterator[HelpWindow]:
    guide = HelpWindow(pages, LIGHT, QByteArray())
    guide.open("start")
    yield guide
    guide.close()
    guide.deleteLater()


def titles(guide: HelpWindow) -> list[str]:
    return [guide.list.item(row).text() for row in range(guide.list.count())]


# --- the pages


def test_every_page_is_in_the_list_and_begins_with_its_title(pages: HelpPages) -> None:
    assert {page.name for page in pages.pages} == {file.stem for file in FOLDER.glob("*.md")}
    assert [page.name for page in pages.pages if not page.text.startswith("# ")] == []
    assert [page.name for page in pages.pages if page.rendering.problems] == []


def test_links_lead_to_pages_headings_and_pictures_that_are_there(pages: HelpPages) -> None:
    dead = []
    for page in pages.pages:
        for address in re.findall(r'(?:href|src)="([^"]+)"', page.rendering.html):
            path, anchor = urlsplit(address).path, urlsplit(address).fragment
            target = pages.page(path.removesuffix(".md")) if path.endswith(".md") else None
            anchors = {heading.id for heading in target.rendering.headings} if target else set()
            there = (anchor in anchors or not anchor) if target else (FOLDER / path).is_file()
            dead += [] if there else [f"{page.name}: {address}"]
    assert dead == []


def test_pictures_are_small_and_all_used(pages: HelpPages) -> None:
    pictures = list((FOLDER / "pictures").iterdir())
    assert [picture.name for picture in pictures if picture.stat().st_size > 150_000] == []
    text = "".join(page.text for page in pages.pages)
    assert [picture.name for picture in pictures if f"pictures/{picture.name}" not in text] == []


def test_commands_and_their_keys_are_called_as_in_the_menus(pages: HelpPages) -> None:
    keys = {command.title.rstrip("…"): keys_of(command) for command in all_commands()}
    wrong = []
    for page in pages.pages:
        one_line = " ".join(page.text.split())  # a name may stand in two
        for name, key in re.findall(r"\*\*([^*]+?)…?\*\* \(`([^`]+)`\)", one_line):
            if key not in keys.get(name, ()):
                wrong.append(f"{page.name}: {name} ({key})")
    assert wrong == []


def test_all_shortcuts_are_listed(pages: HelpPages) -> None:
    keyboard = pages.page("keyboard")
    assert keyboard is not None
    assert [
        command.id
        for command in all_commands()
        if any(key not in keyboard.text for key in command.keys[:1] if "<" not in key)
    ] == []


# --- the search


def test_a_search_finds_sections_with_all_words_headings_first(pages: HelpPages) -> None:
    found = pages.search("unpublished time zone")
    assert found == []
    assert pages.search("REPORT a fault")[0].heading == "Report a fault"
    zone = pages.search("time zone")
    assert [(section.page.name, section.anchor) for section in zone] == [("publishing", "in-the-future")]


# --- the window


def test_the_window_shows_pages_and_goes_back_and_forward(guide: HelpWindow) -> None:
    guide.follow("writing.md")
    guide.follow("addresses.md#in-scripts")
    assert guide.page == "addresses"
    guide.go_back()
    guide.go_back()
    assert guide.page == "start"
    assert not guide.back_button.isEnabled()
    guide.go_forward()
    assert guide.page == "writing"
    assert "Writing" in guide.windowTitle()


def test_a_link_out_opens_in_the_browser(guide: HelpWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    guide.follow("https://example.org/")
    guide.follow("nowhere.md")
    assert opened == ["https://example.org/"]
    assert guide.page == "start"


def test_typing_narrows_the_list_and_enter_opens_the_first(guide: HelpWindow, qtbot: QtBot) -> None:
    every = titles(guide)
    qtbot.keyClicks(guide.search_line, "time zone")
    assert titles(guide) == ["In the future\nPublishing"]
    qtbot.keyClick(guide.search_line, Qt.Key.Key_Return)
    assert guide.page == "publishing"
    guide.search_line.clear()
    assert titles(guide) == every


def test_nothing_found_is_said(guide: HelpWindow, qtbot: QtBot) -> None:
    guide.show()
    qtbot.keyClicks(guide.search_line, "zzzz")
    assert not guide.list.isVisible()
    assert nameless(guide) == []


def test_the_page_is_shown_with_its_pictures(guide: HelpWindow, qtbot: QtBot) -> None:
    guide.show()
    qtbot.waitUntil(lambda: guide.preview.findChild(QWidget, "page") is not None, timeout=10_000)
    view = guide.preview.findChild(QWidget, "page")

    def loaded() -> None:
        with qtbot.waitCallback() as answer:
            view.page().runJavaScript(
                "document.querySelector('h1').textContent + document.querySelector('img').naturalWidth", 1, answer
            )
        assert answer.args[0] == "First steps1280"

    qtbot.waitUntil(loaded, timeout=10_000)
    assert nameless(guide) == []
