"""The ids of headings."""

import re
import unicodedata

from editor.markup.typography import transliterated

_KEPT_CATEGORIES = ("Nd", "Pc")
_PLAIN = re.compile(r"[\w \t-]*", re.ASCII)
_NOT_ID = re.compile(r"[^a-zA-Z0-9 -]")
_BEFORE_LETTER = re.compile(r"^[^a-zA-Z]+")


class HeadingIds:
    """Gives each heading of a document an id of its own."""

    def __init__(self, gfm: bool, transliterated_ids: bool, prefix: str) -> None:
        self._gfm = gfm
        self._transliterated = transliterated_ids
        self._prefix = prefix
        self._used: dict[str, int] = {}

    def id_for(self, text: str) -> str:
        """The id for a heading of this text, repeats numbered. Empty: the heading gets none."""
        if self._gfm:
            base = self._prefix + gfm_id(text)
        else:
            base = self._prefix + (kramdown_id(transliterated(text) if self._transliterated else text) or "section")
        repeats = self._used.get(base, -1) + 1
        self._used[base] = repeats
        return f"{base}-{repeats}" if repeats else base


def gfm_id(text: str) -> str:
    """The anchor that kramdown's GFM parser makes of a heading's text.

    Lower-cased; letters, marks, digits, connector punctuation, `-` and blanks stay; blanks become `-`.
    """
    text = text.lower()
    if not _PLAIN.fullmatch(text):
        text = "".join(character for character in text if _is_kept(character))
    return text.replace(" ", "-").replace("\t", "-")


def kramdown_id(text: str) -> str:
    """The anchor that kramdown's own parser makes of it: ASCII letters and digits, from the first letter on."""
    text = _NOT_ID.sub("", _BEFORE_LETTER.sub("", text))
    return text.replace(" ", "-").lower()


def _is_kept(character: str) -> bool:
    if character in "- \t":
        return True
    category = unicodedata.category(character)
    return category[0] in "LM" or category in _KEPT_CATEGORIES
