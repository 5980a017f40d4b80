"""The sample site is one that the real Jekyll builds without complaint, and it has a post of every sort."""

import shutil
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from editor.paths import resources
from editor.site.summary import Kind, Status
from tests.conformance.real_jekyll import build, needs_jekyll
from tests.site_folder import index_of

SAMPLE = resources() / "sample-site"
ALL = ("--drafts", "--future", "--unpublished")


class Addresses(HTMLParser):
    """Collects what a page links to and shows."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if name in {"href", "src"} and value]


def dead_addresses(built: Path) -> set[str]:
    """The links and images of all pages that lead to no file of the built site."""
    dead: set[str] = set()
    for page in built.rglob("*.html"):
        parser = Addresses()
        parser.feed(page.read_text(encoding="utf-8"))
        here = "/" + page.relative_to(built).as_posix()
        links = (urlsplit(urljoin(here, address)) for address in parser.found)
        paths = {unquote(link.path).lstrip("/") for link in links if not link.scheme}
        dead |= {path for path in paths if not (built / path).is_file() and not (built / path / "index.html").is_file()}
    return dead


@needs_jekyll
@pytest.mark.parametrize("options", [(), ALL], ids=["published", "all"])
def test_jekyll_builds_it_without_a_warning_or_a_dead_link(options: tuple[str, ...], tmp_path: Path) -> None:
    site = shutil.copytree(SAMPLE, tmp_path / "site")
    done = build(site, "--strict_front_matter", "--trace", *options)
    assert done.returncode == 0, done.stdout
    printed = done.stdout.lower()
    assert "warning" not in printed
    assert "error" not in printed
    assert "deprecat" not in printed
    assert dead_addresses(site / "_site") == set()


def test_it_has_posts_of_every_sort() -> None:
    found = index_of(SAMPLE).summaries.values()
    posts = Counter(summary.status for summary in found if summary.kind in {Kind.POST, Kind.DRAFT})
    assert posts[Status.PUBLISHED] >= 8
    assert (posts[Status.DRAFT], posts[Status.SCHEDULED], posts[Status.UNPUBLISHED]) == (2, 1, 1)
