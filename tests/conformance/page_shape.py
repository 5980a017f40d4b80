"""What of a page a browser can tell apart: its tree, without the white space that does not show."""

import re
from typing import Any, cast

from selectolax.lexbor import LexborHTMLParser

Shape = tuple[Any, ...]

BLOCKS = frozenset(
    re.findall(
        r"\S+",
        "address article aside blockquote body button caption center col colgroup dd details dialog div dl dt fieldset "
        "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu meta nav "
        "noscript ol optgroup option p pre script section select style summary table tbody td tfoot th thead title tr "
        "ul video audio object br !",
    )
)
AS_WRITTEN = frozenset(("pre", "textarea", "script", "style"))


def shape_of(page: str) -> Shape:
    """The tree of a document. Left out: which program wrote it, and how code is coloured."""
    tree = LexborHTMLParser(page)
    for node in tree.css('meta[name="generator"]'):
        node.decompose()
    return (
        "html",
        attributes(tree.root),
        children(tree.head, False),
        attributes(tree.body),
        children(tree.body, False),
    )


def lines_of(shape: Shape, depth: int = 0) -> list[str]:
    """The tree line by line, to see where two of them differ."""
    found: list[str] = []
    for part in shape:
        if isinstance(part, str) and part:
            found.append(" " * depth + part)
        elif isinstance(part, tuple):
            found += lines_of(cast("Shape", part), depth + 1)
    return found


def attributes(node: Any) -> Shape:
    return tuple(sorted(attribute(name, value or "") for name, value in node.attributes.items()))


def attribute(name: str, value: str) -> tuple[str, str]:
    return name, " ".join(sorted(value.split()) if name == "class" else value.split())


def children(node: Any, written: bool) -> Shape:
    parts: list[Shape | str] = []
    child = node.child
    while child is not None:
        parts += part_of(child, written)
        child = child.next
    merged: list[Shape | str] = []
    for part in parts:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        else:
            merged.append(part)
    if written:
        return tuple(merged)
    return tuple(part for at in range(len(merged)) if (part := trimmed(merged, at, node.tag)))


def part_of(child: Any, written: bool) -> list[Shape | str]:
    tag = child.tag or "?"
    if tag == "-text":
        text = child.text_content or ""
        return [text if written else re.sub(r"[ \t\r\n\f]+", " ", text)]
    if tag == "-comment":
        return [("!", " ".join((child.comment_content or "").split()))]
    if tag.startswith("-"):
        return []
    inner = children(child, written or tag in AS_WRITTEN)
    if tag == "span" and written:
        return list(inner)  # a colour in code
    if tag in AS_WRITTEN and inner and isinstance(inner[-1], str):
        inner = (*inner[:-1], inner[-1].rstrip("\n"))
    if tag == "code" and written and inner and isinstance(inner[-1], str):
        inner = (*inner[:-1], inner[-1].rstrip("\n"))
    return [(tag, attributes(child), inner)]


def trimmed(parts: list[Shape | str], at: int, around: str) -> Shape | str:
    """White space at the edge of a block does not show."""
    part = parts[at]
    if not isinstance(part, str):
        return part
    before = parts[at - 1][0] if at else (around if around in BLOCKS else "")
    behind = parts[at + 1][0] if at + 1 < len(parts) else (around if around in BLOCKS else "")
    part = part.lstrip(" ") if before in BLOCKS else part
    return part.rstrip(" ") if behind in BLOCKS else part
