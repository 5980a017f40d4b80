"""Small sites for the tests of layouts and themes."""

from pathlib import Path

from editor.post.post import Post
from editor.theme.page import Page
from editor.theme.values import SiteValues
from editor.theme.whole_page import WholePage, convert, render_page
from tests.site_folder import index_of, write

__all__ = ["POST", "page_of", "values_of", "write"]

POST = "_posts/2020-01-01-first.md"


def values_of(folder: Path) -> SiteValues:
    index = index_of(folder)
    return SiteValues(index.config, index.summaries)


def page_of(folder: Path, path: str = POST, *, marked: bool = False, site: SiteValues | None = None) -> WholePage:
    """The page of a file of the site in this folder."""
    site = site or values_of(folder)
    post = Post.parse((folder / path).read_text(encoding="utf-8"))
    page = Page(path, post.front_matter.values, post.body)
    body, _ = convert(site, page, post.body)
    return render_page(site, page, body, marked=marked)
