"""The site's data files (`_data`): YAML, JSON, CSV and TSV, as `site.data` gives them."""

import csv
import io
import json
import logging
import re
import stat
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path

from editor.post.values import Value
from editor.post.yaml_problems import YamlError
from editor.post.yaml_reading import read_values
from editor.theme.inside import leads_inside

_log = logging.getLogger(__name__)

_KINDS = (".yaml", ".yml", ".json", ".csv", ".tsv")
_LARGEST = 5_000_000
"""Bytes."""
_DEEPEST = 20
"""Folders within folders."""
_NOT_IN_NAMES = re.compile(r"[^\w\s-]+|(?:(?<=^)|(?<=\b\s))\s+(?=$|\s?\b)")


def read_data(folder: Path, root: Path, depth: int = 0) -> dict[str, Value]:
    """The values by file name without its extension, in Jekyll's order; folders are mappings. A file that cannot be
    read, or that a link leads to outside `root`, is left out."""
    values: dict[str, Value] = {}
    try:
        entries = sorted(folder.iterdir()) if depth < _DEEPEST else []
    except OSError:
        return values
    shown = [entry for entry in entries if not entry.name.startswith(".") and _is_in(entry, root)]
    for entry in [entry for kind in _KINDS for entry in shown if entry.suffix == kind]:
        value = _read(entry)
        if value is not None:
            values[_key(entry.stem)] = value
    for entry in shown:
        if entry.is_dir():
            values[_key(entry.name)] = {**read_data(entry, root, depth + 1)}
    return values


def _is_in(entry: Path, root: Path) -> bool:
    return not entry.is_symlink() or leads_inside(entry, root)


def _key(name: str) -> str:
    return re.sub(r"\s+", "_", _NOT_IN_NAMES.sub("", name))


def _read(file: Path) -> Value:
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST:
            return None
        return _read_version(file, status.st_mtime_ns, status.st_size)
    except (OSError, ValueError, RecursionError, YamlError, csv.Error) as error:
        _log.info("A data file cannot be read (%s)", type(error).__name__)
        return None


@lru_cache(maxsize=200)
def _read_version(file: Path, changed: int, size: int) -> Value:
    """A file as it was at that time: another state of the site mostly has the same data."""
    del changed, size
    text = file.read_bytes().decode("utf-8-sig")
    match file.suffix:
        case ".json":
            return json.loads(text)
        case ".csv":
            return _rows(text, ",")
        case ".tsv":
            return _rows(text, "\t")
        case _:
            return _yaml(text)


def _rows(text: str, separator: str) -> Value:
    """A mapping for each row, with the first row's cells as keys."""
    rows = csv.reader(io.StringIO(text), delimiter=separator)
    head = next(rows, list[str]())
    return [{key: cell or None for key, cell in zip_longest(head, row[: len(head)])} for row in rows if row]


def _yaml(text: str) -> Value:
    """Data may be a list or a text where front matter has to be a mapping: it is read as the value of a key."""
    lines = [line for line in text.splitlines() if not line.startswith(("---", "%"))]
    return read_values("data:\n" + "\n".join(f" {line}" for line in lines))["data"]
