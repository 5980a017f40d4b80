"""How the authors of a site write their front matter, learned from their newest posts."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from editor.post.filename import parse_name
from editor.post.front_matter import FrontMatter
from editor.post.post import Post
from editor.post.text_file import TextFile, UneditableFile
from editor.post.values import Value
from editor.site.config import Config
from editor.site.fields import Field, FieldKind
from editor.site.images import ImageStyle, learn_image_style
from editor.site.learning import learn_fields
from editor.site.summary import Kind, PostSummary
from editor.site.trace import trace_of

_SAMPLES = 10
"""Newest posts that are read."""
_NEVER_COPIED = frozenset(
    ("title", "subtitle", "date", "description", "excerpt", "summary", "permalink", "slug", "image", "redirect_from")
)
"""What belongs to one post even where several have the same."""


@dataclass(frozen=True, slots=True)
class FieldStyle:
    """How the site writes a field, and what a new post gets there."""

    key: str
    kind: FieldKind
    start: str
    """What stands before the value: key, colon and blanks."""
    source: str
    """A value as the newest post writes it."""
    copied: bool = False
    """Whether a new post takes the value over."""
    flow: bool = True


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """What new posts and images of a site follow."""

    folder: str
    """Of posts, relative to the site folder; `{year}` and `{month}` stand for parts of the date."""
    drafts_folder: str
    extension: str
    dated: bool
    """Whether file names begin with a date. Always so for Jekyll's posts."""
    post: tuple[FieldStyle, ...]
    """Fields of a new post in order; empty where files have no front matter."""
    draft: tuple[FieldStyle, ...]
    gap: str
    """Between the front matter and the text."""
    newline: str
    image_style: ImageStyle


@dataclass(frozen=True, slots=True)
class Sample:
    """One post that is learned from."""

    path: str
    post: Post
    newline: str = "\n"


def read_house_style(config: Config, posts: Iterable[PostSummary]) -> HouseStyle:
    """Learns from the newest of these posts and drafts, whose files are read."""
    rows = sorted((post for post in posts if not post.problem), key=_age, reverse=True)
    samples = _read(config, [row for row in rows if row.kind is Kind.POST][:_SAMPLES])
    drafts = _read(config, [row for row in rows if row.kind is Kind.DRAFT][:_SAMPLES])
    return learn_house_style(config, samples, drafts)


def learn_house_style(config: Config, posts: Sequence[Sample], drafts: Sequence[Sample] = ()) -> HouseStyle:
    """Learns from these posts and drafts, newest first."""
    samples = posts or drafts
    fields = _learned(posts or drafts) if samples else _usual(config)
    undated = tuple(field for field in fields if field.key != "date")
    base = config.source_prefix + (f"{config.collections_dir}/" if config.collections_dir else "")
    names = [parse_name(sample.path) for sample in samples]
    closings = [sample.post.front_matter.closing for sample in samples if sample.post.front_matter.closing]
    folder = _most_common((_folder(sample.path) for sample in posts), f"{base}_posts" if config.jekyll else "")
    drafts_folder = f"{base}_drafts" if config.jekyll else folder
    return HouseStyle(
        folder=folder,
        drafts_folder=_most_common((_folder(draft.path) for draft in drafts), drafts_folder),
        extension=_most_common((name.extension for name in names), ".md"),
        dated=config.jekyll or sum(bool(name.date_text) for name in names) * 2 > len(names),
        post=fields,
        draft=_learned(drafts) if drafts else undated,
        gap=_most_common(("\n" * max(closing.count("\n") - 1, 0) for closing in closings), "\n"),
        newline=_most_common((sample.newline for sample in samples), "\n"),
        image_style=learn_image_style(sample.post.body for sample in samples),
    )


def _learned(samples: Sequence[Sample]) -> tuple[FieldStyle, ...]:
    blocks = [sample.post.front_matter for sample in samples if sample.post.front_matter.opening]
    traces = [trace_of({key: block.get(key) for key in block.keys()}, block.yaml) for block in blocks]  # noqa: SIM118
    if len(blocks) * 2 <= len(samples):
        return ()
    return tuple(_style(field, blocks) for field in learn_fields(traces) if field.starter)


def _style(field: Field, blocks: Sequence[FrontMatter]) -> FieldStyle:
    key = field.key
    entries = [(block, entry) for block in blocks if (entry := block.entry(key)) is not None]
    values = Counter(repr(entry.value) for _, entry in entries)
    common, count = values.most_common(1)[0]
    block, entry = next(each for each in entries if repr(each[1].value) == common)
    found = re.search(rf"^[\"']?{re.escape(key)}[\"']?[ \t]*:[ \t]*", block.yaml, re.MULTILINE)
    start = found[0] if found else f"{key}: "
    copied = key not in _NEVER_COPIED and "\n" not in entry.source and _is_constant(field, count, len(entries))
    return FieldStyle(key, field.kind, start, entry.source, copied, field.flow)


def _is_constant(field: Field, same: int, posts: int) -> bool:
    """Whether a value is the site's habit. One post alone shows that only of choices and switches."""
    if field.kind is FieldKind.BOOLEAN or field.key in ("layout", "author", "lang", "locale"):
        return same * 2 > posts
    return posts >= 3 and same == posts


def _usual(config: Config) -> tuple[FieldStyle, ...]:
    """What a post of a site without posts begins with."""
    if not config.jekyll:
        return ()
    defaults = config.defaults_for(f"{config.source_prefix}_posts/2000-01-01-x.md", Kind.POST)
    has_layout = bool(config.theme) or any((config.source / config.layouts_dir).glob("post.*"))
    layout = [FieldStyle("layout", FieldKind.CHOICE, "layout: ", "post", True)] if has_layout else []
    return (
        *([] if "layout" in defaults else layout),
        FieldStyle("title", FieldKind.TEXT, "title: ", ""),
        FieldStyle("date", FieldKind.DATE, "date: ", "2000-01-01"),
        FieldStyle("categories", FieldKind.WORDS, "categories: ", "[]"),
        FieldStyle("tags", FieldKind.WORDS, "tags: ", "[]"),
    )


def _folder(path: str) -> str:
    """The folder with year and month as placeholders where they are the date's."""
    folder, _, name = path.rpartition("/")
    day = parse_name(name).date
    if day is None:
        return folder
    parts = folder.split("/")
    for index, part in enumerate(parts):
        if part == f"{day.year}":
            parts[index] = "{year}"
        elif part == f"{day.month:02}" and "{year}" in parts:
            parts[index] = "{month}"
    return "/".join(parts)


def _most_common(values: Iterable[str], default: str) -> str:
    counts = Counter(values)
    return counts.most_common(1)[0][0] if counts else default


def _age(post: PostSummary) -> float:
    return post.date.timestamp() if post.date is not None else post.modified


def _read(config: Config, rows: Sequence[PostSummary]) -> list[Sample]:
    samples: list[Sample] = []
    for row in rows:
        try:
            file = TextFile.decode((config.folder / row.path).read_bytes())
        except (OSError, UneditableFile):  # gone since it was listed, or no text: the others teach as well
            continue
        samples.append(Sample(row.path, Post.parse(file.text), file.newline))
    return samples


def value_of(source: str) -> Value:
    """What a value that is written so means."""
    return FrontMatter("---\n", f"x: {source}\n", "---\n").get("x")
