"""A body in segments: runs of blocks that are read by themselves, whatever stands before them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.markup.attributes import WHITE
from editor.markup.blocks import read_block, read_blocks
from editor.markup.level import Context, Level
from editor.markup.options import Options
from editor.markup.rendering import Block, Heading
from editor.markup.toc import TocEntry
from editor.markup.tree import Blank, DefinitionList, Document


@dataclass(slots=True, eq=False)
class Written:
    """What a segment shows, as long as its questions have the same answers. Lines count from the segment's first."""

    shown: tuple[Block, ...]
    headings: tuple[Heading, ...]
    contents: tuple[TocEntry, ...]
    """Headings as the contents list has them."""
    questions: tuple[tuple[str, str], ...]
    """What the segments before it decide, such as the number of a footnote: kind and name."""
    answers: tuple[str, ...]
    names: frozenset[tuple[str, str]]
    """What was looked up among the definitions, found or not: kind and name."""
    words: int


@dataclass(slots=True, eq=False)
class Segment:
    """Some lines, their blocks and what these define. Lines count from the segment's first."""

    count: int
    """Lines."""
    document: Document
    sought: frozenset[str]
    """What was looked for in vain, up to the end of the body."""
    reach: int
    """The line behind the last one that had a say in how it is read; at least the first one behind the segment."""
    written: Written | None = None


def read_segments(lines: Sequence[str], options: Options) -> Iterator[tuple[int, Segment]]:
    """The segments of lines that begin as a body does, each with the line behind it."""
    context = Context(options)
    level = Level(context, list(lines), 0, 0, read_blocks)
    if level.lines and not level.lines[-1]:
        level.lines.pop()
    start = 0
    while level.at < len(level.lines):
        if level.at > start and _begins_anew(level):
            yield level.at, _segment(level, start, level.at)
            start = level.at
            context.document = Document([])
            level.first = -start
            level.blocks = []
            level.sought = set()
        read_block(level)
    yield len(lines), _segment(level, start, len(lines))


def _segment(level: Level, start: int, end: int) -> Segment:
    document = level.context.document
    document.blocks = level.blocks
    reach = max(end + 1, level.reach) - start
    return Segment(end - start, document, frozenset(level.sought), reach)


def _begins_anew(level: Level) -> bool:
    """Whether nothing before the next line matters for what begins there."""
    blocks = level.blocks
    blank = blocks[-1] if blocks else None
    if (
        level.pending is not None or type(blank) is not Blank or blank.last < blank.first
    ):  # the rest of a line may follow
        return False
    line = level.lines[level.at].strip(WHITE)
    # A definition, also one behind attributes, belongs to the paragraph before it, and definition lists become one.
    return (
        bool(line) and not line.startswith((":", "{:")) and not (len(blocks) > 1 and type(blocks[-2]) is DefinitionList)
    )
