"""From the command to a window that can be used: a site of 1,000 posts, with the post that was open last time.

All is seen from outside: the window is shown when its pixels are, and a pane is usable when its pixels are those that
they stay to be.
"""

import statistics
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.make_site import make_site
from tests.display import Region, Screen, screen, wait_for
from tests.program import Program

POSTS = 1000
_STARTS = 5
_MIDDLE = (640, 500)
# Parts of the window at its first size, off the caret, which blinks.
_TEXT = Region(420, 560, 300, 150)
_PREVIEW = Region(860, 180, 300, 200)
_QUIET = 2.0
"""Seconds without a change after which a pane counts as final."""


class Start(NamedTuple):
    """Seconds from the command on."""

    shown: float
    text: float
    preview: float


def main() -> list[tuple[str, str, str]]:
    """Rows of what was measured, the figure and the goal."""
    with tempfile.TemporaryDirectory() as folder, screen() as seen:
        site = make_site(Path(folder) / "site", POSTS)
        home = Path(folder) / "home"
        _leave_open(seen, home, _long_post(site))
        starts = [_start(seen, home) for _ in range(_STARTS)]
    shown, text, preview = (statistics.median(column) for column in zip(*starts, strict=True))
    return [
        (f"start, {POSTS:,} posts: window shown", f"{shown:.2f} s", "0.6 s"),
        ("    text of the last post shown", f"{text:.2f} s", "1.2 s"),
        ("    its preview shown", f"{preview:.2f} s", "1.2 s"),
    ]


def _leave_open(seen: Screen, home: Path, post: Path) -> None:
    """Opens a post and quits, so that the next start brings it back; the disk is warm from then on."""
    program = Program(seen, home, post)
    try:
        program.wait_for_title(post.parent.parent.name)
        seen.settled(_PREVIEW, _QUIET)
    finally:
        program.quit()


def _start(seen: Screen, home: Path) -> Start:
    """One start that brings back what was open."""
    program = Program(seen, home)
    try:
        wait_for(lambda: seen.is_covered(*_MIDDLE))
        shown = time.perf_counter()
        text, preview = seen.last_changes((_TEXT, _PREVIEW), _QUIET)
    finally:
        program.quit()
    return Start(shown - program.started, text - program.started, preview - program.started)


def _long_post(site: Path) -> Path:
    """A post that fills both panes."""
    return min((site / "_posts").glob("*.md"), key=lambda path: (abs(path.stat().st_size - 8000), path.name))


if __name__ == "__main__":
    for row in main():
        print(*row, sep="  ")
