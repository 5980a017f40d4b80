"""What jekyll-seo-tag 2.8 writes into a page's head.

Rules from https://github.com/jekyll/jekyll-seo-tag and from comparison with the gem.
"""

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import cast

from editor.theme.liquid.ruby import plain, to_text
from editor.theme.plugins.seo_author import author_of, twitter_of

Filter = Callable[..., object]

_HOME_OR_ABOUT = re.compile(r"/(about/)?(index.html?)?")
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_ESCAPED_ONCE = re.compile(r"[\"><']|&(?!(?:[a-zA-Z]+|#\d+);)")
_ESCAPES = {"&": "&amp;", ">": "&gt;", "<": "&lt;", '"': "&quot;", "'": "&#39;"}
_ENTITY_TYPES = ("BlogPosting", "CreativeWork")
_AUTHOR_TYPES = ("Organization", "Person")

Values = Mapping[str, object]


class SeoFacts:
    """What is told of one page. `apply` calls a filter of Liquid by its name."""

    def __init__(self, page: Values, site: Values, paginator: Values, apply: Filter, options: str) -> None:
        self.page = page
        self.site = site
        self.paginator = paginator
        self._apply = apply
        self._shows_title = not re.search("title=false", options, re.IGNORECASE)

    def text(self, value: object) -> str | None:
        """A value on one line without markup; None where nothing of it is left."""
        shown = plain(value)
        for name in ("markdownify", "strip_html", "normalize_whitespace"):
            shown = self._apply(name, shown)
        return _ESCAPED_ONCE.sub(lambda match: _ESCAPES[match[0]], to_text(shown)) or None

    def address(self, path: object) -> str:
        return to_text(self._apply("absolute_url", path))

    @property
    def shows_title(self) -> bool:
        return bool(self.title) and self._shows_title

    @cached_property
    def site_title(self) -> str | None:
        return self.text(self.site.get("title") or self.site.get("name"))

    @cached_property
    def page_title(self) -> str | None:
        return self.text(self.page.get("title")) or self.site_title

    @cached_property
    def title(self) -> str | None:
        """That of the page and the site."""
        about = self.text(self.site.get("tagline")) or self.text(self.site.get("description"))
        if self.site_title and self.page_title != self.site_title:
            title = f"{self.page_title} | {self.site_title}"
        elif self.text(self.site.get("description")) and self.site_title:
            title = f"{self.site_title} | {about}"
        else:
            title = self.page_title or self.site_title
        number, total = self.paginator.get("page"), self.paginator.get("total_pages")
        if isinstance(number, int) and number > 1:
            message = str(self.site.get("seo_paginator_message") or "Page %<current>s of %<total>s for ")
            return message.replace("%<current>s", str(number)).replace("%<total>s", to_text(total)) + (title or "")
        return title

    @cached_property
    def description(self) -> str | None:
        own = self.page.get("description") or self.page.get("excerpt")
        return self.text(own) or self.text(self.site.get("description"))

    @cached_property
    def author(self) -> Values:
        return author_of(self.page, self.site)

    @cached_property
    def twitter(self) -> str | None:
        return twitter_of(self.author)

    @cached_property
    def image(self) -> Values | None:
        """With its address as `path`; None where the page has none."""
        given = self.page.get("image")
        values: dict[str, object] = {"path": given if isinstance(given, str) else None}
        if isinstance(given, Mapping):
            values |= cast("Values", given)
        path = values["path"] or values.get("facebook") or values.get("twitter")
        if not path:
            return None
        path = self._apply("absolute_url", path) if isinstance(path, str) and not _ABSOLUTE.match(path) else path
        return {**values, "path": self._apply("uri_escape", path)}

    @cached_property
    def locale(self) -> str:
        language = self.page.get("lang") or self.site.get("lang") or "en_US"
        return to_text(self.page.get("locale") or self.site.get("locale") or language).replace("-", "_")

    @cached_property
    def canonical_url(self) -> str:
        given = self.page.get("canonical_url")
        if to_text(given):
            return to_text(given)
        return re.sub(r"/index\.html$", "/", to_text(self._apply("absolute_url", self.page.get("url"))))

    @cached_property
    def type(self) -> object:
        if self._seo.get("type"):
            return self._seo["type"]
        if self._is_home_or_about:
            return "WebSite"
        return "BlogPosting" if self.page.get("date") else "WebPage"

    @cached_property
    def published(self) -> object:
        date = self.page.get("date")
        return self._apply("date_to_xmlschema", date) if date else None

    def json_ld(self) -> Values:
        """The facts for search engines."""
        url = self.canonical_url
        facts: dict[str, object] = {
            "@context": "https://schema.org",
            "@type": self.type,
            "author": self._json_author(),
            "dateModified": self._modified(),
            "datePublished": self.published,
            "description": self.description,
            "headline": self.page_title,
            "image": self._json_image(),
            "mainEntityOfPage": {"@type": "WebPage", "@id": url} if self.type in _ENTITY_TYPES else None,
            "name": self._name(),
            "publisher": self._publisher(),
            "sameAs": self._links(),
            "url": url,
        }
        return {key: value for key, value in facts.items() if value is not None}

    def _json_author(self) -> Values | None:
        name, kind = self.author.get("name"), self.author.get("type")
        if not name or (kind and kind not in _AUTHOR_TYPES):
            return None
        url = self.author.get("url")
        return {"@type": kind or "Person", "name": name, **({"url": url} if url else {})}

    def _json_image(self) -> object:
        if self.image is None or len(self.image) == 1:
            return None if self.image is None else self.image["path"]
        others = {key: value for key, value in self.image.items() if key != "path"}
        return {**others, "url": self.image["path"], "@type": "imageObject"}

    def _modified(self) -> object:
        date = self._seo.get("date_modified") or self.page.get("last_modified_at") or self.page.get("date")
        return self._apply("date_to_xmlschema", date) if date else None

    def _name(self) -> str | None:
        if self._seo.get("name"):
            return self.text(self._seo["name"])
        if not self._is_home_or_about:
            return None
        return self.text(self._social["name"]) if self._social.get("name") else self.site_title

    def _publisher(self) -> Values | None:
        logo = self.site.get("logo")
        if not logo:
            return None
        logo = logo if _ABSOLUTE.match(to_text(logo)) else self._apply("absolute_url", logo)
        image = {"@type": "ImageObject", "url": self._apply("uri_escape", logo)}
        name = self.author.get("name")
        return {"@type": "Organization", "logo": image, **({"name": name} if name else {})}

    def _links(self) -> object:
        if self._seo.get("links"):
            return self._seo["links"]
        return self._social.get("links") if self._is_home_or_about else None

    @property
    def _is_home_or_about(self) -> bool:
        return _HOME_OR_ABOUT.fullmatch(to_text(self.page.get("url"))) is not None

    @property
    def _seo(self) -> Values:
        return _mapping(self.page.get("seo"))

    @property
    def _social(self) -> Values:
        return _mapping(self.site.get("social"))


def _mapping(value: object) -> Values:
    return cast("Values", value) if isinstance(value, Mapping) else {}
