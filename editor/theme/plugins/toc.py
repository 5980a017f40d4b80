"""The contents list and anchors of jekyll-toc, from the headings of a page's HTML.

Rules from https://github.com/toshimaru/jekyll-toc.
"""

import html as html_text
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from editor.theme.liquid.ruby import to_text

_HEADING = re.compile(r"<h([1-6])\b([^>]*)>(.*?)</h\1\s*>", re.DOTALL | re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))")
_ELEMENT = re.compile(r"<(/?)([a-zA-Z][\w-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")
_NOT_IN_IDS = re.compile(r"[^\w\- ]")
_EMPTY = frozenset(("br", "hr", "img", "input", "link", "meta", "source", "wbr", "area", "base", "col", "embed"))


@dataclass(frozen=True, slots=True)
class _Entry:
    level: int
    id: str
    text: str
    """As HTML."""
    at: int
    """Where the heading's content begins."""


class Toc:
    """For one text. `options`: what `toc` in the configuration says."""

    def __init__(self, html: str, options: Mapping[str, object]) -> None:
        self._html = html
        self._options = options
        self._entries = self._find()

    def contents(self) -> str:
        """The contents list."""
        name = self._option("list_class", "section-nav")
        tag = "ol" if self._options.get("ordered_list") else "ul"
        id_ = self._option("toc_id", "toc")
        return f'<{tag} id="{id_}" class="{name}">\n{self._items(self._entries)}</{tag}>'

    def with_anchors(self) -> str:
        """The text with a link before each heading's words."""
        pieces: list[str] = []
        at = 0
        for entry in self._entries:
            pieces.append(self._html[at : entry.at])
            pieces.append(f'<a class="anchor" href="#{entry.id}" aria-hidden="true">')
            pieces.append('<span class="octicon octicon-link"></span></a>')
            at = entry.at
        return "".join(pieces) + self._html[at:]

    def _find(self) -> list[_Entry]:
        first, last = self._number("min_level", 1), self._number("max_level", 6)
        left_out = self._left_out()
        seen: dict[str, int] = {}
        entries: list[_Entry] = []
        for match in _HEADING.finditer(self._html):
            attributes = {name: one or two or three for name, one, two, three in _ATTRIBUTE.findall(match[2])}
            level = int(match[1])
            if not first <= level <= last or "no_toc" in attributes.get("class", "").split():
                continue
            if any(start <= match.start() < end for start, end in left_out):
                continue
            text = html_text.unescape(re.sub(r"<[^>]*>", "", match[3]))
            id_ = attributes.get("id") or _NOT_IN_IDS.sub("", text.lower()).replace(" ", "-")
            seen[id_] = seen.get(id_, 0) + 1
            unique = id_ if seen[id_] == 1 else f"{id_}-{seen[id_] - 1}"
            shown = html_text.escape(text).replace("&#x27;", "&#39;")
            entries.append(_Entry(level, unique, shown, match.start(3)))
        return entries

    def _left_out(self) -> list[tuple[int, int]]:
        """The parts of the text in elements whose headings the author wants in no list."""
        given = self._options.get("no_toc_section_class", "no_toc_section")
        names = set(map(to_text, cast("list[object]", given))) if isinstance(given, list) else {to_text(given)}
        if not any(name in self._html for name in names):
            return []
        spans: list[tuple[int, int]] = []
        open_tags: list[tuple[str, int | None]] = []
        for match in _ELEMENT.finditer(self._html):
            tag = match[2].lower()
            if match[1]:
                while open_tags:
                    name, start = open_tags.pop()
                    if start is not None:
                        spans.append((start, match.start()))
                    if name == tag:
                        break
            elif tag not in _EMPTY:
                classes = next(
                    (found[1] + found[2] for found in _ATTRIBUTE.findall(match[3]) if found[0] == "class"), ""
                )
                open_tags.append((tag, match.end() if names & set(classes.split()) else None))
        return spans

    def _items(self, entries: Sequence[_Entry]) -> str:
        if not entries:
            return ""
        top = min(entry.level for entry in entries)
        pieces: list[str] = []
        at = 0
        while at < len(entries):
            below = at + (entries[at].level == top)
            end = next((i for i in range(below, len(entries)) if entries[i].level == top), len(entries))
            inner = self._items(entries[below:end])
            if below > at:
                inner = f"\n{self._sublist(inner)}\n" if inner else ""
                pieces.append(self._item(entries[at], inner))
            else:
                pieces.append(inner)
            at = end
        return "".join(pieces)

    def _item(self, entry: _Entry, inner: str) -> str:
        names = f"{self._option('item_class', 'toc-entry')} {self._option('item_prefix', 'toc-')}h{entry.level}"
        return f'<li class="{names}"><a href="#{entry.id}">{entry.text}</a>{inner}</li>\n'

    def _sublist(self, items: str) -> str:
        name = self._option("sublist_class", "")
        tag = "ol" if self._options.get("ordered_list") else "ul"
        return f'<{tag} class="{name}">\n{items}</{tag}>' if name else f"<{tag}>\n{items}</{tag}>"

    def _option(self, key: str, usual: str) -> str:
        return to_text(self._options.get(key, usual))

    def _number(self, key: str, usual: int) -> int:
        value = self._options.get(key, usual)
        return value if isinstance(value, int) else usual
