"""HTML of a whole post, ids of headings, and what no text may do."""

import pytest
from markdown import Markdown

from editor.markup import render, to_html
from editor.markup.dialect import KramdownExtension
from editor.markup.ids import gfm_id
from editor.markup.options import Options, read_options

SAMPLE = """<div class="table-of-contents" markdown="1">
### Contents
- [First Steps](#first-steps)
  - [Starting Small](#starting-small)
</div>

![](/images/boat.png)

When people hear "boat building" they think of wood. **Keep going:** see [older posts](/).

## First Steps

<img src="/images/yes.png" alt="A boat" style="max-width: 30%; height: auto;">

### Starting Small

```python
print("hull")
```
"""
HOSTILE = {
    "unclosed emphasis": "**a " * 2000,
    "emphasis in emphasis": "*a **b _c __d " * 800,
    "images in images": "![[" * 1000,
    "opening brackets": "[" * 2000,
    "brackets": "[" * 2000 + "]" * 2000,
    "links without an end": "[a](b " * 3000,
    "quotes in quotes": "> " * 500 + "a",
    "lists in lists": "\n".join("  " * depth + "- a" for depth in range(60)),
    "elements in text": "<b>" * 1000,
    "elements": "<div>\n" * 1000,
    "elements with Markdown": '<div markdown="1">\n' * 300,
    "a long paragraph": "word *em* and `code` " * 15_000,
    "pipes": "|" * 20_000,
    "backticks": "".join("`" * length + " " for length in range(200)),
    "comments": "<!-- a\n\n" * 3000,
    "comments in an element": "<div>" + "<!-- a " * 5000,
    "instructions in an element": "<div>" + "<? a " * 5000,
    "braces": "{:" * 5000,
    "attribute lists without an end": "{: a\n" * 5000,
    "attribute lists that text follows": "{: a\n" * 5000 + "} b",
    "extensions without an end": "{::comment}\n\n" * 3000,
}


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("First Steps", "first-steps"),
        ("What’s new in 2.0?", "whats-new-in-20"),
        ("C++ & C#", "c--c"),
        ("Größe  und_Maß", "größe--und_maß"),
        ("中文 标题", "中文-标题"),
        ("???", ""),
    ],
)
def test_headings_get_the_anchors_that_jekyll_gives(text: str, anchor: str) -> None:
    assert gfm_id(text) == anchor


@pytest.mark.parametrize(
    ("source", "anchor"),
    [
        ("## It's `code` & *more*", "its-code--more"),
        ("## A [link](/x) here", "a-link-here"),
        ("## A <b>raw</b> tag", "a-raw-tag"),
        ("## Named {#own}", "own"),
        ("## With a note[^1]\n\n[^1]: The note.", "with-a-note"),
        (r"## 1\. Escaped", "1-escaped"),
    ],
)
def test_anchors_come_from_the_visible_text(source: str, anchor: str) -> None:
    assert render(source).headings[0].id == anchor


def test_the_links_of_a_contents_block_lead_to_its_headings() -> None:
    html = to_html(SAMPLE)
    assert '<a href="#first-steps">' in html
    assert '<h2 id="first-steps">' in html
    assert '<h3 id="starting-small">' in html


def test_raw_html_and_site_root_images_stay() -> None:
    html = to_html(SAMPLE)
    assert '<img src="/images/yes.png" alt="A boat" style="max-width: 30%; height: auto;" />' in html
    assert 'src="/images/boat.png"' in html


def test_code_is_highlighted_within_the_wrapper_elements_of_jekyll() -> None:
    html = to_html("```python\nx = 1\n```\n")
    start = '<div class="language-python highlighter-rouge"><div class="highlight"><pre class="highlight"><code>'
    assert html.startswith(f'{start}<span class="')
    assert html.endswith("</code></pre></div></div>")


def test_liquid_is_text() -> None:
    assert to_html("{% raw %}x{% endraw %} {{ page.title }}") == "<p>{% raw %}x{% endraw %} {{ page.title }}</p>"


def test_jekylls_own_settings_hold_where_no_options_are_given() -> None:
    assert not read_options(None).hard_wrap
    assert read_options({}).hard_wrap


@pytest.mark.parametrize(
    "values",
    [
        {"footnote_nr": "x"},
        {"toc_levels": "x"},
        {"smart_quotes": "a"},
        {"typographic_symbols": "["},
        {"link_defs": {"a": []}},
        {"link_defs": {"a": [1, 2, 3]}},
        {"toc_levels": "1, 2"},
        {"toc_levels": [0, 7]},
        {"smart_quotes": "a,b,c,d"},
        {"no_such_option": 1},
    ],
)
def test_what_cannot_be_read_of_options_is_left_out(values: dict[str, object]) -> None:
    assert read_options(values) == Options()


def test_the_roles_of_footnotes_moved_with_kramdown_2_5() -> None:
    text = "a[^1]\n\n[^1]: b"
    assert '<sup id="fnref:1" role="doc-noteref">' in to_html(text, {"kramdown_version": "2.4"})
    assert 'rel="footnote" role="doc-noteref">' in to_html(text, {"kramdown_version": "2.5"})


def test_numbers_of_characters_that_no_page_shows() -> None:
    assert to_html("a&#0;b &#xD800; &#2;wzxhzdk:0&#3;") == f"<p>ab {chr(0xFFFD) * 3} &#2;wzxhzdk:0&#3;</p>"
    assert to_html("&#" + "9" * 5000 + ";") == "<p>&#" + "9" * 5000 + ";</p>"


def test_the_text_of_links_to_footnotes_came_with_kramdown_2_5() -> None:
    text = "a[^1]\n\n[^1]: b"
    options = {"footnote_link_text": "[%s]"}
    assert ">[1]</a>" in to_html(text, options | {"kramdown_version": "2.5"})
    assert ">1</a>" in to_html(text, options)


def test_the_dialect_is_an_extension_of_python_markdown() -> None:
    markdown = Markdown(extensions=[KramdownExtension(read_options(None))])
    assert markdown.convert("a\n: b") == to_html("a\n: b")
    assert markdown.reset().convert("# a") == '<h1 id="a">a</h1>'


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_read_like_others(text: str) -> None:
    html = to_html(text)
    assert html
    assert not html.startswith("<pre>")
