"""Places in YAML text: where lines begin and end."""

from editor.post.yaml_tree import Node


def spliced(text: str, start: int, end: int, new: str) -> str:
    """The text with `new` in place of the characters from `start` to `end`."""
    return text[:start] + new + text[end:]


def line_end(text: str, end: int) -> int:
    """Behind the line on which something ends: a block scalar ends behind its last line already."""
    if text[end - 1 : end] == "\n":
        return end
    found = text.find("\n", end)
    return len(text) if found < 0 else found + 1


def tail_of(text: str, node: Node, newline: str) -> str:
    """The line end that belongs to a block scalar: whatever stands in its place needs one too."""
    return newline if text[node.end - 1 : node.end] == "\n" else ""


def end_of_line(text: str, start: int) -> int:
    """Where the line ends on which `start` stands, without its line end."""
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    return end - 1 if text[start:end].endswith("\r") else end


def indent_of(text: str, start: int) -> str:
    """The blanks before `start` on its line; none where something else stands there too."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return before if not before.strip() else ""
