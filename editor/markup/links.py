"""Links, images and footnote marks.

The rules follow kramdown closely: Copyright (C) 2009-2013 Thomas Leitner, MIT licence.
"""

import re

from editor.markup.attributes import WHITE
from editor.markup.scanning import Scanner, Stop
from editor.markup.tree import AttributeList, FootnoteMark, Image, Link, Span

_FOOTNOTE = re.compile(r"\[\^([\w:][\w:-]*)\]")
_REFERENCE = re.compile(r"\s*?\[([^\]]+)?\]", re.ASCII)
_ANGLE = re.compile(r"\s*<(.*?)>", re.ASCII)
_SIGN = re.compile(r"[()]|\s(?=[\"'])", re.ASCII)
_TITLE = re.compile(r"\s*(\"|')(.+?)\1\s*\)", re.DOTALL | re.ASCII)
_BLANKS = re.compile(r"\s+", re.ASCII)
_UNESCAPE = re.compile(r"\\([\\.*_+`<>()\[\]{}#!:|\"'$=-])")


def link_name(text: str) -> str:
    """The name by which a link is looked up."""
    return _BLANKS.sub(" ", text).lower()


def bracket(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    """What `[` or `![` starts."""
    behind = at + len(sign)
    if scanner.text.startswith("^", behind):
        match = _FOOTNOTE.match(scanner.text, at) if sign == "[" else None
        if match is not None:
            known = match[1] in scanner.grammar.document.footnotes
            out.append(FootnoteMark(None, match[1]) if known else match.group())
            return match.end()
        out.append(sign)
        return behind
    if (sign == "![" or "a" not in scanner.open) and behind <= scanner.last("]"):
        kind = "img" if sign == "![" else "a"
        children, end = scanner.attempt(kind, behind, sign, scanner.grammar.in_link, _closing_bracket())
        if end >= 0 and (end := _target(scanner, behind, end, sign == "![", children, out)) >= 0:
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
        found = inline_target(text, end + 1) if scanner.last(")") > end else None
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


def inline_target(text: str, at: int) -> tuple[str, str | None, int] | None:
    """Address, title and end of what stands in parentheses, from behind the opening one."""
    match = _ANGLE.match(text, at) if text.startswith("<", at) else None
    if match is not None:
        if text.startswith(")", match.end()):
            return match[1], None, match.end() + 1
        title = _TITLE.match(text, match.end())
        return (match[1], title[2], title.end()) if title is not None and title.start(1) > match.end() else None
    depth = 1
    for sign in _SIGN.finditer(text, at):
        character = sign.group()
        if character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if depth == 0:
                return text[at : sign.start()].strip(WHITE), None, sign.end()
        else:
            title = _TITLE.match(text, sign.start())
            return None if title is None else (text[at : sign.start()].strip(WHITE), title[2], title.end())
    return None
