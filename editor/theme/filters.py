"""Jekyll's filters of texts, addresses and dates.

Rules from https://jekyllrb.com/docs/liquid/filters/ and from comparison with Jekyll 4.3.
"""

import html
import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import cast
from urllib.parse import quote, quote_plus

from editor.markup import to_html
from editor.post.slug import slugify
from editor.theme.ruby import inspect, plain, strftime, to_text
from editor.theme.urls import absolute_url, relative_url
from editor.theme.values import PageValues, SiteValues, moment

Filter = Callable[..., object]

_CJK = (
    "\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han
    "\u3041-\u30ff\u31f0-\u31ff\uac00-\ud7af\u1100-\u11ff"  # Hiragana, Katakana, Hangul
)
_ONE_CJK = re.compile(f"[{_CJK}]")
_OTHER_WORD = re.compile(rf"[^{_CJK}\s]+")


def text_filters(site: SiteValues) -> dict[str, Filter]:
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
        "array_to_sentence_string": _array_to_sentence_string,
        "jsonify": _jsonify,
        "to_integer": _to_integer,
        "inspect": _inspect,
        "date": partial(_date, site),
        "date_to_string": partial(_date_to_string, site, "%b"),
        "date_to_long_string": partial(_date_to_string, site, "%B"),
        "date_to_xmlschema": partial(_date_to_xmlschema, site),
        "date_to_rfc822": partial(_date_to_rfc822, site),
        "escape": _escape,
        "h": _escape,
        "strip_html": _strip_html,
    }


# --- addresses


def _address(value: object) -> str:
    return to_text(value.get("url")) if isinstance(value, PageValues) else to_text(value)


def _relative_url(site: SiteValues, value: object) -> object:
    return None if plain(value) is None else relative_url(site.config.baseurl, _address(value))


def _absolute_url(site: SiteValues, value: object) -> object:
    return None if plain(value) is None else absolute_url(site.config.url, site.config.baseurl, _address(value))


def _strip_index(value: object) -> str:
    return re.sub(r"/index\.html?$", "/", to_text(value), count=1)


# --- texts


def _markdownify(site: SiteValues, value: object) -> str:
    text = to_text(value)
    return to_html(text, site.config.kramdown) + "\n" if text.strip() else "\n" if text else ""


def _smartify(site: SiteValues, value: object) -> str:
    """Typographic quotes and dashes without the paragraph around."""
    shown = to_html(to_text(value), site.config.kramdown).strip()
    return shown.removeprefix("<p>").removesuffix("</p>")


def _slugify(value: object, mode: object = None) -> object:
    given = plain(mode)
    return None if plain(value) is None else slugify(to_text(value), "default" if given is None else to_text(given))


def _escape(value: object) -> object:
    return None if plain(value) is None else html.escape(to_text(value)).replace("&#x27;", "&#39;")


def _xml_escape(value: object) -> str:
    return html.escape(to_text(value), quote=False).replace('"', "&quot;")


def _strip_html(value: object) -> str:
    text = re.sub(r"<script.*?</script>|<!--.*?-->|<style.*?</style>", "", to_text(value), flags=re.DOTALL)
    return re.sub(r"<.*?>", "", text, flags=re.DOTALL)


def _cgi_escape(value: object) -> str:
    return quote_plus(to_text(value), safe="*-._")


def _uri_escape(value: object) -> str:
    return quote(to_text(value), safe="/!$&'()*+,;=:@?#-._~[]")


def _normalize_whitespace(value: object) -> str:
    return " ".join(to_text(value).split())


def _number_of_words(value: object, mode: object = None) -> int:
    text = to_text(value)
    characters = len(_ONE_CJK.findall(text))
    if plain(mode) == "cjk" or (plain(mode) == "auto" and characters):
        return characters + len(_OTHER_WORD.findall(text))
    return len(text.split())


def _array_to_sentence_string(value: object, connector: object = "and") -> str:
    items = [to_text(item) for item in cast("Sequence[object]", value)]
    if len(items) < 3:
        return f" {to_text(connector)} ".join(items)
    return f"{', '.join(items[:-1])}, {to_text(connector)} {items[-1]}"


def _inspect(value: object) -> str:
    return _xml_escape(inspect(value))


def _to_integer(value: object) -> int:
    if isinstance(value, bool | int | float):
        return int(value)
    match = re.match(r"\s*([-+]?\d+)", to_text(value))
    return int(match[1]) if match else 0


def _jsonify(value: object) -> str:
    return json.dumps(_jsonable(value), ensure_ascii=False, separators=(",", ":"))


def _jsonable(value: object) -> object:
    value = plain(value)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return {to_text(key): _jsonable(item) for key, item in pairs if key not in ("next", "previous")}
    if isinstance(value, list | tuple):
        return [_jsonable(item) for item in cast("Sequence[object]", value)]
    return to_text(value) if isinstance(value, date | range) else value


# --- dates


def _date(site: SiteValues, value: object, pattern: object = None) -> object:
    form = to_text(pattern)
    found = moment(value, site)
    if found is None or not form:
        return plain(value)
    return strftime(found, form)


def _date_to_string(site: SiteValues, month: str, value: object, kind: object = None, style: object = None) -> object:
    if not to_text(value):
        return plain(value)
    found = _moment(site, value)
    if plain(kind) != "ordinal":
        return strftime(found, f"%d {month} %Y")
    day = f"{found.day}{_ordinal(found.day)}"
    return strftime(found, f"{month} {day}, %Y" if plain(style) == "US" else f"{day} {month} %Y")


def _date_to_xmlschema(site: SiteValues, value: object) -> object:
    return strftime(_moment(site, value), "%Y-%m-%dT%H:%M:%S%:z") if to_text(value) else plain(value)


def _date_to_rfc822(site: SiteValues, value: object) -> object:
    return strftime(_moment(site, value), "%a, %d %b %Y %H:%M:%S %z") if to_text(value) else plain(value)


def _moment(site: SiteValues, value: object) -> datetime:
    """A date that has to be one. Raises ValueError."""
    found = moment(value, site)
    if found is None:
        raise ValueError(f"“{to_text(value)}” is no date")
    return found


def _ordinal(number: int) -> str:
    if 11 <= number <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
