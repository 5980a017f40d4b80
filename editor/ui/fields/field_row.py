"""One row of the form: the key, its editor, and a way to remove it."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeySequence, QMouseEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from editor.site.fields import FieldKind
from editor.ui.fields.field_editor import FieldEditor
from editor.ui.icons import icon
from editor.ui.theme import Colors

_GAP = 8
_BUTTON = 20
_SHORT = frozenset(
    (FieldKind.DATE, FieldKind.DATE_TIME, FieldKind.BOOLEAN, FieldKind.NUMBER, FieldKind.WORDS, FieldKind.CHOICE)
)
REMOVE_KEYS = "Ctrl+Shift+Del"


class FieldRow(QWidget):
    """The label stands at the height of the editor's first line."""

    removal_requested = Signal(str)

    def __init__(
        self, key: str, kind: FieldKind, editor: FieldEditor, height: int, colors: Colors, parent: QWidget
    ) -> None:
        """`height` of a line to type in, in pixels."""
        super().__init__(parent)
        self.key = key
        self.kind = kind
        self.editor = editor
        self._removable = False
        self._active = False
        self._label = _KeyLabel(key, editor, height, self)
        self._label.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._label.customContextMenuRequested.connect(self._show_menu)
        self._button = self._make_button(height)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addSpacing(_GAP)
        layout.addWidget(editor, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        self.set_colors(colors)

    @property
    def short(self) -> bool:
        """Whether half of a wide form is enough."""
        return self.kind in _SHORT

    @property
    def removable(self) -> bool:
        """Whether there is something to remove."""
        return self._removable

    def label_width(self) -> int:
        """Pixels that the whole key takes."""
        return self._label.full_width()

    def set_label_width(self, width: int) -> None:
        self._label.setFixedWidth(width)

    def set_line_height(self, height: int) -> None:
        """Of a line to type in, in pixels: the font is another one."""
        self._label.setFixedHeight(height)
        self._button.setFixedHeight(height)

    def height_for(self, width: int, label_width: int) -> int:
        """Pixels that the row needs at this width."""
        room = max(width - label_width - _GAP - _BUTTON, 1)
        editor = self.editor
        wanted = editor.heightForWidth(room) if editor.hasHeightForWidth() else editor.sizeHint().height()
        return max(wanted, self._label.height())

    def set_removable(self, removable: bool) -> None:
        self._removable = removable
        self._show_button()

    def set_active(self, active: bool) -> None:
        """Whether the keyboard is in this row."""
        if self._active and not active:
            self.editor.leave()
        self._active = active
        self._show_button()

    def set_colors(self, colors: Colors) -> None:
        palette = self._label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colors.muted)
        self._label.setPalette(palette)
        self.editor.set_colors(colors)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_button()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_button()

    def _show_button(self) -> None:
        self._button.setVisible(self._removable and (self._active or self.underMouse()))

    def _make_button(self, height: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("close"))
        button.setAutoRaise(True)
        button.setFixedSize(_BUTTON, height)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys and the menu do the same without another Tab stop
        button.setAccessibleName(self.tr("Remove %1").replace("%1", self.key))
        button.setToolTip(
            self.tr("Remove field (%1)").replace(
                "%1", QKeySequence(REMOVE_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
            )
        )
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.hide()
        button.clicked.connect(partial(self.removal_requested.emit, self.key))
        return button

    def _show_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(self.tr("Remove Field"), partial(self.removal_requested.emit, self.key))
        action.setEnabled(self._removable)
        menu.popup(self._label.mapToGlobal(where))


class _KeyLabel(QLabel):
    """The key as it is written; a click goes to its field."""

    def __init__(self, key: str, editor: QWidget, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setBuddy(editor)
        self.setFixedHeight(height)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(key)

    def full_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._key) + 2

    def setFixedWidth(self, w: int) -> None:
        if w == self.maximumWidth() and self.text():
            return
        super().setFixedWidth(w)
        text = self.fontMetrics().elidedText(self._key, Qt.TextElideMode.ElideMiddle, w)
        self.setText(text.replace("&", "&&"))
        self.setToolTip(self._key if text != self._key else "")

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        if ev.button() == Qt.MouseButton.LeftButton:
            self.buddy().setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            super().mousePressEvent(ev)
