"""The desktop's list of recent files gets an entry, and keeps those of other programs as they are."""

import stat
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from editor.disk.recent_files import add_recent_file

OTHERS = """<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"
      xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
      xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info"
>
  <!-- a remark -->
  <bookmark href="file:///blog/a%20b.md" added="2024-01-01T00:00:00Z" modified="2024-01-01T00:00:00Z" visited="2024-01-01T00:00:00Z">
    <info>
      <metadata owner="http://freedesktop.org">
        <mime:mime-type type="text/markdown"/>
        <bookmark:groups><bookmark:group>Office</bookmark:group></bookmark:groups>
        <bookmark:applications>
          <bookmark:application name="Other &amp; Co" exec="&apos;other %u&apos;" modified="2024-01-01T00:00:00Z" count="3"/>
        </bookmark:applications>
      </metadata>
    </info>
  </bookmark>
</xbel>
"""  # noqa: E501
SPACES = {
    "bookmark": "http://www.freedesktop.org/standards/desktop-bookmarks",
    "mime": "http://www.freedesktop.org/standards/shared-mime-info",
}


@pytest.fixture
def xbel(tmp_path: Path) -> Path:
    return tmp_path / "data/recently-used.xbel"


def add(xbel: Path, name: str) -> bool:
    return add_recent_file(xbel, Path(name), "text/markdown", "Postwright", "postwright")


def entries(xbel: Path) -> dict[str, dict[str, int]]:
    """Files, with the programs that opened them and how often."""
    root = ElementTree.parse(xbel).getroot()
    return {
        bookmark.attrib["href"]: {
            one.attrib["name"]: int(one.attrib["count"]) for one in bookmark.iterfind(".//bookmark:application", SPACES)
        }
        for bookmark in root.iterfind("bookmark")
    }


def test_a_list_is_made_where_there_is_none_and_is_private(xbel: Path) -> None:
    assert add(xbel, "/blog/“a” & b.md")
    assert entries(xbel) == {"file:///blog/%E2%80%9Ca%E2%80%9D%20%26%20b.md": {"Postwright": 1}}
    assert stat.S_IMODE(xbel.stat().st_mode) == 0o600
    assert 'exec="&apos;postwright %u&apos;"' in xbel.read_text()


def test_a_file_that_is_opened_again_is_counted(xbel: Path) -> None:
    add(xbel, "/blog/a.md")
    add(xbel, "/blog/b.md")
    add(xbel, "/blog/a.md")
    assert entries(xbel) == {"file:///blog/a.md": {"Postwright": 2}, "file:///blog/b.md": {"Postwright": 1}}


def test_entries_of_others_stay_as_they_are(xbel: Path) -> None:
    xbel.parent.mkdir()
    xbel.write_text(OTHERS)
    add(xbel, "/blog/c.md")
    text = xbel.read_text()
    assert text.startswith(OTHERS.removesuffix("</xbel>\n"))
    assert text.endswith("</xbel>\n")
    add(xbel, "/blog/a b.md")
    assert entries(xbel)["file:///blog/a%20b.md"] == {"Other & Co": 3, "Postwright": 1}
    assert "<bookmark:group>Office</bookmark:group>" in xbel.read_text()
    assert 'added="2024-01-01T00:00:00Z"' in xbel.read_text()
    assert 'visited="2024-01-01T00:00:00Z"' not in xbel.read_text()


@pytest.mark.parametrize("text", ["", "<xbel>", "<html></html>", OTHERS.replace("</info>", "")])
def test_a_list_that_cannot_be_read_is_left_alone(xbel: Path, text: str) -> None:
    xbel.parent.mkdir()
    xbel.write_text(text)
    assert not add(xbel, "/blog/a.md")
    assert xbel.read_text() == text
