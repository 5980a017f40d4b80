"""Enter, Tab and Shift+Tab in lists, quotes and code.

`text` is what stands around the caret: the whole list or paragraph, as `lines_around()` finds it, so that
siblings and parents of an item are seen. It need not be the document.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from editor.post.edited import Edited
from editor.post.list_lines import (
    Item,
    end_of_item,
    indent_of,
    item_of,
    next_number,
    parent_of,
    previous_sibling,
    renumbered,
    shifted,
)
from editor.post.paragraphs import in_fence
from editor.post.selected_lines import SelectedLines

_QUOTE = re.compile(r"(?P<before>[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(?P<quote>(?:>[ \t]?)+)")
_CODE_INDENT = 4


def continued(text: str, start: int, end: int, *, in_code: bool = False) -> Edited | None:
    """Enter: the next item of the list or line of the quote; at an empty one, its end.

    A nested empty item moves out one level; the numbers of what follows are counted on. In code, and in the
    text of an item, only the indentation is kept. None where Enter is a plain line end.
    """
    if start != end:
        return None
    begin = text.rfind("\n", 0, start) + 1
    line, column = text[begin:].partition("\n")[0], start - begin
    if in_code or in_fence(text, start):
        return _indented(text, start, line[:column])
    quote = _QUOTE.match(line)
    item = item_of(line)
    if quote and quote["before"].strip() and quote.end() <= column:
        return _in_quoted_item(text, start, line, quote)
    if item and column >= len(item.prefix):
        return _next_item(text, start, item) if item.text.strip() else _ended(text, start)
    if quote and item is None and quote.end() <= column:
        return _next_quoted(text, start, line, quote)
    return None if item or quote else _indented(text, start, line[:column])


def indent(text: str, start: int, end: int, *, in_code: bool = False) -> Edited | None:
    """Tab: the items that the selection touches go into the item above them, with all that belongs to them.

    They come to stand where that item's text does, as kramdown wants it. The first item of a list stays. In
    code, or in several lines that are no list, the lines move by four blanks. None where Tab is a tab.
    """
    chosen = SelectedLines(text, start, end)
    heads = [] if in_code or in_fence(text, start) else _outermost_items(chosen)
    if not heads:
        return _moved_lines(chosen, _CODE_INDENT) if len(chosen.range) > 1 else None
    above = previous_sibling(chosen.lines, heads[0])
    parent = item_of(chosen.lines[above]) if above is not None else None
    first = item_of(chosen.lines[heads[0]])
    if above is None or parent is None or first is None:
        return Edited(text, start, end)
    stop = end_of_item(chosen.lines, heads[-1])
    _shift(chosen, heads[0], stop, parent.content_column - first.column)
    _number_as_child(chosen, heads[0], above)
    _renumber(chosen, above)
    return chosen.edited()


def outdent(text: str, start: int, end: int, *, in_code: bool = False) -> Edited | None:
    """Shift+Tab: the items go out to the level of the item that holds them. None where nothing can move."""
    chosen = SelectedLines(text, start, end)
    heads = [] if in_code or in_fence(text, start) else _outermost_items(chosen)
    if not heads:
        edited = _moved_lines(chosen, -_CODE_INDENT)
        return edited if edited.text != text else None
    first = item_of(chosen.lines[heads[0]])
    above = parent_of(chosen.lines, heads[0])
    parent = item_of(chosen.lines[above]) if above is not None else None
    target = parent.column if parent else indent_of(chosen.lines[heads[0]].lstrip(" \t"))
    if first is None or first.column <= target:
        return None
    _shift(chosen, heads[0], end_of_item(chosen.lines, heads[-1]), target - first.column)
    if above is not None:
        _number_as_sibling(chosen, heads[0], above)
        _renumber(chosen, heads[0])
    return chosen.edited()


def lines_around(line_at: Callable[[int], str | None], first: int, last: int, most: int = 500) -> tuple[int, int]:
    """The first and last line of the lists and paragraphs that lines `first` to `last` stand in.

    `line_at` gives a line of the document, None outside it. At most `most` lines are added on each side, so
    that the cost of a key has a bound.
    """
    return _edge(line_at, first, -1, most), _edge(line_at, last, 1, most)


def _edge(line_at: Callable[[int], str | None], start: int, step: int, most: int) -> int:
    """The last line in one direction. A blank line is an edge where no list line stands beyond it."""
    edge = start
    for at in range(start + step, start + step * (most + 1), step):
        line = line_at(at)
        if line is None:
            break
        if line.strip():
            if at != edge + step and not _in_list(line):
                break
            edge = at
    return edge


def _in_list(line: str) -> bool:
    return line[:1] in " \t" or item_of(line) is not None


# --- Enter


def _indented(text: str, caret: int, before: str) -> Edited | None:
    blanks = before[: len(before) - len(before.lstrip(" \t"))]
    return _inserted(text, caret, "\n" + blanks) if blanks and before.strip() else None


def _inserted(text: str, caret: int, new: str) -> Edited:
    rest = text[caret:]
    if new.endswith(" "):
        rest = rest.lstrip(" \t")
    at = caret + len(new)
    return Edited(text[:caret] + new + rest, at, at)


def _next_item(text: str, caret: int, item: Item) -> Edited:
    lines = text.split("\n")
    at = text.count("\n", 0, caret)
    marker = item.marker if item.number is None else f"{next_number(lines, at)}{item.marker[-1]}"
    outer = re.sub(r"[^ \t>]", " ", item.before)
    gap = item.gap if len(item.gap) <= _CODE_INDENT else " "
    edited = _inserted(text, caret, f"\n{outer}{marker}{gap}{'[ ] ' if item.task else ''}")
    return _counted_on(edited, at + 1)


def _counted_on(edited: Edited, at: int) -> Edited:
    return replace(edited, text="\n".join(renumbered(edited.text.split("\n"), at)))


def _ended(text: str, caret: int) -> Edited:
    """Enter in an empty item: out one level, and at the outermost one its end."""
    chosen = SelectedLines(text, caret, caret)
    at = chosen.range.start
    if parent_of(chosen.lines, at) is not None:
        moved = outdent(text, caret, caret)
        if moved is not None:
            return moved
    item = item_of(chosen.lines[at])
    before = item.before if item else ""
    above = previous_sibling(chosen.lines, at)
    chosen.put(at, before if before.strip() else "")
    if above is not None:
        _renumber(chosen, above)
    begin = sum(len(line) + 1 for line in chosen.lines[:at])
    caret = begin + len(chosen.lines[at])
    return Edited("\n".join(chosen.lines), caret, caret)


def _next_quoted(text: str, caret: int, line: str, quote: re.Match[str]) -> Edited:
    if line[quote.end() :].strip():
        return _inserted(text, caret, "\n" + quote[0])
    begin = text.rfind("\n", 0, caret) + 1
    kept = line[: quote.start("quote")] + re.sub(r">[ \t]?$", "", quote["quote"])
    at = begin + len(kept)
    return Edited(text[:begin] + kept + text[begin + len(line) :], at, at)


def _in_quoted_item(text: str, caret: int, line: str, quote: re.Match[str]) -> Edited:
    """A quote that begins with its item: `- > text`. It goes on under the item's text; empty, it ends."""
    before = quote["before"]
    if line[quote.end() :].strip():
        return _inserted(text, caret, "\n" + " " * len(before) + quote["quote"])
    begin = text.rfind("\n", 0, caret) + 1
    at = begin + len(before)
    return Edited(text[:begin] + before + text[begin + len(line) :], at, at)


# --- Tab


def _outermost_items(chosen: SelectedLines) -> list[int]:
    """The lines on which the touched items begin that stand in no other touched item; empty where one is no item."""
    heads: list[int] = []
    stop = 0
    for at in chosen.range:
        if at < stop or not chosen.lines[at].strip():
            continue
        if item_of(chosen.lines[at]) is None:
            return []
        heads.append(at)
        stop = end_of_item(chosen.lines, at)
    return heads


def _shift(chosen: SelectedLines, first: int, stop: int, columns: int) -> None:
    for at in range(first, stop):
        chosen.put(at, shifted(chosen.lines[at], columns))


def _moved_lines(chosen: SelectedLines, columns: int) -> Edited:
    for at in chosen.filled:
        chosen.put(at, shifted(chosen.lines[at], columns))
    return chosen.edited()


def _number_as_child(chosen: SelectedLines, at: int, parent: int) -> None:
    """An item that moved in counts on from the last child that was there, or begins with 1."""
    above = previous_sibling(chosen.lines, at)
    number = next_number(chosen.lines, above) if above is not None and above > parent else 1
    _put_number(chosen, at, number)
    _renumber(chosen, at)


def _number_as_sibling(chosen: SelectedLines, at: int, sibling: int) -> None:
    """An item that moved out takes the marker of the list that it comes into."""
    item, other = item_of(chosen.lines[at]), item_of(chosen.lines[sibling])
    if item is None or other is None:
        return
    marker = other.marker if other.number is None else f"{next_number(chosen.lines, sibling)}{other.marker[-1]}"
    chosen.put(at, str(replace(item, marker=marker)))


def _put_number(chosen: SelectedLines, at: int, number: int) -> None:
    item = item_of(chosen.lines[at])
    if item is not None and item.number is not None:
        chosen.put(at, str(item.numbered(number)))


def _renumber(chosen: SelectedLines, at: int) -> None:
    lines: Sequence[str] = renumbered(chosen.lines, at)
    for number, line in enumerate(lines):
        if line != chosen.lines[number]:
            chosen.put(number, line)
