"""The page in the site's own theme: how soon it is there, follows a key and a changed layout, and Jekyll beside it."""

import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bench_typing import PREVIEW_PANE, alternate, places, press, spread, write_post
from tests.benchmarks.make_site import make_site
from tests.display import Screen, screen, wait_for
from tests.program import Program

_POSTS = 1000
_KEYS = 30
_CONFIG = "theme: minima\nplugins: [jekyll-feed, jekyll-seo-tag]\n"
_LAYOUT = """\
---
layout: default
---
<article><h1 style="background: teal">{{ page.title }}</h1>{{ content }}</article>
"""


def main() -> list[tuple[str, str, str]]:
    """Rows of what was measured, the figure and the goal."""
    with tempfile.TemporaryDirectory() as folder, screen() as seen:
        site = _minima_site(Path(folder) / "site")
        post = write_post(site, "5 kB", 5000)
        home = Path(folder) / "home"
        _choose_page(seen, home, post)
        first, keys, layout = _measure(seen, home, site)
        jekyll = _jekyll_seconds(site, post)
        rows = [
            (f"start, {_POSTS:,} posts with minima: page shown", f"{first:.2f} s", "1.5 s"),
            ("key to page, 5 kB post", spread(keys), "70 ms"),
            ("changed layout to page", f"{layout * 1000:.0f} ms", "400 ms"),
        ]
        if jekyll is not None:
            times = jekyll / (statistics.median(keys) / 1000)
            rows.append(("    times as fast as `jekyll build --incremental`", f"{times:.0f} ({jekyll:.1f} s)", "25"))
    return rows


def _minima_site(folder: Path) -> Path:
    make_site(folder, _POSTS)
    shutil.rmtree(folder / "_layouts")
    config = folder / "_config.yml"
    config.write_text(config.read_text() + _CONFIG)
    return folder


def _choose_page(seen: Screen, home: Path, post: Path) -> None:
    """Opens the post, turns the switch to the page and quits: so it comes back."""
    program = Program(seen, home, post)
    try:
        program.wait_for_title("A post of")
        seen.settled(PREVIEW_PANE, quiet=2)
        body = seen.pixels(PREVIEW_PANE)
        seen.press("shift+F5")
        seen.settled(PREVIEW_PANE, quiet=2)
        if seen.pixels(PREVIEW_PANE) == body:
            raise RuntimeError("The page was not shown.")
    finally:
        program.quit()


def _measure(seen: Screen, home: Path, site: Path) -> tuple[float, list[float], float]:
    """Seconds from the command to the page, milliseconds from keys to it, seconds from a changed layout to it."""
    program = Program(seen, home)
    try:
        wait_for(lambda: seen.is_covered(PREVIEW_PANE.left + 50, PREVIEW_PANE.top + 200))
        first = seen.settled(PREVIEW_PANE, quiet=2) - program.started
        seen.press("alt+3")
        text, preview = places(seen)
        keys = [press(seen, text, preview, key)[1] for key in alternate(_KEYS)]
        before = seen.pixels(PREVIEW_PANE)
        (site / "_layouts").mkdir()
        (site / "_layouts/post.html").write_text(_LAYOUT)
        start = time.perf_counter()
        while seen.pixels(PREVIEW_PANE) == before and time.perf_counter() - start < 20:
            time.sleep(0.005)
        layout = time.perf_counter() - start
    finally:
        program.kill()
    shutil.rmtree(site / "_layouts")
    return first, keys, layout


def _jekyll_seconds(site: Path, post: Path) -> float | None:
    """How long the real program takes to build the site again after an edit; None where there is none."""
    jekyll = shutil.which("jekyll")
    if jekyll is None:
        return None
    command = [jekyll, "build", "--incremental", "--quiet", "--source", str(site), "--destination", f"{site}-built"]
    seconds: list[float] = []
    for number in range(3):
        with post.open("a") as file:
            file.write(f"\nEdited {number}.\n")
        start = time.perf_counter()
        subprocess.run(command, check=True, cwd=site)
        seconds.append(time.perf_counter() - start)
    return min(seconds[1:])  # the first one builds all


if __name__ == "__main__":
    for row in main():
        print(*row, sep="  ")
