"""How long the page around a post takes on a site with 1,000 posts, and all posts in a layout on one with 10,000."""

import statistics
import tempfile
import time
from pathlib import Path

from editor.post.post import Post
from editor.site.summary import Kind
from editor.theme.page import Page
from editor.theme.values import SiteValues
from editor.theme.whole_page import convert, render_page
from tests.benchmarks.make_site import make_site
from tests.theme.site_folder import values_of

ALL_POSTS = (
    "---\n---\n{% for post in site.posts %}{{ post.title }} {{ post.url }} {{ post.date }}{% endfor %}{{ content }}"
)


def main() -> list[tuple[str, str, str]]:
    """Rows of what was measured, the figure and the goal."""
    with tempfile.TemporaryDirectory() as folder:
        site = values_of(themed(make_site(Path(folder) / "small", 1_000)))
        paths = [path for path, summary in site.summaries.items() if summary.kind is Kind.POST][:40]
        first, *others = (seconds(site, path) for path in paths)
        changed = seconds(SiteValues(site.config, site.summaries), paths[0])
        large = make_site(Path(folder) / "large", 10_000)
        (large / "_layouts/post.html").write_text(ALL_POSTS)
        site = values_of(large)
        path = next(path for path, summary in site.summaries.items() if summary.kind is Kind.POST)
        listed, again = seconds(site, path), seconds(site, path)
    return [
        ("page of 1,000 posts: the first", f"{first * 1000:.0f} ms", "1500 ms"),
        ("page of 1,000 posts: the next", f"{statistics.median(others) * 1000:.0f} ms", "100 ms"),
        ("page of 1,000 posts: after a change", f"{changed * 1000:.0f} ms", "400 ms"),
        ("all of 10,000 posts in a layout", f"{listed * 1000:.0f} ms", "1000 ms"),
        ("all of 10,000 posts, again", f"{again * 1000:.0f} ms", ""),
    ]


def themed(folder: Path) -> Path:
    """The site with the theme minima, or with the plain one where that is not installed."""
    for layout in (folder / "_layouts").iterdir():
        layout.unlink()
    with (folder / "_config.yml").open("a", encoding="utf-8") as config:
        config.write("\ntheme: minima\nplugins: [jekyll-feed, jekyll-seo-tag]\n")
    return folder


def seconds(site: SiteValues, path: str) -> float:
    """How long the page around a post takes; its own text is not counted."""
    post = Post.parse((site.config.folder / path).read_text(encoding="utf-8"))
    page = Page(path, post.front_matter.values, post.body)
    body, _ = convert(site, page, post.body)
    start = time.perf_counter()
    render_page(site, page, body, marked=True)
    return time.perf_counter() - start
