"""Rich text comes in as Markdown where that is simple."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.post.html_to_markdown import html_to_markdown


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>One <b>bold</b>.</p><p>Two.</p>", "One **bold**.\n\nTwo."),
        ("a <em>b</em> <del>c</del>", "a *b* ~~c~~"),
        ("a<strong> b </strong>c", "a **b** c"),
        ("<h2>Head <i>line</i></h2>text", "## Head *line*\n\ntext"),
        ('see <a href="https://example.org/a (1)">this</a>', "see [this](https://example.org/a%20%281%29)"),
        ('<img src="/a.png" alt="A [cat]">', "![A \\[cat\\]](/a.png)"),
        ('<a href="/x"><img src="/a.png" alt=""></a>', "[![](/a.png)](/x)"),
        ("<ul><li>a<li>b</ul>", "- a\n- b"),
        ("<ul><li><p>a</p></li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c"),
        ('<ol start="3"><li>a</li><li>b<br>c</li></ol>', "3. a\n4. b  \n   c"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("use <code>a`b</code>", "use ``a`b``"),
        ('<pre><code class="language-js">a\n  &lt;b&gt;\n</code></pre>', "```js\na\n  <b>\n```"),
        ("<pre>```\nx</pre>", "````\n```\nx\n````"),
        ("<b>a</b><hr>b", "**a**\n\n---\n\nb"),
        ("<b>2 * 3</b> [x] snake_case _y_", "**2 \\* 3** \\[x\\] snake_case \\_y\\_"),
        ("<p># no <b>heading</b></p><p>1. none</p><p>- none</p>", "\\# no **heading**\n\n1\\. none\n\n\\- none"),
        ("<p>one<br>two <i>x</i></p>", "one  \ntwo *x*"),
        ("<div>a<div><b>b</b></div>c</div>", "a\n\n**b**\n\nc"),
        ("<p>many\n   blanks <i>x</i></p>", "many blanks *x*"),
        ("a\u00a0<b>b</b>", "a\u00a0**b**"),
        ("<html><!--StartFragment--><b>a</b><!--EndFragment--><p>no</p></html>", "**a**"),
        ('<b style="font-weight: normal"><i>a</i></b>', "*a*"),
        ("<style>b{}</style><script>x</script><b>a</b>", "**a**"),
        ('<a href="javascript:alert(1)">a</a> <b>b</b>', "a **b**"),
    ],
)
def test_simple_html(html: str, markdown: str) -> None:
    assert html_to_markdown(html) == markdown


@pytest.mark.parametrize(
    "html",
    [
        "just words",
        "<p>paragraphs</p><p>alone</p>",
        '<b style="font-weight:normal"><span>words</span></b>',
        "<table><tr><td><b>a</b></table>",
        "<b>a</b><iframe></iframe>",
        "<b></b>",
        "",
    ],
)
def test_plain_text_serves_better(html: str) -> None:
    assert html_to_markdown(html) is None


@settings(deadline=None, max_examples=200)
@given(
    st.lists(st.sampled_from(["<ul>", "<li>", "</ul>", "<b>", "</b>", "<p>", "<pre>", "<br>", "a", " ", "\n", "< "]))
)
def test_any_html_is_taken(parts: list[str]) -> None:
    markdown = html_to_markdown("".join(parts))
    assert markdown is None or markdown.count("a") == parts.count("a")


def test_deep_nesting_is_taken() -> None:
    assert html_to_markdown("<div>" * 5000 + "<b>a</b>") == "a"
