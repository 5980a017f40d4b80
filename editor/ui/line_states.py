"""What a Markdown line hands to the next one: inside which multi-line construct the text stands after it.

A state is a small integer, since Qt keeps one with every block of a document.
"""

import re
from enum import IntEnum

TEXT = 0
"""The state before the first line."""
UNKNOWN = -1
"""Qt's value for a block that was never looked at."""


class Kind(IntEnum):
    """The multi-line construct that a state stands for."""

    TEXT = 0
    FENCE = 1
    COMMENT = 2
    """An HTML comment."""
    LIQUID = 3
    """`{% comment %}` or `{% raw %}`."""
    HIGHLIGHT = 4
    """`{% highlight language %}`."""
    MATH = 5


_PARAGRAPH = 8
"""The last line is running text: an indented line would continue it."""
_LIST = 16
"""The text stands in a list: an indented line belongs to an item."""
_INDENTED_CODE = 32

_PREFIX = r"(?:[ \t]{0,3}>[ \t]?)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?"
FENCE = re.compile(rf"{_PREFIX}(?P<marks>`{{3,}}(?=[^`]*$)|~{{3,}})[ \t]*(?P<language>[^\s`{{]*)")
LIST_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)")
LIQUID_OPENING = re.compile(r"\{%-?\s*(comment|raw|highlight)\b\s*(\w*)[^%]*%\}")
_LIQUID_WORDS = ("comment", "raw")
_LIQUID_CLOSINGS = (re.compile(r"\{%-?\s*endcomment\b"), re.compile(r"\{%-?\s*endraw\b"))
_HIGHLIGHT_CLOSING = re.compile(r"\{%-?\s*endhighlight\b")
_SEPARATE_LINE = re.compile(r"[ \t]{0,3}(?:#{1,6}(?:\s|$)|(?:[-*_][ \t]*){3,}$|<[/!a-zA-Z]|\{:|\|)")


def kind(state: int) -> Kind:
    """The construct that a line after `state` begins in."""
    return Kind.TEXT if state == UNKNOWN else Kind(state & 7)


def allows_indented_code(state: int) -> bool:
    """Whether a line after `state` that is indented by four columns is code."""
    return kind(state) is Kind.TEXT and (state == UNKNOWN or not state & (_PARAGRAPH | _LIST))


def state_after(state: int, line: str) -> int:
    """The state after `line`, which begins in `state`."""
    match kind(state):
        case Kind.TEXT:
            return _after_text(0 if state == UNKNOWN else state, line)
        case Kind.FENCE:
            return TEXT if closes_fence(state, line) else state
        case Kind.COMMENT:
            end = line.rfind("-->")
            return state if end < 0 or line.find("<!--", end) >= 0 else TEXT
        case Kind.LIQUID:
            return TEXT if _LIQUID_CLOSINGS[state >> 3 & 1].search(line) else state
        case Kind.HIGHLIGHT:
            return TEXT if _HIGHLIGHT_CLOSING.search(line) else state
        case Kind.MATH:
            return TEXT if line.rstrip().endswith("$$") else state


def closes_fence(state: int, line: str) -> bool:
    """Whether `line` ends the fenced code block that `state` stands for."""
    marks = line.lstrip(" \t>").rstrip()
    character = "~" if state & 8 else "`"
    return len(marks) >= state >> 4 and not marks.strip(character)


def _after_text(state: int, line: str) -> int:
    stripped = line.strip()
    if not stripped:
        return state & (_LIST | _INDENTED_CODE)
    if "```" in line or "~~~" in line:
        fence = FENCE.match(line)
        if fence:
            marks = fence["marks"]
            return Kind.FENCE | (8 if marks[0] == "~" else 0) | min(len(marks), 255) << 4
    indented = line.startswith(("    ", "\t"))
    if indented and allows_indented_code(state):
        return _INDENTED_CODE
    return _opened(line, stripped) or _running_text(state, line, indented)


def _opened(line: str, stripped: str) -> int:
    """The state of a multi-line construct that begins in the line and does not end in it; 0 where there is none."""
    comment = line.rfind("<!--") if "<!--" in line else -1
    if comment >= 0 and line.find("-->", comment) < 0:
        return Kind.COMMENT
    if "{%" in line:
        tags = list(LIQUID_OPENING.finditer(line))
        if tags and f"end{tags[-1][1]}" not in line[tags[-1].end() :]:
            word = tags[-1][1]
            return Kind.HIGHLIGHT if word == "highlight" else Kind.LIQUID | _LIQUID_WORDS.index(word) << 3
    if stripped.startswith("$$") and (len(stripped) < 4 or not stripped.endswith("$$")) and stripped.count("$$") == 1:
        return Kind.MATH
    return 0


def _running_text(state: int, line: str, indented: bool) -> int:
    if LIST_ITEM.match(line):
        return _LIST | _PARAGRAPH
    in_list = state & _LIST if indented or line[0] in " \t" or state & _PARAGRAPH else 0
    return in_list | (0 if _SEPARATE_LINE.match(line) else _PARAGRAPH)
