"""Which runs of `*`, `_` and `~~` open and close each other."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(slots=True)
class Delimiter:
    """A run of one mark. `start` and `length` shrink as its marks are matched."""

    mark: str
    start: int
    length: int
    opens: bool
    closes: bool
    whole: int
    """Its length before anything was matched."""

    @classmethod
    def at(cls, text: str, start: int, end: int) -> "Delimiter":
        """The run at `text[start:end]`, judged by the characters on both sides."""
        mark = text[start]
        before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
        left = not after.isspace() and (not _is_punctuation(after) or before.isspace() or _is_punctuation(before))
        right = not before.isspace() and (not _is_punctuation(before) or after.isspace() or _is_punctuation(after))
        if mark == "_":
            opens, closes = (
                left and (not right or _is_punctuation(before)),
                right and (not left or _is_punctuation(after)),
            )
        else:
            opens, closes = left, right
        if mark == "~" and end - start != 2:
            opens = closes = False
        return cls(mark, start, end - start, opens, closes, end - start)


def matched(runs: list[Delimiter]) -> Iterator[tuple[str, int, int, int, int]]:
    """Pairs as mark, start, inner start, inner end, end. Takes time in proportion to the runs, whatever they are."""
    open_runs: list[Delimiter] = []
    hopeless: dict[tuple[str, int, bool], int] = {}
    """For a kind of closing run, the offset before which there is nothing that it could close."""
    for run in runs:
        while run.closes and run.length:
            kind = (run.mark, run.whole % 3, run.opens)
            index = _opener(open_runs, run, hopeless.get(kind, -1))
            if index < 0:
                hopeless[kind] = run.start
                break
            opener = open_runs[index]
            del open_runs[index + 1 :]
            width = 2 if opener.length >= 2 and run.length >= 2 else 1
            inner = opener.start + opener.length
            yield run.mark, inner - width, inner, run.start, run.start + width
            opener.length -= width
            run.start += width
            run.length -= width
            if not opener.length:
                open_runs.pop()
        if run.opens and run.length:
            open_runs.append(run)


def _opener(open_runs: list[Delimiter], closer: Delimiter, bottom: int) -> int:
    for index in range(len(open_runs) - 1, -1, -1):
        opener = open_runs[index]
        if opener.start < bottom:
            return -1
        if opener.mark == closer.mark and not _uneven(opener, closer):
            return index
    return -1


def _uneven(opener: Delimiter, closer: Delimiter) -> bool:
    """CommonMark's rule of three: `**a*b**` has no emphasis from the middle run."""
    if not (opener.closes or closer.opens) or (opener.whole % 3 == 0 and closer.whole % 3 == 0):
        return False
    return (opener.whole + closer.whole) % 3 == 0


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
