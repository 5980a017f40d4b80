"""Finds the source lines of rendered headings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_FENCE = re.compile(r"^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})")
_ATX = re.compile(r"^[\s>]*(?:(?:[-*+]|\d+[.)]|:)\s+)*(#{1,6})(.*)$")
_SETEXT = re.compile(r"^[\s>]*(=+|-+)\s*$")
_RAW = re.compile(r"<h([1-6])\b(.*)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class HeadingPlace:
    """Where a heading stands in the body, lines counted from 0."""

    first_line: int
    last_line: int
    found: bool = True
    """False: not found, and the lines are those of the heading before it."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    level: int
    words: frozenset[str]
    place: HeadingPlace


def place_headings(lines: Sequence[str], headings: Sequence[tuple[int, str]]) -> tuple[HeadingPlace, ...]:
    """The places of the rendered headings, given in order as (level, visible text).

    A source line is a heading's when it has its level and all its words; markup may add others.
    """
    candidates = list(_candidates(lines)) if headings else []
    places: list[HeadingPlace] = []
    start = 0
    before = HeadingPlace(0, 0, found=False)
    for level, text in headings:
        words = _words(text)
        found = next(
            (at for at in range(start, len(candidates)) if _is_heading(candidates[at], level, words)),
            None,
        )
        if found is not None:
            start = found + 1
            before = HeadingPlace(candidates[found].place.first_line, candidates[found].place.last_line, found=False)
            places.append(candidates[found].place)
        else:
            places.append(before)
    return tuple(places)


def _is_heading(candidate: _Candidate, level: int, words: frozenset[str]) -> bool:
    return candidate.level == level and words <= candidate.words


def _candidates(lines: Sequence[str]) -> Iterator[_Candidate]:
    """Lines that may be headings, outside fenced code."""
    fence = ""
    for number, line in enumerate(lines):
        if (match := _FENCE.match(line)) is not None:
            if not fence:
                fence = match[1]
                continue
            if match[1].startswith(fence) and not line[match.end() :].strip():
                fence = ""
            continue
        if fence:
            continue
        if (match := _ATX.match(line)) is not None:
            yield _Candidate(len(match[1]), _words(match[2]), HeadingPlace(number, number))
        elif (match := _SETEXT.match(line)) is not None and number > 0 and lines[number - 1].strip():
            level = 1 if match[1][0] == "=" else 2
            yield _Candidate(level, _words(lines[number - 1]), HeadingPlace(number - 1, number))
        for match in _RAW.finditer(line):
            # The text of a raw heading may go on below its tag.
            text = " ".join((match[2], *lines[number + 1 : number + 4]))
            yield _Candidate(int(match[1]), _words(text), HeadingPlace(number, number))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(text))
