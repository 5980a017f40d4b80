"""Writes the lines of a contents list in the manner of the one that was there."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace

from editor.post.contents_list import Entry
from editor.post.contents_matching import Heading, was_automatic

_ESCAPED = re.compile(r"[\\\[\]`*|<]|(?<![^\W_])_|_(?![^\W_])")
_IN_ADDRESS = str.maketrans({"(": "%28", ")": "%29", " ": "%20"})


@dataclass(frozen=True, slots=True)
class _Manner:
    """How the author's list is written."""

    indents: tuple[str, ...]
    """Of each depth."""
    markers: tuple[str, ...]
    gaps: tuple[str, ...]
    counts: bool
    """Ordered items count; in some lists all have the same number."""
    loose: bool
    """A blank line between the items."""

    def indent(self, depth: int) -> str:
        if depth < len(self.indents):
            return self.indents[depth]
        outer = self.indent(depth - 1)
        known = self.indents[:2]
        # kramdown takes an item for nested when it stands where the outer one's text does.
        step = known[1][len(known[0]) :] if len(known) == 2 else " " * len(self.marker(depth - 1) + self.gap(depth - 1))
        return outer + (step or "  ")

    def marker(self, depth: int) -> str:
        return self.markers[min(depth, len(self.markers) - 1)]

    def gap(self, depth: int) -> str:
        return self.gaps[min(depth, len(self.gaps) - 1)]


def list_lines(
    old: Sequence[Entry], headings: Sequence[Heading], entries: Sequence[Entry | None], elsewhere: Container[str]
) -> list[str]:
    """The lines of the list for `headings`, of which each has its entry or is new.

    Of the `old` entries that no heading has, those stay that lead `elsewhere` in the text.
    """
    kept = _with_followers(old, {entry.line for entry in entries if entry}, elsewhere)
    lead, tails = kept
    depths = _nesting([heading.level for heading in headings])
    old_depths = dict(zip((entry.line for entry in old), _nesting([entry.width for entry in old]), strict=True))
    manner = _manner_of(old, old_depths)
    written = [
        _entry(heading, entry, depth, old_depths.get(entry.line) if entry else None, manner)
        for heading, entry, depth in zip(headings, entries, depths, strict=True)
    ]
    if _nesting([entry.width for entry in written]) != depths:
        written = [replace(entry, indent=manner.indent(depth)) for entry, depth in zip(written, depths, strict=True)]
    if manner.counts:
        written = _numbered(written, depths, _first_number(old))
    return [*lead, *_joined(written, [tails.get(entry.line, ()) for entry in written], manner.loose)]


def _nesting(sizes: Sequence[int]) -> list[int]:
    """Depth of each of a sequence of levels or indents: one deeper than the nearest smaller one before it."""
    depths: list[int] = []
    open_sizes: list[int] = []
    for size in sizes:
        while open_sizes and open_sizes[-1] >= size:
            open_sizes.pop()
        depths.append(len(open_sizes))
        open_sizes.append(size)
    return depths


def _with_followers(
    old: Sequence[Entry], placed: Container[int], elsewhere: Container[str]
) -> tuple[list[str], dict[int, tuple[str, ...]]]:
    """Lines before the first entry that stays, and those behind each, by its line: what belongs to no heading."""
    lead: list[str] = []
    tails: dict[int, list[str]] = {}
    current = lead
    for entry in old:
        if entry.line in placed:
            current = tails.setdefault(entry.line, [])
            current += entry.tail
        elif entry.target in elsewhere:
            current += [str(entry), *entry.tail]
        else:
            current += [line for line in entry.tail if re.match(r"[ \t]*(?:[-*+]|\d+[.)])[ \t]", line)]
    return lead, {line: tuple(tail) for line, tail in tails.items()}


def _manner_of(old: Sequence[Entry], depths: dict[int, int]) -> _Manner:
    models = _models(old, depths)
    blank = sum(1 for entry in old[:-1] if entry.tail and not entry.tail[-1].strip())
    return _Manner(
        tuple(entry.indent for entry in models) or ("",),
        tuple(entry.marker for entry in models) or ("-",),
        tuple(entry.gap for entry in models) or (" ",),
        counts=not _repeats(old, depths),
        loose=len(old) > 1 and blank * 2 > len(old) - 1,
    )


def _models(old: Sequence[Entry], depths: dict[int, int]) -> list[Entry]:
    """For each depth the entry that shows how it is written, each farther in than the one before."""
    models: list[Entry] = []
    uppermost = [entry for entry in old if depths[entry.line] == 0]
    model = min(uppermost, key=lambda entry: entry.width, default=None)
    while model is not None:
        models.append(model)
        depth, width = len(models), model.width
        deeper = (entry for entry in old if depths[entry.line] == depth and entry.width > width)
        model = next(deeper, None)
    return models


def _entry(heading: Heading, entry: Entry | None, depth: int, old_depth: int | None, manner: _Manner) -> Entry:
    anchor = heading.id.translate(_IN_ADDRESS)
    if entry is None:
        label = _as_label(heading.text)
        return Entry(-1, manner.indent(depth), manner.marker(depth), manner.gap(depth), "", label, anchor, ")")
    if depth != old_depth:
        entry = replace(entry, indent=manner.indent(depth), marker=manner.marker(depth), gap=manner.gap(depth))
    if entry.target == heading.id:
        return entry
    label = _as_label(heading.text) if was_automatic(entry) else entry.label
    return replace(entry, label=label, anchor=anchor)


def _as_label(text: str) -> str:
    """A heading's visible text as Markdown that shows it."""
    return _ESCAPED.sub(lambda match: "\\" + match[0], " ".join(text.split()))


def _first_number(old: Sequence[Entry]) -> int:
    return int(old[0].marker[:-1]) if old and old[0].marker[0].isdigit() else 1


def _repeats(old: Sequence[Entry], depths: dict[int, int]) -> bool:
    """Whether all ordered items have one number though some follow each other."""
    numbers = {entry.marker[:-1] for entry in old if entry.marker[0].isdigit()}
    counted = _numbered(old, [depths[entry.line] for entry in old], _first_number(old))
    return len(numbers) == 1 and counted != list(old)


def _numbered(entries: Sequence[Entry], depths: Sequence[int], first: int) -> list[Entry]:
    """The entries with their numbers counted."""
    numbers: list[int] = []
    counted: list[Entry] = []
    for entry, depth in zip(entries, depths, strict=True):
        del numbers[depth + 1 :]
        if len(numbers) == depth:
            numbers.append(first if depth == 0 else 1)
        else:
            numbers[depth] += 1
        ordered = entry.marker[0].isdigit()
        counted.append(replace(entry, marker=f"{numbers[depth]}{entry.marker[-1]}") if ordered else entry)
    return counted


def _joined(entries: Sequence[Entry], tails: Sequence[tuple[str, ...]], loose: bool) -> Iterator[str]:
    last = len(entries) - 1
    for position, (entry, tail) in enumerate(zip(entries, tails, strict=True)):
        yield str(entry)
        end = len(tail)
        while position == last and end and not tail[end - 1].strip():
            end -= 1
        yield from tail[:end]
        if loose and position != last and (not tail or tail[-1].strip()):
            yield ""
