"""Ruby's rules in Liquid, without Ruby: what is read of broken syntax, and how values become text."""

from pathlib import Path

import pytest

from editor.site.index import SiteIndex
from editor.theme import Page, expand
from editor.theme.values import SiteValues

FRONT_MATTER = {
    "word": "word",
    "number": 7,
    "float": 1e20,
    "empty": "",
    "list": ["b", "a", None],
    "map": {"k": "v", "n": None},
    "maps": [{"name": "b", "size": 10}, {"name": "a", "size": "9"}, {"name": "c"}],
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> SiteValues:
    return site_with(tmp_path_factory.mktemp("site"), "baseurl: /blog\nurl: https://example.org\n")


def site_with(folder: Path, configuration: str) -> SiteValues:
    (folder / "_config.yml").write_text(configuration, encoding="utf-8")
    index = SiteIndex()
    index.open(folder)
    return SiteValues(index.config, index.summaries)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("{{ prepend: site.baseurl }}", ""),
        ("{{ 'x' upcase }}", "x"),
        ("{{ page.word | | upcase }}", "WORD"),
        ("{{ page.word | append: 'a' 'b' }}", "worda"),
        ("{{ page.word, page.number }}", "word"),
        ("{{ | }}", ""),
        ("{% if true %}a{% else if false %}b{% endif %}", "a"),
        ("{% if page.word == 'word' && nothing %}1{% endif %}", "1"),
        ("{% for i in page.list reversed limit:2 %}{{ i }}{% endfor %}", "ab"),
        ("{% if false and false or true %}1{% else %}0{% endif %}", "0"),
        ("{% if page.empty == blank %}1{% else %}0{% endif %}", "0"),
        ("{% if page.empty == empty %}1{% else %}0{% endif %}", "1"),
        ("{% if nothing > 5 %}1{% else %}0{% endif %}", "0"),
        ("{% case 1 %}{% when 1, 1 %}x{% endcase %}", "xx"),
    ],
)
def test_what_breaks_the_syntax_means_what_ruby_reads(site: SiteValues, source: str, shown: str) -> None:
    assert expand(source, site, Page("", FRONT_MATTER)).text == shown


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("{{ page.float }} {{ page.number | divided_by: 2.0 }} {{ 0.1 | plus: 0.2 }}", "1.0e+20 3.5 0.3"),
        ("{{ page.list }}|{{ page.list | append: '' }}", 'ba|["b", "a", nil]'),
        ("{{ page.map }}", '{"k"=>"v", "n"=>nil}'),
        ("{{ page.number.size }} {{ page.word.first }}", "8 "),
        ("{{ 2.5 | round }} {{ -2.5 | round }} {{ 15 | round: -1 }}", "3 -3 20"),
        ("{{ 'a,,' | split: ',' | size }}", "1"),
        ("[{{ '\u00a0 x \u00a0' | strip }}]", "[\u00a0 x \u00a0]"),
        ("{{ 'a\u00a0b c' | number_of_words }}", "2"),
        ("{{ 'aXb' | replace: 'X', '<\\0>' }}", "a<X>b"),
        ('{{ "it\'s" | xml_escape }} {{ "it\'s" | escape }}', "it&apos;s it&#39;s"),
        ("{{ page.maps | sort: 'size' | map: 'name' | join }}", "c a b"),
        ("{{ page.maps | where: 'size', 9 | map: 'name' }}", "a"),
        ("{{ '/a//b/../é' | relative_url }}", "/blog/a//%C3%A9"),
        ("{{ 'https://x.org/ü' | absolute_url }}", "https://x.org/ü"),
        ("a \u00a0{{- 'b' -}}\n\t c", "a \u00a0bc"),
        ("{{ now }}{{ today }}", ""),
    ],
)
def test_values_become_text_as_in_ruby(site: SiteValues, source: str, shown: str) -> None:
    assert expand(source, site, Page("", FRONT_MATTER)).text == shown


@pytest.mark.parametrize(
    "source",
    [
        "{{ page.word | upcase: 1 }}",
        "{{ page.number | divided_by: 0 }}",
        "{{ page.list | sort }}",
        "{% if page.word > 5 %}{% endif %}",
        "{% if page.number = 7 %}{% endif %}",
        "{{ 'x' | slice: 'y' }}",
    ],
)
def test_what_ends_a_build_is_told(site: SiteValues, source: str) -> None:
    assert len(expand(source, site, Page("", FRONT_MATTER)).problems) == 1


def test_an_unknown_filter_does_nothing_but_is_told(site: SiteValues) -> None:
    expanded = expand("{{ 'x' | base64_encode }}", site, Page())
    assert expanded.text == "x"
    assert "base64_encode" in expanded.problems[0].message


@pytest.mark.parametrize(
    ("options", "source"),
    [
        ("error_mode: strict", "{{ 'x' upcase }}"),
        ("strict_filters: true", "{{ 'x' | nonsense }}"),
        ("strict_variables: true", "{{ nonsense }}"),
    ],
)
def test_a_site_may_ask_for_more_care(tmp_path: Path, options: str, source: str) -> None:
    site = site_with(tmp_path, f"liquid: {{{options}}}\n")
    (problem,) = expand(source, site, Page()).problems
    assert problem.message.startswith("Liquid cannot")


def test_a_counter_and_a_cycle_go_on_in_a_text_and_begin_again_in_the_next(site: SiteValues) -> None:
    source = "{% increment n %}{% increment n %}{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}"
    assert expand(source, site, Page()).text == "01ab"
    assert expand(source, site, Page()).text == "01ab"
