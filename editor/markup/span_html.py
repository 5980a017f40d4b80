"""What `<` starts within text: elements, comments, automatic links, guillemets."""

import re

from editor.markup.entities import decoded
from editor.markup.html_tags import CLOSING_TAG, HtmlTag, closing_tag, content_model, is_kept_from_text, read_tag
from editor.markup.marks import add_typographic
from editor.markup.scanning import Scanner, Stop
from editor.markup.tree import HtmlSpan, Link, RawSpan, Span

_AUTOLINK = re.compile(r"<(((?:mailto|https?|ftps?):[^\n>]+?)|([-.\w]+@[-\w]+(?:\.[-\w]+)*))>")
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)


def angle(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    text = scanner.text
    following = text[at + 1 : at + 2]
    if following == "<" and scanner.grammar.typographic:
        spaced = text.startswith(" ", at + 2)
        return add_typographic(scanner, out, "laquo_space" if spaced else "laquo", at + (3 if spaced else 2))
    if following == "!":
        return _declaration(scanner, at, out)
    if following == "/" and (closing := CLOSING_TAG.match(text, at)) is not None:
        out.append(closing.group())  # of nothing that is open
        return closing.end()
    if following.isalnum() or (following and following in "-._"):
        match = _autolink(text, at)
        if match is not None:
            target = f"mailto:{match[1]}" if match[3] else match[1]
            out.append(Link(None, target, None, [decoded(match[1]).removeprefix("mailto:")]))
            if scanner.places is not None:
                scanner.places.note(out[-1], at, match.end())
            return match.end()
        tag = read_tag(text, at)
        if tag is not None:
            return _tag(scanner, tag, out, within_raw=False)
    out.append("<")
    return at + 1


def _autolink(text: str, at: int) -> re.Match[str] | None:
    end = text.find(">", at)
    if end < 0 or text.find("\n", at, end) >= 0:
        return None  # far quicker than to let the pattern look for the end
    return _AUTOLINK.match(text, at, end + 1)


def raw_angle(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    """The same in the content of an element that is not read as text."""
    if scanner.text.startswith("!", at + 1):
        return _declaration(scanner, at, out)
    tag = read_tag(scanner.text, at)
    if tag is not None:
        return _tag(scanner, tag, out, within_raw=True)
    out.append("<")
    return at + 1


def _declaration(scanner: Scanner, at: int, out: list[Span]) -> int:
    text = scanner.text
    if scanner.grammar.options.kramdown_version >= "2.5" and (data := _CDATA.match(text, at)) is not None:
        out.append(data[1])
        return data.end()
    comment = _COMMENT.match(text, at) if scanner.last("-->") > at else None
    if comment is None:
        out.append("<")
        return at + 1
    out.append(RawSpan(comment.group()))
    return comment.end()


def _tag(scanner: Scanner, tag: HtmlTag, out: list[Span], within_raw: bool) -> int:
    if is_kept_from_text(tag.name):
        out.append(scanner.text[tag.start : tag.end])
        return tag.end
    return _element(scanner, tag, out, within_raw)


def _element(scanner: Scanner, tag: HtmlTag, out: list[Span], within_raw: bool) -> int:
    attributes = {name: value.replace("\n", " ") for name, value in tag.attributes.items()}
    markdown = attributes.pop("markdown", "")
    element = HtmlSpan(None, tag.name, attributes, [])
    if scanner.places is not None:
        scanner.places.note(element, tag.start, tag.end)
    if tag.closed or tag.void:
        out.append(element)
        return tag.end
    if scanner.exhausted:
        out.append(RawSpan(scanner.text[tag.start : tag.end]))
        return tag.end
    out.append(element)
    grammar = scanner.grammar
    parse = markdown != "0" if markdown else grammar.options.parse_span_html and not within_raw
    signs = grammar.plain if parse and content_model(tag.name) != "raw" else grammar.raw
    closing = closing_tag(tag.name)
    closed = scanner.last_closing_tag(tag.name) >= tag.end
    # An element that is never closed takes the rest.
    stop = _closing_element(scanner.text, closing) if closed else None
    scanner.open.append("html")
    end = scanner.scan(tag.end, element.children, signs, stop)
    scanner.open.pop()
    return end


def _closing_element(text: str, closing: re.Pattern[str]) -> Stop:
    def stop(at: int, found: str, out: list[Span]) -> int:
        match = closing.match(text, at) if found == "<" else None
        return match.end() if match else -1

    return stop
