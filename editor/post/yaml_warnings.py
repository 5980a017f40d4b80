"""What Jekyll reads, but perhaps not as the author thinks."""

from collections.abc import Iterator
from itertools import islice

from editor.post.yaml_tree import Node
from editor.wording import Said

Warned = tuple[int, str]
"""The offset in the YAML text, and a sentence that says what to do."""

_SYMBOL = Said("A word that begins with “:” makes some versions of Jekyll skip all fields. Put quotes around it.")


def warnings_of(text: str, root: Node) -> Iterator[Warned]:
    """Every duplicate key, and the first of the words like `:word`, in the order of the text."""
    yield from sorted([*_duplicates(root), *islice(_symbols(text, root), 1)])


def _duplicates(root: Node) -> Iterator[Warned]:
    seen: set[str] = set()
    for pair in root.pairs:
        if pair.key in seen:
            yield pair.start, Said("“%1” stands twice. Only the last one counts; the other can be deleted.", pair.key)
        seen.add(pair.key)


def _symbols(text: str, node: Node) -> Iterator[Warned]:
    """To Psych these are symbols of Ruby, and Jekyll allows none where it reads with Psych alone."""
    if node.style == "plain" and isinstance(node.value, str) and _is_symbol(node.value):
        yield node.start, _SYMBOL
    for item in node.items:
        yield from _symbols(text, item)
    for pair in node.pairs:
        if text.startswith(":", pair.start) and _is_symbol(pair.key):
            yield pair.start, _SYMBOL
        yield from _symbols(text, pair.node)


def _is_symbol(text: str) -> bool:
    return len(text) > 1 and text[0] == ":" and "\n" not in text
