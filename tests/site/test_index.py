"""The index tells what every file is to the site, and follows changes file by file."""

import os
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from editor.site.index import SiteIndex
from editor.site.summary import Kind, PostSummary, Status

MakeSite = Callable[[Mapping[str, str]], Path]
ReadSite = Callable[[Path], dict[str, PostSummary]]

CONFIG = {"_config.yml": "timezone: Europe/Helsinki\n"}


def post(front_matter: str = "", body: str = "Text\n") -> str:
    return f"---\n{front_matter}\n---\n{body}"


def test_a_row_holds_what_the_list_shows(make_site: MakeSite, read_site: ReadSite) -> None:
    text = post("title: Rye\ndate: 2025-04-06 10:00:00 +0300\ncategories: bread\ntags: [rye, oven]")
    row = read_site(make_site({**CONFIG, "_posts/2025-04-05-rye.md": text}))["_posts/2025-04-05-rye.md"]
    assert (row.kind, row.status, row.title, row.problem) == (Kind.POST, Status.PUBLISHED, "Rye", "")
    assert (row.categories, row.tags) == (("bread",), ("rye", "oven"))
    assert row.url == "/bread/2025/04/06/rye.html"
    assert row.date is not None
    assert (row.date.hour, row.date.utcoffset()) == (10, timedelta(hours=3))


def test_file_names_and_folders_say_what_front_matter_does_not(make_site: MakeSite, read_site: ReadSite) -> None:
    path = "walks/coast/_posts/2025-04-05-by-the-sea.md"
    row = read_site(make_site({**CONFIG, path: post()}))[path]
    assert (row.title, row.categories) == ("By The Sea", ("walks", "coast"))
    assert row.date is not None
    assert row.date.isoformat() == "2025-04-05T00:00:00+03:00"


@pytest.mark.parametrize(
    ("path", "front_matter", "status"),
    [
        ("_posts/2020-01-01-x.md", "", Status.PUBLISHED),
        ("_posts/2020-01-01-x.md", "published: false", Status.UNPUBLISHED),
        ("_posts/2020-01-01-x.md", "date: 2999-01-01", Status.SCHEDULED),
        ("_posts/2999-01-01-x.md", "", Status.SCHEDULED),
        ("_posts/2999-01-01-x.md", "published: false", Status.UNPUBLISHED),
        ("_drafts/x.md", "date: 2999-01-01", Status.DRAFT),
        ("x.md", "date: 2999-01-01", Status.PUBLISHED),
    ],
)
def test_status(make_site: MakeSite, read_site: ReadSite, path: str, front_matter: str, status: Status) -> None:
    assert read_site(make_site({**CONFIG, path: post(front_matter)}))[path].status is status


@pytest.mark.parametrize(("setting", "path"), [("future", "_posts/2999-01-01-x.md"), ("unpublished", "x.md")])
def test_settings_publish_what_waits(make_site: MakeSite, read_site: ReadSite, setting: str, path: str) -> None:
    text = post("published: false" if setting == "unpublished" else "")
    rows = read_site(make_site({"_config.yml": f"{setting}: true\n", path: text}))
    assert rows[path].status is Status.PUBLISHED


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("---\ntitle: a: b\n---\n", "line 2 cannot be read"),
        ("---\r\ntitle: a\r\n\ttags: b\r\n---\r\n", "cannot be read"),
        ("---\n- a\n---\n", "list"),
        ("---\ntitle: a\n", "never closed"),
    ],
)
def test_what_cannot_be_read_is_a_row_with_a_problem(
    make_site: MakeSite, read_site: ReadSite, text: str, words: str
) -> None:
    row = read_site(make_site({**CONFIG, "_posts/2025-01-01-some-bread.md": text}))["_posts/2025-01-01-some-bread.md"]
    assert words in row.problem
    assert (row.title, row.date is None) == ("Some Bread", False)


@pytest.mark.parametrize("data", [b"\xff\xfe-\x00-\x00-\x00", b"---\ntitle: \xe9\n---\n"], ids=["UTF-16", "Latin 1"])
def test_other_encodings_are_a_problem(make_site: MakeSite, read_site: ReadSite, data: bytes) -> None:
    site = make_site({**CONFIG, "_posts/2025-01-01-x.md": ""})
    (site / "_posts/2025-01-01-x.md").write_bytes(data)
    assert "UTF-8" in read_site(site)["_posts/2025-01-01-x.md"].problem


@pytest.mark.parametrize(
    "text", ["", "\n", "No front matter", "---\n---\n", "\ufeff---\ntitle: A\n---\n", "a" * 100_000]
)
def test_unusual_posts_are_no_problem(make_site: MakeSite, read_site: ReadSite, text: str) -> None:
    assert read_site(make_site({**CONFIG, "_posts/2025-01-01-a.md": text}))["_posts/2025-01-01-a.md"].problem == ""


def test_front_matter_longer_than_the_first_bytes_is_read_whole(make_site: MakeSite, read_site: ReadSite) -> None:
    text = post("notes: " + "é" * 20_000 + "\ntitle: At the end", "b" * 50_000)
    assert (
        read_site(make_site({**CONFIG, "_posts/2025-01-01-a.md": text}))["_posts/2025-01-01-a.md"].title == "At the end"
    )


@pytest.mark.parametrize(
    ("path", "words"), [("_recipes/a.md", "copies this file"), ("_posts/no-date.md", "does not begin with a date")]
)
def test_files_that_do_not_become_pages_say_why(
    make_site: MakeSite, read_site: ReadSite, path: str, words: str
) -> None:
    row = read_site(make_site({"_config.yml": "collections: {recipes: {output: true}}\n", path: "Text"}))[path]
    assert words in row.problem
    assert row.url == ""


def test_a_page_without_front_matter_is_no_page(make_site: MakeSite, read_site: ReadSite) -> None:
    assert read_site(make_site({**CONFIG, "README.md": "# Read", "index.html": "<p>", "about.md": post()})).keys() == {
        "about.md"
    }


@pytest.mark.skipif(os.name == "nt", reason="needs links and pipes")
def test_odd_files_raise_nothing(make_site: MakeSite, read_site: ReadSite) -> None:
    site = make_site({**CONFIG, "_posts/2025-01-01-folder.md/x.txt": ""})
    (site / "_posts/2025-01-02-dangling.md").symlink_to("nowhere")
    (site / "_posts/2025-01-03-loop.md").symlink_to("2025-01-03-loop.md")
    os.mkfifo(site / "_posts/2025-01-04-pipe.md")
    rows = read_site(site)
    assert sorted(path[18:] for path in rows if rows[path].problem) == ["dangling.md", "loop.md", "pipe.md"]


def test_a_plain_folder(make_site: MakeSite, read_site: ReadSite) -> None:
    rows = read_site(make_site({"a.md": "# A", "sub/b.md": post("date: 2025-01-01\ndraft: true"), "c.txt": ""}))
    assert {row.path: row.status for row in rows.values()} == {"a.md": Status.PUBLISHED, "sub/b.md": Status.DRAFT}
    assert not any(row.url or row.problem for row in rows.values())


def opened(site: Path) -> SiteIndex:
    index = SiteIndex()
    index.open(site)
    assert sum(len(batch) for batch in index.read()) == len(index.summaries)
    return index


def test_a_changed_file_is_read_again(make_site: MakeSite) -> None:
    site = make_site({**CONFIG, "_posts/2025-01-01-a.md": post("title: Old"), "_posts/2025-01-01-b.md": post()})
    index = opened(site)
    make_site({"_posts/2025-01-01-a.md": post("title: New")})
    changed, removed = index.refresh([site / "_posts/2025-01-01-a.md", site / "_posts/2025-01-01-b.md"])
    assert ([row.title for row in changed], removed) == (["New"], [])


def test_new_and_vanished_files(make_site: MakeSite) -> None:
    site = make_site({**CONFIG, "_posts/2025-01-01-a.md": post()})
    index = opened(site)
    (site / "_posts/2025-01-01-a.md").rename(site / "_posts/2025-01-01-b.md")
    changed, removed = index.refresh([site / "_posts/2025-01-01-a.md", site / "_posts/2025-01-01-b.md"])
    assert ([row.path for row in changed], removed) == (["_posts/2025-01-01-b.md"], ["_posts/2025-01-01-a.md"])
    assert set(index.summaries) == {"_posts/2025-01-01-b.md"}


@pytest.mark.parametrize("changed", ["_posts", "."])
def test_a_folder_that_changed_is_searched(make_site: MakeSite, changed: str) -> None:
    site = make_site({**CONFIG, "_posts/2025-01-01-a.md": post(), "_posts/deep/2025-01-02-b.md": post()})
    index = opened(site)
    (site / "_posts/deep/2025-01-02-b.md").unlink()
    make_site({"_posts/new/2025-01-03-c.md": post()})
    rows, removed = index.refresh([site / changed])
    assert ([row.path for row in rows], removed) == (["_posts/new/2025-01-03-c.md"], ["_posts/deep/2025-01-02-b.md"])


def test_a_folder_that_vanished_takes_its_files_along(make_site: MakeSite) -> None:
    site = make_site({**CONFIG, "_posts/deep/2025-01-02-b.md": post(), "about.md": post()})
    index = opened(site)
    (site / "_posts/deep").rename(site.parent / f"{site.name}-away")
    assert index.refresh([site / "_posts/deep"]) == ([], ["_posts/deep/2025-01-02-b.md"])


def test_another_configuration_means_all_anew(make_site: MakeSite) -> None:
    site = make_site({**CONFIG, "_posts/2025-01-01-a.md": post(), "old/b.md": post()})
    index = opened(site)
    make_site({"_config.yml": "permalink: pretty\nexclude: [old]\n"})
    changed, removed = index.refresh([site / "_config.yml"])
    assert ([row.url for row in changed], removed) == (["/2025/01/01/a/"], ["old/b.md"])


def test_paths_elsewhere_change_nothing(make_site: MakeSite) -> None:
    site = make_site({**CONFIG, "_site/x.md": post()})
    assert opened(site).refresh([site.parent / "else.md", site / "_site", site / "_site/x.md"]) == ([], [])


def test_fields_follow_the_files(make_site: MakeSite) -> None:
    site = make_site({**CONFIG, "_posts/2025-01-01-a.md": post("title: A\nmood: calm"), "about.md": post("nav: 1")})
    index = opened(site)
    assert [field.key for field in index.fields()] == ["title", "mood"]
    make_site({"_posts/2025-01-01-a.md": post("weather: rain")})
    index.refresh([site / "_posts/2025-01-01-a.md"])
    assert [field.key for field in index.fields()] == ["weather"]


def test_layouts_and_image_folders(make_site: MakeSite) -> None:
    text = post("layout: single", "![](/pictures/a.png) and ![](/pictures/b.png)")
    files = {"_posts/2025-01-01-a.md": text, "pictures/a.png": "", "assets/x.css": "", "_layouts/deep/post.html": ""}
    assert opened(make_site({"_config.yml": "", **files})).layouts() == ("deep/post",)
    index = opened(make_site({"_config.yml": "theme: minima\n"}))
    assert index.layouts() == ("deep/post", "single")
    assert index.image_folders() == ("pictures", "assets")
