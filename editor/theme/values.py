"""What Liquid knows of the site and its pages: `site.…` and `page.…`, read when they are asked for."""

import re
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path

from editor.post.values import Value
from editor.site.config import Config
from editor.site.dates import moment_of
from editor.site.defaults import merged_values
from editor.site.reading import summarize
from editor.site.scan import Scanner
from editor.site.summary import Kind, PostSummary
from editor.theme.drops.config_values import theme_config, with_jekylls_defaults
from editor.theme.drops.documents import PageValues
from editor.theme.drops.site_lists import SiteLists
from editor.theme.drops.site_mapping import SiteMapping
from editor.theme.drops.site_pages import SitePages
from editor.theme.inside import leads_inside
from editor.theme.layouts import Layout, find_layouts, read_layout
from editor.theme.loaded_plugins import loaded_plugins, own_ruby, unknown_plugins
from editor.theme.page import Page
from editor.theme.style_sheet import StyleSheet
from editor.theme.theme_folder import ThemeFolder, find_theme

_LONGEST_FILE = 10_000_000
"""Bytes of a post or an include; more is no text."""


class SiteValues:
    """One state of a site. Make another when a file has changed."""

    def __init__(self, config: Config, summaries: Mapping[str, PostSummary]) -> None:
        self.config = config
        self.summaries = summaries
        self.now = moment_of(config.raw.get("time"), config.zone) or datetime.now(config.zone)
        """The time of the build, which a site may name."""
        self.current: PageValues | None = None
        """The document that is being rendered."""
        self.data_was_read = False
        self.made_styles: dict[str, StyleSheet] = {}
        """Style sheets that filters have left to be compiled, by their addresses."""
        self._rendering: set[str] = set()
        self._texts: dict[Path, str | None] = {}

    # --- what Liquid sees

    @cached_property
    def variables(self) -> Mapping[str, object]:
        """`site` in Liquid."""
        return SiteMapping(self)

    @cached_property
    def settings(self) -> Mapping[str, Value]:
        """The configuration as Jekyll completes it: by its defaults, and by the theme's own."""
        raw = self.config.raw
        if self.theme is not None and raw.get("ignore_theme_config") is not True:
            raw = merged_values(theme_config(self.theme.config()), raw)
        return with_jekylls_defaults(raw)

    @property
    def url(self) -> str:
        """The site's `url` as it is written: a slash at its end makes two of Jekyll's addresses, too."""
        url = self.settings.get("url")
        return url if isinstance(url, str) else ""

    def page(self, page: Page) -> Mapping[str, object]:
        """`page` in Liquid. It becomes the document that is being rendered."""
        found = Scanner(self.config).found(page.path) if page.path else None
        if found is None:
            self.current = None
            return page.front_matter
        summary = summarize(self.config, found, page.front_matter, self.now.timestamp(), self.now)
        self.current = PageValues(self, summary, page)
        return self.current

    @contextmanager
    def rendering(self) -> Generator[Callable[[str], bool]]:
        """While another document is rendered than the open one. What is given tells whether a document is not among
        those that are being rendered already, which would never end."""
        before, entered = self.current, list[str]()

        def is_new(path: str) -> bool:
            if path in self._rendering:
                return False
            self._rendering.add(path)
            entered.append(path)
            return True

        try:
            yield is_new
        finally:
            self._rendering.difference_update(entered)
            self.current = before

    def is_rendered_before_current(self, document: PageValues) -> bool:
        """Whether Jekyll has rendered a document when it comes to the one that is being rendered."""
        if self.current is None or self.current == document:
            return False
        return self.lists.turn(document.summary) < self.lists.turn(self.current.summary)

    # --- lists

    @cached_property
    def lists(self) -> SiteLists:
        return SiteLists(self)

    @property
    def posts(self) -> list[PageValues]:
        """The published posts, newest first."""
        return self.lists.posts

    @property
    def pages(self) -> list[Mapping[str, object]]:
        """All pages, by name."""
        return self._pages.all

    @property
    def static_files(self) -> list[Mapping[str, object]]:
        return self._pages.static_files

    @cached_property
    def _pages(self) -> SitePages:
        return SitePages(self)

    # --- files

    def url_of(self, path: str) -> str | None:
        """The address of a file, named relative to the source; None where there is none."""
        path = path.removeprefix("/")
        prefix = self.config.source_prefix
        inside = f"{prefix}{self.config.collections_dir}/{path}" if self.config.collections_dir else prefix + path
        summary = self.summaries.get(prefix + path) or self.summaries.get(inside)
        if summary is not None:
            return summary.url or None
        if not path:
            return None
        other = next((one for one in self._pages.all if one.get("path") == path), None)
        if other is not None:
            return str(other["url"])
        return f"/{path}" if self.inside(self.config.source / path) else None

    def post_url(self, name: str) -> str | None:
        """The address of a post, by its name without extension, perhaps with folders; None where there is none."""
        folder, _, slug = name.removeprefix("/").rpartition("/")
        folders = f"{re.escape(folder)}/" if folder else ""
        pattern = re.compile(rf"_posts/{folders}{re.escape(slug)}\.[^.]+|{folders}_posts/?{re.escape(slug)}\.[^.]+")
        posts = [one for one in self.summaries.values() if slug in one.path and one.kind is Kind.POST and one.url]
        found = next((one for one in posts if pattern.match(self.config.in_collections(one.path))), None)
        if found is None:  # Jekyll's older way: in whatever folder the post is
            named = re.compile(rf"{re.escape(slug)}\.[^.]+")
            found = next((one for one in posts if named.fullmatch(one.path.rpartition("/")[2])), None)
        return found.url if found is not None else None

    def include(self, folders: tuple[str, ...], name: str) -> str | None:
        """The text of a file in one of these folders, which are relative to the source; None where there is none."""
        found = self.find_include(folders, name)
        return found[1] if found is not None else None

    def find_include(self, folders: tuple[str, ...], name: str) -> tuple[Path, str] | None:
        """Path and text of a file in one of these folders, or else in the theme's includes."""
        name = name.lstrip("/")  # as in Ruby, the folder is put before it all the same
        for folder in folders:
            path = self.config.source / folder / name
            if self.inside(path):
                text = self.text_of(path)
                return (path, text) if text is not None else None
        theme = self.theme.includes if self.theme is not None and self.includes_folder in folders else None
        if theme is not None and _is_file_in(theme / name, theme):
            text = self.text_of(theme / name)
            return (theme / name, text) if text is not None else None
        return None

    def modified(self, path: str, *, is_document: bool) -> datetime | None:
        """When a page of the site was saved last; `path` is as `page.path` has it."""
        folder = self.config.source / self.config.collections_dir if is_document else self.config.source
        try:
            return datetime.fromtimestamp((folder / path).stat().st_mtime, self.config.zone)
        except (OSError, ValueError):
            return None

    @property
    def includes_folder(self) -> str:
        return str(self.config.raw.get("includes_dir") or "_includes")

    def inside(self, path: Path) -> bool:
        """Whether a path is a file of the site: what others are is nobody's business."""
        return _is_file_in(path, self.config.source)

    def text_of(self, path: Path) -> str | None:
        """A text file; None where it cannot be read."""
        if path not in self._texts:
            self._texts[path] = _text_of(path)
        return self._texts[path]

    @cached_property
    def theme(self) -> ThemeFolder | None:
        return find_theme(self.config)

    @cached_property
    def plugins(self) -> tuple[str, ...]:
        """Names of the plug-ins that Jekyll would load."""
        return loaded_plugins(self.config, self.theme)

    def has_plugin(self, *names: str) -> bool:
        """Whether Jekyll would load one of these plug-ins, named without “jekyll-”."""
        return any(f"jekyll-{name}" in self.plugins for name in names)

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """Names of what only Jekyll itself has: plug-ins that are not known here, and what the site's Ruby adds."""
        return (*unknown_plugins(self.plugins, self.theme), *own_ruby(self.config))

    @cached_property
    def layouts(self) -> Mapping[str, Path]:
        """The files of the layouts, by name."""
        return find_layouts(self.config, self.theme)

    def layout(self, name: str) -> Layout | None:
        """The layout of this name; None where there is none that can be read."""
        path = self.layouts.get(name)
        text = self.text_of(path) if path is not None and self._is_own(path) else None
        return read_layout(name, path, text) if path is not None and text is not None else None

    def data_folders(self) -> list[tuple[Path, Path]]:
        """Where data files are, each with a folder that it may not lead out of. The last one wins."""
        own = self.config.source / str(self.config.raw.get("data_dir") or "_data")
        theme = self.theme
        return [*([(theme.data, theme.root)] if theme is not None and theme.data is not None else []),
                (own, self.config.source)]  # fmt: skip

    def _is_own(self, path: Path) -> bool:
        return self.inside(path) or (self.theme is not None and _is_file_in(path, self.theme.root))


def _is_file_in(path: Path, folder: Path) -> bool:
    return leads_inside(path, folder) and path.is_file()


def _text_of(path: Path) -> str | None:
    """A text file; None where it cannot be read."""
    try:
        if path.stat().st_size > _LONGEST_FILE:
            return None
        return path.read_bytes().decode("utf-8-sig")  # with its line ends: they are part of scripts and of code
    except (OSError, ValueError):
        return None
