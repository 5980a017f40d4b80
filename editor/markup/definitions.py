"""Definitions that show nothing where they stand: of links, footnotes and abbreviations."""

import re

from editor.markup.attributes import WHITE
from editor.markup.level import Level
from editor.markup.links import link_name
from editor.markup.tree import AbbreviationText, Footnote, LinkTarget

_LINK = re.compile(
    r" {0,3}\[([^\n\]]+)\]:[ \t]*(?:<(.*?)>|([^\s](?:(?!\s[\"']).)*?)(?<![ \t]))"
    r"(?:(?:[ \t]*+\n[ \t]*+|[ \t]++)([\"'])(.+?)\4)?[ \t]*+\n",
    re.ASCII,
)
_FOOTNOTE = re.compile(r" {0,3}\[\^([\w:][\w:-]*)\]:(.*)$")
_ABBREVIATION = re.compile(r" {0,3}\*\[(.+?)\]:(.*)$")
_INDENT = re.compile(r"^(?:\t| {4})")


def read_link_target(level: Level, line: str) -> bool:
    following = level.lines[level.at + 1] if level.at + 1 < len(level.lines) else ""
    match = _LINK.match(f"{line}\n{following}\n")
    if match is None:
        return False
    name, angled, plain, _, title = match.groups()
    first = level.line_number(level.at)
    level.at += match.group().count("\n")
    target = LinkTarget(None, first, level.line_number(level.at - 1), name, angled or plain or "", title)
    level.add(target)
    level.context.document.links[link_name(name)] = target
    return True


def read_footnote(level: Level, line: str) -> bool:
    match = _FOOTNOTE.match(line)
    if match is None:
        return False
    lines = level.lines
    start = level.at
    # The blank behind the colon stays, so no heading starts here.
    content = [_INDENT.sub("", match[2], count=1)]
    at = last = start + 1
    indented = False
    while at < len(lines):
        line = lines[at]
        if not line.strip(WHITE):
            at += 1
            indented = False
            continue
        if _INDENT.match(line):
            indented = True
        elif not indented or level.ends_lazy(at):
            break
        content.extend("" for _ in range(at - last))
        content.append(_INDENT.sub("", line, count=1))
        at += 1
        last = at
    level.at = last
    block = Footnote(None, level.line_number(start), level.line_number(last - 1), match[1], [])
    level.add(block)
    skip = 0 if content[0].strip(WHITE) else 1
    block.children = level.inner(content[skip:], start + skip)
    level.context.document.footnotes[match[1]] = block
    return True


def read_abbreviation(level: Level, line: str) -> bool:
    match = _ABBREVIATION.match(line)
    if match is None:
        return False
    number = level.line_number(level.at)
    block = AbbreviationText(None, number, number, match[1], match[2].strip(WHITE))
    level.add(block)
    level.context.document.abbreviations[match[1]] = block
    level.at += 1
    return True
