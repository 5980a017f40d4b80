"""What broken Liquid says in the page, in the user's language: the worker that writes it there knows English only."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from html import escape
from itertools import pairwise

from editor.markup.inner_lines import InnerLines
from editor.markup.rendering import Block, Problem
from editor.messages import Patch
from editor.theme.markers import PROBLEM_CLASS
from editor.theme.page import WholePage
from editor.ui.wording import translated
from editor.wording import Said

_Words = Mapping[str, str]
"""HTML in English, and the same in the user's language."""


def translated_patch(patch: Patch, problems: Iterable[Problem]) -> Patch:
    """The patch with the tooltips of broken tags translated; `problems` are those of the document after it."""
    if not any(PROBLEM_CLASS in block.html for splice in patch.splices for block in splice.blocks):
        return patch
    words = _words(problem.message for problem in problems)
    splices = (
        replace(splice, blocks=tuple(_block(block, words) for block in splice.blocks)) for splice in patch.splices
    )
    return replace(patch, splices=tuple(splices)) if words else patch


def translated_page(page: WholePage) -> WholePage:
    """The page with the tooltips of broken tags translated."""
    if PROBLEM_CLASS not in page.html:
        return page
    words = _words(problem.message for problem in page.problems)
    return replace(page, html=_replaced(page.html, words)) if words else page


def _words(messages: Iterable[str]) -> _Words:
    pairs = {escape(each): escape(translated(each)) for message in messages for each in _within(message)}
    different = [(one, other) for one, other in pairs.items() if one != other]
    titles = {f'title="{one}"': f'title="{other}"' for one, other in different}
    return titles | {f">{one}<": f">{other}<" for one, other in different}  # where there is no tag to show


def _within(message: str) -> Iterable[str]:
    """A sentence and those in it: a tag in an included file has its own words, and the post where it stands in."""
    yield message
    for argument in message.arguments if isinstance(message, Said) else ():
        yield from _within(argument)


def _block(block: Block, words: _Words) -> Block:
    if PROBLEM_CLASS not in block.html:
        return block
    cuts = (0, *(at for at, _, _ in block.inner), len(block.html))
    pieces = [_replaced(block.html[start:end], words) for start, end in pairwise(cuts)]
    at, inner = 0, list[InnerLines]()
    for piece, (_, first, last) in zip(pieces, block.inner, strict=False):
        at += len(piece)
        inner.append(InnerLines(at, first, last))
    return replace(block, html="".join(pieces), inner=tuple(inner))


def _replaced(html: str, words: _Words) -> str:
    for one, other in words.items():
        html = html.replace(one, other)
    return html
