"""New posts, and posts that move: published, taken back, put into the trash."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from tests.app.program import Program
from tests.app.waiting import until

SITE_ZONE = ZoneInfo("Europe/Lisbon")
DRAFT = "_drafts/bread-in-winter.md"


def days(*moments: datetime) -> set[str]:
    return {f"{moment:%Y-%m-%d}" for moment in moments}


def start_new_post(program: Program, title: str, *keys: str) -> None:
    program.press("ctrl+n")
    program.dialog("New Post")
    program.type(title)
    program.press(*keys, "Return")


def test_a_new_post_is_named_and_begun_as_the_site_does(program: Program, site: Path) -> None:
    program.start(site)
    program.go_to_post("Rye needs patience")
    before = datetime.now(SITE_ZONE)
    start_new_post(program, "Why the Crust Sings!", "Tab", "Down")
    until(lambda: program.title == "Why the Crust Sings! — slow-loaf", "the new post")
    (post,) = (site / "_posts").glob("*-why-the-crust-sings.md")
    assert post.name[:10] in days(before, datetime.now(SITE_ZONE))
    _, front_matter, body = post.read_text().split("---\n", 2)
    values = yaml.safe_load(front_matter)
    assert values["title"] == "Why the Crust Sings!"
    assert list(values)[:4] == ["layout", "title", "date", "categories"]
    assert body.strip() == ""
    program.type("It has room.")
    until(lambda: "It has room." in program.page.text(), "what was typed at once")
    program.press("ctrl+s")
    until(lambda: post.read_text().endswith("It has room."), "the saved text")


def test_a_new_post_overwrites_no_file(program: Program, site: Path) -> None:
    draft = site / DRAFT
    before, files = draft.read_bytes(), set(site.rglob("*"))
    program.start(site)
    program.go_to_post("Rye needs patience")
    start_new_post(program, "Bread in winter")
    program.press("Escape")
    program.gone("New Post")
    program.settle()
    assert draft.read_bytes() == before
    assert set(site.rglob("*")) == files
    start_new_post(program, "Bread in spring")
    until((site / "_drafts" / "bread-in-spring.md").exists, "the draft")


def test_publishing_moves_a_draft_and_is_undone(program: Program, site: Path) -> None:
    draft = site / DRAFT
    text = draft.read_bytes()
    program.start(draft)
    until(lambda: "The lamp" in program.page.text(), "the draft")
    before = datetime.now(SITE_ZONE)
    program.run("Publish")
    program.dialog("Publish “Bread in winter”")
    program.press("Return")
    until(lambda: not draft.exists(), "the draft to go")
    (post,) = (site / "_posts").glob("*-bread-in-winter.md")
    assert post.name[:10] in days(before, datetime.now(SITE_ZONE))
    assert post.read_bytes() == text
    program.run("Undo Last Move")
    until(lambda: draft.exists() and not post.exists(), "the draft to come back")
    assert draft.read_bytes() == text
    assert program.title == "Bread in winter — slow-loaf"


def test_unpublishing_makes_a_draft_of_a_post(program: Program, site: Path) -> None:
    post = site / "_posts" / "2024-09-07-rye-needs-patience.md"
    text = post.read_bytes()
    program.start(post)
    until(lambda: "Wheat" in program.page.text(), "the post")
    program.run("Unpublish")
    until(lambda: not post.exists(), "the post to go")
    assert (site / "_drafts" / "rye-needs-patience.md").read_bytes() == text


def test_a_renamed_post_keeps_its_bytes_and_is_saved_under_its_new_name(program: Program, site: Path) -> None:
    draft, renamed = site / DRAFT, site / "_drafts" / "snow-loaf.md"
    text = draft.read_bytes()
    program.start(draft)
    until(lambda: "The lamp" in program.page.text(), "the draft")
    program.press("F2")
    program.dialog("Rename “bread-in-winter.md”")
    program.type("snow-loaf")
    program.press("Return")
    until(lambda: renamed.exists() and not draft.exists(), "the file to move")
    assert renamed.read_bytes() == text
    program.press("alt+2", "End")
    program.type(" again")
    until(lambda: program.title.startswith("*Bread in winter again"), "the edit")
    program.press("ctrl+s")
    until(lambda: b"title: Bread in winter again\n" in renamed.read_bytes(), "the edit on disk")
    assert not draft.exists()


def test_the_trash_gives_a_post_back(program: Program, site: Path) -> None:
    draft = site / DRAFT
    text = draft.read_bytes()
    program.start(draft)
    until(lambda: "The lamp" in program.page.text(), "the draft")
    program.run("Move to Trash")
    until(lambda: program.title == "slow-loaf", "the post to close")
    assert not draft.exists()
    assert (program.trash / draft.name).read_bytes() == text
    program.press_notice()  # Undo
    until(lambda: program.title == "Bread in winter — slow-loaf", "the post to open again")
    assert draft.read_bytes() == text
    assert list(program.trash.iterdir()) == []
