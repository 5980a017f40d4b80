"""The style sheets of a site that are made when it is built: Sass, and plain CSS with front matter.

Jekyll renders Liquid in a file with front matter, and then hands `.scss` and `.sass` to its Sass converter. Compiling
is the caller's affair (Dart Sass is JavaScript): here is all that a compiler has to know.
"""

import logging
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from editor.markup.rendering import Problem
from editor.post.post import Post
from editor.site.defaults import merged_values
from editor.site.summary import Kind
from editor.site.urls import Addressed, url_of
from editor.theme import expand
from editor.theme.markers import as_written
from editor.theme.page import Page
from editor.theme.sass_files import Folder, SassFiles, StyleFile, pages_of, read_style, sass_files
from editor.theme.style_sheet import StyleSheet, Syntax
from editor.theme.values import SiteValues
from editor.wording import Said

_log = logging.getLogger(__name__)
_SYNTAXES: Mapping[str, Syntax] = {".scss": "scss", ".sass": "indented", ".css": "css"}


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
    files = sass_files(site.config, site.settings.get("sass"), source, theme) if found else SassFiles()
    made = [_style_sheet(site, file, files) for file in found.values()]
    sheets = sorted((sheet for sheet in made if sheet is not None), key=_url)
    inside = [sheet for url, sheet in site.made_styles.items() if any(url in one.source for one in sheets)]
    return (*sheets, *inside)


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
    count = expanded.text.count("\n") + 1
    lines = range(count) if expanded.source is None else map(expanded.source.source_line, range(count))
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
        lines=tuple(first + line for line in lines),
    )


def _folders(path: str, files: SassFiles) -> Iterator[str]:
    """As Jekyll's converter 2.2 with the source's own folder before all; then as 3.x beside the style sheet itself.

    Beside it last: many a `main.scss` imports the `main` of `_sass`, and means not itself.
    """
    yield from dict.fromkeys(("site", *files.load_paths, path.rpartition("/")[0]))


def _too_many(files: SassFiles) -> Iterator[Problem]:
    if files.cut:
        yield Problem(0, Said("Only the first %L1 style files are looked at for imports.", len(files.texts)))


def _url(sheet: StyleSheet) -> str:
    return sheet.url
