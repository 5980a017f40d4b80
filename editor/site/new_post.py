"""New posts in the style of their site, and where files go when they are published, taken back or renamed.

Nothing here touches a file. Whoever writes one never overwrites another.
"""

import re
from datetime import UTC, date, datetime
from pathlib import PurePosixPath

from editor.post.filename import follows_title, new_name, parse_name, with_date, with_title
from editor.post.front_matter import FrontMatter
from editor.post.values import Value
from editor.site.config import Config
from editor.site.dates import day_of
from editor.site.fields import FieldKind
from editor.site.house_style import FieldStyle, HouseStyle, value_of

_OFFSET = re.compile(r":\d\d *(?:Z|[-+]\d\d:?\d\d)$")


def new_post(style: HouseStyle, title: str, *, draft: bool, when: datetime) -> tuple[str, str]:
    """Path, relative to the site folder, and text of a new post. `when` is in the site's time zone.

    The text begins with the fields that most of the site's newest posts set, in their order and manner of writing.
    Values that all of them share are copied; what belongs to one post is left empty.
    """
    day = None if draft or not style.dated else when.date()
    folder = style.drafts_folder if draft else _under_date(style.folder, when)
    path = f"{folder}/" if folder else ""
    path += new_name(title, day, style.extension)
    fields = style.draft if draft else style.post
    if not fields:
        return path, f"# {title}\n\n".replace("\n", style.newline)
    lines = "".join(_line(field, title, when) for field in fields)
    return path, f"---\n{lines}---\n{style.gap}".replace("\n", style.newline)


def publish_target(config: Config, path: str, when: datetime) -> str:
    """Where a draft goes when it is published: into `_posts` beside its `_drafts`, under the date."""
    name = with_date(path.rpartition("/")[2], when.astimezone(config.zone).date())
    return "/".join((*_folders(config, path, "_drafts", "_posts"), name))


def unpublish_target(config: Config, path: str) -> str:
    """Where a post goes when it is taken back: into `_drafts` beside its `_posts`, without date and year folders."""
    name = with_date(path.rpartition("/")[2], None)
    folders = _folders(config, path, "_posts", "_drafts")
    kept = [folder for place, folder in enumerate(folders) if place == 0 or not folder.isdecimal()]
    return "/".join((*kept, name))


def rename_target(name: str, front_matter: FrontMatter, before: FrontMatter | None = None) -> str:
    """The file name that agrees with the front matter; the same name where it does already.

    The date follows the front matter's where the name has one. The slug follows the title only where it was made from
    the title `before`: a slug that the author chose stays.
    """
    target = name
    day = day_of(front_matter.get("date"))
    if day is not None and parse_name(name).date_text and parse_name(name).date != day:
        target = with_date(name, day)
    old = before.get("title") if before is not None else None
    new = front_matter.get("title")
    if isinstance(old, str) and isinstance(new, str) and old != new and new.strip() and follows_title(name, old):
        target = with_title(target, old, new)
    return target


def _under_date(folder: str, when: datetime) -> str:
    return folder.replace("{year}", f"{when.year:04}").replace("{month}", f"{when.month:02}")


def _line(field: FieldStyle, title: str, when: datetime) -> str:
    source = field.source if field.copied else _source(field, title, when)
    start = field.start if source else field.start.rstrip()
    return f"{start}{source}\n"


def _source(field: FieldStyle, title: str, when: datetime) -> str:
    """The value of a field that is no site-wide habit, as the site would write it."""
    if field.key == "title":
        return _written_like(field.source, title)
    if field.kind in (FieldKind.DATE, FieldKind.DATE_TIME):
        return _moment_like(field.source, when)
    if field.kind is FieldKind.WORDS:
        return "[]" if field.flow and field.source.startswith("[") else ""
    quote = field.source[:1]
    return quote * 2 if quote and quote in "\"'" else ""


def _moment_like(source: str, when: datetime) -> str:
    """A date in the manner of another: day or time, with or without an offset."""
    text = source.strip("\"'")
    old = value_of(text)
    if isinstance(old, date) and not isinstance(old, datetime):
        return _written_like(source, when.date())
    if isinstance(old, datetime) and old.tzinfo is None and text == source:
        # Jekyll takes a time with seconds and without an offset for UTC, and any in quotes for the site's own.
        return _written_like(source, when.astimezone(UTC).replace(tzinfo=None))
    has_offset = old.tzinfo is not None if isinstance(old, datetime) else bool(_OFFSET.search(text))
    return _written_like(source, when if has_offset else when.replace(tzinfo=None))


def _written_like(source: str, value: Value) -> str:
    """A value in the manner of another."""
    if "\n" in source:
        source = '""'
    block = FrontMatter("---\n", f"x: {source}\n", "---\n").with_value("x", value)
    entry = block.entry("x")
    return entry.source if entry is not None else ""


def _folders(config: Config, path: str, old: str, new: str) -> list[str]:
    """The folders of a path with `new` in place of `old`; the site's own `new` where there is no `old`."""
    folders = path.split("/")[:-1]
    if old in folders:
        return [new if folder == old else folder for folder in folders]
    return [*PurePosixPath(config.source_prefix, config.collections_dir).parts, new]
