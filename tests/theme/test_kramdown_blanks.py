"""Between elements stands the white space that kramdown 2.4 writes there: layouts may cut a text by its letters."""

import pytest

from editor.markup import to_html
from editor.theme.drops.kramdown_blanks import with_kramdowns_blanks

CASES = [
    ("a", "<p>a</p>\n"),
    ("a\n\n\n", "<p>a</p>\n\n"),
    ("\na [x]\n\n[x]: /y", '\n<p>a <a href="/y">x</a></p>\n\n'),
    ("", "\n"),
    ("[x]: /y\n", ""),
    ("* a\n  * b\n* c\n", "<ul>\n  <li>a\n    <ul>\n      <li>b</li>\n    </ul>\n  </li>\n  <li>c</li>\n</ul>\n"),
    ("> q\n>\n> r\n", "<blockquote>\n  <p>q</p>\n\n  <p>r</p>\n</blockquote>\n"),
    (
        "1. a\n\n   b\n\n       code\n        more\n",
        "<ol>\n  <li>\n    <p>a</p>\n\n    <p>b</p>\n\n    <pre><code>code\n more\n</code></pre>\n  </li>\n</ol>\n",
    ),
    ("<div>\n<ul>\n<li>x</li>\n</ul>\n</div>\n", "<div>\n<ul>\n<li>x</li>\n</ul>\n</div>\n"),
]


@pytest.mark.parametrize(("text", "html"), CASES)
def test_the_white_space_is_kramdowns(text: str, html: str) -> None:
    assert with_kramdowns_blanks(to_html(text, {"syntax_highlighter": None}), text) == html
