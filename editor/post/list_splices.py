"""Lists inside YAML text: only the items that differ are written anew."""

from collections import defaultdict, deque
from collections.abc import Sequence
from itertools import pairwise, takewhile

from editor.post.values import Value
from editor.post.yaml_places import line_end, spliced
from editor.post.yaml_tree import Node
from editor.post.yaml_writing import write_value


def flow_list(text: str, node: Node, new: list[Value]) -> str:
    """The text with `new` as the items of `[a, b]`; separators between items that stay neighbours are kept."""
    if not node.items or not new:
        return spliced(text, node.content, node.end, write_value(new))
    separators = [text[one.end : other.start] for one, other in pairwise(node.items)]
    usual = separators[0] if separators and separators[0].strip() == "," else ", "
    parts: list[str] = []
    before: int | None = None
    for value, place, kept in _matched(node, new):
        if parts:
            parts.append(separators[before] if before is not None and place == before + 1 else usual)
        old = node.items[-1 if place is None else place]
        parts.append(text[old.start : old.end] if kept else write_value(value, quote_of(old), in_flow=True))
        before = place
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
    ends = [*begins[1:], stop]
    lines: list[str] = []
    for value, place, kept in _matched(node, new):
        old = node.items[-1 if place is None else place]
        written = write_value(value, quote_of(old)) or "null"
        if place is None:
            lines.append(f"{indent}{dash}{written}")
        else:
            line = text[begins[place] : ends[place]]
            at = old.start - begins[place], old.end - begins[place]
            lines.append(line if kept else spliced(line, *at, written))
    whole = "".join(line if line.endswith("\n") else line + newline for line in lines)
    if not text[:stop].endswith("\n"):
        whole = whole.removesuffix(newline)
    return spliced(text, begins[0], stop, whole)


def kept_places(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """For each of `new` the place of the equal one in `old`, None where there is none (left): both ends first."""
    shortest = min(len(old), len(new))
    start = _equal(old, new)
    end = min(_equal(old[::-1], new[::-1]), shortest - start)
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for place in range(start, len(old) - end):
        places[old[place]].append(place)
    middle = [places[item].popleft() if places[item] else None for item in new[start : len(new) - end]]
    return [*range(start), *middle, *range(len(old) - end, len(old))]


def _equal(one: Sequence[str], other: Sequence[str]) -> int:
    """How many of the first are equal."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _matched(node: Node, new: list[Value]) -> list[tuple[Value, int | None, bool]]:
    """Each new item with the place of an old one: of the same one, which is kept, or of the one that it replaces."""
    places = kept_places([repr(item.value) for item in node.items], [repr(value) for value in new])
    free = set(range(len(node.items))).difference(places) if len(new) == len(node.items) else set[int]()
    return [
        (value, index if place is None and index in free else place, place is not None)
        for index, (value, place) in enumerate(zip(new, places, strict=True))
    ]


def quote_of(node: Node) -> str:
    """The quote that a value is written in, or "plain"."""
    return node.style if node.style in ("'", '"') else "plain"
