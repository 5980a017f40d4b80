"""How spans are read: one pass over a text by one regular expression, with a function for each sign that it stops at.

kramdown takes a sign for an opening one by trying: it reads on, and where the closing sign never comes it goes back.
Done plainly that takes exponential time, so a scanner remembers what failed where, knows the last place where each sign
could close, and has a budget of steps; when that is used up, signs are text.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from editor.markup.attributes import WHITE
from editor.markup.html_tags import CLOSING_TAG, folded
from editor.markup.options import Options
from editor.markup.tree import Document, HtmlText, Span

DEEPEST = 30
"""Elements within each other; what is nested deeper is text."""

_BACKTICKS = re.compile("`+")
_PARENTHESIS = re.compile("[()]")
_TITLE_END = re.compile(r"([\"'])\s*\)", re.ASCII)

Stop = Callable[[int, str, list[Span]], int]
"""Called at each sign with its offset, itself and what was read so far: the offset behind the closing sign, or -1."""


@dataclass(slots=True)
class Grammar:
    """What the spans of one document are read by."""

    options: Options
    """As `{::options}` in the text leaves them."""
    document: Document
    typographic: bool
    """Signs such as `--` are replaced."""
    plain: re.Pattern[str]
    """Finds the signs in text."""
    in_link: re.Pattern[str]
    """Finds them in the text of a link, where a closing bracket is one too."""
    raw: re.Pattern[str]
    """Finds those in the content of an element that is not read as text."""
    readers: Mapping[str, "Reader"]
    """By the first character of a sign."""
    raw_reader: "Reader"


class Scanner:
    """One text while it is read."""

    def __init__(self, grammar: Grammar, text: str, gfm_breaks: bool, places: "Places | None" = None) -> None:
        self.grammar = grammar
        self.text = text
        self.running_until = -1
        """Where a sign ends that turned out to be text like any other."""
        self.symbol_until = -1
        """Where an entity ends, or a sign that stands for one: it takes attributes, and shows none."""
        self._gfm_breaks = gfm_breaks
        self.open: list[str] = []
        """The kinds of what is open around here: `em`, `strong`, `a`, `html`…"""
        self.places = places
        """Where spans stand that were read; some of them may have turned out to be text after all."""
        self._budget = 5000 + len(text) // 2
        self._failed: set[tuple[int, str, bool, bool, bool, bool]] = set()
        self._last: dict[str, int] = {}
        self._closing_tags: dict[str, int] | None = None
        self._title_ends: dict[str, int] | None = None
        self._parentheses: dict[int, int] | None = None
        self._runs: list[tuple[int, int]] | None = None
        """Length and end of the last run of backticks, of the last one that is longer than that, and so on."""

    @property
    def exhausted(self) -> bool:
        """Nothing may be tried any more."""
        return self._budget < 0 or len(self.open) > DEEPEST

    @property
    def gfm_breaks(self) -> bool:
        """Lines break at a backslash, and at each newline where the site wants that: not within HTML."""
        return self._gfm_breaks and "html" not in self.open

    def read(self) -> list[Span]:
        """The spans of the whole text."""
        out: list[Span] = []
        self.scan(0, out, self.grammar.plain, None)
        return out

    def scan(self, at: int, out: list[Span], signs: re.Pattern[str], stop: Stop | None, trying: bool = False) -> int:
        """Reads spans from an offset on; the offset behind the closing sign, or -1 where the text ends before it.

        `trying`: it may be given up, and what was read is read once more as text then.
        """
        text = self.text
        search = signs.search
        raw = signs is self.grammar.raw
        readers = self.grammar.readers
        while True:
            match = search(text, at)
            if match is None:
                if at < len(text):
                    out.append(HtmlText(text[at:]) if raw else text[at:])
                return -1
            start = match.start()
            if start > at:
                out.append(HtmlText(text[at:start]) if raw else text[at:start])
            sign = match.group()
            self._budget -= 1
            if self._budget < 0 and trying:
                return -1
            if stop is not None and (end := stop(start, sign, out)) >= 0:
                return end
            reader = self.grammar.raw_reader if raw else readers[sign[0]]
            at = reader(self, start, sign, out, start > at)
            if at < 0:  # an element that is never closed has taken the rest
                return -1

    def attempt(self, kind: str, at: int, sign: str, signs: re.Pattern[str], stop: Stop) -> tuple[list[Span], int]:
        """Reads the content of an element from behind its opening sign; the end is -1 where it is not closed."""
        opened = self.open
        state = (at, sign, "em" in opened, "strong" in opened, "a" in opened, "del" in opened)
        children: list[Span] = []
        if self.exhausted or state in self._failed:
            return children, -1
        opened.append(kind)
        end = self.scan(at, children, signs, stop, trying=True)
        opened.pop()
        if end < 0:
            self._failed.add(state)
        return children, end

    def last(self, sign: str) -> int:
        """The last offset of a sign in the text, -1 where there is none."""
        last = self._last.get(sign)
        if last is None:
            last = self._last[sign] = self.text.rfind(sign)
        return last

    def last_closing_tag(self, name: str) -> int:
        """The last offset of the tag that closes an element, -1 where there is none."""
        if self._closing_tags is None:
            self._closing_tags = {folded(match[1]): match.start() for match in CLOSING_TAG.finditer(self.text)}
        return self._closing_tags.get(folded(name), -1)

    def last_title_end(self, quote: str) -> int:
        """The last offset of a quote that a closing parenthesis follows, -1 where there is none."""
        if self._title_ends is None:
            self._title_ends = {match[1]: match.start() for match in _TITLE_END.finditer(self.text)}
        return self._title_ends.get(quote, -1)

    def closing_parenthesis(self, at: int) -> int:
        """The offset of the parenthesis that closes the one at an offset, -1 where none does."""
        if self._parentheses is None:
            self._parentheses = {}
            opened: list[int] = []
            for sign in _PARENTHESIS.finditer(self.text):
                if sign.group() == "(":
                    opened.append(sign.start())
                elif opened:
                    self._parentheses[opened.pop()] = sign.start()
        return self._parentheses.get(at, -1)

    def last_run(self, length: int) -> int:
        """The last offset at which so many backticks begin, -1 where there are never as many."""
        if self._runs is None:
            self._runs = []
            for run in reversed(list(_BACKTICKS.finditer(self.text))):
                size = run.end() - run.start()
                if not self._runs or size > self._runs[-1][0]:
                    self._runs.append((size, run.end()))
        index = bisect_left(self._runs, (length, 0))
        return self._runs[index][1] - length if index < len(self._runs) else -1

    def last_closing(self, sign: str) -> int:
        """The last offset at which a sign may close: no white space stands before it, and before `~~` no `~`."""
        key = f"closing {sign}"
        last = self._last.get(key)
        if last is None:
            before = f"{WHITE}~" if sign == "~~" else WHITE
            last = self.text.rfind(sign)
            while last > 0 and self.text[last - 1] in before:
                last = self.text.rfind(sign, 0, last + len(sign) - 1)
            self._last[key] = last
        return last


@dataclass(slots=True)
class Places:
    """Offsets of spans, where someone wants to know them."""

    known: dict[int, tuple[int, int]] = field(default_factory=dict[int, tuple[int, int]])
    """Start and end by the identity of the span."""
    kept: list[Span] = field(default_factory=list[Span])
    """Keeps the spans alive, as identities are given anew."""
    base: int = 0
    """Where the text that is being read starts in the whole."""

    def note(self, span: Span, start: int, end: int) -> None:
        self.kept.append(span)
        self.known[id(span)] = (self.base + start, self.base + end)


Reader = Callable[[Scanner, int, str, list[Span], bool], int]
"""Reads what a sign starts: gets the scanner, the offset, the sign, what was read so far, and whether text stands right
before it. Adds to what was read, and gives the offset to go on at; -1 where all of the text is read."""
