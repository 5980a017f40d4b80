"""Line ends of a file that mixes them, carried over an edit: untouched lines keep theirs."""

from collections.abc import Sequence
from difflib import SequenceMatcher

_MOST_COMPARED = 4_000_000
"""Line pairs. Above it, the lines between the first and the last change count as new."""


def carried_over(old: Sequence[str], ends: Sequence[str], new: Sequence[str]) -> tuple[str, ...]:
    """The ends of the lines `new`, one less than there are lines, as the last line has none.

    `ends` are those of the lines `old`. A line that stands in both keeps its end; a changed line keeps the
    end of the line it replaces; an added one takes its neighbour's.
    """
    before = _common(old, new)
    after = _common(old[before:][::-1], new[before:][::-1])
    given: list[str | None] = [*ends, None]
    taken = given[:before]
    taken += _middle(old[before : len(old) - after], given[before : len(old) - after], new[before : len(new) - after])
    taken += given[len(old) - after :]
    return _filled(taken[:-1], ends[0])


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines at the beginning are the same."""
    count = 0
    for mine, its in zip(one, other, strict=False):
        if mine != its:
            break
        count += 1
    return count


def _middle(old: Sequence[str], ends: Sequence[str | None], new: Sequence[str]) -> list[str | None]:
    if len(old) * len(new) > _MOST_COMPARED:
        return _paired(ends, len(new))
    taken: list[str | None] = []
    for _, first, last, new_first, new_last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        taken += _paired(ends[first:last], new_last - new_first)
    return taken


def _paired(ends: Sequence[str | None], count: int) -> list[str | None]:
    """The ends of `count` lines that stand in place of the lines with `ends`."""
    return [*ends[:count], *[None] * (count - len(ends))]


def _filled(ends: Sequence[str | None], first: str) -> tuple[str, ...]:
    """Lines without an end take that of the line before; at the top, of the first line that has one."""
    current = next((end for end in ends if end), first)
    filled: list[str] = []
    for end in ends:
        current = end or current
        filled.append(current)
    return tuple(filled)
