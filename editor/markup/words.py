"""How many words of running text there are: code, formulas and markup left out."""

import re
from collections.abc import Iterable, Iterator

from editor.markup.span_writer import plain_text
from editor.markup.tree import (
    Block,
    Definition,
    DefinitionList,
    Footnote,
    Heading,
    HtmlBlock,
    HtmlText,
    Item,
    ListBlock,
    Paragraph,
    Quote,
    Table,
    Term,
)

_NO_WORDS = frozenset(("pre", "code", "script", "style", "svg", "math", "textarea"))
_LIQUID = (("%}", re.compile(r"\{%.*?%\}", re.DOTALL)), ("}}", re.compile(r"\{\{.*?\}\}", re.DOTALL)))
_IDEOGRAPH = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_IDEOGRAPH}]|[^\W_{_IDEOGRAPH}]+(?:['’.,-][^\W_{_IDEOGRAPH}]+)*")


def count_words(text: str) -> int:
    """Words of plain text, Liquid left out; each Chinese or Japanese character counts as one."""
    if "{" in text:
        for closing, markup in _LIQUID:
            end = (
                text.rfind(closing) + 2
            )  # no sign behind it is looked at: it would be for nothing, each time to the end
            if end > 1:
                text = markup.sub(" ", text[:end]) + text[end:]
    return sum(1 for _ in _WORD.finditer(text))


def words_in(blocks: Iterable[Block]) -> int:
    """Words of blocks whose spans have been read. Footnotes count where they are defined."""
    return sum(count_words(text) for text in _texts(blocks))


def _texts(blocks: Iterable[Block | HtmlText]) -> Iterator[str]:  # noqa: C901 (one line a kind)
    for block in blocks:
        match block:
            case Paragraph() | Heading() | Term():
                yield plain_text(block.spans or (), code=False)
            case Quote() | Item() | Definition() | Footnote():
                yield from _texts(block.children)
            case ListBlock():
                yield from _texts(block.items)
            case DefinitionList():
                yield from _texts(block.parts)
            case Table():
                for section in block.sections:
                    for row in section.rows:
                        yield from (plain_text(cell.spans or (), code=False) for cell in row)
            case HtmlBlock() if block.tag not in _NO_WORDS:
                yield plain_text(block.spans or (), code=False)
                yield from _texts(block.children)
            case HtmlText():
                yield block.text
            case _:
                pass
