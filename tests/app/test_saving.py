"""Nothing that was written is lost: closing, crashing, and files that cannot be saved."""

from pathlib import Path

from tests.app.program import Program
from tests.app.waiting import until

RYE = "_posts/2024-09-07-rye-needs-patience.md"


def write(program: Program, text: str) -> None:
    """Writes at the beginning of the post in front, and waits until the preview shows it."""
    program.press("alt+3", "ctrl+Home")
    program.type(text)
    until(lambda: text.strip() in program.page.text(), f"“{text}” in the preview")
    assert program.title.startswith("*")


def test_closing_with_unsaved_text_asks_and_takes_no_for_an_answer(program: Program, site: Path) -> None:
    post = site / RYE
    before = post.read_bytes()
    program.start(post)
    write(program, "Unsaved. ")
    program.close_window()
    program.dialog("Postwright")
    program.press("Escape")
    program.gone("Postwright")
    assert program.title == "*Rye needs patience — slow-loaf"
    program.close_window()
    program.answer("Discard")
    program.wait_for_end()
    assert post.read_bytes() == before


def test_closing_with_unsaved_text_saves_it_if_asked_to(program: Program, site: Path) -> None:
    post = site / RYE
    program.start(post)
    write(program, "Saved at the last moment. ")
    program.close_window()
    program.answer("Save")
    program.wait_for_end()
    assert b"\nSaved at the last moment. Wheat" in post.read_bytes()


def test_closing_with_several_unsaved_posts_asks_once_for_all(program: Program, site: Path) -> None:
    posts = {"Rye needs patience": site / RYE, "Bread in winter": site / "_drafts" / "bread-in-winter.md"}
    program.start(site)
    for title in posts:
        program.go_to_post(title)
        write(program, f"Saved with the others: {title}. ")
    program.close_window()
    program.answer("Save")
    program.wait_for_end()
    for title, post in posts.items():
        assert f"\nSaved with the others: {title}. ".encode() in post.read_bytes()


def test_text_outlives_a_killed_program(program: Program, site: Path) -> None:
    post = site / RYE
    before = post.read_bytes()
    program.start(post)
    write(program, "Written just before the power cut. ")
    until(lambda: program.has_kept("before the power cut"), "the text in the state folder")
    program.kill()
    assert post.read_bytes() == before
    program.start()
    program.dialog("Unsaved Text")
    program.press("Return")
    program.gone("Unsaved Text")
    until(lambda: program.title == "*Rye needs patience — slow-loaf", "the post as it was, unsaved")
    until(lambda: "just before the power cut" in program.page.text(), "the recovered text in the preview")
    assert post.read_bytes() == before
    program.press("ctrl+s")
    until(lambda: b"just before the power cut. Wheat" in post.read_bytes(), "the recovered text on disk")
    program.quit()
    program.start()
    program.settle()
    assert not program.sees("Unsaved Text")


def test_a_read_only_file_stays_as_it_is_and_the_text_unsaved(program: Program, site: Path) -> None:
    post = site / RYE
    before = post.read_bytes()
    post.chmod(0o444)
    program.start(post)
    write(program, "Not yet. ")
    program.press("ctrl+s")
    until(program.reports_error, "the notice that says why")
    assert program.title.startswith("*")
    assert post.read_bytes() == before
    post.chmod(0o644)
    program.press_notice()  # Try Again
    until(lambda: b"\nNot yet. Wheat" in post.read_bytes(), "the text on disk")
    until(lambda: not program.title.startswith("*"), "the end of saving")


def test_the_text_is_safe_when_its_folder_is_gone(program: Program, site: Path) -> None:
    program.start(site / RYE)
    write(program, "Homeless. ")
    (site / "_posts").rename(site / "elsewhere")
    until(program.warns, "the notice that the file is gone")
    program.press("ctrl+s")
    until(program.reports_error, "the notice that says why")
    assert program.title.startswith("*")
    assert not (site / "_posts").exists()
    assert "Homeless" in program.page.text()
    program.quit("Discard")
