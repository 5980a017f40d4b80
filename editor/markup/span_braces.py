"""Attribute lists and extensions within text."""

import re

from editor.markup.attributes import ANY, read_attributes
from editor.markup.options import inline_options
from editor.markup.scanning import Scanner
from editor.markup.tree import AttributeList, Break, HtmlText, RawSpan, Span, Symbol

_PLAIN = (str, Break, Symbol, RawSpan, HtmlText)
_LIST = re.compile(rf"\{{:({ANY}*)\}}")
_EXTENSION = re.compile(rf"\{{::(comment|nomarkdown|options)((?:[ \t\n]{ANY}*?)?)(/)?\}}")


def brace(scanner: Scanner, at: int, sign: str, out: list[Span], running: bool) -> int:
    text = scanner.text
    if scanner.last("}") < at:
        out.append(sign)
        scanner.running_until = at + 2
        return at + 2
    last = out[-1] if out and not running else None
    takes = last is not None and not isinstance(last, _PLAIN)
    bare = scanner.symbol_until == at or type(last) is RawSpan
    if bare and not text.startswith("::", at + 1) and (match := _LIST.match(text, at)) is not None:
        return match.end()  # it takes attributes, and shows none
    if text.startswith("::", at + 1):
        if takes and text.startswith("}", at + 3):
            return at + 4
        return _extension(scanner, at, sign, out)
    match = _LIST.match(text, at) if takes else None
    if match is None or last is None or isinstance(last, _PLAIN):
        out.append(sign)
        return at + 2
    if last.attributes is None:
        last.attributes = AttributeList()
    read_attributes(match[1], last.attributes)
    return match.end()


def _extension(scanner: Scanner, at: int, sign: str, out: list[Span]) -> int:
    text = scanner.text
    match = _EXTENSION.match(text, at)
    if match is None:
        out.append(sign)
        return at + 2
    name, given, closed = match.groups()
    values = AttributeList()
    read_attributes(given, values)
    end, content = match.end(), ""
    if not closed:
        stop = re.compile(rf"\{{:/(?:{name})?\}}").search(text, end)
        if stop is not None:
            content, end = text[end : stop.start()], stop.end()
        elif name != "options":
            out.append(sign)
            return at + 2
    if name == "options":
        scanner.grammar.options = inline_options(scanner.grammar.options, values.values)
    elif name == "comment" and content:
        out.append(RawSpan(f"<!-- {content} -->"))
    elif name == "nomarkdown" and content and "html" in values.values.get("type", "html").split():
        out.append(RawSpan(content))
    return end
