"""New posts look like the site's own, and files go where Jekyll expects them."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from editor.post.post import Post
from editor.site.config import Config, read_config
from editor.site.house_style import HouseStyle, read_house_style
from editor.site.images import ImageStyle
from editor.site.new_post import new_post, publish_target, rename_target, unpublish_target
from editor.site.summary import PostSummary

MakeSite = Callable[[Mapping[str, str]], Path]
ReadSite = Callable[[Path], dict[str, PostSummary]]
StyleOf = Callable[[Mapping[str, str]], HouseStyle]

WHEN = datetime(2025, 4, 6, 9, 5, tzinfo=ZoneInfo("Europe/Helsinki"))


@pytest.fixture
def style_of(make_site: MakeSite, read_site: ReadSite) -> StyleOf:
    """The house style of a site with these files."""

    def learn(files: Mapping[str, str]) -> HouseStyle:
        site = make_site({"_config.yml": "timezone: Europe/Helsinki\n", **files})
        return read_house_style(read_config(site), read_site(site).values())

    return learn


def posts(*blocks: str, end: str = "\n\n") -> dict[str, str]:
    """Posts of consecutive days; the last one is the newest."""
    return {f"_posts/2025-03-0{n}-post.md": f"---\n{block}\n---{end}Text\n" for n, block in enumerate(blocks, 1)}


def made(style: HouseStyle, title: str = "Rye: a Start") -> str:
    return new_post(style, title, draft=False, when=WHEN)[1]


def test_a_site_without_posts(style_of: StyleOf) -> None:
    path, text = new_post(style_of({"_layouts/post.html": ""}), "Rye: a Start", draft=False, when=WHEN)
    assert path == "_posts/2025-04-06-rye-a-start.md"
    assert text == '---\nlayout: post\ntitle: "Rye: a Start"\ndate: 2025-04-06\ncategories: []\ntags: []\n---\n\n'


def test_fields_order_and_habits_are_the_sites(style_of: StyleOf) -> None:
    blocks = [f"title: 'Post {n}'\nlayout: wide\nauthor: house\ntags:\n  - word{n}\ncomments: true" for n in range(4)]
    assert made(style_of(posts(*blocks))) == (
        "---\ntitle: 'Rye: a Start'\nlayout: wide\nauthor: house\ntags:\ncomments: true\n---\n\n"
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2025-03-01", "2025-04-06"),
        ('"2025-03-01"', '"2025-04-06"'),
        ("2025-03-01 10:00:00 +0200", "2025-04-06 09:05:00 +0300"),
        ("2025-03-01T10:00:00+02:00", "2025-04-06T09:05:00+03:00"),
        ("2025-03-01 10:00 +0200", "2025-04-06 09:05 +0300"),
        ("2025-03-01 10:00:00", "2025-04-06 06:05:00"),
        ('"2025-03-01 10:00:00"', '"2025-04-06 09:05:00"'),
        ("2025-03-01 10:00", "2025-04-06 09:05"),
    ],
)
def test_the_date_is_written_as_on_the_site(style_of: StyleOf, old: str, new: str) -> None:
    assert f"\ndate: {new}\n" in made(style_of(posts(f"title: A\ndate: {old}")))


def test_what_belongs_to_one_post_stays_empty(style_of: StyleOf) -> None:
    block = 'title: "A"\ndescription: "Words"\nimage: /a.png\npermalink: /x/\ntags: [a]\ncategories: [b]\nrank: 3'
    assert made(style_of(posts(block)), "New") == (
        '---\ntitle: "New"\ndescription: ""\nimage:\npermalink:\ntags: []\ncategories: []\nrank:\n---\n\n'
    )


def test_what_all_posts_share_is_copied_and_comments_are_not(style_of: StyleOf) -> None:
    blocks = [f"title: A{n}\ncategories: [bread]  # only this\ntype: essay" for n in range(3)]
    assert made(style_of(posts(*blocks)), "New") == "---\ntitle: New\ncategories: [bread]\ntype: essay\n---\n\n"


def test_alignment_line_ends_and_the_gap_are_kept(style_of: StyleOf) -> None:
    files = {"_posts/2025-03-01-a.md": "---\r\ntitle:   A\r\nlayout:  post\r\n---\r\nText\r\n"}
    assert made(style_of(files), "New") == "---\r\ntitle:   New\r\nlayout:  post\r\n---\r\n"


def test_folder_and_extension_are_those_in_use(style_of: StyleOf) -> None:
    style = style_of({"_posts/2024/11/2024-11-05-a.markdown": "---\ntitle: A\n---\n"})
    assert new_post(style, "New", draft=False, when=WHEN)[0] == "_posts/2025/04/2025-04-06-new.markdown"
    assert new_post(style, "New", draft=True, when=WHEN)[0] == "_drafts/new.markdown"


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ({}, "title: New"),
        ({"_drafts/a.md": "---\ndate: 2025-01-01\n---\n\n"}, "date: 2025-04-06"),
    ],
)
def test_drafts_are_dated_only_where_the_sites_are(style_of: StyleOf, draft: Mapping[str, str], expected: str) -> None:
    style = style_of({**posts("title: A\ndate: 2025-03-01"), **draft})
    assert new_post(style, "New", draft=True, when=WHEN)[1] == f"---\n{expected}\n---\n\n"


def test_a_plain_folder_gets_plain_files(make_site: MakeSite, read_site: ReadSite) -> None:
    site = make_site({"notes/a.md": "# A\n", "notes/b.md": "# B\n"})
    style = read_house_style(read_config(site), read_site(site).values())
    assert new_post(style, "New", draft=False, when=WHEN) == ("notes/new.md", "# New\n\n")


def test_a_layout_that_the_site_gives_anyway_is_not_repeated(make_site: MakeSite) -> None:
    config = "defaults: [{scope: {path: '', type: posts}, values: {layout: post}}]\n"
    site = make_site({"_config.yml": config, "_layouts/post.html": ""})
    assert "layout" not in made(read_house_style(read_config(site), []))


def test_the_way_of_linking_images_is_learned(style_of: StyleOf) -> None:
    files = posts("title: A", end="\n\n![]({{ site.baseurl }}/img/a.png)\n")
    assert style_of(files).image_style is ImageStyle.BASEURL


@pytest.mark.parametrize(
    "title", ["# Hash", "yes", "2025-01-01", "a: b", "'quoted'", '"', "[x]", "Ünïcode — “x”", " x "]
)
@pytest.mark.parametrize("old", ["A", '"A"', "'A'"])
def test_any_title_reads_back(style_of: StyleOf, title: str, old: str) -> None:
    assert Post.parse(made(style_of(posts(f"title: {old}")), title)).front_matter.get("title") == title


@pytest.mark.parametrize(
    ("draft", "target"),
    [
        ("_drafts/rye.md", "_posts/2025-04-06-rye.md"),
        ("cats/_drafts/deep/2020-01-01-rye.markdown", "cats/_posts/deep/2025-04-06-rye.markdown"),
        ("rye.md", "_posts/2025-04-06-rye.md"),
    ],
)
def test_publishing_moves_into_the_posts(draft: str, target: str) -> None:
    config = Config(timezone="Europe/Helsinki")
    assert publish_target(config, draft, datetime(2025, 4, 5, 22, 0, tzinfo=UTC)) == target


@pytest.mark.parametrize(
    ("post", "target"),
    [
        ("_posts/2025-04-06-rye.md", "_drafts/rye.md"),
        ("kept/_posts/2025/04/2025-04-06-rye.md", "kept/_drafts/rye.md"),
        ("2025/_posts/deep/2025-04-06-rye.md", "2025/_drafts/deep/rye.md"),
    ],
)
def test_taking_back_moves_into_the_drafts(post: str, target: str) -> None:
    assert unpublish_target(Config(), post) == target


@pytest.mark.parametrize(
    ("name", "before", "after", "target"),
    [
        ("2025-04-06-old-bread.md", "title: Old Bread", "title: New Bread", "2025-04-06-new-bread.md"),
        ("2025-04-06-own.md", "title: Old Bread", "title: New Bread", "2025-04-06-own.md"),
        ("2025-04-06-a.md", "title: A", "title: A\ndate: 2025-04-07 23:00:00 -0800", "2025-04-07-a.md"),
        ("2025-04-06-a.md", "title: A", "title: A\ndate: 2025-4-6", "2025-04-06-a.md"),
        ("a.md", "title: A", "title: B\ndate: 2025-04-07", "b.md"),
        ("2025-04-06-a.md", "title: A", "title: ", "2025-04-06-a.md"),
        ("2025-04-06-a.md", "title: A", "title: a: b", "2025-04-06-a.md"),
    ],
)
def test_a_file_name_follows_title_and_date(name: str, before: str, after: str, target: str) -> None:
    old, new = (Post.parse(f"---\n{text}\n---\n").front_matter for text in (before, after))
    assert rename_target(name, new, old) == target
