"""The search line of the post list with its filters and its order."""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from editor.site.summary import PostSummary, Status
from editor.ui.icons import icon
from editor.ui.post_groups import Query, Sort, status_name, words_in_use
from editor.ui.search_line import SearchLine


class PostListFilter(QWidget):
    """Holds the query. Filters in force are said in words below the search line."""

    query_changed = Signal()
    sort_chosen = Signal(str)
    """The writer chose an order: "date", "title" or "modified"."""
    enter_pressed = Signal()
    down_pressed = Signal()

    def __init__(self, posts: Callable[[], Collection[PostSummary]], parent: QWidget) -> None:
        """`posts` gives the posts whose categories and tags the filter menu offers."""
        super().__init__(parent)
        self._posts = posts
        self._query = Query()
        self.search_line = SearchLine(self.tr("Search posts"), self)
        self.search_line.textChanged.connect(self._on_text)
        self.search_line.returnPressed.connect(self.enter_pressed)
        self.search_line.down_pressed.connect(self.down_pressed)
        self._filter_button = self._make_button("filter", self.tr("Filter"))
        self._filter_button.setCheckable(True)
        self.filter_menu = QMenu(self._filter_button)
        self.filter_menu.aboutToShow.connect(self._fill_filter_menu)
        self.filter_menu.aboutToHide.connect(self._show_state)
        self._filter_button.setMenu(self.filter_menu)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.search_line)
        row.addWidget(self._filter_button)
        row.addWidget(self._make_sort_button())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._make_strip())

    @property
    def query(self) -> Query:
        return self._query

    def clear(self) -> None:
        """Takes search and filters away; the order stays."""
        self.search_line.clear()
        self._set(Query(sort=self._query.sort))

    def set_sort(self, sort: str) -> None:
        """Sorts by "date", "title" or "modified"; an unknown word means date."""
        known = Sort(sort) if sort in list(Sort) else Sort.DATE
        self._sort_actions[known].setChecked(True)
        self._set(replace(self._query, sort=known))

    def filter_by(self, statuses: frozenset[Status] = frozenset(), category: str = "", tag: str = "") -> None:
        """Shows only posts with one of these states, this category and this tag."""
        self._set(replace(self._query, statuses=statuses, category=category, tag=tag))

    def search_for(self, text: str) -> None:
        self.search_line.setText(text)

    def sort_action(self, sort: str) -> QAction:
        """The menu's entry for an order: "date", "title" or "modified"."""
        return self._sort_actions[Sort(sort)]

    def focus_search(self) -> None:
        self.search_line.setFocus()
        self.search_line.selectAll()

    def filter_text(self) -> str:
        """The filters in force, in words; empty where there are none."""
        query = self._query
        states = [status_name(status) for status in Status if status in query.statuses]
        category = self.tr("Category %1").replace("%1", query.category) if query.category else ""
        tag = self.tr("Tag %1").replace("%1", query.tag) if query.tag else ""
        return " · ".join(filter(None, (self.tr(" or ").join(states), category, tag)))

    # --- construction

    def _make_button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _make_sort_button(self) -> QToolButton:
        button = self._make_button("sort", self.tr("Sort"))
        menu = QMenu(button)
        group = QActionGroup(menu)
        titles = {
            Sort.DATE: self.tr("By Date"),
            Sort.TITLE: self.tr("By Title"),
            Sort.MODIFIED: self.tr("By Last Change"),
        }
        self._sort_actions: dict[Sort, QAction] = {}
        for sort, title in titles.items():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(sort is self._query.sort)
            action.setData(sort.value)
            group.addAction(action)
            self._sort_actions[sort] = action
        group.triggered.connect(self._choose_sort)
        button.setMenu(menu)
        return button

    def _make_strip(self) -> QWidget:
        """What is filtered, and the way out."""
        self._strip = QWidget(self)
        self._strip_text = QLabel(self._strip)
        self._strip_text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        clear = QToolButton(self._strip)
        clear.setIcon(icon("close"))
        clear.setAutoRaise(True)
        clear.setToolTip(self.tr("Clear Filters"))
        clear.setAccessibleName(self.tr("Clear Filters"))
        clear.clicked.connect(self.clear)
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._strip_text, 1)
        row.addWidget(clear)
        self._strip.hide()
        return self._strip

    def _fill_filter_menu(self) -> None:
        menu = self.filter_menu
        menu.clear()
        for status in (Status.DRAFT, Status.SCHEDULED, Status.PUBLISHED, Status.UNPUBLISHED):
            action = menu.addAction(status_name(status))
            action.setCheckable(True)
            action.setChecked(status in self._query.statuses)
            action.triggered.connect(partial(self._toggle_status, status))
        menu.addSeparator()
        posts = self._posts()
        categories = menu.addMenu(self.tr("Category"))
        for word, uses in words_in_use(posts, lambda post: post.categories):
            action = _add_word(categories, word, uses, chosen=word == self._query.category)
            action.triggered.connect(partial(self._toggle_category, word))
        tags = menu.addMenu(self.tr("Tag"))
        for word, uses in words_in_use(posts, lambda post: post.tags):
            action = _add_word(tags, word, uses, chosen=word == self._query.tag)
            action.triggered.connect(partial(self._toggle_tag, word))
        for words in (categories, tags):
            words.setEnabled(not words.isEmpty())
        menu.addSeparator()
        menu.addAction(self.tr("Clear Filters"), self.clear).setEnabled(self._query.narrows)

    # --- the query

    def _on_text(self, text: str) -> None:
        self._set(replace(self._query, text=text))

    def _toggle_status(self, status: Status) -> None:
        self._set(replace(self._query, statuses=self._query.statuses ^ {status}))

    def _toggle_category(self, word: str) -> None:
        self._set(replace(self._query, category="" if word == self._query.category else word))

    def _toggle_tag(self, word: str) -> None:
        self._set(replace(self._query, tag="" if word == self._query.tag else word))

    def _choose_sort(self, action: QAction) -> None:
        sort = Sort(action.data())
        self._set(replace(self._query, sort=sort))
        self.sort_chosen.emit(sort.value)

    def _set(self, query: Query) -> None:
        if query == self._query:
            return
        self._query = query
        self._show_state()
        self.query_changed.emit()

    def _show_state(self) -> None:
        text = self.filter_text()
        self._filter_button.setChecked(bool(text))
        self._strip_text.setText(text)
        self._strip_text.setToolTip(text)
        self._strip.setVisible(bool(text))


def _add_word(menu: QMenu, word: str, uses: int, *, chosen: bool) -> QAction:
    action = menu.addAction(f"{word}  ({uses})".replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(chosen)
    return action
