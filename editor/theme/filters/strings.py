"""Liquid's filters of texts. Where Liquid 4 and 5 differ they follow 4, which Jekyll's gem asks for."""

import html
import re
from collections.abc import Sequence
from typing import cast
from urllib.parse import quote_plus, unquote_to_bytes

from editor.theme.filters import Filter
from editor.theme.liquid import ruby
from editor.theme.liquid.expressions import size
from editor.theme.liquid.ruby import BLANKS, RubyError, integer, is_empty, is_hash, is_list, substitution, to_s, truthy
from editor.wording import Said

_ESCAPED_ONCE = re.compile(r"[\"><']|&(?!([a-zA-Z]+|(#\d+));)", re.ASCII)
_HTML_BLOCKS = re.compile(r"<script.*?</script>|<!--.*?-->|<style.*?</style>", re.DOTALL)
_HTML_TAG = re.compile(r"<.*?>", re.DOTALL)
_LINE_BREAK = re.compile(r"\r?\n")
_BLANK = re.compile(r"[ \t\n\v\f\r]+")


def string_filters() -> dict[str, Filter]:
    """The filters by name."""
    return {
        "size": size,
        "downcase": _downcase,
        "upcase": _upcase,
        "capitalize": _capitalize,
        "escape": escape,
        "h": escape,
        "escape_once": _escape_once,
        "url_encode": _url_encode,
        "url_decode": _url_decode,
        "slice": _slice,
        "truncate": _truncate,
        "truncatewords": _truncatewords,
        "split": _split,
        "strip": _strip,
        "lstrip": _lstrip,
        "rstrip": _rstrip,
        "strip_html": _strip_html,
        "strip_newlines": _strip_newlines,
        "newline_to_br": _newline_to_br,
        "replace": _replace,
        "replace_first": _replace_first,
        "remove": _remove,
        "remove_first": _remove_first,
        "append": _append,
        "prepend": _prepend,
        "default": _default,
    }


def _downcase(value: object) -> str:
    return ruby.downcase(to_s(value))


def _upcase(value: object) -> str:
    return to_s(value).upper()


def _capitalize(value: object) -> str:
    text = to_s(value)
    return text[:1].title() + ruby.downcase(text[1:])


def _escape_once(value: object) -> str:
    return _ESCAPED_ONCE.sub(_escape_sign, to_s(value))


def _strip(value: object) -> str:
    return to_s(value).strip(BLANKS)


def _lstrip(value: object) -> str:
    return to_s(value).lstrip(BLANKS)


def _rstrip(value: object) -> str:
    return to_s(value).rstrip(BLANKS)


def _strip_newlines(value: object) -> str:
    return _LINE_BREAK.sub("", to_s(value))


def _newline_to_br(value: object) -> str:
    return to_s(value).replace("\n", "<br />\n")


def _remove(value: object, part: object) -> str:
    return to_s(value).replace(to_s(part), "")


def _remove_first(value: object, part: object) -> str:
    return to_s(value).replace(to_s(part), "", 1)


def _append(value: object, other: object) -> str:
    return to_s(value) + to_s(other)


def _prepend(value: object, other: object) -> str:
    return to_s(other) + to_s(value)


def escape(value: object) -> object:
    return None if value is None else html.escape(to_s(value)).replace("&#x27;", "&#39;")


def _escape_sign(match: re.Match[str]) -> str:
    return cast("str", escape(match[0]))


def _url_encode(value: object) -> object:
    return None if value is None else url_encoded(to_s(value))


def url_encoded(text: str) -> str:
    """Ruby's CGI.escape."""
    return quote_plus(text, safe="", encoding="utf-8", errors="surrogateescape")


def _url_decode(value: object) -> object:
    if value is None:
        return None
    try:
        return unquote_to_bytes(to_s(value).replace("+", " ")).decode()
    except ValueError:
        raise RubyError(Said("this is no text when it is decoded")) from None


def _slice(value: object, offset: object, length: object = None) -> object:
    start = integer(offset)
    count = integer(length) if truthy(length) else 1
    items: Sequence[object] = value if is_list(value) else to_s(value)
    start += len(items) if start < 0 else 0
    return items[start : start + count] if start >= 0 and count >= 0 else items[:0]


def _truncate(value: object, length: object = 50, ellipsis: object = "...") -> object:
    if value is None:
        return None
    text, size, end = to_s(value), integer(length), to_s(ellipsis)
    return text[: max(size - len(end), 0)] + end if len(text) > size else text


def _truncatewords(value: object, count: object = 15, ellipsis: object = "...") -> object:
    """As in Liquid 4 the end is shown also where there are just as many words; Liquid 5 shows it where more follow."""
    if value is None:
        return None
    words, wanted = ruby.words(to_s(value)), max(integer(count), 1)
    return " ".join(words[:wanted]) + to_s(ellipsis) if len(words) >= wanted else value


def _split(value: object, separator: object) -> list[str]:
    text, sign = to_s(value), to_s(separator)
    if sign == " ":
        return ruby.words(text)
    parts = text.split(sign) if sign else list(text)
    while parts and not parts[-1]:
        parts.pop()
    return parts


def _strip_html(value: object) -> str:
    return _HTML_TAG.sub("", _HTML_BLOCKS.sub("", to_s(value)))


def _replace(value: object, part: object, replacement: object = "") -> str:
    found = to_s(part)
    return to_s(value).replace(found, substitution(to_s(replacement), found))


def _replace_first(value: object, part: object, replacement: object = "") -> str:
    found = to_s(part)
    return to_s(value).replace(found, substitution(to_s(replacement), found), 1)


def _default(value: object, other: object = "", options: object = None) -> object:
    allowed = is_hash(options) and truthy(options.get("allow_false"))
    if value is None or (value is False and not allowed):
        return other
    return other if is_empty(value) else value
