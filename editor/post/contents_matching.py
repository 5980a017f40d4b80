"""Which entry of a contents list stands for which heading, also where a heading was renamed."""

import re
from collections.abc import Container, Iterable, Sequence
from difflib import SequenceMatcher
from typing import Protocol

from editor.post.contents_list import Entry

_ALIKE_IN_PLACE = 0.5
_ALIKE_ANYWHERE = 0.75
_ANCHOR = re.compile(
    r"""<[^<>]*\b(?:id|name)\s*=\s*["']?(?P<tag>[^\s"'>]+)|\{:?[^{}]*#(?P<attribute>[^\s{}#]+)""", re.IGNORECASE
)
_NUMBERED_ID = re.compile(r"-\d+$")


class Heading(Protocol):
    """A heading of the body."""

    @property
    def level(self) -> int:
        """1 to 6."""
        ...

    @property
    def text(self) -> str:
        """Visible text, without markup."""
        ...

    @property
    def id(self) -> str:
        """Its anchor; empty where it has none."""
        ...

    @property
    def line(self) -> int:
        """Line of the body, counted from 0; -1 where it is not known."""
        ...


def anchors_in(lines: Iterable[str]) -> frozenset[str]:
    """Anchors that the author wrote: `id="…"`, `name="…"`, `{: #…}`, `{#…}`."""
    return frozenset(match["tag"] or match["attribute"] for line in lines for match in _ANCHOR.finditer(line))


def matched(entries: Sequence[Entry], headings: Sequence[Heading], alive: Container[str]) -> list[Entry | None]:
    """The entry of each heading, None for a new heading.

    Anchors decide. An entry whose anchor is gone (not `alive`) goes to the heading without one that stands in
    the same place, or reads much like it.
    """
    by_target: dict[str, Entry] = {}
    for entry in entries:
        by_target.setdefault(entry.target, entry)
    found = [by_target.get(heading.id) for heading in headings]
    dead = [entry for entry in entries if entry.target not in alive]
    if dead and None in found:
        _match_renamed(found, entries, dead, headings)
    return found


def was_automatic(entry: Entry) -> bool:
    """Whether the label is what the heading said from which the anchor was made: the author did not choose it."""
    label = letters(plain(entry.label))
    # kramdown leaves out of an id what stands before its first letter.
    return {letters(entry.target), letters(_NUMBERED_ID.sub("", entry.target))} & {
        label,
        label.lstrip("0123456789"),
    } != set()


def letters(text: str) -> str:
    """The letters and digits of a text, without case: what a heading and its id share."""
    return "".join(filter(str.isalnum, text.casefold()))


def plain(label: str) -> str:
    """A label without its markup."""
    return re.sub(r"\\(.)|[*_`~]", lambda match: match[1] or "", label)


def _match_renamed(
    found: list[Entry | None], entries: Sequence[Entry], dead: list[Entry], headings: Sequence[Heading]
) -> None:
    """Fills the gaps of `found`: first the most alike, then what alone stands in the same gap."""
    gaps = _gaps(found, entries)
    pairs = sorted(
        ((_alike(entry, headings[at]), -at, entry) for at in range(len(found)) if found[at] is None for entry in dead),
        key=lambda pair: pair[:2],
        reverse=True,
    )
    for likeness, place, entry in pairs:
        near = gaps[entry.line] == _gap_of(found, -place)
        enough = _ALIKE_IN_PLACE if near else _ALIKE_ANYWHERE
        if likeness >= enough and found[-place] is None and entry in dead:
            found[-place] = entry
            dead.remove(entry)
    gaps = _gaps(found, entries)
    for entry in list(dead):
        free = [at for at in range(len(found)) if found[at] is None and _gap_of(found, at) == gaps[entry.line]]
        rivals = [other for other in dead if gaps[other.line] == gaps[entry.line]]
        if len(free) == len(rivals) == 1:
            found[free[0]] = entry
            dead.remove(entry)


def _gaps(found: Sequence[Entry | None], entries: Sequence[Entry]) -> dict[int, int]:
    """For each entry's line, the line of the nearest entry above it that has its heading; -1 for none."""
    placed = {entry.line for entry in found if entry}
    above = -1
    gaps: dict[int, int] = {}
    for entry in entries:
        gaps[entry.line] = above
        above = entry.line if entry.line in placed else above
    return gaps


def _gap_of(found: Sequence[Entry | None], at: int) -> int:
    return next((entry.line for entry in reversed(found[:at]) if entry), -1)


def _alike(entry: Entry, heading: Heading) -> float:
    return max(
        SequenceMatcher(None, letters(plain(entry.label)), letters(heading.text), autojunk=False).ratio(),
        SequenceMatcher(None, letters(entry.target), letters(heading.id), autojunk=False).ratio(),
    )
