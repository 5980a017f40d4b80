"""YAML that cannot be read is explained, with the line of the file where the author finds the cause."""

import pytest

from editor.post.post import Post

# The text between the fences, the line of the file counted from 1, words of the explanation.
BROKEN = [
    ("title: a: b\n", 2, "contains “: ” needs quotes"),
    ("layout: x\ntitle: Re: a\nb: c\n", 3, "contains “: ” needs quotes"),
    ("title: a:\n  b: c\n", 2, "contains “: ” needs quotes"),
    ("title: a\n  sub: b\n", 3, "indented below"),
    ("title: @a\n", 2, "cannot begin with “@”"),
    ("a: b\n`c: d\n", 3, "cannot begin with “`”"),
    ("title: %a\n", 2, "cannot begin with “%”"),
    ("a: b\n%c: d\n", 3, "cannot begin with “%”"),
    ("title: ]\n", 2, "cannot begin with “]”"),
    ("title: , a\n", 2, "cannot begin with “,”"),
    ("title: *a\n", 2, "refers to an anchor"),
    ("title: * a\n", 2, "begins with “*”"),
    ("title: & a\n", 2, "begins with “&”"),
    ("title: !<a\n", 2, "begins with “!”"),
    ("title: - a\n", 2, "begins with “- ”"),
    ("title: ? a\n", 2, "begins with “? ”"),
    ("url: {{ site.url }}/a\n", 2, "begins with “{{”"),
    ("title: > a\n", 2, "next line"),
    ("title: |a|\n", 2, "next line"),
    ("title: 'a\nb: c\nd: e\n", 2, "closing quote"),
    ('a: b\ntitle: "c\nd: e\n', 3, "closing quote"),
    ("title: 'it's'\n", 2, "written twice"),
    ('title: "a" b\n', 2, "follows the closing quote"),
    ('title: "a\\qb"\n', 2, "escape"),
    ('title: "\\u12"\n', 2, "escape"),
    ("a: b\ntags: [c, d\ne: f\n", 3, "“[” is not closed"),
    ("a: b\nc: {d: e\nf: g\n", 3, "“{” is not closed"),
    ("a: b\n\tc: d\n", 3, "tabs"),
    ("tags:\n\t- a\n", 3, "tabs"),
    ("a: |\n\tb\n", 3, "tabs"),
    ("a: b\nwords\n", 3, "colon is missing"),
    ("a: b\nwords\nc: d\n", 3, "colon is missing"),
    ("tags:\n  - a\n b\n", 4, "fits no field"),
    ("tags:\n  - a\n  b: c\n", 4, "fits no list"),
    ("  a: b\nc: d\n", 3, "same indentation"),
    ("{a: b} c\n", 2, "stops reading"),
    ("- a\n- b\n", 2, "is a list"),
    ("# comment\n[a]\n", 3, "is a list"),
    ("just words\n", 2, "is plain text"),
    ("title:a\n", 2, "is plain text"),
    ("a: b\nc: d\x07\n", 3, "U+0007"),
    ("a: b\nc: d\x00\n", 3, "U+0000"),
    ("a: b\nc: \ud800\n", 3, "U+D800"),
    ("\ufeffa: b\n", 2, "byte order mark"),
    ("a: b\nc: &x [*x]\n", 3, "refers to itself"),
    ("a: &x {b: *x}\n", 2, "refers to itself"),
]


@pytest.mark.parametrize(("yaml", "line", "words"), BROKEN)
def test_broken_yaml_is_explained(yaml: str, line: int, words: str) -> None:
    problem = Post.parse(f"---\n{yaml}---\n").front_matter.problem
    assert problem is not None
    assert words in problem.message
    assert problem.line + 1 == line


@pytest.mark.parametrize(("yaml", "line"), [(yaml, line) for yaml, line, _ in BROKEN])
def test_broken_yaml_has_no_values_but_all_its_bytes(yaml: str, line: int) -> None:
    text = f"---\n{yaml}---\nText\n"
    front_matter = Post.parse(text).front_matter
    assert str(Post.parse(text)) == text
    assert (front_matter.keys(), front_matter.values, front_matter.warnings) == ((), {}, ())


def test_a_line_number_counts_blank_lines_below_the_fence() -> None:
    problem = Post.parse("---\n\n\ntitle: a: b\n---\n").front_matter.problem
    assert problem is not None
    assert problem.line + 1 == 4


def test_front_matter_that_is_never_closed_is_explained() -> None:
    problem = Post.parse("---\ntitle: a\n\nText\n").front_matter.problem
    assert problem is not None
    assert problem.line == 0
    assert "never closed" in problem.message


@pytest.mark.parametrize("fence", ["---", "...", "--- ", "---\t"])
def test_a_fence_inside_the_raw_yaml_is_explained(fence: str) -> None:
    problem = Post.parse("---\na: 1\n---\n").front_matter.with_yaml(f"a: 1\n{fence}\n").problem
    assert problem is not None
    assert problem.line + 1 == 3
    assert "ends the front matter" in problem.message


@pytest.mark.parametrize("yaml", ["", "\n", "# comment\n", "~\n", "null\n"])
def test_no_values_at_all_are_no_problem(yaml: str) -> None:
    front_matter = Post.parse(f"---\n{yaml}---\n").front_matter
    assert front_matter.problem is None
    assert front_matter.values == {}


def test_an_anchor_may_stand_twice_and_the_last_one_counts() -> None:
    front_matter = Post.parse("---\na: &x 1\nb: *x\nc: &x 2\nd: *x\n---\n").front_matter
    assert front_matter.values == {"a": 1, "b": 1, "c": 2, "d": 2}
    assert front_matter.problem is None
