"""The post list as Qt's views want it: one flat column of group titles and posts, folded groups without theirs."""

from collections.abc import Collection

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.site.summary import PostSummary
from editor.ui.post_groups import Group, status_name
from editor.ui.wording import translated

PostRole = Qt.ItemDataRole.UserRole
"""A PostSummary; None for a group."""
GroupRole = Qt.ItemDataRole.UserRole + 1
"""A Group; None for a post."""
FoldedRole = Qt.ItemDataRole.UserRole + 2
"""Whether a group's posts are hidden."""
ModifiedRole = Qt.ItemDataRole.UserRole + 3
"""Whether the post has unsaved changes."""
FrontRole = Qt.ItemDataRole.UserRole + 4
"""Whether the post is the one being edited."""

_Index = QModelIndex | QPersistentModelIndex


class PostListModel(QAbstractTableModel):
    """Flat, and shown in a table view, so that nothing but the visible rows costs time, however many there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Group | PostSummary] = []
        self._names: list[str] = []
        self._row_of: dict[str, int] = {}
        self._group_rows: list[int] = []
        self._folded: Collection[str] = ()
        self._modified: frozenset[str] = frozenset()
        self._front = ""

    def show_groups(self, groups: list[Group], folded: Collection[str]) -> bool:
        """Shows other rows. Tells whether they are others or in another order: views were reset then."""
        rows: list[Group | PostSummary] = []
        names: list[str] = []
        group_rows: list[int] = []
        for group in groups:
            group_rows.append(len(rows))
            rows.append(group)
            names.append(group.key)
            if group.key not in folded:
                rows.extend(group.posts)
                names.extend([post.path for post in group.posts])
        reordered = names != self._names
        if reordered:
            self.beginResetModel()
            self._row_of = dict(zip(names, range(len(names)), strict=True))
        self._rows, self._names, self._group_rows, self._folded = rows, names, group_rows, folded
        if reordered:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
        return reordered

    def show_modified(self, paths: frozenset[str]) -> None:
        """Marks the posts with unsaved changes."""
        changed = self._modified ^ paths
        self._modified = paths
        for path in changed:
            self._announce(path)

    def show_front(self, path: str) -> None:
        """Marks the post that is being edited."""
        changed = {self._front, path}
        self._front = path
        for name in changed:
            self._announce(name)

    def row_of(self, name: str) -> int | None:
        """The row of a post, by path, or of a group, by key; None where it is not shown."""
        return self._row_of.get(name)

    def name_of(self, row: int) -> str:
        """The path or key at a row; empty where there is none."""
        return self._names[row] if 0 <= row < len(self._names) else ""

    def is_folded(self, key: str) -> bool:
        return key in self._folded

    @property
    def group_rows(self) -> list[int]:
        return self._group_rows

    def group_of(self, row: int) -> Group | None:
        """The group that a row belongs to."""
        above = self._rows[: row + 1]
        return next((shown for shown in reversed(above) if isinstance(shown, Group)), None)

    def row_starting_with(self, text: str, start: int) -> int | None:
        """The first post from row `start` on, and around, whose title starts so."""
        wanted = text.casefold()
        for place in (*range(start, len(self._rows)), *range(start)):
            shown = self._rows[place]
            if isinstance(shown, PostSummary) and shown.title.casefold().startswith(wanted):
                return place
        return None

    def _announce(self, path: str) -> None:
        if (row := self._row_of.get(path)) is not None:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)

    # --- QAbstractTableModel

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        shown = self._rows[index.row()]
        return self._group_data(shown, role) if isinstance(shown, Group) else self._post_data(shown, role)

    def _group_data(self, group: Group, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return group.title
        if role == GroupRole:
            return group
        if role == FoldedRole:
            return group.key in self._folded
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken_group(group)
        return None

    def _post_data(self, post: PostSummary, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return post.title
        if role == PostRole:
            return post
        if role == ModifiedRole:
            return post.path in self._modified
        if role == FrontRole:
            return post.path == self._front
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (post.title, post.path, translated(post.problem))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(post)
        return None

    def _spoken_group(self, group: Group) -> str:
        count = len(group.posts)
        folded = group.key in self._folded
        if count == 1:
            text = self.tr("%1, folded, 1 post") if folded else self.tr("%1, 1 post")
        else:
            text = self.tr("%1, folded, %2 posts", "", count) if folded else self.tr("%1, %2 posts", "", count)
        return text.replace("%1", group.title).replace("%2", str(count))

    def _spoken(self, post: PostSummary) -> str:
        unsaved = self.tr("unsaved") if post.path in self._modified else ""
        return ", ".join(filter(None, (post.title, status_name(post.status), unsaved, translated(post.problem))))
