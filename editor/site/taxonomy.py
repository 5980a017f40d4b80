"""Categories and tags of a file, from its front matter, the site's defaults and the folders that it is in."""

import re
from collections.abc import Iterable, Mapping

from editor.post.values import Value

_MAGIC = ("_posts", "_drafts")
_BLANKS = re.compile(r"[ \t\n\v\f\r\0]+")
"""What Ruby splits at: no-break spaces stay."""


def categories_of(path: str, defaults: Mapping[str, Value], own: Mapping[str, Value]) -> tuple[str, ...]:
    """The categories in Jekyll's order: folders above `_posts`, the site's defaults, then the file's own.

    `path` is relative to the folder that holds the collections.
    """
    found = [*_folders_above(path), *_items(defaults.get("categories")), *_items(own.get("categories"))]
    single = _given(own.get("category"), defaults.get("category"))
    more = _flat(single) if single is not None else [text for item in found if item is not None for text in _flat(item)]
    return _unique([*map(_text, found), *more])


def tags_of(defaults: Mapping[str, Value], own: Mapping[str, Value]) -> tuple[str, ...]:
    """`tag` wins over `tags`; a text is split at blanks. A tag that is given twice is there twice, as in Jekyll."""
    single = _given(own.get("tag"), defaults.get("tag"))
    if single is not None:
        return tuple(_flat(single))
    return tuple(_split(_given(own.get("tags"), defaults.get("tags"))))


def _folders_above(path: str) -> list[str]:
    """Jekyll cuts the path at the first `_posts` in it, wherever that stands; only without one at `_drafts`."""
    folders = path.split("/")[:-1]
    in_collection = bool(folders) and folders[0].startswith("_") and folders[0] not in _MAGIC
    if in_collection or not set(folders) & set(_MAGIC):
        return []
    cut = next(magic for magic in _MAGIC if magic in path)
    return [folder for folder in path[: path.index(cut)].split("/") if folder]


def _given(own: Value, default: Value) -> Value:
    value = own if own is not None else default
    return None if value is False else value


def _split(value: Value) -> list[str]:
    return _words(value) if isinstance(value, str) else _flat(value)


def _items(value: Value) -> list[Value]:
    """Of `categories`; what is neither a text nor a list makes Jekyll drop the whole front matter, see fate.py."""
    if isinstance(value, str):
        return [*_words(value)]
    return value if isinstance(value, list) else []


def _words(text: str) -> list[str]:
    return [word for word in _BLANKS.split(text) if word]


def _flat(value: Value) -> list[str]:
    if isinstance(value, list):
        return [text for item in value for text in _flat(item)]
    return [] if value is None or isinstance(value, dict) else [_text(value)]


def _text(value: Value) -> str:
    """Ruby's to_s; a list in a list is written as Ruby shows it."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case list():
            return f"[{', '.join(_shown(item) for item in value)}]"
        case _:
            return str(value)


def _shown(value: Value) -> str:
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return "nil" if value is None else _text(value)


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
