"""The fields of a site are learned from its posts."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.post.values import Value
from editor.post.yaml_reading import read_values
from editor.site.fields import Field, FieldKind
from editor.site.learning import FieldStatistics, learn_fields
from editor.site.trace import Trace, trace_of


def traces(*blocks: str) -> list[Trace]:
    return [trace_of(read_values(block), block) for block in blocks]


def learned(*blocks: str) -> dict[str, Field]:
    return {field.key: field for field in learn_fields(traces(*blocks))}


def test_a_site_without_posts_has_the_usual_fields() -> None:
    fields = learn_fields([])
    assert [field.key for field in fields] == ["layout", "title", "date", "categories", "tags"]
    assert all(field.starter for field in fields)


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (["title: A", "title: 12"], FieldKind.TEXT),
        (["layout: post"], FieldKind.CHOICE),
        (["tags: a b", "tags: [c]"], FieldKind.WORDS),
        (["date: 2025-01-01", "date: 2025-01-02"], FieldKind.DATE),
        (["date: 2025-01-01 10:00:00 +0100"], FieldKind.DATE_TIME),
        (["date: 2025-01-01 10:00"], FieldKind.DATE_TIME),
        (["image: /a.png"], FieldKind.IMAGE),
        (["image: {path: /a.png, alt: x}"], FieldKind.YAML),
        (["description: short"], FieldKind.LONG_TEXT),
        (["comments: true"], FieldKind.BOOLEAN),
        (["comments: {id: 3}"], FieldKind.YAML),
        (["author: {name: X}"], FieldKind.YAML),
        (["cover: a/b.jpg", "cover: c.webp", "cover: none"], FieldKind.IMAGE),
        (["rating: 4", "rating: 4.5"], FieldKind.NUMBER),
        (["mood: calm"] * 3 + ["mood: glad"] * 3, FieldKind.CHOICE),
        ([f"mood: word{n}" for n in range(9)], FieldKind.TEXT),
        (["intro: " + "long " * 40, "intro: short"], FieldKind.LONG_TEXT),
        (["links: [{a: 1}]"], FieldKind.YAML),
        (["people: [Ann, Ben]"], FieldKind.WORDS),
        (["event: 2025-01-01"], FieldKind.DATE),
        (["draft: "], FieldKind.BOOLEAN),
        (["unknown: "], FieldKind.TEXT),
    ],
)
def test_a_kind_follows_the_key_and_the_values(lines: Sequence[str], kind: FieldKind) -> None:
    (field,) = learned(*lines).values()
    assert field.kind is kind


def test_values_in_use_are_counted() -> None:
    fields = learned("tags: [oven, rye]", "tags: [rye]\nlayout: post", "tags: rye")
    assert fields["tags"].values == (("rye", 3), ("oven", 1))
    assert fields["layout"].share == pytest.approx(1 / 3)


def test_the_list_style_is_the_usual_one() -> None:
    fields = learned("a: [x]\nb:\n- x", "a: [y]\nb: [z]", "a:\n  - x\nb:\n  - y")
    assert (fields["a"].flow, fields["b"].flow) == (True, False)


def test_the_order_is_that_of_the_newest_posts() -> None:
    newest = ["title: A\ndate: 2025-01-01\ntags: [x]"] * 50
    fields = learn_fields(traces(*newest, "old: 1\ntags: [y]\ntitle: B"))
    assert [field.key for field in fields] == ["title", "date", "tags", "old"]


def test_a_new_post_begins_with_what_most_of_the_newest_set() -> None:
    fields = learned(*["title: A\nlang: en"] * 4, *["title: B"] * 3, "pin: true", *["title: C\nold: 1"] * 20)
    assert {key for key, field in fields.items() if field.starter} == {"title"}


VALUES: st.SearchStrategy[Value] = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=5), st.lists(st.text(max_size=3), max_size=3)
)
BLOCKS = st.dictionaries(st.sampled_from(["title", "tags", "date", "x", "y"]), VALUES, max_size=4)


def counted(blocks: list[dict[str, Value]]) -> FieldStatistics:
    statistics = FieldStatistics()
    for block in blocks:
        statistics.add(trace_of(block, ""))
    return statistics


@settings(deadline=None, max_examples=80)
@given(st.lists(BLOCKS, max_size=6), st.lists(BLOCKS, max_size=4))
def test_posts_that_are_taken_out_leave_no_trace(kept: list[dict[str, Value]], gone: list[dict[str, Value]]) -> None:
    statistics = counted([*kept, *gone])
    for block in gone:
        statistics.remove(trace_of(block, ""))
    assert statistics.fields([]) == counted(kept).fields([])
