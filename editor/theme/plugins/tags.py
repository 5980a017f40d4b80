"""Tags and filters of the plug-ins that most sites use, by our own code: seo, feed_meta, gist, toc, last_modified_at.

A tag works whether or not the site loads its plug-in: without it Jekyll would build nothing at all. A filter that no
plug-in brings does nothing in Jekyll, and here.
"""

import html
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, TextIO, cast

from liquid import RenderContext, Tag, TokenStream
from liquid.ast import Node
from liquid.exceptions import LiquidSyntaxError
from liquid.token import TOKEN_EXPRESSION, Token

from editor.theme.liquid.ruby import plain, to_text
from editor.theme.liquid.run import JEKYLL_VERSION, Run, run_of
from editor.theme.liquid.strftime import strftime
from editor.theme.plugins.seo import SeoFacts
from editor.theme.plugins.seo_html import feed_meta, seo_html
from editor.theme.plugins.toc import Toc
from editor.wording import Said

if TYPE_CHECKING:
    from editor.theme.values import SiteValues

_GIST = re.compile(r"(\S+|.*(?=/).+)\s?(\S*)")


class PluginNode(Node):
    """Writes what a function makes of the page and of what stands behind the tag's name."""

    def __init__(self, token: Token, make: Callable[[Run, str], str], options: str) -> None:
        super().__init__(token)
        self.blank = False
        self._make = make
        self._options = options

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        return buffer.write(self._make(run_of(context), self._options))


def _options(stream: TokenStream) -> tuple[Token, str]:
    """A tag and what stands behind its name. The stream stays at the last part of the tag."""
    token = stream.current
    if stream.peek.kind != TOKEN_EXPRESSION:
        return token, ""
    next(stream)
    return token, stream.current.value.strip()


def _seo(run: Run, options: str) -> str:
    def apply(name: str, value: object) -> object:
        return run.filter(name, None)(value)

    paginator = plain(run.get(["paginator"], token=None, default=None))
    pages: Mapping[str, object] = {}
    if isinstance(paginator, Mapping):
        pages = cast("Mapping[str, object]", paginator)
    return seo_html(SeoFacts(run.page, run.site.variables, pages, apply, options), JEKYLL_VERSION)


def _feed_meta(run: Run, _: str) -> str:
    settings = run.site.settings
    feed = settings.get("feed")
    path = (feed.get("path") if isinstance(feed, dict) else None) or "feed.xml"
    return feed_meta(to_text(run.filter("absolute_url", None)(path)), settings.get("title") or settings.get("name"))


def _gist(run: Run, options: str) -> str:
    """The script that shows it, and a link where no script runs."""
    match = _GIST.fullmatch(options)
    if match is None:
        raise LiquidSyntaxError(Said("gist takes the name of a gist, and perhaps that of a file in it"), token=None)
    name = to_text(run.variable(match[1]) or match[1])
    file = to_text(run.variable(match[2]) or match[2]) if match[2] else ""
    address = html.escape(f"https://gist.github.com/{name}")
    shown = html.escape(f"Gist {name} {file}".strip())
    script = f"{address}.js?file={html.escape(file)}" if file else f"{address}.js"
    return f'<noscript><a href="{address}">{shown}</a></noscript><script src="{script}"> </script>'


def _toc(run: Run, _: str) -> str:
    return Toc(to_text(run.page.get("content")), _toc_options(run)).contents() if run.page.get("toc") else ""


def _last_modified_at(run: Run, options: str) -> str:
    """By the file's own date: where a site is in a Git repository, the plug-in asks Git."""
    found = run.site.modified(to_text(run.page.get("path")), is_document=bool(run.page.get("collection")))
    return strftime(found if isinstance(found, datetime) else run.site.now, options.strip("\"'") or "%d-%b-%y")


class SeoTag(Tag):
    name = "seo"
    block = False
    make = staticmethod(_seo)

    def parse(self, stream: TokenStream) -> Node:
        token, options = _options(stream)
        return PluginNode(token, self.make, options)


class FeedMetaTag(SeoTag):
    name = "feed_meta"
    make = staticmethod(_feed_meta)


class GistTag(SeoTag):
    name = "gist"
    make = staticmethod(_gist)


class TocTag(SeoTag):
    name = "toc"
    make = staticmethod(_toc)


class LastModifiedTag(SeoTag):
    name = "last_modified_at"
    make = staticmethod(_last_modified_at)


PLUGIN_TAGS = (SeoTag, FeedMetaTag, GistTag, TocTag, LastModifiedTag)


def plugin_filters(site: "SiteValues") -> dict[str, Callable[..., object]]:
    """The filters of the plug-ins that the site loads."""
    if "jekyll-toc" not in site.plugins:
        return {}
    kinds = {"toc": _contents_and_text, "toc_only": _contents, "inject_anchors": _anchors}
    return {name: _with_context(function) for name, function in kinds.items()}


def _with_context(function: Callable[[Toc], str]) -> Callable[..., object]:
    made = partial(_toc_filter, function)
    cast("Any", made).with_context = True
    return made


def _toc_filter(function: Callable[[Toc], str], value: object, *, context: RenderContext) -> object:
    run = run_of(context)
    if run.page.get("toc") is not True:
        return "" if function is _contents else plain(value)
    return function(Toc(to_text(value), _toc_options(run)))


def _contents_and_text(toc: Toc) -> str:
    return toc.contents() + toc.with_anchors()


def _contents(toc: Toc) -> str:
    return toc.contents()


def _anchors(toc: Toc) -> str:
    return toc.with_anchors()


def _toc_options(run: Run) -> Mapping[str, object]:
    options = run.site.settings.get("toc")
    return cast("Mapping[str, object]", options) if isinstance(options, dict) else {}
