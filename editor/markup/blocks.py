"""Blocks: the lines of a level, one block after the other, by the first character of each block."""

import re
from collections.abc import Callable

from editor.markup.attributes import WHITE
from editor.markup.block_braces import read_braces
from editor.markup.definitions import read_abbreviation, read_footnote, read_link_target
from editor.markup.html_blocks import read_html
from editor.markup.level import ATTRIBUTES, END_MARK, LAZY_END, Context, Level
from editor.markup.links import link_name
from editor.markup.lists import read_definition_list, read_list
from editor.markup.options import Options
from editor.markup.rendering import Problem
from editor.markup.tables import read_table
from editor.markup.tree import (
    AttributeList,
    Blank,
    Code,
    Document,
    EndMark,
    Heading,
    LinkTarget,
    MathBlock,
    Paragraph,
    Quote,
    Rule,
)
from editor.wording import Said

Reader = Callable[[Level, str], bool]
"""Gets the level and its next line. False: it is no such block."""

_GFM_HEADING = re.compile(r"(#{1,6})[\t ]+([^\s].*)$", re.ASCII)
_HEADING = re.compile(r"(#{1,6})[\t ]*([^ \t\n].*)$")
_HEADING_END = re.compile(r"(?<![ \t])[ \t]+#+[ \t]*$")
_KRAMDOWN_HEADING_END = re.compile(r"(?<![ \t])[ \t]*(?<![\\#])#+[ \t]*$")
_ID_STARTS = (
    ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef"
    "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
"""What a name in XML may begin with."""
_HEADING_ID = re.compile(
    rf"(?<![\t ])[\t ]+\{{#([{_ID_STARTS}][{_ID_STARTS}\-.0-9\u00b7\u0300-\u036f\u203f-\u2040]*)\}}\s*$", re.ASCII
)
_UNDERLINE = re.compile(r"([=-])[=-]*\s*$", re.ASCII)
_RULE = re.compile(r" {0,3}(?:\*[ \t]*\*[ \t]*\*[ \t*]*|-[ \t]*-[ \t]*-[ \t-]*|_[ \t]*_[ \t]*_[ \t_]*)$")
_GFM_FENCE = re.compile(r" {0,3}((`|~){3,}+)[ \t]*+(\S++)?[ \t]*$")
_FENCE = re.compile(r"((~){3,}+)[ \t]*+(\S++)?[ \t]*$")
_TABBED = re.compile(r" {1,3}\t\s*\S", re.ASCII)
_QUOTE = re.compile(r"\A {0,3}> ?")
_UNCLOSED_FENCE = Said("This code block has no closing fence, so its lines are read as text.")
_INDENT = re.compile(r"\t| {4}")
_LAZY_CODE = re.compile(r" {0,3}[^ \t]")
_MATH = re.compile(r" {0,3}(\\)?\$\$(.*?)\$\$([ \t]*\n)?", re.DOTALL)
_CONTROLS = re.compile("[\0\x02\x03]")
_GFM_ENDS = r"[*+-][\t| ]|[0-9]+\.[\t| ]|>|\#{1,6}[\t ]+\S|`{3,}|~{3,}"
_PARAGRAPH_END = re.compile(rf"{LAZY_END.pattern}| {{0,3}}:[\t| ]", re.ASCII)
_GFM_PARAGRAPH_END = re.compile(rf"{LAZY_END.pattern}| {{0,3}}(?::[\t| ]|{_GFM_ENDS})", re.ASCII)


def parse(text: str, options: Options) -> tuple[Document, Options]:
    """The blocks of a body, and the options as the body leaves them."""
    context = Context(options)
    lines = without_controls(text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    context.document.links.update(predefined_links(options))
    context.document.options_in_text = "{::options" in text
    level = Level(context, lines, 0, 0, read_blocks)
    read_blocks(level)
    context.document.blocks = level.blocks
    return context.document, context.options


def without_controls(text: str) -> str:
    """The text without the characters that Python-Markdown and the writer put between their marks."""
    return _CONTROLS.sub("", text)


def read_blocks(level: Level) -> None:
    """Reads a level to its end, or to the end of the HTML element whose content it reads."""
    end = len(level.lines)
    while level.at < end and not level.closed:
        read_block(level)


def read_block(level: Level) -> None:
    """Reads what begins at the level's next line."""
    lines = level.lines
    line = lines[level.at]
    if not line.strip(WHITE):
        _blank(level)
    elif line[0] == "\t" or line.startswith("    "):
        _code(level)
    else:
        bare = line.lstrip(" ")
        readers = _EARLY.get(bare[0])
        if readers and any(reader(level, line) for reader in readers):
            return
        if not _late(level, line, bare[0]):
            _paragraph(level, lines[level.at])


def _late(level: Level, line: str, character: str) -> bool:
    """Blocks that kramdown tries after the others."""
    if level.at + 1 < len(level.lines) and _setext_heading(level, line):
        return True
    readers = _MIDDLE.get(character)
    if readers and any(reader(level, line) for reader in readers):
        return True
    if "|" in line and read_table(level, line):
        return True
    readers = _LATE.get(character)
    return bool(readers) and any(reader(level, line) for reader in readers)


def _blank(level: Level) -> None:
    start = level.at
    lines = level.lines
    at = start + 1
    while at < len(lines) and not lines[at].strip(WHITE):
        at += 1
    level.at = at
    last = level.blocks[-1] if level.blocks else None
    if type(last) is Blank:
        last.last = level.line_number(at - 1)
    else:
        level.pending = None
        level.blocks.append(Blank(None, level.line_number(start), level.line_number(at - 1)))


def _paragraph(level: Level, line: str) -> None:
    lines = level.lines
    start = level.at
    if line.lstrip(" ").startswith("\t"):  # no block of kramdown's begins so: its text stands by itself
        at = start + 1
        while at < len(lines) and _TABBED.match(lines[at]):
            at += 1
        level.at = at
        text = "\n".join(lines[start:at])
        level.add(Paragraph(None, level.line_number(start), level.line_number(at - 1), text, bare=True))
        return
    options = level.context.options
    ends = _PARAGRAPH_END
    if options.gfm and "paragraph_end" in options.gfm_quirks:
        ends = _GFM_PARAGRAPH_END
    at = start + 1
    end = len(lines)
    match = ends.match
    while at < end and (match(lines[at]) is None or not level.ends_lazy(at, ends)):
        at += 1
    level.at = at
    text = "\n".join(lines[start:at]) if at - start > 1 else line
    last = level.blocks[-1] if level.blocks else None
    if type(last) is Paragraph and not last.bare:
        last.text += f"\n{text}"
        last.last = level.line_number(at - 1)
    else:
        level.add(Paragraph(None, level.line_number(start), level.line_number(at - 1), text.lstrip(WHITE)))


def _code(level: Level) -> None:
    """Indented code. Lines that are less indented go on with the one before."""
    lines = level.lines
    start = at = level.at
    code: list[str] = []
    last = start
    while at < len(lines):
        line = lines[at]
        if not line.strip(WHITE):
            blank = at
            while at < len(lines) and not lines[at].strip(WHITE):
                at += 1
            if at == len(lines) or not _INDENT.match(lines[at]):
                at = blank
                break
            code.extend(_unindented(one) for one in lines[blank:at])
            continue
        if _INDENT.match(line):
            code.append(_unindented(line))
        elif level.ends_lazy(at) or at == start:
            break
        elif _LAZY_CODE.match(line):
            code[-1] += f" {line}"
        else:
            code.append(line)
        last = at
        at += 1
    level.at = last + 1
    block = Code(None, level.line_number(start), level.line_number(last), "\n".join(code).rstrip("\n") + "\n")
    level.add(block)


def _unindented(line: str) -> str:
    if line.startswith("    "):
        return line[4:]
    return line[1:] if line.startswith("\t") else line


def _fence(level: Level, line: str) -> bool:
    gfm = level.context.options.gfm
    match = (_GFM_FENCE if gfm else _FENCE).match(line)
    if match is None:
        return False
    fence, language = match[1], match[3] or ""
    length, at = _closing_fence(level, fence)
    if at < 0:
        level.sought.add(match[2] * 3)
        if "`" not in language:  # it would be code within a line
            level.context.document.problems.append(Problem(level.line_number(level.at), _UNCLOSED_FENCE))
        return False
    # Where no fence is long enough to close it, a shorter one does, and the rest of it is the language.
    language = fence[length:] + language
    lines = level.lines
    code = "".join(f"{one}\n" for one in lines[level.at + 1 : at])
    level.add(Code(None, level.line_number(level.at), level.line_number(at), code, language))
    level.at = at + 1
    return True


def _closing_fence(level: Level, fence: str) -> tuple[int, int]:
    """How much of a fence is closed, and the line that closes it; -1 where none does."""
    longest, found = 0, -1
    for at, length in level.fences_behind(level.at, fence[0]):
        if length >= len(fence):
            return len(fence), at
        if length > longest:
            longest, found = length, at
    return longest, found


def _quote(level: Level, line: str) -> bool:
    lines = level.lines
    start = level.at
    at = start + 1
    while at < len(lines) and not level.ends_lazy(at):
        at += 1
    inside = [_QUOTE.sub("", one) for one in lines[start:at]]
    block = Quote(None, level.line_number(start), level.line_number(at - 1), [])
    level.add(block)
    block.children = level.inner(inside, start)
    level.at = at
    return True


def _heading(level: Level, line: str) -> bool:
    options = level.context.options
    match = (_GFM_HEADING if options.gfm else _HEADING).match(line)
    if match is None or not (level.after_boundary() or (options.gfm and "paragraph_end" in options.gfm_quirks)):
        return False
    _add_heading(level, len(match[1]), match[2], 1, atx=True)
    return True


def _setext_heading(level: Level, line: str) -> bool:
    under = level.lines[level.at + 1]
    if not under or under[0] not in "=-" or not level.after_boundary():
        return False
    match = _UNDERLINE.match(under)
    if match is None:
        return False
    _add_heading(level, 1 if match[1] == "=" else 2, line, 2, atx=False)
    return True


def _add_heading(level: Level, depth: int, text: str, count: int, atx: bool) -> None:
    anchor = _HEADING_ID.search(text)
    if anchor is not None:
        text = text[: anchor.start()]
    if atx:
        text = (_HEADING_END if level.context.options.gfm else _KRAMDOWN_HEADING_END).sub("", text.rstrip(WHITE))
    attributes = AttributeList([], {"id": anchor[1]}) if anchor is not None else None
    first = level.line_number(level.at)
    level.add(Heading(attributes, first, first + count - 1, depth, text.strip(WHITE)))
    level.at += count


def _rule(level: Level, line: str) -> bool:
    if _RULE.match(line) is None:
        return False
    level.add(Rule(None, level.line_number(level.at), level.line_number(level.at)))
    level.at += 1
    return True


def _math(level: Level, line: str) -> bool:
    if not level.after_boundary():
        return False
    offset = level.offset
    match = _MATH.match(level.text, offset)
    if match is None:
        level.sought.add("$$")
        return False
    level.looked_to(match.end())
    if match[1]:
        level.lines[level.at] = line.lstrip(" ")[1:]
        return False
    end = match.end()
    if match[3] is None:  # an attribute list may follow on the same line
        ends = ATTRIBUTES.match(level.text, end) is not None
    else:
        ends = level.before_boundary(level.index_of(end))
    if not ends:
        return False
    first, last = level.line_number(level.at), level.line_number(level.index_of(end - 1))
    level.go_to(end)
    level.add(MathBlock(None, first, last, match[2].strip(WHITE)))
    return True


def _end_mark(level: Level, line: str) -> bool:
    if END_MARK.match(line) is None:
        return False
    level.pending = None
    level.blocks.append(EndMark(None, level.line_number(level.at), level.line_number(level.at), boundary=True))
    level.at += 1
    return True


def predefined_links(options: Options) -> dict[str, LinkTarget]:
    """The links that the site defines for all its posts."""
    return {
        link_name(name): LinkTarget(None, 0, 0, name, target, title)
        for name, (target, title) in options.link_defs.items()
    }


_EARLY: dict[str, tuple[Reader, ...]] = {
    "`": (_fence,),
    "~": (_fence,),
    ">": (_quote,),
    "#": (_heading,),
    "*": (_rule, read_list),
    "-": (_rule, read_list),
    "_": (_rule,),
    "+": (read_list,),
    ":": (read_definition_list,),
    "<": (read_html,),
} | dict.fromkeys("0123456789", (read_list,))
_MIDDLE: dict[str, tuple[Reader, ...]] = {"$": (_math,), "\\": (_math,)}
_LATE: dict[str, tuple[Reader, ...]] = {
    "[": (read_footnote, read_link_target),
    "*": (read_abbreviation,),
    "{": (read_braces,),
    "^": (_end_mark,),
}
