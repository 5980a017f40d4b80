"""How one value's characters are replaced inside YAML text: the smallest change first, safer ones after it."""

from collections.abc import Iterator
from datetime import date, datetime

from editor.post.list_splices import block_list, flow_list, flow_removal, line_end, spliced
from editor.post.values import Value, read_scalar
from editor.post.yaml_tree import Node, Pair
from editor.post.yaml_writing import write_block, write_text, write_value

_WORD_LISTS = ("tags", "categories")
"""Jekyll splits the text of these at blanks."""

Candidate = tuple[str, Value]
"""The whole YAML text, and the value that the key must then have."""


def value_candidates(
    text: str, root: Node, pair: Pair | None, key: str, value: Value, flow: bool, newline: str
) -> Iterator[Candidate]:
    """Ways to give `key` the value, the best one first. `pair` is where the key stands; None: nowhere yet.

    A candidate may come out wrong in rare YAML: whoever takes one reads it back first.
    """
    if pair is None:
        yield from _with_new_key(text, root, key, value, flow, newline)
        return
    if pair.after < 0:  # a key without a colon
        return
    node = pair.node
    if value is None:
        yield _without_value(text, pair, newline), None
        return
    if isinstance(value, list):
        yield from _list_candidates(text, pair, value, flow, newline)
    elif isinstance(value, str) and node.style in "|>":
        block = _block(text, node, value, newline)
        if block is not None:
            yield spliced(text, node.content, node.end, block), value
    for style in (_quote(node), "plain", '"'):
        written = write_value(value, style, in_flow=_in_flow(root), old=text[node.content : node.end])
        yield _with_written(text, pair, written, newline), _read_back(value, written)


def added_lines(text: str, root: Node, key: str, lines: str, newline: str) -> str:
    """The text with a new key below all others. `lines` is what stands behind its colon."""
    before = text if not text or text.endswith("\n") else text + newline
    indent = _indent_of(text, root.pairs[0]) if root.pairs else ""
    return f"{before}{indent}{write_text(key, 'plain')}:{lines}{newline}"


def removal_of(text: str, root: Node, pair: Pair) -> tuple[int, int]:
    """The characters that go with a key: its lines, or its part of a flow mapping."""
    end = max(pair.node.end, pair.after)
    if _in_flow(root):
        return flow_removal(text, pair.start, end)
    return text.rfind("\n", 0, pair.start) + 1, line_end(text, end)


def _with_new_key(text: str, root: Node, key: str, value: Value, flow: bool, newline: str) -> Iterator[Candidate]:
    if _in_flow(root):
        written = write_value(value, in_flow=True)
        last = root.pairs[-1].node.end if root.pairs else root.end - 1
        gap = ", " if root.pairs else ""
        yield spliced(text, last, last, f"{gap}{write_text(key, 'plain', in_flow=True)}: {written}"), value
        return
    if isinstance(value, list) and value and not flow:
        indent = _indent_of(text, root.pairs[0]) if root.pairs else ""
        items = "".join(f"{newline}{indent}  - {write_value(item)}" for item in value)
        yield added_lines(text, root, key, items, newline), value
    for style in ("plain", '"'):
        written = write_value(value, style)
        line = f" {written}" if written else ""
        yield added_lines(text, root, key, line, newline), _read_back(value, written)


def _list_candidates(text: str, pair: Pair, value: list[Value], flow: bool, newline: str) -> Iterator[Candidate]:
    node = pair.node
    if node.style == "flow list":
        yield flow_list(text, node, value), value
    elif node.style == "block list" and value:
        if (changed := block_list(text, node, value, newline)) is not None:
            yield changed, value
    elif isinstance(node.value, str) and pair.key in _WORD_LISTS and value and all(map(_is_word, value)):
        words = " ".join(map(str, value))
        yield _with_written(text, pair, write_text(words, _quote(node)), newline), words
    elif node.style == "null" and value and not flow:
        items = "".join(f"{newline}  - {write_value(item)}" for item in value)
        yield spliced(text, pair.after, pair.after, items), value


def _is_word(item: Value) -> bool:
    return isinstance(item, str) and bool(item) and not any(character.isspace() for character in item)


def _with_written(text: str, pair: Pair, written: str, newline: str) -> str:
    """The text with the value's characters replaced by `written`, on the key's line."""
    node = pair.node
    if node.style == "null":
        return _with_first_value(text, pair, written)
    tail = newline if text[node.end - 1 : node.end] == "\n" else ""
    if node.style in ("block list", "block mapping") or "\n" in text[pair.after : node.start]:
        return spliced(text, pair.after, node.end, f" {written}{tail}")
    return spliced(text, node.content, node.end, written + tail)


def _with_first_value(text: str, pair: Pair, written: str) -> str:
    """Behind the colon of a key that has no value yet: a comment there stays."""
    end = text.find("\n", pair.after)
    rest = text[pair.after : end if end >= 0 else len(text)].removesuffix("\r")
    if rest.strip() or not rest:
        return spliced(text, pair.after, pair.after, f" {written}")
    at = pair.after + len(rest)
    return spliced(text, at, at, written)


def _without_value(text: str, pair: Pair, newline: str) -> str:
    node = pair.node
    if node.style == "null":
        return text
    tail = newline if text[node.end - 1 : node.end] == "\n" else ""
    return spliced(text, pair.after, node.end, tail)


def _block(text: str, node: Node, value: str, newline: str) -> str | None:
    """A block scalar with the old one's header and indentation."""
    header, _, body = text[node.content : node.end].partition("\n")
    if "#" in header:
        return None
    first = next((line for line in body.split("\n") if line.strip()), "  x")
    indent = first[: len(first) - len(first.lstrip(" "))]
    return write_block(value, header.strip(), indent, newline)


def _read_back(value: Value, written: str) -> Value:
    """What a written value means: a moment may have taken over the offset of the one before."""
    if not isinstance(value, date):
        return value
    if written[:1] in ("'", '"'):
        return written[1:-1]
    read = read_scalar(written)
    if isinstance(value, datetime) and isinstance(read, datetime) and value.tzinfo is not None:
        return read if read == value.replace(microsecond=0) else value
    return read


def _quote(node: Node) -> str:
    return node.style if node.style in ("'", '"') else "plain"


def _in_flow(root: Node) -> bool:
    return root.style == "flow mapping"


def _indent_of(text: str, pair: Pair) -> str:
    before = text[text.rfind("\n", 0, pair.start) + 1 : pair.start]
    return before if not before.strip() else ""
