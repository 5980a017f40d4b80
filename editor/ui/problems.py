"""What is wrong with the post in front: in its front matter, in its text, and in the page around it."""

from sys import maxsize

from PySide6.QtCore import QObject, Signal

from editor.markup.rendering import Problem
from editor.ui.document import Document
from editor.ui.live_preview import LivePreview
from editor.ui.open_posts import OpenPosts
from editor.ui.whole_pages import WholePages
from editor.ui.wording import translated

_ELSEWHERE = maxsize


class Problems(QObject):
    """Lines count from the body's first, so those of the front matter are negative. What is wrong in another file comes
    last.
    """

    changed = Signal(tuple)
    """Every Problem, by its line."""

    def __init__(self, posts: OpenPosts, live: LivePreview, pages: WholePages, parent: QObject) -> None:
        super().__init__(parent)
        self._posts = posts
        self._live = live
        self._pages = pages
        self._all: tuple[Problem, ...] = ()
        posts.opened.connect(self._follow)
        posts.current_changed.connect(self._collect)
        live.problems_changed.connect(self._collect)
        pages.problems_changed.connect(self._collect)

    def all(self) -> tuple[Problem, ...]:
        return self._all

    def after(self, line: int, named: Problem | None) -> Problem | None:
        """The first one below a line, or around to the first of all; None where there is none.

        `named` is the one that was named last: the caret cannot go where one is that stands in another file.
        """
        if named in self._all and is_elsewhere(named):
            return self._all[(self._all.index(named) + 1) % len(self._all)]
        return next((problem for problem in self._all if problem.line > line), self._all[0] if self._all else None)

    def before(self, line: int, named: Problem | None) -> Problem | None:
        """The last one above a line, or around to the last of all; `named` as in `after`."""
        if named in self._all and is_elsewhere(named):
            return self._all[self._all.index(named) - 1]
        above = [problem for problem in self._all if problem.line < line]
        return (above or list(self._all) or [None])[-1]

    def _follow(self, document: Document) -> None:
        document.front_matter_changed.connect(self._collect)

    def _page_problems(self) -> list[Problem]:
        """Those of layouts and includes."""
        page = self._pages.page
        words = self.tr("%1, line %2: %3")
        return [
            Problem(
                _ELSEWHERE,
                words.replace("%1", problem.file)
                .replace("%2", str(problem.line + 1))
                .replace("%3", translated(problem.message)),
            )
            for problem in (page.problems if page is not None else ())
        ]

    def _collect(self) -> None:
        document = self._posts.current
        found: tuple[Problem, ...] = ()
        if document is not None:
            found = (*_front_matter_problems(document), *_translated(self._live.problems), *self._page_problems())
        self._all = tuple(sorted(found, key=lambda problem: problem.line))
        self.changed.emit(self._all)


def is_elsewhere(problem: Problem) -> bool:
    """Whether it is in another file than the post, which its message names."""
    return problem.line == _ELSEWHERE


def _translated(problems: tuple[Problem, ...]) -> list[Problem]:
    return [Problem(problem.line, translated(problem.message)) for problem in problems]


def _front_matter_problems(document: Document) -> list[Problem]:
    front_matter = document.front_matter
    found = [front_matter.problem] if front_matter.problem is not None else list(front_matter.warnings)
    above = front_matter.line_count
    return [Problem(min(problem.line - above, -1), translated(problem.message)) for problem in found]
