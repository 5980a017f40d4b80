"""The page around a body comes behind the body, and only where it has become another."""

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.messages import Answer, PageMade, PageRendered, Patch
from editor.render_service import RenderService
from editor.theme import Page
from editor.worker.pages import WatchedPage

FILES = {
    "_config.yml": "title: Blog\n",
    "_layouts/post.html": "<!doctype html><h1>{{ page.title }}</h1>{{ content }}<p>{{ site.title }}</p>\n",
    "_layouts/words.html": "{{ content }}<i>{{ content | number_of_words }}</i>\n",
    "_layouts/upper.html": "{{ content | upcase }}\n",
}


class Window:
    """Holds what the worker says."""

    def __init__(self) -> None:
        self.answers: queue.Queue[Answer] = queue.Queue()
        self.service = RenderService(self.answers.put, lambda _: None)

    def next(self, kind: type[Patch] | type[PageRendered] | type[PageMade]) -> Patch | PageRendered | PageMade:
        while True:
            answer = self.answers.get(timeout=20)
            if isinstance(answer, kind):
                return answer

    def page(self) -> PageRendered:
        answer = self.next(PageRendered)
        assert isinstance(answer, PageRendered)
        return answer

    def made(self) -> PageMade:
        answer = self.next(PageMade)
        assert isinstance(answer, PageMade)
        return answer


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    window = Window()
    window.service.open_site(1, tmp_path)
    yield window
    window.service.stop()


def post(layout: str, title: str = "One") -> Page:
    return Page("_posts/2024-01-02-one.md", {"layout": layout, "title": title})


def show(window: Window, layout: str) -> PageRendered:
    window.service.set_text(1, 1, "text", page=post(layout))
    window.service.watch_page(1)
    return window.page()


def test_a_watched_document_gets_its_page_without_the_body_that_is_told_by_itself(window: Window) -> None:
    page = show(window, "post").page
    assert page.marked
    assert "<h1>One</h1>" in page.html
    assert "text" not in page.html


def test_front_matter_that_changes_the_page_is_followed_and_the_body_stays(window: Window) -> None:
    show(window, "post")
    window.service.set_page(1, post("post", "Two"))
    assert "<h1>Two</h1>" in window.page().page.html


def test_what_is_due_at_once_does_not_wait_for_a_rest_because_the_body_was_rendered_too() -> None:
    watched = WatchedPage()
    watched.watch(1)
    watched.changed(1)
    watched.body_changed(1)
    assert watched.seconds_left() == 0


def test_an_edit_that_leaves_the_page_as_it_is_is_answered_by_its_patch_alone(window: Window) -> None:
    show(window, "post")
    window.service.edit(1, 2, 0, 1, ("more",))
    window.next(Patch)
    window.service.set_page(1, post("post", "Two"))
    answer = window.page()
    assert (answer.revision, "<h1>Two</h1>" in answer.page.html) == (2, True)


def test_a_layout_that_counts_the_body_is_rendered_again_after_the_edit(window: Window) -> None:
    assert "<i>1</i>" in show(window, "words").page.html
    window.service.edit(1, 2, 0, 1, ("two words",))
    window.next(Patch)
    assert "<i>2</i>" in window.page().page.html


def test_a_layout_that_filters_the_body_is_given_whole(window: Window) -> None:
    page = show(window, "upper").page
    assert (page.marked, "<P>TEXT</P>" in page.html) == (False, True)
    window.service.edit(1, 2, 0, 1, ("new",))
    assert "<P>NEW</P>" in window.page().page.html


def test_a_changed_layout_is_seen(window: Window, tmp_path: Path) -> None:
    show(window, "post")
    layout = tmp_path / "_layouts/post.html"
    layout.write_text("<main>{{ content }}</main>", encoding="utf-8")
    window.service.refresh_site(1, frozenset({layout}))
    assert "<main>" in window.page().page.html


def test_a_document_that_is_not_watched_any_more_gets_no_page(window: Window) -> None:
    show(window, "post")
    window.service.watch_page(None)
    window.service.set_page(1, post("post", "Two"))
    window.service.set_text(2, 1, "{{ page.title }}", page=post("post", "Three"))
    window.next(Patch)
    window.service.watch_page(2)
    assert "<h1>Three</h1>" in window.page().page.html


def test_a_page_that_is_wanted_once_comes_whole_with_the_newest_text_and_what_it_needs(
    window: Window, tmp_path: Path
) -> None:
    (tmp_path / "main.scss").write_text("---\n---\np { color: red }\n", encoding="utf-8")
    window.service.set_text(1, 1, "text", page=post("post"))
    window.service.edit(1, 2, 0, 1, ("new",))
    assert window.service.make_page(1)
    made = window.made().page
    assert made.html == "<!doctype html><h1>One</h1><p>new</p>\n<p>Blog</p>\n"
    assert (made.url, made.files.folder, list(made.files.styles)) == ("/2024/01/02/one.html", tmp_path, ["/main.css"])


def test_a_text_in_a_folder_that_is_no_site_gets_a_plain_page(window: Window, tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    window.service.open_site(2, tmp_path / "notes")
    window.service.set_text(1, 1, "text", page=Page("deep/note.md", {"title": "A note", "lang": "pt"}))
    window.service.make_page(1)
    made = window.made().page
    assert made.html.startswith(
        '<!DOCTYPE html>\n<html lang="pt">\n<head>\n<meta charset="utf-8">\n<title>A note</title>'
    )
    assert "<p>text</p>" in made.html
    assert made.url == "/deep/note.md", "addresses start from where the file is"


def test_no_page_can_be_made_of_a_text_that_the_worker_does_not_have(window: Window) -> None:
    assert not window.service.make_page(1)
