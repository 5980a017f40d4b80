"""Code blocks, tables, rules and HTML comments as commands."""

import re

from editor.post.edited import Edited
from editor.post.selected_lines import SelectedLines

_FENCE = re.compile(r"(?P<before>(?:[ \t]*>)*[ \t]*)(?P<marks>`{3,}|~{3,})(?P<info>[^`]*)$")
_COMMENT = ("<!-- ", " -->")


def toggle_code_block(text: str, start: int, end: int, language: str = "") -> Edited:
    """Sets the lines between fences, or takes the fences around the selection away.

    For the latter, both fences must stand in `text`. The fence is longer than any in the code, and stands
    as far in as the lines do. In an empty line the caret comes to stand between the fences.
    """
    chosen = SelectedLines(text, start, end)
    fences = _fences_around(chosen)
    if fences:
        return _without_lines(text, start, end, fences)
    first, last = chosen.range.start, chosen.range.stop - 1
    filled = [chosen.lines[at] for at in chosen.filled]
    indent = min((line[: len(line) - len(line.lstrip(" \t"))] for line in filled), key=len, default="")
    inner = "\n".join(chosen.lines[first : last + 1])
    longest = max((len(run) for run in re.findall("`{3,}", inner)), default=2)
    fence = indent + "`" * (longest + 1)
    opening = f"{fence}{language}"
    lines = [*chosen.lines[:first], opening, *chosen.lines[first : last + 1], fence, *chosen.lines[last + 1 :]]
    moved = len(opening) + 1
    below = len(fence) + 1 if end > sum(len(line) + 1 for line in chosen.lines[: last + 1]) - 1 else 0
    return Edited("\n".join(lines), start + moved, end + moved + below)


def toggle_comment(text: str, start: int, end: int) -> Edited | None:
    """Takes the selection, or the caret's line, out of the page, or back in. None around another comment's end."""
    around = _comment_around(text, start, end)
    if around:
        return _uncommented(text, start, end, *around)
    first, last = (start, end) if start != end else _line_at(text, start)
    inner = text[first:last]
    if "-->" in inner or "<!--" in inner:
        return None
    opening, closing = _COMMENT
    changed = text[:first] + opening + inner + closing + text[last:]
    return Edited(changed, start + len(opening), end + len(opening))


def insert_table(text: str, start: int, end: int, rows: int, columns: int) -> Edited:
    """Puts a table of `rows` below the headings' row under the touched lines; the first heading is selected."""
    heads = [f"Column {number}" for number in range(1, columns + 1)]
    lines = [
        _row(heads),
        _row(["-" * len(head) for head in heads]),
        *[_row([" " * len(head) for head in heads])] * rows,
    ]
    text, at = _inserted(text, start, end, lines)
    return Edited(text, at + 2, at + 2 + len(heads[0]))


def insert_rule(text: str, start: int, end: int) -> Edited:
    """Puts a rule under the touched lines, and the caret below it. A blank line keeps it from underlining text."""
    text, at = _inserted(text, start, end, ["---", ""])
    caret = at + len("---\n")
    return Edited(text, caret, caret)


def _fences_around(chosen: SelectedLines) -> tuple[int, int] | None:
    """The lines of the fences that stand around the touched lines, or are the first and the last of them."""
    opening, marks = -1, ""
    for at, line in enumerate(chosen.lines):
        match = _FENCE.fullmatch(line)
        if match is None:
            continue
        if opening < 0:
            opening, marks = at, match["marks"]
        elif match["marks"].startswith(marks) and not match["info"].strip():
            if opening <= chosen.range.start and chosen.range.stop - 1 <= at:
                return opening, at
            opening = -1
    return None


def _without_lines(text: str, start: int, end: int, gone: tuple[int, int]) -> Edited:
    lines = text.split("\n")
    kept: list[str] = []
    first, last = start, end
    offset = 0
    for at, line in enumerate(lines):
        width = len(line) + 1
        if at in gone:
            first -= min(width, max(0, start - offset))
            last -= min(width, max(0, end - offset))
        else:
            kept.append(line)
        offset += width
    changed = "\n".join(kept)
    return Edited(changed, min(first, len(changed)), min(last, len(changed)))


def _comment_around(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Start and end of the comment that holds the range."""
    opening = text.rfind("<!--", 0, start + len("<!--"))
    closing = text.find("-->", opening + len("<!--"))
    if opening < 0 or closing < 0 or opening > start or closing + len("-->") < end:
        return None
    return opening, closing + len("-->")


def _uncommented(text: str, start: int, end: int, opening: int, closing: int) -> Edited:
    inner = text[opening + len("<!--") : closing - len("-->")]
    lead = 1 if inner.startswith(" ") else 0
    tail = 1 if inner.endswith(" ") and len(inner) > lead else 0
    bare = inner[lead : len(inner) - tail]
    shift = len("<!--") + lead
    first, last = (opening + min(max(at - opening - shift, 0), len(bare)) for at in (start, end))
    return Edited(text[:opening] + bare + text[closing:], first, last)


def _line_at(text: str, caret: int) -> tuple[int, int]:
    """The caret's line without the blanks around, up to the caret."""
    first = text.rfind("\n", 0, caret) + 1
    last = text.find("\n", caret)
    line = text[first : len(text) if last < 0 else last]
    if not line.strip():
        return caret, caret
    return min(caret, first + len(line) - len(line.lstrip())), max(caret, first + len(line.rstrip()))


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _inserted(text: str, start: int, end: int, new: list[str]) -> tuple[str, int]:
    """The text with lines under the touched ones, set off by blank lines, and the offset at which they begin."""
    chosen = SelectedLines(text, start, end)
    after = chosen.range.stop
    before = chosen.lines[:after]
    if before and not before[-1].strip():
        before.pop()
    lead = [""] if before and before[-1].strip() else []
    rest = chosen.lines[after:]
    gap = [""] if rest and rest[0].strip() and new[-1] else []
    at = sum(len(line) + 1 for line in (*before, *lead))
    return "\n".join([*before, *lead, *new, *gap, *rest]), at
