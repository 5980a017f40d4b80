"""How fast a text is rendered beside stock Python-Markdown, and how long an edit with Liquid takes."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from markdown import Markdown

from editor.markup.body import render, to_html
from editor.markup.incremental import IncrementalDocument
from editor.messages import EditText, SetText
from editor.worker.documents import RenderedDocument
from editor.worker.liquid import SiteLiquid
from tests.benchmarks.bench_incremental import long_text
from tests.benchmarks.make_site import make_site
from tests.markup.pathological import PATHOLOGICAL
from tests.site_folder import index_of

_STOCK = ["extra", "codehilite", "sane_lists", "smarty", "toc"]
_PARAGRAPH = "The *{{ site.title }}* has {{ site.posts.size }} posts, and a [link](/x) to one of them.\n\n"
_PLAIN = "A paragraph with **words** that stay as they are, `code` and a [link](/y), as most are.\n\n"


def main() -> list[tuple[str, str, str]]:
    """Rows of what was measured, the figure and the goal."""
    # In a process of its own: what other benchmarks rendered before must not lie in a cache.
    done = subprocess.run([sys.executable, "-m", __name__], capture_output=True, text=True, check=True)
    return [
        ("1 MB, times as fast as stock Python-Markdown", f"{float(done.stdout):.1f}", "1.7"),
        ("edit of text in 100 kB with Liquid, median", f"{_liquid_edit('Edited {} times.') * 1000:.1f} ms", "15 ms"),
        ("edit of Liquid in 100 kB, median", f"{_liquid_edit('Is {{{{ {} | plus: 1 }}}}.') * 1000:.1f} ms", "15 ms"),
        ("10 kB as a whole, median", f"{_ten_kilobytes() * 1000:.1f} ms", "10 ms"),
        *_pathological(),
    ]


def times_as_fast() -> float:
    """Seconds that stock Python-Markdown takes for 1 MB, for each second of ours."""
    text = long_text()
    for convert in (Markdown(extensions=_STOCK).convert, to_html):
        convert("```ruby\n1\n```")  # what is imported late is not measured
    stock = _seconds(lambda: Markdown(extensions=_STOCK).convert(text))
    return stock / _seconds(lambda: to_html(text))


def _ten_kilobytes() -> float:
    text = long_text()
    parts = [text[at : at + 10_000] for at in range(0, 500_000, 10_000)]
    return sorted(_seconds(lambda part=part: render(part)) for part in parts)[len(parts) // 2]


def _pathological() -> list[tuple[str, str, str]]:
    """The texts that take longest, as a whole and at an edit in the middle."""
    whole = {name: _seconds(lambda text=text: render(text)) for name, text in PATHOLOGICAL.items()}
    edits = {name: _pathological_edit(text) for name, text in PATHOLOGICAL.items()}
    rows: list[tuple[str, str, str]] = []
    for kind, taken in (("", whole), (", edited", edits)):
        worst = sorted(taken, key=lambda name: taken[name])[-2:]
        rows += [(f"pathological{kind}: {name}", f"{taken[name]:.2f} s", "1 s") for name in reversed(worst)]
    return rows


def _pathological_edit(text: str) -> float:
    document = IncrementalDocument(text)
    document.take_change()
    middle = len(document.lines) // 2
    line = document.lines[middle]
    document.edit(middle, 1, [f"{line[: len(line) // 2]}x{line[len(line) // 2 :]}"])
    return _seconds(document.take_change)


def _liquid_edit(written: str) -> float:
    """Seconds from an edit of one line, whose text gets a number put in, to the patch."""
    body = (_PARAGRAPH + _PLAIN * 20) * (100_000 // len(_PARAGRAPH + _PLAIN * 20))
    with tempfile.TemporaryDirectory() as folder:
        liquid = SiteLiquid(index_of(make_site(Path(folder) / "site", 100)))
        document = RenderedDocument(SetText(1, 1, body), IncrementalDocument, liquid)
        document.render()
        times: list[float] = []
        for revision in range(2, 32):
            line = 84 * 5 + 2
            start = time.perf_counter()
            document.edit(EditText(1, revision, line, 1, (written.format(revision),)))
            document.render()
            times.append(time.perf_counter() - start)
    return sorted(times)[len(times) // 2]


def _seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


if __name__ == "__main__":
    print(times_as_fast())
