"""The page of the post in front is opened in the browser and written to files, whatever the preview shows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from editor.render_service import WorkerRestarted
from editor.ui import page_styles
from editor.ui.main_window import MainWindow
from tests.window.conftest import FIRST, OpenPost


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """What the system's browser is asked to show."""
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return opened


@pytest.fixture
def said(window: MainWindow) -> list[str]:
    said: list[str] = []
    window.export.said.connect(said.append)
    return said


@pytest.fixture
def target(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The file that the writer chooses."""
    target = tmp_path / "saved" / "mine.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    return target


def test_the_browser_gets_the_page_with_what_is_not_saved_yet(
    window: MainWindow, open_post: OpenPost, site: Path, opened: list[Path], said: list[str], qtbot: QtBot
) -> None:
    (site / "_layouts/post.html").write_text("<title>{{ page.title }}</title><img src=/a.png>{{ content }}")
    (site / "a.png").write_text("picture")
    open_post(FIRST)
    window.editor.insertPlainText("Unsaved ")
    window.export.open_in_browser()
    qtbot.waitUntil(lambda: bool(opened))
    (page,) = opened
    assert page.name == "2025-04-06-first.html"
    assert "<title>First</title>" in page.read_text()
    assert "Unsaved" in page.read_text()
    assert (page.parent / "2025-04-06-first_files/a.png").read_text() == "picture"
    assert said == ["Opened in the browser"]
    window.export.close()
    assert not page.exists()


def test_copies_of_a_run_that_was_killed_go(
    window: MainWindow, open_post: OpenPost, opened: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    old = tmp_path / "cache/postwright/pages/1/old.html"
    old.parent.mkdir(parents=True)
    old.write_text("old")
    open_post(FIRST)
    window.export.open_in_browser()
    qtbot.waitUntil(lambda: bool(opened))
    assert not old.exists()


def test_the_page_is_saved_as_html(
    window: MainWindow, open_post: OpenPost, target: Path, said: list[str], qtbot: QtBot
) -> None:
    open_post(FIRST)
    window.export.save_html()
    qtbot.waitUntil(lambda: bool(said))
    assert "<p>Text</p>" in target.read_text()
    assert said == ["Saved as mine.html"]


def test_what_the_page_lacks_is_said(
    window: MainWindow, open_post: OpenPost, site: Path, target: Path, said: list[str], qtbot: QtBot
) -> None:
    (site / "_layouts/post.html").write_text("<img src=/none.png>")
    open_post(FIRST)
    window.export.save_html()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Saved as mine.html, without /none.png, which the site does not have"]


def test_a_page_that_cannot_be_written_is_told(
    window: MainWindow, open_post: OpenPost, target: Path, said: list[str], qtbot: QtBot
) -> None:
    target.parent.write_text("a file")
    open_post(FIRST)
    window.export.save_html()
    qtbot.waitUntil(lambda: "The page was not written." in window.notices.text("export"))
    assert said == []


def test_a_worker_that_ends_before_the_page_is_done_is_told(
    window: MainWindow, open_post: OpenPost, target: Path
) -> None:
    open_post(FIRST)
    window.export.save_html()
    window.take_state(WorkerRestarted())
    assert "The renderer stopped before the page was done." in window.notices.text("export")


def test_a_pdf_needs_a_preview_that_shows_something(window: MainWindow, open_post: OpenPost, said: list[str]) -> None:
    open_post(FIRST)
    window.export.save_pdf()
    assert said == ["The preview shows nothing yet. Show it, and try again."]


def test_a_system_without_a_browser_is_told_where_the_page_is(
    window: MainWindow, open_post: OpenPost, opened: list[Path], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    open_post(FIRST)
    window.export.open_in_browser()
    qtbot.waitUntil(lambda: "2025-04-06-first.html" in window.notices.text("export"))


def test_a_style_sheet_that_cannot_be_compiled_is_told_and_the_page_written(
    window: MainWindow, open_post: OpenPost, site: Path, target: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(page_styles, "cannot_be_sandboxed", lambda: True)
    (site / "_layouts/post.html").write_text("<link rel=stylesheet href=/main.css>")
    (site / "main.scss").write_text("---\n---\na { b: c }")
    open_post(FIRST)
    window.export.save_html()
    qtbot.waitUntil(lambda: "lacks a style sheet" in window.notices.text("export"))
    assert "as root" in (target.parent / "mine_files/main.css").read_text()
