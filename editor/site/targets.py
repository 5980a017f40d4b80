"""Which files of a site are written to the same place."""

from collections.abc import Iterable
from urllib.parse import unquote

from editor.site.summary import PostSummary

_PAGES = (".html", ".htm", ".xhtml")


def target_of(url: str) -> str:
    """Names the file that is written for an address: two with the same one are in conflict."""
    path = unquote(url) if "%" in url else url
    if path.endswith("/"):
        return path + "index.html"
    return path if path.endswith(_PAGES) else path + ".html"


class Targets:
    """Finds the files that are written to a place, without asking all ten thousand."""

    def __init__(self, posts: Iterable[PostSummary] = ()) -> None:
        self._found: dict[str, dict[str, PostSummary]] = {}
        for post in posts:
            self.add(post)

    def add(self, post: PostSummary) -> None:
        if post.url:
            self._found.setdefault(target_of(post.url), {})[post.path] = post

    def remove(self, post: PostSummary) -> None:
        self._found.get(target_of(post.url), {}).pop(post.path, None)

    def at(self, url: str) -> tuple[PostSummary, ...]:
        """The files of this address, whether they are published or not."""
        return tuple(self._found.get(target_of(url), {}).values())
