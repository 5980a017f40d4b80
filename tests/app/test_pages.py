"""The page in the site's own theme: chosen, followed, remembered, and never lost for long."""

import os
import signal
from pathlib import Path

import pytest

from tests.app.program import Program
from tests.app.waiting import until

RYE = "_posts/2024-09-07-rye-needs-patience.md"


def shows(program: Program, html: str) -> None:
    """Waits until the page has this in it."""
    until(lambda: html in program.page.document(), f"{html!r} in the page")


def open_page(program: Program, post: Path) -> None:
    """Starts the program with a post, and chooses its page."""
    program.start(post)
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post")
    assert "site-footer" not in program.page.document()
    program.press("shift+F5")
    shows(program, '<footer class="site-footer">')
    shows(program, "Wheat is forgiving")


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_page_follows_the_text_and_the_form(program: Program, site: Path) -> None:
    open_page(program, site / RYE)
    until(lambda: program.display.has_stripe("#fdfaf4"), "the site's own colour of paper")
    program.press("alt+3", "ctrl+Home")
    program.type("Old ")
    shows(program, "<p>Old Wheat is forgiving")
    program.press("alt+2", "End")
    program.type(" again")
    shows(program, "<h1>Rye needs patience again</h1>")
    shows(program, "<title>Rye needs patience again")
    shows(program, "<p>Old Wheat is forgiving")
    program.press("shift+F5")
    until(lambda: "site-footer" not in program.page.document(), "the text by itself")
    until(lambda: "Old Wheat is forgiving" in program.page.text(), "the text by itself")
    program.quit("Discard")


def test_the_page_follows_the_files_that_it_is_made_of(program: Program, site: Path) -> None:
    (site / "_data").mkdir()
    (site / "_data/words.yml").write_text("first: one\n", encoding="utf-8")
    change(site / "_includes/footer.html", "<p>", "<p>{{ site.data.words.first }}: ")
    open_page(program, site / RYE)
    shows(program, "<p>one: Slow Loaf")
    (site / "_data/words.yml").write_text("first: two\n", encoding="utf-8")
    shows(program, "<p>two: Slow Loaf")
    change(site / "_includes/footer.html", "<p>", "<p>Baked by ")
    shows(program, "<p>Baked by two: Slow Loaf")
    change(site / "_layouts/default.html", "<body>", '<body class="new">')
    shows(program, '<body class="new">')
    change(site / "_sass/_base.scss", "background: var(--paper)", "background: #c0ffee")
    until(lambda: program.display.has_stripe("#c0ffee"), "paper of another colour")
    shows(program, "Wheat is forgiving")


def test_the_page_is_shown_again_after_a_restart(program: Program, site: Path) -> None:
    open_page(program, site / RYE)
    program.quit()
    program.start(site)
    shows(program, "<h1>Rye needs patience</h1>")
    shows(program, "Wheat is forgiving")


def test_the_page_comes_back_although_the_worker_died(program: Program, site: Path) -> None:
    open_page(program, site / RYE)
    (worker,) = program.processes("--multiprocessing-fork")
    os.kill(worker, signal.SIGKILL)
    until(lambda: set(program.processes("--multiprocessing-fork")) - {worker}, "another worker")
    program.press("alt+2", "End")
    program.type(" again")
    shows(program, "<h1>Rye needs patience again</h1>")
    program.press("alt+3", "ctrl+Home")
    program.type("Still ")
    shows(program, "<p>Still Wheat is forgiving")
    program.quit("Discard")


def test_a_broken_layout_shows_what_is_wrong_until_it_is_mended(program: Program, site: Path) -> None:
    open_page(program, site / RYE)
    change(site / "_layouts/default.html", "{% include footer.html %}", "{% nothing %}")
    shows(program, "liquid-problem")
    assert "Wheat is forgiving" in program.page.document()
    change(site / "_layouts/default.html", "{% nothing %}", "{% include footer.html %}")
    shows(program, '<footer class="site-footer">')
    assert "liquid-problem" not in program.page.document()


@pytest.fixture
def opened(program: Program, tmp_path: Path) -> Path:
    """What the system is asked to open, one path a line."""
    file, opener = tmp_path / "opened", tmp_path / "bin" / "xdg-open"
    opener.parent.mkdir()
    opener.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{file}"\n', encoding="utf-8")
    opener.chmod(0o755)
    program.environment["PATH"] = f"{opener.parent}:{program.environment['PATH']}"
    return file


def test_the_browser_gets_the_page_as_it_is_with_its_styles(program: Program, site: Path, opened: Path) -> None:
    program.start(site / RYE)
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post")
    program.press("alt+3", "ctrl+Home")
    program.type("Old ")
    program.press("ctrl+shift+b")
    until(lambda: opened.exists() and opened.read_text(), "the browser")
    page = Path(opened.read_text().strip().removeprefix("file://"))
    assert "<p>Old Wheat is forgiving" in page.read_text(encoding="utf-8")
    style = page.parent / f"{page.stem}_files/assets/css/style.css"
    assert ".site-title{" in style.read_text(encoding="utf-8")
    program.quit("Discard")
    assert not page.exists()
