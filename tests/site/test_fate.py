"""What becomes of a file, by the rules that need no Jekyll to tell; tests/conformance compares them all."""

from datetime import UTC, datetime

import pytest

from editor.site.fate import Fate, fate_outside
from editor.site.fate_text import explained
from editor.site.index import SiteIndex
from editor.site.summary import Reason
from tests.site.conftest import MakeSite

NOW = datetime(2026, 5, 20, 12, tzinfo=UTC)
CONFIG = "timezone: UTC\ncollections: {recipes: {output: true}, notes: {}}\nexclude: [gone]\n"


@pytest.fixture
def fates(make_site: MakeSite):
    """Writes files, front matter by path, and tells what becomes of them."""

    def tell(files: dict[str, str], config: str = CONFIG) -> dict[str, Fate]:
        index = SiteIndex(NOW.astimezone)
        index.open(make_site({"_config.yml": config, **{path: f"---\n{text}\n---\n" for path, text in files.items()}}))
        for _ in index.read():
            pass
        return {path: index.fate(path) for path in files}

    return tell


@pytest.mark.parametrize(
    ("path", "front_matter", "reason"),
    [
        ("_posts/2026-05-20-a.md", "title: A", None),
        ("_posts/2026-05-21-a.md", "title: A", Reason.SCHEDULED),
        ("_posts/2026-05-21-a.md", "date: 2026-05-20 13:30:00 +0200", None),
        ("_posts/2026-05-20-a.md", "date: 2026-05-20 12:00:01", Reason.SCHEDULED),
        ("_posts/2026-05-20-a.md", "published: false", Reason.UNPUBLISHED),
        ("_posts/2026-05-20-a.md", "published: 0", None),
        ("_posts/2026-05-20-a.md", "date: soon", Reason.BAD_DATE),
        ("_posts/2026-05-20-a.md", "date:", Reason.BAD_DATE),
        ("_posts/2026-05-20-a.md", "permalink: /:nothing/", Reason.BAD_ADDRESS),
        ("_posts/2026-05-20-a.md", "title: a: b", Reason.LOST),
        ("_posts/2026-13-20-a.md", "title: A", Reason.BAD_DATE),
        ("_posts/a.md", "title: A", Reason.UNDATED_NAME),
        ("_drafts/a.md", "title: A", Reason.DRAFT),
        ("_recipes/a.md", "date: 2030-01-01", Reason.SCHEDULED),
        ("_notes/a.md", "title: A", Reason.NO_OUTPUT),
        ("_other/a.md", "title: A", Reason.HIDDEN),
        ("gone/a.md", "title: A", Reason.EXCLUDED),
        ("a.md", "date: 2030-01-01", None),
        ("a.md", "- a list", Reason.BAD_FRONT_MATTER),
    ],
)
def test_a_file_is_published_or_there_is_a_reason(fates, path: str, front_matter: str, reason: Reason | None) -> None:
    fate = fates({path: front_matter})[path]
    assert fate.reason is reason
    assert fate.published is (reason is None or reason.publishes)
    assert bool(explained(fate)) is (reason is not None)
    assert "{" not in explained(fate)


def test_a_scheduled_post_has_its_address_and_its_moment(fates) -> None:
    config = "timezone: Asia/Kolkata\npermalink: pretty\n"
    fate = fates({"_posts/2026-05-20-a.md": "date: 2026-05-20 23:30 +0000"}, config)["_posts/2026-05-20-a.md"]
    assert (fate.url, fate.reason) == ("/2026/05/21/a/", Reason.SCHEDULED)
    assert fate.date is not None
    assert fate.date.isoformat() == "2026-05-21T05:00:00+05:30"
    assert explained(fate) == "Dated in the future: the first build after 2026-05-21 05:00 publishes it."


def test_of_two_files_with_one_address_the_later_one_is_seen(fates) -> None:
    first, second = "_posts/2026-01-01-a.md", "_posts/2026-01-02-b.md"
    found = fates({first: "permalink: /x/", second: "permalink: /x/index.html"})
    assert (found[first].reason, found[first].detail, found[first].published) == (Reason.OVERWRITTEN, second, False)
    assert (found[second].reason, found[second].detail, found[second].published) == (Reason.OVERWRITES, first, True)


def test_a_file_that_is_copied_takes_the_place_of_a_page_but_not_of_a_post(fates, make_site: MakeSite) -> None:
    make_site({"about.html": "<p>", "news.html": "<p>"})
    found = fates({"about.md": "title: A", "_posts/2026-01-01-a.md": "permalink: /news.html"})
    assert [(fate.reason, fate.detail) for fate in found.values()] == [
        (Reason.OVERWRITTEN, "about.html"),
        (Reason.OVERWRITES, "news.html"),
    ]


def test_a_limit_lets_the_newest_posts_through(fates) -> None:
    posts = {f"_posts/2026-01-0{day}-a.md": "title: A" for day in (1, 2, 3)}
    found = fates(posts, "timezone: UTC\nlimit_posts: 2\n")
    assert [fate.reason for fate in found.values()] == [Reason.BEYOND_LIMIT, None, None]


def test_a_file_outside_the_site_is_not_published(make_site: MakeSite) -> None:
    config = SiteIndex().open(make_site({"_config.yml": "source: docs\n", "docs/a.md": ""}))
    assert fate_outside(config, "a.md").reason is Reason.OUTSIDE
    assert fate_outside(config, "../a.md").reason is Reason.OUTSIDE
