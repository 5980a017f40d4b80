"""Headings, quotes and lists toggle line by line."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.post.edited import Edited
from editor.post.line_formatting import ListKind, heading_level, toggle_heading, toggle_list, toggle_quote

Edit = Callable[[Callable[[str, int, int], Edited | None], str], str | None]


def heading(level: int) -> Callable[[str, int, int], Edited]:
    return lambda text, start, end: toggle_heading(text, start, end, level)


def a_list(kind: ListKind) -> Callable[[str, int, int], Edited]:
    return lambda text, start, end: toggle_list(text, start, end, kind)


bullets, numbers, tasks = (a_list(kind) for kind in (ListKind.BULLETS, ListKind.NUMBERS, ListKind.TASKS))

BOTH_WAYS = [
    (heading(2), "ti‸tle", "## ti‸tle"),
    (heading(1), "⟦one\ntwo⟧", "# ⟦one\n# two⟧"),
    (heading(3), "> ti‸tle", "> ### ti‸tle"),
    (heading(3), "- ti‸tle", "- ### ti‸tle"),
    (heading(2), "‸", "## ‸"),
    (toggle_quote, "o‸ne", "> o‸ne"),
    (toggle_quote, "⟦one\n\ntwo⟧", "> ⟦one\n>\n> two⟧"),
    (toggle_quote, "> ⟦one\ntwo⟧", "> > ⟦one\n> two⟧"),
    (toggle_quote, "- a\n\n  te‸xt", "- a\n\n  > te‸xt"),
    (toggle_quote, "‸", "> ‸"),
    (bullets, "⟦one\n\ntwo⟧\nthree", "- ⟦one\n\n- two⟧\nthree"),
    (bullets, "⟦one\n⟧two", "- ⟦one\n⟧two"),
    (bullets, "‸", "- ‸"),
    (bullets, "> qu‸ote", "> - qu‸ote"),
    (numbers, "⟦one\ntwo⟧", "1. ⟦one\n2. two⟧"),
    (numbers, "⟦one\n  deep\nthree⟧", "1. ⟦one\n  1. deep\n2. three⟧"),
    (tasks, "⟦one\ntwo⟧", "- [ ] ⟦one\n- [ ] two⟧"),
]


@pytest.mark.parametrize(("toggle", "before", "after"), BOTH_WAYS)
def test_twice_is_the_same_text(edit: Edit, toggle: Callable[[str, int, int], Edited], before: str, after: str) -> None:
    assert edit(toggle, before) == after
    assert edit(toggle, after) == before


@pytest.mark.parametrize(
    ("toggle", "before", "after"),
    [
        (heading(3), "# ti‸tle", "### ti‸tle"),
        (heading(2), "## ti‸tle ##", "ti‸tle"),
        (heading(1), "Ti‸tle\n=====\ntext", "Ti‸tle\ntext"),
        (heading(3), "Ti‸tle\n-----", "### Ti‸tle"),
        (heading(2), "⟦Title\n-----\ntext⟧", "## ⟦Title\n## text⟧"),
        (toggle_quote, "> > o‸ne", "> o‸ne"),
        (toggle_quote, ">o‸ne", "o‸ne"),
        (bullets, "1. ⟦one\n2. two⟧", "- ⟦one\n- two⟧"),
        (bullets, "- [x] do‸ne", "- do‸ne"),
        (bullets, "* old\n\nn‸ew", "* old\n\n* n‸ew"),
        (numbers, "- ⟦one\n  more\n- two⟧", "1. ⟦one\n   more\n2. two⟧"),
        (numbers, "- o‸ne\n- two", "1. o‸ne\n- two"),
        (numbers, "o‸ne\n5. two\n6. three", "1. o‸ne\n2. two\n3. three"),
        (tasks, "- o‸ne", "- [ ] o‸ne"),
        (tasks, "1. o‸ne", "- [ ] o‸ne"),
        (tasks, "- ⟦[x] done\n- open⟧", "- ⟦[x] done\n- [ ] open⟧"),
        (bullets, "- ⟦one\n  more⟧", "⟦one\nmore⟧"),
    ],
)
def test_one_kind_becomes_another(
    edit: Edit, toggle: Callable[[str, int, int], Edited], before: str, after: str
) -> None:
    assert edit(toggle, before) == after


@pytest.mark.parametrize(
    ("line", "below", "level"),
    [
        ("### a", "", 3),
        ("###### ", "", 6),
        ("####### a", "", 0),
        ("#a", "", 0),
        ("a", "===", 1),
        ("a", "---", 2),
        ("", "---", 0),
    ],
)
def test_what_a_heading_is(line: str, below: str, level: int) -> None:
    assert heading_level(line, below) == level


COMMANDS = st.sampled_from([heading(2), toggle_quote, bullets, numbers, tasks])


@settings(deadline=None, max_examples=300)
@given(st.text("ab\n", max_size=12), COMMANDS, st.data())
def test_running_text_comes_back(text: str, toggle: Callable[[str, int, int], Edited], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    once = toggle(text, start, data.draw(st.integers(start, len(text))))
    assert once.text != text
    assert toggle(once.text, once.start, once.end).text == text


@settings(deadline=None, max_examples=300)
@given(st.text("a \n>-*1.[x]#=\t", max_size=20), COMMANDS, st.data())
def test_any_text_is_taken(text: str, toggle: Callable[[str, int, int], Edited], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    edited = toggle(text, start, data.draw(st.integers(start, len(text))))
    assert 0 <= edited.start <= edited.end <= len(edited.text)
