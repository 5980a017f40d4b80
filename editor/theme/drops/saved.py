"""Front matter of files as they are saved. What was read once is kept from one state of the site to the next."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from editor.post.post import Post
from editor.post.values import Value
from editor.post.yaml_problems import YamlError
from editor.post.yaml_reading import read_values

_MOST_KEPT = 20_000
"""Files. Their bodies are not kept."""
_LONGEST = 10_000_000
"""Bytes of a file; more is no text."""


def saved_front_matter(file: Path) -> Mapping[str, Value]:
    """The values of a file's front matter; empty where they cannot be read."""
    try:
        status = file.stat()
        return _front_matter(file, status.st_mtime_ns, status.st_size)
    except (OSError, ValueError):
        return {}


@lru_cache(maxsize=_MOST_KEPT)
def _front_matter(file: Path, changed: int, size: int) -> Mapping[str, Value]:
    """Of the file as it was at that time. Raises OSError, and ValueError for what is no text."""
    del changed
    text = file.read_bytes().decode("utf-8-sig") if size <= _LONGEST else ""
    try:
        return MappingProxyType(read_values(Post.parse(text).front_matter.yaml))
    except YamlError:
        return {}
