"""Where elements within a block stand: told beside the HTML, never in it."""

import pytest

from editor.markup import render, to_html


def told(text: str) -> list[tuple[str, int, int]]:
    """The tag and the lines of each element that is told of, those before it in the text counted."""
    return [
        (block.html[block.html.rindex("<", 0, at) :].split(">")[0].split()[0], first, last)
        for block in render(text).blocks
        for at, first, last in block.inner
    ]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("one\ntwo", []),
        ("text\n\n- a\n  b\n- c", [("<li", 0, 1), ("<li", 2, 2)]),
        ("- a\n\n  b\n  c", [("<p", 0, 0), ("<p", 2, 3)]),
        ("- [ ] a\n\n  b", [("<p", 0, 0), ("<p", 2, 2)]),
        ("> a\n>\n> ## b", [("<p", 0, 0), ("<h2", 2, 2)]),
        ("| a |\n|---|\n| b |\n| c |", [("<tr", 0, 0), ("<tr", 2, 2), ("<tr", 3, 3)]),
        ("a\n: b\n  c", [("<dt", 0, 0), ("<dd", 1, 2)]),
        ("<div>\n<p>a\nb</p>\n<ul><li>c</li></ul>\n</div>", [("<p", 1, 2), ("<ul", 3, -1), ("<li", 3, 3)]),
    ],
)
def test_elements_with_text_of_their_own_are_told_of(text: str, inner: list[tuple[str, int, int]]) -> None:
    assert told(text) == inner


def test_they_are_found_where_a_contents_list_stands_between_them() -> None:
    assert told("# A\n\n> a\n>\n> * x\n> {:toc}\n>\n> b") == [("<p", 0, 0), ("<p", 5, 5)]


def test_nothing_of_it_is_published() -> None:
    text = "- a\n  b\n- c\n\n[^1]\n\n[^1]: > note\n"
    assert "\x02" not in render(text).html
    assert render(text).html.split() == to_html(text).split()
