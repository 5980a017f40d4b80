"""The open site as the window knows it: its configuration, its posts, the fields they use."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from editor.disk.watching import FolderWatcher
from editor.messages import Answer, PostsRead, SiteOpened, SiteRead
from editor.post.front_matter import FrontMatter
from editor.post.values import Value
from editor.render_service import RenderService
from editor.site.config import Config
from editor.site.fate import Fate, among, fate_outside, needs_all
from editor.site.fields import Field
from editor.site.house_style import HouseStyle, read_house_style
from editor.site.reading import matter_of, summarize
from editor.site.scan import Scanner
from editor.site.summary import PostSummary, Status
from editor.site.targets import Targets, target_of
from editor.ui.fate_words import shown
from editor.ui.own_changes import OwnChanges
from editor.ui.wording import translated

_LONGEST_WAIT = 3600.0
"""Seconds after which it is looked again whether a post became due: the computer's clock may have been set."""


class SiteSession(QObject):
    """Follows one folder: asks the worker to read it, and again what changes on disk. Holds no open post."""

    opened = Signal()
    """The configuration is read, for the first time or anew; the posts follow."""
    posts_changed = Signal(tuple, tuple)
    """Rows to add or replace (PostSummary), paths that are gone."""
    read = Signal()
    """Every file has been read, or read again: fields, layouts and image folders are known."""
    files_changed = Signal(frozenset)
    """Files and folders (Path) that another program changed, made or removed."""
    watching_failed = Signal(str)
    """A sentence that says what the writer can do about changes that are seen late, or not at all."""
    _changed_on_disk = Signal(int, frozenset)
    _failed = Signal(int, object)

    def __init__(self, service: RenderService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._watcher: FolderWatcher | None = None
        self._own = OwnChanges()
        self._posts: dict[str, PostSummary] = {}
        self._targets = Targets()
        self._unread: set[str] = set()
        self._scanner: Scanner | None = None
        self._style: HouseStyle | None = None
        self.generation = 0
        self.folder: Path | None = None
        self.config: Config | None = None
        self.fields: tuple[Field, ...] = ()
        self.layouts: tuple[str, ...] = ()
        self.image_folders: tuple[str, ...] = ()
        self.complete = False
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._due.timeout.connect(self._refresh_due)
        # from the watcher's thread to ours
        self._changed_on_disk.connect(self._on_changed)
        self._failed.connect(self._on_failed)

    @property
    def posts(self) -> Mapping[str, PostSummary]:
        """The posts read so far, by path relative to the site."""
        return MappingProxyType(self._posts)

    @property
    def source(self) -> Path | None:
        """Where the site's files are: the folder, unless the configuration names another inside; None without site."""
        return self.config.source if self.config is not None else self.folder

    def open(self, folder: Path) -> None:
        """Starts reading `folder`. What was known of another site is forgotten."""
        self.close()
        self.folder = folder
        self._service.open_site(self.generation, folder)

    def close(self) -> None:
        """Forgets the site. Answers and changes that are still on their way are dropped."""
        self.generation += 1
        self._stop_watching()
        self._due.stop()
        self._own.clear()
        self.folder = None
        self.config = None
        self.complete = False
        self._posts.clear()
        self._targets = Targets()
        self._unread.clear()
        self._scanner = self._style = None
        self.fields, self.layouts, self.image_folders = (), (), ()

    def take(self, answer: Answer) -> None:
        """An answer of the worker. Those for a site that is no longer open are stale and dropped."""
        match answer:
            case SiteOpened(self.generation, config):
                self._take_config(config)
            case PostsRead(self.generation, posts, removed):
                self._take_posts(posts, removed)
            case SiteRead(self.generation, fields, layouts, image_folders):
                self.fields, self.layouts, self.image_folders = fields, layouts, image_folders
                self._take_end()
            case _:
                pass

    # --- questions

    def relative(self, path: Path) -> str | None:
        """A file's path inside the site, with `/`; None for a file outside."""
        if self.folder is None or not path.is_relative_to(self.folder):
            return None
        return path.relative_to(self.folder).as_posix()

    def summary(self, path: Path) -> PostSummary | None:
        """The row of a file as it is on disk."""
        relative = self.relative(path)
        return self._posts.get(relative) if relative is not None else None

    def summary_of(self, path: Path, front_matter: FrontMatter) -> PostSummary | None:
        """The row that a file at `path` would have with this front matter; None for one that is no post of the site."""
        relative = self.relative(path)
        found = self._scanner.found(relative) if self._scanner is not None and relative is not None else None
        if self.config is None or found is None:
            return None
        now = datetime.now(self.config.zone)
        known = self._posts.get(found.path)
        modified = known.modified if known is not None else now.timestamp()
        matter, problem = matter_of(self.config, found, front_matter)
        return summarize(self.config, found, matter.values, modified, now, lack=matter.lack, problem=problem)

    def fate_of(self, path: Path, front_matter: FrontMatter) -> Fate | None:
        """What becomes of a file at `path` with this front matter; None outside the site, or before it is known."""
        relative = self.relative(path)
        if self.config is None or relative is None:
            return None
        summary = self.summary_of(path, front_matter)
        if summary is None or self._scanner is None:
            return fate_outside(self.config, relative)
        static = self._scanner.static_file_at(target_of(summary.url)) if summary.url else ""
        others = self._posts.values() if needs_all(self.config) else self._targets.at(summary.url)
        return among(self.config, summary, others, static, datetime.now(self.config.zone))

    def told_fate(self, path: Path, front_matter: FrontMatter) -> str:
        """The same in words, with the address."""
        fate = self.fate_of(path, front_matter)
        return str(shown(self.config, fate)) if self.config is not None and fate is not None else ""

    def url_of(self, path: Path, front_matter: FrontMatter) -> str:
        """The address, from the site's root and without `baseurl`, of a file at `path` with this front matter.

        Empty where it is not published as a page of its own.
        """
        summary = self.summary_of(path, front_matter)
        return summary.url if summary is not None else ""

    def defaults_for(self, path: Path) -> Mapping[str, Value]:
        """The front matter that the site's configuration gives a file where it sets none itself."""
        relative = self.relative(path)
        found = self._scanner.found(relative) if self._scanner is not None and relative is not None else None
        if self.config is None or found is None:
            return {}
        return self.config.defaults_for(found.path, found.kind)

    def house_style(self) -> HouseStyle:
        """How the site's authors write, learned from its newest posts. Read once, and again when posts change."""
        if self._style is None:
            self._style = read_house_style(self.config or Config(), self._posts.values())
        return self._style

    # --- changes on disk

    def note_own_change(self, *paths: Path) -> None:
        """These files were just written, made or removed by this program: no news, but their rows are."""
        self._own.note(paths)
        self._service.refresh_site(self.generation, frozenset(paths))

    def _on_changed(self, generation: int, paths: frozenset[Path]) -> None:
        foreign = self._own.without(paths)
        if generation != self.generation or not foreign:
            return
        self._service.refresh_site(self.generation, foreign)
        self.files_changed.emit(foreign)

    def _on_failed(self, generation: int, message: str) -> None:
        if generation == self.generation:
            self.watching_failed.emit(translated(message))

    def _watch(self, folder: Path, config: Config) -> None:
        """(Re)starts watching: the configuration says which folders matter."""
        self._stop_watching()
        self._watcher = FolderWatcher(
            folder,
            partial(_matters, Scanner(config), config),
            partial(self._changed_on_disk.emit, self.generation),
            partial(self._failed.emit, self.generation),
        )

    def _stop_watching(self) -> None:
        watcher, self._watcher = self._watcher, None
        if watcher is not None:
            watcher.stop()

    # --- what the worker read

    def _take_config(self, config: Config) -> None:
        if self.folder is None:
            return
        self.config = config
        self._scanner = Scanner(config)
        self._style = None
        self.complete = False
        self._unread = set(self._posts)
        self._watch(self.folder, config)
        self.opened.emit()

    def _take_posts(self, posts: tuple[PostSummary, ...], removed: tuple[str, ...]) -> None:
        self._style = None
        for post in posts:
            if (before := self._posts.get(post.path)) is not None:
                self._targets.remove(before)
            self._targets.add(post)
            self._posts[post.path] = post
        self._unread.difference_update(post.path for post in posts)
        for path in removed:
            if (gone := self._posts.pop(path, None)) is not None:
                self._targets.remove(gone)
        if self.complete:
            self._wait_for_due()
        self.posts_changed.emit(posts, removed)

    def _take_end(self) -> None:
        """What was known before the site was read anew, and was not found again, is gone."""
        gone = tuple(sorted(self._unread & self._posts.keys()))
        self._unread.clear()
        self.complete = True
        if gone:
            self._take_posts((), gone)
        self._wait_for_due()
        self.read.emit()

    # --- scheduled posts, which become due while the window is open

    def _wait_for_due(self, least: float = 1.0) -> None:
        dates = [
            post.date.timestamp() for post in self._posts.values() if post.status is Status.SCHEDULED and post.date
        ]
        if not dates:
            self._due.stop()
            return
        seconds = min(max(min(dates) - datetime.now().timestamp() + 1.0, least), _LONGEST_WAIT)
        self._due.start(round(seconds * 1000))

    def _refresh_due(self) -> None:
        now = datetime.now().timestamp()
        due = [post for post in self._posts.values() if post.status is Status.SCHEDULED and post.date]
        paths = {Path(post.path) for post in due if post.date and post.date.timestamp() <= now}
        if self.folder is not None and paths:
            self._service.refresh_site(self.generation, frozenset(self.folder / path for path in paths))
        self._wait_for_due(least=60.0)


def _matters(scanner: Scanner, config: Config, folder: str) -> bool:
    """Whether a change in a folder, relative to the site, shows in the window: its posts, images or templates."""
    inner = config.in_source(folder)
    if inner is not None and any(_on_one_way(inner, name) for name in config.template_folders):
        return True
    return scanner.covers(folder)


def _on_one_way(one: str, other: str) -> bool:
    """Whether two folders are the same, or one is inside the other."""
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(f"{one}/")
