"""File names of posts as Jekyll reads and makes them: `YYYY-MM-DD-slug.ext`, or `slug.ext` for drafts."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from editor.post.slug import slugify

# Jekyll's Document::DATE_FILENAME_MATCHER and DATELESS_FILENAME_MATCHER, for a name without its folders.
_DATED = re.compile(r"(?P<date>\d{2,4}-\d{1,2}-\d{1,2})-(?P<slug>[^/\n]*)(?P<extension>\.[^.\n]+)", re.ASCII)
_DATELESS = re.compile(r"(?P<slug>.*)(?P<extension>\.[^.\n]+)")
_FORBIDDEN = re.compile(r'[\x00-\x1f/\\:*?"<>|]+')
"""What Windows or Unix takes in no file name."""
_MOST_BYTES = 255
"""Of a file name, on nearly every file system."""
_UNTITLED = "untitled"


@dataclass(frozen=True, slots=True)
class FileName:
    """What a post's file name says."""

    date_text: str
    """As written; empty where the name has no date."""
    slug: str
    """As written, without date and extension."""
    extension: str
    """With its dot; empty where there is none."""

    @property
    def date(self) -> date | None:
        """The day that Jekyll takes from the name; None where there is none or no such day."""
        return _day(self.date_text)

    @property
    def title(self) -> str:
        """The title that Jekyll gives a post whose front matter has none."""
        return title_from_slug(self.slug.rstrip("."))

    def __str__(self) -> str:
        return f"{self.date_text}-{self.slug}{self.extension}" if self.date_text else self.slug + self.extension


def parse_name(path: str) -> FileName:
    """Takes a file's name apart; folders before it (with `/`) are left out. `str()` of the result is the name."""
    name = path.rpartition("/")[2]
    if match := _DATED.fullmatch(name):
        return FileName(match["date"], match["slug"], match["extension"])
    if match := _DATELESS.fullmatch(name):
        return FileName("", match["slug"], match["extension"])
    return FileName("", name, "")


def title_from_slug(slug: str) -> str:
    """`my-first-post` -> `My First Post` (Jekyll::Utils.titleize_slug)."""
    return " ".join(word.capitalize() for word in slug.rstrip("-").split("-"))


def new_name(title: str, day: date | None, extension: str = ".md", mode: str = "default") -> str:
    """The name of a new post; without a day, of a draft. `extension` with or without its dot."""
    slug = slugify(title, mode)
    return _composed(day.isoformat() if day else "", slug, "." + extension.removeprefix("."))


def with_date(name: str, day: date | None) -> str:
    """The name under another day, as for publishing a draft; None takes the day away. A day written alike stays."""
    parts = parse_name(name)
    if day is not None and parts.date == day:
        return str(parts)
    return _composed(day.isoformat() if day else "", parts.slug, parts.extension)


def with_title(name: str, old_title: str, new_title: str) -> str:
    """The name for another title: day and extension stay, the slug is made in the manner of the old one."""
    parts = parse_name(name)
    return _composed(parts.date_text, _in_manner_of(parts.slug, old_title, new_title), parts.extension)


def follows_title(name: str, title: str) -> bool:
    """Whether the slug was made from the title; one that the author chose is better left alone."""
    slug = parse_name(name).slug
    return _maker(slug, title) is not None


def _day(text: str) -> date | None:
    if not text:
        return None
    year, month, day = (int(part) for part in text.split("-"))
    if len(text.partition("-")[0]) == 2:
        year += 1900 if year >= 69 else 2000
    if not (year and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    # Ruby's Time.parse counts on from the first of the month: 30 February is 2 March.
    return date(year, month, 1) + timedelta(days=day - 1)


def _maker(slug: str, title: str) -> Callable[[str], str] | None:
    """How `slug` was made from `title`; None where it was not."""
    for mode in ("default", "ascii", "latin", "pretty", "raw"):
        for cased in (False, True):
            for separator in ("-", "_"):
                if _made(title, mode, cased, separator) == slug:
                    return lambda text, how=(mode, cased, separator): _made(text, *how)
    return None


def _made(title: str, mode: str, cased: bool, separator: str) -> str:
    return slugify(title, mode, cased=cased).replace("-", separator)


def _in_manner_of(slug: str, old_title: str, new_title: str) -> str:
    maker = _maker(slug, old_title)
    if maker is not None:
        return maker(new_title)
    cased = slug != slug.lower()
    separator = "_" if "_" in slug and "-" not in slug else "-"
    mode = "latin" if slug.isascii() and not old_title.isascii() else "default"
    return _made(new_title, mode, cased, separator)


def _composed(date_text: str, slug: str, extension: str) -> str:
    """The whole name, fit for every file system."""
    start = f"{date_text}-" if date_text else ""
    slug = _FORBIDDEN.sub("-", slug).strip(" -") or _UNTITLED
    room = _MOST_BYTES - len((start + extension).encode())
    if len(slug.encode()) > room:
        cut = slug.encode()[:room].decode(errors="ignore")
        slug = cut.rpartition("-")[0] or cut
    return start + slug + extension
