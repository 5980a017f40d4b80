"""Files that are no proper posts: the program says what is the matter and leaves them alone."""

import os
from pathlib import Path

import pytest

from tests.app.program import Program
from tests.app.waiting import until

EDITABLE = {
    "empty": b"",
    "no-front-matter": b"Just a text.\n",
    "only-front-matter": b"---\nlayout: post\n---\n",
    "unclosed": b"---\ntitle: x\n\nThe fence below is missing.\n",
    "a-list": b"---\n- a\n- b\n---\nText.\n",
    "tabs": b"---\n\ttitle: x\n---\nText.\n",
    "duplicates": b"---\nlayout: post\nlayout: page\n---\nText.\n",
    "bom-and-crlf": b"\xef\xbb\xbf---\r\nlayout: post\r\n---\r\nText.\r\n",
    "two\nlines": b"---\nlayout: post\n---\nText.\n",
    "mixed-line-ends": b"---\r\nlayout: post\n---\r\nText.\nText.\r\n",
}
LARGE = {
    "five-megabytes": b"---\nlayout: post\n---\n" + b"A line of the text.\n\n" * 250_000,
    "a-line-of-a-megabyte": b"---\nlayout: post\n---\n" + b"word " * 200_000,  # can only be read
}
REFUSED = {
    "invalid-utf-8": b"---\nlayout: post\n---\nCaf\xe9.\n",
    "utf-16": "---\nlayout: post\n---\nText.\n".encode("utf-16"),
    "nul": b"---\nlayout: post\n---\nA \x00 in the text.\n",
    os.fsdecode(b"caf\xe9"): b"---\nlayout: post\n---\nThe name is not UTF-8.\n",
}


def post(site: Path, name: str) -> Path:
    return site / "_posts" / f"2025-01-01-{name}.md"


@pytest.fixture
def odd_site(program: Program, tmp_path: Path) -> Path:
    """A site of odd files, and what only looks like a file; open, with no post."""
    site = tmp_path / "odd"
    (site / "_posts").mkdir(parents=True)
    (site / "_config.yml").write_text("title: Odd\n")
    for name, data in {**EDITABLE, **REFUSED}.items():
        post(site, name).write_bytes(data)
    post(site, "a-folder").mkdir()
    post(site, "dangling").symlink_to("nowhere.md")
    program.start(site)
    return site


def test_odd_files_open_and_stay_as_they_are(program: Program, odd_site: Path) -> None:
    for name, data in {**EDITABLE, **LARGE}.items():
        file = post(odd_site, name)
        file.write_bytes(data)
        program.hand_over(file)
        until(lambda file=file: program.title == f"{file.name} — odd", f"{name} in the window")
        program.press("alt+2", "alt+3", "ctrl+End", "ctrl+s")
        program.settle()
        assert program.title == f"{file.name} — odd"
        assert file.read_bytes() == data


def test_files_that_cannot_be_edited_are_refused_with_a_reason(program: Program, odd_site: Path) -> None:
    for name, data in REFUSED.items():
        assert not program.warns()
        program.hand_over(post(odd_site, name))
        until(program.warns, f"the reason why {name} is refused")
        assert program.title == "odd"
        assert post(odd_site, name).read_bytes() == data
        program.press_notice()  # close it
        until(lambda: not program.warns(), "the notice to go")


def test_the_list_leads_past_what_cannot_be_opened(program: Program, odd_site: Path) -> None:
    program.go_to_post("a-list")
    titles: set[str] = set()
    for direction in ("ctrl+Prior", "ctrl+Next"):
        while program.goes(direction):
            titles.add(program.title)
    assert titles >= {f"{post(odd_site, name).name} — odd" for name in ("only-front-matter", "duplicates", "a-list")}
    assert program.start_again(post(odd_site, "dangling")).returncode == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_that_may_not_be_read_is_refused_with_a_reason(program: Program, odd_site: Path) -> None:
    secret = post(odd_site, "secret")
    secret.write_text("Text.\n")
    secret.chmod(0)
    program.hand_over(secret)
    until(program.warns, "the reason")
    assert program.title == "odd"
