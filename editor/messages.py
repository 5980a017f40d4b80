"""What the window and the worker process tell each other: plain values that are pickled.

Lines are counted from 0 in the body. A revision numbers the states of one open document, upwards from 1.
Requests are named by a verb, answers by a noun or participle.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from editor.markup.rendering import Heading, MovedLines, Problem, Splice
from editor.site.config import Config
from editor.site.fields import Field
from editor.site.summary import PostSummary
from editor.theme.export import PageToExport
from editor.theme.page import Page, WholePage
from editor.theme.style_sheet import StyleSheet

# --- window to worker


@dataclass(frozen=True, slots=True)
class OpenSite:
    """Read the folder from scratch. Answers that carry an older generation are stale."""

    generation: int
    folder: Path


@dataclass(frozen=True, slots=True)
class RefreshSite:
    """These files or folders of the open site changed on disk (or appeared, or went)."""

    generation: int
    paths: frozenset[Path]


@dataclass(frozen=True, slots=True)
class SetText:
    """The document's whole body. Also the way to ask for all blocks again."""

    document: int
    revision: int
    text: str
    options: Mapping[str, object] = field(default_factory=dict[str, object])
    """kramdown's options, as `editor.markup.to_html` takes them."""
    page: Page = field(default_factory=Page)
    """What Liquid in the body may ask of the post."""


@dataclass(frozen=True, slots=True)
class EditText:
    """Replaces `removed` lines from line `first` on by `lines`; leads from revision - 1 to revision."""

    document: int
    revision: int
    first: int
    removed: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetPage:
    """What Liquid and the layouts may ask of the post has changed; its body has not."""

    document: int
    page: Page


@dataclass(frozen=True, slots=True)
class ForgetText:
    """The document was closed."""

    document: int


@dataclass(frozen=True, slots=True)
class WatchPage:
    """The whole page is wanted of this document, now and whenever it has changed; None: of none."""

    document: int | None


@dataclass(frozen=True, slots=True)
class MakePage:
    """The whole page is wanted of this document once, to be written."""

    document: int


Request = OpenSite | RefreshSite | SetText | EditText | SetPage | ForgetText | WatchPage | MakePage

# --- worker to window


@dataclass(frozen=True, slots=True)
class Patch:
    """What changed in a document's rendering between two revisions."""

    document: int
    base: int | None
    """The revision that the splices start from; None: they start from nothing (all blocks)."""
    revision: int
    splices: tuple[Splice, ...]
    """In ascending order, not overlapping. Blocks whose HTML stays are not in them, even where their lines move."""
    headings: tuple[Heading, ...] | None
    """None: the same as at the base."""
    problems: tuple[Problem, ...] | None
    """None: the same as at the base."""
    words: int
    moved: MovedLines | None = None
    """Lines of blocks that are not in the splices; None: the same as at the base."""


@dataclass(frozen=True, slots=True)
class PageRendered:
    """The whole page around a document's body, where it is another than the one that was told last."""

    document: int
    revision: int
    """That of the body, which has a say in the page where the layout asks for it."""
    page: WholePage
    """Without the body between the marks, where it has marks."""


@dataclass(frozen=True, slots=True)
class PageMade:
    """The whole page that was asked for, with the text as it was when it was."""

    document: int
    page: PageToExport


@dataclass(frozen=True, slots=True)
class StylesMade:
    """The style sheets that are made when the site is built, ready to be compiled; sent while a page is watched."""

    sheets: tuple[StyleSheet, ...]
    theme: Path | None
    """The folder of the site's theme, whose assets are published too."""


@dataclass(frozen=True, slots=True)
class RenderStarted:
    """The worker begins to render the document, or the page around it; the next answer about it ends that.

    The render service times it.
    """

    document: int
    revision: int
    page: bool = False
    """Whether it is the page around the body."""


@dataclass(frozen=True, slots=True)
class PageStands:
    """The page that was begun turned out to be the same as the one told last."""


@dataclass(frozen=True, slots=True)
class TextNeeded:
    """The worker does not hold this document as it is now, and waits for SetText. Edits of it are void until then."""

    document: int


@dataclass(frozen=True, slots=True)
class RenderFailed:
    """The document could not be rendered; the preview keeps what it shows and says so."""

    document: int
    revision: int
    message: str
    """A sentence."""


@dataclass(frozen=True, slots=True)
class SiteOpened:
    """The first answer to OpenSite: the configuration is read, the posts follow."""

    generation: int
    config: Config


@dataclass(frozen=True, slots=True)
class PostsRead:
    """Rows to add or replace by path, and paths that are gone."""

    generation: int
    posts: tuple[PostSummary, ...]
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteRead:
    """Every file has been read: what only the whole site can tell."""

    generation: int
    fields: tuple[Field, ...]
    layouts: tuple[str, ...]
    image_folders: tuple[str, ...]
    """Relative to the site folder, with `/`, the most used first."""


Answer = Patch | PageRendered | PageMade | StylesMade | RenderFailed | TextNeeded | SiteOpened | PostsRead | SiteRead
