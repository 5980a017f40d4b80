"""The preview in the site's own page: the body is patched between its marks, and around it only what differs."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from editor.markup.rendering import Block
from editor.messages import Patch, Splice
from editor.theme.page import CONTENT_END, CONTENT_START, WholePage
from editor.ui.preview import Preview

MARKS = CONTENT_START + CONTENT_END
TEXT = "document.body.innerText.trim().split(/\\n+/).join(' ')"
BODY = "document.querySelector('main')?.innerText.trim().split(/\\n+/).join(' ')"
ARTICLE = "document.querySelector('article')?.innerText.trim().split(/\\n+/).join(' ')"


def all_blocks(*htmls: str, document: int = 1, revision: int = 1) -> Patch:
    blocks = tuple(Block(html, at * 2, at * 2) for at, html in enumerate(htmls))
    return Patch(document, None, revision, (Splice(0, 0, blocks),), (), (), 0)


def patch(base: int, first: int, removed: int, *htmls: str) -> Patch:
    blocks = tuple(Block(html, first * 2, first * 2) for html in htmls)
    return Patch(1, base, base + 1, (Splice(first, removed, blocks),), (), (), 0)


def page(before: str = "<h1>Title</h1>", behind: str = "<footer>end</footer>", *, marked: bool = True) -> WholePage:
    head = "<!doctype html><html lang='en'><head><title>A post</title></head>"
    return WholePage(f"{head}<body>{before}<main>{MARKS if marked else ''}</main>{behind}</body></html>", marked)


@pytest.fixture
def shown(preview: Preview, dom: Any) -> Preview:
    """A post of two paragraphs in its site's page."""
    preview.patch(all_blocks("<p>one</p>", "<p>two</p>"))
    dom.until(ARTICLE, "one two")
    preview.set_whole(True)
    preview.take_page(page())
    dom.until(TEXT, "Title one two end")
    return preview


def keep(dom: Any, selector: str) -> None:
    """Notes a node, to see later whether it is the same."""
    dom.value(f"void (globalThis.kept = document.querySelector('{selector}'))")


def is_kept(dom: Any, selector: str) -> bool:
    return dom.value(f"document.querySelector('{selector}') === kept")


def test_a_patch_changes_its_block_and_leaves_the_rest_of_the_page(shown: Preview, dom: Any) -> None:
    keep(dom, "main p")
    shown.patch(patch(1, 1, 1, "<p>2</p>", "<p>3</p>"))
    dom.until(BODY, "one 2 3")
    assert is_kept(dom, "main p")


def test_a_page_that_changed_around_the_body_leaves_the_body_and_what_is_the_same(shown: Preview, dom: Any) -> None:
    keep(dom, "main p")
    shown.take_page(page("<nav>menu</nav><h1>Other</h1>", "<aside>new</aside><footer>end</footer>"))
    dom.until(TEXT, "menu Other one two new end")
    assert is_kept(dom, "main p")
    keep(dom, "footer")
    shown.take_page(page("<h1>Other</h1>"))
    dom.until(TEXT, "Other one two end")
    assert is_kept(dom, "footer")
    shown.patch(patch(1, 0, 1, "<p>1</p>"))
    dom.until(BODY, "1 two")


def test_the_head_of_the_page_follows_too(shown: Preview, dom: Any) -> None:
    changed = page().html.replace("A post", "Another").replace("lang='en'", "lang='de' class='wide'")
    shown.take_page(WholePage(changed, marked=True))
    dom.until("document.title", "Another")
    assert dom.value("document.documentElement.lang + document.documentElement.className") == "dewide"


def test_a_layout_in_which_the_body_has_another_place_takes_the_blocks_along(shown: Preview, dom: Any) -> None:
    keep(dom, "main p")
    shown.take_page(WholePage(f"<!doctype html><body><section><main>{MARKS}</main></section></body>", marked=True))
    dom.until("!!document.querySelector('section main')")
    shown.patch(patch(1, 1, 1, "<p>2</p>"))
    dom.until(BODY, "one 2")
    assert is_kept(dom, "main p")


def test_a_body_whose_markup_the_layout_interrupts_is_shown_as_browsers_show_it(
    preview: Preview, dom: Any, qtbot: QtBot
) -> None:
    preview.patch(all_blocks("<div class='open'>", "<p>inside</p>"))
    preview.set_whole(True)
    preview.take_page(page())
    dom.until("document.querySelector('.open p')?.innerText", "inside")
    preview.patch(patch(1, 1, 1, "<p>changed</p>"))
    dom.until("document.querySelector('.open p')?.innerText", "changed")
    preview.patch(all_blocks("<p>plain</p>", revision=5))
    dom.until(BODY, "plain")


def test_a_page_without_marks_is_shown_as_it_comes(preview: Preview, dom: Any) -> None:
    preview.patch(all_blocks("<p>one</p>"))
    preview.set_whole(True)
    preview.take_page(page("<b>ONE</b>", marked=False))
    dom.until(TEXT, "ONE end")
    preview.patch(patch(1, 0, 1, "<p>two</p>"))
    preview.take_page(page("<b>TWO</b>", marked=False))
    dom.until(TEXT, "TWO end")


def test_another_document_takes_the_page_over(shown: Preview, dom: Any) -> None:
    shown.show_document(2, "_posts/b.md", "/b.html")
    shown.patch(all_blocks("<p>second</p>", document=2))
    shown.take_page(page("<h1>Two</h1>"))
    dom.until(TEXT, "Two second end")
    shown.show_document(1, "_posts/a.md", "/a.html")
    shown.patch(all_blocks("<p>first</p>", revision=9))
    shown.take_page(page())
    dom.until(TEXT, "Title first end")


def test_the_body_by_itself_comes_back(shown: Preview, dom: Any) -> None:
    shown.set_whole(False)
    dom.until(ARTICLE, "one two")
    shown.patch(patch(1, 0, 1, "<p>1</p>"))
    dom.until(ARTICLE, "1 two")


def test_a_page_without_a_doctype_is_laid_out_as_browsers_do(shown: Preview, dom: Any) -> None:
    assert dom.value("document.compatMode") == "CSS1Compat"
    shown.take_page(WholePage(f"<h1>Old</h1><main>{MARKS}</main>", marked=True))
    dom.until("document.compatMode", "BackCompat")
    dom.until(BODY, "one two")


def test_scripts_of_the_page_do_not_run_and_what_stands_in_for_them_is_not_shown(shown: Preview, dom: Any) -> None:
    shown.take_page(page("<script>document.title = 'ran'</script><noscript>off</noscript><h1 onclick='x'>T</h1>"))
    dom.until(TEXT, "T one two end")
    assert dom.value("document.title") == "A post"


def test_files_of_the_site_are_loaded_also_by_the_address_that_it_will_have(
    preview: Preview, dom: Any, site_folder: Path
) -> None:
    (site_folder / "main.css").write_text("h1 { color: rgb(1, 2, 3); }", encoding="utf-8")
    preview.set_site(site_folder, "/blog", "https://blog.example")
    preview.patch(all_blocks("<p>one</p>"))
    preview.set_whole(True)
    link = '<link rel="stylesheet" href="https://blog.example/blog/main.css">'
    image = '<img src="https://blog.example/blog/images/ml.png" alt=""><a href="https://blog.example/blog/x">x</a>'
    preview.take_page(page(f"{link}<h1>T</h1>{image}"))
    dom.until("document.querySelector('h1') && getComputedStyle(document.querySelector('h1')).color", "rgb(1, 2, 3)")
    dom.until("document.querySelector('img').naturalWidth", 1)
    assert dom.value("document.querySelector('a').href") == "https://blog.example/blog/x"


def test_a_missing_image_that_failed_early_gets_its_box(preview: Preview, dom: Any) -> None:
    preview.patch(all_blocks('<p><img src="/no.png" alt=""></p>'))
    preview.set_whole(True)
    preview.take_page(page())
    dom.until("document.querySelector('img')?.getAttribute('data-postwright-missing')", "Image not found: /no.png")


def test_a_click_on_the_switch_asks_for_the_page(preview: Preview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.whole_requested) as asked:
        button = preview.findChild(QToolButton, "show-page")
        assert button is not None
        button.click()
    assert asked.args == [True]
