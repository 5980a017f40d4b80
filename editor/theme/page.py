"""What Liquid and layouts need to be told of the open post, and the page that comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from editor.post.values import Value
from editor.theme.style_sheet import StyleSheet

CONTENT_START = "<!--postwright:content-->"
CONTENT_END = "<!--/postwright:content-->"


@dataclass(frozen=True, slots=True)
class Page:
    """The open post."""

    path: str = ""
    """Relative to the site folder; empty for a file outside."""
    front_matter: Mapping[str, Value] = field(default_factory=dict[str, Value])
    """As it is now, perhaps not saved."""
    body: str | None = None
    """The text below the front matter as it is now; None for that of the file. Excerpts are made of it."""
    is_excerpt: bool = False
    """Whether it is the post's excerpt that is rendered, which Jekyll takes for a document of its own."""


@dataclass(frozen=True, slots=True)
class PageProblem:
    """Something in a layout or an include, or in what a post says of its layout."""

    file: str
    """Relative to the site folder; whole where it is elsewhere, as a theme's."""
    line: int
    """Counted from 0."""
    message: str
    """A sentence."""


@dataclass(frozen=True, slots=True)
class WholePage:
    """A document from its doctype to its end."""

    html: str
    marked: bool = False
    """Whether the body stands between CONTENT_START and CONTENT_END in the HTML: once, and as no filter changed it."""
    problems: tuple[PageProblem, ...] = ()
    """What is wrong with layouts and includes, and with the page's own layout. The body's problems are not here."""
    missing: tuple[str, ...] = ()
    """Names of plug-ins, of tags, and of what the site's own Ruby adds, without which the page is approximate."""
    notices: tuple[str, ...] = ()
    """Sentences that need no action."""
    files: frozenset[Path] = field(default_factory=frozenset[Path])
    """All files that the page was made of, apart from the site's posts and pages."""
    styles: tuple[StyleSheet, ...] = ()
    """Style sheets that the page has in it, by their import rules, until they are compiled."""
