"""The rows of the post list: keyboard, folding, and what stays in place when rows change."""

from PySide6.QtCore import QElapsedTimer, QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QWidget

from editor.site.summary import PostSummary
from editor.ui.post_groups import Group
from editor.ui.post_list_delegate import PostListDelegate
from editor.ui.post_list_model import GroupRole, PostListModel, PostRole

_MODIFIERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class PostListView(QTableView):
    """Enter opens, Left and Right fold, typing letters goes to a title, Ctrl+F to the search.

    A table of one column: unlike list and tree views, it asks only for the rows that it shows.
    """

    opened = Signal(str)
    """The post at this path was chosen."""
    fold_requested = Signal(str, bool)
    """Fold, or unfold, the group with this key."""
    search_requested = Signal()

    def __init__(self, model: PostListModel, delegate: PostListDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self._heights = delegate
        self._low_rows: tuple[int, ...] = ()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Posts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.clicked.connect(self._choose)
        self._typed = ""
        self._typing = QElapsedTimer()
        self._set_heights()

    def show_groups(self, groups: list[Group], folded: frozenset[str]) -> None:
        """Shows other rows. The current row stays current, and what is in view stays where it is."""
        top, offset = self._anchor()
        current = self._rows.name_of(self.currentIndex().row())
        if not self._rows.show_groups(groups, folded):
            return
        self._set_heights()
        if (row := self._rows.row_of(current)) is not None:
            command = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._rows.index(row, 0), command)
        self.updateGeometries()  # the scroll bar learns the new length, for the next lines
        row = self._rows.row_of(top)
        if row is not None or not top:
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row or 0) + offset)

    def reveal(self, path: str) -> bool:
        """Makes a post the current row and brings it into view; False where it is not shown."""
        row = self._rows.row_of(path)
        if row is None:
            return False
        self.setCurrentIndex(self._rows.index(row, 0))
        return True

    def _anchor(self) -> tuple[str, int]:
        """The row at the top of the view, and how far it is scrolled out."""
        if self.verticalScrollBar().value() == 0:
            return "", 0  # at the top stays at the top: new drafts come into view
        row = self.rowAt(0)
        return self._rows.name_of(row), self.verticalScrollBar().value() - self.verticalHeader().sectionPosition(row)

    def _set_heights(self) -> None:
        """Rows keep their heights when others take their places, so those of the groups before are given back."""
        header = self.verticalHeader()
        post, group = self._heights.post_height(self.font()), self._heights.group_height(self.font())
        header.setDefaultSectionSize(post)
        for row in self._low_rows:
            if row < header.count():
                header.resizeSection(row, post)
        self._low_rows = tuple(self._rows.group_rows)
        for row in self._low_rows:
            header.resizeSection(row, group)

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts need other heights, also while the program runs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_heights()

    # --- input

    def event(self, event: QEvent) -> bool:
        """Find is for this list while it has the keyboard, though it is a command of the window too."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Find)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & _MODIFIERS and not event.matches(QKeySequence.StandardKey.Find):
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Find):
            self.search_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(fold=key == Qt.Key.Key_Left)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else self._rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Goes to the post whose title starts with what is typed; after a pause, to the next one."""
        if not self._typing.isValid() or self._typing.elapsed() > QApplication.keyboardInputInterval():
            self._typed = ""
        self._typing.start()
        self._typed += search
        start = self.currentIndex().row() + (1 if len(self._typed) == 1 else 0)
        if (row := self._rows.row_starting_with(self._typed, max(start, 0))) is not None:
            self._go(row)

    def _choose(self, index: QModelIndex) -> None:
        post, group = index.data(PostRole), index.data(GroupRole)
        if isinstance(post, PostSummary):
            self.opened.emit(post.path)
        elif isinstance(group, Group):
            self.fold_requested.emit(group.key, not self._rows.is_folded(group.key))

    def _fold(self, *, fold: bool) -> None:
        """Left goes from a post to its group, then folds it; Right unfolds, then goes to the first post."""
        row = self.currentIndex().row()
        group = self._rows.group_of(row)
        if group is None:
            return
        on_title = group.key == self._rows.name_of(row)
        if not on_title and fold:
            self._go(self._rows.row_of(group.key) or 0)
        elif on_title and (fold or self._rows.is_folded(group.key)):
            self.fold_requested.emit(group.key, fold)
        elif on_title:
            self._go(row + 1)

    def _go(self, row: int) -> None:
        self.setCurrentIndex(self._rows.index(row, 0))
