"""Finds tags that no Liquid can read, and takes them out so that the rest of the text can be rendered.

Jekyll ends its build at the first of them; an editor has to show the others.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from editor.markup.rendering import Problem
from editor.theme.liquid.tokens import OUTPUT, TAG, Signs
from editor.theme.markers import marker
from editor.wording import Said

_INSIDE = {"else": ("if", "unless", "case", "for"), "elsif": ("if", "unless"), "when": ("case",)}
_BLOCKS = frozenset(("if", "unless", "case", "for", "capture", "tablerow", "highlight", "ifchanged"))

_DEEPEST = 90
"""Blocks within blocks. Liquid gives up at 100, of which Jekyll needs some itself."""
_TOO_DEEP = Said("The block stands within too many others. Move it out of them.")

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
        """Whether an end of a line was in what was taken out, or could be once a brace is typed behind it."""
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
        deep: list[_Open] = []
        for sign in self._signs():
            span = sign.span()
            tag = TAG.fullmatch(sign[0])
            message = ""
            if tag is not None:
                message = self._place(tag["name"], span, opened)
                if len(opened) > _DEEPEST and opened[-1].spans[-1] == span and len(opened[-1].spans) == 1:
                    deep.append(opened[-1])
            elif OUTPUT.fullmatch(sign[0]):
                self._spans.append([span])
            else:
                message = _unclosed(sign[0])
                self.took_lines = True
            if message:
                broken.append(([span], message))
        still_open = set(map(id, opened))
        broken += [(block.spans, _TOO_DEEP) for block in deep if id(block) not in still_open]
        for block in opened:
            message = Said("The tag “%1” is not closed. Add “{% end%1 %}”.", block.name)
            broken.append((block.spans, message))
        return broken

    def _place(self, name: str, span: tuple[int, int], opened: list[_Open]) -> str:
        """Puts a tag into its block; what is wrong where it has none."""
        if name in _BLOCKS:
            opened.append(_Open(name, [span]))
            self._spans.append(opened[-1].spans)
        elif name in _INSIDE:
            if not opened or opened[-1].name not in _INSIDE[name]:
                return Said("The tag “%1” stands outside the block that it belongs to. Move or remove it.", name)
            opened[-1].spans.append(span)
        elif name.startswith("end") and name.removeprefix("end") in _BLOCKS | _HIDING:
            if not opened or opened[-1].name != name.removeprefix("end"):
                return Said("The tag “%1” closes nothing. Remove it, or add the tag that it is to close.", name)
            opened.pop().spans.append(span)
        elif name not in self._known or name in _HIDING:
            return _unknown(name)
        else:
            self._spans.append([span])
        return ""

    def _signs(self) -> Iterator[re.Match[str]]:
        """The tags and outputs that are not inside raw text or a comment."""
        signs = Signs(self.text)
        ends = _ends_of_hidden(signs)
        at = 0
        while (sign := signs.after(at)) is not None:
            at = ends.get(sign.start(), sign.end())
            if sign.start() in ends:
                self._spans.append([(sign.start(), at)])
            else:
                yield sign


def _unclosed(text: str) -> str:
    if text.startswith("{%") and text.endswith("%}") and len(text) > len("{%"):
        return Said("This tag has no name. Name it, or put it between raw tags.")
    return Said("“%1” is not closed. Close it, or put it between raw tags.", text[:2])


def _unknown(name: str) -> str:
    if name in _HIDING:
        return Said("The tag “%1” is not closed. Add “{% end%1 %}”.", name)
    return Said(
        "The tag “%1” is not one of Jekyll's. A plugin may know it: the published page is not the same then.", name
    )


_HIDING = frozenset(("raw", "comment"))


def _ends_of_hidden(signs: Signs) -> dict[int, int]:
    """Where raw texts and comments begin, and where each ends. One that is not closed hides nothing."""
    ends: dict[int, int] = {}
    comments: list[int] = []
    all_raw_closed = True
    at = 0
    while (sign := signs.after(at)) is not None:
        at = sign.end()
        tag = TAG.fullmatch(sign[0])
        name = tag["name"] if tag is not None else ""
        if name == "comment":
            comments.append(sign.start())
        elif name == "endcomment" and comments:
            ends[comments.pop()] = at
        elif name == "raw" and all_raw_closed:
            found = signs.end_of_raw(at)
            if found is None:
                all_raw_closed = False
            else:
                ends[sign.start()] = at = found[1]
    return ends
