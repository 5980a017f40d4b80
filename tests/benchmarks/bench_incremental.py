"""How long the worker takes from an edit to its answer in a text of 1 MB, and how long for the text as a whole."""

import gzip
import json
import pickle
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from editor.markup.body import render
from editor.markup.incremental import IncrementalDocument
from tests.benchmarks.make_site import make_site

SIZE = 1_000_000
EDITS = 400
_CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "posts.jsonl.gz"


def main() -> list[tuple[str, str, str]]:
    """Rows of what was measured, the figure and the goal."""
    text = long_text()
    start = time.perf_counter()
    render(text)
    whole = time.perf_counter() - start
    document = IncrementalDocument(text)
    document.take_change()
    rows = [("1 MB as a whole", f"{whole:.2f} s", "1 s")]
    rows += _rows(document, "typing in 1 MB", _typed)
    rows += _rows(document, "new lines in 1 MB", _broken)
    opened = _seconds(document, 0, 0, ["```", ""])
    rows.append(("a fence opened at the top", f"{opened * 1000:.1f} ms", ""))
    rows += _rows(document, "typing behind it", _typed)
    return rows


def long_text() -> str:
    """Posts one after another: real ones without Liquid where they are, else invented ones."""
    text = ""
    for body in _bodies():
        if "{%" not in body and "{{" not in body:
            text += body.replace("\r\n", "\n").rstrip("\n") + "\n\n"
        if len(text) >= SIZE:
            break
    return text[:SIZE]


def _bodies() -> list[str]:
    if _CORPUS.exists():
        with gzip.open(_CORPUS, "rt", encoding="utf-8") as file:
            return [json.loads(line)["body"] for line in file]
    with tempfile.TemporaryDirectory() as folder:
        site = make_site(Path(folder) / "site", 400)
        posts = [path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.md"))]
    return [post.split("---\n", 2)[-1] for post in posts]


def _typed(line: str, at: int) -> list[str]:
    return [f"{line[:at]}x{line[at:]}"]


def _broken(line: str, at: int) -> list[str]:
    return [line[:at], line[at:]]


def _rows(
    document: IncrementalDocument, name: str, change: Callable[[str, int], list[str]]
) -> list[tuple[str, str, str]]:
    dice = random.Random(1)
    taken: list[float] = []
    for _ in range(EDITS):
        number = dice.randrange(len(document.lines))
        line = document.lines[number]
        lines = change(line, dice.randrange(len(line) + 1))
        taken.append(_seconds(document, number, 1, lines))
        _seconds(document, number, len(lines), [line])
    taken.sort()
    median, late = taken[EDITS // 2], taken[int(EDITS * 0.95)]
    return [(f"{name}, median", f"{median * 1000:.1f} ms", "3 ms"), (f"{name}, p95", f"{late * 1000:.1f} ms", "10 ms")]


def _seconds(document: IncrementalDocument, first: int, removed: int, lines: list[str]) -> float:
    start = time.perf_counter()
    document.edit(first, removed, lines)
    pickle.dumps(document.take_change())
    return time.perf_counter() - start


if __name__ == "__main__":
    for row in main():
        print(*row, sep="\t")
