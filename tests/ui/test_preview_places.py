"""The preview and the source: following each other, and links inside the page."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.markup import render
from editor.markup.rendering import Block, MovedLines, Splice
from editor.messages import Patch
from editor.ui.preview import Preview
from tests.ui.mouse import double_click

Show = Callable[[str], Patch]
STEP = 42
"""Lines from one heading to the next."""
SECTIONS = "".join(f"## Section {number}\n\n" + "Flour, water, salt.\n\n" * 20 for number in range(10)).strip()
LAST = SECTIONS.count("\n") + 1


@pytest.fixture
def sections(show: Show, dom: Any) -> Any:
    """Ten sections of a heading and twenty paragraphs."""
    show(SECTIONS)
    dom.until("document.querySelectorAll('h2').length", 10)
    dom.until("performance.getEntriesByType('paint').length > 0")  # before, wheel and mouse do nothing
    return dom


def turn_wheel(dom: Any, steps: int) -> None:
    view = dom.view.focusProxy()
    at = QPointF(100, 100)
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, -120 * steps), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.postEvent(view, event)


def turn_wheel_to_the_end(preview: Preview, dom: Any, qtbot: QtBot) -> list[float]:
    """Gives the lines that were told on the way."""
    told: list[float] = []
    preview.scrolled.connect(told.append)

    def reached() -> bool:
        turn_wheel(dom, 50)
        return told[-1:] == [LAST]

    qtbot.waitUntil(reached, timeout=10_000)
    preview.scrolled.disconnect(told.append)
    return told


def click_twice(dom: Any, element: str) -> None:
    box = json.loads(dom.value(f"JSON.stringify({element}.getBoundingClientRect())"))
    double_click(dom.view.focusProxy(), QPointF(box["left"] + 8, box["top"] + 8))


def test_the_page_follows_the_text_silently_and_the_ends_meet(preview: Preview, sections: Any, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(preview.scrolled):
        preview.scroll_to_line(LAST)
        sections.until("Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight")

        preview.scroll_to_line(0)
        sections.until("scrollY", 0)


def test_the_place_in_another_document_is_taken_when_it_is_there(preview: Preview, sections: Any) -> None:
    preview.show_document(2, "_posts/2025-04-07-b.md", "/2025/04/07/b.html")
    preview.scroll_to_line(LAST)
    rendering = render(SECTIONS + "\n\nend")

    preview.patch(Patch(2, None, 1, (Splice(0, 0, rendering.blocks),), (), (), 0))

    sections.until("document.querySelector('article').innerText.endsWith('end')")
    sections.until("Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight")


def test_a_heading_comes_into_view_with_its_line(preview: Preview, sections: Any) -> None:
    heading = "document.getElementById('section-5').getBoundingClientRect()"

    preview.scroll_to_line(5 * STEP)

    sections.until("scrollY > 0")
    assert sections.value(f"{heading}.top >= 0 && {heading}.bottom <= innerHeight")


def test_the_readers_scrolling_is_told_in_lines(preview: Preview, sections: Any, qtbot: QtBot) -> None:
    told = turn_wheel_to_the_end(preview, sections, qtbot)

    assert 0 < told[0] < LAST
    assert told == sorted(told)


def test_edits_are_not_told_as_scrolling(preview: Preview, sections: Any, show: Show, qtbot: QtBot) -> None:
    turn_wheel_to_the_end(preview, sections, qtbot)

    with qtbot.assertNotEmitted(preview.scrolled):
        show("# Short\n\nnow")
        sections.until("document.querySelector('h1')?.innerText", "Short")
        sections.until("scrollY", 0)


def test_a_double_click_leads_to_the_line_of_the_block_and_selects_the_word(
    preview: Preview, sections: Any, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(preview.line_activated) as activated:
        click_twice(sections, "document.querySelectorAll('p')[2]")

    assert activated.args == [6]
    sections.until("getSelection().toString().trim()", "Flour")


def test_the_block_of_the_caret_is_marked_and_none_between_two(preview: Preview, sections: Any) -> None:
    mark = "document.getElementById('postwright-mark')"

    preview.mark_line(STEP)
    sections.until(f"!{mark}.hidden")
    heading = "document.getElementById('section-1').getBoundingClientRect().top"
    assert sections.value(f"Math.abs({mark}.getBoundingClientRect().top - {heading})") < 1

    preview.mark_line(STEP + 9)
    sections.until(f"{mark}.hidden")


def test_a_link_to_a_place_of_the_page_scrolls_there_and_takes_the_focus(
    preview: Preview, show: Show, dom: Any, qtbot: QtBot
) -> None:
    show("[down](#section-9)\n\n" + SECTIONS)
    dom.until("!!document.querySelector('a')")

    with qtbot.assertNotEmitted(preview.link_activated):
        dom.value("void document.querySelector('a').click()")
        dom.until("document.activeElement.id", "section-9")

    assert dom.value("document.activeElement.getBoundingClientRect().top < innerHeight")
    assert dom.value("location.href") == "postwright://page/"


def test_an_anchor_asked_for_before_the_post_is_there_is_gone_to_when_it_is(
    preview: Preview, show: Show, dom: Any
) -> None:
    preview.scroll_to_anchor("section-7")

    show(SECTIONS)

    dom.until("document.activeElement.id", "section-7")


@pytest.mark.parametrize(
    "href", ["/2025/04/06/b.html#x", "b.html", "https://example.org/ä", "#nowhere", "mailto:a@b.c"]
)
def test_other_links_are_announced_as_they_are_written(
    preview: Preview, show: Show, dom: Any, qtbot: QtBot, href: str
) -> None:
    show(f'<p><a href="{href}">link</a></p>')
    dom.until("!!document.querySelector('a')")

    with qtbot.waitSignal(preview.link_activated) as activated:
        dom.value("void document.querySelector('a').click()")

    assert activated.args == [href]


def test_where_a_link_leads_is_told_while_the_pointer_is_on_it(
    preview: Preview, show: Show, dom: Any, qtbot: QtBot
) -> None:
    show('<p><a href="/k%C3%A4se.html">link</a></p>')
    dom.until("!!document.querySelector('a')")

    with qtbot.waitSignal(preview.hovered) as hovered:
        dom.value("void document.querySelector('a').dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))")
    assert hovered.args == ["/käse.html"]

    with qtbot.waitSignal(preview.hovered) as hovered:
        dom.value("void document.body.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))")
    assert hovered.args == [""]


def test_the_box_of_a_missing_image_is_announced(preview: Preview, show: Show, dom: Any, qtbot: QtBot) -> None:
    show("![](images/none.png)")
    dom.until("document.querySelector('img')?.dataset.postwrightMissing", "Image not found: images/none.png")

    with qtbot.waitSignal(preview.image_missing_activated) as activated:
        dom.value("void document.querySelector('img').click()")

    assert activated.args == ["images/none.png"]


def test_blocks_are_found_by_the_lines_that_they_have_moved_to(preview: Preview, dom: Any) -> None:
    mark = "document.getElementById('postwright-mark')"
    blocks = tuple(Block(f"<p>{number}</p>", number, number) for number in range(3))
    preview.patch(Patch(1, None, 1, (Splice(0, 0, blocks),), (), (), 0))
    dom.until("document.querySelectorAll('p').length", 3)

    added = Splice(1, 1, (Block("<p>new</p>", 1, 4),))
    preview.patch(Patch(1, 1, 2, (added,), None, None, 0, MovedLines(2, 10, 0, ((0, 0), (1, 5)))))

    preview.mark_line(12)
    dom.until(f"!{mark}.hidden")
    top = "document.querySelectorAll('p')[2].getBoundingClientRect().top"
    assert dom.value(f"Math.abs({mark}.getBoundingClientRect().top - {top})") < 1
    preview.mark_line(5)
    top = "document.querySelectorAll('p')[1].getBoundingClientRect().top"
    dom.until(f"Math.abs({mark}.getBoundingClientRect().top - {top}) < 1")
