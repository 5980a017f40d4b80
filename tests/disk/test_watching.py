"""What other programs change in a folder is told of: all of it, together, and nothing else."""

import errno
import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from editor.disk import watch_native, watching
from editor.disk.watch_events import FolderEvent, Happening
from editor.disk.watching import FolderWatcher, Pace
from editor.disk.write import create_durably, write_durably

PACE = Pace(quiet=0.03, longest=0.3, look=0.1, poll=0.05)
HIDDEN = ("_site", "node_modules", ".git")


def covers(folder: str) -> bool:
    return folder.rpartition("/")[2] not in HIDDEN


class Site:
    """A watched folder, and what was told of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: SimpleQueue[frozenset[Path]] = SimpleQueue()
        self.failures: SimpleQueue[str] = SimpleQueue()
        self.after_told: Callable[[], object] = bool
        self.watcher: FolderWatcher | None = None

    def watch(self, pace: Pace = PACE) -> None:
        self.watcher = FolderWatcher(self.folder, covers, self.tell, self.failures.put, pace)
        self.settle(pace.quiet + 0.2)

    def tell(self, paths: frozenset[Path]) -> None:
        self.told.put(paths)
        self.after_told()

    def settle(self, patience: float = 0.2) -> None:
        """Waits until a new file is noticed: then everything is watched, and all that happened before is told."""
        mark = self.folder / "mark"
        for _ in range(100):
            mark.write_text(str(os.urandom(4)))
            with suppress(Empty):
                if mark in self.told.get(timeout=patience):
                    break
        else:
            pytest.fail("Nothing is told of a new file.")
        mark.unlink()
        self.wait_for(mark.name)

    def wait_for(self, *paths: str) -> set[str]:
        """All that is told until all these are, relative to the folder."""
        names: set[str] = set()
        while not names.issuperset(paths):
            names |= {path.relative_to(self.folder).as_posix() for path in self.told.get(timeout=10)}
        return names

    def write(self, path: str, text: str = "text") -> Path:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    site = Site(tmp_path / "site")
    site.write("_posts/a.md")
    site.write("_posts/2024/old.md")
    site.write("_site/index.html")
    site.write("assets/node_modules/x/y.js")
    yield site
    if site.watcher is not None:
        site.watcher.stop()


def test_tells_of_files_that_are_changed_made_and_removed(site: Site):
    site.watch()
    site.write("_posts/a.md", "other")
    site.write("_posts/2024/new.md")
    (site.folder / "_posts/2024/old.md").unlink()
    assert site.wait_for("_posts/a.md", "_posts/2024/new.md", "_posts/2024/old.md")


def test_a_checkout_of_500_files_is_told_at_once(site: Site):
    site.watch(Pace(quiet=0.3, longest=60))
    checked_out = threading.Event()
    site.after_told = checked_out.wait
    site.write("_posts/0.md")
    site.wait_for("_posts/0.md")
    names = {f"_posts/{number}.md" for number in range(1, 501)}
    for name in names:
        site.write(name)
    checked_out.set()  # however slow this machine is, no file comes later than the others
    assert {path.relative_to(site.folder).as_posix() for path in site.told.get(timeout=30)} == names


def test_changes_that_never_end_are_told_all_the_same(site: Site):
    site.watch()
    ended = threading.Event()

    def write_on() -> None:
        while not ended.wait(0.01):
            site.write("_posts/a.md", "more")

    writer = threading.Thread(target=write_on)
    writer.start()
    try:
        assert site.told.get(timeout=10) == {site.folder / "_posts/a.md"}
    finally:
        ended.set()
        writer.join()


def test_reading_is_no_change(site: Site):
    site.watch()
    (site.folder / "_posts/a.md").read_text()
    list((site.folder / "_posts").iterdir())
    site.write("b.md")
    assert site.wait_for("b.md") == {"b.md"}


def test_folders_that_do_not_matter_are_left_alone(site: Site):
    site.watch()
    site.write("_site/index.html", "built")
    site.write("_site/new/index.html", "built")
    site.write("assets/node_modules/x/y.js", "other")
    site.write("node_modules/z/z.js", "other")
    site.write("b.md")
    assert site.wait_for("b.md") == {"b.md"}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a watch costs nothing")
def test_no_watch_is_spent_on_folders_that_do_not_matter(tmp_path: Path):
    site = Site(tmp_path / "site")
    for folder in ("_posts", "_site/a", "node_modules/b", "assets/node_modules/c"):
        site.write(f"{folder}/x")
    before = watches()
    site.watch()
    try:
        assert watches() - before == 3  # the folder itself, _posts, assets
    finally:
        site.watcher.stop()


def watches() -> int:
    """Watches that this program holds."""
    count = 0
    for file in Path("/proc/self/fdinfo").iterdir():
        with suppress(OSError):  # closed since it was listed
            count += file.read_text().count("inotify wd:")
    return count


def test_our_own_temporary_files_are_not_told_of(site: Site):
    site.watch()
    write_durably(site.folder / "_posts/a.md", b"saved")
    create_durably(site.folder / "_posts/b.md", b"new")
    assert site.wait_for("_posts/a.md", "_posts/b.md") == {"_posts/a.md", "_posts/b.md"}


# --- folders that come and go


def test_a_new_folder_is_watched_and_what_is_in_it_told(site: Site):
    site.watch()
    site.write("_drafts/deep/c.md")
    site.wait_for("_drafts/deep/c.md")
    site.settle()
    site.write("_drafts/deep/c.md", "other")
    site.wait_for("_drafts/deep/c.md")


def test_a_folder_that_is_moved_in_brings_its_files(site: Site, tmp_path: Path):
    (tmp_path / "elsewhere" / "2025").mkdir(parents=True)
    (tmp_path / "elsewhere" / "2025" / "d.md").write_text("text")
    site.watch()
    (tmp_path / "elsewhere").rename(site.folder / "_posts" / "moved")
    site.wait_for("_posts/moved/2025/d.md")


def test_a_renamed_folder_is_watched_under_its_new_name(site: Site):
    site.watch()
    (site.folder / "_posts/2024").rename(site.folder / "_posts/2023")
    site.wait_for("_posts/2024", "_posts/2023", "_posts/2023/old.md")
    site.settle()
    site.write("_posts/2023/old.md", "other")
    assert "_posts/2024/old.md" not in site.wait_for("_posts/2023/old.md")


def test_a_folder_that_was_removed_and_made_again_is_watched(site: Site):
    site.watch()
    shutil.rmtree(site.folder / "_posts")
    site.wait_for("_posts")
    site.write("_posts/new.md")
    site.wait_for("_posts/new.md")
    site.settle()
    site.write("_posts/new.md", "other")
    site.wait_for("_posts/new.md")


# --- links


def test_files_behind_a_link_are_told_under_the_name_of_the_link(site: Site, tmp_path: Path):
    (tmp_path / "shared").mkdir()
    (site.folder / "_drafts").symlink_to(tmp_path / "shared")
    (tmp_path / "shared/circle").symlink_to(tmp_path)
    site.watch()
    (tmp_path / "shared/e.md").write_text("text")
    site.wait_for("_drafts/e.md")


def test_a_link_that_comes_later_is_followed(site: Site, tmp_path: Path):
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared/e.md").write_text("text")
    site.watch()
    (site.folder / "_drafts").symlink_to(tmp_path / "shared")
    site.wait_for("_drafts/e.md")
    site.settle()
    (tmp_path / "shared/e.md").write_text("other")
    site.wait_for("_drafts/e.md")


def test_a_site_that_is_itself_a_link_is_watched(site: Site, tmp_path: Path):
    (tmp_path / "link").symlink_to(site.folder)
    site.folder = tmp_path / "link"
    site.watch()
    site.write("_posts/a.md", "other")
    site.wait_for("_posts/a.md")


# --- trouble


def test_a_folder_that_vanishes_is_said_and_watched_again_when_it_is_back(site: Site, tmp_path: Path):
    site.watch()
    site.folder.rename(tmp_path / "away")
    assert site.failures.get(timeout=10).startswith(f"The folder “{site.folder}” is no longer there.")
    site.wait_for(".")
    (tmp_path / "away").rename(site.folder)
    site.wait_for(".")
    site.settle()
    site.write("_posts/a.md", "other")
    site.wait_for("_posts/a.md")


@pytest.mark.parametrize("refused", ["_posts", "site"])
def test_where_no_more_folders_can_be_watched_it_says_so_and_looks_itself(
    site: Site, refused: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(watching, "FolderWatches", without_room_for(refused))
    site.watch()
    assert "fs.inotify.max_user_watches" in site.failures.get(timeout=10)
    site.write("_posts/2024/old.md", "other")
    site.write("_posts/2024/new.md")
    site.write("_site/index.html", "built")
    (site.folder / "_posts/a.md").unlink()
    told = site.wait_for("_posts/2024/old.md", "_posts/2024/new.md", "_posts/a.md")
    assert "_site/index.html" not in told
    assert site.failures.empty()


def without_room_for(name: str) -> type:
    class FullWatches(watch_native.FolderWatches):
        def add(self, folder: Path) -> None:
            if folder.name == name:
                raise OSError(errno.ENOSPC, "inotify watch limit reached")
            super().add(folder)

    return FullWatches


def test_a_folder_that_must_not_be_read_is_left_out(site: Site):
    closed = site.folder / "_posts/2024"
    closed.chmod(0)
    try:
        site.watch()
        site.write("_posts/a.md", "other")
        site.wait_for("_posts/a.md")
    finally:
        closed.chmod(0o755)
    assert site.failures.empty()


def test_after_events_were_lost_everything_is_read_again(site: Site, monkeypatch: pytest.MonkeyPatch):
    reports: list[Callable[[FolderEvent], None]] = []
    make = watching.FolderWatches
    monkeypatch.setattr(watching, "FolderWatches", lambda root, report: reports.append(report) or make(root, report))
    site.watch()
    reports[0](FolderEvent(Happening.MISSED, site.folder))
    site.wait_for(".")
    site.write("_posts/a.md", "other")
    site.wait_for("_posts/a.md")


# --- the end


def test_stopping_ends_every_thread_and_call(site: Site):
    before = set(threading.enumerate())
    site.watch()
    site.write("_posts/a.md", "other")
    site.watcher.stop()
    assert set(threading.enumerate()) <= before
    while not site.told.empty():
        site.told.get()
    site.write("_posts/a.md", "yet another")
    with pytest.raises(Empty):
        site.told.get(timeout=0.2)


def test_a_callback_may_stop_it(tmp_path: Path):
    stopped = threading.Event()
    watcher: FolderWatcher

    def stop(_: frozenset[Path]) -> None:
        watcher.stop()
        stopped.set()

    watcher = FolderWatcher(tmp_path, covers, stop, print, PACE)
    while not stopped.wait(0.1):
        (tmp_path / "a.md").write_text(str(os.urandom(4)))
    watcher.stop()
