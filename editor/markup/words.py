"""How many words of running text there are: code, formulas and markup left out."""

import re
from collections.abc import Iterable, Iterator

from editor.markup.span_writer import plain_text
from editor.markup.tree import Block, HtmlBlock, HtmlText
from editor.markup.walk import children_of, texts_of

_NO_WORDS = frozenset(("pre", "code", "script", "style", "svg", "math", "textarea"))
_LIQUID = (("%}", re.compile(r"\{%.*?%\}", re.DOTALL)), ("}}", re.compile(r"\{\{.*?\}\}", re.DOTALL)))
_IDEOGRAPH = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_IDEOGRAPH}]|[^\W_{_IDEOGRAPH}]+(?:['’.,-][^\W_{_IDEOGRAPH}]+)*")


def count_words(text: str) -> int:
    """Words of plain text, Liquid left out; each Chinese or Japanese character counts as one."""
    if "{" in text:
        for closing, markup in _LIQUID:
            end = text.rfind(closing) + len(closing)  # signs behind it would be followed to the end, all for nothing
            if end >= len(closing):
                text = markup.sub(" ", text[:end]) + text[end:]
    return sum(1 for _ in _WORD.finditer(text))


def words_in(blocks: Iterable[Block]) -> int:
    """Words of blocks whose spans have been read. Footnotes count where they are defined."""
    return sum(count_words(text) for text in _texts(blocks))


def _texts(blocks: Iterable[Block | HtmlText]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, HtmlText):
            yield block.text
        elif not isinstance(block, HtmlBlock) or block.tag not in _NO_WORDS:
            yield from (plain_text(node.spans or (), code=False) for node in texts_of(block))
            yield from _texts(children_of(block))
