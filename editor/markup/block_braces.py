"""Attribute lists, definitions of them, and extensions, on lines of their own."""

import re

from editor.markup.attributes import ANY, joined, read_attributes
from editor.markup.level import LIST_LINE, Level
from editor.markup.options import changed_options
from editor.markup.tree import AbbreviationText, AttributeList, Blank, EndMark, Footnote, LinkTarget, RawBlock

_DEFINED_LIST = re.compile(rf" {{0,3}}\{{:(\w[\w-]*):({ANY}+)\}}\s*$", re.ASCII)
_ATTRIBUTES = re.compile(rf" {{0,3}}\{{:(?![:/])({ANY}+)\}}\s*$", re.ASCII)
_EXTENSION = re.compile(rf" {{0,3}}\{{::(comment|nomarkdown|options)((?:\s{ANY}*?)?)(/)?\}}\s*$", re.ASCII)


def read_braces(level: Level, line: str) -> bool:
    """Attribute lists, definitions of them, and extensions."""
    defined = _DEFINED_LIST.match(line)
    if defined is not None:
        into = level.context.document.attribute_lists.setdefault(defined[1], AttributeList())
        read_attributes(defined[2], into)
        level.pending = None
        number = level.line_number(level.at)
        level.blocks.append(EndMark(None, number, number, boundary=False))
        level.at += 1
        return True
    attributes = _ATTRIBUTES.match(line)
    if attributes is not None:
        _attach(level, attributes[1])
        return True
    return _extension(level, line)


def _attach(level: Level, text: str) -> None:
    found = AttributeList()
    read_attributes(text, found)
    last = level.blocks[-1] if level.blocks else None
    number = level.line_number(level.at)
    level.at += 1
    if last is None or level.pending is not None or type(last) in (Blank, EndMark):
        level.pending = joined((level.pending, found))
        return
    last.attributes = joined((last.attributes, found))
    if isinstance(last, (LinkTarget, AbbreviationText, Footnote)):
        last.last = number
        return
    last.last = number
    if level.at >= len(level.lines) or LIST_LINE.match(level.lines[level.at]) is None:
        level.blocks.append(EndMark(None, number, number, boundary=False))


def _extension(level: Level, line: str) -> bool:
    match = _EXTENSION.match(line)
    if match is None:
        return False
    name, given, closed = match.groups()
    values = AttributeList()
    read_attributes(given, values)
    start = level.at
    after = start + 1
    content = ""
    if not closed:
        stop = re.compile(rf" {{0,3}}\{{:/(?:{name})?\}}\s*$", re.ASCII)
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
        values.values.pop("hard_wrap", None)  # the GFM parser looks at it before it reads the text
        level.context.options = changed_options(level.context.options, values.values)
        level.pending = None
        level.blocks.append(EndMark(None, first, last, boundary=False))
    elif name == "comment":
        level.add(RawBlock(None, first, last, "" if closed else f"<!-- {content} -->" if content else "<!-- -->"))
    else:
        shown = "html" in values.values.get("type", "html").split()
        level.add(RawBlock(None, first, last, content if shown else ""))
    return True
