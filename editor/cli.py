"""The command line: `postwright [FOLDER or POST]`, and commands without a window."""

import argparse
import gc
import multiprocessing
import sys
from pathlib import Path

from editor import __version__


def main(arguments: list[str] | None = None) -> int:
    """Runs the program; gives its exit code: 2 where it was called wrongly, 1 where Qt cannot be loaded."""
    multiprocessing.freeze_support()
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["url"]:
        from editor.commands import url  # noqa: PLC0415 (takes longer to import than --version may take)

        return url.run(given[1:])
    if given[:1] == ["render"]:
        from editor.commands import render  # noqa: PLC0415 (takes longer to import than --version may take)

        return render.run(given[1:])
    path: Path | None = _parser().parse_args(given).path
    if path is not None and not _exists(path):
        return _refuse(2, f"there is no file or folder {path}")
    gc.disable()  # nothing becomes garbage while the program is loaded; looking for it costs a tenth of the start
    try:
        from editor.ui.application import run  # noqa: PLC0415 (Qt takes longer to import than --version may take)
    except ImportError as error:
        if ".so" not in str(error):
            raise
        return _refuse(1, f"Qt lacks a library of this system: {error}. The README names the packages to install")
    return run(path.absolute() if path is not None else None)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="postwright",
        description="Edit the posts of a blog that is kept as Markdown files in a site folder.",
        epilog="Without a window: “postwright url POST” prints where a post is published, and “postwright render POST” "
        "its HTML or its whole page; see their --help. Folders of these names are opened as “./url” and “./render”.",
    )
    parser.add_argument("path", nargs="?", type=Path, metavar="FOLDER or POST", help="a site folder, or a post in one")
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
