"""The white space that kramdown puts between elements. No browser shows it, but layouts count letters."""

import re

_BLANK_AT_START = re.compile(r"[ \t\r]*\n")
_DEFINITION = re.compile(r"[ \t]*\*?\[[^\]]+\]:")
"""Of a link or an abbreviation: nothing of it is in the HTML."""
_TAG = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][\w-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", re.DOTALL)
_INDENTING = frozenset(("ul", "ol", "li", "blockquote", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr"))
_INDENTED = _INDENTING | frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "td", "th", "div", "pre"))
_AS_WRITTEN = frozenset(("div", "pre", "script", "style", "textarea", "section", "article", "figure", "details"))


def with_kramdowns_blanks(html: str, text: str) -> str:
    """The HTML of a text with kramdown's indentation, and with the empty lines that it keeps at both ends."""
    if not html:
        return "" if text.strip() else "\n"
    start = "\n" if _BLANK_AT_START.match(text) else ""
    return start + _indented(html) + ("\n\n" if _is_blank_at_end(text) else "\n")


def _is_blank_at_end(text: str) -> bool:
    """Whether an empty line stands behind the last that shows."""
    blank = False
    for line in reversed(text.removesuffix("\n").split("\n")):
        if not line.strip(" \t\r"):
            blank = True
        elif not _DEFINITION.match(line):
            break
    return blank


def _indented(html: str) -> str:
    """Two blanks for every list, quotation or table around an element that begins a line."""
    if not any(f"<{name}" in html for name in ("ul", "ol", "blockquote", "dl", "table")):
        return html
    pieces: list[str] = []
    at = depth = 0
    inside, nested = "", 0
    """An element that stands as its author wrote it, and how many of its name are open."""
    for match in _TAG.finditer(html):
        name = (match[2] or "").lower()
        if inside:
            if name == inside:
                nested += -1 if match[1] else 1
                inside = inside if nested else ""
            continue
        depth -= bool(match[1] and name in _INDENTING)
        if depth > 0 and name in _INDENTED:
            pieces += (html[at : match.start()], _before(html, match, depth))
            at = match.start()
        if name in _AS_WRITTEN and not match[1]:
            inside, nested = name, 1
        depth += bool(not match[1] and name in _INDENTING)
    return "".join(pieces) + html[at:]


def _before(html: str, match: re.Match[str], depth: int) -> str:
    """What kramdown writes before a tag so deep inside others."""
    start = match.start()
    if match[0].startswith("<p") and html.endswith(("<li>", "</p>\n"), 0, start):
        return "\n" + "  " * depth
    return "  " * depth if html[start - 1] == "\n" else ""
