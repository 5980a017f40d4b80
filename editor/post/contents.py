"""Keeps the contents list that an author has in the body in step with the headings."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from editor.post.contents_list import ContentsList, Entry, find_contents
from editor.post.contents_matching import Heading, anchors_in, letters, matched
from editor.post.contents_writing import list_lines

_BLOCK_START = '<div class="table-of-contents" markdown="1">'
_BLOCK_END = "</div>"


@dataclass(frozen=True, slots=True)
class Splice:
    """Lines to put in place of `removed` lines from line `first` on, counted from 0."""

    first: int
    removed: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContentsUpdate:
    """What brings a contents list up to date."""

    splices: tuple[Splice, ...]
    """In ascending order, all in lines of the old text; none where nothing is to be changed."""
    created: bool = False
    generated: bool = False
    """The list is one that kramdown makes (`{:toc}`): there is nothing to keep."""


@dataclass(frozen=True, slots=True)
class DeadEntry:
    """An entry that leads nowhere."""

    line: int
    """Line of the body, counted from 0."""
    label: str
    anchor: str


def updated_contents(
    lines: Sequence[str],
    headings: Sequence[Heading],
    levels: Container[int] | None = None,
    at: int | None = None,
    title: str = "Contents",
) -> ContentsUpdate | None:
    """The changes that make the contents list follow the headings, or that make one; None without headings.

    Order and nesting are the headings'. Labels, markers, indentation and text beside the links stay as the
    author wrote them. An entry goes when its anchor is gone; where its heading was only renamed, it gets the
    new anchor, and the new text unless the author had chosen the label.

    `levels` of headings to list; None: those that the list has, in a new one the two uppermost. Headings with
    the class no_toc are to be left out by the caller. A new list, headed by `title`, comes before line `at`;
    None: after the first paragraph.
    """
    found = find_contents(lines, frozenset(heading.id for heading in headings))
    if found and found.generated:
        return ContentsUpdate((), generated=True)
    listed = _outside(headings, found, lines)
    wanted = _of_levels(listed, _levels_of(found, listed) if levels is None else levels)
    if not wanted:
        return None
    if found is None:
        return ContentsUpdate((_new_block(lines, headings, wanted, at, title),), created=True)
    alive = frozenset(heading.id for heading in listed) | anchors_in(lines)
    entries = matched(found.entries, wanted, alive)
    elsewhere = anchors_in(lines) - {heading.id for heading in listed}
    new = list_lines(found.entries, wanted, entries, elsewhere)
    return ContentsUpdate(tuple(_splices(lines[found.list_line : found.list_end], new, found.list_line)))


def dead_entries(lines: Sequence[str], headings: Sequence[Heading]) -> tuple[DeadEntry, ...]:
    """The entries of the contents list whose anchor neither a heading nor anything else in the body has."""
    found = find_contents(lines, frozenset(heading.id for heading in headings))
    if found is None:
        return ()
    alive = frozenset(heading.id for heading in headings) | anchors_in(lines)
    return tuple(
        DeadEntry(entry.line, entry.label, entry.anchor) for entry in found.entries if entry.target not in alive
    )


def _outside(headings: Sequence[Heading], found: ContentsList | None, lines: Sequence[str]) -> list[Heading]:
    """The headings with an anchor, without the contents' own."""
    if found is None:
        return [heading for heading in headings if heading.id]
    targets = {entry.target for entry in found.entries}
    own = {letters(line) for line in lines[found.first : found.list_line]}
    first = _first_own_line(found, lines)
    return [
        heading
        for heading in headings
        if heading.id
        and not (found.first if heading.id in targets else first) <= heading.line <= found.last
        and not (heading.line < 0 and letters(heading.text) in own)
    ]


def _first_own_line(found: ContentsList, lines: Sequence[str]) -> int:
    """A line directly above the contents belongs to them, if it turns out to be a heading."""
    above = found.first - 1
    while above > 0 and not lines[above].strip():
        above -= 1
    underlined = above > 0 and not lines[above].strip("=- \t")
    return max(above - 1 if underlined else above, 0)


def _of_levels(headings: Sequence[Heading], levels: Container[int]) -> list[Heading]:
    return [heading for heading in headings if heading.level in levels]


def _levels_of(found: ContentsList | None, headings: Sequence[Heading]) -> range:
    """The levels from the uppermost to the lowest that the list links to; else the two uppermost of the body.

    A single heading of level 1 above others is the title.
    """
    targets = {entry.target for entry in found.entries} if found else set[str]()
    linked = [heading.level for heading in headings if heading.id in targets]
    if linked:
        return range(min(linked), max(linked) + 1)
    levels = sorted(heading.level for heading in headings)
    if levels[:1] == [1] and levels[1:2] > [1]:
        levels = levels[1:]
    return range(levels[0], levels[0] + 2) if levels else range(0)


def _splices(old: Sequence[str], new: Sequence[str], offset: int) -> list[Splice]:
    changes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [
        Splice(offset + first, last - first, tuple(new[new_first:new_last]))
        for kind, first, last, new_first, new_last in changes
        if kind != "equal"
    ]


# --- a new one


def _new_block(
    lines: Sequence[str], headings: Sequence[Heading], wanted: Sequence[Heading], at: int | None, title: str
) -> Splice:
    if at is None:
        at = _after_first_paragraph(lines, frozenset(heading.line for heading in headings))
    at = min(max(at, 0), len(lines))
    nothing: list[Entry | None] = [None] * len(wanted)
    block = [_BLOCK_START, f"### {title}", *list_lines((), wanted, nothing, ()), _BLOCK_END]
    above = [""] if at > 0 and lines[at - 1].strip() else []
    below = [""] if at < len(lines) and lines[at].strip() else []
    return Splice(at, 0, (*above, *block, *below))


def _after_first_paragraph(lines: Sequence[str], heading_lines: Container[int]) -> int:
    """The line behind the body's first paragraph; a heading that comes first stays below the list."""
    first = next((at for at, line in enumerate(lines) if line.strip()), 0)
    if first in heading_lines:
        return first
    fence = ""
    for at in range(first, len(lines)):
        marks = lines[at].lstrip()[:3]
        if not fence and (not lines[at].strip() or at in heading_lines):
            return at
        if marks in ("```", "~~~"):
            fence = "" if fence == marks else fence or marks
    return len(lines)
