"""Opening a site and its posts, and finding everything again at the next start."""

import subprocess
from pathlib import Path

from tests.app.clipboard import clipboard_text
from tests.app.program import Program
from tests.app.waiting import until

RYE = "_posts/2024-09-07-rye-needs-patience.md"


def test_a_folder_opens_and_its_posts_are_found_by_title(program: Program, site: Path) -> None:
    program.start(site)
    assert program.title == "slow-loaf"
    program.go_to_post("Rye needs patience")
    assert program.title == "Rye needs patience — slow-loaf"
    until(lambda: "<em>time</em>" in program.page.html(), "the post in the preview")


def test_a_second_start_hands_its_post_to_the_first(program: Program, site: Path) -> None:
    program.start(site)
    program.hand_over(site / RYE)
    until(lambda: program.title == "Rye needs patience — slow-loaf", "the post")
    assert len(program.display.windows()) == 1


def test_a_new_post_can_be_asked_for_from_outside(program: Program, site: Path) -> None:
    program.start("--new-post", site)
    program.dialog("New Post")
    program.dismiss("New Post")
    program.hand_over("--new-post")
    program.dialog("New Post")
    program.dismiss("New Post")


def test_the_next_start_finds_the_posts_that_were_open(program: Program, site: Path) -> None:
    program.start(site)
    program.go_to_post("Rye needs patience")
    program.go_to_post("Notes on salt")
    program.quit()
    program.start()
    until(lambda: program.title.startswith("Notes on salt"), "the post that was in front")
    program.press("ctrl+Tab")
    until(lambda: program.title.startswith("Rye needs patience"), "the other post")


def test_reading_and_saving_every_post_without_an_edit_writes_nothing(program: Program, site: Path) -> None:
    subprocess.check_call(["git", "init", "-q"], cwd=site)
    subprocess.check_call(["git", "add", "."], cwd=site)
    pages = [*site.glob("_*/*.md"), site / "about.md", site / "index.html"]
    before = {page: (page.stat().st_mtime_ns, page.stat().st_ino) for page in pages}
    program.start(site)
    program.go_to_post("Notes on salt")
    seen = {program.title}
    for direction in ("ctrl+Next", "ctrl+Prior"):
        while program.goes(direction):
            seen.add(program.title)
            program.press("alt+2", "Tab", "Tab", "Tab", "shift+Tab", "ctrl+s", "alt+3", "ctrl+End", "ctrl+s")
    assert len(seen) == len(pages)
    assert not [title for title in seen if title.startswith("*")]
    program.quit()
    assert {page: (page.stat().st_mtime_ns, page.stat().st_ino) for page in pages} == before
    changes = subprocess.check_output(["git", "status", "--porcelain=v2", "--ignored"], cwd=site, text=True)
    assert [line for line in changes.splitlines() if line[:4] != "1 A."] == []


def test_a_folder_of_markdown_files_needs_no_jekyll(program: Program, tmp_path: Path) -> None:
    note = tmp_path / "notes" / "first.md"
    note.parent.mkdir()
    note.write_text("# A note\n\nWithout front matter.\n")
    program.start(note.parent)
    program.go_to_post("first")
    until(lambda: "<h1" in program.page.html(), "the note in the preview")
    program.press("alt+3", "ctrl+End")
    program.type("More.")
    program.press("ctrl+s")
    until(lambda: note.read_text() == "# A note\n\nWithout front matter.\nMore.", "the saved note")


def test_without_a_site_the_window_waits_for_one(program: Program, site: Path) -> None:
    program.start()
    program.press("ctrl+s", "ctrl+p", "ctrl+n", "alt+2", "alt+3", "F5", "F8")
    program.type("x")
    program.settle()
    assert program.title == "Postwright"
    program.hand_over(site)
    until(lambda: program.title == "slow-loaf", "the site")


def test_front_matter_that_cannot_be_read_is_mended_as_yaml(program: Program, site: Path) -> None:
    post = site / "_posts" / "2025-01-01-broken.md"
    post.write_text('---\ntitle: "Half a quote\ntags: [a]  # kept\n---\n\nThe text.\n')
    program.start(post)
    until(lambda: "The text." in program.page.text(), "the text in the preview")
    assert program.title == "2025-01-01-broken.md — slow-loaf"
    program.press("alt+3")
    program.type("Here is ")
    program.press("ctrl+s")
    until(lambda: post.read_text().endswith("\nHere is The text.\n"), "the saved text")
    assert post.read_text().startswith('---\ntitle: "Half a quote\ntags: [a]  # kept\n---\n')
    program.press("alt+2", "ctrl+a", "ctrl+c")
    program.settle()
    assert clipboard_text(program.display).strip() == 'title: "Half a quote\ntags: [a]  # kept'
    program.press("ctrl+Home", "End")
    program.press("quotedbl")
    until(lambda: program.title == "*Half a quote — slow-loaf", "the title, which can be read now")
    program.press("ctrl+s")
    until(lambda: '\ntitle: "Half a quote"\ntags: [a]  # kept\n' in post.read_text(), "the mended front matter")


def test_a_configuration_that_cannot_be_read_is_told_until_it_is_mended(program: Program, site: Path) -> None:
    config = site / "_config.yml"
    good = config.read_text()
    config.write_text(good + "\nbroken: [\n")
    program.start(site)
    until(program.warns, "the warning")
    program.go_to_post("Rye needs patience")
    until(lambda: "<em>time</em>" in program.page.html(), "the post in the preview")
    config.write_text(good)
    until(lambda: not program.warns(), "the end of the warning")
