"""Addresses as Jekyll's filters write them: by the rules of the Ruby library Addressable.

Rules from https://www.rfc-editor.org/rfc/rfc3986 and from comparison with Jekyll 4.3.
"""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote, unquote_to_bytes

from editor.theme.liquid.ruby import BLANKS, RubyError
from editor.wording import Said

_PARTS = re.compile(r"^(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$", re.MULTILINE)
_SCHEME = re.compile(r"[a-z][a-z0-9.+-]*", re.IGNORECASE | re.ASCII)
_SUB_DELIMITERS = "!$&'()*+,;="
_IN_SEGMENTS = _SUB_DELIMITERS + ":@"
_IN_QUERIES = "!$'()*+,=:@/?"
_IN_FRAGMENTS = _IN_SEGMENTS + "/?"
_RESERVED = ":/?#[]@" + _SUB_DELIMITERS
_PLUS = re.compile("%2b", re.IGNORECASE)
_KEPT = 10_000
"""Addresses: a layout asks for the same ones again and again."""


@lru_cache(maxsize=_KEPT)
def relative_url(baseurl: str, url: str) -> str:
    """The address from the root of the host; an absolute one stays. Raises RubyError for what is no address."""
    if _is_absolute(url):
        return url
    return normalized("".join(map(_with_slash, (baseurl.removesuffix("/"), url))))


@lru_cache(maxsize=_KEPT)
def absolute_url(host: str, baseurl: str, url: str) -> str:
    """The address with the host, where the site names one. Raises RubyError for what is no address."""
    if _is_absolute(url):
        return url
    return normalized(host + relative_url(baseurl, url)) if host else relative_url(baseurl, url)


def normalized(url: str) -> str:
    """Letters outside ASCII escaped and others not, no `.` and `..`, the host in lower case."""
    scheme, authority, path, query, fragment = _split(url)
    scheme = scheme.lower() if scheme else scheme
    shown = f"{scheme}:" if scheme else ""
    if authority is not None:
        shown += f"//{_host(authority, scheme or '')}"
    path = _without_dots("/".join(normalized_part(each, _IN_SEGMENTS) for each in path.strip(BLANKS).split("/")))
    shown += path or ("/" if scheme in ("http", "https", "ftp") else "")
    if query:
        shown += "?" + "&".join(map(_query, query.split("&")))
    if fragment:
        shown += "#" + normalized_part(fragment, _IN_FRAGMENTS)
    return shown


def normalized_part(text: str, kept: str = _RESERVED) -> str:
    """With escapes for what is neither a plain letter nor a digit nor kept, and without needless ones."""
    octets = unquote_to_bytes(text)
    try:
        return quote(unicodedata.normalize("NFKC", octets.decode()), safe=kept + "-._~")
    except ValueError:
        return quote(octets, safe=_RESERVED + "-._~")


def _split(url: str) -> tuple[str | None, str | None, str, str | None, str | None]:
    match = _PARTS.search(url)
    if match is None:
        return None, None, url, None, None
    scheme, authority, path, query, fragment = match.groups()
    if scheme is not None and not _SCHEME.fullmatch(scheme):
        raise RubyError(Said("“%1” is no beginning of an address", scheme))
    return scheme, authority, path, query, fragment


def _is_absolute(url: str) -> bool:
    return _split(url)[0] is not None


def _with_slash(part: str) -> str:
    return f"/{part}" if part and not part.startswith("/") else part


def _host(authority: str, scheme: str) -> str:
    user, at, host = authority.rpartition("@")
    host = host.strip(BLANKS).lower()
    if {"http": ":80", "https": ":443", "ftp": ":21"}.get(scheme) == f":{host.rpartition(':')[2]}" or host.endswith(
        ":"
    ):
        host = host.rpartition(":")[0]
    if not host.isascii():
        name, colon, port = host.partition(":")
        host = ".".join(map(_ascii_label, name.split("."))) + colon + port
    return user + at + host


def _ascii_label(label: str) -> str:
    label = unicodedata.normalize("NFKC", label)
    return label if label.isascii() else "xn--" + label.encode("punycode").decode()


def _query(pair: str) -> str:
    """A plus sign means a blank: one that is escaped stays so."""
    return "%2B".join(normalized_part(each, _IN_QUERIES) for each in _PLUS.split(pair))


def _without_dots(path: str) -> str:
    """`a/./b` is `a/b`, and `a/../b` is `b`."""
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")
    for number, segment in enumerate(segments):
        last = number == len(segments) - 1
        if segment == ".." and len(kept) > 1:
            kept.pop()
        if segment in (".", ".."):
            if last:
                kept.append("")
            continue
        kept.append(segment)
    return "/".join(kept) if kept != [""] else "/"
