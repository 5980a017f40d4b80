"""Which posts the list shows, in which groups and order. Pure: summaries in, groups out."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from editor.site.summary import Kind, PostSummary, Status

_MARKS = re.compile("[\u0300-\u036f]+")
"""What is left of accents when letters are taken apart."""


class Sort(StrEnum):
    DATE = "date"
    TITLE = "title"
    MODIFIED = "modified"


@dataclass(frozen=True, slots=True)
class Query:
    """What the writer looks for. Empty parts let everything through."""

    text: str = ""
    """Words that must all occur in title, file name, categories or tags; case and accents of letters aside."""
    statuses: frozenset[Status] = frozenset()
    category: str = ""
    tag: str = ""
    sort: Sort = Sort.DATE

    @property
    def filters(self) -> bool:
        """Whether more than a search narrows the list."""
        return bool(self.statuses or self.category or self.tag)

    @property
    def narrows(self) -> bool:
        return self.filters or bool(self.text.strip())


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of the list with its posts."""

    key: str
    title: str
    posts: tuple[PostSummary, ...]


def group_posts(posts: Iterable[PostSummary], query: Query) -> list[Group]:
    """Drafts, scheduled posts, then by year, other collections, pages; within a group in the order asked for."""
    rows: dict[tuple[int, str], list[PostSummary]] = {}
    matches = _matcher(query)
    for post in posts:
        if matches(post):
            rows.setdefault(_group_of(post), []).append(post)
    groups: list[Group] = []
    for rank, key in sorted(rows, key=_group_order):
        members = sorted(rows[rank, key], key=_order(query.sort), reverse=query.sort is not Sort.TITLE)
        groups.append(Group(f"{rank}/{key}", _title(rank, key), tuple(members)))
    return groups


def words_in_use(posts: Iterable[PostSummary], what: Callable[[PostSummary], Collection[str]]) -> list[tuple[str, int]]:
    """Categories or tags with the number of posts that carry them, in alphabetic order."""
    counts: dict[str, int] = {}
    for post in posts:
        for word in dict.fromkeys(what(post)):
            counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda item: item[0].casefold())


def status_name(status: Status) -> str:
    """What a status is called, translated."""
    match status:
        case Status.DRAFT:
            return QCoreApplication.translate("PostList", "Draft")
        case Status.SCHEDULED:
            return QCoreApplication.translate("PostList", "Scheduled")
        case Status.UNPUBLISHED:
            return QCoreApplication.translate("PostList", "Unpublished")
        case Status.PUBLISHED:
            return QCoreApplication.translate("PostList", "Published")


_DRAFTS, _SCHEDULED, _YEAR, _UNDATED, _COLLECTION, _PAGES = range(6)


def _group_of(post: PostSummary) -> tuple[int, str]:
    if post.kind is Kind.POST:  # first, as most are: the list groups ten thousand at once
        if post.status is Status.SCHEDULED:
            return _SCHEDULED, ""
        return (_YEAR, str(post.date.year)) if post.date else (_UNDATED, "")
    if post.kind is Kind.DRAFT:
        return _DRAFTS, ""
    if post.kind is Kind.PAGE:
        return _PAGES, ""
    folder = next((part for part in post.path.split("/") if part.startswith("_")), "")
    return _COLLECTION, folder.removeprefix("_")


def _group_order(group: tuple[int, str]) -> tuple[int, int, str]:
    rank, key = group
    return (rank, -int(key), "") if rank == _YEAR else (rank, 0, key)


def _title(rank: int, key: str) -> str:
    if rank == _DRAFTS:
        return QCoreApplication.translate("PostGroups", "Drafts")
    if rank == _SCHEDULED:
        return QCoreApplication.translate("PostGroups", "Scheduled")
    if rank == _UNDATED:
        return QCoreApplication.translate("PostGroups", "Without date")
    if rank == _PAGES:
        return QCoreApplication.translate("PostGroups", "Pages")
    return key if rank == _YEAR else key.replace("_", " ").replace("-", " ").title()


def _order(sort: Sort) -> Callable[[PostSummary], tuple[float | str, str]]:
    match sort:
        case Sort.TITLE:
            return lambda post: (_plain(post.title), post.path)
        case Sort.MODIFIED:
            return lambda post: (post.modified, post.path)
        case Sort.DATE:
            return lambda post: (post.date.timestamp() if post.date else post.modified, post.path)


def _matcher(query: Query) -> Callable[[PostSummary], bool]:
    words = _plain(query.text).split()

    def matches(post: PostSummary) -> bool:
        if query.statuses and post.status not in query.statuses:
            return False
        if query.category and query.category not in post.categories:
            return False
        if query.tag and query.tag not in post.tags:
            return False
        if not words:
            return True
        text = _plain(" ".join((post.title, post.path.rpartition("/")[2], *post.categories, *post.tags)))
        return all(word in text for word in words)

    return matches


def _plain(text: str) -> str:
    """Without differences of case, and letters without their accents."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
