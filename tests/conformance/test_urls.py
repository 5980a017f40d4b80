"""Files, addresses, titles, dates, categories and tags are those of the real Jekyll."""

from pathlib import Path

import pytest

from editor.site.config import Config
from editor.site.summary import Kind, PostSummary, Reason
from tests.conformance.real_jekyll import ask, needs_jekyll
from tests.site_folder import index_of, write

SCRIPT = Path(__file__).with_name("jekyll_site.rb")

STYLES = {
    "date": "permalink: date",
    "pretty": "permalink: pretty",
    "ordinal": "permalink: ordinal",
    "weekdate": "permalink: weekdate",
    "none": "permalink: none",
    "title": "permalink: /:categories/:title",
    "slash": "permalink: /blog/:year/:i_month/:i_day/:slug/",
    "parts": "permalink: /:short_year/:y_day/:hour-:minute-:second/:short_month/:long_month/:w_year/:week/:name.html",
    "days": "permalink: /:slugified_categories/:short_day/:long_day/:w_day/:path/:year_:month:output_ext",
    "collection": "collections: {posts: {permalink: '/p/:collection/:title/'}, recipes: {output: true}}",
    "moved": "collections_dir: kept\ncollections: {recipes: {output: true, permalink: '/food/:path:output_ext'}}",
    "filtered": "exclude: [hidden, '*.htm', sub/gone.md]\ninclude: [_extra, .well]\npermalink: /:title.html",
    "defaults": (
        "defaults:\n"
        "- {scope: {path: '', type: posts}, values: {layout: post, permalink: '/d/:title/', comments: true}}\n"
        "- {scope: {path: '_posts/deep'}, values: {comments: false, categories: [deep]}}\n"
        "- {scope: {path: 'sub/*'}, values: {layout: sub}}\n"
        "- {scope: {type: pages}, values: {layout: page, comments: 3}}\n"
        "- {scope: {path: '', type: drafts}, values: {layout: never}}\n"
    ),
}
ZONES = ("America/New_York", "Asia/Kolkata")

POST = "---\n{}\n---\nText\n"
FILES = {
    "_posts/2024-02-29-leap-day.md": "layout: x",
    "_posts/2024-12-30-Mixed_Case & More.md": "title: Shown",
    "_posts/2024-1-5-short-month.markdown": "categories: a b",
    "_posts/2019-12-31-ünïcode-ß.md": "categories: [Größe, 'Two Words', Größe]\ntags: x y",
    "_posts/2020-05-05-naive.md": "date: 2020-05-05 23:30:00\ncategory: One Two",
    "_posts/2020-05-06-offset.md": "date: 2020-05-06 23:30:00 +0800\ntag: solo\ntags: [not, these]",
    "_posts/2020-05-07-text.md": "date: 2020-05-08 01:30\ntags: [a, [b, c], null]",
    "_posts/2020-05-09-quoted.md": 'date: "2020-05-10 01:30:15 -0500"\ncategories: [1, 2.5, true]',
    "_posts/2020-05-11-slugged.md": "slug: Own Slug!\ntitle: 12",
    "_posts/2020-05-12-permalink.md": "permalink: /own/:year/:title/here.html",
    "_posts/2020-05-13-folder.md": "permalink: /own folder/é/",
    "_posts/2020-05-14-no-extension.md": "permalink: own:title",
    "_posts/2020-05-15-page.html": "title: HTML",
    "_posts/2020-05-16-dots...md": "title: ",
    "_posts/2020-05-17-plus+sign,comma's.md": "categories: ['a+b', 'c/d', 'e?f', 'g#h']",
    "_posts/not-dated.md": "title: skipped",
    "_posts/_special/2020-06-01-left-out.md": "title: skipped",
    "_posts/deep/_under/2020-06-02-taken.md": "title: taken",
    "_posts/deep/2020-06-03-deep.md": "categories: own",
    "_posts/hidden/2020-06-04-hidden.md": "title: in hidden",
    "_drafts/undated.md": "title: Undated",
    "_drafts/2021-01-01-dated-draft.md": "title: Draft",
    "sub/_posts/2020-07-01-sub.md": "categories: [sub, more]",
    "sub/Deeper/_posts/2020-07-02-sub.md": "category: extra",
    "sub/gone.md": "title: Gone",
    "sub/here.md": "title: Here",
    "sub/index.md": "title: Index",
    "sub/page.htm": "title: Old extension",
    "about.md": "title: About",
    "index.html": "layout: home",
    "404.html": "permalink: /404.html",
    "named page.md": "title: Blank",
    "über.md": "permalink: /x/:basename/",
    "hidden/page.md": "title: Hidden",
    "hidden-too.md": "title: Too",
    "_extra/more.md": "title: More",
    ".well/known.md": "title: Known",
    "#emacs.md": "title: never",
    "kept/_posts/2020-08-01-kept.md": "title: Kept",
    "kept/news/_posts/2020-08-02-news.md": "title: News",
    "kept/_recipes/soup/Hot Soup.md": "title: Soup",
    "_recipes/bread.md": "date: 2020-03-04",
    "_recipes/2020-09-01-dated.md": "permalink: /recipe/:title",
}

pytestmark = needs_jekyll


def write_site(folder: Path, config: str) -> Path:
    posts = {path: POST.format(front_matter) for path, front_matter in FILES.items()}
    return write(folder, {**posts, "readme.md": "No front matter\n", "_config.yml": config})


Rows = dict[str, dict[str, object]]


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Rows]]:
    """Every site with what Jekyll says of its files; all are read in one process."""
    base = tmp_path_factory.mktemp("sites").resolve()
    folders = [
        write_site(base / name, f"{style}\ntimezone: {ZONES[number % 2]}\n")
        for number, (name, style) in enumerate(STYLES.items())
    ]
    answers = ask("jekyll_site.rb", None, *folders)
    return {folder.name: (folder, rows) for folder, rows in zip(folders, answers, strict=True)}


def rows_of(folder: Path) -> Rows:
    """What our index says, as the script prints it."""
    index = index_of(folder)
    posts = [post for post in index.summaries.values() if post.url and post.reason is not Reason.NO_OUTPUT]
    return {post.path: row_of(post, index.config) for post in posts}


def row_of(post: PostSummary, config: Config) -> dict[str, object]:
    comments = config.defaults_for(post.path, post.kind).get("comments", "")
    shared: dict[str, object] = {"url": post.url, "comments": str(comments).lower()}
    if post.kind is Kind.PAGE:
        return shared
    date = post.date.isoformat() if post.date else None
    words = {"categories": list(post.categories), "tags": list(post.tags)}
    return {"date": date, "title": post.title, **words, **shared}


@pytest.mark.parametrize("style", STYLES)
def test_files_are_read_as_jekyll_reads_them(style: str, sites: dict[str, tuple[Path, Rows]]) -> None:
    folder, expected = sites[style]
    assert rows_of(folder) == expected
