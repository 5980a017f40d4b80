"""Items of lists and definition lists: which lines belong to one, by its indentation.

The rules follow kramdown closely: Copyright (C) 2009-2013 Thomas Leitner, MIT licence.
"""

import re
from dataclasses import dataclass, field

from editor.markup.attributes import ANY, WHITE, read_attributes
from editor.markup.level import END_MARK, Level
from editor.markup.tree import AttributeList, Blank, Block

# A pipe behind a marker counts as a blank, as in kramdown.
BULLET = re.compile(r"( {0,3}[+*-])([\t| ].*)$")
NUMBER = re.compile(r"( {0,3}[0-9]+\.)([\t| ].*)$")
COLON = re.compile(r"( {0,3}:)([\t| ].*)$")
_ANY_MARKER = re.compile(r" {0,3}(?:[+*-]|[0-9]+\.)[\t| ]")
_RULE = re.compile(r" {0,3}(?:\*[ \t]*\*[ \t]*\*[ \t*]*|-[ \t]*-[ \t]*-[ \t-]*|_[ \t]*_[ \t]*_[ \t_]*)$")
_ATTRIBUTES = re.compile(rf"\s*\{{:(?!(?:\w[\w-]*)?:|/)({ANY}+)\}}\s*", re.ASCII)
_BLANKS_AND_TABS = re.compile(r"( *)(\t+)")
_UNITS = re.compile(r"(?:\t| {4})+")
_MARKERS = {
    (marker.pattern, width): re.compile(marker.pattern.replace("{0,3}", f"{{0,{width}}}", 1))
    for marker in (BULLET, NUMBER, COLON)
    for width in range(4)
}
"""Markers by the blanks that may stand before them: fewer than the text of the last item is indented by."""


@dataclass(slots=True)
class GatheredItem:
    """An item's lines while they are gathered."""

    attributes: AttributeList | None
    start: int
    indentation: int
    lines: list[str] = field(default_factory=list[str])
    nested: bool = False
    """A list or a blank line has begun inside it."""
    cut: int | None = None
    """The line at which a list begins inside it, right behind text."""
    after_blank: bool = False
    """No line goes on with it by laziness, as the last one was blank."""
    spaced: bool = False
    """A blank line stands before it."""

    @property
    def last(self) -> int:
        """Its last line that is not blank."""
        count = len(self.lines)
        while count > 1 and not self.lines[count - 1].strip(WHITE):
            count -= 1
        return self.start + count - 1


def gather(level: Level, marker: re.Pattern[str], nests: bool) -> tuple[list[GatheredItem], bool]:
    """The items from here on, and whether an end mark follows them.

    `nests` for lists: a list may begin right behind text, and a rule ends the list behind a blank line.
    """
    lines = level.lines
    items: list[GatheredItem] = []
    starts = marker
    spaced = False
    ended = False
    at = level.at
    while at < len(lines):
        line = lines[at]
        item = items[-1] if items else None
        if END_MARK.match(line):
            ended = True
            at += 1
            break
        if item is not None and item.after_blank and nests and _RULE.match(line):
            break
        match = starts.match(line)
        if match is not None:
            item = _started(match, at)
            item.spaced = spaced
            items.append(item)
            starts = _MARKERS[marker.pattern, min(3, item.indentation - 1)]
        elif item is None:
            break
        elif not line.strip(WHITE):
            item.lines.append(line)
            item.nested = item.after_blank = True
            spaced = True
            at += 1
            continue
        elif (content := _content(line, item, nests)) is not None:
            item.lines.append(content)
            item.after_blank = False
        elif item.after_blank or _is_end(level, at, item):
            break
        else:
            item.lines.append(_lazy(line, item, nests))
        spaced = False
        at += 1
    level.at = at
    return items, ended


def _is_end(level: Level, at: int, item: GatheredItem) -> bool:
    line = level.lines[at]
    return len(line) - len(line.lstrip(" ")) <= min(item.indentation, 3) and level.ends_lazy(at)


def _started(match: re.Match[str], at: int) -> GatheredItem:
    """An item from its first line: where its text starts says how far the following ones are indented."""
    indentation = len(match[1])
    content, attributes = own_attributes(match[2])
    if not content.strip(WHITE):
        return GatheredItem(attributes, at, 4, [""])
    content = match[2]
    while (tabs := _BLANKS_AND_TABS.match(content)) is not None:
        width = 4 - (len(tabs[1]) + indentation) % 4 + (len(tabs[2]) - 1) * 4
        content = tabs[1] + " " * width + content[tabs.end() :]
    indentation += len(content) - len(content.lstrip(" "))
    text = own_attributes(content)[0].lstrip(WHITE)
    return GatheredItem(attributes, at, indentation, [text], nested=_ANY_MARKER.match(text) is not None)


def own_attributes(text: str) -> tuple[str, AttributeList | None]:
    """The text of an item or a term without the attribute list that it starts with, and that list."""
    found = _ATTRIBUTES.match(text)
    if found is None:
        return text, None
    attributes = AttributeList()
    read_attributes(found[1], attributes)
    return text[found.end() :], attributes


def _content(line: str, item: GatheredItem, nests: bool) -> str | None:
    """A line of an item without the item's indentation, None where it is not indented as far."""
    indent = " " * item.indentation
    if not line.startswith(indent) and not _is_indented_by_tabs(line, item.indentation):
        return None
    line = _tabs_expanded(line)
    if not line.startswith(indent):
        return line
    line = line[item.indentation :]
    if nests and not item.nested and _ANY_MARKER.match(line):
        item.nested = True
        item.cut = len(item.lines)
    return line


def _is_indented_by_tabs(line: str, width: int) -> bool:
    units = _UNITS.match(line)
    if units is None:
        return False
    tabs = units.group().count("\t")
    rest = line[units.end() :]
    return (tabs + (units.end() - tabs) // 4) * 4 + len(rest) - len(rest.lstrip(" ")) >= width


def _tabs_expanded(line: str) -> str:
    bare = line.lstrip("\t")
    return " " * (4 * (len(line) - len(bare))) + bare


def _lazy(line: str, item: GatheredItem, nests: bool) -> str:
    """A line that goes on with an item by laziness. Where it begins a list, that belongs to the one in the item."""
    line = _tabs_expanded(line)
    return " " * (item.indentation + 4) + line if nests and item.nested and _ANY_MARKER.match(line) else line


def blocks_of(level: Level, item: GatheredItem) -> list[Block]:
    """The blocks of an item. Blank lines before the first are left out: they would be a block."""
    skip = 0
    while skip < len(item.lines) and not item.lines[skip].strip(WHITE):
        skip += 1
    if skip == len(item.lines) > 1:
        first, last = level.line_number(item.start + 1), level.line_number(item.start + skip - 1)
        return [Blank(None, first, last)]
    cut = item.cut - skip if item.cut is not None else None
    return level.inner(item.lines[skip:], item.start + skip, cut)
