"""What the post list knows of a file, without holding its text."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a file is to the site."""

    POST = "post"
    DRAFT = "draft"
    DOCUMENT = "document"
    """In a collection other than posts."""
    PAGE = "page"


class Status(StrEnum):
    """What `jekyll build` does with the file today."""

    PUBLISHED = "published"
    SCHEDULED = "scheduled"
    """Dated in the future, and the site does not set `future: true`."""
    DRAFT = "draft"
    UNPUBLISHED = "unpublished"
    """`published: false`."""


@dataclass(frozen=True, slots=True)
class PostSummary:
    """One row of the post list."""

    path: str
    """Relative to the site folder, with `/`."""
    kind: Kind
    status: Status
    title: str
    """From the front matter; the file name's slug in words where there is none."""
    date: datetime | None
    """In the site's time zone, aware; None for pages and undated drafts."""
    categories: tuple[str, ...]
    tags: tuple[str, ...]
    modified: float
    """Last change of the file, seconds since the epoch."""
    url: str
    """Address on the published site, from the root and without `baseurl`; empty where it is not published."""
    problem: str
    """Why the front matter cannot be read, as a sentence; empty where it can."""
