"""What holds for every front matter and every edit."""

from hypothesis import assume, given
from hypothesis import strategies as st

from editor.post.front_matter import FrontMatter
from editor.post.values import Value
from editor.post.yaml_writing import write_text

KEYS = ("title", "tags", "a b", "x-y", "1", "ü")
PLAIN = ("a", "a b", "é 😀", "5", "1.50", "true", "no", "~", "null", "", "2020-1-5", "2020-01-05 10:00:00 +0800")
MARKED = ("'a'", "'it''s'", '"a\\tb"', "!!str 5", "!!int '5'", "[a, 'b', 5]", "[ ]", "[ a ,b]", "{x: 1, y: [2]}")
LISTS = (
    "\n  - a\n  - 'b' # c\n\n  - c",
    "\n- a\n# c\n- b",
    "\n- x: 1\n  y: 2\n- z",
    "\n- - a\n  - b",
    "\n-   |\n    a\n-   b\n    c",
    "[a,\n  b, # c\n  c]",
    "[\n  a,\n  b,\n  ]",
    "[a, 'b', 5]",
)
ON_LINES_BELOW = (
    "\n  x: 1 # c\n  y:\n    - 2",
    "|\n  a\n  b",
    "|-\n    a\n\n     b",
    "|  # c\n  a",
    "|2\n   a",
    ">\n  a b\n  c\n\n  d",
    ">-\n  a",
    "a\n  b c",
    "\n  a",
    "'a\n\n  b'",
    '"a\n  b"',
)
ANCHORED = ("&x a", "&y [a]", "&z\n  x: 1", "&w\n  - a", "&v", "&u !!str 5")
ALIASES = ("*x", "*y", "*z", "[*x, *y]", "\n  - *z\n  - *w", "{x: *v}", "\n  <<: *z")
WORDS = ("", " ", "a", "b c", "it's", 'say "x"', "long " * 30, "yes", "5", "1.10", "2020-01-01", "a: b", "- a", "a # b")
ODD = (*"\n\t\r\u00a0\u0085\u2028~[]{},`|>\\", "*a", "&a", "!a", "%a", "@a")

texts = st.one_of(
    st.sampled_from(WORDS),
    st.lists(st.sampled_from(WORDS + ODD), max_size=5).map("".join),
    st.text(st.characters(exclude_categories=["Cs"])),
)
simple_values: st.SearchStrategy[Value] = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.floats(allow_nan=False), texts
)
values: st.SearchStrategy[Value] = st.one_of(
    simple_values,
    st.lists(simple_values, max_size=4),
    st.dictionaries(texts.filter(lambda key: key != "<<"), simple_values, max_size=3),
)
keys = st.sampled_from(KEYS)
colons = st.sampled_from([":", ":", " :", ":  "])
one_line = st.sampled_from(PLAIN + MARKED)


def field(key: str, colon: str, source: str) -> str:
    return f"{key}{colon}{source}" if source[:1] in ("", "\n") else f"{key}{colon} {source}"


fields = st.one_of(
    st.builds(field, keys, colons, one_line),
    st.builds(field, keys, colons, st.sampled_from(LISTS + ON_LINES_BELOW)),
    st.builds(field, keys, colons, one_line.map(lambda source: f"{source} # why")),
    st.sampled_from(["# comment", "", "  # comment"]),
)
anchored_fields = st.builds(field, keys, colons, st.sampled_from(ANCHORED))
referring_fields = st.builds(field, keys, colons, st.sampled_from(ALIASES))


def assembled(lines: list[str], indent: str, newline: str) -> FrontMatter:
    text = "".join(f"{indent}{line}\n" for line in "\n".join(lines).split("\n"))
    return FrontMatter("---\n", text.replace("\n", newline), "---\n")


def blocks_of(lines: st.SearchStrategy[list[str]]) -> st.SearchStrategy[FrontMatter]:
    blocks = st.builds(assembled, lines, st.sampled_from(["", "", "  "]), st.sampled_from(["\n", "\r\n"]))
    return blocks.filter(lambda block: block.problem is None)


blocks = blocks_of(st.lists(fields, max_size=7))
blocks_with_anchors = blocks_of(
    st.tuples(
        st.lists(anchored_fields, min_size=1, max_size=3), st.lists(fields, max_size=3), st.lists(referring_fields)
    ).map(lambda parts: [line for part in parts for line in part])
)
blocks_in_braces = (
    st.lists(st.builds(field, keys, colons, one_line), max_size=4)
    .map(lambda pairs: FrontMatter("---\n", f"{{{', '.join(pairs)}}}\n", "---\n"))
    .filter(lambda block: block.problem is None)
)


def others(front_matter: FrontMatter, key: str) -> dict[str, Value]:
    return {name: value for name, value in front_matter.values.items() if name != key}


def is_words(value: Value, written: Value) -> bool:
    """Whether a list became the text that Jekyll splits."""
    return isinstance(value, list) and written == " ".join(map(str, value))


def quote(written: str) -> str:
    return written[0] if written[0] in ("'", '"') else ""


@given(st.one_of(blocks, blocks_in_braces), st.sampled_from([*KEYS, "new"]), values, st.booleans())
def test_an_edit_is_read_back_and_changes_no_other_value(
    before: FrontMatter, key: str, value: Value, flow: bool
) -> None:
    after = before.with_value(key, value, flow=flow)
    assert repr(after.get(key)) == repr(value) or is_words(value, after.get(key))
    assert repr(others(after, key)) == repr(others(before, key))


@given(blocks, keys, values, st.booleans())
def test_an_edit_changes_no_line_of_another_field(before: FrontMatter, key: str, value: Value, flow: bool) -> None:
    after = before.with_value(key, value, flow=flow)
    if key in before:
        assert after.without(key) == before.without(key)
    else:
        assert after.yaml.startswith(before.yaml)


@given(blocks_with_anchors, keys, values)
def test_with_anchors_an_edit_is_exact_or_refused(before: FrontMatter, key: str, value: Value) -> None:
    try:
        after = before.with_value(key, value)
    except ValueError:
        return
    assert repr(after.get(key)) == repr(value) or is_words(value, after.get(key))
    assert repr(others(after, key)) == repr(others(before, key))


@given(blocks, values, st.sampled_from(["new", "a: b", "yes", "# c"]), st.booleans())
def test_a_new_key_goes_again_without_a_trace(before: FrontMatter, value: Value, key: str, flow: bool) -> None:
    assert before.with_value(key, value, flow=flow).without(key) == before


@given(st.one_of(blocks, blocks_with_anchors, blocks_in_braces))
def test_giving_a_value_back_as_it_was_shown_changes_nothing(block: FrontMatter) -> None:
    for entry in block.entries():
        assert block.with_source(entry.key, entry.source) == block


@given(st.one_of(blocks, blocks_in_braces), keys)
def test_a_removed_field_leaves_all_others(before: FrontMatter, key: str) -> None:
    after = before.without(key)
    assert repr(after.values) == repr(others(before, key))


@given(texts, texts, st.sampled_from(["plain", "'", '"']))
def test_an_edit_and_its_reverse_cancel_out_where_both_texts_take_the_same_quotes(
    one: str, two: str, style: str
) -> None:
    first, second = write_text(one, style), write_text(two, style)
    assume(quote(first) == quote(second))
    before = FrontMatter("---\n", f"title: {first} # why\n", "---\n")
    assert before.with_value("title", two).with_value("title", one) == before


@given(st.sampled_from(LISTS), st.lists(texts, min_size=1, max_size=3), fields)
def test_items_that_are_added_to_a_list_and_taken_out_leave_it_as_it_was(
    source: str, items: list[str], below: str
) -> None:
    before = FrontMatter("---\n", f"{field('list', ':', source)}\n{below}\n", "---\n")
    old = before.get("list")
    assert isinstance(old, list)
    assert before.with_value("list", [*old, *items]).with_value("list", old) == before
