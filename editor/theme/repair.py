"""Finds tags that no Liquid can read, and takes them out so that the rest of the text can be rendered.

Jekyll ends its build at the first of them; an editor has to show the others.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field

from editor.markup.rendering import Problem
from editor.theme.markers import marker

_SIGNS = re.compile(r"\{%-?\s*(?P<name>\w*|#)(?P<rest>.*?)-?%\}|\{\{(?P<output>.*?)\}\}|\{%|\{\{", re.DOTALL)
_END_OF_RAW = re.compile(r"\{%-?\s*endraw\s*-?%\}")
_COMMENT_SIGN = re.compile(r"\{%-?\s*(end)?comment\b.*?%\}", re.DOTALL)
_INSIDE = {"else": ("if", "unless", "case", "for"), "elsif": ("if", "unless"), "when": ("case",)}
_BLOCKS = frozenset(("if", "unless", "case", "for", "capture", "tablerow", "highlight", "ifchanged"))

_Spans = list[tuple[int, int]]
"""Where a tag and those that belong to it begin and end."""


@dataclass(slots=True)
class _Open:
    """A block tag whose end is looked for."""

    name: str
    spans: _Spans = field(default_factory=list[tuple[int, int]])
    """The places of the tag and of those that belong to it."""


class Repair:
    """A text with its broken tags taken out. Line breaks in them stay, so that every line keeps its number."""

    def __init__(self, text: str, known: Collection[str]) -> None:
        """`known`: the names of all tags."""
        self.text = text
        self.problems: list[Problem] = []
        self.took_lines = False
        """Whether an end of a line was in what was taken out."""
        self._known = known
        self._spans: list[_Spans] = []
        self._find()

    def take_out(self, offset: int, message: str) -> bool:
        """Takes out the tag at an offset, with those that belong to it; False where there is none."""
        for spans in self._spans:
            if any(start <= offset < end for start, end in spans):
                self._replace([(spans, message)])
                self._find()
                return True
        return False

    def _find(self) -> None:
        """Looks the tags up, and takes out what has no place, until everything has one."""
        while broken := self._broken():
            self._replace(broken)

    def _replace(self, broken: list[tuple[_Spans, str]]) -> None:
        """The first tag of each becomes a marker; those that belong to it go without one."""
        changes: list[tuple[int, int, str]] = []
        for spans, message in broken:
            start, end = spans[0]
            changes.append((start, end, marker(self.text[start:end], message)))
            changes += [(start, end, "") for start, end in spans[1:]]
            self.problems.append(Problem(self.text.count("\n", 0, start), message))
        pieces: list[str] = []
        at = 0
        for start, end, shown in sorted(changes):
            ends = self.text.count("\n", start, end)
            self.took_lines |= ends > 0
            pieces += (self.text[at:start], shown, "\n" * ends)
            at = end
        self.text = "".join(pieces) + self.text[at:]

    def _broken(self) -> list[tuple[_Spans, str]]:
        self._spans = []
        broken: list[tuple[_Spans, str]] = []
        opened: list[_Open] = []
        for match in self._signs():
            span = match.span()
            name = match["name"]
            if name is not None:
                message = self._place(name, span, opened)
            elif match["output"] is not None:
                message = ""
                self._spans.append([span])
            else:
                message = f"“{match[0]}” is not closed. Close it, or put it between raw tags."
            if message:
                broken.append(([span], message))
        for block in opened:
            message = f"The tag “{block.name}” is not closed. Add “{{% end{block.name} %}}”."
            broken.append((block.spans, message))
        return broken

    def _place(self, name: str, span: tuple[int, int], opened: list[_Open]) -> str:
        """Puts a tag into its block; what is wrong where it has none."""
        if name in _BLOCKS:
            opened.append(_Open(name, [span]))
            self._spans.append(opened[-1].spans)
        elif name in _INSIDE:
            if not opened or opened[-1].name not in _INSIDE[name]:
                return f"The tag “{name}” stands outside the block that it belongs to. Move or remove it."
            opened[-1].spans.append(span)
        elif name.startswith("end") and name.removeprefix("end") in _BLOCKS:
            if not opened or opened[-1].name != name.removeprefix("end"):
                return f"The tag “{name}” closes nothing. Remove it, or add the tag that it is to close."
            opened.pop().spans.append(span)
        elif name not in self._known:
            return _unknown(name)
        else:
            self._spans.append([span])
        return ""

    def _signs(self) -> Iterator[re.Match[str]]:
        """The tags and outputs that are not inside raw text or a comment."""
        at = 0
        while (match := _SIGNS.search(self.text, at)) is not None:
            at = match.end()
            skip = _SKIPPED.get(match["name"] or "")
            if skip is None:
                yield match
                continue
            end = skip(self.text, at)
            if end < 0:
                yield match  # known to nobody by this name: it is not closed
            else:
                self._spans.append([(match.start(), end)])
                at = end


def _unknown(name: str) -> str:
    if name in _SKIPPED:
        return f"The tag “{name}” is not closed. Add “{{% end{name} %}}”."
    if not name:
        return "This tag has no name. Name it, or put it between raw tags."
    return f"The tag “{name}” is not one of Jekyll's. A plugin may know it: the published page is not the same then."


def _after_raw(text: str, at: int) -> int:
    match = _END_OF_RAW.search(text, at)
    return match.end() if match else -1


def _after_comment(text: str, at: int) -> int:
    depth = 1
    for match in _COMMENT_SIGN.finditer(text, at):
        depth += -1 if match[1] else 1
        if not depth:
            return match.end()
    return -1


_SKIPPED: dict[str, Callable[[str, int], int]] = {"raw": _after_raw, "comment": _after_comment}
