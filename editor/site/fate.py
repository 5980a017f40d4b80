"""Whether a file will be published, where, and if not why: what `jekyll build` does with it.

The rules are those of Jekyll 4.3's readers and its Publisher.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from editor.post.filename import parse_name
from editor.post.values import Value
from editor.site.config import Config
from editor.site.dates import moment_of
from editor.site.defaults import merged_values
from editor.site.entry_filter import EntryFilter
from editor.site.scan import Found
from editor.site.summary import Kind, PostSummary, Reason
from editor.site.targets import target_of
from editor.site.taxonomy import categories_of
from editor.site.urls import Addressed, AddressError, url_of

_POSTS = (Kind.POST, Kind.DRAFT)
_STATIC = (-1, 0.0, "")
"""The place of all static files in the order of writing."""
_MARKS = ("_", ".", "#", "~")


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of a file."""

    url: str
    """Its address from the site's root, without `baseurl`: where it is published, or would be but for the reason."""
    reason: Reason | None = None
    """None: it is published, and all is well."""
    date: datetime | None = None
    """In the site's time zone; None for pages, and for files that have none."""
    detail: str = ""
    """What the reason is about: a value, a placeholder, a collection, the other file."""

    @property
    def published(self) -> bool:
        """Whether the next build publishes the file."""
        return self.reason is None or self.reason.publishes

    @classmethod
    def of(cls, summary: PostSummary) -> "Fate":
        """What the file by itself tells; `among()` says what others make of it."""
        return cls(summary.url, summary.reason, summary.date, summary.detail)


@dataclass(frozen=True, slots=True)
class Matter:
    """The front matter that a file has, as Jekyll takes it."""

    values: Mapping[str, Value]
    lack: Reason | None = None
    """UNREADABLE or COPIED for a file that Jekyll does not take; LOST, BAD_FRONT_MATTER where it cannot read these."""


def fate_of(config: Config, file: Found, matter: Matter, modified: float, now: datetime) -> Fate:
    """What becomes of a file, by itself. `modified` in seconds since the epoch."""
    if not config.jekyll:
        named = parse_name(file.path).date
        return Fate("", Reason.NO_SITE, moment_of(matter.values.get("date", named), config.zone, now))
    if matter.lack in (Reason.UNREADABLE, Reason.COPIED, Reason.BAD_FRONT_MATTER):
        return Fate("", matter.lack)
    if file.kind is Kind.POST and not parse_name(file.path).date_text:
        return Fate("", Reason.UNDATED_NAME, moment_of(matter.values.get("date"), config.zone, now))
    if matter.lack is Reason.LOST and config.raw.get("strict_front_matter") not in (None, False):
        return Fate("", Reason.BAD_FRONT_MATTER)
    now = _time_of_build(config, now)
    return _page(config, file, matter) if file.kind is Kind.PAGE else _document(config, file, matter, modified, now)


def _page(config: Config, file: Found, matter: Matter) -> Fate:
    """Defaults give a page its permalink, but do not keep it from being published."""
    values = {**config.defaults_for(file.path, file.kind), **matter.values}
    fate = _addressed(config, Addressed(file.path, file.kind, values, datetime.now(config.zone)), None)
    if fate.reason is None and not _is_published(config, matter.values):
        return replace(fate, reason=Reason.UNPUBLISHED)
    return replace(fate, reason=matter.lack) if fate.reason is None else fate


def _document(config: Config, file: Found, matter: Matter, modified: float, now: datetime) -> Fate:
    defaults = config.defaults_for(file.path, file.kind)
    inner = config.in_collections(file.path)
    hidden = file.kind is Kind.DRAFT and not config.show_drafts
    lost = matter.lack is Reason.LOST or not isinstance(matter.values.get("categories"), str | list | None)
    own: Mapping[str, Value] = {} if lost else matter.values
    values = merged_values(defaults, own) if defaults else own
    if isinstance(defaults.get("date"), date) and not isinstance(defaults["date"], datetime):
        reason = Reason.BAD_DATE if file.kind is Kind.DOCUMENT else Reason.SKIPPED
        return Fate("", Reason.DRAFT if hidden else reason, None, f"date: {defaults['date']}")
    wrong = _wrong_date(config, file, defaults, own, now, lost)
    if wrong is not None:
        return Fate("", Reason.DRAFT if hidden else Reason.BAD_DATE, None, "" if hidden else wrong)
    moment = _date(config, file, values, now, lost)
    draft = file.kind is not Kind.DOCUMENT and "_posts" not in inner
    address_date = moment or (datetime.fromtimestamp(modified, config.zone) if draft else now.astimezone(config.zone))
    categories = categories_of(inner, defaults, own)
    addressed = Addressed(file.path, file.kind, values, address_date, categories, named=not lost)
    fate = _addressed(config, addressed, moment)
    reason = Reason.DRAFT if hidden else _held_back(config, file, values, moment, now)
    if reason is None:
        return fate if fate.reason is not None else replace(fate, reason=Reason.LOST if lost else None)
    return replace(fate, reason=reason, detail="")


def _held_back(
    config: Config, file: Found, values: Mapping[str, Value], moment: datetime | None, now: datetime
) -> Reason | None:
    if not _is_published(config, values):
        return Reason.UNPUBLISHED
    if moment is not None and not config.future and int(moment.timestamp()) > int(now.timestamp()):
        return Reason.SCHEDULED
    collection = config.collections.get(config.collection_of(file.path, file.kind))
    return Reason.NO_OUTPUT if collection is None or not collection.output else None


def _addressed(config: Config, file: Addressed, moment: datetime | None) -> Fate:
    try:
        return Fate(url_of(config, file), None, moment)
    except AddressError as error:
        return Fate("", Reason.BAD_ADDRESS, moment, str(error))


def _is_published(config: Config, values: Mapping[str, Value]) -> bool:
    value = values.get("published", True)
    return config.unpublished or (value is not None and value is not False)


def _wrong_date(
    config: Config,
    file: Found,
    defaults: Mapping[str, Value],
    own: Mapping[str, Value],
    now: datetime,
    lost: bool,
) -> str | None:
    """What Jekyll takes for a date and cannot read, as it is written; None where there is no such thing."""
    default = defaults.get("date")
    if "date" in defaults and moment_of(default, config.zone, now) is None:
        return _shown(default)
    given = own["date"] if own.get("date") is not None else default
    if "date" in own or "date" in defaults:
        return None if moment_of(given, config.zone, now) is not None else _shown(given)
    name = parse_name(file.path)
    return name.date_text if name.date_text and name.date is None and not lost else None


def _shown(value: Value) -> str:
    return "date:" if value is None else f"date: {value}"


def _date(config: Config, file: Found, values: Mapping[str, Value], now: datetime, lost: bool) -> datetime | None:
    """The date in the front matter, else the one in the file name.

    Jekyll takes the very second of the build for the date of a file that has none.
    """
    moment = moment_of(values["date"], config.zone, now) if values.get("date") is not None else None
    named = None if lost else parse_name(file.path).date
    if moment is None or (named is not None and int(moment.timestamp()) == int(now.timestamp())):
        return moment_of(named, config.zone)
    return moment


def _time_of_build(config: Config, now: datetime) -> datetime:
    """`time` in the configuration takes the place of the clock."""
    value = config.raw.get("time")
    return (moment_of(value, config.zone, now) if value else None) or now


# --- files that Jekyll does not read as posts, documents or pages


def fate_outside(config: Config, path: str) -> Fate:
    """What becomes of a file that a Scanner does not find. `path` is relative to the site folder."""
    if not config.jekyll:
        return Fate("", Reason.NO_SITE)
    inner = config.in_source(path)
    if inner is None or inner.startswith("../"):
        return Fate("", Reason.OUTSIDE)
    entries = EntryFilter.of(config)
    for part, is_folder in _parts(inner):
        if entries.excludes(part, is_folder=is_folder) or (is_folder and part == config.destination):
            return Fate("", Reason.EXCLUDED, None, part)
    own = {"_posts", "_drafts", *(f"_{label}" for label in config.collections)}
    for name in inner.split("/"):
        if name not in own and (name.startswith(_MARKS) or name.endswith("~")):
            return Fate("", Reason.HIDDEN, None, name)
    return Fate("", Reason.COPIED)


def _parts(path: str) -> Iterator[tuple[str, bool]]:
    """The folders above a file, and the file itself; with each whether it is a folder."""
    end = path.find("/")
    while end >= 0:
        yield path[:end], True
        end = path.find("/", end + 1)
    yield path, False


# --- files among others


def among(config: Config, summary: PostSummary, others: Iterable[PostSummary], static: str, now: datetime) -> Fate:
    """What becomes of a file beside the others of its site; its own row may be among them.

    Where `needs_all()` is false, the others of the same address will do. `static` is the file that Jekyll copies to the
    place of this one; empty for none.
    """
    fate = Fate.of(summary)
    if not fate.published or not config.jekyll:
        return fate
    rest = [other for other in others if other.path != summary.path and Fate.of(other).published]
    mine = _place(config, summary, now)
    limit = _limit(config)
    if limit and summary.kind in _POSTS:
        newer = sum(other.kind in _POSTS and _place(config, other, now) > mine for other in rest)
        if newer >= limit:
            return replace(fate, reason=Reason.BEYOND_LIMIT, detail=str(limit))
    target = target_of(fate.url)
    rivals = {other.path: _place(config, other, now) for other in rest if target_of(other.url) == target}
    if static:
        rivals[static] = _STATIC
    if not rivals:
        return fate
    last = max(rivals, key=lambda path: rivals[path])
    return replace(fate, reason=Reason.OVERWRITTEN if rivals[last] > mine else Reason.OVERWRITES, detail=last)


def needs_all(config: Config) -> bool:
    """Whether all files of the site have a say in what becomes of one."""
    return _limit(config) > 0


def _limit(config: Config) -> int:
    """The number of posts that `limit_posts` lets through; 0 for all."""
    value = config.raw.get("limit_posts")
    return max(value, 0) if isinstance(value, int) else 0


def _place(config: Config, summary: PostSummary, now: datetime) -> tuple[int, float, str]:
    """The order in which Jekyll writes: pages by name, static files, then each collection by date and path."""
    if summary.kind is Kind.PAGE:
        return _STATIC[0] - 1, 0.0, summary.path.rpartition("/")[2]
    place = [*config.collections].index(config.collection_of(summary.path, summary.kind))
    if summary.date is not None:
        return place, summary.date.timestamp(), summary.path
    return place, summary.modified if summary.kind is Kind.DRAFT else now.timestamp(), summary.path
