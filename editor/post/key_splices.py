"""Keys inside YAML text: added below all others, and taken out with what belongs to them."""

import re

from editor.post.yaml_places import indent_of, line_end
from editor.post.yaml_tree import Node, Pair
from editor.post.yaml_writing import write_text


def added_lines(text: str, root: Node, key: str, lines: str, newline: str) -> str:
    """The text with a new key below all others. `lines` is what stands behind its colon."""
    before = text if not text or text.endswith("\n") else text + newline
    indent = indent_of(text, root.pairs[0].start) if root.pairs else ""
    return f"{before}{indent}{write_text(key, 'plain')}:{lines}{newline}"


def removal_of(text: str, root: Node, pair: Pair) -> tuple[int, int]:
    """The characters that go with a key: its lines, or its part of a flow mapping."""
    end = max(pair.node.end, pair.after)
    if root.style == "flow mapping":
        return _flow_removal(text, pair.start, end)
    start = text.rfind("\n", 0, pair.start) + 1
    # Comments that are indented below it are its own; below another key's text they could become part of that.
    deeper = pair.start - start + 1
    comments = re.compile(rf"(?:(?:[ \t]*\r?\n)* {{{deeper},}}#.*(?:\n|\Z))*")
    after = line_end(text, end)
    found = comments.match(text, after)
    return start, found.end() if found else after


def _flow_removal(text: str, start: int, end: int) -> tuple[int, int]:
    """A key's characters in a flow mapping, with the comma on one side."""
    after = _skipped(text, end, " \t\r\n")
    if text[after : after + 1] == ",":
        return start, _skipped(text, after + 1, " ")
    before = len(text[:start].rstrip())
    return (before - 1, end) if text[before - 1 : before] == "," else (start, end)


def _skipped(text: str, start: int, blanks: str) -> int:
    while start < len(text) and text[start] in blanks:
        start += 1
    return start
