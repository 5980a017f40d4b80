"""What other programs do to the files of the site while it is open."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.app.program import Program
from tests.app.waiting import until

RYE = "_posts/2024-09-07-rye-needs-patience.md"
MANY = 500


@pytest.fixture
def conflict(program: Program, site: Path) -> Path:
    """A post that was edited here and by another program; the window has noticed."""
    post = site / RYE
    program.start(post)
    program.press("alt+3", "ctrl+Home")
    program.type("Mine: ")
    until(lambda: "Mine: Wheat" in program.page.text(), "the edit")
    post.write_bytes(post.read_bytes().replace(b"Wheat is", b"Theirs: wheat is"))
    until(program.warns, "the warning")
    return post


def test_an_unchanged_post_follows_its_file(program: Program, site: Path) -> None:
    post = site / RYE
    program.start(post)
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post")
    post.write_bytes(post.read_bytes().replace(b"Wheat is", b"Spelt is").replace(b"Rye needs", b"Spelt needs"))
    until(lambda: "Spelt is forgiving" in program.page.text(), "the new text in the preview")
    until(lambda: program.title == "Spelt needs patience — slow-loaf", "the new title")


def test_saving_overwrites_no_foreign_change_before_the_writer_chose(program: Program, conflict: Path) -> None:
    theirs = conflict.read_bytes()
    program.press("ctrl+s")
    program.settle()
    assert conflict.read_bytes() == theirs
    assert program.title.startswith("*")
    program.press_notice(place=1)  # Keep Mine
    until(lambda: b"\nMine: Wheat" in conflict.read_bytes(), "this program's text on disk")
    until(lambda: not program.title.startswith("*") and not program.warns(), "the end of the conflict")


def test_the_writer_can_take_the_foreign_change(program: Program, conflict: Path) -> None:
    theirs = conflict.read_bytes()
    program.press_notice(place=2)  # Load Theirs
    until(lambda: "Theirs: wheat" in program.page.text(), "the other program's text")
    until(lambda: not program.title.startswith("*") and not program.warns(), "the end of the conflict")
    assert conflict.read_bytes() == theirs


def test_a_checkout_of_many_files_leaves_everything_true(program: Program, site: Path) -> None:
    post = site / RYE
    git(site, "init", "-q", "-b", "main")
    git(site, "add", ".")
    git(site, "commit", "-q", "-m", "As it is")
    git(site, "checkout", "-q", "-b", "other")
    for number in range(MANY):
        new = site / "_posts" / f"2023-01-01-loaf-{number}.md"
        new.write_text(f"---\ntitle: Loaf number {number}\n---\nIts text.\n")
    post.write_bytes(post.read_bytes().replace(b"Wheat is", b"Spelt is"))
    git(site, "add", ".")
    git(site, "commit", "-q", "-m", "Many loaves")
    git(site, "checkout", "-q", "main")
    program.start(post)
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post")
    git(site, "checkout", "-q", "other")
    until(lambda: "Spelt is forgiving" in program.page.text(), "the other branch's text")
    program.go_to_post(f"Loaf number {MANY - 1}")
    program.press("ctrl+w")
    git(site, "checkout", "-q", "main")
    until(lambda: "Wheat is forgiving" in program.page.text(), "the first branch's text")
    until(lambda: not program.finds_post(f"Loaf number {MANY - 1}"), "the loaves to go")
    assert program.title == "Rye needs patience — slow-loaf"
    assert git(site, "status", "--porcelain") == ""


def git(site: Path, *arguments: str) -> str:
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    author = ["-c", "user.name=Writer", "-c", "user.email=writer@slow-loaf.example"]
    return subprocess.check_output(["git", *author, *arguments], cwd=site, env=environment, text=True)
