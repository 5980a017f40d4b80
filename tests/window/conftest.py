"""The whole window on a small site, without a screen and with the worker's part played in this process."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from editor.disk.journal import Journal
from editor.render_service import RenderService
from editor.ui.document import Document
from editor.ui.main_window import MainWindow
from editor.ui.preview_stage import PreviewStage
from editor.ui.settings import Settings
from editor.ui.theme import Theme
from tests.window.local_service import LocalService

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

FIRST = "_posts/2025-04-06-first.md"
SECOND = "_posts/2025-05-07-second.md"
THIRD = "_posts/2025-06-08-third.md"
FILES = {
    "_config.yml": "title: Tests\ntimezone: UTC\n",
    "_layouts/post.html": "{{ content }}",
    FIRST: "---\nlayout: post\ntitle: First\ndate: 2025-04-06\ntags: [a, b]\n---\n\n# One\n\nText\n",
    SECOND: '---\nlayout: post\ntitle: "Second"\ndate: 2025-05-07\ntags: [a]\n---\n\nMore text\n',
    THIRD: "---\nlayout: post\ntitle: Third\ndate: 2025-06-08\ntags: [b]\n---\n\nLast text\n",
    "_drafts/idea.md": "---\nlayout: post\ntitle: Idea\ntags: []\n---\n\nNot yet\n",
    "about.md": "---\ntitle: About\n---\nWho\n",
}

OpenPost = Callable[[str], Document]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "blog"
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


@pytest.fixture
def settings(tmp_path: Path, qapp: object) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture(autouse=True)
def no_web_view(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Chromium would be ended while it starts: only tests that wait for it (`seen`) have it."""
    if "seen" not in request.fixturenames:
        monkeypatch.setattr(PreviewStage, "start", lambda _self: None)


@pytest.fixture
def make_window(tmp_path: Path, settings: Settings, qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    windows: list[tuple[MainWindow, LocalService, Journal]] = []

    def make() -> MainWindow:
        service = LocalService()
        journal = Journal(tmp_path / "journal")
        window = MainWindow(cast("RenderService", service), journal, settings, Theme("light"))
        service.on_answer = window.take
        windows.append((window, service, journal))
        return window

    yield make
    for window, service, journal in windows:
        service.stop()
        window.site.close()
        window.preview.shut_down()
        window.recovery.flush()  # now, and not when the journal is closed
        journal.close()
        window.deleteLater()


@pytest.fixture
def window(make_window: Callable[[], MainWindow], site: Path, qtbot: QtBot) -> MainWindow:
    """A window with the site open and read."""
    window = make_window()
    window.opening.open(site)
    qtbot.waitUntil(lambda: window.site.complete)
    return window


@pytest.fixture
def open_post(window: MainWindow, site: Path) -> OpenPost:
    def open_post(path: str) -> Document:
        document = window.files.open(site / path)
        assert document is not None
        return document

    return open_post
