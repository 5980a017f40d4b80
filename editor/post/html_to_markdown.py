"""HTML from the clipboard as simple Markdown."""

import re
from collections.abc import Iterator
from types import MappingProxyType

from editor.post.html_tree import Element, parse_html

_MARKS = MappingProxyType({"strong": "**", "b": "**", "em": "*", "i": "*", "del": "~~", "s": "~~", "strike": "~~"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SECTIONS = frozenset({"p", "div", "section", "article", "main", "header", "footer", "aside", "address", "figure"})
_BLOCKS = _HEADINGS | _SECTIONS | {"figcaption", "body", "html", "ul", "ol", "li", "pre", "blockquote", "hr"}
_UNWRITABLE = frozenset({"table", "form", "iframe", "svg", "math", "video", "audio", "object", "canvas", "dl"})
"""What simple Markdown has no words for: plain text serves better."""
_TOLD = _HEADINGS | _MARKS.keys() | {"a", "img", "li", "pre", "blockquote", "code", "hr"}
"""What plain text would lose."""
_ESCAPED = re.compile(r"[\\`*\[\]<]|(?<![^\W_])_|_(?![^\W_])")
_AT_LINE_START = re.compile(r"^(?:([-+#>])(?=[ #])|(\d{1,9})([.)])(?= ))")
_ADDRESS = re.compile(r"(?:https?:|mailto:|ftp:|tel:|/|#|\.)|[^:]*$", re.IGNORECASE)


def html_to_markdown(html: str) -> str | None:
    """Paragraphs, headings, bold, italic, strikethrough, code, links, images, lists, quotes, rules and breaks.

    None where there is more, as a table, or nothing that the plain text of the clipboard would lose.
    """
    root = parse_html(html)
    elements = list(_all_elements(root))
    if any(element.tag in _UNWRITABLE for element in elements):
        return None
    if not any(element.tag in _TOLD and not _is_neutral(element) for element in elements):
        return None
    return "\n".join(_blocks(root)).strip("\n") or None


def _all_elements(element: Element) -> Iterator[Element]:
    for child in element.children:
        if isinstance(child, Element):
            yield child
            yield from _all_elements(child)


def _is_neutral(element: Element) -> bool:
    """Whether a tag means nothing, as the `<b style="font-weight:normal">` around what some web editors copy."""
    style = element.attributes.get("style", "").replace(" ", "").lower()
    if element.tag in ("b", "strong"):
        return bool(re.search(r"font-weight:(?:normal|[1-4]00)", style))
    return element.tag in ("i", "em") and "font-style:normal" in style


# --- blocks


def _blocks(element: Element) -> list[str]:
    """The lines of an element's blocks, one blank line between them."""
    lines: list[str] = []
    for block in _pieces(element):
        if block and lines:
            lines.append("")
        lines += block
    return lines


def _pieces(element: Element) -> Iterator[list[str]]:
    """The lines of each block; text and inline elements between blocks are paragraphs."""
    inline: list[str | Element] = []
    for child in element.children:
        if isinstance(child, Element) and _holds_blocks(child):
            yield _paragraph(inline)
            inline = []
            yield from _block(child)
        else:
            inline.append(child)
    yield _paragraph(inline)


def _holds_blocks(element: Element) -> bool:
    return element.tag in _BLOCKS or any(child.tag in _BLOCKS for child in _all_elements(element))


def _block(element: Element) -> Iterator[list[str]]:
    tag = element.tag
    if tag in ("ul", "ol"):
        yield _list(element)
    elif tag == "pre":
        yield _code_block(element)
    elif tag == "blockquote":
        yield [f"> {line}".rstrip() for line in _blocks(element)]
    elif tag == "hr":
        yield ["---"]
    elif re.fullmatch("h[1-6]", tag):
        text = " ".join(_paragraph(element.children))
        yield [f"{'#' * int(tag[1])} {text}"] if text else []
    else:
        yield from _pieces(element)


def _paragraph(children: list[str | Element]) -> list[str]:
    text = "".join(_inline(child) for child in children)
    lines = [" ".join(line.split(" ")).strip(" ") for line in re.sub(r" *\n *", "\n", text).strip(" \n").split("\n")]
    return [
        _guarded(line) + ("  " if more else "")
        for line, more in zip(lines, [*[True] * (len(lines) - 1), False], strict=True)
        if line
    ]


def _guarded(line: str) -> str:
    """A line of text that must not begin a list, a heading or a quote."""
    return _AT_LINE_START.sub(lambda match: f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}", line)


def _list(element: Element) -> list[str]:
    lines: list[str] = []
    number = int(start) if (start := element.attributes.get("start", "1")).isdigit() else 1
    for child in _items(element):
        if child.tag in ("ul", "ol") and lines:  # written by word processors: a list beside its item
            lines += ["  " + line if line else "" for line in _list(child)]
            continue
        marker = f"{number}. " if element.tag == "ol" else "- "
        number += 1
        lines += _item(child, marker)
    return lines


def _items(element: Element) -> Iterator[Element]:
    """A list's items; words that stand between them are shown as one."""
    for child in element.children:
        if isinstance(child, Element):
            yield child
        elif child.strip():
            yield Element("li", children=[child])


def _item(item: Element, marker: str) -> list[str]:
    """An item's lines; a list in it follows its text at once, so that the list stays tight."""
    lines: list[str] = []
    for piece in _pieces(item):
        if not piece:
            continue
        tight = re.match(r"(?:-|\d+\.) ", piece[0])
        if lines and not tight:
            lines.append("")
        lines += piece
    inner = " " * len(marker)
    first, *rest = lines or [""]
    return [
        (marker + first).rstrip() if not first else marker + first,
        *(inner + line if line else "" for line in rest),
    ]


def _code_block(element: Element) -> list[str]:
    code = element.text().removeprefix("\n").rstrip("\n")
    longest = max((len(run) for run in re.findall("`{3,}", code)), default=2)
    fence = "`" * (longest + 1)
    return [fence + _language(element), *code.split("\n"), fence]


def _language(element: Element) -> str:
    inner = [child for child in element.children if isinstance(child, Element)]
    classes = " ".join(part.attributes.get("class", "") for part in (element, *inner))
    found = re.search(r"(?:^|\s)(?:language|lang|highlight-source)-([\w+#-]+)", classes)
    return found[1] if found else ""


# --- inline


def _inline(child: str | Element) -> str:
    """Markdown of a text or an inline element; a line end in it is a hard break."""
    if isinstance(child, str):
        return _ESCAPED.sub(r"\\\g<0>", re.sub(r"[ \t\r\n\f]+", " ", child))
    if child.tag == "br":
        return "\n"
    if child.tag in ("code", "kbd", "samp", "tt"):
        return _code(child.text())
    if child.tag == "img":
        return _image(child)
    text = "".join(_inline(inner) for inner in child.children)
    if child.tag == "a":
        return _link(child, text)
    mark = "" if _is_neutral(child) else _MARKS.get(child.tag, "")
    return _between_marks(text, mark)


def _between_marks(text: str, mark: str) -> str:
    """Marks go inside blanks: `** a**` would mark nothing."""
    inner = text.strip(" \n")
    if not inner or not mark:
        return text
    start = text.index(inner)
    return f"{text[:start]}{mark}{inner}{mark}{text[start + len(inner) :]}"


def _code(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        return ""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    ticks = "`" * (longest + 1)
    padding = " " if "`" in (text[0], text[-1]) else ""
    return f"{ticks}{padding}{text}{padding}{ticks}"


def _link(element: Element, text: str) -> str:
    address = element.attributes.get("href", "").strip()
    if not address or not text.strip() or not _ADDRESS.match(address):
        return text
    label = text.strip(" \n")
    return text.replace(label, f"[{label}]({_written(address)})", 1)


def _image(element: Element) -> str:
    source = element.attributes.get("src", "").strip()
    if not source or not _ADDRESS.match(source):
        return ""
    alt = re.sub(r"[\[\]\\]", r"\\\g<0>", " ".join(element.attributes.get("alt", "").split()))
    return f"![{alt}]({_written(source)})"


def _written(address: str) -> str:
    return re.sub(r"[ ()<>\n\t]", lambda match: f"%{ord(match[0]):02X}", address)
