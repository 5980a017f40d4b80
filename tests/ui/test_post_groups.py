"""Which posts the list shows, in which groups and order."""

from datetime import UTC, datetime

import pytest

from editor.site.summary import Kind, PostSummary, Status
from editor.ui.post_groups import Query, Sort, group_posts, words_in_use


def post(title, date=None, *, path="", kind=Kind.POST, status=Status.PUBLISHED, categories=(), tags=(), modified=0.0):
    moment = datetime.fromisoformat(date).replace(tzinfo=UTC) if date else None
    path = path or f"_posts/{date}-{title.lower().replace(' ', '-')}.md"
    return PostSummary(path, kind, status, title, moment, tuple(categories), tuple(tags), modified, "/", "")


POSTS = (
    post("Old", "2024-03-02", categories=["tech"], modified=9),
    post("Newer", "2025-06-01", tags=["salt"], modified=1),
    post("Älter", "2025-02-01", categories=["tech", "bread"], modified=5),
    post("Century", "2099-01-01", status=Status.SCHEDULED),
    post("Hidden", "2025-04-01", status=Status.UNPUBLISHED),
    post("Idea", kind=Kind.DRAFT, status=Status.DRAFT, path="_drafts/idea.md", modified=3),
    post("Loaf", kind=Kind.DOCUMENT, path="_slow_recipes/loaf.md"),
    post("About", kind=Kind.PAGE, path="about.md"),
    post("Lost", path="_posts/lost.md"),
)


def titles(groups):
    return {group.title: [post.title for post in group.posts] for group in groups}


def test_groups_come_in_the_order_of_interest():
    assert titles(group_posts(POSTS, Query())) == {
        "Drafts": ["Idea"],
        "Scheduled": ["Century"],
        "2025": ["Newer", "Hidden", "Älter"],
        "2024": ["Old"],
        "Without date": ["Lost"],
        "Slow Recipes": ["Loaf"],
        "Pages": ["About"],
    }
    assert list(titles(group_posts(POSTS, Query())))[:4] == ["Drafts", "Scheduled", "2025", "2024"]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (Sort.DATE, ["Newer", "Hidden", "Älter"]),
        (Sort.TITLE, ["Älter", "Hidden", "Newer"]),
        (Sort.MODIFIED, ["Älter", "Newer", "Hidden"]),
    ],
)
def test_posts_are_sorted_within_their_group(sort, order):
    assert titles(group_posts(POSTS, Query(sort=sort)))["2025"] == order


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query("OLD"), {"Old"}),
        (Query("alter"), {"Älter"}),
        (Query("tech bread"), {"Älter"}),
        (Query("salt"), {"Newer"}),
        (Query("2025-04-01"), {"Hidden"}),
        (Query("idea.md"), {"Idea"}),
        (Query(category="tech"), {"Old", "Älter"}),
        (Query(tag="salt"), {"Newer"}),
        (Query(statuses=frozenset({Status.DRAFT, Status.SCHEDULED})), {"Idea", "Century"}),
        (Query("old", category="bread"), set()),
    ],
)
def test_search_and_filters_narrow(query, found):
    assert {post.title for group in group_posts(POSTS, query) for post in group.posts} == found


def test_words_in_use_are_counted():
    assert words_in_use(POSTS, lambda post: post.categories) == [("bread", 1), ("tech", 2)]


def test_blanks_alone_do_not_narrow():
    assert not Query("  ").narrows
    assert Query("x").narrows
    assert not Query("x").filters
    assert Query(tag="x").filters
