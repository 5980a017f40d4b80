"""The command line: the window, the self-test, and commands without a window."""

import argparse
import gc
import multiprocessing
import sys
from pathlib import Path

from editor import __version__


def main(arguments: list[str] | None = None) -> int:
    """Runs the program; gives its exit code: 2 where it was called wrongly, 1 where it does not work here."""
    multiprocessing.freeze_support()
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["url"]:
        from editor.commands import url  # noqa: PLC0415 (takes longer to import than --version may take)

        return url.run(given[1:])
    if given[:1] == ["render"]:
        from editor.commands import render  # noqa: PLC0415 (takes longer to import than --version may take)

        return render.run(given[1:])
    options = _parser().parse_args(given)
    path: Path | None = options.path
    if path is not None and not _exists(path):
        return _refuse(2, f"there is no file or folder {path}")
    gc.disable()  # nothing becomes garbage while the program is loaded; looking for it costs a tenth of the start
    try:
        return _self_test() if options.selftest else _run(path, new_post=options.new_post)
    except ImportError as error:
        if ".so" not in str(error):
            raise
        return _refuse(1, f"Qt lacks a library of this system: {error}. The README names the packages to install")


def _run(path: Path | None, *, new_post: bool) -> int:
    from editor.ui.application import run  # noqa: PLC0415 (Qt takes longer to import than --version may take)

    return run(path.absolute() if path is not None else None, new_post=new_post)


def _self_test() -> int:
    from editor.ui.selftest import self_test  # noqa: PLC0415 (as above)

    return self_test()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="postwright",
        description="Edit the posts of a blog that is kept as Markdown files in a site folder.",
        epilog="Without a window: “postwright url POST” prints where a post is published, and “postwright render POST” "
        "its HTML or its whole page; see their --help. Folders of these names are opened as “./url” and “./render”.",
    )
    parser.add_argument("--new-post", action="store_true", help="begin a new post in the site")
    wish = parser.add_mutually_exclusive_group()
    wish.add_argument("path", nargs="?", type=Path, metavar="FOLDER or POST", help="a site folder, or a post in one")
    wish.add_argument("--selftest", action="store_true", help="try everything on a sample site and say if it works")
    parser.add_argument("--version", action="version", version=f"postwright {__version__}")
    return parser


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # no permission to look, a name too long, a NUL in it
        return False


def _refuse(code: int, sentence: str) -> int:
    sys.stderr.write(f"postwright: {sentence}.\n")
    return code
