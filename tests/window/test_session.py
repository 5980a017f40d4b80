"""What is remembered between two starts, and opening and leaving sites."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from editor.ui.main_window import MainWindow
from editor.ui.settings import Settings
from editor.ui.text_view import ViewState
from tests.window.conftest import FIRST, SECOND, OpenPost

MakeWindow = Callable[[], MainWindow]


def paths(window: MainWindow) -> list[str | None]:
    return [window.site.relative(document.path) for document in window.posts]


def test_posts_carets_and_the_one_in_front_come_back(
    window: MainWindow, open_post: OpenPost, make_window: MakeWindow
) -> None:
    first = open_post(FIRST)
    window.editor.restore_view_state(ViewState(position=5, anchor=2))
    open_post(SECOND)
    window.posts.show(first)
    window.close()
    again = make_window()
    again.opening.open_first(None)
    assert paths(again) == [FIRST, SECOND]
    assert again.posts.current is not None
    assert again.posts.current.path.name == "2025-04-06-first.md"
    assert (again.editor.view_state().position, again.editor.view_state().anchor) == (5, 2)


def test_nothing_is_reopened_where_the_writer_does_not_want_it(
    window: MainWindow, open_post: OpenPost, make_window: MakeWindow, settings: Settings
) -> None:
    open_post(FIRST)
    window.close()
    settings.change(reopen=False)
    again = make_window()
    again.opening.open_first(None)
    assert again.site.folder is None


def test_a_post_that_is_gone_is_not_reopened(
    window: MainWindow, open_post: OpenPost, make_window: MakeWindow, site: Path
) -> None:
    open_post(FIRST)
    open_post(SECOND)
    window.close()
    (site / FIRST).unlink()
    again = make_window()
    again.opening.open_first(None)
    assert paths(again) == [SECOND]


def test_a_post_given_at_the_start_opens_with_its_site(make_window: MakeWindow, site: Path) -> None:
    window = make_window()
    window.opening.open_first(site / FIRST)
    assert window.site.folder == site
    assert paths(window) == [FIRST]


def test_carets_are_kept_while_posts_are_switched(window: MainWindow, open_post: OpenPost) -> None:
    first = open_post(FIRST)
    window.editor.restore_view_state(ViewState(position=7, anchor=7))
    open_post(SECOND)
    assert window.editor.view_state().position == 0
    window.posts.show(first)
    assert window.editor.view_state().position == 7


def test_another_site_takes_the_place_of_the_first(
    window: MainWindow, open_post: OpenPost, tmp_path: Path, qtbot: QtBot
) -> None:
    open_post(FIRST)
    other = tmp_path / "notes"
    other.mkdir()
    (other / "a.md").write_text("# A\n")
    window.opening.open(other)
    qtbot.waitUntil(lambda: window.site.complete)
    assert list(window.site.posts) == ["a.md"]
    assert len(window.posts) == 0
    assert "no Jekyll site" in window.notices.text("config")


def test_opening_writes_nothing_into_the_site(window: MainWindow, open_post: OpenPost, site: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*")}
    open_post(FIRST)
    window.close()
    assert {path: path.stat().st_mtime_ns for path in site.rglob("*")} == before


def test_a_folder_that_is_gone_leaves_the_recent_list(make_window: MakeWindow, settings: Settings, site: Path) -> None:
    settings.add_recent_site(site / "gone")
    window = make_window()
    window.opening.open(site / "gone")
    assert "no file or folder" in window.notices.text("gone")
    assert settings.recent_sites() == []


def test_a_broken_configuration_is_told_with_its_line(make_window: MakeWindow, site: Path, qtbot: QtBot) -> None:
    (site / "_config.yml").write_text("title: A\nbroken: [a\n")
    window = make_window()
    window.opening.open(site)
    qtbot.waitUntil(lambda: window.site.complete)
    assert "_config.yml line 2" in window.notices.text("config")
    assert len(window.site.posts) == 5


def test_a_killed_program_comes_back_as_it_was(
    window: MainWindow, open_post: OpenPost, make_window: MakeWindow, settings: Settings, qtbot: QtBot
) -> None:
    first = open_post(FIRST)
    open_post(SECOND)
    window.posts.show(first)
    window.editor.restore_view_state(ViewState(position=3, anchor=3))
    folder = window.site.folder
    assert folder is not None
    qtbot.waitUntil(lambda: any(post.caret == 3 for post in settings.site_state(folder).posts))
    again = make_window()  # nobody closed the first one
    again.opening.open_first(None)
    assert paths(again) == [FIRST, SECOND]
    assert again.editor.view_state().position == 3
