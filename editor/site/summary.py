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


class Reason(StrEnum):
    """Why `jekyll build` does not publish a file, or not as its author meant it."""

    DRAFT = "draft"
    """In `_drafts`, and the site does not set `show_drafts`."""
    SCHEDULED = "scheduled"
    """Dated in the future: published by the first build after `Fate.date`."""
    UNPUBLISHED = "unpublished"
    """`published: false`."""
    EXCLUDED = "excluded"
    """Named by `exclude`."""
    HIDDEN = "hidden"
    """A name on its path begins with `_`, `.`, `#` or `~`, or ends with `~`."""
    OUTSIDE = "outside"
    """Not in the site's source."""
    NO_SITE = "no-site"
    """The folder is no Jekyll site."""
    COPIED = "copied"
    """Without front matter, or of no kind that is made into a page."""
    UNDATED_NAME = "undated-name"
    """In `_posts`, under a name that does not begin with a date."""
    NO_OUTPUT = "no-output"
    """In a collection that does not set `output: true`."""
    BEYOND_LIMIT = "beyond-limit"
    """Older than the newest posts that `limit_posts` lets through."""
    UNREADABLE = "unreadable"
    """No regular file, or no UTF-8."""
    SKIPPED = "skipped"
    """`defaults` give a date without quotes, at which Jekyll gives the file up."""
    OVERWRITTEN = "overwritten"
    """Another file has the same address and is written later."""
    OVERWRITES = "overwrites"
    """Published, but in place of another file with the same address."""
    LOST = "lost"
    """Published, but without its front matter, which Jekyll cannot read."""
    BAD_FRONT_MATTER = "bad-front-matter"
    """The build fails: Jekyll cannot read the front matter."""
    BAD_DATE = "bad-date"
    """The build fails: the date is none to Ruby."""
    BAD_ADDRESS = "bad-address"
    """The build fails: no address can be made of permalink, slug or categories."""

    @property
    def publishes(self) -> bool:
        """Whether the file becomes a page all the same."""
        return self in (Reason.OVERWRITES, Reason.LOST)

    @property
    def fails(self) -> bool:
        """Whether Jekyll stops at the file, so that no page of the site is written."""
        return self in (Reason.BAD_FRONT_MATTER, Reason.BAD_DATE, Reason.BAD_ADDRESS)


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
    """Address on the site, from the root and without `baseurl`, where it is published or would be; empty for none."""
    problem: str
    """What is wrong with the file, as a sentence; empty where nothing is."""
    reason: Reason | None = None
    """Why it is not published, as far as the file by itself tells."""
    detail: str = ""
    """What the reason is about: a value, a placeholder, a collection."""
