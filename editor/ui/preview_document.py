"""The HTML that the preview loads: a page of its own for the body, or the site's own page around it."""

import re
from html import escape
from urllib.parse import urljoin

from editor.theme.page import CONTENT_END, CONTENT_START, WholePage
from editor.ui.preview_addresses import SCHEME, SITE_HOST

_MARKS = CONTENT_START + CONTENT_END
_DOCTYPE = re.compile(r"\s*(?:<!--.*?-->\s*)*(<!doctype[^>]*>)", re.IGNORECASE | re.DOTALL)
_HEAD = re.compile(r"<head(?:\s[^>]*)?>", re.IGNORECASE)
_HTML = re.compile(r"<html(?:\s[^>]*)?>", re.IGNORECASE)
_BASE = re.compile(r"<base\s[^>]*?href\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
_LOADED = r"(<(?:link|img|source|video|audio|image|use|input)\b[^>]*?\s(?:href|src|srcset|poster)\s*=\s*[\"']?)"


def doctype(html: str) -> str:
    """The document type that a page begins with, which decides how a browser lays it out; empty where it has none."""
    found = _DOCTYPE.match(html)
    return found[1].lower() if found else ""


def compose(page: WholePage, body: str, base: str, origin: str) -> str:
    """The page to load. `body` is put between its marks, `base` is where its relative addresses start from.

    What it loads from `origin`, the address that the site will have, comes from the site's folder.
    """
    html = page.html.replace(_MARKS, CONTENT_START + body + CONTENT_END, 1) if page.marked else page.html
    if origin:
        pattern = _LOADED + re.escape(origin) + r"(?=[/?#\"'\s>]|$)"
        html = re.sub(pattern, rf"\g<1>{SCHEME}://{SITE_HOST}", html, flags=re.IGNORECASE)
    own = _BASE.search(html)
    if own:
        base = urljoin(base, next(filter(None, own.groups()), ""))
    element = f'<base href="{escape(base)}">'
    for place in (_HEAD, _HTML, _DOCTYPE):
        if (found := place.search(html)) is not None:
            return html[: found.end()] + element + html[found.end() :]
    return element + html
