"""Going somewhere: to a post, a heading, a line, a problem, and back."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from editor.markup.rendering import Problem
from editor.ui.dialogs.picker import Item, Picker
from editor.ui.document import Document
from editor.ui.live_preview import LivePreview
from editor.ui.open_posts import OpenPosts
from editor.ui.post_files import PostFiles
from editor.ui.post_list import PostList
from editor.ui.problems import Problems, is_elsewhere
from editor.ui.site_session import SiteSession
from editor.ui.source_editor import SourceEditor

_FAR = 20
"""Lines: a jump at least this far is a place to come back to."""
_MOST_PLACES = 100


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a post."""

    path: Path
    line: int


class Navigation(QObject):
    front_matter_requested = Signal()
    """The problem is in the front matter: show its YAML."""
    problem_named = Signal(str)
    """The message of the problem that the caret was brought to."""

    def __init__(
        self,
        site: SiteSession,
        posts: OpenPosts,
        files: PostFiles,
        live: LivePreview,
        problems: Problems,
        editor: SourceEditor,
        post_list: PostList,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._site = site
        self._posts = posts
        self._files = files
        self._live = live
        self._editor = editor
        self._list = post_list
        self._window = window
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self._problems = problems
        self._named: Problem | None = None
        """The problem that was named last."""

    # --- posts

    def open(self, path: Path) -> Document | None:
        """Opens a post, remembering where the writer was, and gives its text the keyboard."""
        self._remember()
        document = self._files.open(path)
        if document is not None:
            self._editor.setFocus()
        return document

    def open_relative(self, path: str) -> Document | None:
        """Opens a post by its path in the site."""
        return self.open(self._site.folder / path) if self._site.folder is not None else None

    def go_to_post(self) -> None:
        """Asks for a post by title, file name or date; the recent ones come first."""
        recent = [self._site.relative(document.path) for document in self._posts.recent[1:]]
        rank = {path: place for place, path in enumerate(recent)}
        posts = sorted(
            self._site.posts.values(),
            key=lambda post: (rank.get(post.path, len(rank)), -(post.date.timestamp() if post.date else 0)),
        )
        items = [
            Item(post.title, f"{post.date:%Y-%m-%d}  {post.path}" if post.date else post.path, post.path)
            for post in posts
        ]
        picker = Picker(
            self.tr("Go to Post"), self.tr("Title, file name or date"), items, self._window, self._offer_new
        )
        picker.chosen.connect(self._go_to_chosen)
        picker.open_over(self._window)

    def _offer_new(self, text: str) -> Item | None:
        title = text.strip()
        return Item(self.tr("New post “%1”").replace("%1", title), "", (title,)) if title else None

    def _go_to_chosen(self, value: object) -> None:
        match value:
            case str():
                self.open_relative(value)
            case (str(title),):
                self._files.new_post(title)
            case _:
                pass

    def switch_recent(self) -> None:
        """Brings the post to the front that was there before."""
        recent = self._posts.recent
        if len(recent) > 1:
            self._posts.show(recent[1])

    def step_in_list(self, step: int) -> None:
        """Opens the next or previous post as the list shows them."""
        paths = self._list.visible_paths()
        current = self._site.relative(self._posts.current.path) if self._posts.current is not None else None
        place = paths.index(current) + step if current in paths else 0
        while 0 <= place < len(paths) and self.open_relative(paths[place]) is None:
            place += step  # past a file that cannot be opened

    # --- places

    def go_back(self) -> None:
        self._travel(self._back, self._forward)

    def go_forward(self) -> None:
        self._travel(self._forward, self._back)

    def go_to_body_line(self, line: int) -> None:
        """Brings caret and focus to a line of the post in front."""
        if abs(self._editor.caret_line() - line) >= _FAR:
            self._remember()
        self._editor.go_to_line(line)
        self._editor.setFocus()

    def go_to_line(self) -> None:
        """Asks for a line of the file."""
        document = self._posts.current
        if document is None:
            return
        first = document.first_file_line
        last = first + document.body.blockCount() - 1
        now = first + self._editor.caret_line()
        line, accepted = QInputDialog.getInt(
            self._window,
            self.tr("Go to Line"),
            self.tr("Line (%1–%2):").replace("%1", str(first)).replace("%2", str(last)),
            now,
            first,
            last,
        )
        if accepted:
            self.go_to_body_line(line - first)

    def go_to_heading(self) -> None:
        """Asks for a heading of the post in front."""
        items = [Item("    " * (heading.level - 1) + heading.text, "", heading.line) for heading in self._live.headings]
        picker = Picker(self.tr("Go to Heading"), self.tr("Heading"), items, self._window)
        picker.chosen.connect(self._go_to_chosen_line)
        picker.open_over(self._window)

    def _go_to_chosen_line(self, line: object) -> None:
        if isinstance(line, int):
            self.go_to_body_line(line)

    def next_problem(self) -> None:
        """Goes to the problem below the caret, or around to the first one."""
        self._go_to_problem(self._problems.after(self._editor.caret_line(), self._named))

    def previous_problem(self) -> None:
        """Goes to the problem above the caret, or around to the last one."""
        self._go_to_problem(self._problems.before(self._editor.caret_line(), self._named))

    def _go_to_problem(self, problem: Problem | None) -> None:
        if problem is None:
            self.problem_named.emit(self.tr("No problems in this post"))
            return
        if problem.line < 0:
            self.front_matter_requested.emit()
        elif not is_elsewhere(problem):
            self.go_to_body_line(problem.line)
        self._named = problem
        self.problem_named.emit(problem.message)

    def _remember(self) -> None:
        if (place := self._here()) is not None and self._back[-1:] != [place]:
            self._back = [*self._back[-_MOST_PLACES:], place]
            self._forward.clear()

    def _here(self) -> Place | None:
        document = self._posts.current
        return Place(document.path, self._editor.caret_line()) if document is not None else None

    def _travel(self, source: list[Place], target: list[Place]) -> None:
        if not source:
            return
        place = source.pop()
        if (here := self._here()) is not None:
            target.append(here)
        if self._files.open(place.path) is not None:
            self._editor.go_to_line(place.line)
