"""Lists inside YAML text: only the items that differ are written anew."""

from collections.abc import Callable
from difflib import SequenceMatcher
from itertools import pairwise

from editor.post.values import Value
from editor.post.yaml_tree import Node
from editor.post.yaml_writing import write_value


def flow_list(text: str, node: Node, new: list[Value]) -> str:
    """The text with `new` as the items of `[a, b]`; separators between items that stay neighbours are kept."""
    if not node.items or not new:
        return spliced(text, node.content, node.end, write_value(new))
    old = [text[item.start : item.end] for item in node.items]
    separators = [text[one.end : other.start] for one, other in pairwise(node.items)]
    usual = separators[0] if separators and separators[0].strip() == "," else ", "
    style = _usual_style(node)
    items = _merged(node, old, new, lambda value: write_value(value, style, in_flow=True))
    parts = [items[0][0]]
    for (_, before), (source, place) in pairwise(items):
        stay_neighbours = before is not None and place == before + 1
        parts.append((separators[before] if before is not None and stay_neighbours else usual) + source)
    return spliced(text, node.items[0].start, node.items[-1].end, "".join(parts))


def block_list(text: str, node: Node, new: list[Value], newline: str) -> str | None:
    """The text with `new` as items on lines of their own, dashes where they are; None where that is not possible."""
    starts = [text.rfind("-", 0, max(item.start, 1)) for item in node.items]
    if not starts or min(starts) < 0 or any(item.style == "null" for item in node.items):
        return None
    begins = [text.rfind("\n", 0, start) + 1 for start in starts]
    indent = text[begins[0] : starts[0]]
    if indent.strip() or len(set(begins)) < len(begins):
        return None
    dash = text[starts[0] : node.items[0].start]
    stop = line_end(text, node.items[-1].end)
    lines = [text[one:other] for one, other in zip(begins, [*begins[1:], stop], strict=True)]
    style = _usual_style(node)
    written = _merged(node, lines, new, lambda value: f"{indent}{dash}{write_value(value, style)}{newline}")
    whole = "".join(source if source.endswith("\n") else source + newline for source, _ in written)
    if not text[:stop].endswith("\n"):
        whole = whole.removesuffix(newline)
    return spliced(text, begins[0], stop, whole)


def flow_removal(text: str, start: int, end: int) -> tuple[int, int]:
    """A key's characters in a flow mapping, with the comma on one side."""
    after = _skipped(text, end, " \t\r\n")
    if text[after : after + 1] == ",":
        return start, _skipped(text, after + 1, " ")
    before = len(text[:start].rstrip())
    return (before - 1, end) if text[before - 1 : before] == "," else (start, end)


def spliced(text: str, start: int, end: int, new: str) -> str:
    """The text with `new` in place of the characters from `start` to `end`."""
    return text[:start] + new + text[end:]


def line_end(text: str, end: int) -> int:
    """Behind the line on which something ends: a block scalar ends behind its last line already."""
    if text[end - 1 : end] == "\n":
        return end
    found = text.find("\n", end)
    return len(text) if found < 0 else found + 1


def _skipped(text: str, start: int, blanks: str) -> int:
    while start < len(text) and text[start] in blanks:
        start += 1
    return start


def _merged(
    node: Node, old: list[str], new: list[Value], write: Callable[[Value], str]
) -> list[tuple[str, int | None]]:
    """The new items' characters: those of an old item with its place, or freshly written with None."""
    had = [repr(item.value) for item in node.items]
    wanted = [repr(value) for value in new]
    result: list[tuple[str, int | None]] = []
    for kind, start, end, new_start, new_end in SequenceMatcher(None, had, wanted, autojunk=False).get_opcodes():
        if kind == "equal":
            result += [(old[place], place) for place in range(start, end)]
        else:
            result += [(write(value), None) for value in new[new_start:new_end]]
    return result


def _usual_style(node: Node) -> str:
    """The quotes that the last item has."""
    style = node.items[-1].style
    return style if style in ("'", '"') else "plain"
