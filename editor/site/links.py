"""Where the links of a post lead: to a post or file of the site, whatever way they are written."""

import os
import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from editor.site.config import Config
from editor.site.summary import PostSummary

_TAG = re.compile(r"\{%-?\s*(?P<tag>post_url|link)\s+(?P<name>[^%]+?)\s*-?%\}")
_FILTERED = re.compile(r"""\{\{-?\s*(?P<quote>["'])(?P<address>.*?)(?P=quote)\s*(?:\|[^}]*)?\}\}""")
_SITE = re.compile(r"\{\{-?\s*(?:site\.(?:baseurl|url)|''|\"\")\s*-?\}\}")


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """A file of the site, and the place in it."""

    path: str
    """Relative to the site folder."""
    anchor: str = ""
    """Without `#`."""


class SiteLinks:
    """Resolves links against the files of one site."""

    def __init__(self, config: Config, posts: Iterable[PostSummary]) -> None:
        self._config = config
        self._by_address: dict[str, str] = {}
        self._by_stem: dict[str, list[str]] = {}
        self._paths: set[str] = set()
        for post in posts:
            self._paths.add(post.path)
            if post.url:
                self._by_address.setdefault(_plain(post.url), post.path)
            self._by_stem.setdefault(_stem(post.path.rpartition("/")[2]), []).append(post.path)

    def resolve(self, href: str, post: PostSummary) -> LinkTarget | None:
        """What a link in `post` leads to; None for other sites, and for what is not there.

        Takes addresses from the root (with or without `baseurl`) or relative to the post's address, paths of source
        files, and Liquid: `{% post_url x %}`, `{% link x %}`, `{{ site.baseurl }}/x`, `{{ "/x" | relative_url }}`.
        """
        tag = _TAG.search(href)
        if tag is not None:
            path = self._tagged(tag["tag"], tag["name"].strip("\"'"))
            return LinkTarget(path, _anchor(href[tag.end() :])) if path else None
        href = self._without_site(_SITE.sub("", _FILTERED.sub(lambda found: found["address"], href)).strip())
        try:
            parts = urlsplit(href)
        except ValueError:  # such as a bracket that is not closed
            return None
        if parts.scheme or parts.netloc:
            return None
        path = post.path if not parts.path else self._located(unquote(parts.path), post)
        return LinkTarget(path, unquote(parts.fragment)) if path else None

    def _without_site(self, href: str) -> str:
        """An address on this very site as one from its root."""
        url = self._config.url
        return href[len(url) :] or "/" if url and (href == url or href.startswith(url + "/")) else href

    def _located(self, path: str, post: PostSummary) -> str:
        if path.startswith("/"):
            baseurl = self._config.baseurl
            inner = path[len(baseurl) :] or "/" if path == baseurl or path.startswith(baseurl + "/") else path
            return self._at(inner) or self._at(path)
        folder = post.url if post.url.endswith("/") else posixpath.dirname(post.url)
        beside = posixpath.normpath(posixpath.join(posixpath.dirname(post.path), path))
        return self._at(posixpath.normpath(posixpath.join(folder or "/", path))) or self._file(beside)

    def _at(self, address: str) -> str:
        """The post published at an address from the root, or the file that lies there."""
        found = self._by_address.get(_plain(address))
        return found or self._file(self._config.source_prefix + posixpath.normpath(address).lstrip("/"))

    def _file(self, path: str) -> str:
        if path.startswith(".."):
            return ""
        return path if path in self._paths or os.path.isfile(self._config.folder / path) else ""  # noqa: PTH113

    def _tagged(self, tag: str, name: str) -> str:
        prefix = self._config.source_prefix
        if tag == "link":
            collections = f"{self._config.collections_dir}/" if self._config.collections_dir else ""
            inner = name.removeprefix("/")
            return self._file(prefix + inner) or self._file(prefix + collections + inner)
        folder, _, base = name.removeprefix("/").rpartition("/")
        candidates = self._by_stem.get(base, [])
        ends = tuple(f"{place}/{base}" for place in (f"_posts/{folder}".rstrip("/"), f"{folder}/_posts".lstrip("/")))
        exact = (path for path in candidates if f"/{_stem(path)}".endswith(tuple("/" + end for end in ends)))
        return next(exact, candidates[0] if candidates else "")


def _anchor(text: str) -> str:
    return unquote(text.partition("#")[2])


def _plain(address: str) -> str:
    """An address without what servers add or take away: `/a/index.html`, `/a/` and `/a.html` are one."""
    plain = unquote(address).removesuffix("index.html").removesuffix(".html").rstrip("/")
    return plain or "/"


def _stem(path: str) -> str:
    return path.rpartition(".")[0]
