"""A value is edited as YAML without the indentation that it has in the file."""

import pytest

from editor.post.front_matter import FrontMatter


def block(yaml: str) -> FrontMatter:
    return FrontMatter("---\n", yaml, "---\n")


def source(yaml: str, key: str = "t") -> str:
    entry = block(yaml).entry(key)
    return entry.source if entry is not None else ""


@pytest.mark.parametrize(
    ("yaml", "shown"),
    [
        ("t: a # why\n", "a"),
        ("t: 'a'\n", "'a'"),
        ("t:\nu: v\n", ""),
        ("t: [a,\n  b]\n", "[a,\n  b]"),
        ("t:\n    x: 1\n    y:\n      - 2\nu: v\n", "x: 1\ny:\n  - 2"),
        ("t:\n  - a\n  - b\nu: v\n", "- a\n- b"),
        ("t:\n- a\n- b\nu: v\n", "- a\n- b"),
        ("t:\n  - x: 1\n    y: 2\n  # why\n  - x: 3\n", "- x: 1\n  y: 2\n# why\n- x: 3"),
        ("t:\n  x: 1\n\n # less\n  y: 2\n", "x: 1\n\n# less\ny: 2"),
        ("t:\r\n  x: 1\r\n  y: 2\r\n", "x: 1\ny: 2"),
        ("t: &n\n  x: 1\n  y: 2\n", "&n\n  x: 1\n  y: 2"),
        ("t: |\n  a\n\n  b\nu: v\n", "|\n  a\n\n  b"),
        ("t: |+\n  a\n\nu: v\n", "|+\n  a\n"),
        ("u: &x 1\nt: *x\n", "*x"),
        ("t: !!str 5\n", "!!str 5"),
    ],
)
def test_it_is_shown_from_the_left_edge(yaml: str, shown: str) -> None:
    assert source(yaml) == shown


@pytest.mark.parametrize(
    ("old", "new_source", "new"),
    [
        ("t: a # why\n", "b", "t: b # why\n"),
        ("t: a\n", "[x, {y: 1}]", "t: [x, {y: 1}]\n"),
        ("t: a\nu: v\n", "- x\n- y: 1\n  z: 2", "t:\n  - x\n  - y: 1\n    z: 2\nu: v\n"),
        ("t:\nu: v\n", "b", "t: b\nu: v\n"),
        ("t: # why\nu: v\n", "b", "t: b # why\nu: v\n"),
        ("t:\nu: v\n", "x: 1\ny: 2", "t:\n  x: 1\n  y: 2\nu: v\n"),
        (
            "t:\n    x:   1 # a\n    y: 2\nu: v\n",
            "x:   1 # a\ny: 3\nz: 4",
            "t:\n    x:   1 # a\n    y: 3\n    z: 4\nu: v\n",
        ),
        ("t:\n- a\n- b\nu: v\n", "- a\n- c", "t:\n- a\n- c\nu: v\n"),
        ("t:\n  x: 1\n # less\n  y: 2\n", "x: 1\n# less\ny: 3", "t:\n  x: 1\n # less\n  y: 3\n"),
        ("t:\n  x: 1\n\n  y: 2\n", "x: 1\n\ny: 3\n\nz: 4", "t:\n  x: 1\n\n  y: 3\n\n  z: 4\n"),
        ("t:\n  x: 1\nu: v\n", "", "t:\nu: v\n"),
        ("t:\n  x: 1\nu: v\n", "just text", "t:\n  just text\nu: v\n"),
        ("t:\r\n  x: 1\r\nu: v\r\n", "x: 1\ny: 2", "t:\r\n  x: 1\r\n  y: 2\r\nu: v\r\n"),
        ("t: |\n  a\nu: v\n", "|\n  b\n\n  c", "t: |\n  b\n\n  c\nu: v\n"),
        ("t: |\n  a\nu: v\n", "b", "t: b\nu: v\n"),
        ("t: |\r\n  a\r\nu: v\r\n", "|\n  b", "t: |\r\n  b\r\nu: v\r\n"),
        ("t: &n\n  x: 1\nu: v\n", "&n\n  x: 2", "t: &n\n  x: 2\nu: v\n"),
        ("{t: a, u: v}\n", "[x]", "{t: [x], u: v}\n"),
        ("u: v\n", "b", "u: v\nt: b\n"),
        ("u: v\n", "", "u: v\nt:\n"),
        ("u: v\n", "- x\n\n- y", "u: v\nt:\n  - x\n\n  - y\n"),
        ("u: v\r\n", "x: 1\ny: 2", "u: v\r\nt:\r\n  x: 1\r\n  y: 2\r\n"),
        ("  u: v\n", "x: 1\ny: 2", "  u: v\n  t:\n    x: 1\n    y: 2\n"),
        # one line that has to stand below its key
        ("u: v\n", "- x", "u: v\nt:\n  - x\n"),
        ("t:\nu: v\n", "x: 1", "t:\n  x: 1\nu: v\n"),
        ("t: a\nu: v\n", "x: 1", "t:\n  x: 1\nu: v\n"),
        ("t: |\n  a\nu: v\n", "|\nb", "t:\n  |\n  b\nu: v\n"),
    ],
)
def test_an_edit_changes_this_value_alone(old: str, new_source: str, new: str) -> None:
    assert block(old).with_source("t", new_source).yaml == new


@pytest.mark.parametrize(
    ("yaml", "new_source"),
    [
        ("t:\n  x: 1\nu: v\n", "x: 1\n y: 2"),
        ("t:\n  x: 1\nu: v\n", "x: [1"),
        ("t: a\nu: v\n", "b: c: d"),
        ("t: a\nu: v\n", "'b"),
        ("t: a\nu: v\n", "*nowhere"),
    ],
)
def test_yaml_that_cannot_be_read_is_refused(yaml: str, new_source: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        block(yaml).with_source("t", new_source)


@pytest.mark.parametrize(
    ("yaml", "new_source"),
    [
        ("t: |\n  a\nu: v\n", "|\n  a\nnew: w"),
        ("t: &x 1\nu: *x\n", "&x 2"),
        ("{t: a, u: v}\n", "a, w: 1"),
        ("{t: a, u: v}\n", "a, u: w"),
        ("t: |\n  a\nu: v\n", "|\n  a\nu: w"),
    ],
)
def test_changing_other_fields_is_refused(yaml: str, new_source: str) -> None:
    with pytest.raises(ValueError, match="other fields"):
        block(yaml).with_source("t", new_source)


@pytest.mark.parametrize(
    "yaml",
    [
        "t: 'a' # why\n",
        "t:\n    - x: 1\n\n      y: 2 # two\n # less\n    - z\nu: v\n",
        "t:\r\n- a  \r\n- b\r\nu: v\r\n",
        "t: |+\n  a\n\n\nu: v\n",
        "t: &n\n  x: 1\nu: *n\n",
        "t: [a,\r\n  b]\r\n",
        "{t: {x: 1}, u: v}\n",
        "t:\nu: v\n",
        "t:  # why\n",
    ],
)
def test_giving_back_what_was_shown_changes_nothing(yaml: str) -> None:
    assert block(yaml).with_source("t", source(yaml)).yaml == yaml
