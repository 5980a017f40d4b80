"""Finds the contents list that an author keeps in the body, and takes it apart."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from urllib.parse import unquote

_OPENING = re.compile(r"[ \t]*<(?P<tag>div|nav|aside|section|details)\b(?P<attributes>[^>]*)>[ \t]*", re.IGNORECASE)
_MARKDOWN = re.compile(r"""\bmarkdown\s*=\s*["']?(?:1|block)\b""", re.IGNORECASE)
_CLASS = re.compile(
    r"""\b(?:class|id)\s*=\s*(?:"[^"]*|'[^']*|[^\s"'>]*)(?<![a-z])(?:toc|contents)(?![a-z])""", re.IGNORECASE
)
_GENERATED = re.compile(r"[ \t]*\{:(?:[^{}]*[\s:])?toc(?:\s[^{}]*)?\}[ \t]*", re.IGNORECASE)
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<marker>[-*+]|\d{1,9}[.)])(?P<gap>[ \t]+)(?P<text>\S.*)")
_LINK = re.compile(
    r"(?P<before>.*?)(?<!!)\[(?P<label>(?:[^\[\]\\]|\\.|\[(?:[^\[\]\\]|\\.)*\])*)\]\(#(?P<anchor>[^\s()]+)(?P<after>[^()]*\).*)"
)
_ONLY_LINK = re.compile(r"[*_]{0,3}\[.*\]\(#[^\s()]+[^()]*\)[*_]{0,3}[ \t]*(?:\{:[^{}]*\})?[ \t]*")
_FENCE = re.compile(r"[ \t]{0,3}(?P<marks>`{3,}|~{3,})")


@dataclass(frozen=True, slots=True)
class Entry:
    """An item that links to a heading. `line_with()` of its own parts is its line."""

    line: int
    indent: str
    marker: str
    gap: str
    before: str
    """Text before the link, such as marks of emphasis."""
    label: str
    """As written, with its markup."""
    anchor: str
    """As written, without the `#`."""
    after: str
    """From behind the anchor on: a title, the closing parenthesis, more text."""
    tail: tuple[str, ...] = ()
    """Lines that follow up to the next entry: more text, blank lines, items that are no links to headings."""

    @property
    def target(self) -> str:
        """The id that the anchor means."""
        return unquote(self.anchor)

    @property
    def width(self) -> int:
        """Columns before the marker."""
        return len(self.indent.expandtabs(4))

    def __str__(self) -> str:
        return f"{self.indent}{self.marker}{self.gap}{self.before}[{self.label}](#{self.anchor}{self.after}"


@dataclass(frozen=True, slots=True)
class ContentsList:
    """A contents list and what is around it. Lines count from 0 in the body; `last` ones belong to it."""

    first: int
    """First line of the block, or of the list where it stands by itself."""
    last: int
    entries: tuple[Entry, ...]
    """At least one, except in a block that has no list yet."""
    list_line: int
    """Where the first entry stands, or would."""
    generated: bool = False
    """kramdown makes the list (`{:toc}`): it is none of the author's."""

    @property
    def list_end(self) -> int:
        """The line after the last entry."""
        return self.list_line + sum(1 + len(entry.tail) for entry in self.entries)


def find_contents(lines: Sequence[str], ids: Container[str]) -> ContentsList | None:
    """The contents list of a body whose headings have `ids`; None where there is none.

    It is the block `<div class="table-of-contents" markdown="1">` (any class or id with toc or contents), or
    else the first list whose items are all links to anchors, most of them of headings, or else kramdown's.
    """
    shown = _without_code(lines)
    return _in_block(shown, lines) or _by_itself(shown, lines, ids) or _by_kramdown(shown)


def _without_code(lines: Sequence[str]) -> list[str]:
    """The lines, those of fenced code and of comments blank."""
    shown: list[str] = []
    fence, comment = "", False
    for line in lines:
        match = _FENCE.match(line)
        if comment or (not fence and line.lstrip().startswith("<!--")):
            comment = "-->" not in line
            shown.append("")
        elif fence:
            closes = match and match["marks"].startswith(fence)
            fence = "" if closes else fence
            shown.append("")
        else:
            fence = match["marks"] if match else ""
            shown.append("" if match else line)
    return shown


def _in_block(shown: Sequence[str], lines: Sequence[str]) -> ContentsList | None:
    for first, line in enumerate(shown):
        opening = _OPENING.fullmatch(line)
        if not opening or not _MARKDOWN.search(opening["attributes"]) or not _CLASS.search(opening["attributes"]):
            continue
        last = _closing(shown, first, opening["tag"])
        if last is None:
            continue
        if any(_GENERATED.fullmatch(inner) for inner in shown[first:last]):
            return ContentsList(first, last, (), first + 1, generated=True)
        entries = _entries(lines, first + 1, last)
        return ContentsList(first, last, entries, entries[0].line if entries else _room(lines, first, last))
    return None


def _closing(shown: Sequence[str], first: int, tag: str) -> int | None:
    depth = 0
    for at in range(first, len(shown)):
        depth += len(re.findall(rf"<{tag}\b", shown[at], re.IGNORECASE))
        depth -= len(re.findall(rf"</{tag}\s*>", shown[at], re.IGNORECASE))
        if depth <= 0:
            return at
    return None


def _room(lines: Sequence[str], first: int, last: int) -> int:
    """Where a block without a list takes one: behind its last line of text."""
    return next((at + 1 for at in range(last - 1, first, -1) if lines[at].strip()), first + 1)


def _entries(lines: Sequence[str], first: int, end: int) -> tuple[Entry, ...]:
    """The entries of the first list between two lines; what ends the list is not in the last entry's tail."""
    entries: list[Entry] = []
    tail: list[str] = []
    for at in range(first, end):
        line = lines[at]
        entry = _entry(line, at)
        if entry:
            if entries:
                entries[-1] = replace(entries[-1], tail=tuple(tail))
            entries.append(entry)
            tail = []
        elif entries:
            if line.strip() and not line[0].isspace() and not _ITEM.fullmatch(line):
                break
            tail.append(line)
    while tail and not tail[-1].strip():
        tail.pop()
    if entries:
        entries[-1] = replace(entries[-1], tail=tuple(tail))
    return tuple(entries)


def _entry(line: str, at: int) -> Entry | None:
    item = _ITEM.fullmatch(line)
    link = _LINK.fullmatch(item["text"]) if item else None
    if item is None or link is None:
        return None
    return Entry(
        at, item["indent"], item["marker"], item["gap"], link["before"], link["label"], link["anchor"], link["after"]
    )


def _by_itself(shown: Sequence[str], lines: Sequence[str], ids: Container[str]) -> ContentsList | None:
    at = 0
    while at < len(shown):
        if not _ITEM.fullmatch(shown[at]):
            at += 1
            continue
        end = _list_end(shown, at)
        items = [line for line in shown[at:end] if line.strip()]
        entries = _entries(lines, at, end)
        known = sum(entry.target in ids for entry in entries)
        if all(_is_only_link(line) for line in items) and known * 2 >= len(entries) and known:
            return ContentsList(at, end - 1, entries, at)
        at = end
    return None


def _list_end(shown: Sequence[str], first: int) -> int:
    """The line after a list's last one."""
    end = first + 1
    for at in range(first + 1, len(shown)):
        line = shown[at]
        if not line.strip():
            continue
        if not _ITEM.fullmatch(line) and not line[0].isspace() and not shown[at - 1].strip():
            break
        end = at + 1
    return end


def _is_only_link(line: str) -> bool:
    item = _ITEM.fullmatch(line)
    return bool(item and _ONLY_LINK.fullmatch(item["text"]))


def _by_kramdown(shown: Sequence[str]) -> ContentsList | None:
    for at, line in enumerate(shown):
        if _GENERATED.fullmatch(line):
            return ContentsList(at, at, (), at, generated=True)
    return None
