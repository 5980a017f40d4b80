"""A file's text is split where Jekyll splits it, and put together again as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.post import Post

# A text as opening fence, YAML, closing fence and body.
SPLIT = [
    ("---\n", "title: a\n", "---\n", "Text\n"),
    ("---\n", "title: a\n", "---", ""),
    ("---\n", "title: a\n", "...\n", "Text\n"),
    ("---\r\n", "title: a\r\n", "---\r\n", "Text\r\n"),
    ("\ufeff---\n", "title: a\n", "---\n", "Text\n"),
    ("---  \t\n", "title: a\n", "---  \n", "Text\n"),
    ("---\n\n\n", "title: a\n", "---\n\n\n", "Text\n"),
    ("---\n", "", "---\n", "Text\n"),
    ("---\n", "title: a\n\n", "---\n", ""),
    ("---\n", "title: ---\n", "---\n", "Text\n---\n"),
    ("---\n", "----\n", "---\n", "Text\n"),
    ("---\n", " ---\n", "---\n", "Text\n"),
]


@pytest.mark.parametrize("parts", SPLIT)
def test_a_text_is_split_at_its_fences(parts: tuple[str, str, str, str]) -> None:
    post = Post.parse("".join(parts))
    front_matter = post.front_matter
    assert (front_matter.opening, front_matter.yaml, front_matter.closing, post.body) == parts


@pytest.mark.parametrize(
    "text", ["", "Text\n", "\n---\na: 1\n---\n", "----\na: 1\n----\n", " ---\na: 1\n---\n", "---x\n---\n", "---"]
)
def test_a_text_without_front_matter_is_all_body(text: str) -> None:
    post = Post.parse(text)
    assert post.body == text
    assert post.front_matter.problem is None
    assert str(post.front_matter) == ""


@pytest.mark.parametrize(
    "text", ["---\n", "---\na: 1\n", "---\na: 1\n ---\n", "---\na: 1\n---x\n", "\ufeff---\r\na\r\n"]
)
def test_a_text_whose_front_matter_is_never_closed_is_all_body(text: str) -> None:
    post = Post.parse(text)
    assert post.body == text
    assert post.front_matter.unclosed


PIECES = [
    "---",
    "...",
    "--",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "a: 1",
    "a:\n  - b",
    "# c",
    "\ufeff",
    "\u2028",
    "'",
    "x",
    "\x00",
]


@given(st.one_of(st.lists(st.sampled_from(PIECES)).map("".join), st.text()))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    assert str(Post.parse(text)) == text


@given(st.lists(st.sampled_from(PIECES)).map(lambda pieces: "---\n" + "".join(pieces)))
def test_no_text_is_too_odd_to_be_looked_at(text: str) -> None:
    front_matter = Post.parse(text).front_matter
    assert front_matter.problem is None or front_matter.problem.message.endswith(".")
    assert [entry.key for entry in front_matter.entries()] == list(front_matter.keys())


def test_a_long_run_of_blank_lines_is_read_once() -> None:
    post = Post.parse("---" + "\n" * 1_000_000 + "text")
    assert post.front_matter.unclosed
