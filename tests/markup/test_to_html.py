"""What the stock converter gives, as far as the program leans on it."""

import pytest

from editor.markup import render, to_html
from editor.markup.stock import heading_id

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


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("First Steps", "first-steps"),
        ("What’s new in 2.0?", "whats-new-in-20"),
        ("C++ & C#", "c--c"),
        ("Größe  und_Maß", "größe--und_maß"),
        ("中文 标题", "中文-标题"),
        ("???", "section"),
    ],
)
def test_headings_get_the_anchors_that_jekyll_gives(text: str, anchor: str) -> None:
    assert heading_id(text) == anchor


@pytest.mark.parametrize(
    ("source", "anchor"),
    [
        ("## It's `code` & *more*", "its-code--more"),
        ("## A [link](/x) here", "a-link-here"),
        ("## A <b>raw</b> tag", "a-raw-tag"),
        ("## Named {: #own }", "own"),
        ("## With a note[^1]\n\n[^1]: The note.", "with-a-note"),
        (r"## 1\. Escaped", "1-escaped"),
    ],
)
def test_anchors_come_from_the_visible_text(source: str, anchor: str) -> None:
    assert render(source).headings[0].id == anchor


def test_repeated_headings_are_numbered() -> None:
    ids = [heading.id for heading in render("# A\n\n# A\n\n# A\n").headings]
    assert ids == ["a", "a-1", "a-2"]


def test_the_links_of_a_contents_block_lead_to_its_headings() -> None:
    html = to_html(SAMPLE)
    assert '<a href="#first-steps">' in html
    assert '<h2 id="first-steps">' in html
    assert '<h3 id="starting-small">' in html


def test_raw_html_and_site_root_images_stay() -> None:
    html = to_html(SAMPLE)
    assert '<img src="/images/yes.png" alt="A boat" style="max-width: 30%; height: auto;">' in html
    assert 'src="/images/boat.png"' in html


def test_code_has_the_wrapper_elements_of_jekyll() -> None:
    html = to_html("```python\nx = 1\n```\n")
    start = '<div class="language-python highlighter-rouge"><div class="highlight"><pre class="highlight"><code>'
    assert html.startswith(start)
    assert html.endswith("</code></pre></div></div>")


@pytest.mark.parametrize("source", ["    x = 1\n", "```\nx = 1\n```\n"])
def test_code_without_a_language_is_plain_text(source: str) -> None:
    assert 'class="language-plaintext highlighter-rouge"' in to_html(source)


def test_inline_code_has_the_class_of_jekyll() -> None:
    assert '<code class="language-plaintext highlighter-rouge">x</code>' in to_html("Use `x`.")


@pytest.mark.parametrize(
    ("source", "piece"),
    [
        ('"Quoted" -- and...', "“Quoted” – and…"),
        ("~~gone~~", "<del>gone</del>"),
        ("a | b\n--|--\n1 | 2\n", "<table>"),
        ("Term\n: Meaning\n", "<dd>Meaning</dd>"),
        ("HTML\n\n*[HTML]: Markup", "<abbr"),
        ("A note[^1].\n\n[^1]: Here.", 'class="footnote"'),
        ("{% raw %}x{% endraw %} {{ page.title }}", "{% raw %}x{% endraw %} {{ page.title }}"),
    ],
)
def test_the_usual_extensions_are_on(source: str, piece: str) -> None:
    html = to_html(source)
    assert piece in html.translate({}) or piece in _unescaped(html)


def test_options_of_the_site_are_heeded() -> None:
    assert "<h2>A</h2>" in to_html("## A", {"auto_ids": False})
    assert 'id="x-a"' in to_html("## A", {"auto_id_prefix": "x-"})
    assert "<br" in to_html("a\nb", {"hard_wrap": True})
    assert "<br" not in to_html("a\nb")


def _unescaped(html: str) -> str:
    for entity, character in (("&ldquo;", "“"), ("&rdquo;", "”"), ("&ndash;", "–"), ("&hellip;", "…")):
        html = html.replace(entity, character)
    return html
