"""Lists keep the style, the comments and the quotes of the items that stay."""

import pytest

from editor.post.front_matter import FrontMatter
from editor.post.list_splices import kept_places
from editor.post.values import Value


def block(yaml: str) -> FrontMatter:
    return FrontMatter("---\n", yaml, "---\n")


EDITS: list[tuple[str, Value, str]] = [
    # in brackets
    ("tags: [a, b]\n", ["a", "b", "c"], "tags: [a, b, c]\n"),
    ("tags: [a, b]\n", ["b"], "tags: [b]\n"),
    ("tags: [a, b]\n", [], "tags: []\n"),
    ("tags: []\n", ["a", "b"], "tags: [a, b]\n"),
    ("tags: [ ]\n", ["a"], "tags: [a]\n"),
    ("tags: [ a, b ]\n", ["a", "b", "c"], "tags: [ a, b, c ]\n"),
    ("tags: [a,b]\n", ["a", "b", "c"], "tags: [a,b,c]\n"),
    ("tags: [a ,b]\n", ["a", "b", "c"], "tags: [a ,b ,c]\n"),
    ("tags: [a, b,]\n", ["a", "b", "c"], "tags: [a, b, c,]\n"),
    ("tags: ['a', \"b\"]\n", ["a", "c"], "tags: ['a', \"c\"]\n"),
    ("tags: ['a', \"b\"]\n", ["b", "a", "c"], 'tags: ["b", \'a\', "c"]\n'),
    ("tags: [a, b] # why\n", ["a", "c"], "tags: [a, c] # why\n"),
    ("tags: [a]\n", ["a", "b, c", "yes", 5], 'tags: [a, "b, c", "yes", 5]\n'),
    ("tags: [a, 2020-01-01]\n", ["b"], "tags: [b]\n"),
    ("tags: [\n  a,\n  b\n]\n", ["a", "b", "c"], "tags: [\n  a,\n  b,\n  c\n]\n"),
    ("tags: [\n  a, # one\n  b\n]\n", ["a", "c"], "tags: [\n  a, # one\n  c\n]\n"),
    ("tags:\n  [a,\n   b]\n", ["a", "b", "c"], "tags:\n  [a,\n   b,\n   c]\n"),
    ("tags: [&x a, *x]\n", ["a", "a", "b"], "tags: [&x a, *x, b]\n"),
    ("tags: [[a, b], c]\n", [["a", "b"], "d"], "tags: [[a, b], d]\n"),
    ("tags: [{x: 1}, c]\n", [{"x": 1}, "d"], "tags: [{x: 1}, d]\n"),
    ("{tags: [a], u: v}\n", ["a", "b"], "{tags: [a, b], u: v}\n"),
    # an item a line
    ("tags:\n  - a\n  - b\nu: v\n", ["a", "b", "c"], "tags:\n  - a\n  - b\n  - c\nu: v\n"),
    ("tags:\n- a\n- b\nu: v\n", ["a", "b", "c"], "tags:\n- a\n- b\n- c\nu: v\n"),
    ("tags:\n    -   a\n    -   b\n", ["a", "b", "c"], "tags:\n    -   a\n    -   b\n    -   c\n"),
    ("tags:\n- a # one\n- b # two\n- c\n", ["b", "c"], "tags:\n- b # two\n- c\n"),
    ("tags:\n- a # one\n- b # two\n- c\n", ["a", "x", "c"], "tags:\n- a # one\n- x # two\n- c\n"),
    ("tags:\n- a # one\n- b # two\n", ["b", "a"], "tags:\n- b # two\n- a # one\n"),
    (
        "tags:\n- a\n# between\n- b\n\n- c\nu: v\n",
        ["a", "b", "c", "d"],
        "tags:\n- a\n# between\n- b\n\n- c\n- d\nu: v\n",
    ),
    ("tags:\n- 'a'\n- \"b\"\n", ["x", "y"], "tags:\n- 'x'\n- \"y\"\n"),
    ("tags:\n- 'a'\n- \"b\"\n", ["a", "b", "c"], 'tags:\n- \'a\'\n- "b"\n- "c"\n'),
    ("tags:\n- a\n- b", ["a", "b", "c"], "tags:\n- a\n- b\n- c"),
    ("tags:\r\n- a\r\n- b\r\nu: v\r\n", ["a", "c", "b"], "tags:\r\n- a\r\n- c\r\n- b\r\nu: v\r\n"),
    ("tags:\n- a\nu: v\n", [], "tags: []\nu: v\n"),
    ("tags:\n- a\n- b\n", ["a", None, True], "tags:\n- a\n- null\n- true\n"),
    ("tags:\n- x: 1\n  y: 2\n- z\n", [{"x": 1, "y": 2}, "w"], "tags:\n- x: 1\n  y: 2\n- w\n"),
    ("tags:\n- |\n  text\n- z\nu: v\n", ["new", "z"], "tags:\n- new\n- z\nu: v\n"),
    ("tags:\n- one and\n  more\n- z\n", ["new", "z"], "tags:\n- new\n- z\n"),
    ("tags: # why\n- a\n", ["b", "c"], "tags: # why\n- b\n- c\n"),
    ("? tags\n: - a\n  - b\n", ["b"], "? tags\n: [b]\n"),
    ("tags:\n-\n- b\n", ["b"], "tags: [b]\n"),
    # words in a text, which Jekyll splits at blanks
    ("tags: a b\n", ["a", "b", "c"], "tags: a b c\n"),
    ("tags: 'a b'\n", ["b"], "tags: 'b'\n"),
    ("tags: a b\n", ["a", "two words"], "tags: [a, two words]\n"),
    ("tags: a b\n", [], "tags: []\n"),
    ("tags: yes\n", ["a"], "tags: [a]\n"),
    # from nothing
    ("tags:\nu: v\n", ["a", "b"], "tags: [a, b]\nu: v\n"),
    ("tags: # why\n", ["a", "b"], "tags: [a, b] # why\n"),
    ("u: v\n", ["a"], "u: v\ntags: [a]\n"),
]


@pytest.mark.parametrize(("old", "items", "new"), EDITS)
def test_only_items_that_differ_are_written_anew(old: str, items: list[Value], new: str) -> None:
    assert block(old).with_value("tags", items).yaml == new


def test_words_in_a_text_are_for_tags_and_categories_alone() -> None:
    assert block("authors: a b\n").with_value("authors", ["a", "c"]).yaml == "authors: [a, c]\n"
    assert block("categories: a b\n").with_value("categories", ["a", "c"]).yaml == "categories: a c\n"


ITEM_A_LINE = [
    ("u: v\n", 'u: v\ntags:\n  - a\n  - "b: c"\n'),
    ("tags:\nu: v\n", 'tags:\n  - a\n  - "b: c"\nu: v\n'),
    ("tags: \nu: v\n", 'tags: \n  - a\n  - "b: c"\nu: v\n'),
    ("tags: # why\nu: v\n", 'tags: # why\n  - a\n  - "b: c"\nu: v\n'),
    ("tags: x # why\nu: v\n", 'tags:\n  - a\n  - "b: c" # why\nu: v\n'),
    ("tags: |\n  x\nu: v\n", 'tags:\n  - a\n  - "b: c"\nu: v\n'),
    ("other:\n- x\ntags:\nu: v\n", 'other:\n- x\ntags:\n- a\n- "b: c"\nu: v\n'),
    ("other:\n- x\n", 'other:\n- x\ntags:\n- a\n- "b: c"\n'),
    ("  u: v\n", '  u: v\n  tags:\n    - a\n    - "b: c"\n'),
    ("u: v\r\n", 'u: v\r\ntags:\r\n  - a\r\n  - "b: c"\r\n'),
    ("tags: [x]\n", 'tags: [a, "b: c"]\n'),
    ("{u: v}\n", '{u: v, tags: [a, "b: c"]}\n'),
]


@pytest.mark.parametrize(("old", "new"), ITEM_A_LINE)
def test_a_new_list_can_have_an_item_a_line_indented_as_others_are(old: str, new: str) -> None:
    assert block(old).with_value("tags", ["a", "b: c"], flow=False).yaml == new


@pytest.mark.parametrize(
    ("old", "new", "places"),
    [
        ("abc", "abc", [0, 1, 2]),
        ("abc", "ac", [0, 2]),
        ("abc", "abxc", [0, 1, None, 2]),
        ("abc", "cba", [2, 1, 0]),
        ("aba", "ba", [1, 2]),
        ("aaa", "aa", [0, 1]),
        ("", "a", [None]),
        ("a", "", []),
        ("axb", "aayb", [0, None, None, 2]),
    ],
)
def test_equal_items_are_found_from_both_ends_first(old: str, new: str, places: list[int | None]) -> None:
    assert kept_places(old, new) == places
