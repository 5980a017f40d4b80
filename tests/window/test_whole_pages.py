"""The switch between the body by itself and the page in the site's theme."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.messages import PageRendered
from editor.theme.page import PageProblem, WholePage
from editor.ui.main_window import MainWindow
from tests.window.conftest import FIRST, SECOND, OpenPost


def switch(window: MainWindow) -> QWidget:
    button = window.preview.findChild(QWidget, "show-page")
    assert button is not None
    return button.parentWidget()


def test_the_page_is_asked_for_of_the_post_in_front(window: MainWindow, open_post: OpenPost) -> None:
    first, second = open_post(FIRST), open_post(SECOND)
    window.pages.choose(True)
    assert window.menus.actions["whole-page"].isChecked()
    assert watched(window) == second.id
    window.posts.show(first)
    assert watched(window) == first.id
    window.pages.choose(False)
    assert watched(window) is None


def test_the_choice_is_kept_for_the_site(
    make_window: Callable[[], MainWindow], window: MainWindow, site: Path, qtbot: QtBot
) -> None:
    window.pages.choose(True)
    again = make_window()
    again.opening.open(site)
    qtbot.waitUntil(lambda: again.site.complete)
    assert again.pages.wanted


def test_a_plain_folder_has_no_page(make_window: Callable[[], MainWindow], tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes/a.md").write_text("text", encoding="utf-8")
    window = make_window()
    window.opening.open(tmp_path / "notes")
    qtbot.waitUntil(lambda: window.site.complete)
    assert switch(window).isHidden()
    assert not window.menus.actions["whole-page"].isEnabled()


def test_what_is_wrong_around_the_body_is_listed_last_and_named_in_turn(
    window: MainWindow, open_post: OpenPost
) -> None:
    document = open_post(FIRST)
    window.pages.choose(True)
    problems = (
        PageProblem("_layouts/post.html", 4, "It is broken."),
        PageProblem("_includes/a.html", 0, "This too."),
    )
    window.take(PageRendered(document.id, 1, WholePage("", problems=problems, missing=("youtube",))))
    said: list[str] = []
    window.go.problem_named.connect(said.append)
    for _ in range(3):
        window.go.next_problem()
    assert said == [
        "_layouts/post.html, line 5: It is broken.",
        "_includes/a.html, line 1: This too.",
        "_layouts/post.html, line 5: It is broken.",
    ]
    assert "youtube" in window.preview.findChild(QWidget, "page-bar").accessibleName()
    window.pages.choose(False)
    assert window.problems.all() == ()


def watched(window: MainWindow) -> int | None:
    return window.pages._service.watched  # pyright: ignore
