"""The posts and documents of a site in Jekyll's order, and who stands beside whom."""

from bisect import bisect_left
from datetime import datetime, timedelta
from functools import cached_property, cmp_to_key
from typing import TYPE_CHECKING

from editor.site.config import Collection
from editor.site.summary import Kind, PostSummary, Status
from editor.theme.drops.documents import PageValues

if TYPE_CHECKING:
    from editor.theme.values import SiteValues

_RELATED = 10
_NO_DATE = datetime(1, 1, 1)
_NO_OFFSET = timedelta()


class SiteLists:
    """The lists of one state of a site, each made when it is asked for."""

    def __init__(self, site: "SiteValues") -> None:
        self._site = site
        self._config = site.config
        self._documents: dict[str, list[PageValues]] = {}
        self._places_by_label: dict[str, dict[str, int]] = {}

    @cached_property
    def posts(self) -> list[PageValues]:
        """The published posts, newest first."""
        return list(reversed(self.documents_of("posts")))

    def documents_of(self, label: str) -> list[PageValues]:
        """What Jekyll has in a collection, in its order: by date, then by path; posts are one."""
        if label not in self._documents:
            found = [PageValues(self._site, one) for one in self._summaries_of(label)]
            self._documents[label] = self._arranged(found, self._config.collections.get(label))
        return self._documents[label]

    def neighbour(self, document: PageValues, step: int) -> PageValues | None:
        """The next (1) or previous (-1) document of the same collection. One that is not published has those beside
        which it would stand."""
        summary = document.summary
        label = self._config.collection_of(summary.path, summary.kind)
        others = self.documents_of(label)
        at = self._places(label).get(summary.path)
        if at is None or label == "posts":
            keys = self._keys
            at = bisect_left(keys, _key(summary)) if label == "posts" else len(others)
            without = self._places(label).get(summary.path, len(others))
            others = others[:without] + others[without + 1 :]
            at -= without < at
            at = at if step > 0 else at - 1
        else:
            at += step
        return others[at] if 0 <= at < len(others) else None

    def related(self) -> list[PageValues] | None:
        """`site.related_posts`: the newest ones but the open one."""
        if self._site.current is None or self._site.current.summary.kind is Kind.PAGE:
            return None
        if len(self.posts) <= 1:
            return []
        return [post for post in self.posts[: _RELATED + 1] if post != self._site.current][:_RELATED]

    def grouped(self, key: str) -> dict[str, list[PageValues]]:
        """The posts by category or tag, in the order in which these are met from the oldest post on."""
        groups: dict[str, list[PageValues]] = {}
        for post in reversed(self.posts):
            names = post.summary.categories if key == "categories" else post.summary.tags
            for name in names:
                groups.setdefault(name, []).append(post)
        return {name: list(reversed(posts)) for name, posts in groups.items()}

    @cached_property
    def _keys(self) -> list[tuple[datetime, str]]:
        return [_key(post.summary) for post in reversed(self.posts)]

    def _places(self, label: str) -> dict[str, int]:
        if label not in self._places_by_label:
            self._places_by_label[label] = {doc.summary.path: at for at, doc in enumerate(self.documents_of(label))}
        return self._places_by_label[label]

    def _summaries_of(self, label: str) -> list[PostSummary]:
        if label == "posts":
            kinds = (Kind.POST, Kind.DRAFT) if self._config.show_drafts else (Kind.POST,)
            posts = [
                one for one in self._site.summaries.values() if one.kind in kinds and one.url and one.date is not None
            ]
            shown = sorted((one for one in posts if one.status in (Status.PUBLISHED, Status.DRAFT)), key=_key)
            limit = self._config.raw.get("limit_posts")
            return shown[-limit:] if isinstance(limit, int) and limit > 0 else shown
        found = [
            one
            for one in self._site.summaries.values()
            if one.kind is Kind.DOCUMENT
            and one.status is not Status.UNPUBLISHED
            and self._config.collection_of(one.path, one.kind) == label
        ]
        found.sort(key=_path)
        return _merge_sorted(found) if any(one.date for one in found) else found

    def _arranged(self, documents: list[PageValues], collection: Collection | None) -> list[PageValues]:
        """In the order that the collection's settings ask for."""
        settings = self._config.raw.get("collections")
        own = settings.get(collection.label) if isinstance(settings, dict) and collection is not None else None
        if not isinstance(own, dict):
            return documents
        order, key = own.get("order"), own.get("sort_by")
        if isinstance(order, list):
            first = {f"_{collection.label}/{name}": at for at, name in enumerate(order)} if collection else {}
            return sorted(documents, key=lambda one: first.get(str(one["path"]), len(first)))
        if isinstance(key, str):
            return sorted(documents, key=cmp_to_key(lambda one, other: _by_value(one.get(key), other.get(key))))
        return documents

    def turn(self, summary: PostSummary) -> tuple[int, datetime, str]:
        """When Jekyll renders a document: collections in their order, then the pages."""
        labels = ["posts", *(name for name in self._config.collections if name != "posts")]
        if summary.kind is Kind.PAGE:
            return len(labels), _NO_DATE, summary.path.rpartition("/")[2]
        label = self._config.collection_of(summary.path, summary.kind)
        return (labels.index(label) if label in labels else 0, *_key(summary))


def _key(summary: PostSummary) -> tuple[datetime, str]:
    date = summary.date
    moment = _NO_DATE if date is None else date.replace(tzinfo=None) - (date.utcoffset() or _NO_OFFSET)
    return moment, summary.path


def _compared(one: PostSummary, other: PostSummary) -> int:
    """Jekyll's order of documents: by date where both have one."""
    mine, its = (one.path, other.path)
    if one.date is not None and other.date is not None and one.date != other.date:
        return -1 if one.date < other.date else 1
    return (mine > its) - (mine < its)


def _merge_sorted(found: list[PostSummary]) -> list[PostSummary]:
    """Sorted by halves, as Ruby sorts. It matters: documents without a date have no certain place among others."""
    if len(found) < 2:
        return found
    half = len(found) // 2
    one, other = _merge_sorted(found[:half]), _merge_sorted(found[half:])
    merged: list[PostSummary] = []
    at = then = 0
    while at < len(one) and then < len(other):
        if _compared(one[at], other[then]) <= 0:
            merged.append(one[at])
            at += 1
        else:
            merged.append(other[then])
            then += 1
    return merged + one[at:] + other[then:]


def _path(summary: PostSummary) -> str:
    return summary.path


def _by_value(one: object, other: object) -> int:
    if one is None or other is None:
        return (one is None) - (other is None)
    try:
        return (one > other) - (one < other)  # pyright: ignore  (what it is, only the site knows)
    except TypeError:
        return 0
