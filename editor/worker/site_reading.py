"""Reads the site in slices, so that rendering never waits long for it."""

import logging
import time
from collections.abc import Iterator
from pathlib import Path

from editor.messages import OpenSite, PostsRead, RefreshSite, SiteOpened, SiteRead
from editor.site.index import SiteIndex
from editor.site.summary import PostSummary

_log = logging.getLogger(__name__)

SiteAnswer = SiteOpened | PostsRead | SiteRead

_ROWS = 200
"""Most rows in one answer."""
_ROWS_SECONDS = 0.05
"""Rows are not held back for longer."""
_PATHS = 20
"""Changed paths that are read in one slice."""


class SiteReader:
    """Reads one site: whole when it is opened, and what changed afterwards."""

    def __init__(self, index: SiteIndex) -> None:
        self._index = index
        self._site = OpenSite(0, Path())
        self._work: Iterator[SiteAnswer | None] | None = None
        self._changed: set[Path] = set()
        self._told: SiteRead | None = None

    @property
    def busy(self) -> bool:
        """Whether there is something to read."""
        return self._work is not None

    def open(self, request: OpenSite) -> None:
        """Begins to read a site; what was left of another is dropped."""
        self._site = request
        self._changed.clear()
        self._work = self._read()

    def refresh(self, request: RefreshSite) -> None:
        """Notes what changed. It is read after what is being read now; a changed configuration means all anew."""
        if request.generation != self._site.generation:
            return
        if any(path.parent == self._site.folder and path.stem == "_config" for path in request.paths):
            self.open(self._site)
            return
        self._changed |= request.paths
        if self._work is None:
            self._work = self._read_changes()

    def step(self) -> SiteAnswer | None:
        """Reads one slice; the answer that became complete by it, if one did."""
        if self._work is None:
            return None
        try:
            return next(self._work)
        except StopIteration:
            self._work = self._read_changes() if self._changed else None
        except Exception:  # noqa: BLE001 (a file that the index trips over must not cost the open posts their preview)
            _log.exception("The site could not be read to its end")
            self._work = None
            return self._whole_site()
        return None

    def _read(self) -> Iterator[SiteAnswer | None]:
        generation = self._site.generation
        yield SiteOpened(generation, self._index.open(self._site.folder))
        rows: list[PostSummary] = []
        sent = 0.0
        for batch in self._index.read():
            rows += batch
            if rows and (len(rows) >= _ROWS or time.monotonic() - sent > _ROWS_SECONDS):
                yield PostsRead(generation, tuple(rows[:_ROWS]))
                del rows[:_ROWS]
                sent = time.monotonic()
            else:
                yield None
        for start in range(0, len(rows), _ROWS):
            yield PostsRead(generation, tuple(rows[start : start + _ROWS]))
        yield self._whole_site()

    def _read_changes(self) -> Iterator[SiteAnswer | None]:
        """All of what changed becomes one answer, so that a checkout of another branch is one refresh."""
        posts: dict[str, PostSummary] = {}
        removed: set[str] = set()
        while self._changed:
            paths = frozenset(self._changed.pop() for _ in range(min(_PATHS, len(self._changed))))
            changed, gone = self._index.refresh(paths)
            posts = {path: post for path, post in posts.items() if path not in gone}
            posts |= {post.path: post for post in changed}
            removed = (removed | set(gone)) - {post.path for post in changed}
            yield None
        if posts or removed:
            yield PostsRead(self._site.generation, tuple(posts.values()), tuple(sorted(removed)))
        before = self._told
        if self._whole_site() != before:
            yield self._told

    def _whole_site(self) -> SiteRead:
        index = self._index
        self._told = SiteRead(self._site.generation, index.fields(), index.layouts(), index.image_folders())
        return self._told
