"""Enter and Tab go on with what the writer is in."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.post.continuation import continued, indent, lines_around, outdent
from editor.post.edited import Edited

Edit = Callable[[Callable[[str, int, int], Edited | None], str], str | None]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one‸", "- one\n- ‸"),
        ("  * one‸", "  * one\n  * ‸"),
        ("- one ‸two", "- one \n- ‸two"),
        ("- ‸one", "- \n- ‸one"),
        ("-   wide‸", "-   wide\n-   ‸"),
        ("1. one‸", "1. one\n2. ‸"),
        ("9) one‸", "9) one\n10) ‸"),
        ("- [x] done‸", "- [x] done\n- [ ] ‸"),
        ("> quote‸", "> quote\n> ‸"),
        (">quote‸", ">quote\n>‸"),
        ("> > deep‸", "> > deep\n> > ‸"),
        ("> - item‸", "> - item\n> - ‸"),
        ("- > quote‸", "- > quote\n  > ‸"),
        ("- a\n  > quote‸", "- a\n  > quote\n  > ‸"),
        ("- - inner‸", "- - inner\n  - ‸"),
        ("1. a‸\n2. b\n3. c", "1. a\n2. ‸\n3. b\n4. c"),
        ("1. a‸\n1. b", "1. a\n1. ‸\n1. b"),
        ("9. a‸\n10. b\n    more", "9. a\n10. ‸\n11. b\n    more"),
        ("8. a‸\n9. b\n   more", "8. a\n9. ‸\n10. b\n    more"),
        ("- item\n  te‸xt", "- item\n  te\n  ‸xt"),
    ],
)
def test_enter_goes_on(edit: Edit, before: str, after: str) -> None:
    assert edit(continued, before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one\n- ‸", "- one\n‸"),
        ("- [ ] ‸", "‸"),
        ("1. a\n2. ‸\n3. b", "1. a\n‸\n2. b"),
        ("- a\n  - ‸", "- a\n- ‸"),
        ("1. a\n   - b\n   - ‸\n2. c", "1. a\n   - b\n2. ‸\n3. c"),
        ("> a\n> ‸", "> a\n‸"),
        ("> > ‸", "> ‸"),
        ("> - ‸", "> ‸"),
        ("- > ‸", "- ‸"),
        ("- a\n  > ‸", "- a\n  ‸"),
    ],
)
def test_enter_in_an_empty_one_ends_it(edit: Edit, before: str, after: str) -> None:
    assert edit(continued, before) == after


@pytest.mark.parametrize("before", ["text‸", "‸- one", "-‸ one", "⟦- one⟧", "**bold**‸", "- - -‸", "‸", "-text‸"])
def test_enter_is_plain_elsewhere(edit: Edit, before: str) -> None:
    assert edit(continued, before) is None


@pytest.mark.parametrize(
    ("before", "after"), [("```\n  - co‸de\n```", "```\n  - co\n  ‸de\n```"), ("```\n- code‸\n```", None)]
)
def test_enter_in_code_keeps_the_indentation_only(edit: Edit, before: str, after: str | None) -> None:
    assert edit(continued, before) == after


def test_code_can_be_told_from_outside(edit: Edit) -> None:
    assert edit(lambda *where: continued(*where, in_code=True), "  - a‸") == "  - a\n  ‸"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a\n- b‸", "- a\n  - b‸"),
        ("1. a\n2. b‸\n3. c", "1. a\n   1. b‸\n2. c"),
        ("10. a\n11. b‸", "10. a\n    1. b‸"),
        ("- a\n- ⟦b\n- c⟧", "- a\n  - ⟦b\n  - c⟧"),
        ("- a\n- b‸\n  more\n  - child\n- c", "- a\n  - b‸\n    more\n    - child\n- c"),
        ("-   a\n-   ‸", "-   a\n    -   ‸"),
        ("1. a\n   1. b\n2. c‸", "1. a\n   1. b\n   2. c‸"),
        ("> - a\n> - b‸", "> - a\n>   - b‸"),
        ("- a\n\n- b‸", "- a\n\n  - b‸"),
        ("- a‸\n- b", "- a‸\n- b"),
        ("- a\n  - b‸", "- a\n  - b‸"),
        ("⟦one\ntwo⟧", "    ⟦one\n    two⟧"),
    ],
)
def test_tab_moves_an_item_under_the_text_of_the_one_above(edit: Edit, before: str, after: str) -> None:
    assert edit(indent, before) == after


def test_tab_is_a_tab_in_running_text(edit: Edit) -> None:
    assert edit(indent, "te‸xt") is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a\n  - b‸", "- a\n- b‸"),
        ("- a\n  - b‸\n    - c\n    more", "- a\n- b‸\n  - c\n  more"),
        ("1. a\n   - b‸\n2. c", "1. a\n2. b‸\n3. c"),
        ("- a\n  - b\n    - c‸", "- a\n  - b\n  - c‸"),
        ("- a\n  ⟦- b\n  - c⟧", "- a\n⟦- b\n- c⟧"),
        ("  - a‸", "- a‸"),
        ("> - a\n>   - b‸", "> - a\n> - b‸"),
        ("⟦    one\n  two⟧", "⟦one\ntwo⟧"),
    ],
)
def test_shift_tab_moves_an_item_out(edit: Edit, before: str, after: str) -> None:
    assert edit(outdent, before) == after


@pytest.mark.parametrize("before", ["- a‸", "te‸xt"])
def test_shift_tab_stops_at_the_edge(edit: Edit, before: str) -> None:
    assert edit(outdent, before) is None


@pytest.mark.parametrize("text", ["- a\n- b\n- c", "1. a\n2. b\n3. c\n4. d", "- a\n- b\n  - c\n- d"])
def test_shift_tab_takes_tab_back(edit: Edit, text: str) -> None:
    before = text.replace("b", "b‸")
    assert edit(outdent, str(edit(indent, before))) == before


@pytest.mark.parametrize(
    ("text", "line", "around"),
    [
        ("a\n\nb\nc\n\nd", 2, (2, 3)),
        ("p\n\n- a\n\n- b\n\n  c\n\nq", 4, (2, 6)),
        ("# h\ntext", 0, (0, 1)),
        ("only", 0, (0, 0)),
    ],
)
def test_the_lines_that_belong_together(text: str, line: int, around: tuple[int, int]) -> None:
    lines = dict(enumerate(text.split("\n")))
    assert lines_around(lines.get, line, line) == around


def test_what_belongs_together_has_a_bound() -> None:
    assert lines_around(lambda _: "- item", 5000, 5000, most=100) == (4900, 5100)


@settings(deadline=None, max_examples=300)
@given(st.text("a \n>-1.[x]`\t", max_size=24), st.sampled_from([continued, indent, outdent]), st.data())
def test_any_text_is_taken_and_loses_no_word(
    text: str, key: Callable[[str, int, int], Edited | None], data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    edited = key(text, start, data.draw(st.integers(start, len(text)))) or Edited(text, start, start)
    assert edited.text.count("a") == text.count("a")
    assert 0 <= edited.start <= edited.end <= len(edited.text)
