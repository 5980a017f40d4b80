"""Categories and tags of a file, from its front matter, the site's defaults and the folders that it is in."""

from collections.abc import Iterable, Mapping

from editor.post.values import Value


def categories_of(path: str, defaults: Mapping[str, Value], own: Mapping[str, Value]) -> tuple[str, ...]:
    """The categories in Jekyll's order: folders above `_posts`, the site's defaults, then the file's own.

    `path` is relative to the folder that holds the collections.
    """
    found = [*_folders_above(path), *_split(defaults.get("categories")), *_split(own.get("categories"))]
    single = _given(own.get("category"), defaults.get("category"))
    return _unique([*found, *_flat(single)])


def tags_of(defaults: Mapping[str, Value], own: Mapping[str, Value]) -> tuple[str, ...]:
    """`tag` wins over `tags`; a text is split at blanks."""
    single = _given(own.get("tag"), defaults.get("tag"))
    if single is not None:
        return _unique(_flat(single))
    return _unique(_split(_given(own.get("tags"), defaults.get("tags"))))


def _folders_above(path: str) -> list[str]:
    folders = path.split("/")[:-1]
    for magic in ("_posts", "_drafts"):
        if magic in folders:
            return [folder for folder in folders[: folders.index(magic)] if folder]
    return []


def _given(own: Value, default: Value) -> Value:
    value = own if own is not None else default
    return None if value is False else value


def _split(value: Value) -> list[str]:
    return value.split() if isinstance(value, str) else _flat(value)


def _flat(value: Value) -> list[str]:
    if isinstance(value, list):
        return [text for item in value for text in _flat(item)]
    if value is None or isinstance(value, dict):
        return []
    return [str(value).lower() if isinstance(value, bool) else str(value)]


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
