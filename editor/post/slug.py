"""Slugs as Jekyll::Utils.slugify makes them, in all its modes."""

import re
import unicodedata
from types import MappingProxyType

_RAW_BREAK = re.compile(r"[ \t\r\n\f\v]+")
_ASCII_BREAK = re.compile(r"[^A-Za-z0-9]+")
_PRETTY = frozenset("._~!$&'()+,;=@")
_OUTER_HYPHEN = re.compile(r"^-|-$", re.MULTILINE)
# I18n's table, where it is more than taking the accents off.
_SPELLED_OUT = "ÆAE ÐD ×x ØO ÞTh ßss æae ðd øo þth ĐD đd ĦH ħh ıi ĲIJ ĳij ĸk ĿL ŀl ŁL łl ŉ'n ŊNG ŋng ŒOE œoe ŦT ŧt"
_TRANSLITERATED = MappingProxyType({pair[0]: pair[1:] for pair in _SPELLED_OUT.split()})
_LATIN = range(0xC0, 0x17F)
"""What that table covers; everything else outside ASCII becomes `?`."""
_NOT_COVERED = frozenset("÷")


def slugify(title: str, mode: str = "default", *, cased: bool = False) -> str:
    """The part of a URL or file name that stands for `title`; empty where nothing of it can be used.

    `mode` is one of none, raw, default, pretty, ascii, latin; any other works as none, which only lowers
    the case. `cased` keeps the case.
    """
    if mode not in ("raw", "default", "pretty", "ascii", "latin"):
        return title if cased else _lowered(title)
    if mode == "latin":
        title = "".join(map(_transliterated, title))
    slug = _OUTER_HYPHEN.sub("", _hyphenated(title, mode))
    return slug if cased else _lowered(slug)


def _hyphenated(title: str, mode: str) -> str:
    if mode == "raw":
        return _RAW_BREAK.sub("-", title)
    if mode == "ascii":
        return _ASCII_BREAK.sub("-", title)
    kept = _PRETTY if mode == "pretty" else frozenset[str]()
    marked = "".join(character if character in kept or _is_word(character) else "\0" for character in title)
    return re.sub("\0+", "-", marked)


def _is_word(character: str) -> bool:
    r"""Ruby's `[\p{M}\p{L}\p{Nd}]`."""
    category = unicodedata.category(character)
    return category[0] in "LM" or category == "Nd"


def _transliterated(character: str) -> str:
    if character.isascii():
        return character
    if ord(character) not in _LATIN or character in _NOT_COVERED:
        return "?"
    return _TRANSLITERATED.get(character) or unicodedata.normalize("NFD", character)[0]


def _lowered(text: str) -> str:
    """Lower case letter by letter, as Ruby does: Python alone knows the final sigma."""
    return "".join(map(str.lower, text))
