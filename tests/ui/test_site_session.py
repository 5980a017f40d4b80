"""The open site: what the worker read of it, what changed on disk, and what is asked about it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from editor.disk.write import write_durably
from editor.messages import PostsRead, SiteOpened, SiteRead
from editor.post.post import Post
from editor.site.config import read_config
from editor.site.index import SiteIndex
from editor.site.new_post import new_post
from editor.site.summary import Status
from editor.ui.site_session import SiteSession

POST = "---\ntitle: {}\ndate: {}\n---\n\n![](/images/a.png)\n"


class Worker:
    """Stands in for the worker process: reads the site at once, or what changed of it."""

    def __init__(self) -> None:
        self.index = SiteIndex()
        self.refreshed: list[frozenset[Path]] = []
        self.take: Callable[[object], None] = print

    def open_site(self, generation: int, folder: Path) -> None:
        self.take(SiteOpened(generation, self.index.open(folder)))
        posts = tuple(post for batch in self.index.read() for post in batch)
        self.take(PostsRead(generation, posts))
        self.take(SiteRead(generation, self.index.fields(), self.index.layouts(), self.index.image_folders()))

    def refresh_site(self, generation: int, paths: frozenset[Path]) -> None:
        self.refreshed.append(paths)
        changed, removed = self.index.refresh(paths)
        self.take(PostsRead(generation, tuple(changed), tuple(removed)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    for name in ("_posts", "_drafts", "_layouts", "images", "_site"):
        (folder / name).mkdir(parents=True)
    (folder / "_config.yml").write_text("permalink: /:title/\ndefaults: [{scope: {type: posts}, values: {lang: en}}]\n")
    (folder / "_posts/2024-01-01-old.md").write_text(POST.format("Old", "2024-01-01"))
    (folder / "_posts/2024-02-01-newer.md").write_text(POST.format("Newer", "2024-02-01"))
    (folder / "images/a.png").write_bytes(b"png")
    return folder


@pytest.fixture
def worker() -> Worker:
    return Worker()


@pytest.fixture
def session(qapp, worker: Worker) -> Iterator[SiteSession]:
    session = SiteSession(worker)
    worker.take = session.take
    yield session
    session.close()


@pytest.fixture
def opened(session: SiteSession, folder: Path, qtbot) -> SiteSession:
    """A session that has read the site and watches it."""
    session.open(folder)
    mark = folder / "mark"
    watched: list[Path] = []
    session.files_changed.connect(watched.extend)

    def is_watched() -> bool:
        mark.write_text(f"{mark.stat().st_size if mark.exists() else 0} ")
        return mark in watched

    qtbot.waitUntil(is_watched, timeout=10_000)
    session.files_changed.disconnect(watched.extend)
    return session


def test_knows_the_site_that_the_worker_read(session: SiteSession, folder: Path, qtbot):
    with qtbot.waitSignals([session.opened, session.posts_changed, session.read]):
        session.open(folder)
    assert sorted(session.posts) == ["_posts/2024-01-01-old.md", "_posts/2024-02-01-newer.md"]
    assert session.summary(folder / "_posts/2024-01-01-old.md").title == "Old"
    assert session.image_folders == ("images",)
    assert session.complete


def test_answers_for_a_site_that_is_no_longer_open_are_dropped(session: SiteSession, folder: Path):
    session.open(folder)
    answer = PostsRead(session.generation, (), ("_posts/2024-01-01-old.md",))
    session.open(folder)
    session.take(answer)
    assert "_posts/2024-01-01-old.md" in session.posts


def test_what_is_not_found_when_the_site_is_read_anew_is_gone(
    session: SiteSession, worker: Worker, folder: Path, qtbot
):
    session.open(folder)
    (folder / "_posts/2024-01-01-old.md").unlink()
    with qtbot.waitSignal(session.posts_changed, check_params_cb=lambda _, gone: gone == ("_posts/2024-01-01-old.md",)):
        worker.open_site(session.generation, folder)
    assert sorted(session.posts) == ["_posts/2024-02-01-newer.md"]


# --- changes on disk


def test_a_change_by_another_program_is_announced_and_read(opened: SiteSession, worker: Worker, folder: Path, qtbot):
    path = folder / "_posts/2024-01-01-old.md"
    with qtbot.waitSignal(opened.files_changed, check_params_cb=lambda paths: path in paths):
        path.write_text(POST.format("Changed", "2024-01-01"))
    assert opened.summary(path).title == "Changed"


def test_an_own_save_is_read_but_no_foreign_change(opened: SiteSession, folder: Path, qtbot):
    told: set[Path] = set()
    opened.files_changed.connect(told.update)
    own, foreign = folder / "_posts/2024-01-01-old.md", folder / "_posts/2024-02-01-newer.md"
    write_durably(own, POST.format("Saved", "2024-01-01").encode())
    opened.note_own_change(own)
    assert opened.summary(own).title == "Saved"
    foreign.write_text(POST.format("Changed", "2024-02-01"))
    qtbot.waitUntil(lambda: foreign in told)
    assert own not in told


def test_a_change_after_an_own_save_is_a_foreign_one(opened: SiteSession, folder: Path, qtbot):
    path = folder / "_posts/2024-01-01-old.md"
    write_durably(path, POST.format("Saved", "2024-01-01").encode())
    opened.note_own_change(path)
    with qtbot.waitSignal(opened.files_changed, check_params_cb=lambda paths: path in paths):
        path.write_text(POST.format("Changed", "2024-01-01"))


def test_what_pages_are_made_of_is_watched_and_what_jekyll_writes_is_not(opened: SiteSession, folder: Path, qtbot):
    told: set[Path] = set()
    opened.files_changed.connect(told.update)
    (folder / "_site/index.html").write_text("built")
    made = {folder / name for name in ("_includes/deep/a.html", "_data/a.yml", "_sass/a.scss")}
    for path in made:
        path.parent.mkdir(parents=True)
        path.write_text("new")
    (folder / "_layouts/post.html").write_text("{{ content }}")
    (folder / "images/a.png").write_bytes(b"other")
    qtbot.waitUntil(lambda: told >= {folder / "_layouts/post.html", folder / "images/a.png"})
    for path in made:
        qtbot.waitUntil(lambda path=path: not told.isdisjoint((path, *path.parents)))  # or a folder that came
    assert folder / "_site/index.html" not in told


def test_after_it_is_closed_nothing_is_announced(opened: SiteSession, worker: Worker, folder: Path, qtbot):
    (folder / "_posts/2024-01-01-old.md").write_text("changed")
    opened.close()
    worker.refreshed.clear()
    with qtbot.assertNotEmitted(opened.files_changed, wait=300):
        (folder / "_posts/2024-02-01-newer.md").write_text("changed")
    assert worker.refreshed == []


def test_another_configuration_is_watched_by(session: SiteSession, worker: Worker, folder: Path, qtbot):
    (folder / "_notes").mkdir()
    session.open(folder)
    (folder / "_config.yml").write_text("collections: [notes]\n")
    worker.open_site(session.generation, folder)
    note = folder / "_notes/a.md"
    told: set[Path] = set()
    session.files_changed.connect(told.update)

    def is_told() -> bool:
        note.write_text(f"---\n---\n{len(told)}")
        return note in told

    qtbot.waitUntil(is_told, timeout=10_000)


def test_a_scheduled_post_is_read_again_when_it_is_due(session: SiteSession, worker: Worker, folder: Path, qtbot):
    soon = datetime.now(UTC) + timedelta(seconds=1)
    path = folder / "_posts/2024-03-01-soon.md"
    path.write_text(POST.format("Soon", f"{soon:%Y-%m-%d %H:%M:%S} +0000"))
    session.open(folder)
    assert session.summary(path).status is Status.SCHEDULED
    qtbot.waitUntil(lambda: session.summary(path).status is Status.PUBLISHED, timeout=20_000)


# --- questions


def test_the_address_follows_path_and_front_matter(session: SiteSession, folder: Path):
    session.open(folder)
    plain = Post.parse("---\ntitle: A\n---\n").front_matter
    assert session.url_of(folder / "_posts/2025-01-01-next.md", plain) == "/next/"
    assert session.url_of(folder / "_posts/2025-01-01-next.md", plain.with_value("permalink", "/x.html")) == "/x.html"
    assert session.url_of(folder / "_posts/next.md", plain) == ""
    assert session.url_of(folder.parent / "elsewhere.md", plain) == ""


def test_front_matter_that_cannot_be_read_has_its_problem_in_the_row(session: SiteSession, folder: Path):
    session.open(folder)
    broken = Post.parse("---\ntitle: [a\n---\n").front_matter
    assert session.summary_of(folder / "_posts/2025-01-01-next.md", broken).problem


def test_new_posts_follow_the_house_style(session: SiteSession, folder: Path):
    session.open(folder)
    when = datetime(2025, 4, 6, tzinfo=UTC)
    path, text = new_post(session.house_style(), "My Post", draft=False, when=when)
    assert path == "_posts/2025-04-06-my-post.md"
    assert text.startswith("---\ntitle: My Post\ndate: 2025-04-06\n---\n")
    assert session.house_style() is session.house_style()


def test_the_configurations_defaults_for_a_post(session: SiteSession, folder: Path):
    session.open(folder)
    assert session.defaults_for(folder / "_posts/2024-01-01-old.md") == {"lang": "en"}
    assert session.defaults_for(folder / "about.md") == {}


def test_the_source_may_be_inside_the_folder(session: SiteSession, tmp_path: Path):
    (tmp_path / "web/_posts").mkdir(parents=True)
    (tmp_path / "_config.yml").write_text("source: web\n")
    session.open(tmp_path)
    assert read_config(tmp_path).source == session.source == tmp_path / "web"


def test_without_a_site_there_are_no_answers(session: SiteSession, folder: Path):
    assert session.source is None
    assert session.relative(folder / "a.md") is None
    assert session.defaults_for(folder / "a.md") == {}
    assert session.url_of(folder / "a.md", Post.parse("").front_matter) == ""
