"""Lines of Markdown lists: their markers, which of them are siblings, and their numbers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

_MARKER = r"(?:[-*+]|\d{1,9}[.)])"
_ITEM = re.compile(
    rf"(?P<before>(?:[ \t]*>)*[ \t]*(?:{_MARKER}[ \t]+)*?)(?P<marker>{_MARKER})(?P<gap>[ \t]+|$)"
    rf"(?!{_MARKER}(?:[ \t]|$))(?P<task>\[[ xX]\](?:[ \t]+|$))?(?P<text>.*)",
    re.DOTALL,
)
_RULE = re.compile(r"(?:[ \t]*>)*[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$")
_WIDEST_GAP = 4
"""Blanks after a marker that only set off the text; after more of them it is code."""


@dataclass(frozen=True, slots=True)
class Item:
    """The first line of a list item, taken apart: `str(item)` is the line."""

    before: str
    """Blanks, quote marks, and markers of outer items on the same line."""
    marker: str
    gap: str
    task: str
    """`[ ] ` or `[x] `; empty where the item is no task."""
    text: str

    @property
    def column(self) -> int:
        """Where the marker stands, in columns."""
        return _width(self.before)

    @property
    def content_column(self) -> int:
        """Where the text stands: what belongs to the item is indented so far."""
        gap = self.gap if len(self.gap) <= _WIDEST_GAP else " "
        return _width(self.before + self.marker + (gap or " "))

    @property
    def number(self) -> int | None:
        return int(self.marker[:-1]) if self.marker[0].isdigit() else None

    @property
    def prefix(self) -> str:
        """Everything before the text."""
        return self.before + self.marker + self.gap + self.task

    def numbered(self, number: int) -> "Item":
        """The item of an ordered list with another number."""
        return replace(self, marker=f"{number}{self.marker[-1]}")

    def __str__(self) -> str:
        return self.prefix + self.text


def item_of(line: str) -> Item | None:
    """The item that begins on a line; the innermost one of `- - text`. None on all other lines."""
    match = _ITEM.fullmatch(line)
    if match is None or _RULE.match(line):
        return None
    return Item(match["before"], match["marker"], match["gap"], match["task"] or "", match["text"])


def indent_of(line: str) -> int:
    """Columns before the first character that is no blank and no quote mark."""
    return _width("".join(_leading(line)))


def quote_of(line: str) -> int:
    """How many quotes the line stands in."""
    return _leading(line)[0].count(">")


def shifted(line: str, columns: int) -> str:
    """The line moved right, or left as far as it has blanks. Quote marks stay where they are; so do blank lines."""
    quote, blanks = _leading(line)
    rest = line[len(quote) + len(blanks) :]
    if not rest:
        return line
    if columns >= 0:
        return quote + blanks + " " * columns + rest
    kept = max(1 if quote and blanks else 0, _width(quote + blanks) - _width(quote) + columns)
    return quote + " " * kept + rest


def _leading(line: str) -> tuple[str, str]:
    """The quote marks at the beginning of a line, with the blanks between them, and the blanks after them."""
    leading = line[: len(line) - len(line.lstrip(" \t>"))]
    quote = leading.rfind(">") + 1
    return leading[:quote], leading[quote:]


def end_of_item(lines: Sequence[str], index: int) -> int:
    """The line after the last one that belongs to the item on line `index`; blank lines after it do not."""
    item = item_of(lines[index])
    if item is None:
        return index + 1
    end = index + 1
    for at in range(index + 1, len(lines)):
        line = lines[at]
        if not line.strip(" \t>"):
            continue
        lazy = lines[at - 1].strip(" \t>") and item_of(line) is None
        if quote_of(line) != quote_of(lines[index]) or not (indent_of(line) > item.column or lazy):
            break
        end = at + 1
    return end


def next_siblings(lines: Sequence[str], index: int) -> Iterator[int]:
    """The lines on which the items after that on line `index` begin, in the same list."""
    item = item_of(lines[index])
    at = end_of_item(lines, index)
    while item is not None and at < len(lines):
        if lines[at].strip(" \t>"):
            other = item_of(lines[at])
            if other is None or not _same_list(item, other):
                return
            yield at
            at = end_of_item(lines, at)
        else:
            at += 1


def previous_sibling(lines: Sequence[str], index: int) -> int | None:
    """The line on which the item before that on line `index` begins, in the same list."""
    item = item_of(lines[index])
    for at in range(index - 1, -1, -1):
        if item is None or quote_of(lines[at]) != quote_of(lines[index]):
            return None
        other = item_of(lines[at])
        if other is not None and other.column <= item.column + 1:
            return at if _same_list(item, other) else None
        outside = lines[at].strip(" \t>") and other is None and indent_of(lines[at]) <= item.column
        if outside and not (lines[at + 1].strip(" \t>") and at and lines[at - 1].strip(" \t>")):
            return None
    return None


def parent_of(lines: Sequence[str], index: int) -> int | None:
    """The line on which the item begins that holds the item on line `index`."""
    column = indent_of(lines[index])
    for at in range(index - 1, -1, -1):
        other = item_of(lines[at])
        if other is not None and other.column < column and quote_of(lines[at]) == quote_of(lines[index]):
            return at
        if lines[at].strip(" \t>") and other is None and indent_of(lines[at]) == 0:
            return None
    return None


def renumbered(lines: Sequence[str], index: int) -> list[str]:
    """The lines with the numbers of the items after that on line `index` counted on from it.

    A list whose items all have the same number keeps it so. Text under an item moves with the marker's width.
    """
    changed = list(lines)
    item = item_of(lines[index])
    if item is None or item.number is None:
        return changed
    following = list(next_siblings(lines, index))
    step = 0 if _repeats(lines, index, following) else 1
    number = item.number
    for at in following:
        number += step
        changed[at : end_of_item(changed, at)] = _with_number(changed[at : end_of_item(changed, at)], number)
    return changed


def next_number(lines: Sequence[str], index: int) -> int:
    """The number of an item that follows that on line `index`: the same in a list that repeats its number."""
    item = item_of(lines[index])
    number = item.number if item and item.number is not None else 0
    return number if _repeats(lines, index, list(next_siblings(lines, index))) else number + 1


def _repeats(lines: Sequence[str], index: int, following: Sequence[int]) -> bool:
    before = previous_sibling(lines, index)
    around = [at for at in (before, index, *following) if at is not None]
    numbers = [item.number for at in around if (item := item_of(lines[at]))]
    return len(numbers) > 1 and len(set(numbers)) == 1


def _with_number(lines: Sequence[str], number: int) -> list[str]:
    item = item_of(lines[0])
    if item is None or item.number is None or item.number == number:
        return list(lines)
    new = item.numbered(number)
    delta = new.content_column - item.content_column
    if not delta:
        return [str(new), *lines[1:]]
    inner = [shifted(line, delta) if indent_of(line) >= item.content_column else line for line in lines[1:]]
    return [str(new), *inner]


def _same_list(one: Item, other: Item) -> bool:
    """Whether two items on neighbouring lines are siblings; a column more or less is none to kramdown."""
    return abs(one.column - other.column) <= 1 and (one.number is None) == (other.number is None)


def _width(text: str) -> int:
    return len(text.expandtabs(4))
