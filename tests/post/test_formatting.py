"""Formats toggle: twice gives the same text, and nothing around changes its meaning."""

from collections.abc import Callable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from editor.post.edited import Edited
from editor.post.formatting import toggle_bold, toggle_code, toggle_format, toggle_italic, toggle_strikethrough
from editor.post.inline_spans import SpanKind

Edit = Callable[[Callable[[str, int, int], Edited | None], str], str | None]
KINDS = st.sampled_from([SpanKind.BOLD, SpanKind.ITALIC, SpanKind.STRIKETHROUGH, SpanKind.CODE])

ONE_FORMAT = [
    ("a ⟦word⟧ b", "a **⟦word⟧** b"),
    ("⟦two lines\nof one paragraph⟧", "**⟦two lines\nof one paragraph⟧**"),
    ("wo‸rd", "**wo‸rd**"),
    ("word‸ next", "**word‸** next"),
    ("it’s don’‸t", "it’s **don’‸t**"),
    ("a ‸ b", "a **‸** b"),
    ("*⟦a⟧*", "***⟦a⟧***"),
    ("a *⟦word⟧* b", "a ***⟦word⟧*** b"),
    ("a*⟦b⟧*c", "a***⟦b⟧***c"),
    ("x [la⟦be⟧l](u_r_l) y", "x [la**⟦be⟧**l](u_r_l) y"),
    ("⟦x **y** z⟧", "__⟦x **y** z⟧__"),
    ("# ⟦A heading⟧", "# **⟦A heading⟧**"),
    ("- ⟦one\n- two⟧\n", "- **⟦one**\n- **two⟧**\n"),
    ("⟦one\n\ntwo⟧", "**⟦one**\n\n**two⟧**"),
    ("> ⟦quote⟧", "> **⟦quote⟧**"),
    ("| ⟦a | b⟧ |", "| **⟦a** | **b⟧** |"),
    ("1. [x] ⟦done⟧", "1. [x] **⟦done⟧**"),
    ("日本⟦語⟧です", "日本**⟦語⟧**です"),
    ("a\\*⟦b⟧", "a\\***⟦b⟧**"),
]


@pytest.mark.parametrize(("before", "after"), ONE_FORMAT)
def test_bold_goes_on_and_off(edit: Edit, before: str, after: str) -> None:
    assert edit(toggle_bold, before) == after
    assert edit(toggle_bold, after) == before


def test_italic_goes_on_and_off_within_bold(edit: Edit) -> None:
    assert edit(toggle_italic, "a **⟦word⟧** b") == "a ***⟦word⟧*** b"
    assert edit(toggle_italic, "a ***⟦word⟧*** b") == "a **⟦word⟧** b"


@pytest.mark.parametrize(
    ("toggle", "after"),
    [
        (toggle_italic, "a *⟦word⟧* b"),
        (toggle_code, "a `⟦word⟧` b"),
        (toggle_strikethrough, "a ~~⟦word⟧~~ b"),
    ],
)
def test_each_format_has_its_marks(edit: Edit, toggle: Callable[[str, int, int], Edited | None], after: str) -> None:
    assert edit(toggle, "a ⟦word⟧ b") == after
    assert edit(toggle, after) == "a ⟦word⟧ b"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a ⟦word ⟧b", "a **⟦word⟧** b"),
        ("⟦- item\n⟧", "- **⟦item⟧**\n"),
        ("a ⟦b *c⟧ d* e", "a **⟦b *c d*⟧** e"),
        ("`co⟦d⟧e`", "**⟦`code`⟧**"),
        ("{{ pa⟦ge⟧ }}", "**⟦{{ page }}⟧**"),
        ("![⟦alt⟧](x.png)", "**⟦![alt](x.png)⟧**"),
        ("[label](ur⟦l⟧)", "**⟦[label](url)⟧**"),
    ],
)
def test_marks_stand_outside_blanks_and_around_what_they_would_break(edit: Edit, before: str, after: str) -> None:
    assert edit(toggle_bold, before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a **b ⟦c⟧ d** e", "a ⟦b c d⟧ e"),
        ("a **b ‸c d** e", "a ⟦b c d⟧ e"),
        ("a ⟦**b**⟧ c", "a ⟦b⟧ c"),
        ("__⟦under⟧__", "⟦under⟧"),
        ("__un‸der__", "un‸der"),
        ("⟦**a** **b**⟧", "⟦a b⟧"),
        ("⟦**a** b⟧", "__⟦**a** b⟧__"),
    ],
)
def test_bold_goes_off_where_all_is_bold(edit: Edit, before: str, after: str) -> None:
    assert edit(toggle_bold, before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("⟦a`b⟧", "``⟦a`b⟧``"),
        ("⟦`a`⟧ b", "⟦a⟧ b"),
        ("⟦a `b` c⟧", "``⟦a `b` c⟧``"),
        ("⟦``a`⟧", "``` ⟦``a`⟧ ```"),
        ("⟦a *b* c⟧", "`⟦a *b* c⟧`"),
        ("`` ⟦`a`⟧ ``", "⟦`a`⟧"),
    ],
)
def test_code_is_fenced_by_more_backticks_than_it_has(edit: Edit, before: str, after: str) -> None:
    assert edit(toggle_code, before) == after


@pytest.mark.parametrize("before", ["```\n⟦code⟧\n```", "snake⟦_case_⟧x", "⟦ \n ⟧", "⟦---⟧", '<a href="⟦x⟧">y</a>'])
def test_nothing_happens_where_marks_would_not_work(edit: Edit, before: str) -> None:
    assert edit(toggle_bold, before) is None


def test_a_selection_that_is_partly_bold_becomes_bold(edit: Edit) -> None:
    assert edit(toggle_bold, "- ⟦**one**\n- two⟧") == "- ⟦**one**\n- **two⟧**"


@settings(deadline=None, max_examples=300)
@given(st.text("ab \n.é", max_size=16), KINDS, st.data())
def test_twice_is_the_same_text(text: str, kind: SpanKind, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    once = toggle_format(text, start, data.draw(st.integers(start, len(text))), kind)
    assume(once)
    twice = toggle_format(once.text, once.start, once.end, kind)
    assert twice is not None
    assert twice.text == text


@settings(deadline=None, max_examples=300)
@given(st.text("ab *_`~[]()\\\n|<{", max_size=20), KINDS, st.data())
def test_among_any_marks_only_marks_come_and_go(text: str, kind: SpanKind, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    once = toggle_format(text, start, data.draw(st.integers(start, len(text))), kind)
    assume(once)
    unmarked = str.maketrans("", "", "*_`~ ")
    assert once.text.translate(unmarked) == text.translate(unmarked)
    assert 0 <= once.start <= once.end <= len(once.text)


def test_marks_that_never_close_cost_no_more_than_others() -> None:
    text = "**a " * 3000
    assert toggle_bold(text + "⟦", len(text), len(text) + 1) is not None
