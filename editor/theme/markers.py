"""Broken tags on their way through Markdown to the page.

In the text each is a row of characters for private use, which mean nothing to Markdown and are no part of a heading's
id; in the HTML it becomes an element. So it can stand in code and in attributes, too.
"""

import html
import re

PROBLEM_CLASS = "liquid-problem"
"""Of the element that shows a broken tag; its title says what is wrong."""

_FIRST = 0x10FE00
_LIMITS = (chr(_FIRST + 0x100), chr(_FIRST + 0x101))
_BYTES = f"{chr(_FIRST)}-{chr(_FIRST + 0xFF)}"
_MARKER = re.compile(f"{_LIMITS[0]}([{_BYTES}]*){_LIMITS[1]}")
_IN_HTML = re.compile(f"<[^<>]*{_LIMITS[0]}[^<>]*>|{_MARKER.pattern}")
_REST = re.compile(f"[{_BYTES}{''.join(_LIMITS)}]+")
"""A marker that a filter cut."""


def marker(source: str, message: str) -> str:
    """What stands in the text for a broken tag. It is on one line."""
    text = " ".join(source.split()) + "\0" + message
    return _LIMITS[0] + "".join(chr(_FIRST + byte) for byte in text.encode("utf-8", "replace")) + _LIMITS[1]


def with_markers(page: str) -> str:
    """HTML with the tags as elements; in attributes, as they are written."""
    if not _REST.search(page):
        return page
    return _REST.sub("", _IN_HTML.sub(_element, page))


def as_written(text: str) -> str:
    """Text with the tags as they are written."""
    return _REST.sub("", _MARKER.sub(_source, text)) if _REST.search(text) else text


def _element(match: re.Match[str]) -> str:
    if match[1] is None:
        return _MARKER.sub(_escaped_source, match[0])
    source, message = _read(match[1])
    return f'<code class="{PROBLEM_CLASS}" title="{html.escape(message)}">{html.escape(source)}</code>'


def _escaped_source(match: re.Match[str]) -> str:
    return html.escape(_source(match))


def _source(match: re.Match[str]) -> str:
    return _read(match[1])[0]


def _read(characters: str) -> tuple[str, str]:
    """The tag and the message that a marker holds."""
    source, _, message = bytes(ord(each) - _FIRST for each in characters).decode(errors="replace").partition("\0")
    return source, message
