"""The preview pane: what it shows of a post, and how it follows edits."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from editor.markup.rendering import Block
from editor.messages import Patch, Splice
from editor.ui.preview import Preview
from editor.ui.theme import DARK

Show = Callable[[str], Patch]
TEXT = "document.querySelector('article').innerText.trim()"


def patch(base: int, first: int, removed: int, *htmls: str) -> Patch:
    """One splice of document 1."""
    blocks = tuple(Block(html, -1, -1) for html in htmls)
    return Patch(1, base, base + 1, (Splice(first, removed, blocks),), (), (), 0)


def all_blocks(*htmls: str, document: int = 1) -> Patch:
    blocks = tuple(Block(html, -1, -1) for html in htmls)
    return Patch(document, None, 1, (Splice(0, 0, blocks),), (), (), 0)


def test_a_post_that_comes_before_the_page_is_there_is_shown(dom: Any, show: Show) -> None:
    show("# Bread\n\nFlour and *water*.")

    dom.until(TEXT, "Bread\n\nFlour and water.")


def test_a_patch_changes_its_block_and_leaves_the_nodes_of_the_others(preview: Preview, dom: Any) -> None:
    preview.patch(all_blocks("<p>one</p>", "<p>two</p>", "<p>three</p>"))
    dom.until(TEXT, "one\n\ntwo\n\nthree")
    dom.value("void (globalThis.kept = [...document.querySelectorAll('p')])")

    preview.patch(patch(1, 1, 1, "<p>2</p>", "<p>2½</p>"))

    dom.until(TEXT, "one\n\n2\n\n2½\n\nthree")
    assert dom.value("[...document.querySelectorAll('p')].map(node => kept.indexOf(node)).join()") == "0,-1,-1,2"


def test_several_splices_count_in_the_list_before_all_of_them(preview: Preview, dom: Any) -> None:
    preview.patch(all_blocks(*(f"<p>{number}</p>" for number in range(6))))
    splices = (Splice(0, 1, ()), Splice(2, 1, (Block("<p>a</p>", -1, -1), Block("<p>b</p>", -1, -1))), Splice(5, 1, ()))

    preview.patch(Patch(1, 1, 2, splices, (), (), 0))

    dom.until(TEXT, "1\n\na\n\nb\n\n3\n\n4")


def test_a_patch_of_another_revision_asks_for_all_blocks_and_changes_nothing(
    preview: Preview, dom: Any, qtbot: QtBot
) -> None:
    preview.patch(all_blocks("<p>one</p>"))

    with qtbot.waitSignal(preview.blocks_needed):
        preview.patch(patch(7, 0, 1, "<p>seven</p>"))

    dom.until(TEXT, "one")


def test_all_blocks_given_again_leave_the_nodes_of_those_that_are_the_same(preview: Preview, dom: Any) -> None:
    preview.patch(all_blocks("<p>one</p>", "<details><summary>more</summary>text</details>"))
    dom.until("!!document.querySelector('details')")
    dom.value("void (document.querySelector('details').open = true)")

    preview.patch(all_blocks("<p>1</p>", "<details><summary>more</summary>text</details>"))

    dom.until("document.querySelector('p').innerText", "1")
    assert dom.value("document.querySelector('details').open")


def test_blocks_of_bare_text_of_nothing_and_of_several_nodes_keep_their_bounds(preview: Preview, dom: Any) -> None:
    preview.patch(all_blocks("text <b>bold</b> more", "", "<!-- note -->", "<div>never closed", "<p>last</p>"))
    dom.until("document.querySelectorAll('article > p').length", 1)

    preview.patch(patch(1, 0, 1, "<p>first</p>"))
    preview.patch(patch(2, 1, 2, "<p>second</p>"))

    nodes = "[...document.querySelector('article').childNodes].map(node => node.nodeName + ' ' + node.textContent)"
    dom.until(f"{nodes}.join()", "P first,P second,DIV never closed,P last")


def test_names_in_a_post_do_not_stand_in_for_parts_of_the_script(preview: Preview, dom: Any) -> None:
    form = "".join(f'<input name="{name}">' for name in ("parentNode", "remove", "children", "getBoundingClientRect"))
    names = ("createElement", "querySelector", "getElementById", "port", "start", "qt")
    images = "".join(f'<img name="{name}" id="{name}" src="/images/ml.png">' for name in names)
    preview.patch(all_blocks(f"<form>{form}</form>", f"<p>{images}</p>", "<p>before</p>"))

    preview.patch(patch(1, 0, 3, "<p>after</p>"))

    dom.until(TEXT, "after")


def test_images_stay_while_the_paragraph_around_them_is_edited(preview: Preview, dom: Any) -> None:
    preview.patch(all_blocks('<p>one <img src="/images/ml.png" alt=""></p>'))
    dom.until("document.querySelector('img')?.naturalWidth", 1)
    dom.value("void (globalThis.kept = document.querySelector('img'))")

    preview.patch(patch(1, 0, 1, '<p>one, two <img src="/images/ml.png" alt=""></p>'))

    dom.until(TEXT, "one, two")
    assert dom.value("document.querySelector('img') === kept && kept.complete")


def test_what_is_read_stays_in_place_when_blocks_above_grow_or_go(preview: Preview, dom: Any) -> None:
    preview.patch(all_blocks(*(f"<p id='p{number}'>{number}</p>" for number in range(100))))
    dom.until("document.querySelectorAll('p').length", 100)
    dom.value("scrollTo(0, document.getElementById('p50').offsetTop - 7)")
    where = "document.getElementById('p50').getBoundingClientRect().top"
    before = dom.value(where)

    preview.patch(patch(1, 3, 1, "<pre>" + "line\n" * 40 + "</pre>"))
    dom.until("document.querySelectorAll('pre').length", 1)
    assert abs(dom.value(where) - before) <= 1

    preview.patch(patch(2, 3, 20))
    dom.until("document.querySelectorAll('p').length", 80)
    assert abs(dom.value(where) - before) <= 1


def test_an_image_that_loads_above_does_not_move_what_is_read(preview: Preview, dom: Any, site_folder: Any) -> None:
    tall = '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="700"/>'
    preview.patch(
        all_blocks("<p><img src='/tall.svg'></p>", *(f"<p id='p{number}'>{number}</p>" for number in range(60)))
    )
    dom.until("document.querySelector('img')?.dataset.postwrightMissing ?? ''", "Image not found: /tall.svg")
    dom.value("scrollTo(0, document.getElementById('p30').offsetTop)")
    where = "Math.round(document.getElementById('p30').getBoundingClientRect().top)"
    before = dom.value(where)
    (site_folder / "tall.svg").write_text(tall, encoding="utf-8")

    preview.reload_images(frozenset({site_folder / "tall.svg"}))

    dom.until("document.querySelector('img').offsetHeight", 700)
    dom.until(where, before)


def test_another_document_takes_the_place_of_the_one_before(preview: Preview, dom: Any) -> None:
    preview.patch(all_blocks(*("<p>one</p>",) * 60))
    dom.until("document.querySelectorAll('p').length", 60)
    dom.value("scrollTo(0, 500)")

    preview.show_document(2, "_posts/2025-04-07-b.md", "/2025/04/07/b.html")
    preview.patch(all_blocks("<p>another</p>", *("<p>two</p>",) * 60, document=2))

    dom.until("document.querySelector('p').innerText", "another")
    assert dom.value("scrollY") == 0


def test_patches_of_a_document_that_is_not_in_front_are_dropped(preview: Preview, dom: Any) -> None:
    preview.patch(all_blocks("<p>front</p>"))
    preview.patch(all_blocks("<p>behind</p>", document=2))

    dom.until(TEXT, "front")


def test_with_no_document_the_pane_says_so(preview: Preview, dom: Any, qtbot: QtBot) -> None:
    preview.patch(all_blocks("<p>one</p>"))
    qtbot.waitUntil(lambda: preview.words == "" and dom.value(TEXT) == "one", timeout=10_000)

    preview.show_nothing()

    assert preview.words == "No post is open."
    dom.until(TEXT, "")


def test_the_html_of_the_page_is_that_of_the_rendering(preview: Preview, dom: Any) -> None:
    preview.patch(all_blocks('<p id="a">one</p>', '<p><img src="/none.png" /></p>'))
    dom.until("!!document.querySelector('img')?.dataset.postwrightMissing")
    told: list[str] = []

    preview.page_html(told.append)

    assert told == ['<p id="a">one</p>\n<p><img src="/none.png" /></p>']


def test_colours_change_under_the_page_without_loading_it_again(preview: Preview, dom: Any, show: Show) -> None:
    show("text")
    dom.until(TEXT, "text")
    background = "getComputedStyle(document.documentElement).backgroundColor"
    assert dom.value(background) == "rgb(252, 252, 250)"
    dom.value("void (globalThis.kept = document.querySelector('p'))")

    preview.set_colors(DARK)

    dom.until(background, "rgb(28, 30, 33)")
    assert dom.value("kept === document.querySelector('p') && getComputedStyle(kept).color") == "rgb(227, 229, 232)"


def test_the_text_is_as_wide_as_the_settings_say(preview: Preview, dom: Any, show: Show) -> None:
    show("text")

    preview.set_width(320)
    dom.until("document.querySelector('article').offsetWidth", 320)

    preview.set_width(None)
    preview.set_phone_width(True)
    dom.until("innerWidth", 390)


def test_the_zoom_is_kept(preview: Preview, dom: Any, show: Show) -> None:
    show("text")
    dom.until(TEXT, "text")

    preview.zoom_in()
    dom.until("devicePixelRatio > 1.05")

    preview.zoom_reset()
    dom.until("devicePixelRatio", 1)


def test_a_post_of_a_megabyte_is_shown_and_edited(preview: Preview, dom: Any) -> None:
    paragraph = "<p>" + "Bread is flour, water, salt and time. " * 14 + "</p>"
    preview.patch(all_blocks(*(paragraph,) * 2000))
    dom.until("document.querySelectorAll('p').length", 2000)

    preview.patch(patch(1, 1000, 1, "<p id='changed'>short</p>"))

    dom.until("document.getElementById('changed')?.innerText", "short")
