"""Links lead to the posts and files of the site, in all the ways in which authors write them."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from editor.site.config import read_config
from editor.site.links import LinkTarget, SiteLinks
from editor.site.summary import PostSummary

MakeSite = Callable[[Mapping[str, str]], Path]
ReadSite = Callable[[Path], dict[str, PostSummary]]

POST = "---\ntitle: A\n---\n"
FILES = {
    "_config.yml": "baseurl: /blog\nurl: https://example.org\npermalink: /:year/:title/\ncollections: [recipes]\n",
    "_posts/2025-01-01-rye.md": POST,
    "_posts/deep/2025-02-02-oats.md": POST,
    "cats/_posts/2025-03-03-tea.md": POST,
    "_recipes/soup.md": POST,
    "about.md": POST,
    "img/my photo.png": "",
}


@pytest.fixture
def links(make_site: MakeSite, read_site: ReadSite) -> Callable[[str], LinkTarget | None]:
    site = make_site(FILES)
    rows = read_site(site)
    resolver = SiteLinks(read_config(site), rows.values())
    return lambda href: resolver.resolve(href, rows["_posts/2025-01-01-rye.md"])


@pytest.mark.parametrize(
    ("href", "path", "anchor"),
    [
        ("#part", "_posts/2025-01-01-rye.md", "part"),
        ("/2025/oats/", "_posts/deep/2025-02-02-oats.md", ""),
        ("/2025/oats", "_posts/deep/2025-02-02-oats.md", ""),
        ("/blog/2025/oats/index.html#a%20b", "_posts/deep/2025-02-02-oats.md", "a b"),
        ("https://example.org/blog/2025/oats/", "_posts/deep/2025-02-02-oats.md", ""),
        ("../oats/", "_posts/deep/2025-02-02-oats.md", ""),
        ("deep/2025-02-02-oats.md", "_posts/deep/2025-02-02-oats.md", ""),
        ("/about.html", "about.md", ""),
        ("/about?x=1#y", "about.md", "y"),
        ("/img/my%20photo.png", "img/my photo.png", ""),
        ("{{ site.baseurl }}/img/my%20photo.png", "img/my photo.png", ""),
        ("{{ site.url }}{{site.baseurl}}/about/", "about.md", ""),
        ('{{ "/about/" | relative_url }}#team', "about.md", "team"),
        ("{% post_url 2025-01-01-rye %}#top", "_posts/2025-01-01-rye.md", "top"),
        ("{{ site.baseurl }}{% post_url deep/2025-02-02-oats %}", "_posts/deep/2025-02-02-oats.md", ""),
        ("{%- post_url cats/2025-03-03-tea -%}", "cats/_posts/2025-03-03-tea.md", ""),
        ("{% link _recipes/soup.md %}", "_recipes/soup.md", ""),
        ("{% link /img/my photo.png %}", "img/my photo.png", ""),
    ],
)
def test_a_link_leads_to_a_file(links: Callable[[str], LinkTarget | None], href: str, path: str, anchor: str) -> None:
    assert links(href) == LinkTarget(path, anchor)


@pytest.mark.parametrize(
    "href",
    [
        "https://example.com/2025/oats/",
        "//example.org/x",
        "mailto:a@example.org",
        "/gone/",
        "../../../etc/passwd",
        "/../../etc/passwd",
        "{% post_url 2025-01-01-gone %}",
        "{% link gone.md %}",
        "http://[broken",
    ],
)
def test_what_is_not_in_the_site_has_no_target(links: Callable[[str], LinkTarget | None], href: str) -> None:
    assert links(href) is None
