"""Blocks, headings, lines and words of a rendered body."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.markup import render, to_html
from editor.markup.rendering import Rendering

PIECES = st.sampled_from(
    [
        *("# A\n", "Text\n", "\n", "- a\n", "  - b\n", "> q\n", "```\n", "~~~\n", "    code\n", "***\n", "| a | b |\n"),
        *("<div>", "</div>", '<div markdown="1">\n', "<p>", "</p>", "<!-- ", " -->", "<![x", "<script>", "</script>"),
        *(
            "**",
            "_",
            "`",
            "[",
            "](",
            ")",
            "[^1]",
            "[^1]: ",
            "{: #a}",
            "{%",
            "%}",
            "&amp;",
            "&",
            "<",
            ">",
            "\x02",
            "\x03",
        ),
        *("\x02", "\x03", "===\n", "---\n", ": ", "*[", "]: ", "\\", "$$", "é", "中", "\u2028", "\x0b", "\r"),
    ]
)


def blocks_of(rendering: Rendering) -> list[str]:
    return [block.html for block in rendering.blocks]


def test_each_top_level_element_is_a_block() -> None:
    starts = [html[:3] for html in blocks_of(render("# A\n\nText\n\n- b\n\n> c\n"))]
    assert starts == ["<h1", "<p>", "<ul", "<bl"]


def test_the_blocks_together_are_the_whole_html() -> None:
    text = "# A\n\nText\n\n<div><p>raw</p></div>\n\n<!-- note -->\n\n- b\n"
    assert "".join(render(text).html.split()) == "".join(to_html(text).split())


@pytest.mark.parametrize("text", ["", "\n\n", "   "])
def test_an_empty_text_has_no_blocks(text: str) -> None:
    assert render(text) == Rendering(())


def test_what_follows_an_element_that_is_never_closed_belongs_to_it() -> None:
    assert len(render("First\n\n<div>\nopen\n\nSecond\n\nThird\n").blocks) == 2


def test_a_closing_tag_of_nothing_opens_no_block() -> None:
    rendering = render("First\n\n</div>\n\nSecond\n")
    assert [html.startswith("<p>") for html in blocks_of(rendering)] == [True, True, True]


def test_a_comment_keeps_its_place() -> None:
    assert blocks_of(render("First\n\n<!-- <p>note</p> -->\n\nSecond\n"))[1] == "<!-- <p>note</p> -->"


def test_headings_have_their_source_lines() -> None:
    text = "# One\n\nTwo *words*\n---------\n\n```\n# Not one\n```\n\n> ### In a quote\n\n#### `Last` one ####\n"
    headings = [(heading.level, heading.text, heading.line) for heading in render(text).headings]
    assert headings == [(1, "One", 0), (2, "Two words", 2), (3, "In a quote", 9), (4, "Last one", 11)]


def test_a_raw_heading_is_in_the_outline_too() -> None:
    heading = render('Text\n\n<h2 id="own">Raw <em>one</em></h2>\n').headings[0]
    assert (heading.level, heading.text, heading.id, heading.line) == (2, "Raw one", "own", 2)


def test_equal_headings_are_told_apart() -> None:
    assert [heading.line for heading in render("# A\n\nx\n\n# A\n\n# A\n").headings] == [0, 4, 6]


def test_headings_inside_a_contents_block_are_found() -> None:
    text = '<div markdown="1">\n### Contents\n- [A](#a)\n</div>\n\n## A\n'
    assert [(heading.text, heading.line) for heading in render(text).headings] == [("Contents", 1), ("A", 5)]


def test_blocks_know_their_lines() -> None:
    text = (
        "Text\n\nA\n===\n\n- b\n  c\n\n\n> d\ne\n{: .k}\n\n```\nf\n\n```\n<div>\n\ng</div>\n\n    h\n\n    i\n\n"
        "| j |\n| k |\n\n$$\nl\n$$\n\nm\n: n\n\n  o\n\n[p]: q\n\nr\n"
    )
    lines = [(block.html[:3], block.first_line, block.last_line) for block in render(text).blocks]
    assert lines == [
        ("<p>", 0, 0),
        ("<h1", 2, 3),
        ("<ul", 5, 6),
        ("<bl", 9, 11),
        ("<di", 13, 16),
        ("<di", 17, 19),
        ("<di", 21, 23),
        ("<ta", 25, 26),
        ("\\[l", 28, 30),
        ("<dl", 32, 35),
        ("<p>", 39, 39),
    ]


def test_the_block_of_footnotes_stands_on_no_line() -> None:
    blocks = render("a[^1]\n\n[^1]: b\n").blocks
    assert [(block.first_line, block.last_line) for block in blocks] == [(0, 0), (-1, -1)]


def test_headings_in_items_and_notes_have_their_lines() -> None:
    text = "- a\n\n  # One\n\n1. # Two\n\nx[^1]\n\n[^1]:\n    # Three\n\n<div><h2>Four</h2></div>\n"
    assert [(one.text, one.line) for one in render(text).headings] == [
        ("One", 2),
        ("Two", 4),
        ("Four", 11),
        ("Three", 9),
    ]


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [("a\n\n```\nb\n", 2, "fence"), ("a\n\n<div>\nb\n", 2, "<div>"), ('<p>\na\n<i markdown="1">', 0, "<p>")],
)
def test_what_is_never_closed_is_told(text: str, line: int, word: str) -> None:
    (problem,) = render(text).problems
    assert problem.line == line
    assert word in problem.message


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One two, *three*.", 3),
        ("It isn't well-known: 3.5 km", 5),
        ("Use `code` here\n\n```\nnot this\n```\n", 2),
        ("{% include x.html %} Word {{ page.title }}", 1),
        ("# Head\n\n- item\n- other", 3),
        ("<script>var a = 1;</script>\n\nText", 1),
        ("中文字", 3),
    ],
)
def test_words_are_those_of_running_text(text: str, words: int) -> None:
    assert render(text).words == words


def test_where_reading_fails_the_text_is_shown_as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError("no")

    monkeypatch.setattr("editor.markup.writer.Writer.write", fail)
    rendering = render("a < b")
    assert rendering.html == to_html("a < b") == "<pre>a &lt; b</pre>"
    assert rendering.problems


@settings(deadline=None, max_examples=150)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_no_text_makes_rendering_fail(text: str) -> None:
    rendering = render(text)
    assert "".join(rendering.html.split()) == "".join(to_html(text).split())
    assert all(0 <= heading.line <= text.count("\n") for heading in rendering.headings)
