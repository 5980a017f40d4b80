"""The outline as Qt's tree view wants it, changing without losing selection, folding or place."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.markup.rendering import Heading
from editor.post.contents import DeadEntry
from editor.ui.outline import ALL_LEVELS, Row, moved_places, outline_rows

LineRole = Qt.ItemDataRole.UserRole
"""The line of the body to go to."""
NoteRole = Qt.ItemDataRole.UserRole + 1
"""A quiet word beside the text; empty where there is none."""

_Index = QModelIndex | QPersistentModelIndex


class TocModel(QAbstractItemModel):
    """Headings as a tree, then the dead entries of the contents list. An index's internal id is its row's number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: Sequence[Heading] = ()
        self._dead: Sequence[DeadEntry] = ()
        self._rows: list[Row] = []
        self._depth = ALL_LEVELS
        self._wanted = ""
        self._lay_out()

    # --- what is shown

    def show_headings(self, headings: Sequence[Heading]) -> bool:
        """Shows another state of the outline. Tells whether rows came or went."""
        old = self._headings
        if _levels(old) == _levels(headings) and not self._wanted:
            self._headings = headings
            for number, row in enumerate(self._rows):
                if old[row.heading].text != headings[row.heading].text:
                    self._announce(number)
            return False
        self._change(headings, self._dead, moved_places(old, headings))
        return True

    def show_dead_entries(self, entries: Sequence[DeadEntry]) -> None:
        if entries != self._dead:
            self._change(self._headings, entries, None)

    def narrow(self, depth: int, wanted: str) -> None:
        """Shows headings down to a level, with these words."""
        self._depth = depth
        self._wanted = wanted
        self._change(self._headings, self._dead, None)

    @property
    def headings(self) -> Sequence[Heading]:
        return self._headings

    @property
    def dead_entries(self) -> Sequence[DeadEntry]:
        return self._dead

    def heading_of(self, index: _Index) -> int:
        """The place of a row's heading among all; -1 for a dead entry."""
        number = index.internalId()
        return self._rows[number].heading if index.isValid() and number < len(self._rows) else -1

    def index_of(self, heading: int) -> QModelIndex:
        """The row of a heading; invalid where it is not shown."""
        number = self._numbers.get(heading)
        return self._index(number) if number is not None else QModelIndex()

    def parents(self) -> list[QModelIndex]:
        """The rows that have rows below them."""
        return [self._index(number) for number in sorted(self._children) if number >= 0]

    def _change(self, headings: Sequence[Heading], dead: Sequence[DeadEntry], moved: dict[int, int] | None) -> None:
        """`moved` says where the headings went, None: nowhere."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        places = [self.heading_of(index) for index in old]
        self._headings, self._dead = headings, dead
        self._rows = outline_rows(headings, self._depth, self._wanted)
        self._lay_out()
        new = [self.index_of(place if moved is None else moved.get(place, -1)) for place in places]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _lay_out(self) -> None:
        """Numbers of the rows by parent (-1: the top), each row's place below its parent."""
        self._children: dict[int, list[int]] = {-1: []}
        self._places: list[int] = []
        for number, row in enumerate(self._rows):
            siblings = self._children.setdefault(row.parent, [])
            self._places.append(len(siblings))
            siblings.append(number)
        for number in range(len(self._rows), len(self._rows) + len(self._dead)):
            self._places.append(len(self._children[-1]))
            self._children[-1].append(number)
        self._numbers = {row.heading: number for number, row in enumerate(self._rows)}

    def _announce(self, number: int) -> None:
        index = self._index(number)
        self.dataChanged.emit(index, index)

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._places[number], 0, number)

    # --- QAbstractItemModel

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008 (Qt's signature)
        siblings = self._children.get(parent.internalId() if parent.isValid() else -1, [])
        return self._index(siblings[row]) if column == 0 and 0 <= row < len(siblings) else QModelIndex()

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # Qt overloads it with QObject.parent()
        number = index.internalId()
        if not index.isValid() or number >= len(self._rows) or self._rows[number].parent < 0:
            return QModelIndex()
        return self._index(self._rows[number].parent)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._children.get(parent.internalId() if parent.isValid() else -1, ()))

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        number = index.internalId()
        if number < len(self._rows):
            return self._heading_data(self._rows[number], role)
        return self._dead_data(self._dead[number - len(self._rows)], role)

    def _heading_data(self, row: Row, role: int) -> object:
        heading = self._headings[row.heading]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return heading.text or self.tr("(no text)")
            case Qt.ItemDataRole.ToolTipRole:
                return self._skip_text(row) if row.skips else heading.text
            case Qt.ItemDataRole.AccessibleTextRole:
                name = self.tr("%1, level %2").replace("%1", heading.text).replace("%2", str(heading.level))
                return f"{name}. {self._skip_text(row)}" if row.skips else name
            case _ if role == LineRole:
                return heading.line
            case _ if role == NoteRole:
                return f"H{heading.level}" if row.skips else ""
            case _:
                return None

    def _skip_text(self, row: Row) -> str:
        heading = self._headings[row.heading]
        above = self._headings[self._rows[row.parent].heading]
        text = self.tr("“%3” has level %1, the heading above it level %2: a level is skipped.")
        return text.replace("%1", str(heading.level)).replace("%2", str(above.level)).replace("%3", heading.text)

    def _dead_data(self, entry: DeadEntry, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.label
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                text = self.tr("“%1” in the contents list leads to #%2, which is not in this post.")
                return text.replace("%1", entry.label).replace("%2", entry.anchor)
            case _ if role == LineRole:
                return entry.line
            case _ if role == NoteRole:
                return self.tr("leads nowhere")
            case _:
                return None


def _levels(headings: Sequence[Heading]) -> list[int]:
    return [heading.level for heading in headings]
