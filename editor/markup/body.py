"""Puts a post's body together: read, written, counted."""

import html
import logging
from collections.abc import Mapping
from itertools import accumulate

from markdown import Markdown

from editor.markup.blocks import parse
from editor.markup.dialect import KramdownExtension
from editor.markup.inner_lines import without_marks
from editor.markup.options import read_options
from editor.markup.rendering import Block, Heading, Problem, Rendering
from editor.markup.tree import Block as Node
from editor.markup.words import words_in
from editor.markup.writer import Writer
from editor.wording import Said

_log = logging.getLogger(__name__)
_UNREADABLE = Said("This text could not be read as Markdown, so it is shown as it is written.")


def to_html(text: str, options: Mapping[str, object] | None = None) -> str:
    """See `editor.markup.to_html`."""
    if not text.strip():  # Python-Markdown takes other white space than Ruby's for nothing, too
        return render(text, options).html
    try:
        return Markdown(extensions=[KramdownExtension(read_options(options))], output_format="xhtml").convert(text)
    except Exception:  # noqa: BLE001 (whatever is wrong, the post is shown all the same)
        _log.warning("A body could not be converted", exc_info=True)
        return _as_written(text)


def render(text: str, options: Mapping[str, object] | None = None) -> Rendering:
    """See `editor.markup.render`."""
    try:
        return _render(text, options)
    except Exception:  # noqa: BLE001 (as above)
        _log.warning("A body could not be rendered", exc_info=True)
        last = text.count("\n")
        return Rendering((Block(_as_written(text), 0, last),), (), (Problem(0, _UNREADABLE),))


def _render(text: str, options: Mapping[str, object] | None) -> Rendering:
    document, left = parse(text, read_options(options))
    writer = Writer(document, left, mark_lines=True)
    blocks = tuple(_shown(piece.strip("\n"), block) for block, piece in writer.write())
    headings = tuple(writer.headings)
    problems = tuple(document.problems)
    if "\r" in text.replace("\r\n", "\n"):
        lines = _lines_with_returns(text)
        blocks = tuple(Block(block.html, lines[block.first_line], lines[block.last_line]) for block in blocks)
        headings = tuple(Heading(one.level, one.text, one.id, lines[one.line]) for one in headings)
        problems = tuple(Problem(lines[problem.line], problem.message) for problem in problems)
    return Rendering(blocks, headings, problems, words_in(document.blocks))


def _shown(html: str, block: Node) -> Block:
    html, inner = without_marks(html, block.first)
    return Block(html, block.first, block.last, inner)


def _lines_with_returns(text: str) -> list[int]:
    """The line of each line, where carriage returns by themselves end lines for kramdown but not for an editor."""
    plain = text.replace("\r\n", "\n")
    lines = list(accumulate((character == "\n" for character in plain if character in "\r\n"), initial=0))
    return [*lines, -1]  # the last is for blocks of no known line


def _as_written(text: str) -> str:
    return f"<pre>{html.escape(text)}</pre>"
