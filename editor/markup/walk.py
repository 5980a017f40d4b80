"""Walks over a tree of blocks, and tells what of a block is its own."""

from collections.abc import Iterable, Iterator, Sequence

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
    RawBlock,
    Table,
    Term,
)

TextNode = Paragraph | Heading | Term | Cell | HtmlBlock
"""A node with spans; an HTML element has some where its content is read so."""


def children_of(block: Block) -> Sequence[Block | HtmlText]:
    """The blocks in a block."""
    match block:
        case Quote() | Item() | Definition() | Footnote() | HtmlBlock():
            return block.children
        case ListBlock():
            return block.items
        case DefinitionList():
            return block.parts
        case _:
            return ()


def texts_of(block: Block) -> Iterator[TextNode]:
    """The nodes of a block itself that have spans."""
    if isinstance(block, Paragraph | Heading | Term | HtmlBlock):
        yield block
    elif isinstance(block, Table):
        yield from (cell for section in block.sections for row in section.rows for cell in row)


def walk(blocks: Iterable[Block | HtmlText]) -> Iterator[Block]:
    """Every block and those in it, in source order."""
    for block in blocks:
        if not isinstance(block, HtmlText):
            yield block
            yield from walk(children_of(block))


def texts(blocks: Iterable[Block | HtmlText]) -> Iterator[TextNode]:
    """Every node that has spans, in source order."""
    for block in walk(blocks):
        yield from texts_of(block)


def own_last_line(block: Block) -> int | None:
    """The last line of a block's own text, -1 where that is not known; None: it has only that of blocks in it."""
    match block:
        case Paragraph(bare=True) | Quote() | ListBlock() | DefinitionList() | Table() | RawBlock():
            return None
        case HtmlBlock(children=children) if any(not isinstance(child, HtmlText) for child in children):
            return -1
        case _:
            return block.last
