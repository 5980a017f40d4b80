"""The addresses in a page and in its style sheets, found where browsers find them and replaced one by one.

All else in the text stays as it is, byte for byte.
"""

import re
from collections.abc import Callable
from html import escape, unescape
from types import MappingProxyType

Replace = Callable[[str], str]
"""Gets an address as a browser reads it, and gives the one to write."""

_VALUE = r"""(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+)"""
_ATTRIBUTES = r"""(?:[^<>"']|"[^"]*"|'[^']*')*+"""
_TAG = re.compile(
    rf"<!--.*?(?:-->|\Z)"
    rf"|<(?P<raw>script|style|textarea|title)(?P<raw_attributes>(?=[\s/>]){_ATTRIBUTES})>(?P<text>.*?)(?=</(?P=raw)\b|\Z)"
    rf"|<(?P<name>[a-z][^\s/>]*)(?P<attributes>{_ATTRIBUTES})>",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(
    rf"(?P<before>(?:^|(?<=[\s/\"']))(?P<key>[a-z][\w:-]*)\s*=\s*)(?P<value>{_VALUE})", re.IGNORECASE
)
_CSS = re.compile(
    r"/\*.*?(?:\*/|\Z)"
    r"|(?P<rule>@import\s++)(?P<quote>[\"'])(?P<imported>[^\"'\n]*)(?P=quote)"
    r"|url\(\s*+(?:\"(?P<double>[^\"\n]*+)\"|'(?P<single>[^'\n]*+)'|(?P<bare>[^()\"'\s]++))\s*\)"
    r"|\"(?:\\.|[^\"\\\n])*+\"|'(?:\\.|[^'\\\n])*+'",
    re.IGNORECASE | re.DOTALL,
)
_CANDIDATE = re.compile(r"(?P<before>(?:^|,)\s*)(?P<address>[^\s,]\S*[^\s,])")

_LOADED = MappingProxyType(
    {
        "img": ("src", "srcset"),
        "source": ("src", "srcset"),
        "script": ("src",),
        "video": ("src", "poster"),
        "audio": ("src",),
        "track": ("src",),
        "input": ("src",),
        "embed": ("src",),
        "object": ("data",),
        "image": ("href", "xlink:href"),
        "use": ("href", "xlink:href"),
        "body": ("background",),
    }
)
"""Attributes whose address a browser loads into the page."""
_FOLLOWED = MappingProxyType(
    {"a": ("href",), "area": ("href",), "form": ("action",), "iframe": ("src",), "link": ("href",)}
)
"""Attributes that lead to other pages."""
_LOADED_LINKS = frozenset(
    ("stylesheet", "icon", "apple-touch-icon", "mask-icon", "preload", "prefetch", "manifest", "image_src")
)
"""What a `link` may be for, if its address is loaded."""


def with_addresses(html: str, loaded: Replace, followed: Replace) -> str:
    """A page with other addresses of what it loads, also in the CSS inside it, and of what its links lead to.

    Its `base` goes: it is for the caller to know where addresses start from.
    """

    def replaced(tag: re.Match[str]) -> str:
        if tag["raw"]:
            head = tag[0][: tag.end("raw_attributes") - tag.start()]
            text = with_css_addresses(tag["text"], loaded) if tag["raw"].lower() == "style" else tag["text"]
            return _tag(head, tag["raw"], tag["raw_attributes"], loaded, followed) + ">" + text
        if not tag["name"]:
            return tag[0]
        if tag["name"].lower() == "base":
            return re.sub(r"\shref\s*=\s*" + _VALUE, "", tag[0], flags=re.IGNORECASE)
        return _tag(tag[0], tag["name"], tag["attributes"], loaded, followed)

    return _TAG.sub(replaced, html)


def base_of(html: str) -> str:
    """What the page's `base` says; empty where it has none."""
    for tag in _TAG.finditer(html):
        if (tag["name"] or "").lower() == "base" and (href := _attributes(tag["attributes"]).get("href")):
            return href
    return ""


def with_css_addresses(css: str, loaded: Replace) -> str:
    """A style sheet with other addresses of pictures, fonts and style sheets that it loads."""

    def replaced(found: re.Match[str]) -> str:
        if found["rule"]:
            return f'{found["rule"]}"{loaded(found["imported"])}"'
        address = found["double"] or found["single"] or found["bare"]
        return f"url({_in_css(loaded(address))})" if address else found[0]

    return _CSS.sub(replaced, css)


def _in_css(address: str) -> str:
    """Without quotes where it needs none, so that it can stand in an attribute."""
    return address if re.fullmatch(r"[^\s\"'()\\]+", address) else '"' + address.replace('"', "%22") + '"'


def _tag(tag: str, name: str, attributes: str, loaded: Replace, followed: Replace) -> str:
    name = name.lower()
    is_loaded, leads = _LOADED.get(name, ()), _FOLLOWED.get(name, ())
    if name == "link" and _LOADED_LINKS & set(_attributes(attributes).get("rel", "").lower().split()):
        is_loaded, leads = ("href",), ()

    def replaced(found: re.Match[str]) -> str:
        key, address = found["key"].lower(), _plain(found["value"])
        if key == "style":
            new = with_css_addresses(address, loaded)
        elif key == "srcset" and key in is_loaded:
            new = _CANDIDATE.sub(lambda one: one["before"] + loaded(one["address"]), address)
        elif key in is_loaded:
            new = loaded(address)
        elif key in leads:
            new = followed(address)
        else:
            return found[0]
        return found[0] if new == address else f'{found["before"]}"{escape(new)}"'

    changed = _ATTRIBUTE.sub(replaced, attributes)
    return tag if changed == attributes else tag.replace(attributes, changed, 1)


def _attributes(text: str) -> dict[str, str]:
    return {one["key"].lower(): _plain(one["value"]) for one in _ATTRIBUTE.finditer(text)}


def _plain(value: str) -> str:
    """An attribute's value without its quotes."""
    return unescape(value[1:-1] if value[0] in "\"'" else value).strip()
