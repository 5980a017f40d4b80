"""Headings, quotes and lists as commands on whole lines that toggle."""

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from editor.post.edited import Edited
from editor.post.list_lines import Item, indent_of, item_of, renumbered, shifted
from editor.post.selected_lines import SelectedLines

_HEADING = re.compile(
    r"(?P<before>(?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(?P<marks>#{1,6})(?:[ \t]+|$)(?P<text>.*)"
)
_CLOSING_MARKS = re.compile(r"[ \t]+#+[ \t]*$")
_BEFORE_HEADING = re.compile(r"(?:[ \t]*>[ \t]?)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*")
_UNDERLINE = re.compile(r"[ ]{0,3}(=+|-+)[ \t]*$")
_QUOTE = re.compile(r">[ \t]?")


class ListKind(StrEnum):
    BULLETS = "bullets"
    NUMBERS = "numbers"
    TASKS = "tasks"


def heading_level(line: str, below: str = "") -> int:
    """The level of the heading on a line; 0 where it is none. `below` is the next line: it may underline."""
    if match := _HEADING.fullmatch(line):
        return len(match["marks"])
    if line.strip() and item_of(line) is None and (underline := _UNDERLINE.match(below)):
        return 1 if underline[1][0] == "=" else 2
    return 0


def toggle_heading(text: str, start: int, end: int, level: int) -> Edited:
    """Makes the lines headings of a level (1 to 6), or running text where they are that already.

    An underlined heading loses its line, if that stands in `text`. Marks go behind those of quotes and items.
    """
    chosen = SelectedLines(text, start, end)
    lines = chosen.lines
    filled = [at for at in chosen.filled if not _underlines(lines, at)]
    off = bool(filled) and all(_level(lines, at) == level for at in filled)
    for at in filled or list(chosen.range)[:1]:
        if _underlines(lines, at + 1):
            chosen.remove(at + 1)
        chosen.put(at, _bare(lines[at]) if off else _headed(lines[at], level))
    return chosen.edited()


def toggle_quote(text: str, start: int, end: int) -> Edited:
    """Quotes the lines, blank ones too, or takes one quote away where all are quoted."""
    chosen = SelectedLines(text, start, end)
    touched = list(chosen.range)
    indent = min((_blanks(chosen.lines[at]) for at in chosen.filled), default=0)
    off = all(_QUOTE.match(chosen.lines[at], min(indent, _blanks(chosen.lines[at]))) for at in touched)
    for at in touched:
        line = chosen.lines[at]
        column = min(indent, _blanks(line))
        rest = line[column:]
        unquoted = _QUOTE.sub("", rest, count=1)
        alone = len(touched) == 1
        chosen.put(at, line[:column] + (unquoted if off else f"> {rest}" if rest or alone else ">"))
    return chosen.edited()


def toggle_list(text: str, start: int, end: int, kind: ListKind) -> Edited:
    """Makes every line an item of a list, or running text where all are such items.

    Lines under an item move along with its text. The list takes the bullets of a list in `text`, and an
    ordered one counts on, also over the items that follow.
    """
    chosen = SelectedLines(text, start, end)
    heads = _heads(chosen.lines, chosen.filled) or list(chosen.range)[:1]
    off = all(_is(item_of(chosen.lines[at]), kind) for at in heads)
    bullet = _bullet(chosen.lines)
    numbers: dict[int, int] = {}
    last = heads[-1]
    for position, at in enumerate(heads):
        line = chosen.lines[at]
        column = indent_of(line)
        numbers = {indent: number for indent, number in numbers.items() if indent <= column}
        numbers[column] = numbers.get(column, 0) + 1
        marker = f"{numbers[column]}." if kind is ListKind.NUMBERS else bullet
        new = _plain(line) if off else _as_item(line, marker, kind)
        until = heads[position + 1] if position + 1 < len(heads) else chosen.range.stop
        _move_text_under(chosen, at, until, new)
        chosen.put(at, new)
    if kind is ListKind.NUMBERS and not off:
        _count_on(chosen, last)
    return chosen.edited()


# --- headings


def _level(lines: Sequence[str], at: int) -> int:
    return heading_level(lines[at], lines[at + 1] if at + 1 < len(lines) else "")


def _underlines(lines: Sequence[str], at: int) -> bool:
    """Whether the line makes the one above a heading."""
    return 0 < at < len(lines) and not _HEADING.fullmatch(lines[at - 1]) and _level(lines, at - 1) > 0


def _bare(line: str) -> str:
    match = _HEADING.fullmatch(line)
    return match["before"] + _CLOSING_MARKS.sub("", match["text"]) if match else line


def _headed(line: str, level: int) -> str:
    bare = _bare(line)
    before = _BEFORE_HEADING.match(bare)
    column = before.end() if before else 0
    return f"{bare[:column]}{'#' * level} {bare[column:]}"


# --- lists


def _heads(lines: Sequence[str], filled: Sequence[int]) -> list[int]:
    """The lines that begin items or become some: not those that stand under an item."""
    heads: list[int] = []
    content = 0
    for at in filled:
        item = item_of(lines[at])
        if item is not None:
            content = item.content_column
        elif content and indent_of(lines[at]) >= content:
            continue
        else:
            content = 0
        heads.append(at)
    return heads


def _is(item: Item | None, kind: ListKind) -> bool:
    if item is None:
        return False
    if kind is ListKind.NUMBERS:
        return item.number is not None
    return item.number is None and bool(item.task) == (kind is ListKind.TASKS)


def _bullet(lines: Sequence[str]) -> str:
    """The bullet that the text's lists have."""
    items = [item for line in lines if (item := item_of(line)) and item.number is None]
    return items[0].marker if items else "-"


def _plain(line: str) -> str:
    item = item_of(line)
    return item.before + item.text if item else line


def _as_item(line: str, marker: str, kind: ListKind) -> str:
    item = item_of(line)
    box = "[ ] " if kind is ListKind.TASKS else ""
    if item is not None:
        return str(replace(item, marker=marker, gap=item.gap or " ", task=(item.task or box) if box else ""))
    column = _blanks(line) if not line.lstrip(" \t").startswith(">") else len(line) - len(line.lstrip(" \t>"))
    return f"{line[:column]}{marker} {box}{line[column:]}"


def _move_text_under(chosen: SelectedLines, at: int, until: int, new: str) -> None:
    old, now = item_of(chosen.lines[at]), item_of(new)
    before = old.content_column if old else indent_of(chosen.lines[at])
    delta = (now.content_column if now else indent_of(new)) - before
    for below in range(at + 1, until):
        if old and indent_of(chosen.lines[below]) >= before:
            chosen.put(below, shifted(chosen.lines[below], delta))


def _count_on(chosen: SelectedLines, last: int) -> None:
    for at, line in enumerate(renumbered(chosen.lines, last)):
        if line != chosen.lines[at]:
            chosen.put(at, line)


def _blanks(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))
