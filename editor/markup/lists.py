"""Lists and definition lists: their items are gathered first, and read as blocks then.

The rules follow kramdown closely: Copyright (C) 2009-2013 Thomas Leitner, MIT licence.
"""

from editor.markup.attributes import WHITE
from editor.markup.items import BULLET, COLON, NUMBER, GatheredItem, blocks_of, gather, own_attributes
from editor.markup.level import Level
from editor.markup.tree import (
    AbbreviationText,
    Blank,
    Block,
    Definition,
    DefinitionList,
    EndMark,
    Footnote,
    Item,
    LinkTarget,
    ListBlock,
    Paragraph,
    Term,
)

_END_MARKS = (EndMark, LinkTarget, AbbreviationText, Footnote)


def read_list(level: Level, line: str) -> bool:
    ordered = line.lstrip(" ")[0].isdigit()
    marker = NUMBER if ordered else BULLET
    if marker.match(line) is None:
        return False
    items, ended = gather(level, marker, nests=True)
    start = items[0].start
    block = ListBlock(None, level.line_number(start), level.line_number(items[-1].last), ordered, [])
    level.add(block)
    trailing: Blank | None = None
    for gathered in items:
        children = blocks_of(level, gathered)
        item = Item(gathered.attributes, level.line_number(gathered.start), level.line_number(gathered.last), children)
        block.items.append(item)
    for item in block.items:
        trailing = _make_bare(block, item, ended)
    if trailing is not None:
        level.blocks.append(trailing)
    return True


def _make_bare(block: ListBlock, item: Item, ended: bool) -> Blank | None:
    """Takes the paragraph from an item's first text where kramdown does; the blank lines at its end, if any."""
    children = item.children
    last_item = item is block.items[-1]
    if children and type(first := children[0]) is Paragraph:
        rest = _behind_attributes(children)
        if _is_tight(block, item, rest, ended):
            _bare(first, rest)
    if children and type(children[-1]) is Blank:
        blank = children.pop()
        if isinstance(blank, Blank):
            return blank if last_item else None
    return None


def _behind_attributes(children: list[Block]) -> list[Block]:
    """What follows the first paragraph, without the end mark that an attribute list behind it leaves."""
    skipped = len(children) > 1 and type(children[1]) in _END_MARKS and children[0].attributes is not None
    return children[2 if skipped else 1 :]


def _bare(paragraph: Paragraph, rest: list[Block]) -> None:
    paragraph.bare = True
    alone = all(type(child) is Blank for child in rest)
    paragraph.text = paragraph.text.rstrip(WHITE) + ("" if alone else "\n")


def _is_tight(block: ListBlock, item: Item, rest: list[Block], ended: bool) -> bool:
    last_item = item is block.items[-1]
    spaced = bool(rest) and type(rest[0]) is Blank
    if spaced and not (last_item and len(rest) == 1 and not ended):
        return False
    if not last_item or len(block.items) == 1:
        return True
    return any(
        not other.children or type(first := other.children[0]) is not Paragraph or first.bare
        for other in block.items[:-1]
    )


def read_definition_list(level: Level, line: str) -> bool:
    if COLON.match(line) is None:
        return False
    blocks = level.blocks
    spaced = False
    if len(blocks) > 1 and type(blank := blocks[-1]) is Blank and blank.first == blank.last:
        spaced = type(blocks[-2]) is Paragraph and not level.lines[level.at - 1]
    paragraph = blocks[-2] if spaced else blocks[-1] if blocks else None
    if not isinstance(paragraph, Paragraph):
        return False
    del blocks[-2 if spaced else -1 :]
    pending, level.pending = level.pending, None
    items, _ = _gather_definitions(level, spaced)
    parts: list[Term | Definition] = list(_terms(paragraph))
    trailing: Blank | None = None
    for gathered in items:
        children = blocks_of(level, gathered)
        trailing = None
        if children and isinstance(blank := children[-1], Blank):
            trailing = blank
            children.pop()
        if children and isinstance(first := children[0], Paragraph) and not gathered.spaced:
            _bare(first, children[1:])
        last = level.line_number(gathered.last)
        parts.append(Definition(gathered.attributes, level.line_number(gathered.start), last, children))
    _add_definitions(level, paragraph, parts)
    level.pending = pending
    if trailing is not None:
        blocks.append(trailing)
    return True


def _gather_definitions(level: Level, spaced: bool) -> tuple[list[GatheredItem], bool]:
    items, ended = gather(level, COLON, nests=False)
    if ended:
        level.at -= 1
    items[0].spaced = spaced
    return items, ended


def _add_definitions(level: Level, paragraph: Paragraph, parts: list[Term | Definition]) -> None:
    blocks = level.blocks
    before: Block | None = blocks[-1] if blocks else None
    if len(blocks) > 1 and type(before) is Blank and type(blocks[-2]) is DefinitionList:
        before = blocks[-2]
    if isinstance(before, DefinitionList):
        if type(blocks[-1]) is Blank:
            blocks.pop()
        before.parts.extend(parts)
        before.last = parts[-1].last
        return
    blocks.append(DefinitionList(paragraph.attributes, paragraph.first, parts[-1].last, parts))


def _terms(paragraph: Paragraph) -> list[Term]:
    """Each line of the paragraph before the definitions is a term."""
    terms: list[Term] = []
    for number, line in enumerate(paragraph.text.rstrip(WHITE).split("\n"), paragraph.first):
        text, attributes = own_attributes(line.strip(WHITE))
        terms.append(Term(attributes, number, number, text))
    return terms
