"""A small tree of an HTML fragment, forgiving of what the clipboard holds."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from types import MappingProxyType

_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})
_SKIPPED = frozenset({"head", "style", "script", "title", "template", "noscript"})
_ENDS_OPEN = MappingProxyType({"li": frozenset({"li"}), "p": frozenset({"p"})})
"""Tags whose own beginning ends one that was left open."""
_HOLDS_ITEMS = frozenset({"ul", "ol", "body", "html"})
_DEEPEST = 100
"""Elements within elements; what is deeper joins the deepest, so that no clipboard exhausts the stack."""


@dataclass(slots=True)
class Element:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    children: list["str | Element"] = field(default_factory=list["str | Element"])

    def text(self) -> str:
        """All text in it, `<br>` as a line end."""
        return "".join(
            child if isinstance(child, str) else "\n" if child.tag == "br" else child.text() for child in self.children
        )


def parse_html(html: str) -> Element:
    """The fragment under a nameless root. Scripts, styles and the like are left out."""
    builder = _Builder()
    # Browsers on Windows put the copied fragment between these marks, with blanks around.
    start, end = html.find("<!--StartFragment-->"), html.find("<!--EndFragment-->")
    builder.feed(html[start:end] if 0 <= start < end else html)
    builder.close()
    return builder.root


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self._open = [self.root]
        self._skipping: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SKIPPED:
            self._skipping.append(tag)
        if self._skipping:
            return
        self._end_left_open(tag)
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(element)
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            if tag == self._skipping[-1]:
                self._skipping.pop()
            return
        depth = next((depth for depth in range(len(self._open) - 1, 0, -1) if self._open[depth].tag == tag), 0)
        if depth:
            del self._open[depth:]

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self._open[-1].children.append(data)

    def _end_left_open(self, tag: str) -> None:
        ended = _ENDS_OPEN.get(tag, frozenset[str]())
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag in ended:
                del self._open[depth:]
                return
            if self._open[depth].tag in _HOLDS_ITEMS:
                return
