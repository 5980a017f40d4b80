"""A line below the form that names a new field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from editor.site.fields import FieldKind
from editor.ui.icons import icon


class NewField(QWidget):
    """Asks for the name and the kind of a field that no post of the site has."""

    chosen = Signal(str, FieldKind)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = QLineEdit(self)
        self._name.setPlaceholderText(self.tr("Name of the field"))
        self._name.setAccessibleName(self.tr("Name of the field"))
        self._name.returnPressed.connect(self._choose)
        self._name.textChanged.connect(self._on_changed)
        self._kind = QComboBox(self)
        self._kind.setAccessibleName(self.tr("Kind of the field"))
        for kind, text in (
            (FieldKind.TEXT, self.tr("Text")),
            (FieldKind.NUMBER, self.tr("Number")),
            (FieldKind.BOOLEAN, self.tr("Yes or no")),
            (FieldKind.DATE, self.tr("Date")),
            (FieldKind.WORDS, self.tr("List of words")),
            (FieldKind.IMAGE, self.tr("Image")),
            (FieldKind.YAML, self.tr("YAML")),
        ):
            self._kind.addItem(text, kind)
        self._add = QPushButton(self.tr("Add"), self)
        self._add.clicked.connect(self._choose)
        cancel = QToolButton(self)
        cancel.setIcon(icon("close"))
        cancel.setAutoRaise(True)
        cancel.setAccessibleName(self.tr("Cancel"))
        cancel.setToolTip(self.tr("Cancel"))
        cancel.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._name, 1)
        layout.addWidget(self._kind)
        layout.addWidget(self._add)
        layout.addWidget(cancel)
        self.setFocusProxy(self._name)
        self._on_changed("")

    def open(self) -> None:
        self._name.clear()
        self._kind.setCurrentIndex(0)
        self.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _on_changed(self, text: str) -> None:
        self._add.setEnabled(bool(text.strip()))

    def _choose(self) -> None:
        name = self._name.text().strip()
        if name:
            self.chosen.emit(name, FieldKind(self._kind.currentData()))
