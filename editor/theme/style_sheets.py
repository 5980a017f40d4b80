"""The style sheets of a site that are made when it is built: Sass, and plain CSS with front matter.

Jekyll renders Liquid in a file with front matter, and then hands `.scss` and `.sass` to its Sass converter. Compiling
is the caller's affair (Dart Sass is JavaScript): here is all that a compiler has to know.
"""

import hashlib
import json
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Literal

from editor.markup.rendering import Problem
from editor.post.post import Post
from editor.site.defaults import merged_values
from editor.site.summary import Kind
from editor.site.urls import Addressed, url_of
from editor.theme import expand
from editor.theme.markers import as_written
from editor.theme.page import Page
from editor.theme.sass_files import Folder, SassFiles, StyleFile, pages_of, read_style, sass_files
from editor.theme.values import SiteValues

Syntax = Literal["scss", "indented", "css"]
Style = Literal["expanded", "compressed"]

_log = logging.getLogger(__name__)
_SYNTAXES: Mapping[str, Syntax] = {".scss": "scss", ".sass": "indented", ".css": "css"}


@dataclass(frozen=True)
class StyleSheet:
    """One style sheet, ready to be compiled."""

    url: str
    """Its address on the published site, without `baseurl`."""
    path: str
    """Its file: `site/` and the path in the site's source, or `theme/` and the path in the theme."""
    source: str
    """Its text without front matter, after Liquid."""
    syntax: Syntax = "scss"
    """`css` needs no compiler."""
    style: Style = "expanded"
    folders: tuple[str, ...] = ()
    """Where its imports are looked for, in this order: folders of `files`."""
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    """All files that can be imported, by their paths (as `path`), each with its text."""
    problems: tuple[Problem, ...] = ()
    """What Liquid made trouble with; lines are those of the file."""
    lines: tuple[int, ...] | None = None
    """The line of the file for each line of `source`, counted from 0."""

    @cached_property
    def digest(self) -> str:
        """The same for sheets that are compiled to the same CSS."""
        parts = (self.source, self.syntax, self.style, self.folders, sorted(self.files.items()))
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()

    def line_in_file(self, line: int) -> int:
        """The line of the file, counted from 0, that a line of `source` comes from."""
        return self.lines[min(line, len(self.lines) - 1)] if self.lines else line


@dataclass(frozen=True, slots=True)
class StyleProblem:
    """Why a style sheet cannot be compiled, or what it warns of."""

    message: str
    """A sentence that names file and line where they are known."""
    path: str = ""
    """As `StyleSheet.path`; empty where the file is not known."""
    line: int = -1
    """Line of the file, counted from 0; -1 where it is not known."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """What became of a style sheet."""

    css: str
    """A comment with the reason where it could not be compiled."""
    problems: tuple[StyleProblem, ...] = ()
    files_read: frozenset[str] = frozenset()
    """The files that it imported, as `StyleSheet.files` names them."""
    failed: bool = False


def style_sheets(site: SiteValues, theme_folder: Path | None = None) -> tuple[StyleSheet, ...]:
    """The style sheets that Jekyll would make for a site, in the order of their addresses. Never raises.

    `theme_folder` is the root of the theme's gem. The site's own file wins over the theme's of the same path.
    """
    if not site.config.jekyll:
        return ()
    source = Folder("site", site.config.source)
    theme = None if theme_folder is None else Folder("theme", theme_folder)
    found: dict[str, StyleFile] = {}
    if theme is not None:
        found = {file.path: file for file in pages_of(theme, site.config)}
    found |= {file.path: file for file in pages_of(source, site.config)}
    files = sass_files(site.config, source, theme) if found else SassFiles()
    made = (_style_sheet(site, file, files) for file in found.values())
    return tuple(sorted((sheet for sheet in made if sheet is not None), key=_url))


def error_css(message: str) -> str:
    """A style sheet that does nothing but say why."""
    return f"/* {message.replace('*/', '* /')} */\n"


def _style_sheet(site: SiteValues, file: StyleFile, files: SassFiles) -> StyleSheet | None:
    try:
        text = read_style(file)
        return None if text is None else _made(site, file, Post.parse(text), files)
    except Exception:  # noqa: BLE001 (whatever is wrong with one, the others are shown)
        _log.warning("The style sheet %s is left out", file.path, exc_info=True)
        return None


def _made(site: SiteValues, file: StyleFile, post: Post, files: SassFiles) -> StyleSheet | None:
    if not post.front_matter.opening:
        return None  # to Jekyll a file without front matter is one to copy
    config = site.config
    suffix = Path(file.path).suffix
    own = {} if post.front_matter.problem else post.front_matter.values
    address = config.source_prefix + file.path.removesuffix(suffix) + ".css"
    values = merged_values(config.defaults_for(config.source_prefix + file.path, Kind.PAGE), own)
    if values.get("published") is False and not config.unpublished:
        return None
    expanded = expand(post.body, site, Page(config.source_prefix + file.path, values))
    first = post.front_matter.line_count
    lines = [first + expanded.source_line(line) for line in range(expanded.text.count("\n") + 1)]
    path = f"{file.folder.name}/{file.path}"
    return StyleSheet(
        url=url_of(config, Addressed(address, Kind.PAGE, values, datetime.now(config.zone))),
        path=path,
        source=as_written(expanded.text),
        syntax=_SYNTAXES[suffix.lower()],
        style="compressed" if files.style == "compressed" else "expanded",
        folders=() if suffix.lower() == ".css" else tuple(_folders(path, files)),
        files={} if suffix.lower() == ".css" else files.texts,
        problems=(*_too_many(files), *(Problem(first + one.line, one.message) for one in expanded.problems)),
        lines=tuple(lines),
    )


def _folders(path: str, files: SassFiles) -> Iterator[str]:
    """As Jekyll's converter 2.2 with the source's own folder before all; then as 3.x beside the style sheet itself.

    Beside it last: many a `main.scss` imports the `main` of `_sass`, and means not itself.
    """
    yield from dict.fromkeys(("site", *files.load_paths, path.rpartition("/")[0]))


def _too_many(files: SassFiles) -> Iterator[Problem]:
    if files.cut:
        yield Problem(0, f"Only the first {len(files.texts):,} style files are looked at for imports.")


def _url(sheet: StyleSheet) -> str:
    return sheet.url
