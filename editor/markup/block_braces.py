"""Attribute lists, definitions of them, and extensions, on lines of their own."""

import re

from editor.markup.attributes import ANY, joined, read_attributes
from editor.markup.level import ATTRIBUTES, Level
from editor.markup.options import inline_options
from editor.markup.tree import AbbreviationText, AttributeList, Blank, EndMark, Footnote, LinkTarget, RawBlock

_DEFINED_LIST = re.compile(rf" {{0,3}}\{{:(\w[\w-]*):({ANY}+)\}}\s*?\n", re.ASCII)
_EXTENSION = re.compile(rf" {{0,3}}\{{::(comment|nomarkdown|options)((?:\s{ANY}*?)?)(/)?\}}\s*?\n", re.ASCII)


def read_braces(level: Level, line: str) -> bool:
    """Attribute lists, definitions of them, and extensions."""
    defined = level.braces(_DEFINED_LIST, level.at)
    if defined is not None:
        into = level.context.document.attribute_lists.setdefault(defined[1], AttributeList())
        read_attributes(defined[2], into)
        level.pending = None
        level.blocks.append(EndMark(None, *_passed(level, defined), boundary=False))
        return True
    attributes = level.braces(ATTRIBUTES, level.at)
    if attributes is not None:
        _attach(level, attributes)
        return True
    return _extension(level)


def _passed(level: Level, match: re.Match[str]) -> tuple[int, int]:
    """The first and last line number of what was matched at the next line, which is passed."""
    first = level.line_number(level.at)
    level.at = level.index_of(match.end() - 1) + 1
    return first, level.line_number(level.at - 1)


def _attach(level: Level, match: re.Match[str]) -> None:
    found = AttributeList()
    read_attributes(match[1], found)
    last = level.blocks[-1] if level.blocks else None
    _, number = _passed(level, match)
    if last is None or level.pending is not None or type(last) in (Blank, EndMark):
        level.pending = joined((level.pending, found))
        return
    last.attributes = joined((last.attributes, found))
    if isinstance(last, (LinkTarget, AbbreviationText, Footnote)):
        last.last = number
        return
    last.last = number
    if not level.has_attributes(level.at):
        level.blocks.append(EndMark(None, number, number, boundary=False))


def _extension(level: Level) -> bool:
    match = level.braces(_EXTENSION, level.at)
    if match is None:
        return False
    name, given, closed = match.groups()
    values = AttributeList()
    read_attributes(given, values)
    start = level.at
    after = level.index_of(match.end() - 1) + 1
    content = ""
    if not closed:
        stop = re.compile(rf" {{0,3}}\{{:/(?:{name})?\}} *$")
        end = after if level.last_line(stop) >= after else len(level.lines)
        while end < len(level.lines) and stop.match(level.lines[end]) is None:
            end += 1
        if end < len(level.lines):
            content = "\n".join(level.lines[after:end])
            after = end + 1
        elif name != "options":
            level.sought.add("{:/")
            return False
    level.at = after
    first, last = level.line_number(start), level.line_number(after - 1)
    if name == "options":
        level.context.options = inline_options(level.context.options, values.values)
        level.pending = None
        level.blocks.append(EndMark(None, first, last, boundary=False))
    elif closed:
        pass
    elif name == "comment":
        level.blocks.append(RawBlock(None, first, last, f"<!-- {content} -->" if content else "<!-- -->"))
    else:
        shown = "html" in values.values.get("type", "html").split()
        level.blocks.append(RawBlock(None, first, last, content if shown else ""))
    return True
