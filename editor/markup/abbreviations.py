"""Abbreviations in text, marked up wherever they stand as words of their own."""

import re
from collections.abc import Mapping, Sequence

from editor.markup.tree import Abbreviation, AbbreviationText, AttributeList, Emphasis, HtmlSpan, Link, Span


class Abbreviations:
    """Finds the abbreviations that a document defines."""

    def __init__(self, defined: Mapping[str, AbbreviationText]) -> None:
        self._defined = {" ".join(name.split()): text for name, text in defined.items()}
        self._pattern: re.Pattern[str] | None = None
        if defined:
            names = sorted(self._defined, key=len, reverse=True)
            either = "|".join(r"\s+".join(re.escape(word) for word in name.split(" ")) for name in names)
            self._pattern = re.compile(rf"(?<!\w)(?:{either})(?!\w)")

    def marked(self, spans: list[Span]) -> list[Span]:
        """The spans with elements for the abbreviations in their texts."""
        if self._pattern is None:
            return spans
        result: list[Span] = []
        for span in spans:
            if isinstance(span, str):
                result.extend(self._cut(span, self._pattern))
            else:
                if isinstance(span, (Emphasis, Link, HtmlSpan)):
                    span.children = self.marked(span.children)
                result.append(span)
        return result

    def _cut(self, text: str, pattern: re.Pattern[str]) -> Sequence[Span]:
        pieces: list[Span] = []
        at = 0
        for match in pattern.finditer(text):
            definition = self._defined.get(" ".join(match.group().split()))
            if definition is None:
                continue
            if match.start() > at:
                pieces.append(text[at : match.start()])
            own = definition.attributes
            attributes = None if own is None else AttributeList(list(own.names), dict(own.values))
            pieces.append(Abbreviation(attributes, match.group(), definition.text))
            at = match.end()
        if at < len(text):
            pieces.append(text[at:])
        return pieces
