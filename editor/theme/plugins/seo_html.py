"""The elements in which jekyll-seo-tag 2.8 tells of a page."""

import html
import json
from collections.abc import Iterator, Mapping
from typing import cast

from editor.theme.liquid.ruby import to_text
from editor.theme.plugins.seo import SeoFacts

_VERIFICATIONS = (
    ("google", "google-site-verification"),
    ("bing", "msvalidate.01"),
    ("alexa", "alexaVerifyID"),
    ("yandex", "yandex-verification"),
    ("baidu", "baidu-site-verification"),
    ("facebook", "facebook-domain-verification"),
)


def seo_html(facts: SeoFacts, jekyll_version: str) -> str:
    """The elements, in the order of the plug-in."""
    lines = [
        "<!-- Begin Jekyll SEO tag v2.8.0 -->",
        *([f"<title>{facts.title}</title>"] if facts.shows_title else []),
        _meta("name", "generator", f"Jekyll v{jekyll_version}"),
        *_about_page(facts),
        *_about_image(facts),
        *_about_kind(facts),
        *_for_twitter(facts),
        *_for_facebook(facts),
        *_verifications(facts),
        f'<script type="application/ld+json">\n{_json(facts.json_ld())}</script>',
        "<!-- End Jekyll SEO tag -->\n",
    ]
    return "\n".join(lines)


def feed_meta(url: str, title: object) -> str:
    """jekyll-feed's link to the feed."""
    named = f' title="{html.escape(to_text(title)).replace("&#x27;", chr(39))}"' if title else ""
    return f'<link type="application/atom+xml" rel="alternate" href="{html.escape(url)}"{named} />'


def _meta(attribute: str, name: str, content: object) -> str:
    return f'<meta {attribute}="{name}" content="{to_text(content)}" />'


def _about_page(facts: SeoFacts) -> Iterator[str]:
    if facts.page_title:
        yield _meta("property", "og:title", facts.page_title)
    if facts.author.get("name"):
        yield _meta("name", "author", facts.author["name"])
    yield _meta("property", "og:locale", facts.locale)
    if facts.description:
        yield _meta("name", "description", facts.description)
        yield _meta("property", "og:description", facts.description)
    if facts.site.get("url"):
        yield f'<link rel="canonical" href="{facts.canonical_url}" />'
        yield _meta("property", "og:url", facts.canonical_url)
    if facts.site_title:
        yield _meta("property", "og:site_name", facts.site_title)


def _about_image(facts: SeoFacts) -> Iterator[str]:
    if facts.image is None:
        return
    yield _meta("property", "og:image", facts.image["path"])
    for key in ("height", "width", "alt"):
        if facts.image.get(key):
            yield _meta("property", f"og:image:{key}", facts.image[key])


def _about_kind(facts: SeoFacts) -> Iterator[str]:
    yield _meta("property", "og:type", "article" if facts.published else "website")
    if facts.published:
        yield _meta("property", "article:published_time", facts.published)
    for key, relation in (("previous_page", "prev"), ("next_page", "next")):
        if facts.paginator.get(key):
            address = facts.address(facts.paginator.get(f"{key}_path"))
            yield f'<link rel="{relation}" href="{address}" />'


def _for_twitter(facts: SeoFacts) -> Iterator[str]:
    site = facts.site.get("twitter")
    of_site, of_page = _mapping(site), _mapping(facts.page.get("twitter"))
    if facts.image is not None:
        card = of_page.get("card") or of_site.get("card") or "summary_large_image"
        yield _meta("name", "twitter:card", card)
        yield _meta("property", "twitter:image", facts.image["path"])
        if facts.image.get("alt"):
            yield _meta("name", "twitter:image:alt", facts.image["alt"])
    else:
        yield _meta("name", "twitter:card", "summary")
    if facts.page_title:
        yield _meta("property", "twitter:title", facts.page_title)
    if site:
        yield _meta("name", "twitter:site", "@" + to_text(of_site.get("username")).replace("@", ""))
        if facts.twitter:
            yield _meta("name", "twitter:creator", "@" + facts.twitter.replace("@", ""))


def _for_facebook(facts: SeoFacts) -> Iterator[str]:
    given = _mapping(facts.site.get("facebook"))
    for key, name in (("admins", "fb:admins"), ("publisher", "article:publisher"), ("app_id", "fb:app_id")):
        if given.get(key):
            yield _meta("property", name, given[key])


def _verifications(facts: SeoFacts) -> Iterator[str]:
    given = facts.site.get("webmaster_verifications")
    if given:
        for key, name in _VERIFICATIONS:
            if _mapping(given).get(key):
                yield _meta("name", name, _mapping(given)[key])
    elif facts.site.get("google_site_verification"):
        yield _meta("name", "google-site-verification", facts.site["google_site_verification"])


def _json(facts: Mapping[str, object]) -> str:
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"), default=to_text)


def _mapping(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}
