"""Files that are no proper posts: the program says what is the matter and leaves them alone."""

import os
from pathlib import Path

import pytest

from tests.app.program import Program
from tests.app.waiting import until

EDITABLE = {
    "empty": b"",
    "no-front-matter": b"Just a text.\n",
    "only-front-matter": b"---\ntitle: only-front-matter.md\n---\n",
    "unclosed": b"---\ntitle: x\n\nThe fence below is missing.\n",
    "a-list": b"---\n- a\n- b\n---\nText.\n",
    "duplicates": b"---\ntitle: first\ntitle: duplicates.md\n---\nText.\n",
    "tabs": b"---\n\ttitle: x\n---\nText.\n",
    "crlf-and-bom": b"\xef\xbb\xbf---\r\ntitle: crlf-and-bom.md\r\n---\r\nText.\r\n",
    "mixed-line-ends": b"---\r\ntitle: mixed-line-ends.md\n---\r\nText.\nText.\r\n",
    "five-megabytes": b"---\ntitle: five-megabytes.md\n---\n" + b"A line of the text.\n\n" * 250_000,
}
READ_ONLY = {"a-line-of-a-megabyte": b"---\ntitle: a-line-of-a-megabyte.md\n---\n" + b"word " * 200_000}
REFUSED = {
    "invalid-utf-8": b"---\ntitle: x\n---\nCaf\xe9.\n",
    "utf-16": "---\ntitle: x\n---\nText.\n".encode("utf-16"),
    "nul": b"---\ntitle: x\n---\nA \x00 in the text.\n",
}


@pytest.fixture
def odd_site(program: Program, tmp_path: Path) -> Path:
    """A site of odd files, and what only looks like a file; open, with no post."""
    site = tmp_path / "odd"
    site.mkdir()
    (site / "_config.yml").write_text("title: Odd\n")
    for name, data in {**EDITABLE, **READ_ONLY, **REFUSED}.items():
        (site / f"{name}.md").write_bytes(data)
    (site / "a-folder.md").mkdir()
    (site / "dangling.md").symlink_to(site / "nowhere.md")
    program.start(site)
    return site


def test_odd_files_open_and_stay_as_they_are(program: Program, odd_site: Path) -> None:
    for name, data in {**EDITABLE, **READ_ONLY}.items():
        assert program.start_again(odd_site / f"{name}.md") == 0
        until(lambda name=name: program.title == f"{name}.md — odd", f"{name} in the window")
        program.press("alt+2", "alt+3", "ctrl+End", "ctrl+s")
        program.settle()
        assert program.title == f"{name}.md — odd"
        assert (odd_site / f"{name}.md").read_bytes() == data


def test_files_that_cannot_be_edited_are_refused_with_a_reason(program: Program, odd_site: Path) -> None:
    for name, data in REFUSED.items():
        assert not program.warns()
        assert program.start_again(odd_site / f"{name}.md") == 0
        until(program.warns, f"the reason why {name} is refused")
        assert program.title == "odd"
        assert (odd_site / f"{name}.md").read_bytes() == data
        program.press_notice()  # close it
        until(lambda: not program.warns(), "the notice to go")


def test_what_only_looks_like_a_post_is_not_in_the_list(program: Program, odd_site: Path) -> None:
    program.go_to_post("crlf-and-bom.md")
    assert not program.finds_post("a-folder.md")
    assert not program.finds_post("nowhere.md")
    assert program.start_again(odd_site / "dangling.md") == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_that_may_not_be_read_is_refused_with_a_reason(program: Program, odd_site: Path) -> None:
    secret = odd_site / "secret.md"
    secret.write_text("Text.\n")
    secret.chmod(0)
    assert program.start_again(secret) == 0
    until(program.warns, "the reason")
    assert program.title == "odd"
