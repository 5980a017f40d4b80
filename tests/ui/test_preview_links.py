"""Where the links of the preview lead."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.messages import PostsRead, SiteOpened
from editor.render_service import RenderService
from editor.site.config import read_config
from editor.site.summary import Kind, PostSummary, Status
from editor.ui import preview_links
from editor.ui.document import Document
from editor.ui.navigation import Navigation
from editor.ui.open_posts import OpenPosts
from editor.ui.preview import Preview
from editor.ui.preview_links import PreviewLinks
from editor.ui.settings import Settings
from editor.ui.site_session import SiteSession
from editor.ui.theme import LIGHT


class NoService:
    def open_site(self, generation: int, folder: Path) -> None:
        pass


class FakeNavigation:
    def __init__(self, posts: OpenPosts) -> None:
        self._posts = posts
        self.opened: list[str] = []

    def open_relative(self, path: str) -> Document | None:
        self.opened.append(path)
        return self._posts.current


class Desk:
    """A site of two posts with the first in front, and notes of what leaves the program."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, window: QWidget) -> None:
        self.folder = folder
        self.outside: list[str] = []
        self.questions: list[str] = []
        self.answer = ""
        self.anchors: list[str] = []
        self.posts = OpenPosts(window)
        self.site = SiteSession(cast("RenderService", NoService()), window)
        self.preview = Preview(LIGHT, window)
        self.settings = Settings(QSettings(str(folder.parent / "settings.ini"), QSettings.Format.IniFormat), window)
        self.go = FakeNavigation(self.posts)
        patch.setattr(self.preview, "scroll_to_anchor", self.anchors.append)
        patch.setattr(QDesktopServices, "openUrl", self._open)
        patch.setattr(preview_links, "ask", self._ask)
        self.links = PreviewLinks(
            self.site, self.posts, cast("Navigation", self.go), self.preview, self.settings, window
        )
        self._open_site()

    def _open(self, url: QUrl) -> bool:
        self.outside.append(url.toString())
        return not url.toString().endswith("unknown")

    def _ask(self, _window: QWidget, question: str, detail: str, answers: tuple[str, ...], safe: str) -> str:
        self.questions.append(detail)
        return self.answer or safe

    def _open_site(self) -> None:
        self.site.open(self.folder)
        self.site.take(SiteOpened(self.site.generation, read_config(self.folder)))
        self.site.take(PostsRead(self.site.generation, (self._row("06-a"), self._row("07-b"))))
        self.posts.show(self._document("2025-04-06-a.md"))

    def _row(self, name: str) -> PostSummary:
        day, letter = name.split("-")
        return PostSummary(
            f"_posts/2025-04-{name}.md", Kind.POST, Status.PUBLISHED, "x", None, (), (), 0,
            f"/2025/04/{day}/{letter}.html", "",
        )  # fmt: skip

    def _document(self, name: str) -> Document:
        path = self.folder / "_posts" / name
        path.write_text("text", encoding="utf-8")
        document = Document.open(path)
        self.posts.add(document)
        return document


@pytest.fixture
def desk(qtbot: QtBot, site_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    window = QWidget()
    qtbot.addWidget(window)
    desk = Desk(site_folder, monkeypatch, window)
    qtbot.addWidget(window, before_close_func=lambda _: desk.site.close())
    return desk


def test_a_post_of_the_site_is_opened_at_its_place(desk: Desk) -> None:
    desk.preview.link_activated.emit("/2025/04/07/b.html#flour")

    assert desk.go.opened == ["_posts/2025-04-07-b.md"]
    assert desk.anchors == ["flour"]


def test_a_place_of_the_same_post_is_gone_to(desk: Desk) -> None:
    desk.links.follow("/2025/04/06/a.html#flour")

    assert desk.go.opened == []
    assert desk.anchors == ["flour"]


def test_another_file_of_the_site_is_opened_by_the_system(desk: Desk) -> None:
    desk.links.follow("/images/ml.png")

    assert desk.outside == [(QUrl.fromLocalFile(str(desk.folder / "images" / "ml.png"))).toString()]


@pytest.mark.parametrize(
    ("href", "said"),
    [
        ("#nowhere", "There is no “#nowhere” in this post"),
        ("/gone.html", "There is nothing at /gone.html in this site"),
        ("/k%C3%A4se", "There is nothing at /käse in this site"),
        ("javascript:alert(1)", "Links of the kind “javascript:” are not followed"),
        ("file:///etc/passwd", "Links of the kind “file:” are not followed"),
        ("http://[", "There is nothing at http://[ in this site"),
    ],
)
def test_what_leads_nowhere_is_said(desk: Desk, qtbot: QtBot, href: str, said: str) -> None:
    with qtbot.waitSignal(desk.links.said) as told:
        desk.links.follow(href)

    assert told.args == [said]
    assert desk.outside == []


def test_a_link_to_the_web_is_opened_after_the_question_only(desk: Desk) -> None:
    desk.links.follow("https://example.org/a")
    assert desk.outside == []

    desk.answer = "Open Once"
    desk.links.follow("https://example.org/a")

    assert desk.outside == ["https://example.org/a"]
    assert desk.questions == ["https://example.org/a"] * 2


def test_the_question_is_asked_once_for_each_site(desk: Desk) -> None:
    desk.answer = "Open Links of This Site"
    for href in ("https://example.org/a", "//example.org/b", "mailto:baker@example.org"):
        desk.links.follow(href)

    assert desk.outside == ["https://example.org/a", "https://example.org/b", "mailto:baker@example.org"]
    assert desk.questions == ["https://example.org/a"]
    assert desk.settings.site_state(desk.folder).links_allowed


def test_an_address_that_nothing_opens_is_said(desk: Desk, qtbot: QtBot) -> None:
    desk.answer = "Open Once"

    with qtbot.waitSignal(desk.links.said) as told:
        desk.links.follow("tel:unknown")

    assert told.args == ["No program is set up to open tel:unknown"]


def test_the_leave_to_load_images_is_kept_with_the_site(desk: Desk) -> None:
    desk.preview.remote_allowed_requested.emit()
    assert desk.settings.site_state(desk.folder).remote_allowed

    allowed: list[bool] = []
    desk.preview.set_remote_allowed = allowed.append
    desk.site.take(SiteOpened(desk.site.generation, read_config(desk.folder)))

    assert allowed == [True]
