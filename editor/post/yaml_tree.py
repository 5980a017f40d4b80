"""Where each key and value of a YAML mapping stands in its text, and what it means to Jekyll."""

import re
from dataclasses import dataclass

import yaml

from editor.post.values import Value
from editor.post.yaml_reading import Reader, compose

_COLON = re.compile(r"\s*:")
_PROPERTIES = re.compile(r"(?:(?:&[\w-]+|!<[^>]*>|![^\s,\[\]{}]*)(?:\s+|\Z))+")
_ALIAS = re.compile(r"(?:[\s,:?\[{-]|#.*\n)*(\*[\w-]+)")


@dataclass(frozen=True, slots=True)
class Node:
    """A value and the characters that write it: offsets into the YAML text."""

    value: Value
    start: int
    content: int
    """Where the value begins behind its anchor and tag; `start` where it has none."""
    end: int
    style: str
    """"plain", "'", '"', "|", ">", "flow list", "block list", "flow mapping", "block mapping", "null" or "alias"."""
    items: tuple["Node", ...] = ()
    """Of a list."""
    pairs: tuple["Pair", ...] = ()
    """Of a mapping."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A key with its value."""

    key: str
    start: int
    """Where the key begins."""
    after: int
    """Behind the key's colon. -1 for what only rare YAML writes: no colon, or a key that is an alias or a list."""
    node: Node


def read_tree(text: str) -> Node:
    """The mapping that the text is, with the places of all that it holds. Raises YamlError as `read_values` does."""
    root = compose(text)
    if root is None:
        return Node({}, len(text), len(text), len(text), "block mapping")
    reader = Reader(text)
    reader.mapping(root)  # refuses what cannot be walked through: values that contain themselves
    return _Places(text, reader).node(root, 0)


class _Places:
    """Finds the characters of keys and values in the text that they were composed from."""

    def __init__(self, text: str, reader: Reader) -> None:
        self._text = text
        self._reader = reader

    def node(self, node: yaml.Node, after: int) -> Node:
        """The node that stands at or behind the offset `after`."""
        start, end = node.start_mark.index, node.end_mark.index
        if start < after:  # composed at its anchor: here stands an alias
            return self._alias(node, after)
        if end <= start:
            return Node(self._reader.value(node), start, start, start, "null")
        content = self._content(start, end)
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, start, content, end)
        return self._collection(node, start, content, end)

    def _alias(self, node: yaml.Node, after: int) -> Node:
        match = _ALIAS.match(self._text, after)
        start, end = match.span(1) if match else (after, after)
        return Node(self._reader.value(node), start, start, end, "alias")

    def _content(self, start: int, end: int) -> int:
        match = _PROPERTIES.match(self._text, start, end) if self._text[start] in "&!" else None
        return match.end() if match else start

    def _scalar(self, node: yaml.ScalarNode, start: int, content: int, end: int) -> Node:
        style = node.style or "plain"
        if style in "|>":
            end = _without_blank_lines(self._text, content, end)
        return Node(self._reader.value(node), start, content, end, style)

    def _collection(self, node: yaml.Node, start: int, content: int, end: int) -> Node:
        """The mark at a block collection's end lies at the next token: it really ends with its last child."""
        flow = getattr(node, "flow_style", False)
        value = self._reader.value(node)
        if isinstance(node, yaml.SequenceNode):
            items = self._items(node, content)
            end = end if flow else items[-1].end
            return Node(value, start, content, end, "flow list" if flow else "block list", items)
        pairs = self._pairs(node, content)
        end = end if flow else max(pairs[-1].node.end, pairs[-1].after)
        return Node(value, start, content, end, "flow mapping" if flow else "block mapping", (), pairs)

    def _items(self, node: yaml.SequenceNode, after: int) -> tuple[Node, ...]:
        items: list[Node] = []
        for child in node.value:
            items.append(self.node(child, after))
            after = items[-1].end
        return tuple(items)

    def _pairs(self, node: yaml.Node, after: int) -> tuple[Pair, ...]:
        pairs: list[Pair] = []
        for key, child in node.value:
            pairs.append(self._pair(key, child, after))
            after = max(pairs[-1].node.end, pairs[-1].after)
        return tuple(pairs)

    def _pair(self, key: yaml.Node, child: yaml.Node, after: int) -> Pair:
        start, end = key.start_mark.index, key.end_mark.index
        colon = _COLON.match(self._text, end)
        if start < after or colon is None or not isinstance(key, yaml.ScalarNode):
            return Pair(self._reader.key(key), start, -1, self.node(child, max(after, end)))
        return Pair(self._reader.key(key), start, colon.end(), self.node(child, colon.end()))


def _without_blank_lines(text: str, start: int, end: int) -> int:
    """The end of a block scalar without the blank lines below it, which are its own only under `|+`."""
    header = text[start:end].split("\n", 1)[0].partition("#")[0]
    if "+" in header:
        return end
    written = text[start:end].rstrip(" \t\r\n")
    line_end = text.find("\n", start + len(written), end)
    return end if line_end < 0 else line_end + 1
