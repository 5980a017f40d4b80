"""The lines of a journal file: a whole text, then what changed in it. One JSON value a line."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

_FORMAT = 1
"""To be raised when the records change, so that an older program sets a newer one's files aside, unharmed."""


@dataclass(slots=True)
class JournalText:
    """A post's text, followed edit by edit."""

    path: Path | None
    base_digest: str
    front_matter: str
    lines: list[str] = field(default_factory=list[str])
    """Of the body, without line ends."""

    def edit(self, first: int, removed: int, lines: Sequence[str]) -> None:
        """Replaces `removed` lines from `first` on. Raises ValueError where there are no such lines."""
        if not 0 <= first <= first + removed <= len(self.lines):
            raise ValueError(f"lines {first} to {first + removed} of {len(self.lines)}")
        self.lines[first : first + removed] = lines


def text_record(text: JournalText) -> bytes:
    """The first line of a file: everything."""
    path = str(text.path) if text.path else None
    return _record(["text", _FORMAT, path, text.base_digest, text.front_matter, "\n".join(text.lines)])


def edit_record(first: int, removed: int, lines: Sequence[str]) -> bytes:
    return _record(["edit", first, removed, list(lines)])


def front_matter_record(front_matter: str) -> bytes:
    return _record(["front matter", front_matter])


def path_record(path: Path | None) -> bytes:
    return _record(["path", str(path) if path else None])


def replay(data: bytes) -> tuple[JournalText, bool]:
    """The text after the last edit that can be read, and whether every edit could be.

    A last line without its end was being written when the program died: it is no edit yet. Raises ValueError
    where not even the first line can be read.
    """
    first, *rest = data.split(b"\n")
    text = _text(first) if rest else None
    if text is None:
        raise ValueError("no text in this file")
    for line in rest[:-1]:
        try:
            _apply(text, line)
        except (ValueError, TypeError):
            return text, False
    return text, True


def _record(value: list[object]) -> bytes:
    # File names that are no UTF-8 hold lone surrogates in Python.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"


def _values(line: bytes) -> list[object]:
    value: object = json.loads(line.decode("utf-8", "surrogatepass"))
    if not isinstance(value, list):
        raise TypeError("not a record")
    return cast("list[object]", value)


def _text(line: bytes) -> JournalText | None:
    try:
        match _values(line):
            case ["text", int(version), str() | None as path, str(digest), str(front_matter), str(body)] if (
                version == _FORMAT
            ):
                return JournalText(Path(path) if path else None, digest, front_matter, body.split("\n"))
            case _:
                return None
    except (ValueError, TypeError):
        return None


def _apply(text: JournalText, line: bytes) -> None:
    match _values(line):
        case ["edit", int(first), int(removed), lines]:
            text.edit(first, removed, _lines(lines))
        case ["front matter", str(front_matter)]:
            text.front_matter = front_matter
        case ["path", str() | None as path]:
            text.path = Path(path) if path else None
        case _:
            raise ValueError("not a record of this format")


def _lines(value: object) -> list[str]:
    if not isinstance(value, list):
        raise TypeError("not lines")
    lines = cast("list[object]", value)
    if not all(isinstance(line, str) for line in lines):
        raise TypeError("not lines")
    return cast("list[str]", lines)
