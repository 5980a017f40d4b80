"""The front matter of the open post, as a form and as raw YAML."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.post.front_matter import FrontMatter, Value
from editor.site.fields import Field, FieldKind
from editor.ui.fate_words import ShownFate
from editor.ui.fields.active_row import ActiveRow
from editor.ui.fields.form_header import FormHeader
from editor.ui.fields.form_layout import FormLayout
from editor.ui.fields.form_message import FormMessage
from editor.ui.fields.input_keys import InputKeys
from editor.ui.fields.make import Surroundings
from editor.ui.fields.new_field import NewField
from editor.ui.fields.no_front_matter import NoFrontMatter
from editor.ui.fields.raw_yaml import RawYaml
from editor.ui.fields.rows import FieldRows
from editor.ui.fields.rows_area import RowsArea
from editor.ui.fields.shown_fields import shown_fields
from editor.ui.fields.value_edits import ValueEdits, with_starters
from editor.ui.theme import Colors

_STEP_PAUSE = 800
"""Milliseconds without an edit after which the next one is an undo step of its own."""
_MOST_OFFERED = 30
"""Fields in the menu of those to add."""
_RAW = "---"  # names the whole block as what is edited: no field is called so
_UNLIMITED = (1 << 24) - 1  # Qt's largest size of a widget


class FrontMatterForm(QWidget):
    """Shows a FrontMatter and announces the next one; the document keeps it and its undo."""

    edited = Signal(FrontMatter, str)
    """The front matter as it should be now, and which part of it the writer edits."""
    step_ended = Signal()
    """A pause or a change of field: what follows is an undo step of its own."""
    undo_requested = Signal()
    """From a field's menu; the keys are left to the window's shortcut."""
    redo_requested = Signal()
    image_given = Signal(str, Path)
    """A file was dropped on the field of this key: copy it into the site and set the field."""
    address_copy_requested = Signal()
    text_requested = Signal()
    """The writer wants back to the text."""
    folded_changed = Signal(bool)
    """The writer folded the form, or opened it."""
    height_changed = Signal()
    """`preferred_height()` is another."""

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._front_matter = FrontMatter()
        self._fields: dict[str, Field] = {}
        self._surroundings: Surroundings | None = None
        self._defaults: Mapping[str, Value] = {}
        self._extra: dict[str, FieldKind] = {}
        self._edits = ValueEdits()
        self._raw_wanted = False
        self._raw_open = False
        self._folded = False
        self._read_only = False
        self._announcing = False
        self._height = 0
        self._keys = InputKeys(self)
        self._header = FormHeader(colors, self)
        self._message = FormMessage(colors, self)
        self._rows = FieldRows(self._keys, colors, self)
        self._rows.installEventFilter(self)
        self._active = ActiveRow(self._rows, self)
        self._scroll = RowsArea(self._rows, self)
        self._raw = RawYaml(self._keys, colors, self)
        self._none = NoFrontMatter(colors, self)
        self._new_field = NewField(self)
        self._new_field.hide()
        self._pause = QTimer(self, singleShot=True, interval=_STEP_PAUSE)
        self._lay_out()
        self._connect()
        self._show_view()
        self.setAccessibleName(self.tr("Front Matter"))

    def _lay_out(self) -> None:
        layout = self._layout = FormLayout(self)
        layout.add(self._header)
        layout.add(self._message, self._message.heightForWidth)
        layout.add(self._none)
        layout.add(self._scroll, self._scroll.preferred_height, stretch=1)
        layout.add(self._raw, self._raw.preferred_height, stretch=1)
        layout.add(self._new_field)

    def _connect(self) -> None:
        keys, rows, header = self._keys, self._rows, self._header
        keys.undo_requested.connect(self.undo_requested)
        keys.redo_requested.connect(self.redo_requested)
        keys.text_requested.connect(self.text_requested)
        keys.removal_requested.connect(self._remove_field_of)
        rows.edited.connect(self._on_field_edited)
        rows.source_edited.connect(self._on_source_edited)
        rows.finished.connect(self._end_step)
        rows.removal_requested.connect(self.remove_field)
        rows.image_given.connect(self.image_given)
        rows.address_copy_requested.connect(self.address_copy_requested)
        self._raw.edited.connect(self._on_raw_edited)
        self._none.add_requested.connect(self._add_front_matter)
        self._new_field.chosen.connect(self._add_new_field)
        self._new_field.closed.connect(self._close_new_field)
        header.folded_changed.connect(self._on_folded)
        header.raw_toggled.connect(self._on_raw_toggled)
        header.key_chosen.connect(self.add_field)
        header.other_chosen.connect(self._open_new_field)
        self._pause.timeout.connect(self._on_pause)
        self._active.changed.connect(self._end_step)

    # --- what is shown

    def show_post(self, front_matter: FrontMatter, defaults: Mapping[str, Value]) -> None:
        """Shows another post.

        `defaults` are the values that the site gives it where it sets none; as `date` the one of its file name.
        """
        self._defaults = defaults
        self._extra.clear()
        self._edits = ValueEdits()
        self._new_field.hide()
        self._raw_open = False
        self._rows.forget_values()
        self._raw.forget()
        self._front_matter = front_matter
        self._show_view()

    def show_front_matter(self, front_matter: FrontMatter) -> None:
        """Shows another value of the same post: only fields that differ are touched."""
        before, self._front_matter = self._front_matter, front_matter
        self._show_view()
        if not self._announcing:  # an undo, perhaps of something out of sight
            self._reveal_change(before)

    def show_fate(self, fate: ShownFate) -> None:
        self._rows.show_fate(fate)

    def set_site(self, fields: Sequence[Field], surroundings: Surroundings) -> None:
        """The fields that the site's posts use, in their order. Rows are kept as they are where nothing changed."""
        known = {field.key: field for field in fields}
        if known == self._fields and self._surroundings == surroundings:
            return
        self._fields = known
        self._surroundings = surroundings
        self._show_view()

    def set_read_only(self, read_only: bool) -> None:
        """Values can be selected and copied, not changed."""
        self._read_only = read_only
        self._rows.set_read_only(read_only)
        self._raw.set_read_only(read_only)
        self._none.allow(not read_only)
        self._show_view()

    def set_colors(self, colors: Colors) -> None:
        for part in (self._header, self._message, self._rows, self._raw, self._none):
            part.set_colors(colors)

    def show_raw(self, raw: bool) -> None:
        """Switches between the form and the YAML. The YAML stays while it cannot be read."""
        self._raw_wanted = self._raw_open = raw
        self._show_view()

    @property
    def shows_raw(self) -> bool:
        return not self._raw.isHidden()

    @property
    def folded(self) -> bool:
        """Whether only the heading is shown."""
        return self._folded

    def set_folded(self, folded: bool) -> None:
        self._folded = folded
        self._show_view()

    def preferred_height(self) -> int:
        """Pixels that show everything without scrolling, at the present width."""
        return self._layout.preferred_height()

    def sizeHint(self) -> QSize:
        return QSize(480, self.preferred_height())

    def minimumSizeHint(self) -> QSize:
        width, heading = self._header.minimumSizeHint().width() + 8, self._header.sizeHint().height() + 10
        return QSize(width, heading if self._scroll.isHidden() and self._raw.isHidden() else 3 * heading)

    # --- focus

    def focus_first(self) -> None:
        """Puts the caret into the first field, or into the YAML."""
        if self._folded:
            self._on_folded(False)
        if self.shows_raw:
            self._raw.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._none.isHidden():
            self._none.setFocus(Qt.FocusReason.OtherFocusReason)
        elif keys := self._rows.keys():
            self.focus_field(keys[0])

    def focus_field(self, key: str) -> None:
        """Puts the caret into a field, and scrolls to it."""
        if (row := self._rows.row(key)) is not None:
            self._rows.focus(key)
            self._scroll.reveal(row)

    # --- the views

    def _show_view(self) -> None:
        """Which of form, YAML and neither is shown follows from the front matter and the writer's wishes."""
        front_matter = self._front_matter
        has_block = bool(front_matter.opening)
        readable = front_matter.problem is None
        open_ = not self._folded or (has_block and not readable)
        self._raw_open = self._raw_open or (has_block and not readable)  # and stays so until the writer leaves it
        raw = has_block and (self._raw_wanted or self._raw_open)
        self._none.setVisible(open_ and not has_block and readable)
        self._raw.setVisible(open_ and raw)
        self._scroll.setVisible(open_ and has_block and not raw)
        if raw or not has_block:
            self._new_field.hide()
        title = front_matter.get("title")
        self._header.show_folded(not open_, str(title) if title and not open_ else "")
        self._header.show_raw(raw)
        self._header.allow(add=has_block and not raw and not self._read_only, raw=has_block and readable)
        if raw:
            self._raw.show_front_matter(front_matter)
        elif has_block:
            self._show_rows()
        self._message.show_state(front_matter if open_ or not readable else FrontMatter())
        self._check_height()

    def _show_rows(self) -> None:
        if self._surroundings is None:
            return
        active, beside = self._active.key, self._rows.neighbour(self._active.key)
        fields = shown_fields(self._fields, self._front_matter, self._extra)
        self._rows.show_fields(fields, self._surroundings, self._front_matter, self._defaults)
        self._rows.set_removable(frozenset((*self._front_matter.keys(), *self._extra)))
        self._header.offer([key for key in self._fields if self._rows.row(key) is None][:_MOST_OFFERED])
        if active and self._rows.row_of(self.window().focusWidget()) is not self._rows.row(active):
            self.focus_field(active if self._rows.row(active) is not None else beside)

    def _field(self, key: str) -> Field:
        return self._fields.get(key) or Field(key, self._extra.get(key, FieldKind.TEXT), 0)

    def _reveal_change(self, before: FrontMatter) -> None:
        changed = {
            key
            for key in (*before.keys(), *self._front_matter.keys())
            if before.get(key) != self._front_matter.get(key)
        }
        if len(changed) == 1 and (row := self._rows.row(changed.pop())) is not None:
            self._scroll.reveal(row)

    # --- edits

    def _on_field_edited(self, key: str, value: Value) -> None:
        self._announce(lambda: self._edits.with_value(self._front_matter, self._field(key), value), key)

    def _on_source_edited(self, key: str, source: str) -> None:
        self._announce(lambda: self._edits.with_source(self._front_matter, self._field(key), source), key)

    def _on_raw_edited(self, text: str) -> None:
        self._announce(lambda: self._front_matter.with_yaml(text), _RAW)

    def _announce(self, make: Callable[[], FrontMatter], what: str) -> None:
        try:
            front_matter = make()
        except ValueError as error:
            self._rows.show_problem(what, str(error))
            return
        self._rows.show_problem(what, "")
        self._pause.start()
        self._announcing = True
        self.edited.emit(front_matter, what)
        self._announcing = False

    def _on_pause(self) -> None:
        row = self._active.row
        if row is None or not row.editor.is_unfinished():
            self._end_step()

    def _end_step(self) -> None:
        self._pause.stop()
        self.step_ended.emit()

    # --- fields come and go

    def add_field(self, key: str, kind: FieldKind = FieldKind.TEXT) -> None:
        """Shows a field, which is written when it gets a value; or goes to it where it is shown already.

        `kind` is for a key that no post of the site has.
        """
        if self._rows.row(key) is None:
            self._extra[key] = kind
            self._show_view()
        self.focus_field(key)

    def remove_field(self, key: str) -> None:
        """Takes a field out of the front matter."""
        beside = self._rows.neighbour(key)
        had_focus = key == self._active.key
        self._end_step()
        self._extra.pop(key, None)
        if key in self._front_matter:
            self._announce(lambda: self._front_matter.without(key), "")
        else:
            self._show_view()
        if had_focus and self._rows.row(key) is None:
            self.focus_field(beside)

    def _remove_field_of(self, widget: QWidget) -> None:
        row = self._rows.row_of(widget)
        if row is not None and row.removable:
            self.remove_field(row.key)

    def _open_new_field(self) -> None:
        self._new_field.open()
        self._check_height()

    def _close_new_field(self) -> None:
        self._new_field.hide()
        self._check_height()
        self.focus_first()

    def _add_new_field(self, key: str, kind: FieldKind) -> None:
        self._new_field.hide()
        self.add_field(key, kind)

    def _add_front_matter(self) -> None:
        self._end_step()
        self._announce(lambda: with_starters(self._fields.values(), self._front_matter), "")
        self.focus_first()

    # --- header and size

    def _on_folded(self, folded: bool) -> None:
        self.set_folded(folded)
        self.folded_changed.emit(folded)

    def _on_raw_toggled(self, raw: bool) -> None:
        self._end_step()
        self.show_raw(raw)
        self.focus_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._rows and event.type() == QEvent.Type.LayoutRequest:
            self._check_height()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._check_height()

    def _check_height(self) -> None:
        """At once: a moment later the form would have been seen with another height, and the text below it jump."""
        height = self.preferred_height()
        if height == self._height:
            return
        self._height = height
        self.setMaximumHeight(_UNLIMITED if self.shows_raw else height)
        self.updateGeometry()
        self.height_changed.emit()
