"""Lists and mappings on lines of their own, as they are edited: without the indentation that they have in the file."""

from difflib import SequenceMatcher

from editor.post.list_splices import spliced
from editor.post.yaml_tree import Node, Pair

_USUAL_INDENT = "  "


def shown_source(text: str, node: Node) -> str:
    """A value's characters; of a block list or mapping its lines without their common indentation."""
    if node.style not in ("block list", "block mapping"):
        return text[node.start : node.end]
    indent, lines = _lines(text, node)
    return "\n".join(_without(indent, line) for line in lines)


def written_source(text: str, pair: Pair, source: str, newline: str) -> str:
    """The text with `source`, which is as `shown_source` gives it, in place of the pair's value.

    Lines that stay the same keep their characters.
    """
    node = pair.node
    if node.style in ("block list", "block mapping"):
        indent, lines = _lines(text, node)
        if source.strip():
            return spliced(text, _line_start(text, node), node.end, newline.join(_merged(indent, lines, source)))
        return spliced(text, pair.after, node.end, "")
    if "\n" not in source:
        gap = " " if node.style == "null" and text[node.start - 1 : node.start] != " " else ""
        return spliced(text, node.start, node.end, gap + source)
    if node.style == "null" or "\n" not in text[node.start : node.end]:
        lines = newline.join(_USUAL_INDENT + line if line else "" for line in source.split("\n"))
        return spliced(text, pair.after, max(node.end, pair.after), newline + lines)
    return spliced(text, node.start, node.end, source)


def _lines(text: str, node: Node) -> tuple[str, list[str]]:
    """The indentation of a block collection and its lines, the first one with its indentation too."""
    start = _line_start(text, node)
    indent = text[start : node.start]
    if indent.strip():  # it begins on a line with something else, behind an anchor or a dash
        start, indent = node.start, ""
    return indent, [line.removesuffix("\r") for line in text[start : node.end].split("\n")]


def _line_start(text: str, node: Node) -> int:
    start = text.rfind("\n", 0, node.start) + 1
    return node.start if text[start : node.start].strip() else start


def _without(indent: str, line: str) -> str:
    return line[len(indent) :] if line.startswith(indent) else line.lstrip(" ")


def _merged(indent: str, lines: list[str], source: str) -> list[str]:
    """The new lines with the old indentation; an unchanged line stays as it was written."""
    shown = [_without(indent, line) for line in lines]
    new = source.split("\n")
    result: list[str] = []
    for kind, start, end, new_start, new_end in SequenceMatcher(None, shown, new, autojunk=False).get_opcodes():
        if kind == "equal":
            result += lines[start:end]
        else:
            result += [indent + line if line else "" for line in new[new_start:new_end]]
    return result
