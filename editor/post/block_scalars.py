"""Text of several lines below its key, behind `|` or `>`, written in the manner of the text that it replaces."""

import re
from itertools import zip_longest

from editor.post.yaml_writing import UNPRINTABLE

_BREAKABLE = re.compile(r"(?<=\S) (?=\S)")
"""Where a folded line may end: of two blanks one would get lost."""


def write_block(text: str, old: str, newline: str) -> str | None:
    """Text as a block scalar with the indicator, comment and indentation of `old`; None where that cannot hold it."""
    content = text.rstrip("\n")
    if not content or content[0] in " \n\t" or UNPRINTABLE.search(text) or "\r" in text:
        return None
    header, _, body = old.partition("\n")
    indicators, hash_sign, comment = header.rstrip().partition(" #")
    lines = body.replace("\r", "").rstrip("\n").split("\n")
    first = next((line for line in lines if line.strip()), "  x")
    indent = first[: len(first) - len(first.lstrip(" "))]
    folded = indicators.startswith(">")
    if folded and re.search(r"\n[ \t\n]", content):  # a line that begins with a blank is not folded
        return None
    written = _fold(content, [line.strip() for line in lines]) if folded else content.split("\n")
    trailing = len(text) - len(content)
    written += [""] * (trailing - 1)
    header = indicators[0] + {0: "-", 1: ""}.get(trailing, "+") + hash_sign + comment
    return newline.join([header, *(indent + line if line else "" for line in written), ""])


def _fold(text: str, old: list[str]) -> list[str]:
    """The lines of folded text; those of `old` stay where their words do."""
    width = max(map(len, old)) if len(old) > 1 else len(text)
    paragraphs = "\n".join(old).split("\n\n")
    result: list[str] = []
    for new, before in zip_longest(text.split("\n"), paragraphs):
        if new is not None:
            result += ["", *_refold(new, (before or "").split("\n"), width)]
    return result[1:]


def _refold(text: str, old: list[str], width: int) -> list[str]:
    """A paragraph's lines: of the old ones those at both ends that the text still has, the rest wrapped anew."""
    first, last = 0, len(old)
    while first < last and old[first] and text.startswith(old[first] + " "):
        text = text.removeprefix(old[first] + " ")
        first += 1
    while first < last and old[last - 1] and text.endswith(" " + old[last - 1]):
        last -= 1
        text = text.removesuffix(" " + old[last])
    return [*old[:first], *_wrap(text, width), *old[last:]]


def _wrap(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for word in _BREAKABLE.split(text):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines
