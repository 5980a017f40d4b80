"""Adds a file to the desktop's own list of recent files, which file managers and open dialogs show.

The list is shared by all programs, as `recently-used.xbel` of the Desktop Bookmark specification:
https://www.freedesktop.org/wiki/Specifications/desktop-bookmark-spec/ . Only the entry of the file is changed.
"""

import re
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from xml.parsers import expat

from editor.disk.write import SaveError, write_durably

_LARGEST = 4 * 1024 * 1024
"""Bytes of a list that is still read."""
_EMPTY = """<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"
      xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
      xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info">
</xbel>
"""
_END = re.compile(r"</xbel>\s*\Z")
_APPLICATIONS_END = "</bookmark:applications>"


def add_recent_file(xbel: Path, file: Path, media_type: str, program: str, command: str) -> bool:
    """Puts `file` at the head of the list; False where the list is one that cannot be read or written.

    `program` is this program's name, `command` what opens a file with it. A list that is not there is made.
    """
    try:
        text = xbel.read_text(encoding="utf-8") if xbel.exists() else _EMPTY
        if len(text) > _LARGEST or not _is_xbel(text):
            return False
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        changed = _with_entry(text, file.as_uri(), media_type, _Application(program, command, now))
        if not _is_xbel(changed):  # it is written otherwise than by the programs that are known
            return False
        xbel.parent.mkdir(parents=True, exist_ok=True)
        if not xbel.exists():
            xbel.touch(mode=0o600)  # what one reads is nobody else's affair
        write_durably(xbel, changed.encode())
    except (OSError, ValueError, SaveError):
        return False
    return True


class _Application:
    """What an entry says of this program."""

    def __init__(self, name: str, command: str, now: str) -> None:
        self.name = name
        self.command = command
        self.now = now

    def element(self, count: int) -> str:
        run = _quoted(f"'{self.command} %u'")
        return f'<bookmark:application name={_quoted(self.name)} exec={run} modified="{self.now}" count="{count}"/>'


def _with_entry(text: str, uri: str, media_type: str, application: _Application) -> str:
    found = re.search(rf"<bookmark\s[^>]*href={re.escape(_quoted(uri))}.*?</bookmark>", text, re.DOTALL)
    if found is None:
        entry = _new_entry(uri, media_type, application)
        return _END.sub(lambda end: entry + end[0], text, count=1)
    return text[: found.start()] + _touched(found[0], application) + text[found.end() :]


def _touched(entry: str, application: _Application) -> str:
    """An entry that is there already, opened once more by this program."""
    start, close, rest = entry.partition(">")
    for name in ("modified", "visited"):
        start = re.sub(rf'\b{name}="[^"]*"', f'{name}="{application.now}"', start)
    own = re.compile(rf"<bookmark:application\s[^>]*name={re.escape(_quoted(application.name))}[^>]*/>")
    if (known := own.search(rest)) is not None:
        count = re.search(r'count="(\d+)"', known[0])
        element = application.element(int(count[1]) + 1 if count else 1)
        return start + close + rest[: known.start()] + element + rest[known.end() :]
    return start + close + rest.replace(_APPLICATIONS_END, application.element(1) + _APPLICATIONS_END, 1)


def _new_entry(uri: str, media_type: str, application: _Application) -> str:
    now = application.now
    return f"""  <bookmark href={_quoted(uri)} added="{now}" modified="{now}" visited="{now}">
    <info>
      <metadata owner="http://freedesktop.org">
        <mime:mime-type type={_quoted(media_type)}/>
        <bookmark:applications>
          {application.element(1)}
        </bookmark:applications>
      </metadata>
    </info>
  </bookmark>
"""


def _quoted(text: str) -> str:
    """As the value of an attribute."""
    return f'"{escape(text).replace("&#x27;", "&apos;")}"'


def _is_xbel(text: str) -> bool:
    """Whether it is well-formed, and a list of bookmarks."""
    roots: list[str] = []
    depth = 0

    def on_start(name: str, _attributes: object) -> None:
        nonlocal depth
        if depth == 0:
            roots.append(name)
        depth += 1

    def on_end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser = expat.ParserCreate()
    parser.StartElementHandler = on_start
    parser.EndElementHandler = on_end
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError:
        return False
    return roots == ["xbel"]
