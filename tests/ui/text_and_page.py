"""The text and the preview side by side, following each other as in the window, and what is seen in each."""

import json
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout
from pytestqt.qtbot import QtBot

from editor.markup.incremental import IncrementalDocument
from editor.messages import EditText, SetText
from editor.site.index import SiteIndex
from editor.ui.preview import Preview
from editor.ui.source_editor import SourceEditor
from editor.worker.documents import RenderedDocument
from editor.worker.liquid import SiteLiquid
from tests.ui.mouse import double_click
from tests.ui.numbered_text import TOKEN

_WORDS = """(() => {
    const words = [];
    const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.parentElement.closest('.footnotes')) continue;
        for (const match of node.data.matchAll(/TOKEN/g)) {
            const range = new Range();
            range.setStart(node, match.index);
            range.setEnd(node, match.index + match[0].length);
            const box = range.getBoundingClientRect();
            const middle = (box.top + box.bottom) / 2;
            const row = node.parentElement.closest('tr')?.getBoundingClientRect() || box;
            const ys = [middle, row.top, row.bottom].map((y) => y + scrollY);
            if (box.height) words.push([Number(match[1]), box.left + 4, ...ys]);
        }
    }
    return JSON.stringify(words);
})()""".replace("TOKEN", TOKEN)
_LENGTH = "document.documentElement.scrollHeight"
_FURTHEST = f"({_LENGTH} - document.documentElement.clientHeight)"


@dataclass(frozen=True, slots=True)
class Word:
    """A word that says from which line it comes, and where on the page it stands."""

    line: int
    x: float
    y: float
    top: float
    """Of the table's row that it stands in, or its own: what is in a row stands side by side."""
    bottom: float


class TextAndPage:
    """Shows one document in both."""

    def __init__(self, editor: SourceEditor, preview: Preview, dom: Any, qtbot: QtBot) -> None:
        self.editor = editor
        self._preview, self._dom, self._qtbot = preview, dom, qtbot
        self._body = QTextDocument()
        self._height = 80
        editor.scrolled.connect(preview.scroll_to_line)
        preview.scrolled.connect(editor.scroll_to_line)

    def show(self, text: str) -> None:
        self._body.setDocumentLayout(QPlainTextDocumentLayout(self._body))
        self._body.setPlainText(text)
        self.editor.set_body(self._body, 1)
        self._preview.set_line_count(self._body.blockCount())
        self._rendered = RenderedDocument(SetText(1, 1, text), IncrementalDocument, SiteLiquid(SiteIndex()))
        self._preview.patch(self._rendered.render())
        self._dom.until("!!document.querySelector('article')?.firstChild")
        # A box in place of a missing image moves what is below it.
        settled = "image.complete && (image.naturalWidth || image.hasAttribute('data-postwright-missing'))"
        self._dom.until(f"Array.from(document.images).every((image) => {settled})")
        self._dom.until("performance.getEntriesByType('paint').length > 0")  # before, wheel and mouse do nothing

    def insert_lines(self, at: int, lines: tuple[str, ...]) -> None:
        """As the worker learns of it; the page follows."""
        assert self._rendered.edit(EditText(1, self._rendered.revision + 1, at, 0, lines))
        self._preview.patch(self._rendered.render())

    # --- what is seen

    def words(self) -> list[Word]:
        """In the order of the page; the footnotes, which stand far from their lines, are left out."""
        return [Word(*word) for word in json.loads(self._dom.value(_WORDS))]

    def assert_at_same_line(self) -> None:
        """A line that shows no word may be anywhere between those that do."""
        words = self.words()
        first, last = self._lines_of_page(words)
        line = self._line_of_text()
        before = max((word.line for word in words if word.line <= line), default=0)
        after = min((word.line for word in words if word.line >= line), default=self._body.blockCount())
        assert first - 1 <= after, f"the text is at line {line}, the page at {first} to {last}"
        assert before <= last + 1, f"the text is at line {line}, the page at {first} to {last}"

    def _lines_of_page(self, words: list[Word]) -> tuple[int, int]:
        """The first and the last line that may be meant by where the page stands."""
        y = self._dom.value(f"scrollY / {_FURTHEST} * {_LENGTH}")
        here = [word.line for word in words if word.top <= y <= word.bottom]
        if here:
            return min(here), max(here)
        above = max((word for word in words if word.bottom < y), key=lambda word: word.bottom, default=None)
        below = min((word for word in words if word.top > y), key=lambda word: word.top, default=None)
        before = above.line if above is not None else -1
        after = below.line if below is not None else self._body.blockCount()
        return (before, after) if before == after else (before + 1, after)

    def _line_of_text(self) -> int:
        """The line at the same share of the view's height as the text is scrolled."""
        bar = self.editor.verticalScrollBar()
        y = round(bar.value() / bar.maximum() * self.editor.viewport().height())
        return self.editor.cursorForPosition(QPoint(8, y)).blockNumber()

    def marked_lines(self, line: int) -> list[int]:
        """The words' lines that the mark stands beside when the caret is in a line."""
        self._preview.mark_line(line)
        mark = "document.getElementById('postwright-mark')"
        self._dom.until(f"!{mark}.hidden")
        top, bottom = self._edges(mark)
        return [word.line for word in self.words() if top < word.y < bottom]

    # --- what the reader does

    @property
    def page_length(self) -> float:
        """Pixels by which the page can be scrolled."""
        return self._dom.value(_FURTHEST)

    def scroll_page_by(self, pixels: float) -> None:
        """With the button held, as on the page's scroll bar."""
        with self._qtbot.waitSignal(self._preview.scrolled):
            script = f"dispatchEvent(new PointerEvent('pointerdown')), scrollBy({{top: {pixels}, behavior: 'instant'}})"
            self._dom.value(f"void ({script})")

    def line_of_double_click(self, line: int) -> int:
        """Where a double click on the word of a line leads."""
        word = next(word for word in self.words() if word.line == line)
        return self._double_click(word.x, word.y)

    def line_of_double_click_on_image(self, index: int) -> int:
        """Where a double click on an image leads."""
        top, bottom = self._edges(f"document.images[{index}]")
        return self._double_click(self._dom.value(f"document.images[{index}].x + 4"), (top + bottom) / 2)

    def _edges(self, element: str) -> tuple[float, float]:
        """Top and bottom on the page."""
        box = json.loads(self._dom.value(f"JSON.stringify({element}.getBoundingClientRect())"))
        scrolled = self._dom.value("scrollY")
        return box["top"] + scrolled, box["bottom"] + scrolled

    def _double_click(self, x: float, y: float) -> int:
        self._height = 240 - self._height  # elsewhere than before, else it would be a third and a fourth click
        y -= self._dom.value(f"(scrollTo({{top: {y} - {self._height}, behavior: 'instant'}}), scrollY)")
        activated: list[int] = []
        self._preview.line_activated.connect(activated.append)
        double_click(self._dom.view.focusProxy(), QPointF(x, y))
        self._qtbot.waitUntil(lambda: bool(activated))
        self._preview.line_activated.disconnect(activated.append)
        return activated[0]
