"""Addresses as Jekyll's filters write them."""

import re
from urllib.parse import quote

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_KEPT = "/!$&'()*+,;=:@?#%-._~[]"


def relative_url(baseurl: str, url: str) -> str:
    """The address from the root of the host; an absolute one stays."""
    if _ABSOLUTE.match(url):
        return url
    path = f"/{url}" if url and not url.startswith("/") else url
    base = f"/{baseurl}" if baseurl and not baseurl.startswith("/") else baseurl
    return normalized(base.rstrip("/") + path)


def absolute_url(host: str, baseurl: str, url: str) -> str:
    """The address with the host, where the site names one."""
    if _ABSOLUTE.match(url):
        return url
    return normalized(host + relative_url(baseurl, url)) if host else relative_url(baseurl, url)


def normalized(url: str) -> str:
    """As the Ruby library Addressable does: letters outside ASCII escaped, no `.` and `..`, the host in lower case."""
    match = re.match(r"((?:[A-Za-z][\w+.-]*:)?//[^/?#]*)?([^?#]*)(.*)", url, re.DOTALL)
    host, path, rest = match.groups() if match else ("", url, "")
    host = (host or "").lower()
    path = re.sub(r"/\.(?=/|$)", "", path)
    while (shorter := re.sub(r"/(?!\.\.?(?:/|$))[^/]*/\.\.(?=/|$)", "", path, count=1)) != path:
        path = shorter
    if host and not path:
        path = "/"
    return host + quote(path, safe=_KEPT) + quote(rest, safe=_KEPT)
