"""Jekyll's filters of texts and addresses.

Rules from https://jekyllrb.com/docs/liquid/filters/ and from comparison with Jekyll 4.3.
"""

import html
import json
import math
import re
from functools import partial

from editor.markup import to_html
from editor.post.slug import slugify
from editor.theme.drops.kramdown_blanks import with_kramdowns_blanks
from editor.theme.filters import Filter
from editor.theme.filters.strings import url_encoded
from editor.theme.filters.urls import absolute_url, normalized_part, relative_url
from editor.theme.liquid.ruby import BLANKS, RubyError, inspect, is_list, is_mapping, to_i, to_s, words
from editor.theme.values import PageValues, SiteValues
from editor.wording import Said

_CJK = (
    "\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\u32d0-\u32fe\u3300-\u3357\uff66-\uff6f"
    "\uff71-\uff9d\uac00-\ud7a3\u1100-\u11ff\u302e\u302f\u3131-\u318e\u3200-\u321e\u3260-\u327e\ua960-\ua97c"
    "\ud7b0-\ud7fb\uffa0-\uffdc"
)
"""Han, Hiragana, Katakana and Hangul."""
_ONE_CJK = re.compile(f"[{_CJK}]")
_OTHER_WORD = re.compile(rf"[^{_CJK} \t\n\v\f\r]+")
_BLANKS = re.compile(r"[ \t\n\v\f\r]+")
_NEIGHBOURS = frozenset(("next", "previous"))


def jekyll_filters(site: SiteValues) -> dict[str, Filter]:
    """The filters by name."""
    return {
        "relative_url": partial(_relative_url, site),
        "absolute_url": partial(_absolute_url, site),
        "strip_index": _strip_index,
        "markdownify": partial(_markdownify, site),
        "smartify": partial(_smartify, site),
        "slugify": _slugify,
        "xml_escape": _xml_escape,
        "cgi_escape": _cgi_escape,
        "uri_escape": _uri_escape,
        "normalize_whitespace": _normalize_whitespace,
        "number_of_words": _number_of_words,
        "jsonify": _jsonify,
        "to_integer": _to_integer,
        "inspect": _inspect,
    }


def _text(value: object) -> str:
    """A text and nothing else. Raises RubyError."""
    if not isinstance(value, str):
        raise RubyError(Said("this takes a text"))
    return value


# --- addresses


def _address(value: object) -> str:
    return to_s(value.get("url")) if isinstance(value, PageValues) else to_s(value)


def _relative_url(site: SiteValues, value: object) -> object:
    return None if value is None else relative_url(site.config.baseurl, _address(value))


def _absolute_url(site: SiteValues, value: object) -> object:
    return None if value is None else absolute_url(site.url, site.config.baseurl, _address(value))


def _strip_index(value: object) -> object:
    if value is None or not to_s(value):
        return None
    return re.sub(r"/index\.html?$", "/", _text(value), count=1, flags=re.MULTILINE)


# --- texts


def _markdownify(site: SiteValues, value: object) -> str:
    text = to_s(value)
    return with_kramdowns_blanks(to_html(text, site.config.kramdown), text) if text else ""


def _smartify(site: SiteValues, value: object) -> str:
    """Typographic quotes and dashes without the paragraph around."""
    shown = to_html(to_s(value), site.config.kramdown).strip()
    return shown.removeprefix("<p>").removesuffix("</p>")


def _slugify(value: object, mode: object = None) -> object:
    return None if value is None else slugify(_text(value), "default" if mode in (None, False) else to_s(mode))


def _xml_escape(value: object) -> str:
    return html.escape(to_s(value)).replace("&#x27;", "&apos;")


def _inspect(value: object) -> str:
    return _xml_escape(inspect(value))


def _cgi_escape(value: object) -> str:
    return url_encoded(_text(value))


def _normalize_whitespace(value: object) -> str:
    return _BLANKS.sub(" ", to_s(value)).strip(BLANKS)


def _to_integer(value: object) -> int:
    return int(value) if isinstance(value, bool) else to_i(value)


def _uri_escape(value: object) -> object:
    if value is None:
        return None
    return normalized_part(_text(value))


def _number_of_words(value: object, mode: object = None) -> int:
    text = _text(value)
    characters = len(_ONE_CJK.findall(text)) if mode in ("cjk", "auto") else 0
    if mode == "cjk" or characters:
        return characters + len(_OTHER_WORD.findall(text))
    return len(words(text))


def _jsonify(value: object) -> str:
    if is_mapping(value):
        pairs = value.items()
        shown = (f"{_quoted(to_s(key))}:{_jsonify(item)}" for key, item in pairs if key not in _NEIGHBOURS)
        return "{" + ",".join(shown) + "}"
    if is_list(value):
        return "[" + ",".join(map(_jsonify, value)) + "]"
    if isinstance(value, float) and not math.isfinite(value):
        raise RubyError(Said("%1 has no place in JSON", to_s(value)))
    if value is None:
        return "null"
    return to_s(value) if isinstance(value, int | float) else _quoted(to_s(value))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
