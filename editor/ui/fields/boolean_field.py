"""Yes or no."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from editor.post.front_matter import Value
from editor.ui.fields.field_editor import FieldEditor, default_hint


class BooleanField(FieldEditor):
    """A box to tick; half-ticked while the post says neither."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox(self)
        self._box.setAccessibleName(key)
        self._box.clicked.connect(self._on_clicked)
        self._default: Value = None
        self._value: Value = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        layout.addStretch()
        self.setFocusProxy(self._box)

    def show_default(self, value: Value) -> None:
        self._default = value
        self._show()

    def set_read_only(self, read_only: bool) -> None:
        self._box.setEnabled(not read_only)

    def _fill(self, value: Value, source: str) -> None:
        self._value = value
        self._show()

    def _show(self) -> None:
        if self._value is None:
            self._box.setCheckState(Qt.CheckState.PartiallyChecked)
            self._box.setText(default_hint(self._default) or self.tr("not set"))
            return
        self._box.setTristate(False)
        self._box.setChecked(bool(self._value))
        self._box.setText("true" if self._value else "false")

    def _on_clicked(self) -> None:
        """A click on a field that says nothing takes the opposite of what applies without it."""
        self._value = not (self._value if self._value is not None else self._default)
        self._show()
        self.announce(self._value)
