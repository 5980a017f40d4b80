"""The post in front: its address and fate follow every edit of the form, in the status bar and beside the date."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from editor.messages import PostsRead, SiteOpened, SiteRead
from editor.site.index import SiteIndex
from editor.ui.address_button import AddressButton
from editor.ui.document import Document
from editor.ui.front_matter_form import FrontMatterForm
from editor.ui.open_posts import OpenPosts
from editor.ui.post_view import PostView
from editor.ui.site_images import SiteImages
from editor.ui.site_session import SiteSession
from editor.ui.source_editor import SourceEditor
from editor.ui.status_bar import StatusBar
from editor.ui.theme import LIGHT

FILES = {
    "_config.yml": "url: https://example.org\nbaseurl: /blog\npermalink: /:categories/:title/\ntimezone: UTC\n",
    "_posts/2024-01-01-old.md": "---\ntitle: Old\ndate: 2024-01-01\ncategories: [tech]\n---\nText\n",
    "_posts/2024-02-02-other.md": "---\ntitle: Other\ndate: 2024-02-02\n---\nText\n",
}


class Worker:
    """Reads the site at once, in place of the worker process."""

    def __init__(self) -> None:
        self.index = SiteIndex()
        self.take: Callable[[object], None] = print

    def open_site(self, generation: int, folder: Path) -> None:
        self.take(SiteOpened(generation, self.index.open(folder)))
        self.take(PostsRead(generation, tuple(post for batch in self.index.read() for post in batch)))
        self.take(SiteRead(generation, self.index.fields(), self.index.layouts(), self.index.image_folders()))

    def refresh_site(self, generation: int, paths: frozenset[Path]) -> None:
        pass


class Bench:
    """A window's parts that show a post, with one open."""

    def __init__(self, qtbot, folder: Path) -> None:
        for path, text in FILES.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        worker = Worker()
        self.site = SiteSession(worker, self.window)
        worker.take = self.site.take
        self.posts = OpenPosts(self.window)
        self.status = StatusBar(self.window)
        self.form = FrontMatterForm(LIGHT, self.window)
        editor = SourceEditor(LIGHT, self.window)
        images = SiteImages(self.site)
        self.view = PostView(self.posts, self.site, images, editor, self.form, self.status, self.window)
        self.form.edited.connect(self.view.edit_front_matter)
        self.site.open(folder)
        self.document = Document.open(folder / "_posts/2024-01-01-old.md")
        self.posts.add(self.document)
        self.posts.show(self.document)
        self.view.show_fields()

    def set(self, key: str, value: object) -> None:
        self.document.edit_front_matter(self.document.front_matter.with_value(key, value))

    @property
    def beside_the_date(self) -> str:
        (button,) = self.form.findChildren(AddressButton)
        return button.full_text()


@pytest.fixture
def bench(qtbot, tmp_path: Path):
    bench = Bench(qtbot, tmp_path)
    yield bench
    bench.site.close()


def test_the_address_and_the_fate_stand_in_the_status_bar_and_beside_the_date(bench: Bench) -> None:
    assert bench.status.text().startswith("/blog/tech/old/ · publishes now | ")
    assert bench.beside_the_date == "/blog/tech/old/ · publishes now"


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("categories", ["tech", "data"], "/blog/tech/data/old/ · publishes now"),
        ("slug", "new-slug", "/blog/tech/new-slug/ · publishes now"),
        ("permalink", "/x/", "/blog/x/ · publishes now"),
        ("permalink", "/other/", "/blog/other/ · not published: same address as 2024-02-02-other.md"),
        ("published", False, "/blog/tech/old/ · not published: published is false"),
        ("date", "soon", "the build fails: not a date"),
        ("title", "Another", "/blog/tech/old/ · publishes now"),
    ],
)
def test_they_follow_every_edit(bench: Bench, key: str, value: object, expected: str) -> None:
    bench.set(key, value)
    assert bench.status.text().startswith(f"{expected} | ")
    assert bench.beside_the_date == expected


def test_a_date_in_the_future_is_scheduled(bench: Bench) -> None:
    year = datetime.now().year + 2
    bench.set("date", datetime(year, 5, 3, 10, 30).date())
    assert bench.beside_the_date == f"/blog/tech/old/ · scheduled for 3 May {year}"


def test_a_scheduled_post_becomes_due_while_it_is_open(bench: Bench, qtbot) -> None:
    bench.set("date", f"{datetime.now(bench.site.config.zone) + timedelta(seconds=2):%Y-%m-%d %H:%M:%S} UTC")
    assert "scheduled" in bench.beside_the_date
    qtbot.waitUntil(lambda: bench.beside_the_date.endswith("publishes now"), timeout=10_000)


def test_a_click_copies_the_whole_address_and_says_so(bench: Bench) -> None:
    (button,) = bench.form.findChildren(AddressButton)
    assert button.toolTip() == "Copy https://example.org/blog/tech/old/"
    button.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/blog/tech/old/"
    assert bench.status.currentMessage() == "Address copied"


def test_where_there_is_no_address_nothing_is_copied(bench: Bench) -> None:
    QGuiApplication.clipboard().setText("before")
    bench.set("date", "soon")
    bench.view.copy_address()
    assert QGuiApplication.clipboard().text() == "before"
    assert bench.status.currentMessage().startswith("Jekyll cannot read “date: soon”")


def test_another_post_has_another_fate(bench: Bench, tmp_path: Path) -> None:
    other = Document.open(tmp_path / "_posts/2024-02-02-other.md")
    bench.posts.add(other)
    bench.posts.show(other)
    assert bench.beside_the_date == "/blog/other/ · publishes now"
