"""Quotes, dashes and ellipses for ASCII signs.

The order of the rules for quotes is SmartyPants' as kramdown has it:
Copyright (C) 2009-2013 Thomas Leitner, MIT licence, and before it SmartyPants, copyright (C) 2003 John Gruber, and
RubyPants, copyright (C) 2004 Christian Neukirchen, both under the three-clause BSD licence.
"""

import re
import unicodedata

LEFT_SINGLE, RIGHT_SINGLE, LEFT_DOUBLE, RIGHT_DOUBLE, AS_IT_IS = range(5)

_BOTH = frozenset("'\"")
_SPACES = " \t\n\r\f\v"
_NO_CLOSING = frozenset(" \\\t\r\n[{(-")
_OPENS_EMPHASIS = re.compile(r"[_*]{1,2}\S")
_CLOSES_BEFORE = re.compile(r"""[!"#$%'()*+,\-./:;<=>?@\[\\\]^_`{|}~](?!\.\.)""")
_WORD = re.compile(r"[A-Za-z0-9_]")
_DECADE = re.compile(r"[0-9][0-9]s")
_CLOSES_AFTER_NOTHING = re.compile(r"[ \t\n\r\f\v]|s\b|\Z")


def quote(text: str, at: int, before: str) -> tuple[int, tuple[int, ...]]:
    """Which quotes stand for the ASCII one at an offset, and how many ASCII ones they stand for.

    `before` is the character of running text before it, empty where an element or the start stands there.
    """
    single = text[at] == "'"
    left, right = (LEFT_SINGLE, RIGHT_SINGLE) if single else (LEFT_DOUBLE, RIGHT_DOUBLE)
    after = at + 1
    if not before and (first := _at_start(text, after, left, right)) is not None:
        return 1, (first,)
    blank = before != "" and before in _SPACES
    following = text[after : after + 1]
    inner = None if following not in _BOTH else LEFT_SINGLE if following == "'" else LEFT_DOUBLE
    if not before or blank:
        if inner not in (None, left) and _WORD.match(text, after + 1):
            return 2, (left, inner)
        if single and _DECADE.match(text, after):
            return 1, (right,)
    if blank and _WORD.match(text, after):
        return 1, (left,)
    if before and before not in _NO_CLOSING:
        return 1, (right,)
    if not before and inner is not None:
        # kramdown takes the first of two for the character before the second.
        return 2, (AS_IT_IS, RIGHT_SINGLE if inner == LEFT_SINGLE else RIGHT_DOUBLE)
    if not before and _CLOSES_AFTER_NOTHING.match(text, after):
        return 1, (right,)
    return 1, (left,)


def _at_start(text: str, after: int, left: int, right: int) -> int | None:
    """The rules for a quote with no running text before it."""
    if _OPENS_EMPHASIS.match(text, after):
        return left
    if _CLOSES_BEFORE.match(text, after) is not None and not _is_boundary(text, after + 1):
        return right
    return None


def _is_boundary(text: str, at: int) -> bool:
    """Whether a word starts or ends at an offset; Unicode's letters count, as in Ruby."""
    return _is_word(text[at - 1 : at]) != _is_word(text[at : at + 1])


def _is_word(character: str) -> bool:
    return bool(character) and (character.isalnum() or character == "_")


_LETTERS = str.maketrans(
    {
        "—": "---",
        "–": "--",
        "ß": "ss",
        "Đ": "D",
        "đ": "d",
        "Ø": "O",
        "ø": "o",
        "Ł": "L",
        "ł": "l",
        "Æ": "AE",
        "æ": "ae",
        "Œ": "OE",
        "œ": "oe",
    }
)


def transliterated(text: str) -> str:
    """ASCII letters for accented ones."""
    text = text.translate(_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c) and c.isascii())
