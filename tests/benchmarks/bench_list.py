"""A site of 10,000 posts in the real window: until its list is complete, whether the window answers, what it takes.

The files' contents are not in memory when the program starts: they are written to disk and dropped from the page
cache. What the file system keeps of their names and places cannot be dropped without the rights of root.
"""

import os
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from Xlib.xobject.drawable import Window

from tests.benchmarks.make_site import make_site
from tests.display import Region, Screen, screen
from tests.program import Program, unique_megabytes

POSTS = 10_000
_LIST = Region(10, 142, 240, 420)
"""The pane of posts, at the window's first size: below its search line, where a caret blinks, and down to the words
at its foot that tell how many there are."""
_PREVIEW = Region(860, 180, 300, 300)
_LONGEST = 60.0
"""Seconds after which it is given up."""
_QUIET = 3.0
"""Seconds without a change after which the list counts as complete."""


class Filling(NamedTuple):
    """Seconds from opening until the list is complete, of the window's longest silence; megabytes before and after."""

    complete: float
    silence: float
    memory_before: float
    memory: float


def main() -> list[tuple[str, str, str]]:
    """Rows of what was measured, the figure and the goal."""
    with tempfile.TemporaryDirectory() as folder, screen() as seen:
        site = make_site(Path(folder) / "site", POSTS)
        drop_from_memory(site)
        cold = _fill(seen, Path(folder) / "home", site)
        warm = _fill(seen, Path(folder) / "home-of-another", site)
    return [
        (f"{POSTS:,} posts, cold: opened to complete list", f"{cold.complete:.2f} s", "4 s"),
        ("    longest wait for an answer of the window", f"{cold.silence * 1000:.0f} ms", "50 ms"),
        (f"{POSTS:,} posts, warm: opened to complete list", f"{warm.complete:.2f} s", ""),
        ("    longest wait for an answer of the window", f"{warm.silence * 1000:.0f} ms", "50 ms"),
        ("    memory of all processes, more than without", f"{warm.memory - warm.memory_before:.0f} MB", "100 MB"),
    ]


def drop_from_memory(folder: Path) -> None:
    """Writes all files to disk and drops them from the page cache."""
    for path in folder.rglob("*"):
        if path.is_file():
            file = os.open(path, os.O_RDONLY)
            os.fsync(file)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(file)


def _fill(seen: Screen, home: Path, site: Path) -> Filling:
    """Starts without a site and opens it in the running window."""
    program = Program(seen, home)
    try:
        window = program.window()
        seen.settled(_PREVIEW, _QUIET)
        before = unique_megabytes(program.pid)
        opener = Program(seen, home, site)
        watch = _Watch(seen, window, site.name)
        silence = seen.longest_answer(window, watch.is_complete)
        opener.kill()
        return Filling(watch.changed - watch.opened, silence, before, unique_megabytes(program.pid))
    finally:
        program.quit()


class _Watch:
    """Notes when the site was opened, and when its list changed last."""

    def __init__(self, seen: Screen, window: Window, site: str) -> None:
        self._seen = seen
        self._window = window
        self._site = site
        self._pixels: bytes | None = None
        self._started = time.perf_counter()
        self.opened = self.changed = 0.0

    def is_complete(self) -> bool:
        """To be asked again and again."""
        if time.perf_counter() - self._started > _LONGEST:
            raise TimeoutError
        if not self.opened:
            if self._site in self._seen.title(self._window):
                self.opened = time.perf_counter()
            return False
        now = self._seen.pixels(_LIST)
        if now != self._pixels:
            self._pixels, self.changed = now, time.perf_counter()
        return time.perf_counter() - self.changed > _QUIET


if __name__ == "__main__":
    for row in main():
        print(*row, sep="  ")
