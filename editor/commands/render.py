"""`postwright render POST`: a post's HTML, or its whole page, as Jekyll would write it."""

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from editor.commands.export import CannotExportError, write_pages
from editor.post.post import Post
from editor.site.config import find_site
from editor.site.index import SiteIndex
from editor.theme.export import PageToExport
from editor.theme.exportable import exportable
from editor.theme.page import Page
from editor.theme.values import SiteValues
from editor.theme.whole_page import convert, render_page

_EPILOG = """\
What cannot be rendered is shown in its place and told on the error output, each with its file and line; so is what
the page lacks because only a plug-in can make it. Exit codes: 0 where all of it could be rendered, 1 where something
could not, 2 where the command was called wrongly.

--css writes pages that a browser shows without a server: the pictures, fonts and scripts that they load from the site
and its theme are copied beside them, and style sheets are compiled by Dart Sass, for which Qt has to work here.
"""


class CannotRenderError(Exception):
    """Carries a sentence without its full stop."""


@dataclass(frozen=True, slots=True)
class _Rendered:
    path: Path
    html: str
    page: PageToExport | None = None
    """What `--css` needs."""


def run(arguments: list[str]) -> int:
    """The command, from what stands behind its name; gives the exit code."""
    options = _options(arguments)
    paths = [Path(os.path.abspath(path)) for path in options.post]  # noqa: PTH100 (symbolic links as they are named)
    told: list[str] = []
    try:
        if options.css:
            _refuse_several_sites(paths)
        rendered = [_rendered(path, told, whole=options.page, css=options.css) for path in paths]
        if options.output is not None:
            _write(options.output, rendered, told)
        else:
            sys.stdout.buffer.write("".join(one.html for one in rendered).encode())
    except (CannotRenderError, CannotExportError) as error:
        _tell([*told, f"postwright: {error}."])
        return 2
    except BrokenPipeError:  # nobody reads on, as `head` does
        return 1
    _tell(told)
    return 1 if told else 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="postwright render",
        description="Print a post's HTML as Jekyll makes it, without Ruby.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("post", type=Path, nargs="+", metavar="POST", help="a post, page or document of a site")
    parser.add_argument("--page", action="store_true", help="the whole page, inside the layouts of its site and theme")
    parser.add_argument("--css", action="store_true", help="with --page and -o: what the page shows, beside it")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FOLDER", help="write it into this folder, named as the post is"
    )
    options = parser.parse_args(arguments)
    if options.css and not (options.page and options.output):
        parser.error("--css goes with --page and -o FOLDER")
    if len(options.post) > 1 and options.output is None:
        parser.error("several posts go into a folder: name it by -o FOLDER")
    names = [path.with_suffix(".html").name for path in options.post]
    if len(set(names)) < len(names):
        parser.error("two of these posts would be written to the same file: render them into folders of their own")
    return options


def _refuse_several_sites(paths: Sequence[Path]) -> None:
    if len(set(map(find_site, paths))) > 1:
        raise CannotRenderError("these posts are of different sites. Render those of each into a folder of its own")


def _rendered(path: Path, told: list[str], *, whole: bool, css: bool) -> _Rendered:
    """The HTML; `told` gets the lines to tell. Raises CannotRenderError."""
    post = _read(path)
    site = _site(find_site(path))
    config = site.config
    page = Page(path.relative_to(config.folder).as_posix(), post.front_matter.values, post.body)
    if post.front_matter.problem is not None:
        told.append(f"{path}:{post.front_matter.problem.line + 1}: {post.front_matter.problem.message}")
    body, problems = convert(site, page, post.body)
    first = str(post.front_matter).count("\n") + 1
    told += [f"{path}:{problem.line + first}: {problem.message}" for problem in problems]
    if not whole:
        return _Rendered(path, body)
    result = render_page(site, page, body, marked=False)
    told += [f"{config.folder / one.file}:{one.line + 1}: {one.message}" for one in result.problems]
    _tell(result.notices)
    if result.missing:
        _tell([f"The page is approximate: only Jekyll has {', '.join(result.missing)}."])
    if result.styles and not css:
        _tell([f"{path}: The page has Sass in it, which only --css compiles."])
    return _Rendered(path, result.html, exportable(site, page, result) if css else None)


@lru_cache(maxsize=1)
def _site(folder: Path) -> SiteValues:
    index = SiteIndex()
    index.open(folder)
    for _ in index.read():
        pass
    return SiteValues(index.config, index.summaries)


def _read(path: Path) -> Post:
    try:
        return Post.parse(path.read_bytes().decode())
    except UnicodeDecodeError:
        raise CannotRenderError(f"{path} is not UTF-8 text. Save it as UTF-8") from None
    except IsADirectoryError:
        raise CannotRenderError(f"{path} is a folder. Name a post in it") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its name is not one"
        raise CannotRenderError(f"{path} cannot be opened: {reason}") from None


def _write(folder: Path, rendered: Sequence[_Rendered], told: list[str]) -> None:
    """Raises CannotRenderError and CannotExportError."""
    targets = [folder / one.path.with_suffix(".html").name for one in rendered]
    pages = {target: one.page for target, one in zip(targets, rendered, strict=True) if one.page is not None}
    if pages:
        _tell(write_pages(pages, told))
    else:
        for target, one in zip(targets, rendered, strict=True):
            _write_text(target, one.html)
    for target in targets:
        print(target)  # noqa: T201


def _write_text(target: Path, html: str) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(html, encoding="utf-8", newline="")
    except OSError as error:
        raise CannotRenderError(f"{target} cannot be written: {error.strerror}") from None


def _tell(lines: Iterable[str]) -> None:
    sys.stderr.writelines(f"{line}\n" for line in lines)
