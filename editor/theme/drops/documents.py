"""Posts, documents of collections and pages as Liquid sees them: `page`, `post` and their like.

The keys are those of Jekyll 4.3's DocumentDrop and Page. A loop over titles reads no file.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from editor.markup import to_html
from editor.post.filename import parse_name
from editor.post.post import Post
from editor.post.values import Value
from editor.site.defaults import merged_values
from editor.site.summary import Kind, PostSummary
from editor.theme import expand
from editor.theme.drops.excerpts import excerpt_of
from editor.theme.drops.kramdown_blanks import with_kramdowns_blanks
from editor.theme.drops.saved import saved_front_matter
from editor.theme.markers import with_markers
from editor.theme.page import Page

if TYPE_CHECKING:
    from editor.theme.values import SiteValues


class PageValues(Mapping[str, object]):
    """A post, document or page. Two of the same file are equal."""

    def __init__(self, site: "SiteValues", summary: PostSummary, open_page: Page | None = None) -> None:
        """`open_page`: what the file's front matter and body are, where that is not what the file says."""
        self.summary = summary
        self.converted: str | None = None
        """The HTML of the body, once it is known."""
        self._site = site
        self._open = open_page
        self._getters = self.OF_PAGE if summary.kind is Kind.PAGE else self.OF_DOCUMENT
        if open_page is not None and open_page.is_excerpt:
            self._getters = self.OF_EXCERPT
        self._got: dict[str, object] = {}

    def __getitem__(self, key: str) -> object:
        if key == "content":  # another one at another time
            return self._content()
        if key in self._got:
            return self._got[key]
        get = self._getters.get(key)
        value = self._got[key] = get(self) if get is not None else self._given(key)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter({**self._getters, **self.front_matter})

    def __len__(self) -> int:
        return len({**self._getters, **self.front_matter})

    def __hash__(self) -> int:
        return hash(self.summary.path)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PageValues) and other.summary.path == self.summary.path

    @property
    def layout(self) -> Value:
        """What `layout` says."""
        own = self._own_values
        if self.summary.kind is Kind.PAGE and "layout" in own:
            return own["layout"]  # for a page alone, null is an answer
        return self.front_matter.get("layout")

    @cached_property
    def front_matter(self) -> Mapping[str, Value]:
        """With the site's defaults."""
        defaults = self._site.config.defaults_for(self.summary.path, self.summary.kind)
        return merged_values(defaults, self._own_values) if defaults else self._own_values

    @property
    def body(self) -> str:
        if self._open is not None and self._open.body is not None:
            return self._open.body
        return self._post.body

    @property
    def has_liquid(self) -> bool:
        """Whether Liquid runs over the body, which the front matter may forbid."""
        return self.front_matter.get("render_with_liquid") is not False

    def html(self) -> str:
        """The body as it stands in the page. It is what Liquid and Markdown make of it."""
        if self.converted is None:
            self.converted = self._rendered(self.body)
        return self.converted

    def _given(self, key: str) -> object:
        """What the front matter or a plug-in says. Raises KeyError."""
        if key == "last_modified_at" and key not in self.front_matter and self._site.has_plugin("last-modified-at"):
            return self._site.modified(str(self["path"]), is_document=self.summary.kind is not Kind.PAGE)
        return self.front_matter[key]

    def _collection(self) -> str:
        return self._site.config.collection_of(self.summary.path, self.summary.kind)

    def _name(self) -> str:
        return self.summary.path.rpartition("/")[2]

    def _dir(self) -> str:
        url = self.summary.url
        return url if url.endswith("/") else url.rpartition("/")[0] + "/"

    def _path_in_collections(self) -> str:
        return self._site.config.in_collections(self.summary.path)

    def _path_of_page(self) -> Value:
        return self.front_matter.get("path") or self._site.config.in_source(self.summary.path)

    def _slug(self) -> Value:
        return self.front_matter.get("slug") or parse_name(self.summary.path).slug.rstrip(".")

    def _ext(self) -> Value:
        return self.front_matter.get("ext") or parse_name(self.summary.path).extension or None

    def _title(self) -> object:
        given = self._open.front_matter.get("title") if self._open is not None else None
        return given if given is not None and given is not False else self.summary.title

    def _id(self) -> str:
        folder = os.path.dirname(self.summary.url.rstrip("/"))  # noqa: PTH120 (an address)
        return f"{folder.rstrip('/')}/{self._slug()}"

    def _content(self) -> str:
        """As in Jekyll, that of a page or of a document that is rendered later is still as it is written."""
        current = self._site.current
        if current is not None and current == self:
            is_page = self.summary.kind is Kind.PAGE
            return self.body if is_page or current.converted is None else current.converted
        return self.html() if self._site.is_rendered_before_current(self) else self.body

    def _excerpt(self) -> object:
        if self.front_matter.get("excerpt"):
            return self.front_matter["excerpt"]
        own = self.front_matter.get("excerpt_separator")
        separator = own if own else self._site.config.raw.get("excerpt_separator", "\n\n")
        return self._rendered(excerpt_of(self.body, str(separator)), is_excerpt=True) if separator else ""

    def _rendered(self, text: str, *, is_excerpt: bool = False) -> str:
        """Some of the body as HTML. What is broken in it is told where that file is open."""
        page = Page(self.summary.path, self._own_values, self.body, is_excerpt)
        with self._site.rendering() as is_new:
            if self.has_liquid and is_new(self.summary.path):
                text = expand(text, self._site, page).text
        return converted(self._site, self.summary.path, text)

    @property
    def _own_values(self) -> Mapping[str, Value]:
        return self._saved_values if self._open is None else self._open.front_matter

    @cached_property
    def _saved_values(self) -> Mapping[str, Value]:
        return saved_front_matter(self._site.config.folder / self.summary.path)

    @cached_property
    def _post(self) -> Post:
        return Post.parse(self._site.text_of(self._site.config.folder / self.summary.path) or "")

    def _date(self) -> datetime:
        return self.summary.date or self._site.now

    def _next(self) -> "PageValues | None":
        return self._site.lists.neighbour(self, 1)

    def _previous(self) -> "PageValues | None":
        return self._site.lists.neighbour(self, -1)

    def _draft(self) -> object:
        return self.front_matter.get("draft") or self.summary.kind is Kind.DRAFT

    # What Liquid can ask for besides the front matter, in Jekyll's order.

    OF_DOCUMENT: ClassVar[Mapping[str, Callable[["PageValues"], object]]] = MappingProxyType(
        {
            "id": _id,
            "content": _content,
            "relative_path": _path_in_collections,
            "path": _path_in_collections,
            "url": lambda self: self.summary.url,
            "date": _date,
            "title": _title,
            "categories": lambda self: list(self.summary.categories),
            "tags": lambda self: list(self.summary.tags),
            "collection": _collection,
            "excerpt": _excerpt,
            "name": lambda self: self.front_matter.get("name") or self._name(),
            "next": _next,
            "previous": _previous,
            "draft": _draft,
            "slug": _slug,
            "ext": _ext,
        }
    )
    OF_EXCERPT: ClassVar[Mapping[str, Callable[["PageValues"], object]]] = MappingProxyType(
        {
            **OF_DOCUMENT,
            "id": lambda self: f"{self._id()}#excerpt",
            "path": lambda self: f"{self._path_in_collections()}/#excerpt",
            "relative_path": lambda self: f"{self._path_in_collections()}/#excerpt",
            "excerpt": lambda _: None,
        }
    )
    OF_PAGE: ClassVar[Mapping[str, Callable[["PageValues"], object]]] = MappingProxyType(
        {
            "content": _content,
            "dir": _dir,
            "excerpt": lambda self: self.front_matter.get("excerpt"),
            "name": _name,
            "path": _path_of_page,
            "url": lambda self: self.summary.url,
        }
    )


def converted(site: "SiteValues", path: str, text: str) -> str:
    """What Jekyll's converters make of a text after Liquid: HTML where the file is Markdown."""
    if path.rpartition(".")[2].lower() not in site.config.markdown_ext:
        return with_markers(text)
    return with_kramdowns_blanks(with_markers(to_html(text, site.config.kramdown)), text)
