"""`postwright url POST`: where a post is published, and if it is not, why."""

import argparse
import os
import sys
from pathlib import Path

from editor.site.config import find_site
from editor.site.fate import Fate
from editor.site.fate_text import explained
from editor.site.index import SiteIndex
from editor.site.summary import Reason

_EPILOG = """\
The address is printed alone on a line, also where the post would have it but for something that keeps it back; that
is told on the error output. Exit codes: 0 where the next build publishes the post, 1 where it does not, 2 where the
command was called wrongly.
"""


def run(arguments: list[str]) -> int:
    """The command, from what stands behind its name; gives the exit code."""
    options = _parser().parse_args(arguments)
    path = Path(os.path.abspath(options.post))  # noqa: PTH100 (without `..`, but with symbolic links as they are named)
    problem = _problem(path)
    if problem:
        sys.stderr.write(f"postwright: {problem}.\n")
        return 2
    index = SiteIndex()
    config = index.open(find_site(path))
    for _ in index.read():
        pass
    fate = index.fate(path.relative_to(config.folder).as_posix())
    if fate.reason is Reason.NO_SITE:
        sys.stderr.write(f"postwright: {path} is in no Jekyll site.\n")
        return 2
    if options.absolute and not config.url:
        sys.stderr.write("postwright: “url” in _config.yml names no host. Set it, or leave --absolute out.\n")
        return 2
    return _tell(fate, (config.url if options.absolute else "") + config.baseurl)


def _tell(fate: Fate, start: str) -> int:
    try:
        if fate.url:
            print(start + fate.url)  # noqa: T201
            sys.stdout.flush()
    except BrokenPipeError:  # nobody reads on
        return 1
    if fate.reason is not None:
        sys.stderr.write(explained(fate) + "\n")
    return 0 if fate.published else 1


def _problem(path: Path) -> str:
    """Why the path names no post; empty where it does."""
    try:
        if path.is_dir():
            return f"{path} is a folder. Name a post in it"
        return "" if path.exists() else f"there is no file {path}"
    except (OSError, ValueError):  # no permission to look, a name too long, a NUL in it
        return f"there is no file {path}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="postwright url",
        description="Print the address of a post as Jekyll makes it, from the host's root and with “baseurl”.",
        epilog=_EPILOG,
    )
    parser.add_argument("post", metavar="POST", help="a post, draft, page or document of a site")
    parser.add_argument("--absolute", action="store_true", help="the whole address, with “url” of _config.yml")
    return parser
