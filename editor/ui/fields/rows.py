"""The rows of the front-matter form: a label and an editor for each field."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.post.front_matter import FrontMatter, Value
from editor.site.fields import Field, FieldKind
from editor.ui.fate_words import ShownFate
from editor.ui.fields.date_field import DateField
from editor.ui.fields.field_row import FieldRow
from editor.ui.fields.image_field import ImageField
from editor.ui.fields.input_keys import InputKeys
from editor.ui.fields.make import Surroundings, fits, is_outdated, kind_for, make_editor
from editor.ui.fields.rows_layout import RowsLayout, arranged
from editor.ui.theme import Colors
from editor.ui.wording import translated


class FieldRows(QWidget):
    """Keeps an editor as long as it can show its field's value: none is replaced under the writer's fingers."""

    edited = Signal(str, object)
    """A field's key and its new value."""
    source_edited = Signal(str, str)
    """A field's key and the characters that are to be its value."""
    finished = Signal()
    """What follows in the same field is an undo step of its own."""
    removal_requested = Signal(str)
    image_given = Signal(str, Path)
    address_copy_requested = Signal()

    def __init__(self, keys: InputKeys, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        self._colors = colors
        self._site: Surroundings | None = None
        self._fields: dict[str, Field] = {}
        self._rows: dict[str, FieldRow] = {}
        self._spare: dict[tuple[str, FieldKind], FieldRow] = {}
        self._fate = ShownFate()
        self._read_only = False
        self._layout = RowsLayout(self)
        self._line_height = QLineEdit().sizeHint().height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._line_height = QLineEdit().sizeHint().height()
            for row in self._all():
                row.set_line_height(self._line_height)
            self._layout.invalidate()

    # --- what is shown

    def show_fields(
        self, fields: Sequence[Field], site: Surroundings, front_matter: FrontMatter, defaults: Mapping[str, Value]
    ) -> None:
        """One row a field, with the value that the front matter gives it."""
        if site != self._site:
            self._remove_outdated(site)
            self._site = site
        before = list(self._rows.values())
        self._show_rows(fields, site, front_matter)
        for key, row in self._rows.items():
            entry = front_matter.entry(key)
            row.editor.show_value(entry.value if entry else None, entry.source if entry else "")
            row.editor.show_default(defaults.get(key))
        self.show_fate(self._fate)
        if list(self._rows.values()) != before:
            self._lay_out()  # with their values, which rows of some kinds take their height from

    def forget_values(self) -> None:
        """Another post is going to be shown in these rows."""
        for row in self._rows.values():
            row.editor.forget()

    def keys(self) -> tuple[str, ...]:
        """In the order of the rows."""
        return tuple(self._rows)

    def row(self, key: str) -> FieldRow | None:
        return self._rows.get(key)

    def row_of(self, widget: QWidget | None) -> FieldRow | None:
        """The row that a widget is in."""
        while widget is not None and widget is not self:
            if isinstance(widget, FieldRow):
                return widget
            widget = widget.parentWidget()
        return None

    def neighbour(self, key: str) -> str:
        """The field below, or above the last one; empty where there is no other."""
        keys = self.keys()
        place = keys.index(key) if key in keys else -1
        others = [*keys[place + 1 : place + 2], *keys[max(place - 1, 0) : place]]
        return others[0] if others else ""

    def set_removable(self, keys: frozenset[str]) -> None:
        """The fields that there is something of to remove."""
        for key, row in self._rows.items():
            row.set_removable(key in keys and not self._read_only)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for row in self._all():
            row.editor.set_read_only(read_only)

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        for row in self._all():
            row.set_colors(colors)

    def show_fate(self, fate: ShownFate) -> None:
        """What becomes of the post, beside its date."""
        self._fate = fate
        row = self._rows.get("date")
        if row is not None and isinstance(row.editor, DateField):
            row.editor.show_fate(fate)

    def show_problem(self, key: str, message: str) -> None:
        """Says why what was typed into a field is not taken."""
        if (row := self._rows.get(key)) is not None:
            row.editor.show_problem(translated(message))

    def focus(self, key: str) -> None:
        if (row := self._rows.get(key)) is not None:
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- rows

    def _all(self) -> list[FieldRow]:
        """Those that are shown, and those that are kept for the next post that has the field."""
        return [*self._rows.values(), *self._spare.values()]

    def _show_rows(self, fields: Sequence[Field], site: Surroundings, front_matter: FrontMatter) -> None:
        wanted: dict[str, FieldRow] = {}
        for field in fields:
            wanted[field.key] = self._row_for(field, front_matter.get(field.key), site)
        for row in set(self._rows.values()) - set(wanted.values()):
            self._drop(row)
        self._rows = {row.key: row for row in arranged(list(wanted.values()))}
        self._fields = {field.key: field for field in fields}

    def _row_for(self, field: Field, value: Value, site: Surroundings) -> FieldRow:
        """The row that there is, where it is of the right kind."""
        row = self._rows.get(field.key)
        if row is not None and self._still_fits(row, field, value):
            if field != self._fields.get(field.key):
                row.editor.set_field(field)
            return row
        kind = kind_for(field, value)
        spare = self._spare.pop((field.key, kind), None)
        if spare is None:
            return self._make_row(field, kind, site)
        spare.editor.forget()
        spare.editor.set_field(field)
        spare.set_active(False)
        return spare

    def _still_fits(self, row: FieldRow, field: Field, value: Value) -> bool:
        """While the keyboard is in a row, it stays as it is as long as it can show the value at all."""
        if row.kind is kind_for(field, value):
            return True
        return self.row_of(self.window().focusWidget()) is row and fits(row.kind, value)

    def _make_row(self, field: Field, kind: FieldKind, site: Surroundings) -> FieldRow:
        editor = make_editor(field, kind, site, self._colors, self)
        editor.set_read_only(self._read_only)
        editor.edited.connect(partial(self.edited.emit, field.key))
        editor.source_edited.connect(partial(self.source_edited.emit, field.key))
        editor.finished.connect(self.finished)
        if isinstance(editor, ImageField):
            editor.file_given.connect(partial(self.image_given.emit, field.key))
        if isinstance(editor, DateField):
            editor.address_copy_requested.connect(self.address_copy_requested)
        row = FieldRow(field.key, kind, editor, self._line_height, self._colors, self)
        row.removal_requested.connect(self.removal_requested)
        for child in _inputs(row):
            self._keys.watch(child)
        return row

    def _lay_out(self) -> None:
        rows = list(self._rows.values())
        self._layout.set_rows(rows)
        inputs = [stop for row in rows for stop in _tab_stops(row)]
        for before, after in pairwise(inputs):
            QWidget.setTabOrder(before, after)
        for row in rows:
            row.show()

    def _drop(self, row: FieldRow) -> None:
        self._layout.removeWidget(row)
        row.hide()
        self._spare[row.key, row.kind] = row

    def _remove_outdated(self, site: Surroundings) -> None:
        """Only rows that show more of the site than their own value: in any other the writer may be typing."""
        before = self._site
        if before is None:
            return
        outdated = {row for row in self._all() if is_outdated(row.key, row.kind, before, site)}
        for row in outdated:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {key: row for key, row in self._rows.items() if row not in outdated}
        self._spare = {key: row for key, row in self._spare.items() if row not in outdated}


def _inputs(row: FieldRow) -> list[QWidget]:
    """What can have the keyboard; lists that pop up are windows of their own."""
    inside = [child for child in row.findChildren(QWidget) if child.window() is row.window()]
    return [child for child in inside if child.focusPolicy() != Qt.FocusPolicy.NoFocus]


def _tab_stops(row: FieldRow) -> list[QWidget]:
    inputs = [child for child in _inputs(row) if child.focusProxy() is None]
    return [child for child in inputs if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
