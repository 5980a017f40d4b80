"""The site's data files (`_data`): YAML, JSON, CSV and TSV, as `site.data` gives them."""

import csv
import io
import json
import logging
import re
from pathlib import Path

from editor.post.values import Value
from editor.post.yaml_problems import YamlError
from editor.post.yaml_reading import read_values

_log = logging.getLogger(__name__)

_KINDS = (".yml", ".yaml", ".json", ".csv", ".tsv")
_LARGEST = 5_000_000
"""Bytes."""
_DEEPEST = 20
"""Folders within folders."""
_NOT_IN_NAMES = re.compile(r"[^\w\s-]+|(?:(?<=^)|(?<=\b\s))\s+(?=$|\s?\b)")


def read_data(folder: Path, depth: int = 0) -> dict[str, Value]:
    """The values by file name without its extension; folders are mappings. A file that cannot be read is left out."""
    values: dict[str, Value] = {}
    try:
        entries = sorted(folder.iterdir()) if depth < _DEEPEST else []
    except OSError:
        return values
    for entry in entries:
        if entry.name.startswith((".", "_", "#")) or entry.name.endswith("~"):
            continue
        if entry.is_dir():
            values[_key(entry.name)] = {**read_data(entry, depth + 1)}
        elif entry.suffix.lower() in _KINDS:
            value = _read(entry)
            if value is not None:
                values[_key(entry.stem)] = value
    return values


def _key(name: str) -> str:
    return re.sub(r"\s+", "_", _NOT_IN_NAMES.sub("", name))


def _read(file: Path) -> Value:
    try:
        if not file.is_file() or file.stat().st_size > _LARGEST:
            return None
        text = file.read_text(encoding="utf-8-sig")
        match file.suffix.lower():
            case ".json":
                return json.loads(text)
            case ".csv":
                return _rows(text, ",")
            case ".tsv":
                return _rows(text, "\t")
            case _:
                return _yaml(text)
    except (OSError, ValueError, RecursionError, YamlError, csv.Error) as error:
        _log.info("A data file cannot be read (%s)", type(error).__name__)
        return None


def _rows(text: str, separator: str) -> Value:
    """A mapping for each row, with the first row's cells as keys."""
    rows = csv.reader(io.StringIO(text), delimiter=separator)
    head = next(rows, list[str]())
    return [{key: cell or None for key, cell in zip(head, row, strict=False)} for row in rows if row]


def _yaml(text: str) -> Value:
    """Data may be a list or a text where front matter has to be a mapping: it is read as the value of a key."""
    lines = [line for line in text.splitlines() if not line.startswith(("---", "%"))]
    return read_values("data:\n" + "\n".join(f" {line}" for line in lines))["data"]
