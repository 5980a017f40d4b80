"""The segments of one body: read and written anew where the text was edited, and what that changed."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

from editor.markup.blocks import without_controls
from editor.markup.merged_definitions import changed_abbreviations, changed_names, defines, forget_spans, merged
from editor.markup.options import read_options
from editor.markup.rendering import Block, Change, Heading, MovedLines, Problem, Rendering, Splice
from editor.markup.segment_writer import SegmentWriter, UnexpectedQuestionError
from editor.markup.segments import Segment, Written, read_segments
from editor.markup.splices import splices_between
from editor.markup.toc import TocEntry
from editor.markup.tree import Footnote
from editor.markup.words import words_in

_AHEAD = 300
"""So many lines behind an edit are tried first: nearly always a segment begins in them where one began before."""
_ABOVE = 2
"""So many segments above an edit are read anew; the last of them may go on into it."""


@dataclass(slots=True)
class _Edited:
    """Lines that differ from those that the segments were read from."""

    start: int
    old_end: int
    new_end: int

    def add(self, first: int, removed: int, added: int) -> None:
        end = first + removed
        self.start = min(self.start, first)
        if end > self.new_end:
            self.old_end += end - self.new_end
            self.new_end = end
        self.new_end += added - removed


@dataclass(frozen=True, slots=True)
class _Part:
    """Blocks in place of others."""

    segment: int
    old: Sequence[Block]
    new: Sequence[Block]
    whole: bool = False
    """All of them are given anew."""

    def splices(self) -> Sequence[Splice]:
        return (Splice(0, len(self.old), tuple(self.new)),) if self.whole else splices_between(self.old, self.new)


class SegmentTree:
    """Follows `lines`, which its owner changes, and tells so by `edit` each time."""

    def __init__(self, lines: Sequence[str], options: Mapping[str, object] | None) -> None:
        self._source = lines
        self._lines = list(map(without_controls, lines))
        self._options = read_options(options)
        self._segments = [segment for _, segment in read_segments(self._lines, self._options)]
        self._counts = [segment.count for segment in self._segments]
        self._edited: _Edited | None = None
        self._defined = merged(self._segments, self._options)
        self._writer = SegmentWriter(self._options)
        self._writer.define(self._defined)
        self._notes: tuple[Written, list[Footnote]] | None = None
        self._shown_notes: tuple[Block, ...] = ()
        self._write_all()
        self._shown_counts = [len(_shown(segment)) for segment in self._segments]
        self._words = sum(_written(segment).words for segment in self._segments)
        self._headings = self._all_headings()
        self._problems = self._all_problems()

    @property
    def block_count(self) -> int:
        """Blocks that were told last."""
        return sum(self._shown_counts) + len(self._shown_notes)

    def rendering(self) -> Rendering:
        """All that was told last."""
        blocks = (*self._placed(0, self._segments), *self._shown_notes)
        return Rendering(blocks, self._headings, self._problems, self._words)

    def edit(self, first: int, removed: int, added: int) -> None:
        """So many lines were replaced by so many."""
        self._lines[first : first + removed] = map(without_controls, self._source[first : first + added])
        if self._edited is None:
            self._edited = _Edited(first, first + removed, first + added)
        else:
            self._edited.add(first, removed, added)

    def take_change(self) -> Change:
        """Reads and writes what was edited."""
        if self._edited is None:
            return Change((), None, None, None, self._words)
        edited, self._edited = self._edited, None
        starts = list(accumulate(self._counts, initial=0))
        at = self._first_to_read(starts, edited)
        found, end = self._read(starts, at, edited)
        replaced = self._segments[at:end]
        shift = edited.new_end - edited.old_end
        before = tuple(self._placed(starts[at], replaced))
        headings_before = self._headings_of(starts[at], replaced)
        self._segments[at:end] = found
        self._counts[at:end] = [segment.count for segment in found]
        old_notes = self._shown_notes
        rewritten = self._write(at, replaced, found)
        part = _Part(at, before, tuple(self._placed(starts[at], found)))
        moved = rewritten is not None or shift != 0
        same_headings = not moved and headings_before == self._headings_of(starts[at], found)
        return self._told(part, replaced, found, shift, rewritten or {}, old_notes, same_headings)

    # --- reading

    def _first_to_read(self, starts: Sequence[int], edited: _Edited) -> int:
        """The first segment that has to be read anew."""
        at = max(0, bisect_right(starts, edited.start, hi=len(self._segments)) - 1 - _ABOVE)
        far = [
            index
            for index, segment in enumerate(self._segments[:at])
            if segment.sought or segment.reach > segment.count + 1
        ]
        new = "\n".join(self._lines[edited.start : edited.new_end]) if far else ""
        for index in far:
            segment = self._segments[index]
            if starts[index] + segment.reach > edited.start or any(sign in new for sign in segment.sought):
                return index
        return at

    def _read(self, starts: Sequence[int], at: int, edited: _Edited) -> tuple[list[Segment], int]:
        """New segments, and the first of the old ones that still stands."""
        first = starts[at]
        shift = edited.new_end - edited.old_end
        for last in (edited.new_end + _AHEAD, len(self._lines)):
            window = self._lines[first:last]
            whole = last >= len(self._lines)
            found: list[Segment] = []
            for end, segment in read_segments(window, self._options):
                if segment.sought and not whole:
                    break  # what it sought may stand behind the window
                found.append(segment)
                line = first + end
                if line >= edited.new_end and end < len(window):
                    old = bisect_right(starts, line - shift) - 1
                    if old < len(self._segments) and starts[old] == line - shift:
                        return found, old
            else:
                if whole:
                    return found, len(self._segments)
        raise ValueError("the last window is the whole rest")

    # --- writing

    def _write(self, at: int, replaced: Sequence[Segment], found: Sequence[Segment]) -> dict[int, Written] | None:
        """Writes new segments, and others that they have an effect on: what these showed. None: they have none."""
        if any(map(defines, chain(replaced, found))):
            return self._write_all(self._define(at, found))
        asked = iter(
            [
                pair
                for segment in replaced
                for pair in zip(_written(segment).questions, _written(segment).answers, strict=True)
            ]
        )
        try:
            for segment in found:
                segment.written = self._writer.write_segment(segment, asked)
        except UnexpectedQuestionError:
            asked = iter([(("", ""), "")])
        if next(asked, None) is not None or (self._writer.has_contents and _contents(replaced) != _contents(found)):
            for segment in found:
                segment.written = None
                forget_spans(segment.document.blocks)  # so that it is noted anew what is looked up
            return self._write_all({})
        return None

    def _define(self, at: int, found: Sequence[Segment]) -> dict[int, Written]:
        """Takes over changed definitions. What the segments showed that have to be written anew because of them."""
        old, self._defined = self._defined, merged(self._segments, self._options)
        self._writer.define(self._defined)
        names = changed_names(old, self._defined)
        words = changed_abbreviations(old, self._defined)
        touched: dict[int, Written] = {}
        if not names and not words:
            return touched
        line = 0
        for index, segment in enumerate(self._segments):
            written = segment.written
            if written is not None and (not names.isdisjoint(written.names) or self._has(words, line, segment)):
                touched[index] = written
                segment.written = None
                forget_spans(segment.document.blocks)
            line += segment.count
        return touched

    def _has(self, words: Sequence[str], line: int, segment: Segment) -> bool:
        if not words:
            return False
        text = "\n".join(self._lines[line : line + segment.count])
        return any(word in text for word in words)

    def _write_all(self, touched: dict[int, Written] | None = None) -> dict[int, Written]:
        """The last pass: settles what the order of segments decides. What changed segments showed before."""
        changed = touched if touched is not None else {}
        writer = self._writer
        writer.restart()
        for index, segment in enumerate(self._segments):
            written = segment.written
            if written is None:
                segment.written = writer.write_segment(segment)
            elif written.questions and (now := self._rewritten(segment, written)) is not None:
                changed[index] = written
                segment.written = now
        self._write_footnotes()
        return changed

    def _rewritten(self, segment: Segment, written: Written) -> Written | None:
        """A segment written anew, where one of its questions has another answer by now."""
        answers = self._writer.answers(written)
        if answers == written.answers:
            return None
        if answers is None:
            forget_spans(segment.document.blocks)  # what gives its place to a list is not read
            return self._writer.write_segment(segment)
        now = self._writer.write_segment(segment, iter(zip(written.questions, answers, strict=True)))
        now.names |= written.names  # its spans were not read again
        return now

    def _write_footnotes(self) -> None:
        """Writes the footnotes, and puts them and the contents list where they belong."""
        writer = self._writer
        with_footnotes = [segment for segment in self._segments if segment.document.footnotes]
        for segment in with_footnotes:
            forget_spans(segment.document.footnotes.values())
        self._notes = notes, _ = writer.write_footnotes()
        for segment in with_footnotes:
            _written(segment).words = words_in(segment.document.blocks)
        html = notes.shown[0].html if notes.shown else ""
        contents = [*_contents(self._segments), *notes.contents]
        if writer.has_contents or writer.footnotes_placed:
            for segment in self._segments:
                written = _written(segment)
                if any("\0" in block.html for block in written.shown):
                    written.shown = writer.placed(written.shown, html, contents)
        shown = () if writer.footnotes_placed else writer.placed(notes.shown, html, contents)
        self._shown_notes = shown

    # --- telling

    def _told(
        self,
        part: _Part,
        replaced: Sequence[Segment],
        found: Sequence[Segment],
        shift: int,
        rewritten: Mapping[int, Written],
        old_notes: tuple[Block, ...],
        same_headings: bool,
    ) -> Change:
        end = part.segment + len(found)
        starts = list(accumulate(self._counts, initial=0))
        parts = [self._rewritten_part(starts[index], index, written) for index, written in sorted(rewritten.items())]
        parts = [
            *(one for one in parts if one.segment < part.segment),
            part,
            *(one for one in parts if one.segment >= end),
            _Part(len(self._segments), old_notes, self._shown_notes),
        ]
        old_end = part.segment + len(replaced)
        old_first = sum(self._shown_counts[: part.segment])
        self._shown_counts[part.segment : old_end] = [len(_shown(segment)) for segment in found]
        for index in rewritten:
            self._shown_counts[index] = len(_shown(self._segments[index]))
        splices: list[Splice] = []
        grown = 0
        for one in parts:
            first = sum(self._shown_counts[: one.segment]) - grown
            splices.extend(
                Splice(splice.first + first, splice.removed, splice.blocks)
                for splice in one.splices()
                if splice.removed or splice.blocks
            )
            grown += len(one.new) - len(one.old)
        moved = None
        if shift or _stand(part.old) != _stand(part.new):
            first = sum(self._shown_counts[: part.segment])
            moved = MovedLines(old_first + len(part.old), shift, first, _stand(part.new))
        self._words += sum(_written(segment).words for segment in found)
        self._words -= sum(_written(segment).words for segment in replaced)
        if rewritten or any(segment.document.footnotes for segment in chain(found, self._segments)):
            self._words = sum(_written(segment).words for segment in self._segments)
        headings, problems = self._headings, self._problems
        if not same_headings:
            self._headings = self._all_headings()
        if shift or any(segment.document.problems for segment in chain(replaced, found)):
            self._problems = self._all_problems()
        return Change(
            tuple(splices),
            moved,
            None if self._headings == headings else self._headings,
            None if self._problems == problems else self._problems,
            self._words,
        )

    def _placed(self, line: int, segments: Sequence[Segment]) -> list[Block]:
        """What segments show that begin at a line, with lines of the body."""
        blocks: list[Block] = []
        for segment in segments:
            for block in _shown(segment):
                blocks.append(Block(block.html, block.first_line + line, block.last_line + line, block.inner))
            line += segment.count
        return blocks

    def _rewritten_part(self, line: int, index: int, before: Written) -> _Part:
        """A segment that was not edited: whether its blocks stand elsewhere within it is told by giving them anew."""
        now = _shown(self._segments[index])
        new = self._placed(line, self._segments[index : index + 1])
        return _Part(index, before.shown, new, whole=_stand(before.shown) != _stand(now))

    def _headings_of(self, line: int, segments: Sequence[Segment]) -> list[Heading]:
        headings: list[Heading] = []
        for segment in segments:
            for one in _written(segment).headings:
                headings.append(Heading(one.level, one.text, one.id, one.line + line))
            line += segment.count
        return headings

    def _all_headings(self) -> tuple[Heading, ...]:
        headings = self._headings_of(0, self._segments)
        if self._notes is None or not self._notes[0].headings:
            return tuple(headings)
        starts = accumulate(self._counts, initial=0)
        lines = {
            id(footnote): start
            for start, segment in zip(starts, self._segments, strict=False)
            for footnote in segment.document.footnotes.values()
        }
        notes, owners = self._notes
        for one, owner in zip(notes.headings, owners, strict=True):
            headings.append(Heading(one.level, one.text, one.id, one.line + lines[id(owner)]))
        return tuple(headings)

    def _all_problems(self) -> tuple[Problem, ...]:
        starts = accumulate(self._counts, initial=0)
        return tuple(
            Problem(problem.line + start, problem.message)
            for start, segment in zip(starts, self._segments, strict=False)
            for problem in segment.document.problems
        )


def _written(segment: Segment) -> Written:
    if segment.written is None:
        raise ValueError("a segment is written as soon as it is read")
    return segment.written


def _shown(segment: Segment) -> tuple[Block, ...]:
    return _written(segment).shown


def _contents(segments: Sequence[Segment]) -> list[TocEntry]:
    return [entry for segment in segments for entry in _written(segment).contents]


def _stand(blocks: Sequence[Block]) -> tuple[tuple[int, int], ...]:
    return tuple((block.first_line, block.last_line) for block in blocks)
