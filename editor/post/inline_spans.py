"""Where emphasis, code, links and literal parts stand in a paragraph, so that a command breaks none of them.

This is no renderer: it follows the rules that kramdown and CommonMark share.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from editor.post.delimiters import Delimiter, matched


class SpanKind(StrEnum):
    BOLD = "bold"
    ITALIC = "italic"
    STRIKETHROUGH = "strikethrough"
    CODE = "code"
    LINK = "link"
    """`[label](address)` or `[label][name]`; the label is its inner part."""
    LITERAL = "literal"
    """Images, tags, addresses in `<>`, Liquid, math, attribute lists: nothing in them is text to format."""


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a paragraph with its marks: `start <= inner_start <= inner_end <= end`, in code points."""

    kind: SpanKind
    start: int
    inner_start: int
    inner_end: int
    end: int


_TOKEN = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)"
    r"|(?P<literal>\{\{.*?\}\}|\{%.*?%\}|\{:[^{}]*\}|<!--.*?-->|</?[A-Za-z][^<>]*>|\$\$.+?\$\$)"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\])"
    r"|(?P<run>\*+|_+|~+)",
    re.DOTALL,
)
_TARGET = re.compile(
    r"""\([ \t\n]*(?:<[^<>\n]*>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?[ \t\n]*\)"""
    r"|\[[^\[\]]*\]"
)
_EMPHASIS = MappingProxyType({("*", 1): SpanKind.ITALIC, ("_", 1): SpanKind.ITALIC, ("~", 2): SpanKind.STRIKETHROUGH})


def spans_of(text: str) -> tuple[Span, ...]:
    """All spans of one paragraph, in no particular order."""
    return tuple(_Scanner(text).spans())


class _Scanner:
    """Goes once from left to right; emphasis is matched within each link's label and in what is around it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._runs: list[Delimiter] = []
        self._brackets: list[tuple[int, bool, int]] = []
        """Open brackets: offset, whether of an image, number of runs before it."""

    def spans(self) -> Iterator[Span]:
        position = 0
        while token := _TOKEN.search(self._text, position):
            position = token.end()
            if token["ticks"]:
                code = self._code(token)
                if code:
                    yield code
                    position = code.end
            elif token["literal"]:
                yield Span(SpanKind.LITERAL, token.start(), token.start(), token.end(), token.end())
            elif token["open"]:
                self._brackets.append((token.start(), token[0][0] == "!", len(self._runs)))
            elif token["close"] and self._brackets:
                target = _TARGET.match(self._text, position)
                opening = self._brackets.pop()
                if target:
                    position = target.end()
                    yield from self._link(opening, token.start(), position)
            elif token["run"]:
                self._runs.append(Delimiter.at(self._text, token.start(), token.end()))
        yield from self._emphasis(0)

    def _code(self, ticks: re.Match[str]) -> Span | None:
        closing = re.compile(rf"(?<!`){ticks[0]}(?!`)").search(self._text, ticks.end())
        if closing is None:
            return None
        start, end = ticks.end(), closing.start()
        inner = self._text[start:end]
        bare = inner[1:-1]
        # The blanks that keep backticks of the code apart from the marks belong to the marks.
        if inner[:1] == inner[-1:] == " " and "`" in (bare[:1], bare[-1:]):
            start, end = start + 1, end - 1
        return Span(SpanKind.CODE, ticks.start(), start, end, closing.end())

    def _link(self, opening: tuple[int, bool, int], label_end: int, end: int) -> Iterator[Span]:
        start, image, runs_before = opening
        if image:
            del self._runs[runs_before:]
            yield Span(SpanKind.LITERAL, start, start, end, end)
            return
        yield from self._emphasis(runs_before)
        yield Span(SpanKind.LINK, start, start + 1, label_end, end)

    def _emphasis(self, first: int) -> Iterator[Span]:
        for mark, start, inner_start, inner_end, end in matched(self._runs[first:]):
            kind = _EMPHASIS.get((mark, inner_start - start), SpanKind.BOLD)
            yield Span(kind, start, inner_start, inner_end, end)
        del self._runs[first:]
