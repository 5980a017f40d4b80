"""Which characters of a Markdown line look like what: pure functions of the line and the state before it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from editor.ui.inline_styles import style_inline
from editor.ui.line_states import FENCE, Kind, allows_indented_code, closes_fence, kind
from editor.ui.styled_line import Run, Style, StyledLine

MAX_STYLED = 4_000
"""Characters of a line that are looked at; what follows stays plain, so that no line costs more."""

_HEADING = re.compile(r"[ \t]{0,3}(#{1,6})(?:[ \t]+|$)")
_HEADING_END = re.compile(r"[ \t]+#+[ \t]*$")
_SETEXT = re.compile(r"[ \t]{0,3}(?:=+|-+)[ \t]*$")
_RULE = re.compile(r"[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_QUOTE = re.compile(r"(?:[ \t]{0,3}>[ \t]?)+")
_ITEM = re.compile(r"[ \t]*([-*+]|\d{1,9}[.)])(?:[ \t]+(\[[ xX]\])(?=[ \t]|$))?(?=[ \t]|$)")
_BLOCK_ATTRIBUTES = re.compile(r"[ \t]{0,3}\{:[^}]*\}[ \t]*$|[ \t]{0,3}\{::[^}]*\}")
_REFERENCE = re.compile(r"[ \t]{0,3}(\[\^?[^\]]+\]:)[ \t]*(\S*)")
_TABLE_RULE = re.compile(r"[ \t]{0,3}\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_HARD_BREAK = re.compile(r"(?<=\S)(?:  +|\\\\?)$")


@dataclass(frozen=True, slots=True)
class _Shape:
    """A line, what it begins in and what it is followed by."""

    state: int
    line: str
    following: str


@lru_cache(maxsize=4096)
def runs_of(state: int, line: str, following: str = "") -> tuple[Run, ...]:
    """The styled runs of `line`, in ascending order and not overlapping, counted in code points.

    `state` is the state before the line; `following` the next line, which may make this one a heading.
    """
    line = line[:MAX_STYLED]
    styled = StyledLine(line)
    _style(_Shape(state, line, following), styled)
    return tuple(styled.runs())


def _style(shape: _Shape, styled: StyledLine) -> None:
    line = shape.line
    match kind(shape.state):
        case Kind.FENCE:
            styled.all(Style.MARK if closes_fence(shape.state, line) else Style.CODE)
        case Kind.HIGHLIGHT:
            styled.all(Style.LIQUID if "endhighlight" in line else Style.CODE)
        case Kind.LIQUID:
            styled.all(Style.LIQUID if "{%" in line else Style.COMMENT)
        case Kind.MATH:
            styled.all(Style.MATH)
        case Kind.COMMENT:
            end = line.find("-->")
            styled.color(0, len(line) if end < 0 else end + 3, Style.COMMENT)
            if end >= 0:
                style_inline(styled, end + 3)
        case Kind.TEXT:
            _style_text(shape, styled)


def _style_text(shape: _Shape, styled: StyledLine) -> None:
    line = shape.line
    fence = FENCE.match(line) if "```" in line or "~~~" in line else None
    if fence:
        styled.color(fence.start("marks"), len(line), Style.MARK)
        styled.color(fence.start("language"), fence.end("language"), Style.CODE)
        return
    if line.startswith(("    ", "\t")) and allows_indented_code(shape.state):
        styled.all(Style.CODE)
        return
    if _whole_line(line, styled):
        return
    start = _style_prefix(line, styled)
    heading = _HEADING.match(line, start)
    style_inline(styled, heading.end() if heading else start)
    if heading:
        _style_heading(heading, styled)
    elif start == 0 and line.strip() and _SETEXT.match(shape.following) and not _ITEM.match(line):
        styled.heading(0, len(line))
    hard_break = _HARD_BREAK.search(line)
    if hard_break:
        styled.color(hard_break.start(), hard_break.end(), Style.BREAK)


def _whole_line(line: str, styled: StyledLine) -> bool:
    """Styles lines that are nothing but a mark; False where the line is something else."""
    if _RULE.match(line) or _SETEXT.match(line) or _TABLE_RULE.match(line):
        styled.all(Style.MARK)
        return True
    if _BLOCK_ATTRIBUTES.match(line):
        styled.all(Style.ATTRIBUTES)
        return True
    reference = _REFERENCE.match(line)
    if not reference:
        return False
    styled.color(reference.start(1), reference.end(1), Style.LINK)
    if reference[1].startswith("[^"):
        style_inline(styled, reference.end(1))
    else:
        styled.color(reference.start(2), reference.end(2), Style.URL)
    return True


def _style_prefix(line: str, styled: StyledLine) -> int:
    """Styles quote marks, list markers and task boxes; returns where the text begins."""
    quote = _QUOTE.match(line)
    start = quote.end() if quote else 0
    styled.color(0, start, Style.MARK)
    item = _ITEM.match(line, start)
    while item:
        styled.color(item.start(), item.end(), Style.MARKER)
        start = item.end()
        item = _ITEM.match(line, start)
    return start


def _style_heading(heading: re.Match[str], styled: StyledLine) -> None:
    line = heading.string
    styled.heading(heading.start(1), len(line))
    styled.color(heading.start(1), heading.end(1), Style.MARK)
    closing = _HEADING_END.search(line, heading.end(1))
    if closing:
        styled.color(closing.start(), closing.end(), Style.MARK)


def utf16_runs(line: str, runs: tuple[Run, ...]) -> Iterator[Run]:
    """The runs in Qt's unit, UTF-16 code units."""
    if line.isascii() or max(line, default="") <= "\uffff":
        yield from runs
        return
    offset = 0
    position = 0
    for start, end, style in runs:
        before = offset + sum(character > "\uffff" for character in line[position:start])
        offset = before + sum(character > "\uffff" for character in line[start:end])
        position = end
        yield Run(start + before, end + offset, style)
