"""The contents list follows the headings; what the author wrote of it stays."""

import re
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.post.contents import dead_entries, updated_contents


@dataclass(frozen=True)
class Heading:
    level: int
    text: str
    id: str
    line: int


BLOCK = """\
<div class="table-of-contents" markdown="1">
### Contents
- [My Background](#my-background)
- [How I Learned](#how-i-learned)
  - [Starting with Fundamentals](#starting-with-fundamentals)
</div>

## My Background

## How I Learned

### Starting with Fundamentals
"""


def headings_of(body: str) -> list[Heading]:
    """The headings of a body without repeated ones."""
    found = [(at, re.fullmatch(r"(#+) (.*?)(?: \{#(.*)\})?", line)) for at, line in enumerate(body.split("\n"))]
    return [
        Heading(len(match[1]), match[2], match[3] or re.sub(r"[^\w -]", "", match[2].lower()).replace(" ", "-"), at)
        for at, match in found
        if match
    ]


def updated(body: str, **options: Any) -> str:
    """The body after the update."""
    lines = body.split("\n")
    update = updated_contents(lines, headings_of(body), **options)
    assert update is not None
    for splice in reversed(update.splices):
        lines[splice.first : splice.first + splice.removed] = splice.lines
    return "\n".join(lines)


def test_a_list_in_step_is_left_alone() -> None:
    update = updated_contents(BLOCK.split("\n"), headings_of(BLOCK))
    assert update is not None
    assert update.splices == ()


CHANGES = [
    ("a new heading", BLOCK + "\n## Last\n", "fundamentals)\n</div>", "fundamentals)\n- [Last](#last)\n</div>"),
    (
        "a heading that went",
        BLOCK.replace("## My Background\n", ""),
        "- [My Background](#my-background)\n",
        "",
    ),
    (
        "a heading that was renamed",
        BLOCK.replace("## How I Learned", "## How I Really Learned"),
        "- [How I Learned](#how-i-learned)",
        "- [How I Really Learned](#how-i-really-learned)",
    ),
    (
        "a heading that says something else in the same place",
        BLOCK.replace("## How I Learned", "## Zebras"),
        "- [How I Learned](#how-i-learned)",
        "- [Zebras](#zebras)",
    ),
    (
        "a renamed heading under a label of the author's own",
        BLOCK.replace("## How I Learned", "## How I Really Learned").replace("[How I Learned]", "[Learning]"),
        "(#how-i-learned)",
        "(#how-i-really-learned)",
    ),
    ("a heading that moved up", BLOCK.replace("### Start", "## Start"), "  - [Start", "- [Start"),
    ("a heading that moved down", BLOCK.replace("\n## How", "\n### How"), "- [How", "  - [How"),
    (
        "headings in another order",
        BLOCK.replace("## My Background\n\n## How I Learned\n", "## How I Learned\n\n## My Background\n"),
        "- [My Background](#my-background)\n- [How I Learned](#how-i-learned)\n",
        "- [How I Learned](#how-i-learned)\n- [My Background](#my-background)\n",
    ),
    (
        "text that would be markup in a label",
        BLOCK + "\n## a_b *c* [d] | e {#new}\n",
        "fundamentals)\n</div>",
        "fundamentals)\n- [a_b \\*c\\* \\[d\\] \\| e](#new)\n</div>",
    ),
]


@pytest.mark.parametrize(
    ("body", "old", "new"), [change[1:] for change in CHANGES], ids=[change[0] for change in CHANGES]
)
def test_only_what_must_change_does(body: str, old: str, new: str) -> None:
    assert updated(body) == body.replace(old, new, 1)


@pytest.mark.parametrize("body", [change[1] for change in CHANGES], ids=[change[0] for change in CHANGES])
def test_a_second_time_changes_nothing(body: str) -> None:
    assert updated(updated(body)) == updated(body)


KEPT = [
    BLOCK.replace("[My Background]", "[Who I *am*]"),
    BLOCK.replace("- [My", "-   [My"),
    BLOCK.replace("- [", "* [").replace("  * ", "    * "),
    BLOCK.replace("(#my-background)", '(#my-background "Title") — a note'),
    BLOCK.replace("[My Background](#my-background)", "**[My Background](#my-background)**"),
    BLOCK.replace("- [How", "\n- [How").replace("  - [Start", "\n  - [Start"),
    BLOCK.replace("- [How", "- Not a link\n- [How"),
    BLOCK.replace("- [How", "- [Elsewhere](/other/)\n- [How"),
    BLOCK.replace("- [How", "- [An anchor](#mine)\n- [How").replace("## How", '<a id="mine"></a>\n\n## How'),
    BLOCK.replace("### Contents", "**Contents**"),
    BLOCK.replace('class="table-of-contents"', 'id="toc"'),
    BLOCK.replace("div", "nav"),
    BLOCK.replace("- [My", "1. [My").replace("- [How", "2. [How").replace("  - [", "   1. ["),
    BLOCK.replace("- [My", "1. [My").replace("- [How", "1. [How").replace("  - [", "   - ["),
]


@pytest.mark.parametrize("body", KEPT)
def test_the_author_s_manner_is_kept(body: str) -> None:
    assert updated(body) == body


@pytest.mark.parametrize(
    ("body", "new"),
    [
        (KEPT[1], "\n- [Last](#last)\n</div>"),
        (KEPT[2], "\n* [Last](#last)\n</div>"),
        (KEPT[5], "\n\n- [Last](#last)\n</div>"),
        (KEPT[-2], "\n3. [Last](#last)\n</div>"),
        (KEPT[-1], "\n1. [Last](#last)\n</div>"),
    ],
)
def test_a_new_entry_is_written_in_the_author_s_manner(body: str, new: str) -> None:
    body = body.replace("-   [", "- [") if "-   [" in body else body
    assert updated(body + "\n## Last\n") == body.replace("\n</div>", new) + "\n## Last\n"


def test_numbers_count_on_after_a_new_heading() -> None:
    body = "1. [A](#a)\n2. [C](#c)\n\n## A\n\n## B\n\n## C"
    assert updated(body).startswith("1. [A](#a)\n2. [B](#b)\n3. [C](#c)\n\n")


def test_a_new_nested_entry_stands_under_the_text_of_the_outer_one() -> None:
    body = "1. [A](#a)\n2. [C](#c)\n\n## A\n\n### B\n\n## C"
    assert updated(body, levels=(2, 3)).startswith("1. [A](#a)\n   1. [B](#b)\n2. [C](#c)\n\n")


def test_levels_that_the_list_does_not_have_are_not_added() -> None:
    body = BLOCK + "\n#### Deep\n\n# Part\n"
    assert updated(body) == body


def test_levels_can_be_given() -> None:
    assert updated(BLOCK, levels={2}) == BLOCK.replace(
        "  - [Starting with Fundamentals](#starting-with-fundamentals)\n", ""
    )


def test_a_list_by_itself_is_known_by_its_links() -> None:
    body = "Intro\n\n- [A](#a)\n- [Gone](#gone)\n- [B](#b)\n\n## A\n\n## B\n\n- [x](/y)\n- [A](#a) again\n"
    assert updated(body) == body.replace("- [Gone](#gone)\n", "")


@pytest.mark.parametrize("above", ["## In this post\n\n", "## In this post\n", "In this post\n---\n\n"])
def test_the_heading_of_a_list_by_itself_is_not_listed(above: str) -> None:
    body = f"{above}- [A](#a)\n- [B](#b)\n\n## A\n\n## B\n"
    headings = headings_of(body)
    if "---" in above:
        headings.insert(0, Heading(2, "In this post", "in-this-post", 0))
    update = updated_contents(body.split("\n"), headings)
    assert update is not None
    assert update.splices == ()


def test_a_heading_above_the_list_that_is_listed_stays_so() -> None:
    body = "## A\n\n- [A](#a)\n- [B](#b)\n\n## B\n"
    assert updated(body) == body


@pytest.mark.parametrize("quiet", ["```\n{}\n```", "<!--\n{}\n-->", "{} and more"])
def test_a_list_that_is_none_is_left_alone(quiet: str) -> None:
    body = quiet.replace("{}", "- [A](#a)") + "\n\n## A\n"
    update = updated_contents(body.split("\n"), headings_of(body))
    assert update is not None
    assert update.created


@pytest.mark.parametrize("mark", ["{:toc}", "{: .big toc}", "{:toc .big}"])
def test_kramdown_s_own_list_is_left_to_it(mark: str) -> None:
    update = updated_contents(["- Contents", mark, "", "## A"], [Heading(2, "A", "a", 3)])
    assert update is not None
    assert update.generated
    assert update.splices == ()


def test_a_new_list_comes_after_the_first_paragraph() -> None:
    body = "Two lines\nof text.\n\n## A\n\n### B\n\n#### C\n"
    block = '<div class="table-of-contents" markdown="1">\n### Contents\n- [A](#a)\n  - [B](#b)\n</div>\n'
    assert updated(body) == body.replace("\n\n## A", f"\n\n{block}\n## A")


@pytest.mark.parametrize(
    ("body", "options", "before"),
    [
        ("## A\n\ntext", {}, ""),
        ("text\n## A", {}, "text\n\n"),
        ("one\n\ntwo\n\n## A", {"at": 2}, "one\n\n"),
        ("```\na\n\nb\n```\n\n## A", {}, "```\na\n\nb\n```\n\n"),
    ],
)
def test_where_a_new_list_comes(body: str, options: dict[str, int], before: str) -> None:
    assert updated(body, **options).startswith(before + '<div class="table-of-contents"')


def test_a_new_list_is_in_step() -> None:
    once = updated("text\n\n# Title\n\n## A\n\n### B\n\n## C\n")
    assert "[Title]" not in once
    assert updated(once) == once


def test_an_empty_block_is_filled() -> None:
    body = '<div class="toc" markdown="1">\n### Contents\n</div>\n\n## A\n'
    assert updated(body) == body.replace("Contents\n", "Contents\n- [A](#a)\n")


def test_without_headings_there_is_nothing_to_list() -> None:
    assert updated_contents(BLOCK.split("\n"), []) is None


def test_dead_entries_are_shown() -> None:
    body = BLOCK.replace("## My Background\n", "").replace("[My Background]", "[*Mine*]")
    dead = dead_entries(body.split("\n"), headings_of(body))
    assert [(entry.line, entry.label, entry.anchor) for entry in dead] == [(2, "*Mine*", "my-background")]


def test_anchors_may_be_escaped() -> None:
    body = "- [Café](#caf%C3%A9)\n\n## Café\n"
    assert updated(body) == body


HEADINGS = st.lists(
    st.tuples(st.integers(2, 4), st.sampled_from(["Alpha one", "Alpha two", "Beta", "Gamma", "Delta 4"])),
    min_size=1,
    max_size=5,
    unique_by=lambda heading: heading[1],
)


def written(headings: list[tuple[int, str]]) -> str:
    return "".join(f"\n{'#' * level} {text}\n" for level, text in headings)


@settings(deadline=None, max_examples=200)
@given(HEADINGS, HEADINGS, st.sampled_from(["- ", "* ", "1. ", "-   "]), st.sampled_from(["  ", "    ", "\t"]))
def test_after_any_change_of_headings_a_second_time_changes_nothing(
    before: list[tuple[int, str]], after: list[tuple[int, str]], marker: str, indent: str
) -> None:
    ids = {text: text.lower().replace(" ", "-") for _, text in before}
    entries = "".join(f"{indent * (level - 2)}{marker}[{text}](#{ids[text]})\n" for level, text in before)
    once = updated(f'<div class="toc" markdown="1">\n{entries}</div>\n{written(after)}', levels=range(2, 5))
    links = re.findall(r"\(#(.*?)\)", once)
    assert links == [text.lower().replace(" ", "-") for _, text in after]
    assert updated(once, levels=range(2, 5)) == once
