"""Bold, italic, code and strikethrough as commands that toggle: twice gives the same text again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from editor.post.edited import Edited
from editor.post.inline_spans import Span, SpanKind, spans_of
from editor.post.paragraphs import paragraphs_of

_MARKS = MappingProxyType({SpanKind.BOLD: ("**", "__"), SpanKind.ITALIC: ("*", "_"), SpanKind.STRIKETHROUGH: ("~~",)})
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class _Part:
    """The selection within one paragraph; offsets count in the paragraph's text."""

    offset: int
    text: str
    spans: tuple[Span, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Splice:
    """Characters to put in place of others, offsets in the whole text."""

    start: int
    end: int
    new: str


def toggle_bold(text: str, start: int, end: int) -> Edited | None:
    """See toggle_format()."""
    return toggle_format(text, start, end, SpanKind.BOLD)


def toggle_italic(text: str, start: int, end: int) -> Edited | None:
    """See toggle_format()."""
    return toggle_format(text, start, end, SpanKind.ITALIC)


def toggle_strikethrough(text: str, start: int, end: int) -> Edited | None:
    """See toggle_format()."""
    return toggle_format(text, start, end, SpanKind.STRIKETHROUGH)


def toggle_code(text: str, start: int, end: int) -> Edited | None:
    """See toggle_format(). The marks are longer than any run of backticks in the code."""
    return toggle_format(text, start, end, SpanKind.CODE)


def toggle_format(text: str, start: int, end: int, kind: SpanKind) -> Edited | None:
    """Gives the selection, or the word at the caret, a format, or takes it away where all of it has it.

    `text` should hold the whole paragraphs that the selection touches. Blanks at the ends of the selection
    stay outside the marks; where marks would end inside another span, that whole span is taken in. In a
    selection of several paragraphs each is marked for itself. Taking the format from a part of a span takes
    it from all of the span, which is selected then. None where no marks can be put without changing what
    the text around means, as inside a code block.
    """
    if start == end:
        return _toggle_at_caret(text, start, kind)
    parts = _parts(text, start, end, kind)
    if not parts:
        return None
    lacking = [part for part in parts if not _has_format(part, kind)]
    splices = [splice for part in lacking for splice in _marked(part, kind)]
    on = bool(splices)
    if not on:
        splices = [splice for part in parts if part not in lacking for splice in _unmarked(part, kind)]
    if not splices:
        return None
    first, last = parts[0], parts[-1]
    if not on:
        first, last = _whole(first, kind), _whole(last, kind)
    return _applied(text, splices, first.offset + first.start, last.offset + last.end)


def _toggle_at_caret(text: str, caret: int, kind: SpanKind) -> Edited | None:
    paragraph = next(((begin, end) for begin, end in paragraphs_of(text) if begin <= caret <= end), None)
    if paragraph is None:
        return _toggle_empty_pair(text, caret, kind)
    begin, end = paragraph
    spans = spans_of(text[begin:end])
    at = caret - begin
    around = [span for span in spans if span.kind is kind and span.start < at < span.end]
    if around:
        span = max(around, key=lambda span: span.start)
        inner = (begin + span.inner_start, begin + span.inner_end)
        removed = toggle_format(text, *inner, kind)
        if removed is None or _word_at(text, caret) != inner:
            return removed
        kept = removed.start + caret - inner[0]
        return Edited(removed.text, kept, kept)
    word = _word_at(text, caret)
    if word is None or not (begin <= word[0] and word[1] <= end):
        return _toggle_empty_pair(text, caret, kind)
    marked = toggle_format(text, *word, kind)
    if marked is None:
        return None
    kept = marked.start + min(max(caret - word[0], 0), marked.end - marked.start)
    return Edited(marked.text, kept, kept)


def _word_at(text: str, caret: int) -> tuple[int, int] | None:
    line = text.rfind("\n", 0, caret) + 1
    words = _WORD.finditer(text, line)
    return next((word.span() for word in words if word.end() >= caret), None) if _beside_word(text, caret) else None


def _beside_word(text: str, caret: int) -> bool:
    return any(character.isalnum() for character in text[max(0, caret - 1) : caret + 1])


def _toggle_empty_pair(text: str, caret: int, kind: SpanKind) -> Edited | None:
    """Marks with nothing between them yet, for the words that come; or away with them."""
    mark = "`" if kind is SpanKind.CODE else _MARKS[kind][0]
    left, right = text[:caret], text[caret:]
    before = len(left) - len(left.rstrip(mark[0]))
    after = len(right) - len(right.lstrip(mark[0]))
    if any(side.isalnum() for side in (left[-1 - before : -before or None][:1], right[after : after + 1])):
        return None
    # In a run of three the first mark is the italic's, the other two are the bold's.
    if before == after and before // len(mark) % 2 == 1:
        return Edited(left[: -len(mark)] + right[len(mark) :], caret - len(mark), caret - len(mark))
    if before != after:
        return None
    return Edited(left + mark + mark + right, caret + len(mark), caret + len(mark))


# --- the parts of the selection


def _parts(text: str, start: int, end: int, kind: SpanKind) -> list[_Part]:
    parts: list[_Part] = []
    for begin, stop in paragraphs_of(text):
        inner = text[begin:stop]
        first, last = _trimmed(inner, max(start, begin) - begin, min(end, stop) - begin)
        if first < last:
            spans = spans_of(inner)
            parts.append(_Part(begin, inner, spans, *_widened(spans, first, last, kind)))
    return parts


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _widened(spans: Sequence[Span], start: int, end: int, kind: SpanKind) -> tuple[int, int]:
    """The range taken so far that it cuts no span in two."""
    while True:
        cut = next((span for span in spans if span.kind is not kind and _cuts(span, start, end)), None)
        crossed = next((span for span in spans if start < span.start < end < span.end), None) or next(
            (span for span in spans if span.start < start < span.end < end), None
        )
        if cut is None and crossed is None:
            return start, end
        wider = [span for span in (cut, crossed) if span]
        widest = (min(start, *(span.start for span in wider)), max(end, *(span.end for span in wider)))
        if widest == (start, end):
            return start, end
        start, end = widest


def _cuts(span: Span, start: int, end: int) -> bool:
    """Whether one end of the range is inside the span and the range is not all within its inner part."""
    inside = span.start < start < span.end or span.start < end < span.end
    if span.kind in (SpanKind.CODE, SpanKind.LITERAL):
        return inside
    return inside and not (span.inner_start <= start and end <= span.inner_end)


# --- on and off


def _targets(part: _Part, kind: SpanKind) -> list[Span]:
    """The spans that give the part its format: the innermost around it, else all that touch it."""
    same = [span for span in part.spans if span.kind is kind]
    around = [span for span in same if span.start <= part.start and part.end <= span.end]
    if around:
        return [max(around, key=lambda span: span.start)]
    return [span for span in same if span.start < part.end and part.start < span.end]


def _has_format(part: _Part, kind: SpanKind) -> bool:
    covered = _targets(part, kind)
    return bool(covered) and all(
        part.text[at].isspace() or any(span.start <= at < span.end for span in covered)
        for at in range(part.start, part.end)
    )


def _unmarked(part: _Part, kind: SpanKind) -> list[_Splice]:
    splices: list[_Splice] = []
    for span in _targets(part, kind):
        splices.append(_Splice(part.offset + span.start, part.offset + span.inner_start, ""))
        splices.append(_Splice(part.offset + span.inner_end, part.offset + span.end, ""))
    return splices


def _whole(part: _Part, kind: SpanKind) -> _Part:
    """The part with the selection on all that loses the format."""
    targets = _targets(part, kind)
    start = min(part.start, *(span.inner_start for span in targets), part.end)
    end = max(part.end, *(span.inner_end for span in targets), part.start)
    if not (part.text[start : part.start] + part.text[part.end : end]).strip("*_~`"):
        return part  # nothing but other marks is around it: `***word***`
    return replace(part, start=start, end=end)


def _marked(part: _Part, kind: SpanKind) -> list[_Splice]:
    """The marks that give the part the format and leave every other character's formats; none if there are none."""
    inner = part.text[part.start : part.end]
    for opening, closing in _candidates(part, kind, inner):
        changed = part.text[: part.start] + opening + inner + closing + part.text[part.end :]
        if _formats(changed, spans_of(changed)) == _wanted(part, kind):
            return [
                _Splice(part.offset + part.start, part.offset + part.start, opening),
                _Splice(part.offset + part.end, part.offset + part.end, closing),
            ]
    return []


def _candidates(part: _Part, kind: SpanKind, inner: str) -> list[tuple[str, str]]:
    if kind is SpanKind.CODE:
        longest = max((len(run) for run in re.findall("`+", inner)), default=0)
        ticks = "`" * (longest + 1)
        padding = " " if "`" in (inner[0], inner[-1]) else ""
        return [(ticks + padding, padding + ticks)]
    # kramdown takes no bold within bold by the same marks.
    nested = any(span.kind is kind and span.start < part.end and part.start < span.end for span in part.spans)
    return [(mark, mark) for mark in _MARKS[kind][1 if nested else 0 :]]


_Formatted = list[tuple[str, frozenset[SpanKind]]]


def _formats(text: str, spans: Sequence[Span]) -> _Formatted:
    """Every character that is no mark, with the formats it has."""
    kinds: list[set[SpanKind]] = [set() for _ in text]
    marks = [False] * len(text)
    for span in spans:
        for at in range(span.inner_start, span.inner_end):
            kinds[at].add(span.kind)
        if span.kind not in (SpanKind.LINK, SpanKind.LITERAL):
            for at in (*range(span.start, span.inner_start), *range(span.inner_end, span.end)):
                marks[at] = True
    return [(text[at], frozenset(kinds[at])) for at in range(len(text)) if not marks[at]]


def _wanted(part: _Part, kind: SpanKind) -> _Formatted:
    """The part's paragraph as it is to be read after the command."""
    spans = part.spans
    if kind is SpanKind.CODE:
        spans = tuple(span for span in spans if not (part.start <= span.start and span.end <= part.end))
    chosen = Span(kind, part.start, part.start, part.end, part.end)
    return _formats(part.text, (*spans, chosen))


def _applied(text: str, splices: Sequence[_Splice], start: int, end: int) -> Edited:
    """The text with all splices; the selection stays on its characters, inside marks that were put around it."""
    first = start + sum(_growth(splice, start) for splice in splices if splice.start <= start)
    last = end + sum(_growth(splice, end) for splice in splices if splice.start < end)
    for splice in sorted(splices, key=lambda splice: splice.start, reverse=True):
        text = text[: splice.start] + splice.new + text[splice.end :]
    return Edited(text, first, max(first, last))


def _growth(splice: _Splice, at: int) -> int:
    return len(splice.new) - (min(splice.end, at) - splice.start)
