"""Values as they are edited in YAML: lists and mappings without the indentation that they have in the file."""

from collections.abc import Iterator

from editor.post.key_splices import added_lines
from editor.post.list_splices import kept_places
from editor.post.yaml_places import indent_of, spliced, tail_of
from editor.post.yaml_tree import Node, Pair

_USUAL_INDENT = "  "


def shown_source(text: str, node: Node) -> str:
    """A value's characters with `\\n` line ends; of a block list or mapping its lines without their indentation."""
    if node.style in ("block list", "block mapping"):
        indent, lines = _lines(text, node)
        return "\n".join(_without(indent, line) for line in lines)
    return text[node.start : node.end].replace("\r\n", "\n").removesuffix("\n")


def source_candidates(text: str, root: Node, pair: Pair | None, key: str, source: str, newline: str) -> Iterator[str]:
    """The text with `source`, which is as `shown_source` gives it, as the key's value; the best way to do so first.

    A key that is not there (`pair` is None) is added.
    """
    keys = pair.start if pair is not None else root.pairs[0].start if root.pairs else 0
    indent = indent_of(text, keys) + _USUAL_INDENT
    below = "".join(f"{newline}{indent}{line}" if line else newline for line in source.split("\n"))
    if pair is None:
        for lines in _fitting(source, f" {source}" if source else "", below):
            yield added_lines(text, root, key, lines, newline)
    elif pair.node.style in ("block list", "block mapping"):
        yield _with_lines(text, pair, source, newline)
    else:
        node = pair.node
        start, end, tail = max(node.start, pair.after), max(node.end, pair.after), tail_of(text, node, newline)
        gap = " " if node.style == "null" and source and text[start - 1 : start] not in (" ", "\t") else ""
        behind = spliced(text, start, end, gap + source.replace("\n", newline) + tail)
        has_lines = "\n" in text[node.start : node.end]  # they are shown with their indentation
        yield from _fitting("" if has_lines else source, behind, spliced(text, pair.after, end, below + tail))


def _with_lines(text: str, pair: Pair, source: str, newline: str) -> str:
    """Lines below a key in place of others; those that stay the same keep their characters."""
    node = pair.node
    if not source.strip():
        return spliced(text, pair.after, node.end, "")
    indent, lines = _lines(text, node)
    return spliced(text, _line_start(text, node), node.end, newline.join(_merged(indent, lines, source)))


def _fitting(source: str, behind: str, below: str) -> tuple[str, ...]:
    """Several lines stand below their key. One may be an item of a list or a field, which do so too."""
    return (below,) if "\n" in source else (behind, below)


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
