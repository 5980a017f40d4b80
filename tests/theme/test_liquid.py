"""Liquid in a body: lines stay known, what is broken is shown, nothing runs away."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.markup import render
from editor.theme import Expanded, Page, expand
from editor.theme.values import SiteValues
from tests.theme.site_folder import values_of, write

INCLUDES = {
    "_config.yml": "title: Blog\n",
    "_includes/two.md": "one\n\ntwo\n",
    "_includes/broken.html": "a {% nonsense %} b",
    "_includes/endless.html": "{% include endless.html %}",
    "secret.txt": "secret",
}
PIECES = (
    "{% if page.x %}", "{% else %}", "{% endif %}", "{% for i in (1..3) %}", "{% endfor %}", "{{ i }}", "{{", "}}",
    "{%", "%}", "{% raw %}", "{% endraw %}", "{% comment %}", "{% endcomment %}",
    "{% capture a %}", "{% endcapture %}",
    "{{ a | upcase | nonsense: 1, 'b' }}", "{{ 'a' | divided_by: 0 }}", "{% assign b = a | split: '' %}", "{% break %}",
    "{% highlight c %}", "{% endhighlight %}", "{% include two.md x=1 %}", "{% link %}", "{% case i %}", "{% when 1 %}",
    "{{ }}", "{{ a | }}", "{% assign c = %}", "{% endcase %}",
    "{%- unless a -%}", "{%- endunless -%}", "{% cycle 1, 2 %}", "{% foo %}", "text", "\n", "\n\n", " ",
)  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> SiteValues:
    return values_of(write(tmp_path_factory.mktemp("site"), INCLUDES))


def lines_of(expanded: Expanded) -> list[tuple[int, str]]:
    """The lines that are not blank, each with its source line."""
    lines = enumerate(expanded.text.split("\n"))
    assert expanded.source is not None
    return [(expanded.source.source_line(at), line) for at, line in lines if line.strip()]


def test_a_text_without_liquid_stays_the_same_object(site: SiteValues) -> None:
    text = "a { b % c }"
    assert expand(text, site, Page()).text is text


def test_lines_in_a_condition_keep_their_numbers(site: SiteValues) -> None:
    text = "a\n{% if page.x %}\nb\n\nc\n{% else %}\nd\n{% endif %}\ne"
    assert lines_of(expand(text, site, Page("", {"x": 1}))) == [(0, "a"), (2, "b"), (4, "c"), (8, "e")]
    assert lines_of(expand(text, site, Page())) == [(0, "a"), (6, "d"), (8, "e")]


def test_lines_of_a_loop_come_again(site: SiteValues) -> None:
    text = "{% for i in (1..2) %}\n* {{ i }}\n{% endfor %}\nend"
    assert lines_of(expand(text, site, Page())) == [(1, "* 1"), (1, "* 2"), (3, "end")]


def test_blocks_of_a_loop_never_lead_back(site: SiteValues) -> None:
    expanded = expand("{% for i in (1..2) %}\na\n\n{{ i }}\n{% endfor %}\n\nend", site, Page())
    blocks = expanded.in_source(render(expanded.text)).blocks
    assert [(block.html, block.first_line) for block in blocks] == [
        ("<p>a</p>", 1), ("<p>1</p>", 3), ("<p>a</p>", 3), ("<p>2</p>", 3), ("<p>end</p>", 6),
    ]  # fmt: skip


def test_what_an_include_brings_is_on_the_line_of_its_tag(site: SiteValues) -> None:
    assert lines_of(expand("a\n\n{% include two.md %}\nb", site, Page())) == [
        (0, "a"),
        (2, "one"),
        (2, "two"),
        (3, "b"),
    ]


def test_text_behind_a_comment_or_raw_text_is_on_its_own_line(site: SiteValues) -> None:
    text = "{% comment %}\nx\n{% endcomment %}after\n{% raw %}{{\n}}{% endraw %}"
    assert lines_of(expand(text, site, Page())) == [(2, "after"), (3, "{{"), (4, "}}")]


def test_trimmed_blanks_move_no_line(site: SiteValues) -> None:
    assert lines_of(expand("a\n\n{%- assign x = 1 -%}\n\nb\nc", site, Page())) == [(0, "ab"), (5, "c")]


def test_code_is_on_the_lines_from_its_tag_on(site: SiteValues) -> None:
    expanded = expand("a\n\n{% highlight c %}\nint x;\nint y;\n{% endhighlight %}\n\nb", site, Page())
    blocks = expanded.in_source(render(expanded.text)).blocks
    assert [block.first_line for block in blocks] == [0, 2, 7]


@pytest.mark.parametrize(
    ("text", "line", "kept"),
    [
        ("a\n\n{% foo bar %}\n\nb", 2, "b"),
        ("a\n{% if x %}\nb", 1, "b"),
        ("a\n{% endif %}\nb", 1, "b"),
        ("a\n{% else %}\nb", 1, "b"),
        ("a\n\n{{ x\n\nb", 2, "b"),
        ("a {% b", 0, "a"),
        ("a\n{% raw %}\nb", 1, "b"),
        ("a\n{{ 'x' | date_to_string }}\nb", 1, "b"),
        ("a\n{% assign x %}\nb", 1, "b"),
        ("a\n{{ x }\nb", 1, "b"),
        ("a\n{% comment %}{% if %}{% endcomment %}\nb", 1, "b"),
        ("a\n{% for x y %}\nb\n{% endfor %}\nc", 1, "c"),
        ("a\n{% include nothing.html %}\nb", 1, "b"),
        ("a\n{% include ../secret.txt %}\nb", 1, "b"),
        ("a\n{% post_url 2020-01-01-none %}\nb", 1, "b"),
        ("a\n{% for i in (1..2) %}{% bar %}{% endfor %}\nb", 1, "b"),
    ],
)
def test_a_broken_tag_is_shown_and_told_with_its_line(site: SiteValues, text: str, line: int, kept: str) -> None:
    expanded = expand(text, site, Page())
    assert [problem.line for problem in expanded.problems] == [line]
    html = expanded.in_source(render(expanded.text)).html
    assert 'class="liquid-problem"' in html
    assert kept in expanded.text
    assert "secret<" not in html


def shown(site: SiteValues, text: str) -> str:
    expanded = expand(text, site, Page())
    return expanded.in_source(render(expanded.text)).html


@pytest.mark.parametrize("language", ["", "python", "html"])
def test_a_broken_tag_in_code_is_shown_there(site: SiteValues, language: str) -> None:
    assert ">{% foo a|b %}</code>" in shown(site, f"```{language}\n{{% foo a|b %}}\n```")


def test_a_broken_tag_in_an_address_stands_there_as_it_is_written(site: SiteValues) -> None:
    assert '<a href="{% foo &quot;x&quot; %}">a</a>' in shown(site, '<a href="{% foo "x" %}">a</a>')


def test_a_broken_tag_in_a_heading_is_in_the_outline_but_not_in_the_id(site: SiteValues) -> None:
    expanded = expand("## Bread {% foo %} and more", site, Page())
    (heading,) = expanded.in_source(render(expanded.text)).headings
    assert (heading.text, heading.id) == ("Bread {% foo %} and more", "bread--and-more")


def test_a_marker_that_a_filter_cut_is_gone(site: SiteValues) -> None:
    text = "{% capture a %}{% foo %}{% endcapture %}{{ a | truncate: 9 }}"
    assert shown(site, text) == "<p>…</p>"


def test_a_filter_of_a_plugin_is_told_and_does_nothing(site: SiteValues) -> None:
    expanded = expand("a\n\n{{ 'x' | shout }}", site, Page())
    assert expanded.text.endswith("x")
    assert [problem.line for problem in expanded.problems] == [2]


def test_a_broken_include_names_its_file(site: SiteValues) -> None:
    (problem,) = expand("\n{% include broken.html %}", site, Page()).problems
    assert problem.line == 1
    assert "broken.html" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "start\n{% for i in (1..1000000) %}{% for j in (1..1000000) %}x{% endfor %}{% endfor %}",
        "start\n{% include endless.html %}",
        "start\n{% assign a = 'x' %}{% for i in (1..60) %}{% assign a = a | append: a %}{{ a }}{% endfor %}",
    ],
)
def test_what_never_ends_is_stopped_and_told(site: SiteValues, text: str) -> None:
    expanded = expand(text, site, Page())
    assert expanded.text.startswith("start")
    assert [problem.line for problem in expanded.problems] == [1]


def test_many_broken_tags_are_told_one_by_one(site: SiteValues) -> None:
    expanded = expand("{% nothing %}\n" * 2000, site, Page())
    assert len(expanded.problems) == 2000


@example("{% highlight c %}{% endhighlight %}")
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_text_gives_a_page_and_lines_that_it_has(site: SiteValues, text: str) -> None:
    expanded = expand(text, site, Page())
    lines = range(text.count("\n") + 1)
    assert not any("as it is written" in problem.message for problem in expanded.problems)
    assert all(problem.line in lines for problem in expanded.problems)
    if expanded.source is not None:
        assert len(expanded.source.lines) == expanded.text.count("\n") + 1
        assert set(expanded.source.lines) <= set(lines)
