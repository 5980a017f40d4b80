"""Writing: in the form, in the text, and what the preview makes of it."""

from pathlib import Path

from PySide6.QtGui import QImage

from tests.app.clipboard import copied_image, copied_text
from tests.app.program import Program
from tests.app.waiting import until

RYE = "_posts/2024-09-07-rye-needs-patience.md"


def test_editing_the_title_in_the_form_changes_only_its_characters(program: Program, site: Path) -> None:
    post = site / RYE
    before = post.read_bytes()
    program.start(post)
    program.press("alt+2", "End")
    program.type(": again")
    until(lambda: program.title.startswith("*Rye needs patience: again"), "the title in the window")
    program.press("ctrl+s")
    until(lambda: not program.title.startswith("*"), "the end of saving")
    assert post.read_bytes() == before.replace(b"title: Rye needs patience", b'title: "Rye needs patience: again"')


def test_typing_changes_one_element_of_the_page_and_no_other(program: Program, site: Path) -> None:
    program.start(site / RYE)
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post in the preview")
    before = program.page.blocks()
    program.press("alt+3", "ctrl+Home")
    program.type("Old ")
    until(lambda: "Old Wheat is forgiving" in program.page.text(), "what was typed in the preview")
    after = program.page.blocks()
    assert after[1:] == before[1:]
    assert len(after) > 5
    program.quit("Discard")


def test_replacing_all_is_undone_at_once(program: Program, site: Path) -> None:
    post = site / "_posts" / "2025-01-01-dough.md"
    post.write_text("---\ntitle: Dough\n---\ndough, *dough* and\n\ndough\n")
    program.start(post)
    program.press("alt+3", "ctrl+h")
    program.type("dough")
    program.press("Tab")
    program.type("batter")
    program.press(*["Tab"] * 5, "space")  # past the buttons of the line above, to Replace All
    until(lambda: program.page.html().count("batter") == 3, "the replaced words")
    assert "dough" not in program.page.html()
    program.press("alt+3", "ctrl+z")
    until(lambda: program.page.html().count("dough") == 3, "the words as they were")
    assert program.title == "Dough — slow-loaf"


def test_an_address_pasted_over_a_word_links_it(program: Program, site: Path) -> None:
    program.start(site / RYE)
    with copied_text(program.display, "https://slow-loaf.example/flour"):
        program.press("alt+3", "ctrl+Home", *["shift+Right"] * 5, "ctrl+v")
        until(lambda: '<a href="https://slow-loaf.example/flour">Wheat</a>' in program.page.html(), "the link")
    program.press("ctrl+z")
    until(lambda: not program.title.startswith("*"), "the text as it was")


def test_a_pasted_picture_is_copied_into_the_site_and_linked(program: Program, site: Path) -> None:
    post = site / RYE
    pictures = {*(site / "assets" / "images").iterdir(), *(site / "images").iterdir()}
    program.start(post)
    until(lambda: "Wheat is forgiving" in program.page.text(), "the post in the preview")
    with copied_image(program.display, site / "images" / "rise.png"):
        program.press("alt+3", "ctrl+Home", "ctrl+v")
        until(lambda: "<img" in program.page.html(), "the picture in the preview")
    program.press("ctrl+s")
    until(lambda: not program.title.startswith("*"), "the end of saving")
    (picture,) = {*(site / "assets" / "images").iterdir(), *(site / "images").iterdir()} - pictures
    assert picture.name == "rye-needs-patience.png"
    assert QImage(str(picture)).size() == QImage(str(site / "images" / "rise.png")).size()
    assert f"](/{picture.relative_to(site)})" in post.read_text()
