"""From a key press to another post in text and preview, seen from outside."""

import statistics
import tempfile
import time
from pathlib import Path

from tests.benchmarks.make_site import make_site
from tests.display import Region, Screen, screen
from tests.program import Program

_POSTS = 1000
_TIMES = 12
# Parts of the window at its first size, off the caret, which blinks.
_TEXT = Region(420, 400, 300, 350)
_PREVIEW = Region(830, 100, 400, 600)
_QUIET = 1.0


def main() -> list[tuple[str, str, str]]:
    """Rows of what was measured, the figure and the goal."""
    with tempfile.TemporaryDirectory() as folder, screen() as seen:
        site = make_site(Path(folder) / "site", _POSTS)
        program = Program(seen, Path(folder) / "home", sorted((site / "_posts").glob("*.md"))[-1])
        try:
            program.wait_for_title(site.name)
            seen.settled(_PREVIEW, quiet=3)
            switches = [_switch(seen) for _ in range(_TIMES)]
        finally:
            program.kill()
    text, preview = (statistics.median(column) * 1000 for column in zip(*switches, strict=True))
    return [
        ("another post: its text shown", f"{text:.0f} ms", "100 ms"),
        ("    its preview shown", f"{preview:.0f} ms", ""),
    ]


def _switch(seen: Screen) -> tuple[float, float]:
    """Seconds until text and preview are those of the next post in the list, and stay so."""
    before = time.perf_counter()
    seen.press("ctrl+Next")
    text, preview = seen.last_changes((_TEXT, _PREVIEW), _QUIET)
    return text - before, preview - before


if __name__ == "__main__":
    for row in main():
        print(*row, sep="  ")
