"""Walks over a tree of blocks."""

from collections.abc import Iterable, Iterator

from editor.markup.tree import (
    Block,
    Cell,
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

TextNode = Paragraph | Heading | Term | Cell | HtmlBlock
"""A node with spans; an HTML element has some where its content is read so."""


def walk(blocks: Iterable[Block | HtmlText]) -> Iterator[Block]:
    """Every block and those in it, in source order."""
    for block in blocks:
        if isinstance(block, HtmlText):
            continue
        yield block
        match block:
            case Quote() | Item() | Definition() | Footnote() | HtmlBlock():
                yield from walk(block.children)
            case ListBlock():
                yield from walk(block.items)
            case DefinitionList():
                yield from walk(block.parts)
            case _:
                pass


def texts(blocks: Iterable[Block | HtmlText]) -> Iterator[TextNode]:
    """Every node that has spans, in source order."""
    for block in walk(blocks):
        if isinstance(block, Paragraph | Heading | Term | HtmlBlock):
            yield block
        elif isinstance(block, Table):
            yield from (cell for section in block.sections for row in section.rows for cell in row)
