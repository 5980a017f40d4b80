"""What is wrong with the post in front: in its front matter and in its text."""

from PySide6.QtCore import QObject, Signal

from editor.markup.rendering import Problem
from editor.ui.document import Document
from editor.ui.live_preview import LivePreview
from editor.ui.open_posts import OpenPosts


class Problems(QObject):
    """Lines count from the body's first, so those of the front matter are negative."""

    changed = Signal(tuple)
    """Every Problem, by its line."""

    def __init__(self, posts: OpenPosts, live: LivePreview, parent: QObject) -> None:
        super().__init__(parent)
        self._posts = posts
        self._live = live
        self._all: tuple[Problem, ...] = ()
        posts.opened.connect(self._follow)
        posts.current_changed.connect(self._collect)
        live.problems_changed.connect(self._collect)

    def all(self) -> tuple[Problem, ...]:
        return self._all

    def after(self, line: int) -> Problem | None:
        """The first one below a line, or around to the first of all; None where there is none."""
        return next((problem for problem in self._all if problem.line > line), self._all[0] if self._all else None)

    def before(self, line: int) -> Problem | None:
        """The last one above a line, or around to the last of all."""
        above = [problem for problem in self._all if problem.line < line]
        return (above or list(self._all) or [None])[-1]

    def _follow(self, document: Document) -> None:
        document.front_matter_changed.connect(self._collect)

    def _collect(self) -> None:
        document = self._posts.current
        found = (*_front_matter_problems(document), *self._live.problems) if document is not None else ()
        self._all = tuple(sorted(found, key=lambda problem: problem.line))
        self.changed.emit(self._all)


def _front_matter_problems(document: Document) -> list[Problem]:
    front_matter = document.front_matter
    found = [front_matter.problem] if front_matter.problem is not None else list(front_matter.warnings)
    above = front_matter.line_count
    return [Problem(min(problem.line - above, -1), problem.message) for problem in found]
