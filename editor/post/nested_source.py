"""Values as they are edited in YAML: lists and mappings without the indentation that they have in the file."""

from editor.post.list_splices import kept_places, spliced
from editor.post.yaml_tree import Node, Pair

_USUAL_INDENT = "  "


def shown_source(text: str, node: Node) -> str:
    """A value's characters with `\\n` line ends; of a block list or mapping its lines without their indentation."""
    if node.style in ("block list", "block mapping"):
        indent, lines = _lines(text, node)
        return "\n".join(_without(indent, line) for line in lines)
    return text[node.start : node.end].replace("\r\n", "\n").removesuffix("\n")


def written_source(text: str, pair: Pair, source: str, newline: str) -> str:
    """The text with `source`, which is as `shown_source` gives it, in place of the pair's value.

    Lines that stay the same keep their characters.
    """
    node = pair.node
    start, end = max(node.start, pair.after), max(node.end, pair.after)
    if node.style in ("block list", "block mapping"):
        indent, lines = _lines(text, node)
        if source.strip():
            return spliced(text, _line_start(text, node), end, newline.join(_merged(indent, lines, source)))
        return spliced(text, pair.after, end, "")
    tail = newline if text[node.end - 1 : node.end] == "\n" else ""  # of a block scalar
    if "\n" in source and "\n" not in text[node.start : node.end]:
        lines = [_USUAL_INDENT + line if line else "" for line in source.split("\n")]
        return spliced(text, pair.after, end, newline.join(["", *lines]))
    gap = " " if node.style == "null" and source and text[start - 1 : start] not in (" ", "\t") else ""
    return spliced(text, start, end, gap + source.replace("\n", newline) + tail)


def _lines(text: str, node: Node) -> tuple[str, list[str]]:
    """The indentation of a block collection and its lines, the first one with its indentation too."""
    start = _line_start(text, node)
    return text[start : node.start], text[start : node.end].replace("\r\n", "\n").split("\n")


def _line_start(text: str, node: Node) -> int:
    """Where the collection's first line starts; where it does itself if it shares the line with an anchor or a key."""
    start = text.rfind("\n", 0, node.start) + 1
    return node.start if text[start : node.start].strip() else start


def _without(indent: str, line: str) -> str:
    return line[len(indent) :] if line.startswith(indent) else line.lstrip(" ")


def _merged(indent: str, lines: list[str], source: str) -> list[str]:
    """The new lines with the old indentation; an unchanged line stays as it was written."""
    new = source.split("\n")
    places = kept_places([_without(indent, line) for line in lines], new)
    return [
        lines[place] if place is not None else indent + line if line else ""
        for line, place in zip(new, places, strict=True)
    ]
