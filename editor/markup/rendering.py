"""What rendering a body yields: values that the preview, the outline and the problems list show."""

from dataclasses import dataclass

from editor.markup.inner_lines import InnerLines


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the text that its author should know of. It never keeps a post from being saved."""

    line: int
    """Line of the body, counted from 0."""
    message: str
    """A sentence."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the body, in source order."""

    level: int
    """1 to 6."""
    text: str
    """Visible text, without markup."""
    id: str
    """The anchor in the published page; empty where it has none."""
    line: int
    """Line of the body, counted from 0."""


@dataclass(frozen=True, slots=True)
class SourceSpan:
    """Something within text, and where it stands in the body. Lines and columns are counted from 0, columns in code
    points.
    """

    kind: str
    """`link`, `image`, `footnote` (a mark) or `code`."""
    target: str
    """The address of a link or an image, the name of a footnote; empty for code."""
    line: int
    column: int
    end_line: int
    end_column: int
    """Behind its last character. Of an element written as HTML, only the tag that opens it counts."""


@dataclass(frozen=True, slots=True)
class Block:
    """A top-level element of the rendered body, or raw text between two."""

    html: str
    first_line: int
    """First source line in the body, counted from 0; -1 where it is not known."""
    last_line: int
    """Last source line in the body; -1 where it is not known."""
    inner: tuple[InnerLines, ...] = ()
    """Elements within it whose lines are known, in the order of the HTML."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """A rendered body."""

    blocks: tuple[Block, ...]
    headings: tuple[Heading, ...] = ()
    problems: tuple[Problem, ...] = ()
    words: int = 0
    """Words of running text, code and markup left out."""

    @property
    def html(self) -> str:
        return "\n".join(block.html for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Splice:
    """Replaces `removed` blocks from index `first` (counted in the old list) by `blocks`."""

    first: int
    removed: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class MovedLines:
    """Where blocks stand whose HTML is the same as before."""

    behind: int
    """From this block on, counted before the splices, lines grow by `shift`; unknown ones stay unknown."""
    shift: int
    first: int
    """From this block on, counted after the splices, stand `lines`."""
    lines: tuple[tuple[int, int], ...]
    """First and last source line of so many blocks."""


@dataclass(frozen=True, slots=True)
class Change:
    """What leads from one rendering to the next."""

    splices: tuple[Splice, ...]
    """In ascending order, not overlapping."""
    moved: MovedLines | None
    """None: all other blocks stand where they stood."""
    headings: tuple[Heading, ...] | None
    """None: the same as before."""
    problems: tuple[Problem, ...] | None
    """None: the same as before."""
    words: int
    whole: bool = False
    """The splices start from nothing, whatever was told before."""
