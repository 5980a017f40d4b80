"""Going to posts, places and problems."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from editor.ui.dialogs.picker import Picker
from editor.ui.main_window import MainWindow
from tests.window.conftest import FIRST, SECOND, OpenPost


def front(window: MainWindow) -> str | None:
    return window.site.relative(window.posts.current.path) if window.posts.current is not None else None


def picker(window: MainWindow) -> Picker:
    return window.findChildren(Picker)[-1]


def test_back_and_forward_go_through_posts_and_lines(window: MainWindow) -> None:
    window.go.open_relative(FIRST)
    window.editor.go_to_line(2)
    window.go.open_relative(SECOND)
    window.go.go_back()
    assert (front(window), window.editor.caret_line()) == (FIRST, 2)
    window.go.go_forward()
    assert front(window) == SECOND


def test_next_and_previous_follow_the_list(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(window.post_list.visible_paths()) == 5)
    window.go.open_relative(SECOND)
    window.go.step_in_list(1)
    assert front(window) == FIRST
    window.go.step_in_list(-1)
    assert front(window) == SECOND


def test_recent_switches_between_two_posts(window: MainWindow, open_post: OpenPost) -> None:
    open_post(FIRST)
    open_post(SECOND)
    window.go.switch_recent()
    assert front(window) == FIRST
    window.go.switch_recent()
    assert front(window) == SECOND


def test_go_to_post_offers_recent_posts_first_and_a_new_one_last(window: MainWindow, open_post: OpenPost) -> None:
    open_post(FIRST)
    open_post(SECOND)
    window.go.go_to_post()
    texts = picker(window).texts()
    assert texts[0] == "First"
    assert sorted(texts) == ["About", "First", "Idea", "Second", "Third"]


def test_go_to_line_counts_the_lines_of_the_file(
    window: MainWindow, open_post: OpenPost, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_post(FIRST)
    asked: list[int] = []

    def get_int(_parent: object, _title: str, _label: str, value: int, least: int, most: int) -> tuple[int, bool]:
        asked.extend((value, least, most))
        return 8, True

    monkeypatch.setattr(QInputDialog, "getInt", get_int)
    window.go.go_to_line()
    assert asked == [8, 8, 11]
    assert window.editor.textCursor().block().text() == "# One"


def test_go_to_heading_lists_the_outline(window: MainWindow, open_post: OpenPost, qtbot: QtBot) -> None:
    open_post(FIRST)
    qtbot.waitUntil(lambda: len(window.live.headings) == 1)
    window.go.go_to_heading()
    assert [text.strip() for text in picker(window).texts()] == ["One"]


def test_the_window_names_post_and_site(window: MainWindow, open_post: OpenPost, site: Path) -> None:
    document = open_post(FIRST)
    assert window.windowTitle() == "[*]First — blog"
    document.edit_front_matter(document.front_matter.with_value("title", "New"))
    assert window.windowTitle() == "[*]New — blog"
    assert window.isWindowModified()


def test_the_outline_follows_the_text(window: MainWindow, open_post: OpenPost, qtbot: QtBot) -> None:
    document = open_post(FIRST)
    cursor = QTextCursor(document.body)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("\n## Two\n")
    qtbot.waitUntil(lambda: [heading.text for heading in window.live.headings] == ["One", "Two"])
