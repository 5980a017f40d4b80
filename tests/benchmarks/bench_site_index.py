"""How long a site of 10,000 posts takes to be read, in what slices, and how much memory its index holds."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from editor.site.index import SiteIndex
from tests.benchmarks.make_site import make_site

POSTS = 10_000


def main() -> list[tuple[str, str, str]]:
    """Rows of what was measured, the figure and the goal."""
    with tempfile.TemporaryDirectory() as folder:
        site = make_site(Path(folder) / "site", POSTS)
        # In a process of its own: the memory is to be the index's alone.
        done = subprocess.run([sys.executable, "-m", __name__, site], capture_output=True, text=True, check=True)
    whole, first, longest, memory = (float(number) for number in done.stdout.split())
    return [
        (f"{POSTS:,} posts read", f"{whole:.2f} s", "4 s"),
        ("first rows", f"{first * 1000:.0f} ms", ""),
        ("longest slice", f"{longest * 1000:.0f} ms", ""),
        ("memory of the index", f"{memory:.0f} MB", "40 MB"),
    ]


def measure(site: Path) -> tuple[float, float, float, float]:
    """Seconds until all is read, until the first rows, of the longest slice; megabytes at the peak."""
    memory = _peak_kilobytes()
    index = SiteIndex()
    start = now = time.perf_counter()
    index.open(site)
    longest = first = 0.0
    for batch in index.read():
        before, now = now, time.perf_counter()
        longest = max(longest, now - before)
        first = first or (now - start if batch else 0.0)
    return time.perf_counter() - start, first, longest, (_peak_kilobytes() - memory) / 1024


def _peak_kilobytes() -> int:
    """Most memory that this process ever held. (getrusage counts what stood here before it was started, too.)"""
    status = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))


if __name__ == "__main__":
    print(*measure(Path(sys.argv[1])))
