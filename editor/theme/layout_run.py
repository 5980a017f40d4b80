"""One rendering of a layout: like that of a body, but what goes wrong is in one of many files."""

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from liquid import BoundTemplate
from liquid.ast import Node

from editor.theme.liquid.repair import Repair
from editor.theme.liquid.run import Run
from editor.theme.page import PageProblem
from editor.theme.values import SiteValues

_UNKNOWN_TAG = re.compile(r"The tag “([^”]*)” is not one of Jekyll's")


@dataclass(frozen=True, slots=True)
class _Source:
    """A file that is being rendered."""

    path: Path
    text: str
    starts: list[int]
    """Where its lines begin."""
    first_line: int


class LayoutRun(Run):
    """Renders a layout and what it includes."""

    def __init__(
        self,
        template: BoundTemplate,
        source: str,
        site: SiteValues,
        page: Mapping[str, object],
        others: Mapping[str, object],
        shown: Callable[[Path], str],
    ) -> None:
        super().__init__(template, source, site, page, others)
        self.page_problems: list[PageProblem] = []
        self.files: set[Path] = set()
        self.unknown: list[str] = []
        """Names of tags that only a plug-in can know. A filter that nobody knows does nothing in Jekyll, too."""
        self._sources: dict[int, _Source] = {}
        self._at: _Source | None = None
        self._shown = shown

    def begins(self, path: Path, repair: Repair, first_line: int) -> None:
        """A file is about to be rendered; `first_line` is that of its text in the file."""
        starts = [0, *(match.end() for match in re.finditer("\n", repair.text))]
        is_new = id(repair.text) not in self._sources
        self._at = self._sources[id(repair.text)] = _Source(path, repair.text, starts, first_line)
        self.files.add(path)
        for problem in repair.problems if is_new else ():
            self.line = problem.line
            self.note(problem.message)

    def includes(self, path: Path, name: str, repair: Repair) -> None:
        if id(repair.text) not in self._sources:
            self.begins(path, repair, 0)
        self._at = self._sources[id(repair.text)]

    def note(self, message: str) -> None:
        at = self._at
        file = self._shown(at.path) if at is not None else ""
        problem = PageProblem(file, self.line + (at.first_line if at is not None else 0), message)
        if problem not in self.page_problems:
            self.page_problems.append(problem)
        if (match := _UNKNOWN_TAG.match(message)) and match[1] not in self.unknown:
            self.unknown.append(match[1])

    def enter(self, node: Node, buffer: TextIO, *, literal: int | None = None) -> None:
        source = self._sources.get(id(node.token.source))
        if source is None:
            return  # of a name in which variables stand
        self._at = source
        self.line = bisect_right(source.starts, node.token.start_index if literal is None else literal) - 1
