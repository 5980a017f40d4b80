"""Problems of the post in front: counted, and reached by a key."""

from pathlib import Path

import pytest

from editor.messages import PageRendered
from editor.theme.page import PageProblem, WholePage
from editor.ui.main_window import MainWindow
from tests.window.conftest import FIRST, OpenPost


@pytest.fixture
def broken(window: MainWindow, site: Path) -> MainWindow:
    path = site / "_posts/2025-07-01-broken.md"
    path.write_text("---\ntitle: One\ntags: [a\n---\n\nText\n")
    window.files.open(path)
    return window


def test_a_sound_post_has_none(window: MainWindow, open_post: OpenPost) -> None:
    open_post(FIRST)
    assert window.problems.all() == ()
    assert "0 problems" in window.status.text()


def test_broken_front_matter_is_one_with_its_line(broken: MainWindow) -> None:
    [problem] = broken.problems.all()
    assert problem.line == -3
    assert "1 problem" in broken.status.text()


def test_mending_it_takes_it_back(broken: MainWindow) -> None:
    document = broken.posts.current
    assert document is not None
    document.edit_front_matter(document.front_matter.with_yaml("title: One\ntags: [a]\n"))
    assert broken.problems.all() == ()


def test_the_key_leads_to_the_yaml(broken: MainWindow) -> None:
    said: list[str] = []
    broken.go.problem_named.connect(said.append)
    broken.go.next_problem()
    broken.go.previous_problem()
    assert broken.form.shows_raw
    assert said == [broken.problems.all()[0].message] * 2


def test_a_key_that_stands_twice_is_one(window: MainWindow, site: Path) -> None:
    path = site / "_posts/2025-07-02-twice.md"
    path.write_text("---\ntitle: One\ntitle: Two\n---\nText\n")
    window.files.open(path)
    [problem] = window.problems.all()
    assert "stands twice" in problem.message


def test_problems_of_the_page_around_the_text_count_while_it_is_shown(window: MainWindow, open_post: OpenPost) -> None:
    document = open_post(FIRST)
    window.pages.show_page(True)
    problem = PageProblem("_layouts/post.html", 4, "The tag “nothing” is not known.")
    window.take(PageRendered(document.id, 1, WholePage("<p>page</p>", problems=(problem,))))
    assert "1 problem" in window.status.text()
    assert window.problems.all()[0].message == "_layouts/post.html, line 5: The tag “nothing” is not known."
    window.pages.show_page(False)
    assert "0 problems" in window.status.text()
