"""Keys and menus that mean the same in every field of the form."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget

from editor.ui.fields.field_editor import FieldEditor

_UNDO = QKeySequence.StandardKey.Undo
_REDO = QKeySequence.StandardKey.Redo


class InputKeys(QObject):
    """Undo and redo go to the document, which knows all fields' edits in their order; a field's own would forget."""

    undo_requested = Signal()
    redo_requested = Signal()
    text_requested = Signal()
    removal_requested = Signal(QWidget)
    """The field that has this widget is to be removed."""

    def watch(self, widget: QWidget) -> None:
        """Takes these keys from a widget that can be typed into."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget):
            return False
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                return self._override(watched, event)
            return event.type() == QEvent.Type.KeyPress and self._press(watched, event)
        if isinstance(event, QContextMenuEvent):
            return self._show_menu(watched, event)
        return False

    def _override(self, watched: QWidget, event: QKeyEvent) -> bool:
        """The window's shortcut is to have the keys, unless there is something half typed to drop first."""
        if not event.matches(_UNDO) and not _is_redo(event):
            return False
        editor = _editor_of(watched)
        event.setAccepted(event.matches(_UNDO) and editor is not None and editor.is_half_typed())
        return True

    def _press(self, watched: QWidget, event: QKeyEvent) -> bool:
        if event.matches(_UNDO):
            self._undo(watched)
        elif _is_redo(event):
            self.redo_requested.emit()
        elif _leaves(watched, event):
            self.text_requested.emit()
        elif _is(event, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Delete):
            self.removal_requested.emit(watched)
        else:
            return False
        return True

    def _undo(self, watched: QWidget) -> None:
        editor = _editor_of(watched)
        if editor is not None and editor.is_half_typed():
            editor.take_back()
        else:
            self.undo_requested.emit()

    # --- the context menu

    def _show_menu(self, watched: QWidget, event: QContextMenuEvent) -> bool:
        target = watched.lineEdit() if isinstance(watched, QComboBox) else watched
        if not isinstance(target, QLineEdit | QPlainTextEdit):
            return False
        menu = target.createStandardContextMenu()
        menu.setParent(target, menu.windowFlags())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not target.isReadOnly():
            self._replace_undo(menu)
        if _editor_of(watched) is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Remove Field"), partial(self.removal_requested.emit, watched))
        menu.popup(event.globalPos())
        return True

    def _replace_undo(self, menu: QMenu) -> None:
        """The first two actions of Qt's menu are the field's own undo and redo."""
        undo, redo = menu.actions()[:2]
        for old, run in ((undo, self.undo_requested), (redo, self.redo_requested)):
            new = QAction(old.icon(), old.text(), menu)
            new.triggered.connect(run)
            menu.insertAction(old, new)
            menu.removeAction(old)


def _is(event: QKeyEvent, modifiers: Qt.KeyboardModifier, key: Qt.Key) -> bool:
    return event.key() == key and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == modifiers


def _is_redo(event: QKeyEvent) -> bool:
    return event.matches(_REDO) or _is(event, Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)


def _leaves(watched: QWidget, event: QKeyEvent) -> bool:
    """Escape; and Alt+Down, with which a closed list would open."""
    down = _is(event, Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down) and not isinstance(watched, QComboBox)
    return down or _is(event, Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Escape)


def _editor_of(widget: QWidget) -> FieldEditor | None:
    found: QWidget | None = widget
    while found is not None and not isinstance(found, FieldEditor):
        found = found.parentWidget()
    return found
