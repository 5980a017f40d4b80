"""What one file's front matter tells about the fields that its site uses."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from editor.post.values import Value
from editor.site.fields import FieldKind

_FLOW_LIST = re.compile(r"^([\w-]+)[ \t]*:[ \t]*\[", re.MULTILINE)
_IMAGE = re.compile(r"\S*[^\s.]\.(?:png|jpe?g|gif|webp|svg|avif|bmp)(?:\?\S*)?", re.IGNORECASE)
_LONG = 120
"""Characters from which on a text wants more than one line."""
_LONGEST_WORD = 60
"""Longer texts are no values to choose from."""
_TEXTS_OF_ONE_POST = frozenset(("title", "subtitle", "description", "excerpt", "summary", "permalink", "slug", "date"))


@dataclass(frozen=True, slots=True)
class Use:
    """How a file sets a field."""

    key: str
    kind: FieldKind | None
    """By the value alone; None for null."""
    flow: bool = False
    """Written as `[a, b]`."""


@dataclass(frozen=True, slots=True)
class Trace:
    """A file's fields in their order, with the values that other posts may want too."""

    uses: tuple[Use, ...] = ()
    words: tuple[tuple[str, ...], ...] = ()
    """For every use the words or the short text that it holds; empty for what is one post's own."""


def trace_of(values: Mapping[str, Value], yaml: str) -> Trace:
    """`yaml` is the text that `values` were read from."""
    flow = frozenset(_FLOW_LIST.findall(yaml)) if "[" in yaml else frozenset[str]()
    uses = tuple(Use(key, kind_of_value(value), key in flow) for key, value in values.items())
    return Trace(uses, tuple(_words(key, value) for key, value in values.items()))


def kind_of_value(value: Value) -> FieldKind | None:
    """The kind of field that a value fits by itself."""
    match value:
        case None:
            return None
        case bool():
            return FieldKind.BOOLEAN
        case int() | float():
            return FieldKind.NUMBER
        case datetime():
            return FieldKind.DATE_TIME
        case date():
            return FieldKind.DATE
        case str():
            return _kind_of_text(value)
        case list():
            nested = any(isinstance(item, list | dict) for item in value)
            return FieldKind.YAML if nested else FieldKind.WORDS
        case dict():
            return FieldKind.YAML


def _kind_of_text(text: str) -> FieldKind:
    if len(text) > _LONG or "\n" in text:
        return FieldKind.LONG_TEXT
    return FieldKind.IMAGE if _IMAGE.fullmatch(text) else FieldKind.TEXT


def _words(key: str, value: Value) -> tuple[str, ...]:
    if key in _TEXTS_OF_ONE_POST:
        return ()
    if isinstance(value, list):
        return tuple(item for item in value if isinstance(item, str) and item and len(item) <= _LONGEST_WORD)
    return (value,) if isinstance(value, str) and value and len(value) <= _LONGEST_WORD else ()
