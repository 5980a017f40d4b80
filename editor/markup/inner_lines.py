"""Where elements within a block stand in the source: marked in the HTML while it is written, then taken out of it."""

import re
from typing import NamedTuple

_MARK = re.compile(r"\x02([0-9]+),(-?[0-9]+)\x03(?=(<[^\s/>]+))")
"""Signs that no text has: they are taken out of it before it is read."""


class InnerLines(NamedTuple):
    """An element within a block whose lines are known. Lines count from the block's first."""

    at: int
    """Where the tag's name ends in the block's HTML."""
    first: int
    last: int
    """The last one of the element's own text, blocks in it left out; -1 where that is not known."""


def marked(html: str, first: int, last: int) -> str:
    """The HTML of an element with a mark of its lines; other HTML as it is."""
    return f"\x02{first},{last}\x03{html}" if html.startswith("<") else html


def without_marks(html: str, first: int) -> tuple[str, tuple[InnerLines, ...]]:
    """A block's HTML, and what its marks said; the block's first line is that of the marks."""
    if "\x02" not in html:
        return html, ()
    parts: list[str] = []
    found: list[InnerLines] = []
    done = length = 0
    for match in _MARK.finditer(html):
        part = html[done : match.start()]
        parts.append(part)
        length += len(part)
        last = int(match[2])
        found.append(InnerLines(length + len(match[3]), int(match[1]) - first, last if last < 0 else last - first))
        done = match.end()
    parts.append(html[done:])
    return "".join(parts), tuple(found)
