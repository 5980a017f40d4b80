"""Front matter is read as Jekyll reads it, and an edit changes one value's characters."""

from datetime import date

import pytest

from editor.post.front_matter import FrontMatter
from editor.post.post import Post
from editor.post.values import Value


def block(yaml: str) -> FrontMatter:
    return FrontMatter("---\n", yaml, "---\n")


EDITS: list[tuple[str, Value, str]] = [
    # how the text was written
    ("t: old\n", "new", "t: new\n"),
    ("t: 'old'\n", "new", "t: 'new'\n"),
    ('t: "old"\n', "new", 't: "new"\n'),
    ("t: 'old'\n", "it's", "t: 'it''s'\n"),
    ('t: "old"\n', 'say "x" \\ y', 't: "say \\"x\\" \\\\ y"\n'),
    ("t: 'old'\n", "a\nb", 't: "a\\nb"\n'),
    ("t: old\n", "", 't: ""\n'),
    # where it stands
    ("t: old", "new", "t: new"),
    ("t:old: 1\nt: old\n", "new", "t:old: 1\nt: new\n"),
    ("t:     old # why\nlayout: post\n", "new", "t:     new # why\nlayout: post\n"),
    ("t:\told\n", "new", "t:\tnew\n"),
    ("t : old\n", "new", "t : new\n"),
    ("'t': old\n", "new", "'t': new\n"),
    ('"t": old\n', "new", '"t": new\n'),
    ("? t\n: old\nu: v\n", "new", "? t\n: new\nu: v\n"),
    ("  t: old\n  u: v\n", "new", "  t: new\n  u: v\n"),
    ("# t: x\n\nt: old\n\n# u\nu: v\n", "new", "# t: x\n\nt: new\n\n# u\nu: v\n"),
    ("t: old\r\nu: v\r\n", "new", "t: new\r\nu: v\r\n"),
    ("u: {t: old}\nt: old\n", "new", "u: {t: old}\nt: new\n"),
    ("u:\n  t: old\nt: old\n", "new", "u:\n  t: old\nt: new\n"),
    ("t: 1\nu: v\nt: 2\n", "new", "t: 1\nu: v\nt: new\n"),
    # a mapping in braces
    ("{t: old, u: v}\n", "new", "{t: new, u: v}\n"),
    ('{"t":"old","u":1}\n', "new", '{"t":"new","u":1}\n'),
    ("{t: old, u: v}\n", "a, b", '{t: "a, b", u: v}\n'),
    ("{t: old, u: v}\n", None, "{t: null, u: v}\n"),
    ("{t: , u: v}\n", "new", "{t: new , u: v}\n"),
    # several lines
    ("t: old and\n  older\nu: v\n", "new", "t: new\nu: v\n"),
    ("t:\n  old\nu: v\n", "new", "t: new\nu: v\n"),
    ('t: "old and\n  older"\nu: v\n', "new", 't: "new"\nu: v\n'),
    ("t: |\n  old\n\nu: v\n", "a\nb\n", "t: |\n  a\n  b\n\nu: v\n"),
    ("t: |\n  old\nu: v\n", "a\n\n  b", "t: |-\n  a\n\n    b\nu: v\n"),
    ("t: |-\n    old\nu: v\n", "new\n", "t: |\n    new\nu: v\n"),
    ("t: |+\n  old\n\nu: v\n", "new\n\n", "t: |+\n  new\n\nu: v\n"),
    ("t: |+\n  old\n\nu: v\n", "new", "t: |-\n  new\nu: v\n"),
    ("t: | # why\n  old\nu: v\n", "new\n", "t: | # why\n  new\nu: v\n"),
    ("t: |2\n   old\nu: v\n", "new\n", "t: |\n   new\nu: v\n"),
    ("t: |\r\n  old\r\nu: v\r\n", "a\nb\n", "t: |\r\n  a\r\n  b\r\nu: v\r\n"),
    ("t: |\n  old\nu: v\n", " begins with a blank", 't: " begins with a blank"\nu: v\n'),
    ("t: |\n  old\nu: v\n", "", 't: ""\nu: v\n'),
    ("t: |\n  old\nu: v\n", "a\tb\n\tc\n", "t: |\n  a\tb\n  \tc\nu: v\n"),
    ("t: |\n  old\nu: v\n", True, "t: true\nu: v\n"),
    # folded text: lines whose words stay, stay
    ("t: >\n  one two\n  three\nu: v\n", "one two three four\n", "t: >\n  one two\n  three\n  four\nu: v\n"),
    ("t: >\n  one two\n  three\n  four\n", "1 two three four\n", "t: >\n  1 two\n  three\n  four\n"),
    ("t: >-\n  one two\n  three\n  four\n", "one two 3 four", "t: >-\n  one two\n  3\n  four\n"),
    ("t: >\n  one\n\n  two\n", "one\n2\n", "t: >\n  one\n\n  2\n"),
    ("t: >\n  one  blank\n  more\n", "one  blanks  here and more\n", "t: >\n  one  blanks  here\n  and\n  more\n"),
    ("t: >\n  one long line of text\n", "another longer line of text\n", "t: >\n  another longer line of text\n"),
    ("t: >\n  old\n", "a\n  b\n", 't: "a\\n  b\\n"\n'),
    # from nothing, and to nothing
    ("t:\nu: v\n", "new", "t: new\nu: v\n"),
    ("t: \nu: v\n", "new", "t: new\nu: v\n"),
    ("t:", "new", "t: new"),
    ("t:\r\nu: v\r\n", "new", "t: new\r\nu: v\r\n"),
    ("t: ~\nu: v\n", "new", "t: new\nu: v\n"),
    ("t: null\nu: v\n", "new", "t: new\nu: v\n"),
    ("t: # why\nu: v\n", "new", "t: new # why\nu: v\n"),
    ("t:    # why\nu: v\n", "new", "t: new   # why\nu: v\n"),
    ("t: old # why\nu: v\n", None, "t: # why\nu: v\n"),
    ("t: |\n  old\nu: v\n", None, "t:\nu: v\n"),
    ("t:\n- a\n- b\nu: v\n", None, "t:\nu: v\n"),
    # other kinds
    ("t: true\n", False, "t: false\n"),
    ("t: yes # still\n", False, "t: false # still\n"),
    ("t: 'true'\n", True, "t: true\n"),
    ("t: 1\n", 2, "t: 2\n"),
    ("t: 1\n", 2.5, "t: 2.5\n"),
    ("t: 1\n", 1e30, "t: 1.0e+30\n"),
    ("t: 1\n", float("inf"), "t: .inf\n"),
    ("t: 1\n", "1", 't: "1"\n'),
    ("t: old\n", {"a": 1, "b c": ["x, y"]}, 't: {a: 1, b c: ["x, y"]}\n'),
    ("t:\n  a: 1\nu: v\n", "new", "t: new\nu: v\n"),
    # anchors, aliases, tags
    ("t: &x old\nu: v\n", "new", "t: &x new\nu: v\n"),
    ("t: &x\nu: v\n", "new", "t: &x new\nu: v\n"),
    ("u: &x old\nt: *x\n", "new", "u: &x old\nt: new\n"),
    ("u: &x old\nt: # not *y\n  *x\nv: *x\n", "new", "u: &x old\nt: new\nv: *x\n"),
    ("t: !!str 5\n", "6", 't: !!str "6"\n'),
    ("t: !!str 5\n", 6, "t: 6\n"),
    ("base: &b {t: 1}\n<<: *b\n", 2, "base: &b {t: 1}\n<<: *b\nt: 2\n"),
]


@pytest.mark.parametrize(("old", "value", "new"), EDITS)
def test_an_edit_changes_the_values_characters_alone(old: str, value: Value, new: str) -> None:
    assert block(old).with_value("t", value).yaml == new


@pytest.mark.parametrize(("old", "value", "new"), EDITS)
def test_what_was_set_is_read_back(old: str, value: Value, new: str) -> None:
    assert block(new).get("t") == value


@pytest.mark.parametrize("yaml", dict.fromkeys(old for old, _, _ in EDITS if "t" in block(old)))
def test_setting_the_same_value_changes_nothing(yaml: str) -> None:
    before = block(yaml)
    assert before.with_value("t", before.get("t")) is before


def test_values_that_differ_in_kind_alone_are_different() -> None:
    assert block("t: [1]\n").with_value("t", [True]).yaml == "t: [true]\n"
    assert block("t: 1\n").with_value("t", 1.0).yaml == "t: 1.0\n"
    assert block('t: "1"\n').with_value("t", 1).yaml == "t: 1\n"


@pytest.mark.parametrize(
    ("yaml", "value"),
    [
        ("t: &x old\nu: *x\n", "new"),
        ("? [t, u]\n: v\n? t\n", "new"),
        ("t: old\n", "half of a surrogate pair: \ud800"),
    ],
)
def test_an_edit_that_would_do_other_things_too_is_refused(yaml: str, value: Value) -> None:
    with pytest.raises(ValueError, match="YAML view"):
        block(yaml).with_value("t", value)


@pytest.mark.parametrize("change", ["with_value", "with_source"])
def test_broken_front_matter_is_not_edited(change: str) -> None:
    with pytest.raises(ValueError, match="needs quotes"):
        getattr(block("title: a: b\n"), change)("layout", "post")


ADDED: list[tuple[str, Value, str]] = [
    ("", "new", "t: new\n"),
    ("a: 1\n", "new", "a: 1\nt: new\n"),
    ("a: 1", "new", "a: 1\nt: new\n"),
    ("a: 1\r\n", "new", "a: 1\r\nt: new\r\n"),
    ("a: |\n  x\n", "new", "a: |\n  x\nt: new\n"),
    ("a:\n- x\n", "new", "a:\n- x\nt: new\n"),
    ("a:\n  b: 1\n", "new", "a:\n  b: 1\nt: new\n"),
    ("  a: 1\n", "new", "  a: 1\n  t: new\n"),
    ("# only a comment\n", "new", "# only a comment\nt: new\n"),
    ("{a: 1}\n", "new", "{a: 1, t: new}\n"),
    ("{a: }\n", "new", "{a: , t: new}\n"),
    ("{}\n", "new", "{t: new}\n"),
    ("a: 1\n", None, "a: 1\nt:\n"),
    ("a: 1\n", True, "a: 1\nt: true\n"),
    ("a: 1\n", date(2025, 4, 6), "a: 1\nt: 2025-04-06\n"),
    ("a: 1\n", "b: c", 'a: 1\nt: "b: c"\n'),
    ("a: 1\n", "two\nlines", 'a: 1\nt: "two\\nlines"\n'),
]


@pytest.mark.parametrize(("old", "value", "new"), ADDED)
def test_a_new_key_is_added_below_all_others(old: str, value: Value, new: str) -> None:
    assert block(old).with_value("t", value).yaml == new


@pytest.mark.parametrize("key", ["two words", "a: b", "# c", "- x", "yes", "1", "", "naïve", "'q'", "a\nb", "{x}"])
def test_any_key_can_be_added(key: str) -> None:
    assert block("a: 1\n").with_value(key, "new").values == {"a": 1, key: "new"}


def test_a_file_without_front_matter_gets_fences() -> None:
    post = Post.parse("Text\n")
    assert str(Post(post.front_matter.with_value("title", "New"), post.body)) == "---\ntitle: New\n---\nText\n"


REMOVED = [
    ("t: old\n", ""),
    ("a: 1\nt: old\nb: 2\n", "a: 1\nb: 2\n"),
    ("t: old # why\na: 1\n", "a: 1\n"),
    ("a: 1\nt: old", "a: 1\n"),
    ("a: 1\r\nt: old\r\nb: 2\r\n", "a: 1\r\nb: 2\r\n"),
    ("a: 1\n# above\nt: old\n# below\nb: 2\n", "a: 1\n# above\n# below\nb: 2\n"),
    ("a: |\n  x\nt: old\n\n  # its own\n# below\nb: 2\n", "a: |\n  x\n# below\nb: 2\n"),
    ("a: 1\nt:\nb: 2\n", "a: 1\nb: 2\n"),
    ("a: 1\nt: # why\nb: 2\n", "a: 1\nb: 2\n"),
    ("t: |\n  x\n\n  y\nb: 2\n", "b: 2\n"),
    ("t: |+\n  x\n\nb: 2\n", "b: 2\n"),
    ("t:\n- x # why\n- y\nb: 2\n", "b: 2\n"),
    ("t:\n  - x\n  - y\n", ""),
    ("t: [x,\n  y]\nb: 2\n", "b: 2\n"),
    ("t:\n  x: 1\n  y: 2\nb: 2\n", "b: 2\n"),
    ("? t\n: old\nb: 2\n", "b: 2\n"),
    ("t: 1\na: 1\nt: 2\n", "a: 1\n"),
    ("{a: 1, t: old, b: 2}\n", "{a: 1, b: 2}\n"),
    ("{t: old, b: 2}\n", "{b: 2}\n"),
    ("{a: 1, t: old}\n", "{a: 1}\n"),
    ("{t: old}\n", "{}\n"),
    ("  t: old\n  b: 2\n", "  b: 2\n"),
]


@pytest.mark.parametrize(("old", "new"), REMOVED)
def test_a_key_is_removed_with_its_lines(old: str, new: str) -> None:
    assert block(old).without("t").yaml == new


def test_removing_a_key_that_is_not_there_changes_nothing() -> None:
    assert block("a: 1\n").without("t") == block("a: 1\n")


@pytest.mark.parametrize("yaml", ["t: &x 1\na: *x\n", "a: |+\n  keeps the blank lines below\nt: old\n\n"])
def test_a_removal_that_would_change_others_is_refused(yaml: str) -> None:
    with pytest.raises(ValueError, match="without changing other fields"):
        block(yaml).without("t")


def test_keys_and_values_are_those_of_the_file() -> None:
    front_matter = block("title: A\n1: one\ntags: [a, 2]\nnested: {x: ~}\n")
    assert front_matter.keys() == ("title", "1", "tags", "nested")
    assert front_matter.values == {"title": "A", "1": "one", "tags": ["a", 2], "nested": {"x": None}}
    assert "tags" in front_matter
    assert "x" not in front_matter
    assert front_matter.get("missing", "default") == "default"


def test_merged_keys_are_read_but_do_not_stand_in_the_file() -> None:
    front_matter = block("base: &b {x: 1}\n<<: *b\n")
    assert front_matter.get("x") == 1
    assert "x" not in front_matter
    assert front_matter.keys() == ("base", "<<")


def test_an_entry_tells_where_and_how_its_value_is_written() -> None:
    front_matter = Post.parse("---\n\ntitle: 'A'\ntags:\n  - x\n  -  y # why\n---\n").front_matter
    title, tags = front_matter.entries()
    assert (title.key, title.value, title.source, title.line, title.style) == ("title", "A", "'A'", 2, "'")
    assert (tags.value, tags.source, tags.line, tags.style) == (["x", "y"], "- x\n-  y", 4, "block list")
    assert front_matter.entry("missing") is None


def test_of_duplicate_keys_the_last_counts_and_the_author_is_told() -> None:
    front_matter = block("a: 1\nb: 2\na: 3\n")
    assert front_matter.get("a") == 3
    assert [warning.line for warning in front_matter.warnings] == [3]
    assert "“a” stands twice" in front_matter.warnings[0].message


@pytest.mark.parametrize("yaml", ["a: b\nc: :d\n", "c:\n- :d\n- :e\n", "a: b\n:c: d\n", "c:\n  d: :e\n"])
def test_the_author_is_told_of_words_that_stop_some_jekylls(yaml: str) -> None:
    assert [warning.line for warning in block(yaml).warnings] == [2]
    assert "Put quotes" in block(yaml).warnings[0].message


def test_words_in_quotes_need_no_warning() -> None:
    assert block("a: ':d'\nb: a:b\nc: ':'\nd: |\n  :e\n").warnings == ()


def test_the_raw_yaml_can_be_replaced() -> None:
    assert str(block("a: 1\n").with_yaml("b: 2\n")) == "---\nb: 2\n---\n"
    assert str(block("a: 1\n").with_yaml("b: 2")) == "---\nb: 2\n---\n"
    assert str(block("a: 1\n").with_yaml("")) == "---\n---\n"
    assert str(FrontMatter().with_yaml("b: 2\n")) == "---\nb: 2\n---\n"
    assert str(FrontMatter("---\r\n", "a: 1\r\n", "---\r\n").with_yaml("b: 2")) == "---\r\nb: 2\r\n---\r\n"


def test_it_takes_as_many_lines_as_the_file_gives_it() -> None:
    assert Post.parse("---\na: 1\n---\n\n\nText\n").front_matter.line_count == 5
    assert Post.parse("Text\n").front_matter.line_count == 0
