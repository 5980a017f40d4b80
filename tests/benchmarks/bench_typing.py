"""From a key press to changed pixels, in the text and in the preview, seen from outside.

Keys are sent as a keyboard would (XTEST), and the screen is looked at until both panes have changed. Where the panes
show the line that is typed in is found out by typing once and comparing pictures.
"""

import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.make_site import make_site
from tests.display import Region, Screen, screen
from tests.program import Program

_SIZES = (("5 kB", 5_000, "90 ms"), ("100 kB", 100_000, ""), ("1 MB", 1_000_000, ""))
"""Name, bytes, and the goal for the preview."""
_KEYS = 30
_BURST = 40
_BETWEEN = 0.02
"""Seconds between the keys of a burst: faster than anyone types."""
_PATIENCE = 5.0
_NEVER = "does not follow"
# The panes at the window's first size, without what stands below and above them.
_TEXT_PANE = Region(276, 100, 528, 680)
PREVIEW_PANE = Region(814, 80, 460, 700)


class Delays(NamedTuple):
    """Milliseconds from a key to the text, to the preview, and from a burst's last key until the preview is right.

    The last is None where the preview does not follow at all.
    """

    text: list[float]
    preview: list[float]
    burst: float | None


def main() -> list[tuple[str, str, str]]:
    """Rows of what was measured, the figure and the goal."""
    rows: list[tuple[str, str, str]] = []
    with tempfile.TemporaryDirectory() as folder, screen() as seen:
        site = make_site(Path(folder) / "site", 400)
        for name, size, goal in _SIZES:
            delays = _measure(seen, Path(folder) / name, write_post(site, name, size))
            burst = f"{delays.burst:.0f} ms" if delays.burst is not None else _NEVER
            rows += [
                (f"key to text, {name} post", spread(delays.text), "25 ms"),
                ("    to preview", spread(delays.preview), goal),
                (f"    {_BURST} keys in {_BURST * _BETWEEN:.1f} s: last key to preview", burst, ""),
            ]
    return rows


def write_post(site: Path, name: str, size: int) -> Path:
    """A post of so many bytes, made of the others' bodies. It begins with a paragraph."""
    body = ""
    for path in sorted((site / "_posts").glob("*.md")):
        body += path.read_text().split("---\n", 2)[2]
        if len(body) >= size:
            break
    post = site / "_posts" / f"2025-06-02-{name.replace(' ', '-')}.md"
    post.write_text(f"---\nlayout: post\ntitle: A post of {name}\n---\n{body.lstrip()[:size]}\n")
    return post


def _measure(seen: Screen, home: Path, post: Path) -> Delays:
    program = Program(seen, home, post)
    try:
        program.wait_for_title("A post of")
        seen.settled(PREVIEW_PANE, quiet=2)
        seen.press("alt+3")  # into the text; the caret stands at its beginning
        text, preview = places(seen)
        pairs = [press(seen, text, preview, key) for key in alternate(_KEYS)]
        burst = _type_burst(seen, preview)
    finally:
        program.kill()
    return Delays([pair[0] for pair in pairs], [pair[1] for pair in pairs], burst)


def places(seen: Screen) -> tuple[Region, Region]:
    """Where the two panes change when a letter is typed. In the text, what is moved on; the caret itself blinks."""
    before = [seen.pixels(pane) for pane in (_TEXT_PANE, PREVIEW_PANE)]
    seen.press("a")
    time.sleep(_PATIENCE)
    text = _changed(_TEXT_PANE, before[0], seen.pixels(_TEXT_PANE))
    preview = _changed(PREVIEW_PANE, before[1], seen.pixels(PREVIEW_PANE))
    return Region(text.left + text.width // 3, text.top, text.width * 2 // 3, text.height), preview


def _changed(pane: Region, before: bytes, now: bytes) -> Region:
    """The box around the pixels that differ; the whole pane where none does."""
    stride = pane.width * 4
    lines = [(before[start : start + stride], now[start : start + stride]) for start in range(0, len(now), stride)]
    rows = [row for row, (old, new) in enumerate(lines) if old != new]
    if not rows:
        return pane
    columns = [
        column
        for old, new in (lines[row] for row in rows)
        for column in range(pane.width)
        if old[column * 4 : column * 4 + 4] != new[column * 4 : column * 4 + 4]
    ]
    left, top = min(columns), rows[0]
    return Region(pane.left + left, pane.top + top, max(columns) - left + 1, rows[-1] - top + 1)


def alternate(count: int) -> Iterator[str]:
    """A letter and its removal in turns: the line is never broken elsewhere for long."""
    for number in range(count):
        yield "BackSpace" if number % 2 else "b"


def press(seen: Screen, text: Region, preview: Region, key: str) -> tuple[float, float]:
    """Milliseconds until each place has changed; `_PATIENCE` where it has not."""
    seen.settled(preview, quiet=0.4)
    places = [text, preview]
    before = [seen.pixels(place) for place in places]
    after = [_PATIENCE, _PATIENCE]
    start = time.perf_counter()
    seen.press(key)
    waiting = [0, 1]
    while waiting and time.perf_counter() - start < _PATIENCE:
        for which in tuple(waiting):
            if seen.pixels(places[which]) != before[which]:
                after[which] = time.perf_counter() - start
                waiting.remove(which)
    return after[0] * 1000, after[1] * 1000


def _type_burst(seen: Screen, preview: Region) -> float | None:
    before = seen.pixels(preview)
    for _ in range(_BURST):
        seen.press("c")
        time.sleep(_BETWEEN)
    last = time.perf_counter()
    delay = max(0.0, seen.settled(preview, quiet=2.0) - last) * 1000
    return delay if seen.pixels(preview) != before else None


def spread(milliseconds: list[float]) -> str:
    """Median and the value that one in twenty exceeds."""
    middle = statistics.median(milliseconds)
    if middle >= _PATIENCE * 1000:
        return _NEVER
    high = statistics.quantiles(milliseconds, n=20)[-1]
    return f"{middle:.0f} ms (p95 {high:.0f})"


if __name__ == "__main__":
    for row in main():
        print(*row, sep="  ")
