"""The pane with the outline of the post and the state of the contents list that its author keeps."""

from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from editor.markup.rendering import Heading
from editor.post.contents import ContentsUpdate, DeadEntry
from editor.ui.icons import icon
from editor.ui.outline import ALL_LEVELS, moved_places, section_of
from editor.ui.search_line import LEAST_HEIGHT, SearchLine
from editor.ui.theme import Colors
from editor.ui.toc_delegate import TocDelegate
from editor.ui.toc_model import LineRole, TocModel

_DEPTHS = (ALL_LEVELS, 2, 3, 4)


class ContentsState(StrEnum):
    """What "Update Contents List" would do."""

    NO_HEADINGS = "no headings"
    MISSING = "missing"
    """The post has no list: one would be made."""
    OUTDATED = "outdated"
    CURRENT = "current"
    GENERATED = "generated"
    """kramdown makes the list (`{:toc}`)."""


def contents_state(update: ContentsUpdate | None) -> ContentsState:
    """The state that `editor.post.contents.updated_contents` tells of."""
    if update is None:
        return ContentsState.NO_HEADINGS
    if update.generated:
        return ContentsState.GENERATED
    if update.created:
        return ContentsState.MISSING
    return ContentsState.OUTDATED if update.splices else ContentsState.CURRENT


class Toc(QWidget):
    heading_activated = Signal(int)
    """Go to this line of the body."""
    contents_update_requested = Signal()
    depth_changed = Signal(int)
    """The writer chose down to which level headings are shown; 6: all."""

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = 0
        self._section = -1
        self._depth = ALL_LEVELS
        self._post_open = True
        self._awaited = False
        self._folded: set[int] = set()
        self._model = TocModel(self)
        self._tree = _Tree(self)
        self._tree.setModel(self._model)
        self._delegate = TocDelegate(colors, self._tree)
        self._tree.setItemDelegate(self._delegate)
        self._tree.clicked.connect(self._go)
        self._tree.chosen.connect(self._go)
        self._tree.collapsed.connect(self._on_folded)
        self._tree.expanded.connect(self._on_unfolded)
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setMargin(16)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._tree)
        self._tree.setMinimumHeight(LEAST_HEIGHT)
        self._pages.addWidget(self._empty)
        self.update_button = QPushButton(icon("contents"), self.tr("Update Contents List"), self)
        self.update_button.clicked.connect(self.contents_update_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(self._make_search_row())
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.update_button)
        self.setAccessibleName(self.tr("Contents"))
        for before, after in pairwise((self.search_line, self._levels_button, self._tree, self.update_button)):
            self.setTabOrder(before, after)
        self.set_contents_state(ContentsState.NO_HEADINGS)
        self._show_state()

    # --- what is shown

    def show_headings(self, headings: tuple[Heading, ...]) -> None:
        """Shows the outline as it is now. What is folded, selected and in view stays so."""
        self._awaited = False
        moved = moved_places(self._model.headings, headings)
        self._folded = {moved[place] for place in self._folded if place in moved}
        rows_changed = self._model.show_headings(headings)
        same_section = moved.get(self._section, -1)
        self._section = section_of(headings, self._line)
        if rows_changed:
            self._fold()
        self._mark_section(reveal=self._section != same_section)
        self._show_state()

    def show_dead_entries(self, entries: tuple[DeadEntry, ...]) -> None:
        """Shows the entries of the contents list that lead nowhere, below the headings."""
        self._model.show_dead_entries(entries)
        self._fold()
        self._show_state()

    def set_current_line(self, line: int) -> None:
        """Marks the section of the caret's line and brings it into view."""
        self._line = line
        section = section_of(self._model.headings, line)
        if section != self._section:
            self._section = section
            self._mark_section(reveal=True)

    def set_contents_state(self, state: ContentsState) -> None:
        """What the button would do, in words."""
        tips = {
            ContentsState.NO_HEADINGS: self.tr("The post has no headings to list"),
            ContentsState.MISSING: self.tr("Adds a list of the headings after the first paragraph"),
            ContentsState.OUTDATED: self.tr("The contents list differs from the headings"),
            ContentsState.CURRENT: self.tr("The contents list is up to date"),
            ContentsState.GENERATED: self.tr("Jekyll makes the contents list from {:toc}"),
        }
        self.update_button.setToolTip(tips[state])
        self.update_button.setAccessibleDescription(tips[state])
        self.update_button.setEnabled(state in (ContentsState.MISSING, ContentsState.OUTDATED))

    def set_depth(self, depth: int) -> None:
        """Shows headings down to this level; 6: all."""
        self._depth = depth if depth in _DEPTHS else ALL_LEVELS
        self._depth_actions[self._depth].setChecked(True)
        self._levels_button.setChecked(self._depth != ALL_LEVELS)
        self._narrow()

    def set_post_open(self, post_open: bool) -> None:
        """Whether there is a post that could have headings."""
        self._post_open = post_open
        self._awaited = self._awaited and post_open
        self._show_state()

    def show_nothing_yet(self) -> None:
        """The post's headings are on their way: until they come nothing is said of them."""
        self._awaited = True
        self._show_state()

    def set_colors(self, colors: Colors) -> None:
        self._delegate.set_colors(colors)
        self._tree.viewport().update()

    def texts(self) -> list[str]:
        """The rows shown, indented by two blanks a level."""
        return _texts(self._model, QModelIndex(), 0)

    def search_for(self, text: str) -> None:
        self.search_line.setText(text)

    def depth_action(self, depth: int) -> QAction:
        """The menu's entry for a level. Raises KeyError for a level that is not offered."""
        return self._depth_actions[depth]

    def empty_text(self) -> str:
        """Why there are no rows; empty where there are."""
        return self._empty.text() if self._pages.currentWidget() is self._empty else ""

    # --- searching and levels

    def _make_search_row(self) -> QHBoxLayout:
        self.search_line = SearchLine(self.tr("Search headings"), self)
        self.search_line.textChanged.connect(self._narrow)
        self.search_line.down_pressed.connect(self._tree.setFocus)
        self.search_line.returnPressed.connect(self._go_to_first)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.search_line)
        row.addWidget(self._make_levels_button())
        return row

    def _make_levels_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("filter"))
        button.setToolTip(self.tr("Levels"))
        button.setAccessibleName(self.tr("Levels"))
        button.setAutoRaise(True)
        button.setCheckable(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        group = QActionGroup(menu)
        self._depth_actions: dict[int, QAction] = {}
        for depth in _DEPTHS:
            text = self.tr("All Levels") if depth == ALL_LEVELS else self.tr("To Level %1").replace("%1", str(depth))
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(depth == ALL_LEVELS)
            action.setData(depth)
            group.addAction(action)
            self._depth_actions[depth] = action
        group.triggered.connect(self._choose_depth)
        menu.aboutToHide.connect(lambda: button.setChecked(self._depth != ALL_LEVELS))
        button.setMenu(menu)
        self._levels_button = button
        return button

    def _choose_depth(self, action: QAction) -> None:
        self.set_depth(int(action.data()))
        self.depth_changed.emit(self._depth)

    def _narrow(self) -> None:
        self._model.narrow(self._depth, self.search_line.text())
        self._fold()
        self._mark_section(reveal=not self.search_line.text())
        self._show_state()

    def _go_to_first(self) -> None:
        words = self.search_line.text().casefold().split()
        for place, heading in enumerate(self._model.headings):
            index = self._model.index_of(place)
            if index.isValid() and all(word in heading.text.casefold() for word in words):
                self._go(index)
                return

    # --- rows

    def _go(self, index: QModelIndex) -> None:
        line = index.data(LineRole)
        if isinstance(line, int):
            self.heading_activated.emit(line)

    def _fold(self) -> None:
        """Rows are unfolded unless the writer folded them; while searching all are."""
        searching = bool(self.search_line.text())
        for index in self._model.parents():
            self._tree.setExpanded(index, searching or self._model.heading_of(index) not in self._folded)

    def _on_folded(self, index: QModelIndex) -> None:
        self._folded.add(self._model.heading_of(index))
        self._mark_section(reveal=False)

    def _on_unfolded(self, index: QModelIndex) -> None:
        if not self.search_line.text():
            self._folded.discard(self._model.heading_of(index))
        self._mark_section(reveal=False)

    def _mark_section(self, *, reveal: bool) -> None:
        """Marks the caret's section; where it is not shown, the one around it that is."""
        index = self._shown(self._section)
        self._delegate.mark(index)
        if reveal and index.isValid() and not self._tree.hasFocus():
            self._tree.setCurrentIndex(index)
        self._tree.viewport().update()

    def _shown(self, section: int) -> QModelIndex:
        while section >= 0 and not self._model.index_of(section).isValid():
            section -= 1
        index = shown = self._model.index_of(section)
        while index.parent().isValid():
            index = index.parent()
            shown = shown if self._tree.isExpanded(index) else index
        return shown

    def _show_state(self) -> None:
        empty = self._model.rowCount() == 0
        self._pages.setCurrentIndex(1 if empty else 0)
        self.setFocusProxy(self.search_line if empty else self._tree)  # what is hidden takes no focus
        if not empty:
            return
        if self._model.headings and self.search_line.text():
            self._empty.setText(self.tr("No heading matches."))
        elif self._model.headings:
            self._empty.setText(self.tr("All headings are below level %1.").replace("%1", str(self._depth)))
        elif self._awaited:
            self._empty.clear()
        elif self._post_open:
            self._empty.setText(self.tr("No headings yet. Start a line with ##."))
        else:
            self._empty.setText(self.tr("No post is open."))


def _texts(model: TocModel, parent: QModelIndex, depth: int) -> list[str]:
    rows: list[str] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        rows += [f"{'  ' * depth}{index.data()}", *_texts(model, index, depth + 1)]
    return rows


class _Tree(QTreeView):
    """Enter goes to the heading, Left and Right fold."""

    chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Headings"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
