"""`postwright render POST`: a post's HTML, or its whole page, as Jekyll would write it."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from editor.post.post import Post
from editor.site.config import find_site
from editor.site.index import SiteIndex
from editor.theme.page import Page
from editor.theme.values import SiteValues
from editor.theme.whole_page import convert, render_page

_EPILOG = """\
What cannot be rendered is shown in its place and told on the error output, each with its file and line; so is what
the page lacks because only a plug-in can make it. Exit codes: 0 where all of it could be rendered, 1 where something
could not, 2 where the command was called wrongly.
"""


class CannotRenderError(Exception):
    """Carries a sentence without its full stop."""


def run(arguments: list[str]) -> int:
    """The command, from what stands behind its name; gives the exit code."""
    options = _parser().parse_args(arguments)
    path: Path = options.post
    try:
        html, told = _rendered(path.absolute(), whole=options.page)
        if options.output is not None:
            print(_write(options.output, path, html))  # noqa: T201
        else:
            sys.stdout.buffer.write(html.encode())
    except CannotRenderError as error:
        _tell([f"postwright: {error}."])
        return 2
    except BrokenPipeError:  # nobody reads on, as `head` does
        return 1
    _tell(told)
    return 1 if told else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="postwright render",
        description="Print a post's HTML as Jekyll makes it, without Ruby.",
        epilog=_EPILOG,
    )
    parser.add_argument("post", type=Path, metavar="POST", help="a post, page or document of a site")
    parser.add_argument("--page", action="store_true", help="the whole page, inside the layouts of its site and theme")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FOLDER", help="write it into this folder, named as the post is"
    )
    return parser


def _rendered(path: Path, *, whole: bool) -> tuple[str, list[str]]:
    """The HTML, and the lines to tell. Raises CannotRenderError."""
    post = _read(path)
    index = SiteIndex()
    index.open(find_site(path))
    for _ in index.read():
        pass
    site = SiteValues(index.config, index.summaries)
    inside = path.relative_to(index.config.folder).as_posix()
    page = Page(inside, post.front_matter.values, post.body)
    told: list[str] = []
    if post.front_matter.problem is not None:
        told.append(f"{path}:{post.front_matter.problem.line + 1}: {post.front_matter.problem.message}")
    body, problems = convert(site, page, post.body)
    first = str(post.front_matter).count("\n") + 1
    told += [f"{path}:{problem.line + first}: {problem.message}" for problem in problems]
    if not whole:
        return body, told
    result = render_page(site, page, body, marked=False)
    told += [f"{index.config.folder / one.file}:{one.line + 1}: {one.message}" for one in result.problems]
    _tell(result.notices)
    if result.missing:
        _tell([f"The page is approximate: only Jekyll has {', '.join(result.missing)}."])
    return result.html, told


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


def _write(folder: Path, post: Path, html: str) -> Path:
    """Raises CannotRenderError."""
    target = folder / post.with_suffix(".html").name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target.write_text(html, encoding="utf-8", newline="")
    except OSError as error:
        raise CannotRenderError(f"{target} cannot be written: {error.strerror}") from None
    return target


def _tell(lines: Iterable[str]) -> None:
    sys.stderr.writelines(f"{line}\n" for line in lines)
