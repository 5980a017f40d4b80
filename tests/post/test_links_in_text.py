"""Links are made, changed and taken away where the text allows one."""

from collections.abc import Callable

import pytest

from editor.post.edited import Edited
from editor.post.links_in_text import insert_image, insert_link, is_address, link_at, pasted_address

Edit = Callable[[Callable[[str, int, int], Edited | None], str], str | None]


@pytest.mark.parametrize(
    ("before", "address", "after"),
    [
        ("see ⟦this⟧ now", "/a", "see [⟦this⟧](/a) now"),
        ("see th‸is now", "/a", "see [⟦this⟧](/a) now"),
        ("see ‸ now", "/a[1]", "see [⟦/a\\[1\\]⟧](/a[1]) now"),
        ("see ‸ now", "", "see [‸]() now"),
        ("‸", "/a", "[⟦/a⟧](/a)"),
        ("⟦a] b⟧", "/a", "[⟦a\\] b⟧](/a)"),
        ("⟦a [b] c⟧", "/a", "[⟦a [b] c⟧](/a)"),
        ("⟦x⟧", "/my file (1).pdf", "[⟦x⟧](/my%20file%20(1).pdf)"),
        ("⟦x⟧", "/odd)(", "[⟦x⟧](/odd%29%28)"),
        ("**⟦bold⟧**", "/a", "**[⟦bold⟧](/a)**"),
        ("⟦a **b**⟧", "/a", "[⟦a **b**⟧](/a)"),
        ("- ⟦item⟧", "/a", "- [⟦item⟧](/a)"),
    ],
)
def test_a_link_is_made(edit: Edit, before: str, address: str, after: str) -> None:
    assert edit(lambda *where: insert_link(*where, address), before) == after


@pytest.mark.parametrize(
    ("before", "address", "after"),
    [
        ("see [th‸is](/old) now", "/new", "see [th‸is](/new) now"),
        ("see [this](/o‸ld) now", "/new", "see [⟦this⟧](/new) now"),
        ("see [this](</o‸ld page> 'Title') now", "/new", "see [⟦this⟧](/new 'Title') now"),
        ("⟦[this](/old)⟧", "/new", "[⟦this⟧](/new)"),
        ("see [th‸is](/old) now", "", "see th‸is now"),
        ("see [this](/o‸ld) now", "", "see this‸ now"),
        ("⟦[this](/old)⟧", "", "⟦this⟧"),
    ],
)
def test_the_link_at_the_caret_is_changed(edit: Edit, before: str, address: str, after: str) -> None:
    assert edit(lambda *where: insert_link(*where, address), before) == after


@pytest.mark.parametrize(
    "before", ["`co⟦d⟧e`", "⟦a [b](/c) d⟧", "**b⟦c** d⟧", "⟦one\n\ntwo⟧", "[a‸][ref]", "<b cl‸ass>", "```\nx ‸ y\n```"]
)
def test_no_link_is_made_where_none_can_stand(edit: Edit, before: str) -> None:
    assert edit(lambda *where: insert_link(*where, "/a"), before) is None


@pytest.mark.parametrize(
    ("text", "at", "address"),
    [
        ("[a](/b)", 1, "/b"),
        ("[a](/b)", 5, "/b"),
        ("x [a](<b c> 'T')", 4, "b c"),
        ("[a](/b_(c))", 2, "/b_(c)"),
        ("![a](/b)", 3, ""),
        ("[a](/b) c", 9, ""),
        ("`[a](/b)`", 3, ""),
    ],
)
def test_the_address_at_the_caret(text: str, at: int, address: str) -> None:
    assert link_at(text, at) == address


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a ‸b", "a ![⟦An \\[odd\\] name⟧](/images/my%20cat.png)b"),
        ("⟦two\nwords⟧", "![⟦two words⟧](/images/my%20cat.png)"),
    ],
)
def test_an_image_stands_with_its_alternative_text_selected(edit: Edit, before: str, after: str) -> None:
    assert edit(lambda *where: insert_image(*where, "/images/my cat.png", "An [odd] name"), before) == after


def test_an_address_pasted_on_a_selection_links_it(edit: Edit) -> None:
    paste = "https://example.org/a\n"
    assert edit(lambda *where: pasted_address(*where, paste), "a ⟦b⟧ c") == "a [⟦b⟧](https://example.org/a) c"


@pytest.mark.parametrize(
    ("before", "pasted"),
    [
        ("a ‸b", "https://example.org"),
        ("⟦a⟧", "some words"),
        ("⟦https://a.example⟧", "https://b.example"),
        ("⟦a\nb⟧", "https://a.example"),
    ],
)
def test_everything_else_is_pasted_as_it_is(edit: Edit, before: str, pasted: str) -> None:
    assert edit(lambda *where: pasted_address(*where, pasted), before) is None


@pytest.mark.parametrize(
    ("text", "answer"),
    [("https://example.org/a?b", True), ("mailto:a@example.org", True), ("see https://a.example", False)],
)
def test_what_an_address_is(text: str, answer: bool) -> None:
    assert is_address(text) is answer
