"""`python -m tests.benchmarks` runs all benchmarks and prints one table; arguments name those that are to be run.

Figures depend on what else the machine does: run it alone, and more than once before you believe a difference.
"""

import importlib
import os
import sys
from pathlib import Path

_HEADINGS = ("figure", "measured", "goal")


def main(names: list[str]) -> None:
    """Runs the benchmarks whose names contain one of `names`; all where none is given."""
    rows: list[tuple[str, str, str]] = []
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        if names and not any(name in path.stem for name in names):
            continue
        print(f"{path.stem} …", file=sys.stderr)
        rows += importlib.import_module(f"tests.benchmarks.{path.stem}").main()
    widths = [max(len(row[column]) for row in (*rows, _HEADINGS)) for column in range(3)]
    for row in (_HEADINGS, tuple("-" * width for width in widths), *rows):
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    print(f"\nload of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


if __name__ == "__main__":
    main(sys.argv[1:])
