"""Reads what the post list shows of a file, and no more of the file than its front matter."""

import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from editor.post.filename import FileName, parse_name, title_from_slug
from editor.post.post import Post
from editor.post.values import Value
from editor.post.yaml_problems import YamlError
from editor.post.yaml_reading import read_values
from editor.site.config import Config
from editor.site.dates import moment_of
from editor.site.defaults import merged_values
from editor.site.scan import Found
from editor.site.summary import Kind, PostSummary, Status
from editor.site.taxonomy import categories_of, tags_of
from editor.site.trace import Trace, trace_of
from editor.site.urls import Addressed, url_of

_HEAD = 4096
"""Bytes: nearly all front matter is shorter."""
_LONGEST_HEAD = 1 << 20
"""Bytes after which a block that is not closed is taken for one that never is."""
_FENCES = (b"---", b"\xef\xbb\xbf---")
_UNDATED_POST = "Jekyll leaves this post out: its file name does not begin with a date, such as 2025-04-06-."
_NO_FRONT_MATTER = "Jekyll copies this file as it is: it has no front matter between two lines of “---”."


@dataclass(frozen=True, slots=True)
class Row:
    """A file as the index keeps it."""

    summary: PostSummary
    trace: Trace = field(default_factory=Trace)


@dataclass(frozen=True, slots=True)
class _Head:
    """The beginning of a file, up to the end of its front matter."""

    post: Post | None
    """None where it cannot be read."""
    modified: float = 0.0
    problem: str = ""


def read_row(config: Config, found: Found, now: datetime) -> Row | None:
    """Reads one file; None for one that is no post after all, such as a page without front matter.

    Never raises: a file that cannot be read becomes a row with a problem. `now` decides what is scheduled.
    """
    head = _read_head(os.path.join(config.folder, found.path))  # noqa: PTH118 (ten thousand times, a Path costs)
    if head.post is None:
        return Row(summarize(config, found, {}, head.modified, now, problem=head.problem))
    front_matter = head.post.front_matter
    if config.jekyll and not (front_matter.opening.startswith("---") or front_matter.unclosed):
        if found.kind is Kind.PAGE:
            return None
        if found.kind is Kind.DOCUMENT:
            return Row(summarize(config, found, {}, head.modified, now, problem=_NO_FRONT_MATTER))
    if front_matter.unclosed:
        problem = front_matter.problem.message if front_matter.problem else ""
        return Row(summarize(config, found, {}, head.modified, now, problem=problem))
    try:
        values = read_values(front_matter.yaml)
    except YamlError as error:
        problem = f"Front matter line {error.line + 2} cannot be read. {error.message}"
        return Row(summarize(config, found, {}, head.modified, now, problem=problem))
    return Row(summarize(config, found, values, head.modified, now), trace_of(values, front_matter.yaml))


def summarize(
    config: Config, found: Found, own: Mapping[str, Value], modified: float, now: datetime, *, problem: str = ""
) -> PostSummary:
    """The row of a file with these front-matter values, `modified` in seconds since the epoch."""
    defaults = config.defaults_for(found.path, found.kind)
    values = merged_values(defaults, own) if defaults else own
    name = parse_name(found.path)
    date = _date(found.kind, values, name, config.zone)
    categories = categories_of(config.in_collections(found.path), defaults, own)
    status = _status(config, found.kind, values, date, now)
    if found.kind is Kind.POST and config.jekyll and not name.date_text:
        url, problem = "", problem or _UNDATED_POST
    elif problem == _NO_FRONT_MATTER:
        url = ""
    else:
        address_date = date or datetime.fromtimestamp(modified, config.zone)
        url = url_of(config, Addressed(found.path, found.kind, values, address_date, categories))
    title = _title(values, name)
    return PostSummary(
        found.path, found.kind, status, title, date, categories, tags_of(defaults, own), modified, url, problem
    )


def _title(values: Mapping[str, Value], name: FileName) -> str:
    title = values.get("title")
    if title is None or title is False or isinstance(title, list | dict):
        return title_from_slug(name.slug.rstrip(".")) or str(name)
    return str(title)


def _date(kind: Kind, values: Mapping[str, Value], name: FileName, zone: tzinfo) -> datetime | None:
    """The date in the front matter, else the one in the file name."""
    if kind is Kind.PAGE:
        return None
    moment = moment_of(values.get("date"), zone)
    return moment if moment is not None else moment_of(name.date, zone)


def _status(config: Config, kind: Kind, values: Mapping[str, Value], date: datetime | None, now: datetime) -> Status:
    if kind is Kind.DRAFT or (not config.jekyll and values.get("draft") is True):
        return Status.DRAFT
    if "published" in values and values["published"] in (None, False) and not config.unpublished:
        return Status.UNPUBLISHED
    if date is not None and date > now and not config.future:
        return Status.SCHEDULED
    return Status.PUBLISHED


def _read_head(path: str) -> _Head:
    modified = 0.0
    try:
        status = os.stat(path)  # noqa: PTH116 (see above)
        modified = status.st_mtime
        if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for somebody to write to it
            return _Head(None, modified, "This is no regular file.")
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 (see above)
            return _Head(_parse_head(file.read, status.st_size), modified)
    except UnicodeDecodeError:
        return _Head(None, modified, "The file is not UTF-8 text. It has to be saved as UTF-8.")
    except OSError as error:
        return _Head(None, modified, f"The file cannot be opened: {error.strerror}.")


def _parse_head(read: Callable[[int], bytes], size: int) -> Post:
    """Reads as much as holds the front matter. Raises UnicodeDecodeError."""
    data = read(_HEAD)
    while True:
        whole = len(data) >= size
        text = (data if whole else data[: data.rfind(b"\n") + 1]).decode()  # a line end is never half a letter
        post = Post.parse(text)
        if post.front_matter.closing or whole or len(data) > _LONGEST_HEAD or not data.startswith(_FENCES):
            return post
        more = read(len(data))
        if not more:
            return post
        data += more
