"""Reads what the post list shows of a file, and no more of the file than its front matter."""

import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from editor.post.filename import FileName, parse_name, title_from_slug
from editor.post.front_matter import FrontMatter
from editor.post.post import Post
from editor.post.values import Value
from editor.post.yaml_problems import NoMappingError, YamlError
from editor.post.yaml_reading import read_values
from editor.site.config import Config
from editor.site.dates import moment_of
from editor.site.defaults import merged_values
from editor.site.fate import Fate, Matter, fate_of
from editor.site.fate_text import explained
from editor.site.scan import Found
from editor.site.summary import Kind, PostSummary, Reason, Status
from editor.site.taxonomy import categories_of, tags_of
from editor.site.trace import Trace, trace_of
from editor.wording import Said

_HEAD = 4096
"""Bytes: nearly all front matter is shorter."""
_LONGEST_HEAD = 1 << 20
"""Bytes after which a block that is not closed is taken for one that never is."""
_FENCES = (b"---", b"\xef\xbb\xbf---")
_MISTAKES = frozenset(
    {
        Reason.UNDATED_NAME,
        Reason.COPIED,
        Reason.UNREADABLE,
        Reason.LOST,
        Reason.BAD_FRONT_MATTER,
        Reason.BAD_DATE,
        Reason.BAD_ADDRESS,
    }
)
"""Reasons that no author means: rows say them."""
_DATELESS = frozenset({Reason.BAD_DATE, Reason.LOST, Reason.BAD_FRONT_MATTER})
"""Jekyll does not get as far as the date in the name; rows have it, and so stay where they are while it is mended."""


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
        unread = summarize(config, found, {}, head.modified, now, lack=Reason.UNREADABLE, problem=head.problem)
        return Row(unread)
    front_matter = head.post.front_matter
    matter, problem = matter_of(config, found, front_matter)
    if matter.lack is Reason.COPIED and found.kind is Kind.PAGE:
        return None
    summary = summarize(config, found, matter.values, head.modified, now, lack=matter.lack, problem=problem)
    return Row(summary) if problem else Row(summary, trace_of(matter.values, front_matter.yaml))


def matter_of(config: Config, found: Found, front_matter: FrontMatter) -> tuple[Matter, str]:
    """Front matter as Jekyll takes it, and what is wrong with it as sentences."""
    bare = not (front_matter.opening.startswith("---") or front_matter.unclosed)
    if config.jekyll and bare and found.kind in (Kind.PAGE, Kind.DOCUMENT):
        return Matter({}, Reason.COPIED), ""
    if front_matter.unclosed:
        return Matter({}), front_matter.problem.message if front_matter.problem else ""
    try:
        return Matter(read_values(front_matter.yaml)), ""
    except YamlError as error:
        fails = found.kind is Kind.PAGE and isinstance(error, NoMappingError)
        problem = Said("Front matter line %1 cannot be read. %2", error.line + 2, error.message)
        return Matter({}, Reason.BAD_FRONT_MATTER if fails else Reason.LOST), problem


def summarize(
    config: Config,
    found: Found,
    own: Mapping[str, Value],
    modified: float,
    now: datetime,
    *,
    lack: Reason | None = None,
    problem: str = "",
) -> PostSummary:
    """The row of a file with these front-matter values, `modified` in seconds since the epoch.

    `lack` is that of its Matter; `problem` says what is wrong in better words than the reason has.
    """
    defaults = config.defaults_for(found.path, found.kind)
    values = merged_values(defaults, own) if defaults else own
    name = parse_name(found.path)
    fate = fate_of(config, found, Matter(own, lack), modified, now)
    date = fate.date
    if fate.reason in _DATELESS:
        date = date or moment_of(name.date, config.zone)
    if fate.reason in _MISTAKES:
        problem = problem or explained(fate)
    return PostSummary(
        found.path,
        found.kind,
        _status(config, found.kind, values, fate),
        _title(values, name),
        date,
        categories_of(config.in_collections(found.path), defaults, own),
        tags_of(defaults, own),
        modified,
        fate.url,
        problem,
        fate.reason,
        fate.detail,
    )


def _title(values: Mapping[str, Value], name: FileName) -> str:
    title = values.get("title")
    if title is None or title is False or isinstance(title, list | dict):
        return title_from_slug(name.slug.rstrip(".")) or str(name)
    return str(title)


def _status(config: Config, kind: Kind, values: Mapping[str, Value], fate: Fate) -> Status:
    if kind is Kind.DRAFT or (not config.jekyll and values.get("draft") is True):
        return Status.DRAFT
    if fate.reason is Reason.SCHEDULED:
        return Status.SCHEDULED
    listed = fate.published or fate.reason in (Reason.NO_OUTPUT, Reason.NO_SITE)
    return Status.PUBLISHED if listed else Status.UNPUBLISHED


def _read_head(path: str) -> _Head:
    modified = 0.0
    try:
        status = os.stat(path)  # noqa: PTH116 (see above)
        modified = status.st_mtime
        if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for somebody to write to it
            return _Head(None, modified, Said("This is no regular file."))
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 (see above)
            return _Head(_parse_head(file.read, status.st_size), modified)
    except UnicodeDecodeError:
        return _Head(None, modified, Said("The file is not UTF-8 text. It has to be saved as UTF-8."))
    except OSError as error:
        return _Head(None, modified, Said("The file cannot be opened: %1.", error.strerror))


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
