"""`site.pages` and `site.static_files`: of the site, of its theme, and what plug-ins put beside them."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from editor.post.post import Post
from editor.site.defaults import merged_defaults
from editor.site.reading import read_row
from editor.site.scan import Found
from editor.site.summary import Kind, PostSummary, Status
from editor.theme.drops.documents import PageValues
from editor.theme.drops.lazy import Lazy
from editor.theme.drops.other_files import OtherFiles, has_front_matter, read_other_files, read_theme_assets

if TYPE_CHECKING:
    from editor.theme.values import SiteValues


class SitePages:
    """The pages and copied files of one state of a site."""

    def __init__(self, site: "SiteValues") -> None:
        self._site = site
        self._config = site.config

    @cached_property
    def all(self) -> list[Mapping[str, object]]:
        """The site's pages by name, then the theme's, then what plug-ins make."""
        shown = (self._summary(path) for path in self._files.pages)
        pages: list[Mapping[str, object]] = [
            PageValues(self._site, one) for one in shown if one is not None and one.status is Status.PUBLISHED
        ]
        have = {page["path"] for page in pages}
        root = self._site.theme.root if self._site.theme is not None else Path()
        pages += [_theme_page(root / path, path) for path in self._theme_assets.pages if path not in have]
        return pages + self._made_by_plugins()

    @cached_property
    def static_files(self) -> list[Mapping[str, object]]:
        """The files that are copied as they are, with those in collections behind."""
        own = [self._static(self._config.source, path) for path in self._files.static]
        found = [*own, *self._in_collections()]
        have = {one["path"] for one in found}
        root = self._site.theme.root if self._site.theme is not None else Path()
        return found + [self._static(root, path) for path in self._theme_assets.static if f"/{path}" not in have]

    @cached_property
    def _files(self) -> OtherFiles:
        return read_other_files(self._config)

    @cached_property
    def _theme_assets(self) -> OtherFiles:
        theme = self._site.theme
        return read_theme_assets(theme.assets) if theme is not None and theme.assets is not None else OtherFiles()

    def _summary(self, path: str) -> PostSummary | None:
        """The row of a page; that of a style sheet or a feed is in no post list, and read here."""
        inner = self._config.source_prefix + path
        known = self._site.summaries.get(inner)
        if known is not None:
            return known
        row = read_row(self._config, Found(inner, Kind.PAGE), self._site.now)
        return row.summary if row is not None else None

    def _static(self, root: Path, path: str, collection: str | None = None) -> Mapping[str, object]:
        name = PurePosixPath(path).name
        shown = f"/{path}" if collection is None else path
        values: dict[str, object] = {
            **merged_defaults(self._config.defaults, path, collection or "", self._config.collections_dir),
            "name": name,
            "extname": PurePosixPath(path).suffix,
            "basename": PurePosixPath(path).stem.rstrip("."),
            "path": shown,
            "collection": collection,
        }
        file = root / path if collection is None else root / self._config.collections_dir / path
        makers: dict[str, Callable[[], object]] = {"modified_time": lambda: self._changed(file)}
        return Lazy(makers, values)

    def _changed(self, file: Path) -> datetime | None:
        try:
            return datetime.fromtimestamp(int(file.stat().st_mtime), self._config.zone)
        except OSError:
            return None

    def _in_collections(self) -> list[Mapping[str, object]]:
        """The files in collections that have no front matter."""
        found: list[Mapping[str, object]] = []
        for label in self._config.collections:
            folder = self._config.source / self._config.collections_dir
            if label == "posts" or not (folder / f"_{label}").is_dir():
                continue
            for file in sorted((folder / f"_{label}").rglob("*")):
                path = file.relative_to(folder).as_posix()
                hidden = re.search(r"/[._#~]|~$", path)
                if not hidden and file.is_file() and not has_front_matter(file):
                    found.append(self._static(self._config.source, path, label))
        return found

    def _made_by_plugins(self) -> list[Mapping[str, object]]:
        """jekyll-feed's page. It has no title, so it shows in no menu."""
        if "jekyll-feed" not in self._site.plugins:
            return []
        feed = self._config.raw.get("feed")
        path = str(feed.get("path") or "feed.xml") if isinstance(feed, dict) else "feed.xml"
        path = path.removeprefix("/")
        if (self._config.source / path).exists():
            return []
        return [
            {
                "layout": None, "sitemap": False, "xsl": False, "collection": "posts", "category": None, "tags": None,
                "content": "", "dir": "/", "excerpt": None, "name": path, "path": path, "url": f"/{path}",
            }
        ]  # fmt: skip


def _theme_page(file: Path, path: str) -> Mapping[str, object]:
    """A style sheet of the theme, say."""
    suffix = {".scss": ".css", ".sass": ".css", ".coffee": ".js"}.get(file.suffix, file.suffix)
    url = "/" + str(PurePosixPath(path).with_suffix(suffix))
    folder, _, name = path.rpartition("/")
    values: dict[str, object] = {"dir": f"/{folder}/", "excerpt": None, "name": name, "path": path, "url": url}
    makers: dict[str, Callable[[], object]] = {"content": lambda: _body(file)}
    return Lazy(makers, values)


def _body(file: Path) -> str:
    try:
        return Post.parse(file.read_text(encoding="utf-8-sig")).body
    except (OSError, ValueError):
        return ""
