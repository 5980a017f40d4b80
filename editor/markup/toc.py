"""The contents list that stands where `{:toc}` does."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TocEntry:
    """A heading of the contents list."""

    level: int
    id: str
    html: str
    """Its text, without links and footnote marks."""


@dataclass(slots=True)
class _Place:
    entry: TocEntry
    inner: "list[_Place]" = field(default_factory=list["_Place"])


def contents_list(entries: Sequence[TocEntry], ordered: bool, attributes: str, anchor: str) -> str:
    """The list; empty where there are no headings. `attributes` go to the outermost element."""
    top: list[_Place] = []
    stack: list[_Place] = []
    for entry in entries:
        place = _Place(entry)
        while stack and stack[-1].entry.level >= entry.level:
            stack.pop()
        (stack[-1].inner if stack else top).append(place)
        stack.append(place)
    return _list(top, "ol" if ordered else "ul", attributes, anchor) if top else ""


def _list(places: Sequence[_Place], tag: str, attributes: str, anchor: str) -> str:
    items = "".join(
        f'<li><a href="#{place.entry.id}" id="{anchor}-{place.entry.id}">{place.entry.html}</a>'
        f"{_list(place.inner, tag, '', anchor) if place.inner else ''}</li>\n"
        for place in places
    )
    return f"<{tag}{attributes}>\n{items}</{tag}>\n"
