"""The images of a post: where they are found, and what happens when their files change."""

from pathlib import Path
from typing import Any

import pytest

from editor.markup.rendering import Block
from editor.messages import Patch, Splice
from editor.ui.preview import Preview

WIDTHS = "[...document.querySelectorAll('img')].map(image => image.naturalWidth).join()"
BOXES = "[...document.querySelectorAll('img')].map(image => image.dataset.postwrightMissing ?? '').join()"


def show_images(preview: Preview, *sources: str) -> None:
    blocks = tuple(Block(f"<p><img src='{source}'></p>", -1, -1) for source in sources)
    preview.patch(Patch(1, None, 1, (Splice(0, 0, blocks),), (), (), 0))


def draw(file: Path, width: int) -> None:
    """Writes a picture of some width."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="9"/>', encoding="utf-8")


@pytest.mark.parametrize(
    "source",
    [
        "/images/ml.svg",
        "/blog/images/ml.svg",
        "../../../images/ml.svg",  # from /blog/2025/04/06/
        "../images/ml.svg",  # from _posts/
        "./beside.svg",
        "k%C3%A4se%20brot.svg",
        "data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%227%22 height=%229%22/%3E",
    ],
)
def test_an_image_is_found_as_the_site_publishes_it_and_beside_the_source(
    preview: Preview, dom: Any, site_folder: Path, source: str
) -> None:
    draw(site_folder / "images" / "ml.svg", 7)
    draw(site_folder / "_posts" / "beside.svg", 7)
    draw(site_folder / "_posts" / "käse brot.svg", 7)
    preview.set_site(site_folder, "/blog")

    show_images(preview, source)

    dom.until(WIDTHS, "7")


def test_the_published_address_goes_before_the_place_of_the_source(
    preview: Preview, dom: Any, site_folder: Path
) -> None:
    draw(site_folder / "2025" / "04" / "06" / "a.svg", 5)
    draw(site_folder / "_posts" / "a.svg", 6)

    show_images(preview, "a.svg")

    dom.until(WIDTHS, "5")


def test_a_file_that_changed_is_shown_anew_and_the_others_are_left_alone(
    preview: Preview, dom: Any, site_folder: Path
) -> None:
    changed, same = site_folder / "a.svg", site_folder / "b.svg"
    draw(changed, 5)
    draw(same, 6)
    show_images(preview, "/a.svg", "/b.svg")
    dom.until(WIDTHS, "5,6")

    draw(changed, 7)
    preview.reload_images(frozenset({changed, site_folder.parent / "elsewhere.svg"}))

    dom.until(WIDTHS, "7,6")
    assert dom.value("document.querySelectorAll('img')[1].src") == "postwright://site/b.svg"


def test_the_new_picture_stays_when_its_paragraph_is_edited_afterwards(
    preview: Preview, dom: Any, site_folder: Path
) -> None:
    draw(site_folder / "a.svg", 5)
    show_images(preview, "/a.svg")
    dom.until(WIDTHS, "5")
    draw(site_folder / "a.svg", 7)
    preview.reload_images(frozenset({site_folder / "a.svg"}))
    dom.until(WIDTHS, "7")

    block = Block("<p><img src='/a.svg' alt='new'></p>", -1, -1)
    preview.patch(Patch(1, 1, 2, (Splice(0, 1, (block,)),), (), (), 0))

    dom.until("document.querySelector('img').alt", "new")
    dom.until(WIDTHS, "7")


def test_an_image_that_goes_becomes_a_box_and_comes_back(preview: Preview, dom: Any, site_folder: Path) -> None:
    file = site_folder / "pictures" / "a.svg"
    draw(file, 5)
    show_images(preview, "/pictures/a.svg")
    dom.until(WIDTHS, "5")

    file.unlink()
    preview.reload_images(frozenset({file.parent}))
    dom.until(BOXES, "Image not found: /pictures/a.svg")

    draw(file, 6)
    preview.reload_images(frozenset({file.parent}))
    dom.until(BOXES, "")
    dom.until(WIDTHS, "6")


def test_relative_images_follow_the_post_to_another_address(preview: Preview, dom: Any, site_folder: Path) -> None:
    draw(site_folder / "2025" / "04" / "06" / "a.svg", 5)
    draw(site_folder / "2026" / "01" / "01" / "a.svg", 6)
    show_images(preview, "a.svg")
    dom.until(WIDTHS, "5")

    preview.show_document(1, "_posts/2026-01-01-a.md", "/2026/01/01/a.html")

    dom.until(WIDTHS, "6")


def test_images_of_the_post_before_stay_whole_until_the_next_one_is_there(
    preview: Preview, dom: Any, site_folder: Path
) -> None:
    draw(site_folder / "2025" / "04" / "06" / "a.svg", 5)
    draw(site_folder / "2026" / "01" / "01" / "a.svg", 6)
    show_images(preview, "a.svg")
    dom.until(WIDTHS, "5")
    dom.value("void document.addEventListener('error', () => (document.title = 'an image broke'), true)")

    preview.show_document(2, "_posts/2026-01-01-a.md", "/2026/01/01/a.html")
    block = Block("<p><img src='a.svg'></p>", -1, -1)
    preview.patch(Patch(2, None, 1, (Splice(0, 0, (block,)),), (), (), 0))

    dom.until(WIDTHS, "6")
    assert dom.value("document.title") == "Preview"
