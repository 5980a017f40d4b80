"""Sites that ask in many ways what becomes of a file: a matrix of styles, zones, dates, names and front matter."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from editor.site.zones import LocalZone

NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)
ZONES = ("America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC", "")
"""The last one: the site names none."""
NOWS = (
    datetime(2026, 3, 8, 7, 30, tzinfo=UTC),  # New York skipped an hour half an hour ago
    datetime(2026, 11, 1, 6, 10, tzinfo=UTC),  # an hour comes there for the second time
    datetime(2026, 4, 4, 14, 15, tzinfo=UTC),  # and in Auckland
    datetime(2026, 9, 26, 14, 0, tzinfo=UTC),  # Auckland skips an hour now
    datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC),
)
_DATE = ":year :short_year :month :i_month :short_month :long_month :day :i_day :y_day :hour :minute :second"
_WEEK = ":w_year :week :w_day :short_day :long_day"
_NAME = ":title :slug :name :categories :slugified_categories :collection :path :output_ext"
STYLES = ("none", "date", "ordinal", "pretty", "weekdate", "/:categories/:title/", "/:year_:month-:day_:title")


@dataclass(frozen=True)
class Site:
    name: str
    config: str
    files: dict[str, str] = field(default_factory=dict)
    """Front matter by path; a text that begins with `!` is the whole file."""
    now: datetime = NOON


def sites() -> list[Site]:
    return [*_styles(), *_times(), *_flags(), *_structures(), *_failures(), *_conflicts()]


# --- names, categories and permalinks in every style

NAMES = (
    "plain-name",
    "Größe-ß-ÆØ",
    "cafe\u0301-decomposed",
    "café-composed",
    "日本語の-記事",
    "emoji-😀-here",
    "v1.2.3-dots",
    "dots-at-end..",
    "UPPER-Case",
    "a+b",
    "100%-sure",
    "100%25-twice",
    "with blanks in it",
    "no\u00a0break",
    "under_score",
    "it's,a;b=c&d",
    "(round)[square]{curly}",
    "at@sign~tilde!",
    "--hyphens--",
    "#hash",
    "ΣΑΣ-İ",
    "१२३",
    "‑–—",
)
WORDS = (
    "categories: a b",
    "categories: [Größe, 'Two Words', Größe, größe]",
    "categories: ['a+b', 'c/d', 'e?f', 'g#h', 'i%j']",
    "categories: ['Note: well', 😀, 日本]",
    "categories: [1, 2.5, true, null, x]",
    "categories: [[a, b], c]",
    "categories: 'no\u00a0break here'",
    "category: One Two",
    "category: [x, [y]]",
    "category: false\ncategories: z",
    "category: ''",
    "categories: [own]\ncategory: single",
    "slug: Own Slug!",
    "slug: über.größe",
    "slug: ''",
    "slug: false",
    "title: Never in the address\nslug: 'a/b'",
    "permalink: /fixed/",
    "permalink: /own/:year/:title/here.html",
    "permalink: /:categories/:slug.xml\ncategories: [p, q]",
    "permalink: own folder/é/",
    "permalink: ../up/./x/",
    "permalink: /no-extension",
    "permalink: /1.2/v1.2",
    "permalink: ''",
    "permalink: false",
    "permalink: null",
    "permalink: /x/:output_ext",
    "permalink: /:i_day_:w_year__/",
)


def _styles() -> Iterator[Site]:
    placeholders = f"{_DATE} {_WEEK} {_NAME}".split()
    templates = (*STYLES, *(f"/p/{placeholder}/:slug:output_ext" for placeholder in placeholders))
    for number, template in enumerate(templates):
        permalink = template.replace(":w_year__", ":w_year_")
        zone = ZONES[number % len(ZONES)]
        config = f"permalink: '{permalink}'\n{_zone(zone)}{_COLLECTIONS}"
        yield Site(f"style-{number}", config, _named_files() if number < len(STYLES) else _few_files())


_COLLECTIONS = (
    "collections: {recipes: {output: true}, notes: {output: true, permalink: '/n/:collection/:path/:name:output_ext'}}"
)


def _few_files() -> dict[str, str]:
    return {path: text for number, (path, text) in enumerate(_named_files().items()) if number % 3 == 0}


def _named_files() -> dict[str, str]:
    files = {
        f"_posts/2024-{number % 12 + 1:02}-{number % 28 + 1:02}-{name}.md": "x: 1" for number, name in enumerate(NAMES)
    }
    for number, words in enumerate(WORDS):
        if "__/" not in words:
            files[f"_posts/2023-12-{number % 31 + 1}-words-{number}.md"] = words
    files |= {
        "news/Größe/_posts/2024-02-29-in-folders.md": "categories: [more, news]",
        "my_posts_old/_posts/2024-02-28-odd-folder.md": "x: 1",
        "_posts/deep/2024-02-27-deep.markdown": "x: 1",
        "_posts/2024-02-26-page.html": "x: 1",
        "_posts/24-1-5-short.md": "x: 1",
        "_posts/2024-02-30-rolls-over.md": "x: 1",
        "_drafts/undated draft.md": "x: 1",
        "_drafts/2021-01-01-dated.md": "categories: [d]",
        "_drafts/about_posts.md": "x: 1",
        "_recipes/Hot Soup.md": "x: 1",
        "_recipes/sub.dir/2020-09-01-dated.md": "x: 1",
        "_recipes/with-date.md": "date: 2020-03-04 10:00 +0200",
        "_recipes/own.md": "permalink: /recipe/:title/:year",
        "_notes/größe.md": "x: 1",
        "_notes/v1.2.md": "slug: other",
        "about.md": "x: 1",
        "index.html": "x: 1",
        "sub/index.md": "x: 1",
        "sub dir/über 100%.md": "x: 1",
        "404.html": "permalink: /404.html",
        "feed.md": "permalink: /feed.xml",
        "old.htm": "x: 1",
        "moved.md": "permalink: /x/:basename/:title",
        "UPPER.MD": "x: 1",
    }  # fmt: skip
    return files


# --- dates around the present, in every zone


def _times() -> Iterator[Site]:
    for place, zone in enumerate(ZONES):
        for turn, now in enumerate(NOWS):
            config = f"{_zone(zone)}permalink: /:year/:month/:day/:hour/:minute/:second/:title"
            extra = "\nfuture: true" if (place + turn) % 5 == 4 else ""
            yield Site(f"time-{place}-{turn}", config + extra, _dated_files(zone, now), now)


def _dated_files(zone: str, now: datetime) -> dict[str, str]:
    here = now.astimezone(ZoneInfo(zone) if zone else LocalZone())
    day = here.date()
    files: dict[str, str] = {}

    def add(front_matter: str, named: str = "2020-01-01") -> None:
        files[f"_posts/{named}-p{len(files)}.md"] = front_matter

    for days in (-1, 0, 1):
        other = day + timedelta(days=days)
        add("x: 1", other.isoformat())
        add(f"date: {other}")
        add(f"date: {other} 00:00")
        add(f"date: {other} 23:59:59 +0000")
        add(f"date: {other} 1:30 am")
        add(f"date: {other:%d %B %Y}")
    for seconds in (-3600, -1, 0, 1, 1799, 1801, 3600, 86400):
        moment = now + timedelta(seconds=seconds)
        add(f"date: {moment:%Y-%m-%d %H:%M:%S}")  # UTC to Psych
        add(f"date: '{here + timedelta(seconds=seconds):%Y-%m-%d %H:%M:%S}'")  # the site's own
        add(f"date: {moment.astimezone(ZoneInfo('Asia/Tokyo')):%Y-%m-%d %H:%M:%S %z}")
        add(f"date: {moment.astimezone(ZoneInfo('America/St_Johns')):%Y-%m-%dT%H:%M:%S%z}")
    for clock in ("1:30", "2:30", "3:00", "2:00:00"):  # hours that are skipped, or come twice
        add(f"date: '{day} {clock}'")
    add(f"date: {now:%H:%M} UTC")
    add(f"date: {day:%Y%m%d}")
    add(f"date: {day:%d/%m/%Y}")
    add(f"date: {day:%a, %d %b %Y} 10:00:00 EST")
    return files


# --- what keeps files back

PUBLISHED = ("true", "false", "null", "0", "'false'", "no", "''", "[]")


def _flags() -> Iterator[Site]:
    files = {
        f"{folder}{value_number}.md": f"published: {value}\nx: 1"
        for value_number, value in enumerate(PUBLISHED)
        for folder in ("_posts/2024-01-01-p", "_drafts/d", "_recipes/r", "_hidden/h", "page")
    }
    files |= {
        "_posts/2027-01-01-future.md": "x: 1",
        "_posts/2027-01-02-future-hidden.md": "published: false",
        "_drafts/future.md": "date: 2027-01-01",
        "_recipes/future.md": "date: 2027-01-01",
        "_hidden/future.md": "date: 2027-01-01",
        "future.md": "date: 2027-01-01",
        "_posts/2026-05-20-today.md": "x: 1",
        "_posts/2026-05-21-tomorrow.md": "x: 1",
    }
    base = "collections: {recipes: {output: true}, hidden: {output: false}}\ntimezone: UTC\n"
    base += "permalink: '/:collection/:title/'\n"
    for number, flags in enumerate(
        (
            "",
            "future: true",
            "unpublished: true",
            "show_drafts: true",
            "show_drafts: true\nfuture: true\nunpublished: true",
            "limit_posts: 3",
            "limit_posts: 4\nshow_drafts: true",
            "limit_posts: 100",
            "future: null\nunpublished: 0",
            "time: 2026-05-21 12:00:00",
            "time: '2020-01-01'",
            "defaults:\n- {scope: {path: ''}, values: {published: false}}",
            "defaults:\n- scope: {path: '', type: posts}\n"
            "  values: {date: '2027-03-04 10:00', permalink: '/z/:year/:title'}",
            "defaults:\n- scope: {path: '_posts'}\n"
            "  values: {date: 2025-03-04 10:00:00, categories: [d, e], slug: same}\n"
            "permalink: /:categories/:title/:year",
        )
    ):
        yield Site(f"flag-{number}", base + flags, files)


def _structures() -> Iterator[Site]:
    files = {
        "_posts/undated.md": "x: 1",
        "_posts/2024-1-1.md": "x: 1",
        "_posts/2024-01-01-.md": "x: 1",
        "_posts/2024-01-02-no-extension": "x: 1",
        "_posts/2024-01-03-text.txt": "x: 1",
        "_posts/_inner/2024-01-04-under.md": "x: 1",
        "_posts/_2024-01-05-under.md": "x: 1",
        "_posts/.hidden/2024-01-06-dot.md": "x: 1",
        "_posts/gone/2024-01-07-excluded.md": "x: 1",
        "_posts/2024-01-08-bare.md": "!Only text\n",
        "_posts/2024-01-09-unclosed.md": "!---\ntitle: x\n",
        "_posts/2024-01-10-broken.md": "title: a: b",
        "_posts/2024-01-11-list.md": "- a",
        "_posts/2024-01-12-number.md": "categories: 2024\nslug: lost",
        "_posts/2024-01-13-bom.md": "!\ufeff---\nslug: with-bom\n---\nText\n",
        "_posts/2024-01-14-dots.md": "!---\nslug: dotted\n...\nText\n",
        "_posts/2024-01-15-empty.md": "!",
        "_posts/2024-01-16-backup.md~": "x: 1",
        "_drafts/broken.md": "title: a: b",
        "_recipes/bare.md": "!Only text\n",
        "_recipes/broken.md": "title: a: b",
        "_recipes/_under.md": "x: 1",
        "_unknown/x.md": "x: 1",
        "_data/x.md": "x: 1",
        "feed.xml": "x: 1",
        "assets/look.scss": "x: 1",
        "assets/old.sass": "permalink: /look.css",
        "assets/plain.css": "!body {}",
        "bare.md": "!Only text\n",
        "bom.md": "!\ufeff---\nx: 1\n---\nText\n",
        "unclosed.md": "!---\ntitle: x\n",
        "broken.md": "title: a: b",
        "_under.md": "x: 1",
        "#hash.md": "x: 1",
        "gone/x.md": "x: 1",
        "gone.md": "x: 1",
        "kept/x.md": "x: 1",
        "_extra/more.md": "x: 1",
        ".well/known.md": "x: 1",
        "vendor/bundle/x.md": "x: 1",
        "node_modules/x.md": "x: 1",
        "_site/x.md": "x: 1",
        "inner/_posts/2024-02-01-inner.md": "x: 1",
        "inner/_drafts/inner.md": "x: 1",
        "inner/_recipes/inner.md": "x: 1",
        "all/_posts/2024-03-01-moved.md": "x: 1",
        "all/_recipes/moved.md": "x: 1",
        "all/page.md": "x: 1",
    }
    base = "timezone: UTC\ncollections: {recipes: {output: true}}\n"
    yield Site("structure-plain", base, files)
    yield Site("structure-filtered", base + "exclude: [gone, '*.htm']\ninclude: [_extra, .well]\n", files)
    yield Site("structure-moved", base + "collections_dir: all\nshow_drafts: true\n", files)
    yield Site("structure-list", "timezone: UTC\ncollections: [recipes]\n", files)


# --- builds that fail, one file each


def _failures() -> Iterator[Site]:
    post, page, soup = "_posts/2024-01-01-a.md", "page.md", "_recipes/soup.md"
    base = "timezone: UTC\ncollections: {recipes: {output: true}}\n"
    cases = [
        *((post, f"date: {value}") for value in ("", "soon", "2024-13-01", "2024-01-01 25:00", "true", "[]", "12")),
        *((post, f"date: {value}") for value in ("2024-02-31", "'10:30'", "5 May", "2024", "2024-01", "1714000000")),
        *((soup, f"date: {value}") for value in ("soon", "", "tuesday")),
        *((page, f"date: {value}") for value in ("soon", "")),
        ("_posts/2024-13-01-a.md", "x: 1"),
        ("_posts/2024-13-01-a.md", "date: 2024-01-01"),
        ("_posts/2024-00-10-a.md", "x: 1"),
        ("_posts/2024-01-32-a.md", "x: 1"),
        ("_drafts/2024-13-01-a.md", "x: 1"),
        *((path, f"permalink: {value}") for path in (post, page, soup) for value in ("5", "true", "/:nothing/", "''")),
        *((post, f"slug: {value}") for value in ("5", "true", "[a]", "2020-01-01", "null", "''")),
        *((post, f"categories: ['{value}']") for value in ("1a: b", "ü: b", ":x", "a: b", "12:30", "-: x")),
        *((path, "- a") for path in (post, page, soup)),
        (post, "published: false\npermalink: 5"),
        (post, "published: false\ndate: soon"),
        ("_drafts/a.md", "date: soon"),
        ("_drafts/a.md", "permalink: 5"),
    ]  # fmt: skip
    for number, (path, front_matter) in enumerate(cases):
        yield Site(f"fails-{number}", base, {path: front_matter})
    for number, (path, front_matter) in enumerate(((post, "title: a: b"), (page, "title: a: b"), (soup, "- a"))):
        yield Site(f"strict-{number}", base + "strict_front_matter: true\n", {path: front_matter})
    defaults = "defaults:\n- {scope: {path: ''}, values: {date: %s}}\n"
    for number, value in enumerate(("2024-01-01", "soon", "'2024-01-01'", "2024-01-01 10:00:00")):
        yield Site(f"default-{number}", base + defaults % value, {post: "x: 1"})
        yield Site(f"default-soup-{number}", base + defaults % value, {soup: "x: 1"})
    yield Site("template", base + "permalink: /:nothing/:title", {post: "x: 1"})


def _conflicts() -> Iterator[Site]:
    files = {
        "_posts/2024-01-01-a.md": "permalink: /same/",
        "_posts/2024-01-02-b.md": "permalink: /same/index.html",
        "_posts/2024-01-03-c.md": "permalink: /same/\npublished: false",
        "_posts/2027-01-04-d.md": "permalink: /same/",
        "_posts/2024-01-01-e.md": "permalink: /x",
        "_recipes/f.md": "permalink: /x.html",
        "g.md": "permalink: /x",
        "h.md": "permalink: /y/",
        "i.md": "permalink: /y/",
        "_posts/2024-05-05-twice.md": "x: 1",
        "_posts/deep/2024-05-05-twice.md": "x: 1",
        "_posts/2024-06-06-html.md": "x: 1",
        "_posts/2024-06-06-html.html": "x: 1",
        "_recipes/a b.md": "permalink: /a b/",
        "_recipes/a%20b.md": "permalink: /a%20b/",
        "copied.html": "!<p>\n",
        "copied.md": "x: 1",
        "raw/index.html": "!<p>\n",
        "_posts/2024-07-07-raw.md": "permalink: /raw/",
        "paged.html": "x: 1",
        "_posts/2024-07-08-paged.md": "permalink: /paged",
        "_hidden.html": "!<p>\n",
        "_posts/2024-07-09-hidden.md": "permalink: /_hidden.html",
    }
    base = "timezone: UTC\ncollections: {recipes: {output: true}}\n"
    yield Site("conflict", base, files)
    yield Site("conflict-future", base + "future: true\nunpublished: true\n", files)


def _zone(name: str) -> str:
    return f"timezone: {name}\n" if name else ""
