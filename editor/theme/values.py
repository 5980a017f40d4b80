"""What Liquid knows of the site and its pages: `site.…` and `page.…`, read when they are asked for."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import cast

from editor.markup import to_html
from editor.post.filename import parse_name
from editor.post.post import Post
from editor.post.values import Value
from editor.site.config import Config
from editor.site.dates import moment_of
from editor.site.defaults import merged_values
from editor.site.reading import summarize
from editor.site.scan import Scanner
from editor.site.summary import Kind, PostSummary, Status
from editor.theme.data_files import read_data
from editor.theme.page import Page

_RELATED = 10
_LONGEST_FILE = 10_000_000
"""Bytes of a post or an include; more is no text."""


class SiteValues:
    """One state of a site. Make another when a file has changed."""

    def __init__(self, config: Config, summaries: Mapping[str, PostSummary]) -> None:
        self.config = config
        self.summaries = summaries
        self.now = datetime.now(config.zone)

    @cached_property
    def variables(self) -> Mapping[str, object]:
        """`site` in Liquid."""
        makers: dict[str, Callable[[], object]] = {
            name: lambda name=name: self._documents(name) for name in self.config.collections if name != "posts"
        }
        makers |= {
            "posts": lambda: self.posts,
            "related_posts": lambda: self.posts[:_RELATED],
            "pages": lambda: self._pages,
            "html_pages": lambda: self._pages,
            "documents": lambda: [*self.posts, *chain(*map(self._documents, self.config.collections))],
            "collections": self._collections,
            "categories": lambda: self._grouped("categories"),
            "tags": lambda: self._grouped("tags"),
            "data": lambda: read_data(self._folder("data_dir", "_data")),
            "time": lambda: self.now,
        }
        return Lazy(makers, {**_DEFAULTS, **self.config.raw})

    def page(self, page: Page) -> Mapping[str, object]:
        """`page` in Liquid."""
        found = Scanner(self.config).found(page.path) if page.path else None
        if found is None:
            return page.front_matter
        summary = summarize(self.config, found, page.front_matter, self.now.timestamp(), self.now)
        return PageValues(self, summary, page.front_matter)

    def url_of(self, path: str) -> str | None:
        """The address of a file, named relative to the source; None where there is none."""
        path = path.removeprefix("/")
        summary = self.summaries.get(self.config.source_prefix + path)
        if summary is not None:
            return summary.url or None
        return f"/{path}" if path and self.inside(self.config.source / path) else None

    def post_url(self, name: str) -> str | None:
        """The address of a post, by its name without extension, perhaps with folders; None where there is none."""
        folder, _, slug = name.removeprefix("/").rpartition("/")
        folders = f"{re.escape(folder)}/" if folder else ""
        pattern = re.compile(rf"_posts/{folders}{re.escape(slug)}\.[^.]+|{folders}_posts/?{re.escape(slug)}\.[^.]+")
        for summary in self.summaries.values():
            if summary.kind is Kind.POST and summary.url and pattern.match(self.config.in_collections(summary.path)):
                return summary.url
        return None

    def include(self, folders: tuple[str, ...], name: str) -> str | None:
        """The text of a file in one of these folders, which are relative to the source; None where there is none."""
        for folder in folders:
            path = self.config.source / folder / name
            if self.inside(path):
                return _text_of(path)
        return None

    @property
    def includes_folder(self) -> str:
        return str(self.config.raw.get("includes_dir") or "_includes")

    def inside(self, path: Path) -> bool:
        """Whether a path is a file of the site: what others are is nobody's business."""
        try:
            return path.is_file() and path.resolve().is_relative_to(self.config.source.resolve())
        except (OSError, ValueError):
            return False

    @cached_property
    def posts(self) -> list["PageValues"]:
        """The published posts, newest first."""
        kinds = (Kind.POST, Kind.DRAFT) if self.config.show_drafts else (Kind.POST,)
        posts = [one for one in self.summaries.values() if one.kind in kinds and one.url and one.date is not None]
        shown = [one for one in posts if one.status in (Status.PUBLISHED, Status.DRAFT)]
        shown.sort(key=lambda one: (one.date, one.path), reverse=True)
        return [PageValues(self, one) for one in shown]

    @cached_property
    def _pages(self) -> list["PageValues"]:
        pages = [one for one in self.summaries.values() if one.kind is Kind.PAGE and one.status is Status.PUBLISHED]
        return [PageValues(self, one) for one in sorted(pages, key=lambda one: one.path)]

    def _documents(self, label: str) -> list["PageValues"]:
        found = [
            one
            for one in self.summaries.values()
            if one.kind is Kind.DOCUMENT and self.config.collection_of(one.path, one.kind) == label
        ]
        undated = datetime.min.replace(tzinfo=self.config.zone)
        found.sort(key=lambda one: (one.date or undated, one.path))
        return [PageValues(self, one) for one in found]

    def _collections(self) -> list[Mapping[str, object]]:
        def entry(label: str) -> Mapping[str, object]:
            docs = list(reversed(self.posts)) if label == "posts" else self._documents(label)
            return {"label": label, "docs": docs, "output": self.config.collections[label].output}

        return [entry(label) for label in sorted(self.config.collections)]

    def _grouped(self, key: str) -> dict[str, list["PageValues"]]:
        """The posts by category or tag, in the order in which these are met from the oldest post on."""
        groups: dict[str, list[PageValues]] = {}
        for post in reversed(self.posts):
            names = post.summary.categories if key == "categories" else post.summary.tags
            for name in names:
                groups.setdefault(name, []).insert(0, post)
        return groups

    def _folder(self, key: str, usual: str) -> Path:
        return self.config.source / str(self.config.raw.get(key) or usual)


class Lazy(Mapping[str, object]):
    """A mapping whose values are made once, when they are asked for."""

    def __init__(self, makers: Mapping[str, Callable[[], object]], values: Mapping[str, object]) -> None:
        self._makers = makers
        self._values = dict(values)

    def __getitem__(self, key: str) -> object:
        make = self._makers.get(key)
        if make is not None and key not in self._made:
            self._values[key] = self._made[key] = make()
        return self._values[key]

    @cached_property
    def _made(self) -> dict[str, object]:
        return {}

    def __iter__(self) -> Iterator[str]:
        return iter({**self._makers, **self._values})

    def __len__(self) -> int:
        return len({**self._makers, **self._values})


class PageValues(Lazy):
    """A post, document or page."""

    def __init__(self, site: SiteValues, summary: PostSummary, own: Mapping[str, Value] | None = None) -> None:
        """`own`: its front matter, where it is not that of the file."""
        self.summary = summary
        self._site = site
        self._own = own
        self._read = False
        super().__init__(self._makers_of(summary), {})

    def __getitem__(self, key: str) -> object:
        if key not in self._makers:
            self._read_front_matter()
        return super().__getitem__(key)

    def __iter__(self) -> Iterator[str]:
        self._read_front_matter()
        return super().__iter__()

    def __len__(self) -> int:
        self._read_front_matter()
        return super().__len__()

    def __hash__(self) -> int:
        return hash(self.summary.path)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PageValues) and other.summary.path == self.summary.path

    def _makers_of(self, summary: PostSummary) -> dict[str, Callable[[], object]]:
        config = self._site.config
        makers: dict[str, Callable[[], object]] = {
            "url": lambda: summary.url,
            "path": lambda: config.in_source(summary.path),
            "name": lambda: summary.path.rpartition("/")[2],
            "content": lambda: to_html(self._body, config.kramdown),
        }
        if summary.kind is Kind.PAGE:
            return makers | {"dir": lambda: summary.url.rpartition("/")[0] + "/"}
        name = parse_name(summary.path)
        return makers | {
            "title": lambda: summary.title,
            "date": lambda: summary.date,
            "categories": lambda: list(summary.categories),
            "tags": lambda: list(summary.tags),
            "id": lambda: re.sub(r"\.[^./]*\Z", "", summary.url),
            "collection": lambda: config.collection_of(summary.path, summary.kind),
            "slug": lambda: self._front_matter.get("slug") or name.slug.rstrip("."),
            "ext": lambda: Path(summary.path).suffix,
            "relative_path": lambda: config.in_source(summary.path),
            "draft": lambda: summary.kind is Kind.DRAFT,
            "excerpt": self._excerpt,
            "next": lambda: self._neighbour(-1),
            "previous": lambda: self._neighbour(1),
        }

    def _neighbour(self, step: int) -> "PageValues | None":
        posts = self._site.posts
        at = posts.index(self) + step if self in posts else -1
        return posts[at] if 0 <= at < len(posts) else None

    def _excerpt(self) -> object:
        if "excerpt" in self._front_matter:
            return self._front_matter["excerpt"]
        separator = str(self._front_matter.get("excerpt_separator") or self._site.config.raw.get("excerpt_separator"))
        separator = "\n\n" if separator == "None" else separator
        return to_html(self._body.partition(separator)[0], self._site.config.kramdown) + "\n"

    def _read_front_matter(self) -> None:
        if not self._read:
            self._read = True
            self._values = {**self._front_matter, **self._values}

    @cached_property
    def _front_matter(self) -> Mapping[str, Value]:
        own = self._post.front_matter.values if self._own is None else self._own
        defaults = self._site.config.defaults_for(self.summary.path, self.summary.kind)
        return merged_values(defaults, own) if defaults else own

    @property
    def _body(self) -> str:
        return self._post.body

    @cached_property
    def _post(self) -> Post:
        return Post.parse(_text_of(self._site.config.folder / self.summary.path) or "")


def moment(value: object, site: SiteValues) -> datetime | None:
    """A date as Liquid's filters take it; None for what is none."""
    if value in ("now", "today"):
        return site.now
    if isinstance(value, int | float) and not isinstance(value, bool):
        return datetime.fromtimestamp(value, site.config.zone)
    if isinstance(value, str) and value.isdigit():
        return datetime.fromtimestamp(int(value), site.config.zone)
    return moment_of(cast("Value", value), site.config.zone)


def _text_of(path: Path) -> str | None:
    """A text file of the site; None where it cannot be read."""
    try:
        if path.stat().st_size > _LONGEST_FILE:
            return None
        return path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError):
        return None


_DEFAULTS: Mapping[str, Value] = {"markdown": "kramdown", "highlighter": "rouge", "lsi": False, "paginate": None}
