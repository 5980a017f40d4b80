"""The preview in step with the document in front, through the worker."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from editor.markup.rendering import Block, Heading, Problem
from editor.messages import Answer, Patch, PostsRead, RenderFailed, SiteOpened, Splice, TextNeeded
from editor.render_service import RenderCrashed, RenderLate, RenderService, WorkerRestarted, WorkerStopped
from editor.site.config import read_config
from editor.site.summary import Kind, PostSummary, Status
from editor.theme import Page
from editor.ui.document import Document
from editor.ui.live_preview import LivePreview
from editor.ui.open_posts import OpenPosts
from editor.ui.preview import Preview
from editor.ui.site_session import SiteSession
from editor.ui.theme import LIGHT

HEADING = Heading(2, "Bread", "bread", 1)
PROBLEM = Problem(3, "A link leads nowhere.")


class FakeService:
    """Writes down what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.page: Page | None = None
        """That of the last text."""

    def set_text(
        self, document: int, revision: int, text: str,
        options: Mapping[str, object] | None = None, page: Page | None = None,
    ) -> None:  # fmt: skip
        self.asked.append(("text", document, revision, text))
        self.page = page

    def edit(self, document: int, revision: int, first: int, removed: int, lines: tuple[str, ...]) -> None:
        self.asked.append(("edit", document, revision, first, removed, lines))

    def set_page(self, document: int, page: Page) -> None:
        self.page = page

    def forget(self, document: int) -> None:
        self.asked.append(("forget", document))

    def retry(self, document: int) -> None:
        self.asked.append(("retry", document))

    def open_site(self, generation: int, folder: Path) -> None:
        pass

    def refresh_site(self, generation: int, paths: frozenset[Path]) -> None:
        pass


class Desk:
    """The parts that a LivePreview works with."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.service = FakeService()
        self.preview = Preview(LIGHT)
        self.posts = OpenPosts(self.preview)
        self.site = SiteSession(cast("RenderService", self.service), self.preview)
        self.live = LivePreview(cast("RenderService", self.service), self.posts, self.site, self.preview, self.preview)

    def open(self, name: str, body: str = "one\ntwo\n") -> Document:
        path = self.folder / "_posts" / name
        path.write_text(f"---\ntitle: x\n---\n{body}", encoding="utf-8")
        document = Document.open(path)
        self.posts.add(document)
        self.posts.show(document)
        return document

    def answer(self, document: Document, *htmls: str, **values: Any) -> Patch:
        """All blocks, as the worker would send them."""
        blocks = tuple(Block(html, -1, -1) for html in htmls)
        given = {"headings": (HEADING,), "problems": (), "words": 2} | values
        patch = Patch(document.id, None, document.revision, (Splice(0, 0, blocks),), **given)
        self.live.take(patch)
        return patch

    def html(self) -> str:
        told: list[str] = []
        self.preview.page_html(told.append)
        return told[0]


@pytest.fixture
def desk(qtbot: QtBot, site_folder: Path) -> Desk:
    desk = Desk(site_folder)
    qtbot.addWidget(desk.preview)
    return desk


def type_at_end(document: Document, text: str) -> None:
    cursor = QTextCursor(document.body)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def test_a_document_in_front_is_rendered_from_its_text_and_then_by_its_edits(desk: Desk) -> None:
    document = desk.open("2025-04-06-a.md")
    type_at_end(document, "three\nfour")

    assert desk.service.asked == [
        ("text", document.id, 1, "one\ntwo\n"),
        ("edit", document.id, 2, 2, 1, ("three", "four")),
    ]


def test_a_document_that_was_never_in_front_costs_nothing(desk: Desk) -> None:
    path = desk.folder / "_posts" / "2025-04-06-a.md"
    path.write_text("text", encoding="utf-8")
    document = Document.open(path)
    desk.posts.add(document)

    type_at_end(document, "more")
    desk.posts.close(document)

    assert desk.service.asked == []


def test_a_patch_reaches_the_preview_the_outline_and_the_counts(desk: Desk, qtbot: QtBot) -> None:
    document = desk.open("2025-04-06-a.md")

    with (
        qtbot.waitSignal(desk.live.headings_changed) as headings,
        qtbot.waitSignal(desk.live.problems_changed) as problems,
        qtbot.waitSignal(desk.live.words_changed) as words,
    ):
        desk.answer(document, "<p>one</p>", problems=(PROBLEM,), words=7)

    assert desk.html() == "<p>one</p>"
    assert (headings.args, problems.args, words.args) == ([(HEADING,)], [(PROBLEM,)], [7])


def test_the_outline_of_another_tab_is_there_at_once(desk: Desk, qtbot: QtBot) -> None:
    first = desk.open("2025-04-06-a.md")
    desk.answer(first, "<p>first</p>", problems=(PROBLEM,))
    second = desk.open("2025-04-07-b.md")
    desk.answer(second, "<p>second</p>", headings=())

    with qtbot.waitSignal(desk.live.headings_changed) as headings:
        desk.posts.show(first)

    assert headings.args == [(HEADING,)]
    assert desk.live.problems == (PROBLEM,)
    assert desk.service.asked[-1] == ("text", first.id, 1, "one\ntwo\n")


def test_patches_of_a_tab_behind_change_only_what_is_known_of_it(desk: Desk, qtbot: QtBot) -> None:
    behind = desk.open("2025-04-06-a.md")
    front = desk.open("2025-04-07-b.md")
    desk.answer(front, "<p>front</p>", headings=())

    with qtbot.assertNotEmitted(desk.live.headings_changed):
        desk.answer(behind, "<p>behind</p>")

    assert desk.html() == "<p>front</p>"


def test_a_patch_that_does_not_fit_makes_the_text_be_sent_again(desk: Desk) -> None:
    document = desk.open("2025-04-06-a.md")
    desk.answer(document, "<p>one</p>")

    desk.live.take(Patch(document.id, 8, 9, (), (), (), 0))

    assert desk.service.asked == [("text", document.id, 1, "one\ntwo\n")] * 2


def test_liquid_in_the_text_gets_the_front_matter_as_it_is_now(desk: Desk) -> None:
    document = desk.open("2025-04-06-a.md", "{{ page.title }}\n")
    assert desk.service.page is not None
    assert desk.service.page.front_matter == {"title": "x"}

    document.edit_front_matter(document.front_matter.with_value("title", "y"))

    assert desk.service.page.front_matter == {"title": "y"}
    assert len(desk.service.asked) == 1  # the text is not sent again


def test_the_worker_gets_the_text_that_it_asks_for(desk: Desk) -> None:
    document = desk.open("2025-04-06-a.md")

    desk.live.take(TextNeeded(document.id))
    desk.live.take(TextNeeded(document.id + 100))

    assert desk.service.asked == [("text", document.id, 1, "one\ntwo\n")] * 2


@pytest.mark.parametrize(
    "tell",
    [
        lambda desk, document: desk.live.take(RenderFailed(document.id, 1, "It failed.")),
        lambda desk, document: desk.live.take_state(RenderLate(document.id, "It failed.")),
        lambda desk, document: desk.live.take_state(RenderCrashed(document.id, "It failed.")),
        lambda desk, document: desk.live.take_state(WorkerStopped("It failed.")),
    ],
    ids=["failed", "late", "crashed", "stopped"],
)
def test_what_went_wrong_is_told_until_the_next_rendering(desk: Desk, tell: Callable[[Desk, Document], Answer]) -> None:
    document = desk.open("2025-04-06-a.md")
    desk.answer(document, "<p>one</p>")

    tell(desk, document)
    assert desk.preview.notice == "It failed."
    assert desk.html() == "<p>one</p>"

    desk.answer(document, "<p>one</p>")
    assert desk.preview.notice == ""


def test_what_went_wrong_with_a_document_is_told_where_that_document_is(desk: Desk) -> None:
    late = desk.open("2025-04-06-a.md")
    desk.open("2025-04-07-b.md")

    desk.live.take_state(RenderLate(late.id, "Too long."))
    assert desk.preview.notice == ""

    desk.posts.show(late)
    assert desk.preview.notice == "Too long."


def test_a_worker_that_is_back_takes_its_notice_away(desk: Desk) -> None:
    desk.open("2025-04-06-a.md")

    desk.live.take_state(WorkerStopped("No worker."))
    desk.live.take_state(WorkerRestarted())

    assert desk.preview.notice == ""


def test_refreshing_tries_again_what_was_given_up(desk: Desk) -> None:
    document = desk.open("2025-04-06-a.md")

    desk.preview.refresh_requested.emit()

    assert desk.service.asked[-1] == ("retry", document.id)


def test_a_closed_document_is_forgotten(desk: Desk) -> None:
    document = desk.open("2025-04-06-a.md")
    desk.posts.close(document)

    late = desk.answer(document, "<p>late</p>")

    assert desk.service.asked[-1] == ("forget", late.document)
    assert desk.live.headings == ()
    assert desk.preview.words == "No post is open."


def test_the_site_tells_where_addresses_start_and_how_to_render(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    bases: list[tuple[object, ...]] = []
    monkeypatch.setattr(desk.preview, "show_document", lambda *values: bases.append(values))
    monkeypatch.setattr(desk.preview, "set_site", lambda *values: bases.append(values))
    (desk.folder / "_config.yml").write_text("baseurl: /blog\n", encoding="utf-8")
    desk.site.open(desk.folder)
    document = desk.open("2025-04-06-a.md")
    generation = desk.site.generation

    desk.site.take(SiteOpened(generation, read_config(desk.folder)))
    row = PostSummary(
        "_posts/2025-04-06-a.md", Kind.POST, Status.PUBLISHED, "x", None, (), (), 0, "/2025/04/06/a.html", ""
    )
    desk.site.take(PostsRead(generation, (row,)))
    desk.site.close()

    assert bases == [
        (document.id, "_posts/2025-04-06-a.md", "/2025-04-06-a.html"),
        (desk.folder, "/blog", ""),
        (document.id, "_posts/2025-04-06-a.md", "/2025-04-06-a.html"),
        (document.id, "_posts/2025-04-06-a.md", "/2025/04/06/a.html"),
    ]
    assert desk.service.asked == [("text", document.id, 1, "one\ntwo\n")] * 2


def test_a_post_is_awaited_until_it_has_been_rendered_once(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.live.awaited):
        first = desk.open("2025-04-06-a.md")
    desk.answer(first, "<p>first</p>")
    desk.open("2025-04-07-b.md")
    with qtbot.assertNotEmitted(desk.live.awaited):
        desk.posts.show(first)


def test_an_outline_that_did_not_change_is_kept(desk: Desk) -> None:
    document = desk.open("2025-04-06-a.md")
    desk.answer(document, "<p>one</p>", problems=(PROBLEM,))

    desk.live.take(Patch(document.id, 1, 2, (), None, None, 3))

    assert (desk.live.headings, desk.live.problems) == ((HEADING,), (PROBLEM,))
