"""YAML text to values as Jekyll reads it: parsed by libyaml, as in Ruby, with scalars by Psych's rules."""

import re
from typing import cast

import yaml

from editor.post.values import Value, read_scalar
from editor.post.yaml_problems import TOO_DEEP, NoMappingError, YamlError, explained, unheld
from editor.wording import Said

# libyaml's parser gives the same marks as PyYAML's own, ten times as fast; wheels carry it on every system.
_Loader = cast("type[yaml.BaseLoader]", getattr(yaml, "CBaseLoader", yaml.BaseLoader))
_TAGGED = re.compile(r"(?:&[\w-]+\s+)?!(\S*)")
_TEXT_TAGS = ("tag:yaml.org,2002:str", "!str", "!ruby/string")
_FLOAT_TAGS = ("tag:yaml.org,2002:float", "!float")
_A_LIST = Said("The front matter is a list, which Jekyll cannot use. Write it as lines such as “title: A title”.")
_PLAIN_TEXT = Said(
    "The front matter is plain text, which Jekyll cannot use. Write it as lines such as “title: A title”."
)
_DEEPEST = 50
"""Levels of lists and mappings. Real front matter has four at most; all that walks through it is recursive."""
_MOST_VALUES = 100_000
"""Aliases of aliases can unfold a few lines to billions of values."""


def read_values(text: str) -> dict[str, Value]:
    """The values of a front matter's YAML, quickly: the same as `FrontMatter.get` gives, without their places.

    Raises YamlError for what Jekyll cannot read: broken YAML, or anything but a mapping.
    """
    root = compose(text)
    return Reader(text).mapping(root) if root is not None else {}


def compose(text: str) -> yaml.MappingNode | None:
    """The nodes of the mapping; None where there is nothing but comments."""
    if text.startswith("\ufeff"):
        raise YamlError(0, Said("The line begins with an invisible byte order mark. Delete its first character."))
    try:
        root = _root(text)
    except yaml.MarkedYAMLError as error:
        raise explained(text, error) from error
    except yaml.reader.ReaderError as error:
        raise unheld(text, chr(error.character)) from error
    except UnicodeEncodeError as error:  # half of a surrogate pair
        raise unheld(text, text[error.start]) from error
    except RecursionError as error:
        raise YamlError(0, TOO_DEEP) from error
    if root is None or (isinstance(root, yaml.ScalarNode) and not root.style and read_scalar(root.value) is None):
        return None
    if isinstance(root, yaml.MappingNode):
        return root
    is_list = isinstance(root, yaml.SequenceNode)
    raise NoMappingError(root.start_mark.line, _A_LIST if is_list else _PLAIN_TEXT)


def _root(text: str) -> yaml.Node | None:
    try:
        return _composed(_Loader(text))
    except yaml.MarkedYAMLError as error:
        if "duplicate anchor" not in str(error):
            raise
        return _composed(_WithAnchorsAgain(text))


def _composed(loader: yaml.BaseLoader) -> yaml.Node | None:
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


class _WithAnchorsAgain(yaml.BaseLoader):
    """Takes an anchor that stands twice as Psych does: an alias means the last one above it."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        anchor: str | None = getattr(cast("object", self.peek_event()), "anchor", None)  # pyright: ignore[reportUnknownMemberType]
        if anchor is not None and not self.check_event(yaml.AliasEvent):  # pyright: ignore[reportUnknownMemberType]
            self.anchors.pop(anchor, None)
        return super().compose_node(parent, index)


class Reader:
    """Turns nodes into values. One that is referred to many times is read once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._values: dict[int, Value] = {}
        self._extents: dict[int, tuple[int, int]] = {}
        """How many values a list or mapping holds, unfolded, and how many levels of them."""
        self._merged = 0
        """Values that came in by `<<` so far."""
        self._open: set[int] = set()

    def mapping(self, node: yaml.MappingNode) -> dict[str, Value]:
        """The values by key. Raises YamlError for a value that contains itself, or unfolds to too much."""
        return cast("dict[str, Value]", self.value(node))

    def value(self, node: yaml.Node) -> Value:
        """What a node means. Raises YamlError as `mapping` does."""
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        name = id(node)
        if name in self._values:
            return self._values[name]
        if name in self._open:
            message = Said("A value refers to itself by “*”. Write out what it refers to.")
            raise YamlError(node.start_mark.line, message)
        self._open.add(name)
        _refuse_depth(node, len(self._open))
        self._values[name] = self._sequence(node) if isinstance(node, yaml.SequenceNode) else self._mapping(node)
        self._open.remove(name)
        self._measure(node)
        return self._values[name]

    def key(self, node: yaml.Node) -> str:
        """A key as it is written, whatever it means: `1` and `true` are "1" and "true", `[a, b]` is "[a, b]"."""
        if isinstance(node, yaml.ScalarNode):
            return node.value
        return self._text[node.start_mark.index : node.end_mark.index].strip()

    def _scalar(self, node: yaml.ScalarNode) -> Value:
        """To Psych a tag undoes quotes: `!!int "5"` is a number, and so is `! "5"`."""
        tagged = _TAGGED.match(self._text, node.start_mark.index)
        if (tagged is None and node.style) or (tagged and tagged[1] and node.tag in _TEXT_TAGS):
            return node.value
        value = read_scalar(node.value)
        return float(value) if node.tag in _FLOAT_TAGS and type(value) is int else value

    def _sequence(self, node: yaml.SequenceNode) -> Value:
        return [self.value(item) for item in node.value]

    def _mapping(self, node: yaml.Node) -> Value:
        result: dict[str, Value] = {}
        for key, item in node.value:
            name, value = self.key(key), self.value(item)
            merged = _merged_mappings(value) if name == "<<" else None
            if merged is None:
                result[name] = value
            else:
                self._merged += len(merged)
                _refuse_size(node, self._merged)
                result.update(merged)
        return result

    def _measure(self, node: yaml.Node) -> None:
        children = node.value if isinstance(node, yaml.SequenceNode) else [item for _, item in node.value]
        extents = [self._extents.get(id(child), (1, 0)) for child in children]
        size, depth = 1 + sum(size for size, _ in extents), 1 + max((depth for _, depth in extents), default=0)
        _refuse_size(node, size)
        _refuse_depth(node, depth)
        self._extents[id(node)] = size, depth


def _refuse_size(node: yaml.Node, size: int) -> None:
    if size > _MOST_VALUES:
        message = Said(
            "More than %L1 values stand here, with all that “*” refers to. Write fewer of them.", _MOST_VALUES
        )
        raise YamlError(node.start_mark.line, message)


def _refuse_depth(node: yaml.Node, depth: int) -> None:
    if depth > _DEEPEST:
        raise YamlError(node.start_mark.line, TOO_DEEP)


def _merged_mappings(value: Value) -> dict[str, Value] | None:
    """What `<<` brings in, of several mappings the first one winning; None where it is a key like others."""
    if isinstance(value, dict):
        return value
    if not isinstance(value, list):
        return None
    result: dict[str, Value] = {}
    for item in reversed(value):
        if not isinstance(item, dict):
            return None
        result.update(item)
    return result
