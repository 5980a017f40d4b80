"""Highlights Markdown in an editor: only the lines in view are ever styled, so that no key costs more in a long post.

QSyntaxHighlighter is not used: it restyles every line whose state changes at once, which for a fence
at the top of a 1 MB post is 24,000 lines within one key press.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout

from editor.ui.block_states import BlockStates, before
from editor.ui.code_highlighting import code_runs
from editor.ui.line_states import FENCE, LIQUID_OPENING, Kind, closes_fence, kind
from editor.ui.line_styles import runs_of, utf16_runs
from editor.ui.styled_line import Run
from editor.ui.text_formats import TextFormats
from editor.ui.theme import Colors

CODE_DELAY = 60
"""Milliseconds without an edit after which a code block is lexed as a whole again."""
MAX_CODE_LINES = 1_000
"""Lines looked back for the beginning of a code block; further down it is shown in one colour."""


@dataclass(frozen=True, slots=True)
class _Code:
    """A code block as it was when it was lexed."""

    first: int
    language: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a line in view was styled for, and how."""

    state: int
    line: str
    following: str
    round: int
    runs: tuple[Run, ...]


class Highlighter(QObject):
    """Styles lines of one document on demand: the editor calls `style()` for what it is about to paint."""

    def __init__(self, document: QTextDocument, colors: Colors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._formats = TextFormats(colors)
        self._shown: dict[int, _Shown] = {}
        self._codes: list[_Code] = []
        self._round = 0
        """Counts how often code blocks were lexed anew; their lines are looked at again then."""
        self.states = BlockStates(document)
        self._code_timer = QTimer(self)
        self._code_timer.setSingleShot(True)
        self._code_timer.setInterval(CODE_DELAY)
        self._code_timer.timeout.connect(self._lex_again)
        document.contentsChange.connect(self._follow_edit)

    @property
    def code_refreshed(self) -> QTimer:
        """Its `timeout` says that code in view may look different."""
        return self._code_timer

    def stop(self) -> None:
        """Lets go of the document."""
        self._document.contentsChange.disconnect(self._follow_edit)
        self.states.stop()
        self._code_timer.stop()

    def set_colors(self, colors: Colors) -> None:
        """Lines are styled anew when they are next in view."""
        self._formats = TextFormats(colors)
        self._shown.clear()

    def forget(self, line: int) -> None:
        """The line's formats were changed by somebody else, such as an input method."""
        self._shown.pop(line, None)

    def style(self, first: QTextBlock, last_line: int) -> None:
        """Brings the looks of the lines from `first` to `last_line` up to date."""
        block = first
        number = first.blockNumber()
        begin = number
        while block.isValid() and number <= last_line:
            self._style_block(block, number)
            block = block.next()
            number += 1
        if len(self._shown) > 4 * (last_line - begin + 50):
            self._shown = {line: shown for line, shown in self._shown.items() if begin <= line <= last_line}

    def _follow_edit(self, position: int, removed: int, added: int) -> None:
        first_block = self._document.findBlock(position)
        first = first_block.blockNumber()
        last_block = self._document.findBlock(position + added)
        last = last_block.blockNumber() if last_block.isValid() else self._document.blockCount() - 1
        grown = self.states.follow_edit(first, last)
        if grown:
            self._shown = {
                line if line <= first else line + grown: shown
                for line, shown in self._shown.items()
                if line <= first or line + grown > last
            }
        self._code_timer.start()

    def _lex_again(self) -> None:
        self._codes.clear()
        self._round += 1

    def _style_block(self, block: QTextBlock, number: int) -> None:
        state = before(block)
        line = block.text()
        following = block.next().text()[:80]
        shown = self._shown.get(number)
        if (
            shown
            and (shown.state, shown.line, shown.following) == (state, line, following)
            and (shown.round == self._round or not _is_code(state))
        ):
            return
        runs = tuple(utf16_runs(line, self._runs(block, number, state, line, following)))
        if shown is None or shown.runs != runs or shown.line != line:
            self._apply(block, runs)
        self._shown[number] = _Shown(state, line, following, self._round, runs)

    def _runs(self, block: QTextBlock, number: int, state: int, line: str, following: str) -> tuple[Run, ...]:
        if not _is_code(state) or _ends_code(state, line):
            return runs_of(state, line, following)
        code = self._code_around(block, number)
        if code is None:
            return runs_of(state, line, following)
        index = number - code.first
        if 0 <= index < len(code.lines) and code.lines[index] == line:
            return code_runs(code.language, code.lines)[index] or _as_code(code, state, line)
        # The line was edited since: it alone is lexed until typing pauses.
        return code_runs(code.language, (line,))[0]

    def _code_around(self, block: QTextBlock, number: int) -> _Code | None:
        """The code block that a line stands in; None where it begins too far up."""
        for code in self._codes:
            if code.first <= number < code.first + max(1, len(code.lines)):
                return code
        opener = block.previous()
        first = number
        while opener.isValid() and _is_code(before(opener)) and number - first < MAX_CODE_LINES:
            opener = opener.previous()
            first -= 1
        if not opener.isValid() or _is_code(before(opener)):
            return None
        code = _Code(first, _language(opener.text()), _lines_of_code(opener.next()))
        self._codes.append(code)
        return code

    def _apply(self, block: QTextBlock, runs: tuple[Run, ...]) -> None:
        """Sets the formats of a block's layout. This is no edit: neither undo nor contentsChange know of it."""
        layout = block.layout()
        entered = len(layout.preeditAreaText())
        ranges: list[QTextLayout.FormatRange] = []
        if entered:
            at = layout.preeditAreaPosition()
            ranges = [old for old in layout.formats() if old.start >= at and old.start + old.length <= at + entered]
            runs = tuple(_around(runs, at, entered))
        for start, end, look in runs:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = start, end - start, self._formats.of(look)
            ranges.append(span)
        if not ranges and not layout.formats():
            return
        layout.setFormats(ranges)
        # Also ends the change that setFormats() noted in the document, which would widen the next edit's.
        self._document.markContentsDirty(block.position(), block.length())


def _is_code(state: int) -> bool:
    return kind(state) in (Kind.FENCE, Kind.HIGHLIGHT)


def _ends_code(state: int, line: str) -> bool:
    return closes_fence(state, line) if kind(state) is Kind.FENCE else "endhighlight" in line


def _language(opening: str) -> str:
    fence = FENCE.match(opening)
    if fence:
        return fence["language"].lower()
    liquid = LIQUID_OPENING.search(opening)
    return liquid[2].lower() if liquid else ""


def _lines_of_code(block: QTextBlock) -> tuple[str, ...]:
    """The lines of a code block from its first one on, up to the closing line."""
    lines: list[str] = []
    while block.isValid() and _is_code(before(block)) and len(lines) < MAX_CODE_LINES:
        if _ends_code(before(block), block.text()):
            break
        lines.append(block.text())
        block = block.next()
    return tuple(lines)


def _as_code(code: _Code, state: int, line: str) -> tuple[Run, ...]:
    """One colour for code that Pygments says nothing about; a lexed line without tokens is plain."""
    return () if any(code_runs(code.language, code.lines)) else runs_of(state, line)


def _around(runs: tuple[Run, ...], at: int, length: int) -> list[Run]:
    """The runs moved apart for text that is being entered by an input method."""
    moved: list[Run] = []
    for start, end, look in runs:
        if end <= at:
            moved.append(Run(start, end, look))
        elif start >= at:
            moved.append(Run(start + length, end + length, look))
        else:
            moved += [Run(start, at, look), Run(at + length, end + length, look)]
    return moved
