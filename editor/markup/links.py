"""Links, images and footnote marks.

The rules follow kramdown closely: Copyright (C) 2009-2013 Thomas Leitner, MIT licence.
"""

import re

from editor.markup.attributes import WHITE
from editor.markup.scanning import Scanner, Stop
from editor.markup.tree import AttributeList, FootnoteMark, Image, Link, Span

_FOOTNOTE = re.compile(r"\[\^([\w:][\w:-]*)\]")
_REFERENCE = re.compile(r"\s*?\[([^\]]+)?\]", re.ASCII)
_BEFORE_TITLE = re.compile(r"\s(?=[\"'])", re.ASCII)
_TITLE_START = re.compile(r"\s*(\"|')", re.ASCII)
_TITLE = re.compile(r"\s*(\"|')(.+?)\1\s*\)", re.DOTALL | re.ASCII)
_BLANKS = re.compile(r"\s+", re.ASCII)
_UNESCAPE = re.compile(r"\\([\\.*_+`<>()\[\]{}#!:|\"'$=-])")


def link_name(text: str) -> str:
    """The name by which a link is looked up."""
    return _BLANKS.sub(" ", text).lower()


def bracket(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    """What `[` or `![` starts."""
    behind = at + len(sign)
    if sign == "![" and scanner.text.startswith("^", behind):
        out.append("!")
        return at + 1  # there is no image, and perhaps a footnote
    if scanner.text.startswith("^", behind):
        match = _FOOTNOTE.match(scanner.text, at) if sign == "[" else None
        if match is not None:
            known = match[1] in scanner.grammar.document.footnotes
            out.append(FootnoteMark(None, match[1]) if known else match.group())
            if known and scanner.places is not None:
                scanner.places.note(out[-1], at, match.end())
            return match.end()
        out.append(sign)
        return behind
    if (sign == "![" or "a" not in scanner.open) and behind <= scanner.last("]"):
        kind = "img" if sign == "![" else "a"
        children, end = scanner.attempt(kind, behind, sign, scanner.grammar.in_link, _closing_bracket())
        if end >= 0 and (end := _target(scanner, behind, end, sign == "![", children, out)) >= 0:
            if scanner.places is not None:
                scanner.places.note(out[-1], at, end)
            return end
    out.append(sign)
    return behind


def _closing_bracket() -> Stop:
    depth = 1
    images = seen = 0

    def stop(at: int, found: str, out: list[Span]) -> int:
        nonlocal depth, images, seen
        if found in ("[", "!["):
            depth += 1
        elif found == "]":
            depth -= 1
            # Images have counted when they began, and took their closing bracket with them.
            images += sum(1 for one in out[seen:] if type(one) is Image)
            seen = len(out)
            if depth == images:
                return at + 1
        return -1

    return stop


def _target(scanner: Scanner, start: int, end: int, image: bool, children: list[Span], out: list[Span]) -> int:
    """Reads what stands behind the closing bracket; the offset behind it, or -1 where this is no link."""
    text = scanner.text
    label = text[start : end - 1]
    attributes = None
    if text.startswith("(", end):
        found = inline_target(scanner, end + 1) if scanner.last(")") > end else None
        if found is None:
            return -1
        target, title, end = found
    else:
        match = _REFERENCE.match(text, end)
        name = (match[1] if match else "") or label
        definition = scanner.grammar.document.links.get(link_name(name))
        if definition is None:
            return -1
        target, title, end = definition.target, definition.title, match.end() if match else end
        if definition.attributes is not None:
            attributes = AttributeList(list(definition.attributes.names), dict(definition.attributes.values))
    if image:
        out.append(Image(attributes, target, title, _UNESCAPE.sub(r"\1", label)))
    else:
        out.append(Link(attributes, target, title, children))
    return end


def inline_target(scanner: Scanner, at: int) -> tuple[str, str | None, int] | None:
    """Address, title and end of what stands in parentheses, from behind the opening one."""
    text = scanner.text
    angle = text.find(">", at) if text.startswith("<", at) else -1
    if angle >= 0 and text.find("\n", at, angle) < 0:
        if text.startswith(")", angle + 1):
            return text[at + 1 : angle], None, angle + 2
        title = _title(scanner, angle + 1)
        return (text[at + 1 : angle], *title) if title is not None else None
    end = scanner.closing_parenthesis(at - 1)
    if end < 0 and scanner.last_title_end('"') < at and scanner.last_title_end("'") < at:
        return None
    quote = _BEFORE_TITLE.search(text, at, end if end >= 0 else len(text))
    if quote is None:
        return (text[at:end].strip(WHITE), None, end + 1) if end >= 0 else None
    title = _title(scanner, quote.start())
    return (text[at : quote.start()].strip(WHITE), *title) if title is not None else None


def _title(scanner: Scanner, at: int) -> tuple[str, int] | None:
    """A title and the offset behind the parenthesis that follows it."""
    start = _TITLE_START.match(scanner.text, at)
    if start is None or scanner.last_title_end(start[1]) < start.end():
        return None
    match = _TITLE.match(scanner.text, at)
    return (match[2], match.end()) if match is not None else None
