"""Writes a document segment by segment, and notes what each of them needs to know of the others."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import Any, TypeVar

from editor.markup.abbreviations import Abbreviations
from editor.markup.footnotes import Footnotes
from editor.markup.ids import HeadingIds
from editor.markup.inner_lines import without_marks
from editor.markup.options import Options
from editor.markup.rendering import Block
from editor.markup.segments import Segment, Written
from editor.markup.span_writer import SpanWriter
from editor.markup.toc import TocEntry
from editor.markup.tree import Document, Footnote
from editor.markup.words import words_in
from editor.markup.writer import Writer

_Value = TypeVar("_Value")
_ID, _ID_WITHIN_HTML, _MARK, _CONTENTS, _FOOTNOTES = "id", "id within html", "mark", "contents", "footnotes"

Expected = Iterator[tuple[tuple[str, str], str]]
"""Questions and their answers, in the order in which they will be asked."""


class UnexpectedQuestionError(Exception):
    """A segment asks something else than was expected."""


class SegmentWriter(Writer):
    """Writes segments in order, from the first one on after each `restart`; by expected answers in any order."""

    def __init__(self, options: Options) -> None:
        self._names: set[tuple[str, str]] = set()
        document = Document(
            [],
            links=_Noted("link", self._names),
            footnotes=_Noted("footnote", self._names),
            attribute_lists=_Noted("attributes", self._names),
        )
        super().__init__(document, options, mark_lines=True)
        self._questions: list[tuple[str, str]] = []
        self._answers: list[str] = []
        self._expected: Expected | None = None
        self._owners: list[Footnote] = []
        self._spans = SpanWriter(document, options, _AskedFootnotes(self, options, document))
        self._ids = _AskedIds(self, _ID, options)
        self._ids_within_html = _AskedIds(self, _ID_WITHIN_HTML, options)
        self.restart()

    @property
    def has_contents(self) -> bool:
        """Whether a contents list stands somewhere."""
        return self._contents is not None

    @property
    def footnotes_placed(self) -> bool:
        """Whether the text says where its footnotes stand."""
        return self._footnotes_placed

    def define(self, document: Document) -> None:
        """Takes over what the whole document defines."""
        _fill(self.document.links, document.links)
        _fill(self.document.footnotes, document.footnotes)
        _fill(self.document.attribute_lists, document.attribute_lists)
        self._abbreviations = Abbreviations(document.abbreviations)

    def restart(self) -> None:
        """The next segment is the first one."""
        options = self.options
        self._real_ids = HeadingIds(options.gfm, options.transliterated_header_ids, options.auto_id_prefix)
        self._real_ids_within_html = HeadingIds(False, options.transliterated_header_ids, options.auto_id_prefix)
        self._footnotes = Footnotes(options, self.document)
        self._contents = None
        self._footnotes_placed = False

    def write_segment(self, segment: Segment, expected: Expected | None = None) -> Written:
        """Writes the next segment, or any with expected answers. Raises UnexpectedQuestionError."""
        self._begin(expected)
        blocks = segment.document.blocks
        pieces: list[Block] = []
        for block in blocks:
            html = self.block(block)
            if html:
                html, inner = without_marks(html.strip("\n"), block.first)
                pieces.append(Block(html, block.first, block.last, inner))
        return self._written(pieces, words_in(blocks))

    def write_footnotes(self) -> tuple[Written, list[Footnote]]:
        """Writes the footnotes, behind the last segment; and for each heading in them, whose it is."""
        self._begin(None)
        self._owners = []
        notes = self._notes()
        return self._written([Block(notes, -1, -1)] if notes else [], 0), self._owners

    def placed(self, blocks: Iterable[Block], notes: str, contents: list[TocEntry]) -> tuple[Block, ...]:
        """The blocks with the contents list and the footnotes where they belong."""
        self._toc = contents
        placed = [self._with_places(block, notes) for block in blocks]
        return tuple(block for block in placed if block.html)

    def _with_places(self, block: Block, notes: str) -> Block:
        if "\0" not in block.html:
            return replace(block, html=block.html.strip("\n"))
        ends = [one.at for one in block.inner]
        pieces = [block.html[start:end] for start, end in pairwise((0, *ends, len(block.html)))]
        pieces = [self._placed(piece, notes) for piece in pieces]
        inner = [one._replace(at=at) for one, at in zip(block.inner, accumulate(map(len, pieces)), strict=False)]
        return replace(block, html="".join(pieces).strip("\n"), inner=tuple(inner))

    def answers(self, written: Written) -> tuple[str, ...] | None:
        """The answers to a segment's questions, as if it was written next. None: it must be written to know."""
        if _asks_for_place(written.questions):
            return None
        return tuple(self._answer(kind, text) for kind, text in written.questions)

    def ask(self, kind: str, text: str) -> str:
        """Called for what the order of segments decides."""
        question = (kind, text)
        if self._expected is None:
            answer = self._answer(kind, text)
        else:
            wanted, answer = next(self._expected, (None, ""))
            if wanted != question:
                raise UnexpectedQuestionError
        self._questions.append(question)
        self._answers.append(answer)
        return answer

    def _answer(self, kind: str, text: str) -> str:
        if kind == _MARK:
            return self._footnotes.mark(text)
        return (self._real_ids if kind == _ID else self._real_ids_within_html).id_for(text)

    def _begin(self, expected: Expected | None) -> None:
        self._expected = expected
        self._names.clear()
        self._questions, self._answers = [], []
        self.headings, self._toc = [], []
        self._within_html = 0

    def _written(self, pieces: Sequence[Block], words: int) -> Written:
        return Written(
            tuple(pieces),
            tuple(self.headings),
            tuple(self._toc),
            tuple(self._questions),
            tuple(self._answers),
            frozenset(self._names),
            words,
        )

    def _takes_contents(self) -> bool:
        self._note_place(_CONTENTS)
        return super()._takes_contents()

    def _takes_footnotes(self) -> bool:
        self._note_place(_FOOTNOTES)
        return super()._takes_footnotes()

    def _note_place(self, kind: str) -> None:
        if self._expected is not None:
            raise UnexpectedQuestionError
        self._questions.append((kind, ""))
        self._answers.append("")

    def _note(self, footnote: Footnote) -> str:
        known = len(self.headings)
        html = super()._note(footnote)
        self._owners.extend(footnote for _ in self.headings[known:])
        return html


def _asks_for_place(questions: Iterable[tuple[str, str]]) -> bool:
    return any(kind in (_CONTENTS, _FOOTNOTES) for kind, _ in questions)


def _fill(mine: dict[str, _Value], new: dict[str, _Value]) -> None:
    mine.clear()
    mine.update(new)


class _Noted(dict[str, _Value]):
    """Definitions that note what is looked up."""

    def __init__(self, kind: str, names: set[tuple[str, str]]) -> None:
        super().__init__()
        self._kind = kind
        self._names = names

    def get(self, key: str, default: Any = None) -> Any:
        self._names.add((self._kind, key))
        return super().get(key, default)

    def __contains__(self, key: object) -> bool:
        self._names.add((self._kind, str(key)))
        return super().__contains__(key)


class _AskedFootnotes(Footnotes):
    def __init__(self, writer: SegmentWriter, options: Options, document: Document) -> None:
        super().__init__(options, document)
        self._writer = writer

    def mark(self, name: str) -> str:
        return self._writer.ask(_MARK, name)


class _AskedIds(HeadingIds):
    def __init__(self, writer: SegmentWriter, kind: str, options: Options) -> None:
        super().__init__(options.gfm, options.transliterated_header_ids, options.auto_id_prefix)
        self._writer = writer
        self._kind = kind

    def id_for(self, text: str) -> str:
        return self._writer.ask(self._kind, text)
