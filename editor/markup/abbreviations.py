"""Abbreviations in text, marked up wherever they stand as words of their own."""

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from editor.markup.tree import Abbreviation, AbbreviationText, AttributeList, Emphasis, HtmlSpan, Link, Span

_Branch: TypeAlias = "dict[str, _Branch]"
_WORD = re.compile(r"\w")
_PREFIX = 3


class Abbreviations:
    """Finds the abbreviations that a document defines."""

    def __init__(self, defined: Mapping[str, AbbreviationText]) -> None:
        self._defined = {" ".join(name.split()): text for name, text in defined.items()}
        self._names: _Branch = {}
        """Character by character, and an empty one behind each name: a pattern would try one name after the other."""
        for name in self._defined:
            branch = self._names
            for character in name:
                branch = branch.setdefault(character, {})
            branch[""] = {}
        self._start: re.Pattern[str] | None = None
        if defined:
            starts = sorted({name[:_PREFIX] for name in self._defined})
            either = "|".join(re.escape(start).replace(r"\ ", r"\s+") for start in starts)
            self._start = re.compile(rf"(?<!\w)(?={either})")

    def marked(self, spans: list[Span]) -> list[Span]:
        """The spans with elements for the abbreviations in their texts."""
        if self._start is None:
            return spans
        result: list[Span] = []
        for span in spans:
            if isinstance(span, str):
                result.extend(self._cut(span, self._start))
            else:
                if isinstance(span, (Emphasis, Link, HtmlSpan)):
                    span.children = self.marked(span.children)
                result.append(span)
        return result

    def _cut(self, text: str, starts: re.Pattern[str]) -> Sequence[Span]:
        pieces: list[Span] = []
        at = 0
        for match in starts.finditer(text):
            start = match.start()
            end = self._end(text, start) if start >= at else -1
            if end < 0:
                continue
            if start > at:
                pieces.append(text[at:start])
            definition = self._defined[" ".join(text[start:end].split())]
            own = definition.attributes
            attributes = None if own is None else AttributeList(list(own.names), dict(own.values))
            pieces.append(Abbreviation(attributes, text[start:end], definition.text))
            at = end
        if at < len(text):
            pieces.append(text[at:])
        return pieces

    def _end(self, text: str, at: int) -> int:
        """The offset behind the longest name that stands at an offset, -1 where none does."""
        branch: _Branch | None = self._names
        end = -1
        while branch is not None:
            if "" in branch and _WORD.match(text, at) is None:
                end = at
            character = text[at : at + 1]
            at += 1
            if character.isspace():
                character = " "
                while text[at : at + 1].isspace():
                    at += 1
            branch = branch.get(character) if character else None
        return end
