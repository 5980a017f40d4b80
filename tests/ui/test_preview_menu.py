"""The context menu of the preview."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from editor.messages import Patch
from editor.ui.preview import Preview
from editor.ui.preview_menu import Place, PreviewMenu


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


@pytest.mark.parametrize(
    ("place", "selected", "expected"),
    [
        (Place(0, 0), False, []),
        (Place(0, 0, line=3), False, ["Go to Source"]),
        (Place(0, 0, line=3), True, ["Copy", "Go to Source"]),
        (Place(0, 0, link="/a", line=3), False, ["Open Link", "Copy Link Address", "Go to Source"]),
        (Place(0, 0, image="/a.png", line=3), False, ["Copy Image Address", "Go to Source"]),
    ],
)
def test_the_menu_holds_what_applies_there(parent: QWidget, place: Place, selected: bool, expected: list[str]) -> None:
    menu = PreviewMenu(place, selected=selected, phone=False, parent=parent)

    assert texts(menu) == [*expected, "Phone Width", "Refresh Preview"]


def test_the_entries_ask_for_what_they_say(parent: QWidget, qtbot: QtBot) -> None:
    menu = PreviewMenu(Place(0, 0, link="/a", image="/b.png", line=3), selected=True, phone=True, parent=parent)

    for text, signal, arguments in (
        ("Open Link", menu.link_requested, ["/a"]),
        ("Go to Source", menu.line_requested, [3]),
        ("Copy", menu.copy_requested, []),
        ("Phone Width", menu.phone_width_requested, []),
        ("Refresh Preview", menu.refresh_requested, []),
    ):
        with qtbot.waitSignal(signal) as asked:
            choose(menu, text)
        assert asked.args == arguments
    choose(menu, "Copy Image Address")
    assert QGuiApplication.clipboard().text() == "/b.png"


def test_a_right_click_in_the_page_opens_the_menu_for_what_is_there(
    preview: Preview, show: Callable[[str], Patch], dom: Any, qtbot: QtBot
) -> None:
    show("# Title\n\n[link](/a.html)")
    dom.until("!!document.querySelector('a')")

    dom.value("void document.querySelector('a').dispatchEvent(new MouseEvent('contextmenu', {bubbles: true}))")

    qtbot.waitUntil(lambda: preview.findChild(QMenu) is not None, timeout=10_000)
    menu = preview.findChild(QMenu)
    assert texts(menu)[:2] == ["Open Link", "Copy Link Address"]
    with qtbot.waitSignal(preview.line_activated) as activated:
        choose(menu, "Go to Source")
    assert activated.args == [2]
    menu.close()
