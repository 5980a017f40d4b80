"""Where links, images, footnote marks and code stand in the source: the text there reads as the same thing again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.markup import source_spans, to_html
from editor.markup.rendering import SourceSpan

BODY = """# A [heading](h) ## {#id}

Text [link](a) and ![image](b.png "title"),
~~[gone](c)~~ `code` mark[^1] <http://d.example> <a href="e">*x* [in](f)</a>

> quote [one](g)
lazy [two](i)
> - item ![three](j.png)
>   over [two
>   lines](k)

1. {: .a} tab\t[four](l)
\t[five](m)

- [x] [task](n)

| a | [head](o) |
|---|-----------|
| `x\\|y` \\| [six](p) | [seven](q) |

term [eight](r)
: definition [nine](s)

[^1]: note [ten](t)
    more [eleven](u)

<p markdown="1">*a* [twelve](v)
 b [thirteen](w)</p>
"""
FRAMES = ["{}", "> {}", "> > {}", "- {}", "  {}", "    {}", "1. {}", "> - {}", "\t{}", "# {} #", "{}\n===", "a\n: {}"]
TEXTS = [
    "[x](L)",
    "![y](L)",
    "a *b* [x](L) c",
    "~~z [x](L)~~",
    "`k` \\| <b>[x](L)</b>",
    "é\u3000[x](L)",
    "\\[no](L)",
    "[ ] [x](L)",
    "| [x](L) | `a\\|b` [x](L) |",
    "<p markdown='1'>[x](L)</p>",
    "<p markdown='1'>[x](L)",
    "a\r[x](L)",
    "\x02[x](L)\x00",
    "{: .a}",
    "",
]
LINES = st.lists(st.tuples(st.sampled_from(FRAMES), st.sampled_from(TEXTS)), max_size=8)


def source_of(span: SourceSpan, body: str) -> str:
    lines = body.split("\n")[span.line : span.end_line + 1]
    lines[-1] = lines[-1][: span.end_column]
    lines[0] = lines[0][span.column :]
    return "\n".join(lines)


def test_each_stands_where_it_is_written() -> None:
    found = [(span.kind, span.target, source_of(span, BODY)) for span in source_spans(BODY)]
    assert found == [
        ("link", "h", "[heading](h)"),
        ("link", "a", "[link](a)"),
        ("image", "b.png", '![image](b.png "title")'),
        ("link", "c", "[gone](c)"),
        ("code", "", "`code`"),
        ("footnote", "1", "[^1]"),
        ("link", "http://d.example", "<http://d.example>"),
        ("link", "e", '<a href="e">'),
        ("link", "f", "[in](f)"),
        ("link", "g", "[one](g)"),
        ("link", "i", "[two](i)"),
        ("image", "j.png", "![three](j.png)"),
        ("link", "k", "[two\n>   lines](k)"),
        ("link", "l", "[four](l)"),
        ("link", "m", "[five](m)"),
        ("link", "n", "[task](n)"),
        ("link", "o", "[head](o)"),
        ("code", "", "`x\\|y`"),
        ("link", "p", "[six](p)"),
        ("link", "q", "[seven](q)"),
        ("link", "r", "[eight](r)"),
        ("link", "s", "[nine](s)"),
        ("link", "t", "[ten](t)"),
        ("link", "u", "[eleven](u)"),
        ("link", "v", "[twelve](v)"),
        ("link", "w", "[thirteen](w)"),
    ]


def test_the_place_of_a_link_by_name_is_where_it_is_used() -> None:
    body = "See [here][a] and [a].\n\n[a]: /b"
    assert [(span.target, source_of(span, body)) for span in source_spans(body)] == [("/b", "[here][a]"), ("/b", "[a]")]


def test_options_are_followed() -> None:
    assert source_spans("[a]", {"link_defs": {"a": ["/b"]}}) == (SourceSpan("link", "/b", 0, 0, 0, 3),)


@pytest.mark.parametrize("text", ["", "\n", "`a", "[a](b", "```\n[a](b)\n```", "<div>\n[a](b)\n</div>", "[^1]"])
def test_what_is_none_is_not_told_of(text: str) -> None:
    assert source_spans(text) == ()


@given(LINES)
def test_the_source_of_a_link_reads_as_the_link(lines: list[tuple[str, str]]) -> None:
    numbered = [frame.format(text.replace("L", f"to{number}")) for number, (frame, text) in enumerate(lines)]
    body = "\n".join(numbered)
    found = source_spans(body)
    for span in found:
        if span.kind != "code":
            (again,) = source_spans(source_of(span, body))
            assert (again.kind, again.target) == (span.kind, span.target)
    targets = {span.target for span in found}
    assert all(target in targets for target in (f"to{n}" for n in range(len(lines))) if f'="{target}"' in to_html(body))
