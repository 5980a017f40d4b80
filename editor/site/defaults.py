"""Front-matter defaults: the values that `defaults` in `_config.yml` gives to files of a folder or kind.

The rules are those of Jekyll 4.3's FrontmatterDefaults.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from editor.post.values import Value

_OLD_TYPES = MappingProxyType({"page": "pages", "post": "posts", "draft": "drafts"})  # Jekyll still takes the singular


@dataclass(frozen=True, slots=True)
class DefaultSet:
    """One entry of `defaults`."""

    path: str = ""
    """Beginning of the paths that it applies to, or a pattern with `*`; empty for all."""
    type: str | None = None
    """`posts`, `pages` or a collection's name; None for all."""
    values: Mapping[str, Value] = field(default_factory=dict[str, Value])


def read_defaults(value: Value) -> tuple[DefaultSet, ...]:
    """The sets of the key `defaults`; entries that Jekyll would not take are left out."""
    return tuple(_read_sets(value)) if isinstance(value, list) else ()


def merged_defaults(sets: Sequence[DefaultSet], path: str, kind: str, collections_dir: str) -> dict[str, Value]:
    """All defaults for a file.

    `path` is relative to the site's source, `kind` is `posts`, `pages` or a collection's name. The longer scope path
    wins, then the one with a type, then the later one.
    """
    merged: dict[str, Value] = {}
    winner: DefaultSet | None = None
    for candidate in sets:
        if not _applies(candidate, path, kind, collections_dir):
            continue
        if winner is None or _precedes(candidate, winner):
            merged = merged_values(merged, candidate.values)
            winner = candidate
        else:
            merged = merged_values(candidate.values, merged)
    return merged


def merged_values(below: Mapping[str, Value], above: Mapping[str, Value]) -> dict[str, Value]:
    """Both mappings in one: `above` wins except where it has null, mappings are merged in turn."""
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            merged[key] = merged_values(old, value)
        elif value is not None or key not in merged:
            merged[key] = value
    return merged


def _read_sets(items: list[Value]) -> Iterator[DefaultSet]:
    for item in items:
        if not isinstance(item, dict):
            continue
        values, scope = item.get("values"), item.get("scope")
        if not isinstance(values, dict):
            continue
        scope = scope if isinstance(scope, dict) else {}
        path, kind = scope.get("path"), scope.get("type")
        kind = _OLD_TYPES.get(kind, kind) if isinstance(kind, str) else None
        yield DefaultSet(path if isinstance(path, str) else "", kind, values)


def _applies(candidate: DefaultSet, path: str, kind: str, collections_dir: str) -> bool:
    if candidate.type is not None and candidate.type != kind:
        return False
    if not candidate.path:
        return True
    if "*" in candidate.path:
        return bool(_glob(candidate.path).match(path))
    start = collections_dir + "/"
    in_collections = bool(collections_dir) and kind != "pages"
    file = path.removeprefix(start) if in_collections else path
    scope = candidate.path.removeprefix(start) if collections_dir else candidate.path
    return file.startswith(scope)


def _precedes(new: DefaultSet, old: DefaultSet) -> bool:
    new_length, old_length = len(new.path.removeprefix("/")), len(old.path.removeprefix("/"))
    if new_length != old_length:
        return new_length > old_length
    return new.type is not None or old.type is None


def _glob(pattern: str) -> re.Pattern[str]:
    """What begins with a path that Ruby's Dir.glob finds for the pattern."""
    parts = re.split(r"(\*\*/|\*+|\?)", pattern.removeprefix("/"))
    signs = {"**/": r"(?:[^/.][^/]*/)*", "?": "[^/]"}
    return re.compile("".join(_sign(part, signs) for part in parts) + r"(?:/|$)")


def _sign(part: str, signs: Mapping[str, str]) -> str:
    if part in signs:
        return signs[part]
    return "[^/]*" if part.startswith("*") else re.escape(part)
