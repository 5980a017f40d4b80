"""Brackets, quotes and marks that come in pairs while typing."""

from types import MappingProxyType

from editor.post.edited import Edited

PAIRS = MappingProxyType({"*": "*", "_": "_", "`": "`", "[": "]", "(": ")", '"': '"'})
"""What typing the key puts around a selection."""

# A single * or _ is as often a bullet, a product or a name as it is emphasis: only a selection gets a pair of them.
_CLOSED_AT_ONCE = frozenset('[("`')


def typed(text: str, start: int, end: int, key: str) -> Edited | None:
    """A key of a pair: goes around a selection, steps over the closing one, or is closed before a blank or the end.

    None where the key is just typed.
    """
    if start != end:
        closing = PAIRS.get(key)
        if closing is None:
            return None
        return Edited(text[:start] + key + text[start:end] + closing + text[end:], start + 1, end + 1)
    following = text[start : start + 1]
    if following == key and _closes(text, start, key):
        return Edited(text, start + 1, start + 1)
    previous = text[start - 1 : start] if start else ""
    if key not in _CLOSED_AT_ONCE or (following and not following.isspace()):
        return None
    # Not behind a word, where " closes and ' is an apostrophe; not behind the same key, where a fence is typed.
    if previous.isalnum() or (previous in (key, "\\") and previous):
        return None
    return Edited(text[:start] + key + PAIRS[key] + text[start:], start + 1, start + 1)


def delete_pair(text: str, start: int, end: int) -> Edited | None:
    """Backspace between an empty pair takes both away. None elsewhere."""
    if start != end or not start or text[start - 1] not in _CLOSED_AT_ONCE:
        return None
    if PAIRS[text[start - 1]] != text[start : start + 1]:
        return None
    return Edited(text[: start - 1] + text[start + 1 :], start - 1, start - 1)


def _closes(text: str, at: int, key: str) -> bool:
    """Whether the character at the caret closes a pair that is open on its line."""
    before = text[text.rfind("\n", 0, at) + 1 : at]
    if key in "])":
        opening = "[" if key == "]" else "("
        return before.count(opening) > before.count(key)
    return key in PAIRS and before.count(key) % 2 == 1
