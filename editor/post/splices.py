"""How one value's characters are replaced inside YAML text: the smallest change first, safer ones after it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from editor.post.block_scalars import write_block
from editor.post.key_splices import added_lines
from editor.post.list_splices import block_list, flow_list, quote_of
from editor.post.values import Value, read_scalar
from editor.post.yaml_places import end_of_line, indent_of, spliced, tail_of
from editor.post.yaml_tree import Node, Pair
from editor.post.yaml_writing import write_text, write_value

_WORD_LISTS = ("tags", "categories")
"""Jekyll splits the text of these at blanks."""

Candidate = tuple[str, Value]
"""The whole YAML text, and the value that the key must then have."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A value that a key shall have."""

    text: str
    """The YAML."""
    root: Node
    key: str
    pair: Pair | None
    """Where the key stands; None: nowhere yet."""
    value: Value
    flow: bool
    """Whether a new list is written as `[a, b]`, not an item a line."""
    newline: str


def value_candidates(edit: Edit) -> Iterator[Candidate]:
    """Ways to carry out an edit, the best one first.

    A candidate may come out wrong in rare YAML: whoever takes one reads it back first.
    """
    text, value, pair = edit.text, edit.value, edit.pair
    if pair is None:
        yield from _with_new_key(edit)
        return
    if pair.after < 0:  # a key without a colon
        return
    node = pair.node
    if value is None and not _in_flow(edit.root):
        yield _without_value(text, pair, edit.newline), None
        return
    if isinstance(value, list):
        yield from _list_candidates(edit, value, pair)
    elif isinstance(value, str) and node.style in "|>":
        block = write_block(value, text[node.content : node.end], edit.newline)
        if block is not None:
            yield spliced(text, node.content, node.end, block), value
    written = ""
    for style in (quote_of(node), "plain", '"'):
        written = write_value(value, style, in_flow=_in_flow(edit.root), old=text[node.content : node.end])
        yield _with_written(text, pair, written, edit.newline), _read_back(value, written)
    if node.content > node.start:  # a tag that says otherwise, or an anchor that nobody needs
        whole = f" {written}{tail_of(text, node, edit.newline)}"
        yield spliced(text, pair.after, node.end, whole), _read_back(value, written)


def _with_new_key(edit: Edit) -> Iterator[Candidate]:
    text, root, key, value, newline = edit.text, edit.root, edit.key, edit.value, edit.newline
    if _in_flow(root):
        written = write_value(value, in_flow=True)
        last = max(root.pairs[-1].node.end, root.pairs[-1].after) if root.pairs else root.end - 1
        gap = ", " if root.pairs else ""
        pair = f"{gap}{write_text(key, 'plain', in_flow=True)}: {written}"
        yield spliced(text, last, last, pair), _read_back(value, written)
        return
    if isinstance(value, list) and value and not edit.flow:
        yield added_lines(text, root, key, _item_lines(edit, value), newline), value
    for style in ("plain", '"'):
        written = write_value(value, style)
        line = f" {written}" if written else ""
        yield added_lines(text, root, key, line, newline), _read_back(value, written)


def _list_candidates(edit: Edit, items: list[Value], pair: Pair) -> Iterator[Candidate]:
    text, node, newline = edit.text, pair.node, edit.newline
    if node.style == "flow list":
        yield flow_list(text, node, items), items
    elif node.style == "block list" and items:
        if (changed := block_list(text, node, items, newline)) is not None:
            yield changed, items
    elif isinstance(node.value, str) and edit.key in _WORD_LISTS and items and all(map(_is_word, items)):
        words = " ".join(map(str, items))
        yield _with_written(text, pair, write_text(words, quote_of(node)), newline), words
    elif items and not edit.flow and not _in_flow(edit.root):
        end = end_of_line(text, pair.after) if node.style == "null" else node.end
        start = end if node.style == "null" else pair.after
        yield spliced(text, start, end, _item_lines(edit, items) + tail_of(text, node, newline)), items


def _item_lines(edit: Edit, items: list[Value]) -> str:
    """Items for the lines below a key, indented as in the block's other lists."""
    pairs = edit.root.pairs
    keys = indent_of(edit.text, pairs[0].start) if pairs else ""
    other = next((pair.node for pair in pairs if pair.node.style == "block list"), None)
    indent = indent_of(edit.text, other.start) if other is not None else keys + "  "
    return "".join(f"{edit.newline}{indent}- {write_value(item) or 'null'}" for item in items)


def _is_word(item: Value) -> bool:
    return isinstance(item, str) and bool(item) and not any(character.isspace() for character in item)


def _with_written(text: str, pair: Pair, written: str, newline: str) -> str:
    """The text with the value's characters replaced by `written`, on the key's line."""
    node = pair.node
    if node.style == "null":
        return _with_first_value(text, pair, written)
    written += tail_of(text, node, newline)
    if node.style in ("block list", "block mapping") or "\n" in text[pair.after : node.start]:
        return spliced(text, pair.after, node.end, f" {written}")
    gap = " " if node.content == node.end else ""  # behind an anchor or a tag with nothing to name
    return spliced(text, node.content, node.end, gap + written)


def _with_first_value(text: str, pair: Pair, written: str) -> str:
    """Behind the colon of a key that has no value yet: a comment there stays."""
    end = end_of_line(text, pair.after)
    if end > pair.after and not text[pair.after : end].strip():
        return spliced(text, end, end, written)
    if text.startswith("  ", pair.after):
        return spliced(text, pair.after + 1, pair.after + 1, written)
    return spliced(text, pair.after, pair.after, f" {written}")


def _without_value(text: str, pair: Pair, newline: str) -> str:
    node = pair.node
    if node.style == "null":
        return text
    return spliced(text, pair.after, node.end, tail_of(text, node, newline))


def _read_back(value: Value, written: str) -> Value:
    """What a written value means: a moment may have taken over the offset of the one before."""
    if not isinstance(value, date):
        return value
    if written[:1] in ("'", '"'):
        return written[1:-1]
    read = read_scalar(written)
    if isinstance(value, datetime) and isinstance(read, datetime) and value.tzinfo is not None:
        same = read.replace(microsecond=0) == value.replace(microsecond=0)
        return read if same and read.utcoffset() == value.utcoffset() else value
    return read


def _in_flow(root: Node) -> bool:
    return root.style == "flow mapping"
