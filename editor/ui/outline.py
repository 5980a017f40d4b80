"""The outline of a post as a tree: which headings it shows and how they nest. Pure: headings in, rows out."""

from collections.abc import Sequence
from dataclasses import dataclass

from editor.markup.rendering import Heading

ALL_LEVELS = 6


@dataclass(frozen=True, slots=True)
class Row:
    """A heading that is shown."""

    heading: int
    """Its place among all headings of the post."""
    parent: int
    """Place of the parent among the rows; -1 at the top."""
    skips: bool
    """It lies two or more levels below the heading above it: a level is missing."""


def outline_rows(headings: Sequence[Heading], depth: int = ALL_LEVELS, wanted: str = "") -> list[Row]:
    """The headings down to level `depth` that contain all words of `wanted`, with the headings above them."""
    parents = _parents(headings, depth)
    shown = _wanted(headings, parents, wanted.casefold().split())
    rows: list[Row] = []
    places: dict[int, int] = {}
    for place in sorted(shown):
        parent = parents[place]
        places[place] = len(rows)
        rows.append(Row(place, places.get(parent, -1), _skips(headings, parent, place)))
    return rows


def _parents(headings: Sequence[Heading], depth: int) -> dict[int, int]:
    """The place of the heading above each one that is not too deep; -1 at the top."""
    parents: dict[int, int] = {}
    open_headings: list[int] = []
    for place, heading in enumerate(headings):
        if heading.level > depth:
            continue
        while open_headings and headings[open_headings[-1]].level >= heading.level:
            open_headings.pop()
        parents[place] = open_headings[-1] if open_headings else -1
        open_headings.append(place)
    return parents


def _wanted(headings: Sequence[Heading], parents: dict[int, int], words: Sequence[str]) -> set[int]:
    shown: set[int] = set()
    for place in parents:
        text = headings[place].text.casefold()
        if not all(word in text for word in words):
            continue
        above = place
        while above >= 0 and above not in shown:
            shown.add(above)
            above = parents[above]
    return shown


def _skips(headings: Sequence[Heading], parent: int, place: int) -> bool:
    return parent >= 0 and headings[place].level > headings[parent].level + 1


def section_of(headings: Sequence[Heading], line: int) -> int:
    """The place of the heading whose section `line` is in; -1 above the first."""
    section = -1
    for place, heading in enumerate(headings):
        if heading.line > line:
            break
        section = place
    return section


def moved_places(old: Sequence[Heading], new: Sequence[Heading]) -> dict[int, int]:
    """Where the headings went, old place to new. An edit leaves those above and below it as they were.

    A single heading between them that changed is still the same one; of more it cannot be told.
    """
    shorter = min(len(old), len(new))
    above = 0
    while above < shorter and _same(old[above], new[above]):
        above += 1
    below = 0
    while below < shorter - above and _same(old[-1 - below], new[-1 - below]):
        below += 1
    places = {place: place for place in range(above)}
    if len(old) == len(new) == above + below + 1:
        places[above] = above
    return places | {len(old) - back: len(new) - back for back in range(1, below + 1)}


def _same(one: Heading, other: Heading) -> bool:
    return one.level == other.level and one.text == other.text
