"""Which formats the caret stands in, told from its line alone."""

import re
from dataclasses import dataclass

from editor.ui.line_states import Kind, kind
from editor.ui.line_styles import runs_of
from editor.ui.styled_line import Font, Style

_HEADING = re.compile(r"[ \t]{0,3}(#{1,6})(?:[ \t]|$)")
_QUOTE = re.compile(r"[ \t]*>")
_ITEM = re.compile(r"[ \t>]*(?:(?P<task>[-*+][ \t]+\[[ xX]\])|(?P<bullet>[-*+])|(?P<number>\d{1,9}[.)]))(?:[ \t]|$)")


@dataclass(frozen=True, slots=True)
class FormatState:
    """What toolbar buttons show as pressed."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    strikethrough: bool = False
    heading: int = 0
    """1 to 6; 0 outside headings."""
    quote: bool = False
    bullets: bool = False
    numbers: bool = False
    tasks: bool = False
    code_block: bool = False

    def has_heading(self, *, level: int) -> bool:
        return self.heading == level


def format_state(state: int, line: str, column: int) -> FormatState:
    """The formats at code point `column` of `line`, which begins in `state`."""
    if kind(state) in (Kind.FENCE, Kind.HIGHLIGHT):
        return FormatState(code_block=True)
    look = next((run.look for run in runs_of(state, line) if run.start < column <= run.end), 0)
    heading = _HEADING.match(line)
    item = _ITEM.match(line)
    return FormatState(
        # A heading is set bold as a whole; whether it is marked bold inside is not told apart.
        bold=bool(look & Font.BOLD) and not heading,
        italic=bool(look & Font.ITALIC),
        code=look & 31 == Style.CODE,
        strikethrough=bool(look & Font.STRUCK),
        heading=len(heading[1]) if heading else 0,
        quote=bool(_QUOTE.match(line)),
        bullets=bool(item and item["bullet"]),
        numbers=bool(item and item["number"]),
        tasks=bool(item and item["task"]),
    )
