"""Elements written as HTML that stand as blocks: raw by default, with Markdown inside where they ask for it."""

import re

from editor.markup.html_tags import (
    CLOSING_TAG,
    NAME_START,
    HtmlTag,
    closing_tag,
    content_model,
    is_html,
    is_span_tag,
    looked_at_by_tag,
    read_tag,
)
from editor.markup.level import DEEPEST, Level
from editor.markup.rendering import Problem
from editor.markup.tree import Blank, HtmlBlock, HtmlText, RawBlock
from editor.wording import Said

_OPENING = re.compile(rf"<(?:!--|/|{NAME_START})")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_INSTRUCTION = re.compile(r"<\?.*?\?>", re.DOTALL)
_MARK = re.compile(rf"<(?:!--|!\[CDATA\[|/|\?|{NAME_START})")
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)


_DECLARATIONS = (("<!--", "-->", _COMMENT), ("<?", "?>", _INSTRUCTION), ("<![", "]]>", _CDATA))


def read_html(level: Level, line: str) -> bool:
    bare = line.lstrip(" ")
    match = _OPENING.match(bare)
    if match is None:
        return False
    if match.group() == "<!--":
        return bare == line and _comment(level)
    if match.group() == "</":
        return _closing(level, bare)
    offset = level.offset + len(line) - len(bare)
    tag = _read_tag(level, offset)
    if tag is None or is_span_tag(tag.name) or level.depth >= DEEPEST:
        return False
    first = level.line_number(level.at)
    pending, level.pending = level.pending, None
    block, end = _element(level, tag, first)
    level.go_to(end)
    level.pending = pending
    level.add(block)
    if tag.name in ("script", "style"):  # an attribute list behind it belongs to what follows
        level.blocks.append(Blank(None, block.last, block.last - 1))
    return True


def _read_tag(level: Level, offset: int) -> HtmlTag | None:
    tag = read_tag(level.text, offset)
    if tag is not None:
        level.looked_to(tag.end)
        return tag
    end, quote = looked_at_by_tag(level.text, offset)
    level.looked_to(end)
    if quote:
        level.sought.add(quote)
    return None


def _comment(level: Level) -> bool:
    offset = level.offset
    text = level.text
    start = text.find("<!--", offset)
    match = _declaration(level, start)
    if match is None:
        return False
    first = level.line_number(level.at)
    level.go_to(match.end())
    last = level.line_number(level.index_of(match.end() - 1))
    level.blocks.append(RawBlock(None, first, last, match.group()))
    return True


def _closing(level: Level, bare: str) -> bool:
    match = CLOSING_TAG.match(bare)
    if match is None or not level.open_tags or level.open_tags[-1] != _folded(match[1], level.open_tags[-1]):
        return False
    offset = level.offset + len(level.lines[level.at]) - len(bare)
    level.closed_at = offset + match.end()
    level.go_to(level.closed_at)
    level.closed = True
    return True


def _folded(name: str, tag: str) -> str:
    return name.lower() if is_html(tag) else name


def _element(level: Level, tag: HtmlTag, first: int) -> tuple[HtmlBlock, int]:
    """Reads an element from its opening tag on. The element, and the offset behind its end."""
    attributes = dict(tag.attributes)
    asked = attributes.pop("markdown", None)
    model = _model(level, tag.name, asked)
    block = HtmlBlock(None, first, first, tag.name, attributes, model, [], closed_itself=tag.closed)
    if tag.name in ("script", "style"):
        block.closed_itself = False
        end = _verbatim(level, tag, block)
    elif tag.closed or tag.void:
        end = tag.end
    elif model == "block":
        return block, _block_content(level, tag, block)
    elif model == "span":
        end = _span_content(level, tag, block)
    else:
        end = _raw_content(level, tag, block)
    block.last = level.line_number(level.index_of(max(end - 1, 0)))
    return block, end


def _model(level: Level, name: str, asked: str | None) -> str:
    if asked is None:
        return content_model(name) if level.context.options.parse_block_html else "raw"
    if asked == "0":
        return "raw"
    if asked in ("block", "span"):
        return asked
    return content_model(name)


def _verbatim(level: Level, tag: HtmlTag, block: HtmlBlock) -> int:
    text = level.text
    match = closing_tag(tag.name).search(text, tag.end)
    content = text[tag.end : match.start() if match else len(text)]
    block.children.append(HtmlText(content))
    return match.end() if match else len(text)


def _span_content(level: Level, tag: HtmlTag, block: HtmlBlock) -> int:
    text = level.text
    match = closing_tag(tag.name).search(text, tag.end)
    block.text = text[tag.end : match.start() if match else len(text)]
    block.text_start = level.line_number(level.index_of(tag.end)), text.find("\n", tag.end) - tag.end
    return match.end() if match else len(text)


def _block_content(level: Level, tag: HtmlTag, block: HtmlBlock) -> int:
    level.go_to(tag.end)
    inside, closed = level.inner_here(tag.name)
    block.children.extend(inside)
    if not closed:
        _tell_unclosed(level, block)
    block.last = level.line_number(min(level.at, len(level.lines)) - 1)
    return level.closed_at if closed else len(level.text)


def _raw_content(level: Level, tag: HtmlTag, block: HtmlBlock) -> int:
    """Raw content: text as it is, elements nested; those that ask for Markdown get it. The offset behind the end."""
    text = level.text
    stack = [block]
    at = tag.end
    while stack:
        mark = _MARK.search(text, at)
        if mark is None:
            _add_text(stack[-1], text[at:])
            _tell_unclosed(level, stack[-1])
            return len(text)
        start = mark.start()
        _add_text(stack[-1], text[at:start])
        if mark.group() == "</":
            at = _raw_closing(level, start, stack)
        elif mark.group().startswith(("<!", "<?")):
            at = _raw_declaration(level, start, stack[-1])
        else:
            nested = _read_tag(level, start)
            at = _nested(level, nested, stack) if nested is not None else _stray(stack[-1], start)
    return at


def _raw_closing(level: Level, start: int, stack: list[HtmlBlock]) -> int:
    match = CLOSING_TAG.match(level.text, start)
    if match is None or _folded(match[1], stack[-1].tag) != stack[-1].tag:
        return _stray(stack[-1], start)
    stack.pop().last = level.line_number(level.index_of(start))
    return match.end()


def _raw_declaration(level: Level, start: int, block: HtmlBlock) -> int:
    """A comment, a processing instruction or a CDATA section; kramdown knows the last from 2.5 on."""
    match = _declaration(level, start)
    if match is None:
        return _stray(block, start)
    if match.re is not _CDATA:
        number = level.line_number(level.index_of(start))
        block.children.append(RawBlock(None, number, number, match.group()))
    else:
        _add_text(block, match[1].replace("&", "&amp;"))
    return match.end()


def _declaration(level: Level, start: int) -> re.Match[str] | None:
    """What `<!` or `<?` starts, up to the sign that closes it."""
    for begin, end, pattern in _DECLARATIONS:
        if pattern is _CDATA and level.context.options.kramdown_version < "2.5":
            continue
        if level.text.startswith(begin, start) and level.last(end) > start:
            match = pattern.match(level.text, start)
            if match is not None:
                return match
        if level.text.startswith(begin, start):
            level.sought.add(end)
    return None


def _stray(block: HtmlBlock, start: int) -> int:
    """An angle that starts nothing is text."""
    _add_text(block, "<")
    return start + 1


def _nested(level: Level, tag: HtmlTag, stack: list[HtmlBlock]) -> int:
    """An element within raw content. The offset to go on at."""
    if level.depth + len(stack) >= DEEPEST:
        return _stray(stack[-1], tag.start)
    number = level.line_number(level.index_of(tag.start))
    asked = tag.attributes.get("markdown")
    simple = tag.name not in ("script", "style") and (asked is None or _model(level, tag.name, asked) == "raw")
    if simple and not tag.closed and not tag.void:
        attributes = {name: value for name, value in tag.attributes.items() if name != "markdown"}
        block = HtmlBlock(None, number, number, tag.name, attributes, "raw", [])
        stack[-1].children.append(block)
        stack.append(block)
        return tag.end
    level.depth += len(stack)
    block, end = _element(level, tag, number)
    level.depth -= len(stack)
    stack[-1].children.append(block)
    return end


def _tell_unclosed(level: Level, block: HtmlBlock) -> None:
    message = Said("The element <%1> is never closed, so it takes the rest of the text.", block.tag)
    level.context.document.problems.append(Problem(block.first, message))


def _add_text(block: HtmlBlock, text: str) -> None:
    if text:
        block.children.append(HtmlText(text))
