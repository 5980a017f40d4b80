"""The pane that lists the site's posts."""

from collections.abc import Iterable, Mapping
from time import perf_counter

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from editor.site.summary import PostSummary
from editor.ui.icons import icon
from editor.ui.post_groups import Group, group_posts
from editor.ui.post_list_delegate import PostListDelegate
from editor.ui.post_list_filter import PostListFilter
from editor.ui.post_list_model import PostListModel, PostRole
from editor.ui.post_list_view import PostListView
from editor.ui.search_line import LEAST_HEIGHT
from editor.ui.theme import Colors

_REGROUP_DELAY = 60
"""Milliseconds in which rows that arrive one batch after another are gathered, at least."""
_REGROUP_SHARE = 10
"""Grouping all posts anew may take one part in this many of the window's time."""


class PostList(QWidget):
    """Shows summaries in groups; search, filters, order and folding are its own."""

    post_activated = Signal(str)
    """Open the post at this path, relative to the site."""
    menu_requested = Signal(str, QPoint)
    """A context menu for the post at this path, at this place on the screen."""
    new_post_requested = Signal()
    sort_changed = Signal(str)

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posts: dict[str, PostSummary] = {}
        self._groups: list[Group] = []
        self._folded: frozenset[str] = frozenset()
        self._reading = False
        self._site_open = False
        self._to_reveal = ""
        self.filter = PostListFilter(self._posts.values, self)
        self.filter.query_changed.connect(self._regroup)
        self.filter.sort_chosen.connect(self.sort_changed)
        self.filter.enter_pressed.connect(self._open_first)
        self._model = PostListModel(self)
        self._delegate = PostListDelegate(colors, self)
        self.view = PostListView(self._model, self._delegate, self)
        self.view.opened.connect(self.post_activated)
        self.view.fold_requested.connect(self._fold)
        self.view.search_requested.connect(self.focus_search)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.filter.down_pressed.connect(self.view.setFocus)
        self._regroup_soon = QTimer(self)
        self._regroup_soon.setSingleShot(True)
        self._regroup_soon.setInterval(_REGROUP_DELAY)
        self._regroup_soon.timeout.connect(self._regroup)
        self._count = QLabel(self)
        self._count.setForegroundRole(self._count.palette().ColorRole.PlaceholderText)
        self._count.setContentsMargins(4, 0, 4, 0)
        self._pages = QStackedWidget(self)
        self.view.setMinimumHeight(LEAST_HEIGHT)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._make_empty_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.filter)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._count)
        self.setAccessibleName(self.tr("Posts"))
        self._show_state()

    # --- what is shown

    def clear(self) -> None:
        """Forgets the posts of a site that was closed."""
        self._posts.clear()
        self._folded = frozenset()
        self._site_open = False
        self.filter.clear()
        self._regroup()

    def set_reading(self, reading: bool) -> None:
        """A site is open, and it is still being read, or read to its end."""
        self._site_open = True
        self._reading = reading
        self._show_state()
        self._regroup_soon.start()

    def update_posts(self, posts: Iterable[PostSummary], removed: Iterable[str]) -> None:
        self._posts.update((post.path, post) for post in posts)
        for path in removed:
            self._posts.pop(path, None)
        if not self._regroup_soon.isActive():
            self._regroup_soon.start()

    def show_current(self, path: str) -> None:
        """Marks the post in front and brings it into view, now or as soon as it is read; empty: none is in front."""
        self._model.show_front(path)
        self._to_reveal = path
        self._reveal()

    def show_modified(self, paths: frozenset[str]) -> None:
        self._model.show_modified(paths)

    def set_sort(self, sort: str) -> None:
        """Sorts by "date", "title" or "modified"."""
        self.filter.set_sort(sort)

    def set_colors(self, colors: Colors) -> None:
        self._delegate.set_colors(colors)
        self.view.viewport().update()

    def focus_search(self) -> None:
        self.filter.focus_search()

    def focus_list(self) -> None:
        """The keyboard goes to the rows; to the search where there are none."""
        self.setFocus()

    def visible_paths(self) -> list[str]:
        """The posts that search and filters leave, in the list's order."""
        return [post.path for group in self._groups for post in group.posts]

    def visible_groups(self) -> Mapping[str, int]:
        """Titles of the groups shown, with their number of posts."""
        return {group.title: len(group.posts) for group in self._groups}

    @property
    def is_waiting(self) -> bool:
        """Whether rows have come that are not shown yet."""
        return self._regroup_soon.isActive()

    def empty_text(self) -> str:
        """Why there are no rows; empty where there are."""
        return "" if self._groups else self._empty.text()

    def count_text(self) -> str:
        """What is said at the foot of the list."""
        return self._count.text()

    # --- rows

    def _regroup(self) -> None:
        start = perf_counter()
        self._groups = group_posts(self._posts.values(), self.filter.query)
        self._show_rows()
        spent = (perf_counter() - start) * 1000
        self._regroup_soon.setInterval(max(_REGROUP_DELAY, round(spent * _REGROUP_SHARE)))

    def _show_rows(self) -> None:
        folded = frozenset[str]() if self.filter.query.narrows else self._folded
        self.view.show_groups(self._groups, folded)
        self._reveal()
        self._show_state()

    def _fold(self, key: str, fold: bool) -> None:
        self._folded = self._folded | {key} if fold else self._folded - {key}
        self._show_rows()

    def _reveal(self) -> None:
        """Brings the post in front into view, once."""
        path = self._to_reveal
        group = next((group for group in self._groups if any(post.path == path for post in group.posts)), None)
        if not path or group is None:
            return
        self._to_reveal = ""
        if group.key in self._folded:
            self._fold(group.key, fold=False)
        self.view.reveal(path)

    def _open_first(self) -> None:
        if paths := self.visible_paths():
            self.post_activated.emit(paths[0])

    def _on_menu(self, where: QPoint) -> None:
        post = self.view.indexAt(where).data(PostRole)
        if isinstance(post, PostSummary):
            self.menu_requested.emit(post.path, self.view.viewport().mapToGlobal(where))

    # --- states

    def _make_empty_page(self) -> QWidget:
        page = QWidget(self)
        self._empty = QLabel(page)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.empty_button = QPushButton(page)
        self.empty_button.clicked.connect(self._on_empty_button)
        layout = QVBoxLayout(page)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self._empty)
        layout.addWidget(self.empty_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return page

    def _show_state(self) -> None:
        self._count.setText(self._count_words())
        empty = not self._groups
        self._pages.setCurrentIndex(1 if empty else 0)
        self.setFocusProxy(self.filter.search_line if empty else self.view)  # what is hidden takes no focus
        if empty:
            self._show_why_empty()

    def _show_why_empty(self) -> None:
        self.empty_button.show()
        if self._posts:
            self._empty.setText(self.tr("No post matches the search and filters."))
            self.empty_button.setText(self.tr("Clear Filters"))
            self.empty_button.setIcon(icon("close"))
        elif self._site_open and not self._reading:
            self._empty.setText(self.tr("No posts here yet."))
            self.empty_button.setText(self.tr("New Post…"))
            self.empty_button.setIcon(icon("new-post"))
        else:
            self._empty.setText(self.tr("Reading the folder…") if self._site_open else self.tr("No site is open."))
            self.empty_button.hide()

    def _count_words(self) -> str:
        if not self._posts:
            return ""
        count = len(self._posts)
        number = QLocale().toString(count)
        if self._reading:
            return self.tr("Reading… %1 files", "", count).replace("%1", number)
        if self.filter.query.narrows:
            shown = QLocale().toString(sum(len(group.posts) for group in self._groups))
            return self.tr("%1 of %2 files", "", count).replace("%1", shown).replace("%2", number)
        return self.tr("1 file") if count == 1 else self.tr("%1 files", "", count).replace("%1", number)

    def _on_empty_button(self) -> None:
        if self._posts:
            self.filter.clear()
        else:
            self.new_post_requested.emit()
