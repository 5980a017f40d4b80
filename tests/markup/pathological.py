"""Texts that bring parsers down: each with the words that have to be seen in the page all the same."""

import re
from collections.abc import Mapping


def _lines(*lines: str) -> str:
    return "\n".join(lines)


def _rising(sign: str, count: int, between: str) -> str:
    return between.join(sign * length for length in range(1, count))


PATHOLOGICAL: Mapping[str, str] = {
    "strong emphasis that never ends": "**a " * 2000 + "word",
    "images that never end": "![[" * 1000 + "word",
    "brackets": "[" * 2000 + "word",
    "quotes in quotes": "> " * 500 + "word",
    "quotes in quotes, line by line": _lines(*(">" * depth + " word" for depth in range(1, 500))),
    "lists in lists": _lines(*("  " * depth + "- word" for depth in range(60))),
    "lists in lists on one line": "- " * 500 + "word",
    "elements that never end": "<b>word " * 1000,
    "a paragraph of 300 kB": "word and *more* of `them` -- [here](/x) " * 7500,
    "pipes": "|" * 20_000 + "word",
    "a table of many columns": "| word " * 10_000 + "|\n" + "|---" * 10_000 + "|\n| word |",
    "a separator that is none": "word | b\n" + "|:-" * 20_000 + "x",
    "a table of many rows": "| word | b |\n" * 10_000,
    "emphasis in emphasis": "*a **b " * 500 + "word" + " b** a*" * 500,
    "stars": "*" * 20_000 + "word" + "*" * 20_000,
    "struck out, never ending": "~~word " * 5000,
    "more backticks each time": _rising("`", 600, " word "),
    "fewer backticks each time": _lines(*("`" * length + " word" for length in range(700, 3, -1))),
    "fences that never end": "```word\n\n" * 3000,
    "a fence with a long language": "`" * 20_000 + "?" * 20_000 + " word x",
    "angles": "<" * 50_000 + "word",
    "tags that never end": '<a b="word ' * 10_000,
    "addresses that never end": "<http:word" * 20_000,
    "comments that never end": "<!--\n\nword\n\n" * 10_000,
    "comments in an element that never end": "<div>word" + "<!-- " * 20_000,
    "elements that another tag would close": "[<b>word " * 5000 + "</i>",
    "footnote marks that never end": "word [^" * 20_000,
    "footnotes that lead to each other": _lines(
        *(f"word[^{at}]\n\n[^{at}]: word, see [^{(at + 1) % 1000}]\n" for at in range(1000))
    ),
    "extensions that never end": "{::" * 50_000 + "word",
    "comments of kramdown that never end": "{::comment}\nword\n\n" * 5000,
    "attribute lists that name each other": _lines(*(f"{{:a{at}: a{at + 1} .b}}" for at in range(2000)))
    + "\n\nword\n{:a0}",
    "attribute lists that name two others each": _lines(*(f"{{:a{at}: a{at + 1} b{at + 1}}}" for at in range(60)))
    + "\n"
    + _lines(*(f"{{:b{at}: a{at + 1} b{at + 1}}}" for at in range(60)))
    + "\n\nword\n{:a0}",
    "link definitions": _lines(*(f"[l{at}]: /x" for at in range(10_000)))
    + "\n\n"
    + " ".join(f"[word][l{at}]" for at in range(10_000)),
    "links that never end": '[word](b "' * 20_000 + "')",
    "parentheses that never end": "[word]((" * 20_000 + ")",
    "definitions with many blanks": "word\n\n[l]: b" + " " * 20_000 + "c",
    "elements in elements": "<div markdown='1'>\n" * 300 + "word\n" + "</div>\n" * 300,
    "elements in elements, raw": "<div>" * 3000 + "word" + "</div>" * 3000,
    "abbreviations": "*[A]: b\n" * 10_000 + "\nword A\n",
    "abbreviations that begin alike": _lines(*(f"*[{'a ' * length}b]: b" for length in range(300)))
    + "\n\nword "
    + "a " * 5000,
    "a heading with many blanks": "# word" + " " * 50_000 + "x",
    "quotation marks": "\"'" * 20_000 + "word",
    "formulas that never end": "$$\n\nword\n\n" * 5001,
    "all of it": _lines(*('*_`["<b>~~$$ word {:' for _ in range(1500))),
}

_TAG = re.compile(r"<[^<>]*>")


def words_shown(html: str) -> int:
    """How often the word is seen."""
    return _TAG.sub("", html).count("word")
