"""A line of the settings dialog: what the setting is, its control, and the way back to its default."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSpinBox, QToolButton, QWidget

from editor.ui.icons import icon

_CONTROL_WIDTH = 260
_FEW = 10
"""Choices that a search looks at; a long list of fonts would fit almost anything."""


class SettingRow(QWidget):
    changed = Signal(str, object)
    """Name of the preference, and the value chosen."""

    def __init__(self, name: str, title: str, description: str) -> None:
        """`name` is the preference's."""
        super().__init__()
        self.name = name
        self.words = f"{title} {description}"
        """What a search looks at."""
        self._title = title
        self._default: object = None
        self._description = QLabel(description, self)
        self._description.setWordWrap(True)
        self._description.setForegroundRole(self._description.palette().ColorRole.PlaceholderText)
        self.reset_button = QToolButton(self)
        self.reset_button.setIcon(icon("reset"))
        self.reset_button.setIconSize(QSize(16, 16))
        self.reset_button.setAutoRaise(True)
        self.reset_button.setAccessibleName(self.tr("Reset %1").replace("%1", title))
        self.reset_button.clicked.connect(self._reset)
        keep = self.reset_button.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(keep)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.reset_button, 0, 2)

    def show_value(self, value: object, default: object) -> None:
        """Shows a value without announcing it."""
        self._default = default
        self._set(value)
        self.reset_button.setVisible(value != default)
        self.reset_button.setToolTip(self.tr("Back to: %1").replace("%1", self._name_of(default)))

    def _set(self, value: object) -> None:
        raise NotImplementedError

    def _name_of(self, value: object) -> str:
        """How a value is called."""
        raise NotImplementedError

    def _announce(self, value: object) -> None:
        self.changed.emit(self.name, value)

    def _reset(self) -> None:
        self._announce(self._default)

    def _add_control(self, control: QWidget) -> None:
        """A control with its title at the left and the description below."""
        label = QLabel(self._title, self)
        label.setBuddy(control)
        control.setAccessibleName(self._title)
        control.setAccessibleDescription(self._description.text())
        control.setFixedWidth(_CONTROL_WIDTH)
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._grid.addWidget(label, 0, 0)
        self._grid.addWidget(control, 0, 1)
        self._grid.addWidget(self._description, 1, 0, 1, 2)


class ChoiceRow(SettingRow):
    """One of some values, given as texts with their names."""

    def __init__(
        self, name: str, title: str, description: str, choices: Mapping[str, str], *, number: bool = False
    ) -> None:
        """`number`: the preference is the number that the text spells."""
        super().__init__(name, title, description)
        self.control = _QuietComboBox(self)
        self._number = number
        for value, text in choices.items():
            self.control.addItem(text, value)
        if len(choices) <= _FEW:
            self.words = " ".join((self.words, *choices.values()))
        self.control.currentIndexChanged.connect(self._on_chosen)
        self._add_control(self.control)

    def _set(self, value: object) -> None:
        with QSignalBlocker(self.control):
            place = self.control.findData(str(value))
            if place < 0:  # set by hand, or a font that was removed
                self.control.addItem(str(value), str(value))
                place = self.control.count() - 1
            self.control.setCurrentIndex(place)

    def _name_of(self, value: object) -> str:
        place = self.control.findData(str(value))
        return self.control.itemText(place) if place >= 0 else str(value)

    def _on_chosen(self, place: int) -> None:
        value = str(self.control.itemData(place))
        self._announce(int(value) if self._number else value)


class NumberRow(SettingRow):
    def __init__(self, name: str, title: str, description: str, numbers: range) -> None:
        super().__init__(name, title, description)
        self.control = _QuietSpinBox(self)
        self.control.setRange(numbers[0], numbers[-1])
        self.control.valueChanged.connect(self._announce)
        self._add_control(self.control)

    def _set(self, value: object) -> None:
        with QSignalBlocker(self.control):
            self.control.setValue(int(str(value)))

    def _name_of(self, value: object) -> str:
        return str(value)


class SwitchRow(SettingRow):
    def __init__(self, name: str, title: str, description: str) -> None:
        super().__init__(name, title, description)
        self.control = QCheckBox(title, self)
        self.control.setAccessibleDescription(description)
        self.control.toggled.connect(self._announce)
        self._grid.addWidget(self.control, 0, 0, 1, 2)
        self._grid.addWidget(self._description, 1, 0, 1, 2)

    def _set(self, value: object) -> None:
        with QSignalBlocker(self.control):
            self.control.setChecked(bool(value))

    def _name_of(self, value: object) -> str:
        return self.tr("on") if value else self.tr("off")


class _QuietComboBox(QComboBox):
    """The wheel scrolls the dialog; it does not change a setting on the way."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _QuietSpinBox(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
