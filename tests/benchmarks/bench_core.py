"""What saving, rendering and a form edit cost by themselves, without the window."""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from editor.markup import to_html
from editor.post.post import Post
from editor.ui.document import Document

_TIMES = 9
_PARAGRAPH = "The oven was **hot** and the [dough](/dough/) had risen, as it does on `slow` mornings.\n\n"
_FIELDS = "".join(f'key{number}: "value {number}"  # as it was\n' for number in range(15))


def main() -> list[tuple[str, str, str]]:
    """Rows of what was measured, the figure and the goal."""
    application = QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            ("save a 5 kB post", _ms(_saving(Path(folder) / "short.md", 5_000)), "50 ms"),
            ("save a 1 MB post", _ms(_saving(Path(folder) / "long.md", 1_000_000)), "50 ms"),
        ]
    rows += [
        ("read 15 front-matter fields and edit one", _ms(_edit_field), "5 ms"),
        ("render 10 kB from nothing", _ms(_rendering(10_000)), ""),
        ("render 1 MB from nothing", _ms(_rendering(1_000_000), times=3), ""),
    ]
    del application
    return rows


def _saving(path: Path, size: int) -> Callable[[], None]:
    path.write_text(f"---\ntitle: A post\n---\n{_text(size)}")
    document = Document.open(path)

    def save() -> None:
        QTextCursor(document.body).insertText("x")
        document.save()

    return save


def _edit_field() -> None:
    unread = time.perf_counter_ns()  # a text that nobody has kept the parts of
    front_matter = Post.parse(f"---\n{_FIELDS}unread: {unread}\n---\nText\n").front_matter
    if 'key7: "another"  # as' not in str(front_matter.with_value("key7", "another")):
        raise AssertionError


def _rendering(size: int) -> Callable[[], None]:
    text = _text(size)

    def render() -> None:
        to_html(text)

    return render


def _text(size: int) -> str:
    return (_PARAGRAPH * (size // len(_PARAGRAPH) + 1))[:size]


def _ms(do: Callable[[], None], times: int = _TIMES) -> str:
    """The median of some runs, after a first one that does not count."""
    do()
    taken: list[float] = []
    for _ in range(times):
        start = time.perf_counter()
        do()
        taken.append((time.perf_counter() - start) * 1000)
    middle = statistics.median(taken)
    return f"{middle:.1f} ms" if middle < 10 else f"{middle:.0f} ms"


if __name__ == "__main__":
    for row in main():
        print(*row, sep="  ")
