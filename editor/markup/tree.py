"""The tree of a kramdown document: blocks with their source lines, and the spans inside them.

It knows nothing of Python-Markdown. Text is a plain `str`, as the reader will see it: the writer escapes it.
"""

from dataclasses import dataclass, field

from editor.markup.rendering import Problem


@dataclass(slots=True)
class AttributeList:
    """What stands in `{: ...}`: attributes, and names of lists that are defined elsewhere."""

    names: list[str] = field(default_factory=list[str])
    values: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(slots=True)
class Node:
    """Anything that attributes can be put on."""

    attributes: AttributeList | None


# Spans


@dataclass(slots=True)
class Emphasis(Node):
    tag: str
    """`em`, `strong` or `del`."""
    children: "list[Span]"


@dataclass(slots=True)
class Link(Node):
    target: str
    title: str | None
    children: "list[Span]"


@dataclass(slots=True)
class Image(Node):
    target: str
    title: str | None
    alt: str


@dataclass(slots=True)
class CodeSpan(Node):
    code: str


@dataclass(slots=True)
class MathSpan(Node):
    formula: str


@dataclass(slots=True)
class HtmlSpan(Node):
    """An element written as HTML, within text."""

    tag: str
    html_attributes: dict[str, str]
    children: "list[Span]"


@dataclass(slots=True)
class FootnoteMark(Node):
    name: str


@dataclass(slots=True)
class Abbreviation(Node):
    name: str
    text: str


@dataclass(slots=True)
class Break:
    """A hard line break."""


@dataclass(slots=True)
class Symbol:
    """A character that was written as an entity or that stands for ASCII signs, where output depends on which."""

    point: int
    """Its code point, perhaps none of Unicode's."""
    source: str
    """The entity as it is written, empty where it is none."""


@dataclass(slots=True)
class RawSpan:
    """HTML that goes out as it is."""

    html: str
    text: str = ""
    """What it counts as for the ids of headings."""


@dataclass(slots=True)
class HtmlText:
    """Text within a raw element, entities and all."""

    text: str


Span = (
    str
    | Emphasis
    | Link
    | Image
    | CodeSpan
    | MathSpan
    | HtmlSpan
    | FootnoteMark
    | Abbreviation
    | Break
    | Symbol
    | RawSpan
    | HtmlText
)


# Blocks. Lines are counted from 0 in the whole text, the last one belongs to the block.


@dataclass(slots=True)
class Block(Node):
    first: int
    last: int


@dataclass(slots=True)
class Blank(Block):
    """Blank lines."""


@dataclass(slots=True)
class EndMark(Block):
    """What stands before it is complete: a `^` on a line of its own, or an attribute list."""

    boundary: bool
    """Blocks may start behind it that must start at a block boundary."""


@dataclass(slots=True)
class Paragraph(Block):
    text: str
    bare: bool = False
    """Its text stands in a list item without an element of its own."""
    spans: list[Span] | None = None


@dataclass(slots=True)
class Heading(Block):
    level: int
    text: str
    spans: list[Span] | None = None


@dataclass(slots=True)
class Rule(Block):
    pass


@dataclass(slots=True)
class Code(Block):
    code: str
    language: str = ""
    """As it is written behind the fence, with options; empty for none."""


@dataclass(slots=True)
class Quote(Block):
    children: list[Block]


@dataclass(slots=True)
class Item(Block):
    children: list[Block]


@dataclass(slots=True)
class ListBlock(Block):
    ordered: bool
    items: list[Item]


@dataclass(slots=True)
class Term(Block):
    text: str
    spans: list[Span] | None = None


@dataclass(slots=True)
class Definition(Block):
    children: list[Block]


@dataclass(slots=True)
class DefinitionList(Block):
    parts: list[Term | Definition]


@dataclass(slots=True)
class Cell(Node):
    text: str
    spans: list[Span] | None = None


@dataclass(slots=True)
class TableSection:
    tag: str
    """`thead`, `tbody` or `tfoot`."""
    rows: list[list[Cell]]
    lines: list[int]
    """The source line of each row."""


@dataclass(slots=True)
class Table(Block):
    alignments: list[str]
    columns: int
    """Rows with fewer cells end with empty ones."""
    sections: list[TableSection]


@dataclass(slots=True)
class MathBlock(Block):
    formula: str


@dataclass(slots=True)
class HtmlBlock(Block):
    """An element written as HTML. Its content is blocks, or raw text and elements, or spans."""

    tag: str
    html_attributes: dict[str, str]
    model: str
    """`raw`, `block` or `span`: how the content is read."""
    children: "list[Block | HtmlText]"
    text: str = ""
    """The source of the content, where it is spans."""
    text_start: tuple[int, int] = (0, 0)
    """The line where that begins, and how many characters are left of the line there."""
    spans: list[Span] | None = None
    closed_itself: bool = False


@dataclass(slots=True)
class RawBlock(Block):
    """HTML that goes out as it is: comments, and what `nomarkdown` holds."""

    html: str


@dataclass(slots=True)
class LinkTarget(Block):
    """The definition of a link. Shows nothing."""

    name: str
    target: str
    title: str | None


@dataclass(slots=True)
class AbbreviationText(Block):
    """The definition of an abbreviation. Shows nothing."""

    name: str
    text: str


@dataclass(slots=True)
class Footnote(Block):
    """The text of a footnote. Shows at the end of the document."""

    name: str
    children: list[Block]


@dataclass(slots=True)
class Document:
    """A parsed body, and what its spans refer to."""

    blocks: list[Block]
    links: dict[str, LinkTarget] = field(default_factory=dict[str, LinkTarget])
    abbreviations: dict[str, AbbreviationText] = field(default_factory=dict[str, AbbreviationText])
    footnotes: dict[str, Footnote] = field(default_factory=dict[str, Footnote])
    attribute_lists: dict[str, AttributeList] = field(default_factory=dict[str, AttributeList])
    problems: list[Problem] = field(default_factory=list[Problem])
    options_in_text: bool = False
    """Some `{::options}` stand in it, perhaps among the words of a paragraph."""
