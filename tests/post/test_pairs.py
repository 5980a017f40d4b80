"""Pairs help where they are meant and keep out of the way elsewhere."""

from collections.abc import Callable

import pytest

from editor.post.edited import Edited
from editor.post.pairs import delete_pair, typed

Edit = Callable[[Callable[[str, int, int], Edited | None], str], str | None]


@pytest.mark.parametrize(
    ("key", "before", "after"),
    [
        ("*", "a ⟦b⟧", "a *⟦b⟧*"),
        ("[", "⟦a⟧", "[⟦a⟧]"),
        ('"', "⟦a⟧", '"⟦a⟧"'),
        ("(", "a ‸", "a (‸)"),
        ("`", "a ‸ b", "a `‸` b"),
        ("[", "‸\nb", "[‸]\nb"),
        (")", "(a‸)", "(a)‸"),
        ("`", "`a‸` b", "`a`‸ b"),
        ('"', '"a‸"', '"a"‸'),
        ("*", "*a‸*", "*a*‸"),
        ("_", "x _a‸_", "x _a_‸"),
    ],
)
def test_a_pair_wraps_closes_and_is_stepped_over(edit: Edit, key: str, before: str, after: str) -> None:
    assert edit(lambda *where: typed(*where, key), before) == after


@pytest.mark.parametrize(
    ("key", "before"),
    [
        ("(", "a ‸b"),
        ('"', "word‸"),
        ("`", "``‸"),
        ("`", "`‸"),
        ("*", "‸"),
        ("_", "a ‸ b"),
        (")", "a‸)"),
        ("*", "‸*a*"),
        ("[", "\\‸"),
        ("x", "⟦a⟧"),
    ],
)
def test_other_keys_are_just_typed(edit: Edit, key: str, before: str) -> None:
    assert edit(lambda *where: typed(*where, key), before) is None


@pytest.mark.parametrize(("before", "after"), [("a (‸) b", "a ‸ b"), ("`‸`", "‸"), ("[‸]", "‸")])
def test_backspace_takes_an_empty_pair(edit: Edit, before: str, after: str) -> None:
    assert edit(delete_pair, before) == after


@pytest.mark.parametrize("before", ["(a‸)", "‸()", "*‸*", "⟦()⟧", "(‸]"])
def test_backspace_is_plain_elsewhere(edit: Edit, before: str) -> None:
    assert edit(delete_pair, before) is None
