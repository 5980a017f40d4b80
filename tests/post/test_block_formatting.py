"""Code blocks and comments toggle; tables and rules stand by themselves."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.post.block_formatting import insert_rule, insert_table, toggle_code_block, toggle_comment
from editor.post.edited import Edited

Edit = Callable[[Callable[[str, int, int], Edited | None], str], str | None]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\n⟦b\nc⟧\nd", "a\n```\n⟦b\nc⟧\n```\nd"),
        ("a\n⟦b\n⟧c", "a\n```\n⟦b\n```\n⟧c"),
        ("‸", "```\n‸\n```"),
        ("- a\n\n  co‸de", "- a\n\n  ```\n  co‸de\n  ```"),
        ("⟦a\n```\nb⟧", "````\n⟦a\n```\nb⟧\n````"),
    ],
)
def test_a_code_block_comes_and_goes(edit: Edit, before: str, after: str) -> None:
    assert edit(toggle_code_block, before) == after
    assert edit(toggle_code_block, after) == before


def test_a_code_block_has_a_language(edit: Edit) -> None:
    assert edit(lambda *where: toggle_code_block(*where, "python"), "x‸") == "```python\nx‸\n```"


@pytest.mark.parametrize("before", ["~~~ ruby\nx‸\n~~~", "⟦```\nx\n```⟧", "```js\n\nx\n‸\n```"])
def test_any_fence_is_taken_away(edit: Edit, before: str) -> None:
    after = edit(toggle_code_block, before)
    assert after is not None
    assert not set("`~") & set(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a ⟦b⟧ c", "a <!-- ⟦b⟧ --> c"),
        ("  li‸ne  ", "  <!-- li‸ne -->  "),
        ("⟦a\n\nb⟧", "<!-- ⟦a\n\nb⟧ -->"),
        ("‸", "<!-- ‸ -->"),
    ],
)
def test_a_comment_comes_and_goes(edit: Edit, before: str, after: str) -> None:
    assert edit(toggle_comment, before) == after
    assert edit(toggle_comment, after) == before


@pytest.mark.parametrize(("before", "after"), [("<!--a‸-->", "a‸"), ("⟦<!-- a -->⟧", "⟦a⟧")])
def test_comments_as_others_write_them(edit: Edit, before: str, after: str) -> None:
    assert edit(toggle_comment, before) == after


@pytest.mark.parametrize("before", ["⟦a <!-- b --> c⟧", "x <!-- ‸a"])
def test_there_is_no_comment_within_a_comment(edit: Edit, before: str) -> None:
    assert edit(toggle_comment, before) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("te‸xt", "text\n\n| ⟦Column 1⟧ | Column 2 |\n| -------- | -------- |\n|          |          |"),
        ("‸\nmore", "| ⟦Column 1⟧ | Column 2 |\n| -------- | -------- |\n|          |          |\n\nmore"),
    ],
)
def test_a_table_stands_by_itself(edit: Edit, before: str, after: str) -> None:
    assert edit(lambda *where: insert_table(*where, 1, 2), before) == after


@pytest.mark.parametrize(
    ("before", "after"), [("te‸xt\nmore", "text\n\n---\n‸\nmore"), ("‸", "---\n‸"), ("a\n\n‸", "a\n\n---\n‸")]
)
def test_a_rule_underlines_nothing(edit: Edit, before: str, after: str) -> None:
    assert edit(insert_rule, before) == after


@settings(deadline=None, max_examples=200)
@given(st.text("ab `\n", max_size=14), st.sampled_from([toggle_code_block, toggle_comment]), st.data())
def test_twice_is_the_same_text(
    text: str, toggle: Callable[[str, int, int], Edited | None], data: st.DataObject
) -> None:
    text = text.replace("```", "")
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    once = toggle(text, start, end)
    assert once is not None
    assert toggle(once.text, once.start, once.end) == Edited(text, start, end)
