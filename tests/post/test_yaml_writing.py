"""Text gets quotes where it needs them, and nowhere else."""

import pytest

from editor.post.front_matter import FrontMatter
from editor.post.values import Value
from editor.post.yaml_writing import is_plain, write_text, write_value

PLAIN = [
    "word",
    "two words",
    "naïve – ‘typographic’ … text",
    "a:b",
    "http://example.org/#x",
    "a#b",
    "it's",
    'say "x"',
    "a, b",
    "[in] the middle of {it}"[1:],
    "50 %",
    "a - b",
    "😀 emoji",
    "a\u00a0b",
    "C:\\dir",
    "1.2.3",
    "tr",
]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_text_stays_plain(text: str) -> None:
    assert write_text(text, "plain") == text


QUOTED = {
    "": '""',
    "a: b": '"a: b"',
    "a:": '"a:"',
    "a #b": '"a #b"',
    "- a": '"- a"',
    "-5 degrees": '"-5 degrees"',
    "? a": '"? a"',
    "@a": '"@a"',
    "*a": '"*a"',
    "&a": '"&a"',
    "!a": '"!a"',
    "%a": '"%a"',
    "|a": '"|a"',
    ">a": '">a"',
    "`a`": '"`a`"',
    "#a": '"#a"',
    "[a]": '"[a]"',
    "{{ a }}": '"{{ a }}"',
    ", a": '", a"',
    "'a'": "\"'a'\"",
    '"a"': "'\"a\"'",
    "a: \\d": "'a: \\d'",
    " a": '" a"',
    "a ": '"a "',
    "a\t": '"a\\t"',
    "a\nb": '"a\\nb"',
    "a\r\n": '"a\\r\\n"',
    "\u00a0a": '"\u00a0a"',
    "a\u0085b": '"a\\x85b"',
    "a\u2028b": '"a\\u2028b"',
    "a\u2029b": '"a\\u2029b"',
    "a\ufeffb": '"a\\ufeffb"',
    "a\x00\x1b\x7fb": '"a\\x00\\x1b\\x7fb"',
    "a\uffffb": '"a\\uffffb"',
    "---": '"---"',
    "--- a": '"--- a"',
    "...": '"..."',
    "y": '"y"',
    "no": '"no"',
    "Off": '"Off"',
    "null": '"null"',
    "~": '"~"',
    "1.10": '"1.10"',
    "007": '"007"',
    "1e3": '"1e3"',
    "12:30": '"12:30"',
    "2020-01-01": '"2020-01-01"',
    "2020-01-01 10:00:00 +0800": '"2020-01-01 10:00:00 +0800"',
    ":smile:": '":smile:"',
    "<<": '"<<"',
    "=": '"="',
}


@pytest.mark.parametrize("text", QUOTED)
def test_text_that_would_mean_something_else_is_quoted(text: str) -> None:
    assert write_text(text, "plain") == QUOTED[text]


@pytest.mark.parametrize("text", [*PLAIN, *QUOTED])
@pytest.mark.parametrize("quote", ["plain", "'", '"'])
def test_text_in_any_quotes_reads_back(text: str, quote: str) -> None:
    alone, listed = write_text(text, quote), write_text(text, quote, in_flow=True)
    front_matter = FrontMatter("---\n", f"a: {alone}\nb: [{listed}, {listed}]\nc: {{x: {listed}}}\n", "---\n")
    assert front_matter.values == {"a": text, "b": [text, text], "c": {"x": text}}


@pytest.mark.parametrize("text", ["a, b", "a]", "a[b", "{a", "a}"])
def test_marks_of_lists_and_mappings_are_quoted_inside_them_alone(text: str) -> None:
    assert not is_plain(text, in_flow=True)
    assert is_plain(text) or text[0] in "[{"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (-3, "-3"),
        (2.5, "2.5"),
        (1e30, "1.0e+30"),
        (1.5e-7, "1.5e-07"),
        (float("inf"), ".inf"),
        (float("-inf"), "-.inf"),
        (float("nan"), ".nan"),
        ([], "[]"),
        (["a", None, "b, c", ["d"]], '[a, null, "b, c", [d]]'),
        ({}, "{}"),
        ({"a b": 1, "c: d": {"e": None}}, '{a b: 1, "c: d": {e: null}}'),
    ],
)
def test_other_values_are_written_on_one_line(value: Value, written: str) -> None:
    assert write_value(value) == written
