"""How one value's characters are replaced inside YAML text: the smallest change first, safer ones after it."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from editor.post.block_scalars import write_block
from editor.post.list_splices import block_list, flow_list, flow_removal, line_end, quote_of, spliced
from editor.post.values import Value, read_scalar
from editor.post.yaml_tree import Node, Pair
from editor.post.yaml_writing import write_text, write_value

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
    if value is None and not _in_flow(root):
        yield _without_value(text, pair, newline), None
        return
    if isinstance(value, list):
        yield from _list_candidates(text, root, pair, value, flow, newline)
    elif isinstance(value, str) and node.style in "|>":
        block = write_block(value, text[node.content : node.end], newline)
        if block is not None:
            yield spliced(text, node.content, node.end, block), value
    written = ""
    for style in (quote_of(node), "plain", '"'):
        written = write_value(value, style, in_flow=_in_flow(root), old=text[node.content : node.end])
        yield _with_written(text, pair, written, newline), _read_back(value, written)
    if node.content > node.start:  # a tag that says otherwise, or an anchor that nobody needs
        yield spliced(text, pair.after, node.end, f" {written}{_tail(text, node, newline)}"), _read_back(value, written)


def added_lines(text: str, root: Node, key: str, lines: str, newline: str) -> str:
    """The text with a new key below all others. `lines` is what stands behind its colon."""
    before = text if not text or text.endswith("\n") else text + newline
    indent = _indent_of(text, root.pairs[0].start) if root.pairs else ""
    return f"{before}{indent}{write_text(key, 'plain')}:{lines}{newline}"


def removal_of(text: str, root: Node, pair: Pair) -> tuple[int, int]:
    """The characters that go with a key: its lines, or its part of a flow mapping."""
    end = max(pair.node.end, pair.after)
    if _in_flow(root):
        return flow_removal(text, pair.start, end)
    start = text.rfind("\n", 0, pair.start) + 1
    # Comments that are indented below it are its own; below another key's text they could become part of that.
    deeper = pair.start - start + 1
    comments = re.compile(rf"(?:(?:[ \t]*\r?\n)* {{{deeper},}}#.*(?:\n|\Z))*")
    after = line_end(text, end)
    found = comments.match(text, after)
    return start, found.end() if found else after


def _with_new_key(text: str, root: Node, key: str, value: Value, flow: bool, newline: str) -> Iterator[Candidate]:
    if _in_flow(root):
        written = write_value(value, in_flow=True)
        last = max(root.pairs[-1].node.end, root.pairs[-1].after) if root.pairs else root.end - 1
        gap = ", " if root.pairs else ""
        pair = f"{gap}{write_text(key, 'plain', in_flow=True)}: {written}"
        yield spliced(text, last, last, pair), _read_back(value, written)
        return
    if isinstance(value, list) and value and not flow:
        yield added_lines(text, root, key, _item_lines(text, root, value, newline), newline), value
    for style in ("plain", '"'):
        written = write_value(value, style)
        line = f" {written}" if written else ""
        yield added_lines(text, root, key, line, newline), _read_back(value, written)


def _list_candidates(
    text: str, root: Node, pair: Pair, value: list[Value], flow: bool, newline: str
) -> Iterator[Candidate]:
    node = pair.node
    if node.style == "flow list":
        yield flow_list(text, node, value), value
    elif node.style == "block list" and value:
        if (changed := block_list(text, node, value, newline)) is not None:
            yield changed, value
    elif isinstance(node.value, str) and pair.key in _WORD_LISTS and value and all(map(_is_word, value)):
        words = " ".join(map(str, value))
        yield _with_written(text, pair, write_text(words, quote_of(node)), newline), words
    elif value and not flow and not _in_flow(root):
        end = _end_of_line(text, pair.after) if node.style == "null" else node.end
        start = end if node.style == "null" else pair.after
        yield spliced(text, start, end, _item_lines(text, root, value, newline) + _tail(text, node, newline)), value


def _item_lines(text: str, root: Node, items: list[Value], newline: str) -> str:
    """Items for the lines below a key, indented as in the block's other lists."""
    keys = _indent_of(text, root.pairs[0].start) if root.pairs else ""
    other = next((pair.node for pair in root.pairs if pair.node.style == "block list"), None)
    indent = _indent_of(text, other.start) if other is not None else keys + "  "
    return "".join(f"{newline}{indent}- {write_value(item)}" for item in items)


def _is_word(item: Value) -> bool:
    return isinstance(item, str) and bool(item) and not any(character.isspace() for character in item)


def _with_written(text: str, pair: Pair, written: str, newline: str) -> str:
    """The text with the value's characters replaced by `written`, on the key's line."""
    node = pair.node
    if node.style == "null":
        return _with_first_value(text, pair, written)
    written += _tail(text, node, newline)
    if node.style in ("block list", "block mapping") or "\n" in text[pair.after : node.start]:
        return spliced(text, pair.after, node.end, f" {written}")
    gap = " " if node.content == node.end else ""  # behind an anchor or a tag with nothing to name
    return spliced(text, node.content, node.end, gap + written)


def _with_first_value(text: str, pair: Pair, written: str) -> str:
    """Behind the colon of a key that has no value yet: a comment there stays."""
    end = _end_of_line(text, pair.after)
    if end > pair.after and not text[pair.after : end].strip():
        return spliced(text, end, end, written)
    if text.startswith("  ", pair.after):
        return spliced(text, pair.after + 1, pair.after + 1, written)
    return spliced(text, pair.after, pair.after, f" {written}")


def _without_value(text: str, pair: Pair, newline: str) -> str:
    node = pair.node
    if node.style == "null":
        return text
    return spliced(text, pair.after, node.end, _tail(text, node, newline))


def _tail(text: str, node: Node, newline: str) -> str:
    """The line end that belongs to a block scalar: whatever stands in its place needs one too."""
    return newline if text[node.end - 1 : node.end] == "\n" else ""


def _end_of_line(text: str, start: int) -> int:
    """Where the line ends on which `start` stands, without its line end."""
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    return end - 1 if text[start:end].endswith("\r") else end


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


def _indent_of(text: str, start: int) -> str:
    """The blanks before `start` on its line; none where something else stands there too."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return before if not before.strip() else ""
