"""Front matter that keeps every byte: an edit replaces the characters of one value and no others."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from editor.post.key_splices import removal_of
from editor.post.nested_source import shown_source, source_candidates
from editor.post.splices import Edit, value_candidates
from editor.post.values import Value
from editor.post.yaml_problems import YamlError
from editor.post.yaml_reading import read_values
from editor.post.yaml_tree import Node, Pair, read_tree
from editor.post.yaml_warnings import warnings_of
from editor.wording import Said

UNCLOSED = Said("The front matter that begins on line 1 is never closed. A line with only “---” is missing below it.")
FENCED = Said(
    "A line that is only “---” or “...” ends the front matter, and the lines below it belong to the text. Delete it."
)

CHANGES_OTHERS = Said("This would change other fields. Lines of a value need to be indented.")
_FENCE = re.compile(r"^(?:---|\.\.\.)[ \t\r\n\f\v]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FrontMatterProblem:
    """Why front matter cannot be read, or is read otherwise than it looks."""

    line: int
    """Line of the file, counted from 0."""
    message: str
    """A sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A field as it stands in the file."""

    key: str
    value: Value
    source: str
    """The value's characters; of a list or mapping on lines of its own these lines, without their indentation."""
    line: int
    """Line of the file on which the value begins, counted from 0."""
    style: str
    """How the value is written: see `yaml_tree.Node`."""


@dataclass(frozen=True)
class FrontMatter:
    """The block between the fences, as written. All parts are empty where a file has none."""

    opening: str = ""
    """The line `---`, with its line end."""
    yaml: str = ""
    closing: str = ""
    """The line `---` or `...`, with the blank lines below it."""
    unclosed: bool = False
    """The file begins with a fence, but there is no second one: to Jekyll it has no front matter."""

    def __str__(self) -> str:
        return self.opening + self.yaml + self.closing

    @property
    def line_count(self) -> int:
        """Lines of the file that it takes."""
        return str(self).count("\n")

    @property
    def problem(self) -> FrontMatterProblem | None:
        """Why it cannot be read; None where it can. The raw text stays editable."""
        if self.unclosed:
            return FrontMatterProblem(0, UNCLOSED)
        return self._parsed if isinstance(self._parsed, FrontMatterProblem) else None

    @property
    def warnings(self) -> tuple[FrontMatterProblem, ...]:
        """What Jekyll reads, but not as the author may think: see `yaml_warnings`."""
        found = warnings_of(self.yaml, self._root)
        return tuple(FrontMatterProblem(self._file_line(start), message) for start, message in found)

    @property
    def newline(self) -> str:
        """The line end that the block uses."""
        return "\r\n" if "\r\n" in self.opening + self.yaml else "\n"

    @property
    def values(self) -> dict[str, Value]:
        """All values by key, as `get` gives them; empty where the YAML cannot be read."""
        value = self._root.value
        return value if isinstance(value, dict) else {}

    def keys(self) -> tuple[str, ...]:
        """The keys in the order of the file, each once."""
        return tuple(self._pairs)

    def __contains__(self, key: str) -> bool:
        return key in self._pairs

    def get(self, key: str, default: Value = None) -> Value:
        """The value of a key as Jekyll reads it, be it written here or merged from elsewhere by `<<`."""
        return self.values.get(key, default)

    def entry(self, key: str) -> Entry | None:
        pair = self._pairs.get(key)
        if pair is None:
            return None
        node = pair.node
        return Entry(key, node.value, shown_source(self.yaml, node), self._file_line(node.start), node.style)

    def entries(self) -> Iterator[Entry]:
        """Every field, in the order of the file."""
        for key in self._pairs:
            if (entry := self.entry(key)) is not None:
                yield entry

    def with_value(self, key: str, value: Value, *, flow: bool = True) -> "FrontMatter":
        """Sets one value, changing only its characters; a missing key is added at the end.

        `flow` says how a new list is written: `[a, b]`, or an item a line. Raises ValueError where the
        front matter cannot be read, or no way of writing the value leaves all the others as they are.
        """
        self._check_readable()
        pair = self._pairs.get(key)
        if pair is not None and _same(self.get(key), value):
            return self
        edit = Edit(self.yaml, self._root, key, pair, value, flow, self.newline)
        for text, expected in value_candidates(edit):
            if _reads_as(text, {**self.values, key: expected}):
                return self._fenced(text)
        raise ValueError(Said("“%1” cannot be changed without changing other fields. The YAML view can do it.", key))

    def with_source(self, key: str, source: str) -> "FrontMatter":
        """Replaces a value by YAML, written as `Entry.source` gives it; a missing key is added at the end.

        Raises ValueError where the result cannot be read or changes other fields.
        """
        self._check_readable()
        pair = self._pairs.get(key)
        keys = [*self._written_keys, *([] if pair is not None else [key])]
        rest = _without(self.values, key)
        problem = ""
        for text in source_candidates(self.yaml, self._root, pair, key, source, self.newline):
            changed = self._fenced(text)
            if changed.problem is None and changed._written_keys == keys and _same(_without(changed.values, key), rest):
                return changed
            problem = problem or (changed.problem.message if changed.problem is not None else CHANGES_OTHERS)
        raise ValueError(problem)

    def without(self, key: str) -> "FrontMatter":
        """Takes a key out, with its value and the comment behind it. Raises ValueError like with_value()."""
        self._check_readable()
        text = self.yaml
        for pair in reversed([pair for pair in self._root.pairs if pair.key == key]):
            start, end = removal_of(text, self._root, pair)
            text = text[:start] + text[end:]
        if key in self and not _reads_as(text, _without(self.values, key)):
            raise ValueError(
                Said("“%1” cannot be removed without changing other fields. The YAML view can do it.", key)
            )
        return replace(self, yaml=text)

    def with_yaml(self, text: str) -> "FrontMatter":
        """Replaces everything between the fences."""
        if text and not text.endswith("\n") and self.closing:
            text += self.newline
        return self._fenced(text)

    # --- inside

    @cached_property
    def _parsed(self) -> Node | FrontMatterProblem:
        try:
            _refuse_fence(self.yaml)
            return read_tree(self.yaml)
        except YamlError as error:
            return FrontMatterProblem(self.opening.count("\n") + error.line, error.message)

    @property
    def _root(self) -> Node:
        return self._parsed if isinstance(self._parsed, Node) else Node({}, 0, 0, 0, "block mapping")

    @cached_property
    def _pairs(self) -> dict[str, Pair]:
        """By key; of duplicates the last one, as Psych reads them, in the place of the first."""
        return {pair.key: pair for pair in self._root.pairs}

    @property
    def _written_keys(self) -> list[str]:
        """As they stand in the file, duplicates too."""
        return [pair.key for pair in self._root.pairs]

    @cached_property
    def _line_ends(self) -> list[int]:
        return [match.start() for match in re.finditer("\n", self.yaml)]

    def _file_line(self, index: int) -> int:
        """The line of the file, counted from 0, on which a character of the YAML stands."""
        return self.opening.count("\n") + bisect_left(self._line_ends, index)

    def _check_readable(self) -> None:
        if self.problem is not None:
            raise ValueError(self.problem.message)

    def _fenced(self, text: str) -> "FrontMatter":
        """The block with another YAML text, between new fences where there were none."""
        if self.opening:
            return replace(self, yaml=text)
        return FrontMatter("---\n", text, "---\n")


def _refuse_fence(text: str) -> None:
    """Raises YamlError for a line that ends the front matter, though YAML may go on below it."""
    if (found := _FENCE.search(text)) is not None:
        raise YamlError(text.count("\n", 0, found.start()), FENCED)


def _reads_as(text: str, expected: dict[str, Value]) -> bool:
    try:
        _refuse_fence(text)
        return _same(read_values(text), expected)
    except YamlError:
        return False


def _without(values: dict[str, Value], key: str) -> dict[str, Value]:
    return {name: value for name, value in values.items() if name != key}


def _same(one: Value, other: Value) -> bool:
    """Equal in type and value: 1, 1.0 and true are three values, a NaN is itself, and a moment has its offset."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one == other and one.utcoffset() == other.utcoffset()
    return type(one) is type(other) and (one == other or one != one)  # NaN
