"""Small sites for the tests of layouts and themes."""

from collections.abc import Mapping
from pathlib import Path

from editor.post.post import Post
from editor.site.index import SiteIndex
from editor.theme.page import Page
from editor.theme.values import SiteValues
from editor.theme.whole_page import WholePage, convert, render_page

POST = "_posts/2020-01-01-first.md"


def write(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def values_of(folder: Path) -> SiteValues:
    index = SiteIndex()
    index.open(folder)
    for _ in index.read():
        pass
    return SiteValues(index.config, index.summaries)


def page_of(folder: Path, path: str = POST, *, marked: bool = False, site: SiteValues | None = None) -> WholePage:
    """The page of a file of the site in this folder."""
    site = site or values_of(folder)
    post = Post.parse((folder / path).read_text(encoding="utf-8"))
    page = Page(path, post.front_matter.values, post.body)
    body, _ = convert(site, page, post.body)
    return render_page(site, page, body, marked=marked)
