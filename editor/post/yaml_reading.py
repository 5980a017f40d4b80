"""YAML text to values as Jekyll reads it: parsed by libyaml, as in Ruby, with scalars by Psych's rules."""

import re
from typing import cast

import yaml

from editor.post.values import Value, read_scalar
from editor.post.yaml_problems import YamlError, explained, unheld

# libyaml's parser gives the same marks as PyYAML's own, ten times as fast; wheels carry it on every system.
_Loader = cast("type[yaml.BaseLoader]", getattr(yaml, "CBaseLoader", yaml.BaseLoader))
_TAGGED_TEXT = re.compile(r"(?:&\S+\s+)?(?:!!str|!str|!<tag:yaml.org,2002:str>)\s")
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
        raise YamlError(0, "The line begins with an invisible byte order mark. Delete its first character.")
    try:
        root = _root(text)
    except yaml.MarkedYAMLError as error:
        raise explained(text, error) from error
    except yaml.reader.ReaderError as error:
        raise unheld(text, chr(error.character)) from error
    except UnicodeEncodeError as error:  # half of a surrogate pair
        raise unheld(text, text[error.start]) from error
    except RecursionError as error:
        raise YamlError(0, "The values are nested too deeply. Nest fewer lists and mappings.") from error
    if root is None or (isinstance(root, yaml.ScalarNode) and not root.style and read_scalar(root.value) is None):
        return None
    if isinstance(root, yaml.MappingNode):
        return root
    kind = "a list" if isinstance(root, yaml.SequenceNode) else "plain text"
    message = f"The front matter is {kind}, which Jekyll cannot use. Write it as lines such as “title: A title”."
    raise YamlError(root.start_mark.line, message)


def _root(text: str) -> yaml.Node | None:
    loader = _Loader(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


class Reader:
    """Turns nodes into values. One that is referred to many times is read once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._values: dict[int, Value] = {}
        self._sizes: dict[int, int] = {}
        self._open: set[int] = set()

    def mapping(self, node: yaml.MappingNode) -> dict[str, Value]:
        """The values by key. Raises YamlError for a value that contains itself, or unfolds to too many."""
        try:
            return cast("dict[str, Value]", self.value(node))
        except RecursionError as error:
            raise YamlError(0, "The values are nested too deeply. Nest fewer lists and mappings.") from error

    def value(self, node: yaml.Node) -> Value:
        """What a node means."""
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        name = id(node)
        if name in self._values:
            return self._values[name]
        if name in self._open:
            message = "A value refers to itself by “*”. Write out what it refers to."
            raise YamlError(node.start_mark.line, message)
        self._open.add(name)
        self._values[name] = self._sequence(node) if isinstance(node, yaml.SequenceNode) else self._mapping(node)
        self._open.remove(name)
        self._sizes[name] = self._checked_size(node)
        return self._values[name]

    def key(self, node: yaml.Node) -> str:
        """A key as it is written, whatever it means: `1` and `true` are "1" and "true"."""
        return node.value if isinstance(node, yaml.ScalarNode) else str(self.value(node))

    def _scalar(self, node: yaml.ScalarNode) -> Value:
        value = node.value if node.style else read_scalar(node.value)
        if isinstance(value, str) or self._text[node.start_mark.index : node.start_mark.index + 1] not in ("!", "&"):
            return value
        return node.value if _TAGGED_TEXT.match(self._text, node.start_mark.index) else value

    def _sequence(self, node: yaml.SequenceNode) -> Value:
        return [self.value(item) for item in node.value]

    def _mapping(self, node: yaml.Node) -> Value:
        result: dict[str, Value] = {}
        for key, item in node.value:
            name, value = self.key(key), self.value(item)
            merged = _merged_mappings(value) if name == "<<" else []
            for mapping in merged:
                result.update(mapping)
            if not merged:
                result[name] = value
        return result

    def _checked_size(self, node: yaml.Node) -> int:
        children = node.value if isinstance(node, yaml.SequenceNode) else [item for _, item in node.value]
        size = 1 + sum(self._sizes.get(id(child), 1) for child in children)
        if size > _MOST_VALUES:
            message = f"The references by “*” unfold to more than {_MOST_VALUES:,} values. Write out fewer of them."
            raise YamlError(node.start_mark.line, message)
        return size


def _merged_mappings(value: Value) -> list[dict[str, Value]]:
    """What `<<` brings in, in the order of Psych's merging: of several the first one wins."""
    if isinstance(value, dict):
        return [value]
    if isinstance(value, list) and all(isinstance(item, dict) for item in value):
        return [item for item in reversed(value) if isinstance(item, dict)]
    return []
