"""What plug-ins write that most sites use. seo and feed_meta are proven against the gems: see the conformance tests."""

from pathlib import Path

import pytest

from editor.theme.plugins.toc import Toc
from tests.theme.site_folder import POST, page_of, write

HEADINGS = '<h2 id="a">A &amp; b</h2><p>x</p><h3>Sub <em>one</em></h3><h2 id="a">Again</h2><h4 class="no_toc">No</h4>'


def test_the_contents_list_follows_the_headings() -> None:
    assert Toc(HEADINGS, {}).contents() == (
        '<ul id="toc" class="section-nav">\n'
        '<li class="toc-entry toc-h2"><a href="#a">A &amp; b</a>\n'
        '<ul>\n<li class="toc-entry toc-h3"><a href="#sub-one">Sub one</a></li>\n</ul>\n</li>\n'
        '<li class="toc-entry toc-h2"><a href="#a-1">Again</a></li>\n</ul>'
    )


def test_the_contents_list_follows_its_settings() -> None:
    html = '<div class="out"><h2>Left out</h2></div>' + HEADINGS
    options = {
        "max_level": 2,
        "no_toc_section_class": ["out"],
        "list_class": "l",
        "item_class": "i",
        "item_prefix": "p-",
    }
    assert Toc(html, options).contents() == (
        '<ul id="toc" class="l">\n<li class="i p-h2"><a href="#a">A &amp; b</a></li>\n'
        '<li class="i p-h2"><a href="#a-1">Again</a></li>\n</ul>'
    )


def test_anchors_stand_before_the_words_of_headings() -> None:
    assert Toc("<p>x</p><h2>One</h2>", {}).with_anchors() == (
        '<p>x</p><h2><a class="anchor" href="#one" aria-hidden="true">'
        '<span class="octicon octicon-link"></span></a>One</h2>'
    )


def rendered(folder: Path, layout: str, config: str = "title: x\n", more: str = "") -> str:
    files = {"_config.yml": config, "_layouts/post.html": layout, POST: f"---\nlayout: post\n{more}---\n## One\n"}
    return page_of(write(folder, files)).html


@pytest.mark.parametrize(
    ("more", "wanted"), [("toc: true\n", '<ul id="toc"'), ("", "")], ids=["asked for", "not asked for"]
)
def test_toc_only_shows_where_the_post_asks_for_it(tmp_path: Path, more: str, wanted: str) -> None:
    html = rendered(tmp_path, "{{ content | toc_only }}", "plugins: [jekyll-toc]\n", more)
    assert html[: len('<ul id="toc"')] == wanted


def test_the_toc_filter_is_none_without_its_plug_in(tmp_path: Path) -> None:
    assert rendered(tmp_path, "{{ content | toc }}", more="toc: true\n") == '<h2 id="one">One</h2>\n'


def test_a_gist_is_a_link_until_scripts_run(tmp_path: Path) -> None:
    assert rendered(tmp_path, "{% gist ann/12 a.rb %}") == (
        '<noscript><a href="https://gist.github.com/ann/12">Gist ann/12 a.rb</a></noscript>'
        '<script src="https://gist.github.com/ann/12.js?file=a.rb"> </script>'
    )


def test_include_cached_is_an_include(tmp_path: Path) -> None:
    write(tmp_path, {"_includes/a.html": "<i>{{ include.x }}</i>"})
    assert (
        rendered(tmp_path, '{% include_cached a.html x="1" %}{% include_cached a.html x="2" %}') == "<i>1</i><i>2</i>"
    )


def test_last_modified_at_is_the_date_of_the_file(tmp_path: Path) -> None:
    shown = rendered(tmp_path, "{% last_modified_at %F %}{{ page.title }}")
    assert shown.endswith("First")
    assert len(shown) == len("2020-01-01First")


@pytest.mark.parametrize(("plugins", "shown"), [("[jekyll-last-modified-at]", True), ("[]", False)])
def test_pages_know_when_they_were_saved_where_the_plug_in_is(tmp_path: Path, plugins: str, shown: bool) -> None:
    html = rendered(tmp_path, "{% if page.last_modified_at %}saved{% endif %}", f"plugins: {plugins}\n")
    assert html == ("saved" if shown else "")


def test_on_github_a_post_without_a_layout_gets_one(tmp_path: Path) -> None:
    files = {"_layouts/post.html": "<b>{{ content }}</b>", POST: "---\ntitle: x\n---\nText.\n"}
    assert page_of(write(tmp_path, {"_config.yml": "a: b\n", **files})).html == "<p>Text.</p>\n"
    assert page_of(write(tmp_path, {"Gemfile": 'gem "github-pages"\n'})).html == "<b><p>Text.</p>\n</b>"


def test_a_slash_at_the_end_of_the_sites_address_stays(tmp_path: Path) -> None:
    html = rendered(tmp_path, "{{ page.url | absolute_url }}", "url: https://example.org/\n")
    assert html == "https://example.org//2020/01/01/first.html"
