"""Offers unsaved text of an earlier session, for the writer to bring back, compare or give up."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.dialogs.ask import ask
from editor.ui.dialogs.compare import CompareDialog
from editor.ui.recovered_post import FileState, RecoveredPost
from editor.ui.style import show_focus
from editor.ui.theme import Colors


class RecoveredDialog(QDialog):
    """What is neither restored nor discarded stays, and is offered again at the next start."""

    restore_requested = Signal(RecoveredPost)
    discard_requested = Signal(RecoveredPost)

    def __init__(self, posts: Sequence[RecoveredPost], colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unsaved Text"))
        self._colors = colors
        intro = QLabel(self.tr("Postwright ended before these posts were saved. Their text is safe."), self)
        intro.setWordWrap(True)
        self._list = self._make_list()
        show_focus(self._list)
        self._restore = QPushButton(self.tr("&Restore"), self)
        self._compare = QPushButton(self.tr("&Compare"), self)
        self._discard = QPushButton(self.tr("&Discard…"), self)
        self._compare.clicked.connect(self.compare_current)
        self._restore.clicked.connect(self.restore_current)
        self._discard.clicked.connect(self.discard_current)
        beside = QVBoxLayout()
        for button in (self._restore, self._compare, self._discard):
            button.setAutoDefault(False)
            beside.addWidget(button)
        beside.addStretch()
        middle = QHBoxLayout()
        middle.addWidget(self._list, 1)
        middle.addLayout(beside)
        self._file = QLabel(self)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._file.setWordWrap(True)
        self._file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(self)
        later = buttons.addButton(self.tr("&Later"), QDialogButtonBox.ButtonRole.RejectRole)
        later.setToolTip(self.tr("Keeps the texts and offers them again at the next start"))
        restore_all = buttons.addButton(self.tr("Restore &All"), QDialogButtonBox.ButtonRole.AcceptRole)
        restore_all.setDefault(True)
        buttons.accepted.connect(self.restore_all)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(intro)
        layout.addLayout(middle, 1)
        layout.addWidget(self._file)
        layout.addWidget(buttons)
        self.resize(760, 360)
        self._fill(posts)

    def rows(self) -> list[list[str]]:
        """What the list shows."""
        return [[item.text(column) for column in range(item.columnCount())] for item in self._items()]

    def select(self, row: int) -> None:
        if item := self._list.topLevelItem(row):
            self._list.setCurrentItem(item)

    def compare_current(self) -> None:
        """Shows how the recovered text differs from the file."""
        post = _post_of(self._list.currentItem())
        if post is None:
            return
        CompareDialog(
            self.tr("Compare “%1”").replace("%1", post.title),
            (self.tr("on disk"), post.on_disk),
            (self.tr("recovered"), post.text),
            self._colors,
            self,
        ).open()

    def restore_current(self) -> None:
        if item := self._list.currentItem():
            self._settle(item, self.restore_requested)

    def restore_all(self) -> None:
        for item in reversed(self._items()):  # so that the latest comes to the front
            self._settle(item, self.restore_requested)

    def discard_current(self) -> None:
        """Asks first: no undo brings this text back."""
        item = self._list.currentItem()
        post = _post_of(item)
        if item is None or post is None:
            return
        keep, discard = self.tr("Keep"), self.tr("Discard")
        question = self.tr("Discard the unsaved text of “%1”?").replace("%1", post.title)
        if ask(self, question, self.tr("It cannot be brought back."), (discard, keep), keep) == discard:
            self._settle(item, self.discard_requested)

    def _make_list(self) -> QTreeWidget:
        view = QTreeWidget(self)
        view.setAccessibleName(self.tr("Posts with unsaved text"))
        view.setHeaderLabels([self.tr("Post"), self.tr("Last edit"), self.tr("File on disk")])
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.header().setStretchLastSection(False)
        view.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.setRootIsDecorated(False)
        view.setAllColumnsShowFocus(True)
        view.setUniformRowHeights(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.currentItemChanged.connect(self._show_current)
        view.itemActivated.connect(self.compare_current)
        return view

    def _fill(self, posts: Sequence[RecoveredPost]) -> None:
        for post in posts:
            item = QTreeWidgetItem([post.title or self.tr("Untitled"), _when(post.recovered.when), self._state(post)])
            item.setData(0, Qt.ItemDataRole.UserRole, post)
            item.setToolTip(0, item.text(0))
            self._list.addTopLevelItem(item)
        self.select(0)
        self._show_current()

    def _state(self, post: RecoveredPost) -> str:
        return {
            FileState.UNCHANGED: self.tr("As it was"),
            FileState.CHANGED: self.tr("Changed since"),
            FileState.GONE: self.tr("Gone"),
            FileState.UNREADABLE: self.tr("Unreadable"),
        }[post.state]

    def _explanation(self, post: RecoveredPost) -> str:
        """What restoring will do, and what may be missing."""
        text = {
            FileState.UNCHANGED: self.tr("Restoring opens the post with the recovered text, not yet saved."),
            FileState.CHANGED: self.tr("Another program changed the file. Once restored, you choose which text stays."),
            FileState.GONE: self.tr("The file is not there any more. Once restored, saving makes it again."),
            FileState.UNREADABLE: self.tr("The file cannot be read as text. Once restored, save a copy elsewhere."),
        }[post.state]
        return text if post.recovered.complete else text + " " + self.tr("The last edits could not be recovered.")

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _settle(self, item: QTreeWidgetItem, decision: SignalInstance) -> None:
        """Takes a post out of the list and says what is to become of it. After the last one the window closes."""
        post = _post_of(item)
        self._list.takeTopLevelItem(self._list.indexOfTopLevelItem(item))
        decision.emit(post)
        if not self._items():
            self.accept()

    def _show_current(self) -> None:
        post = _post_of(self._list.currentItem())
        for button in (self._compare, self._restore, self._discard):
            button.setEnabled(post is not None)
        path = str(post.recovered.path or "") if post is not None else ""
        self._file.setText(f"{path}\n{self._explanation(post)}" if post is not None else "")


def _post_of(item: QTreeWidgetItem | None) -> RecoveredPost | None:
    post = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
    return post if isinstance(post, RecoveredPost) else None


def _when(moment: datetime) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), QLocale.FormatType.ShortFormat)
