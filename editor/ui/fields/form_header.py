"""The line above the form: fold, add a field, switch to YAML."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from editor.ui.icons import icon
from editor.ui.theme import Colors


class FormHeader(QWidget):
    folded_changed = Signal(bool)
    """The writer folded the form, or opened it."""
    raw_toggled = Signal(bool)
    key_chosen = Signal(str)
    """A field of the site is to be added."""
    other_chosen = Signal()
    """A field of another name is to be added."""

    def __init__(self, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._addable: tuple[str, ...] = ()
        self._fold = QToolButton(self)
        self._fold.setAutoRaise(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setText(self.tr("Front Matter"))
        self._fold.clicked.connect(self._on_fold_clicked)
        self._summary = _Summary(self)
        self._add = self._make_button("add", self.tr("Add Field"), self.tr("Add a field to this post"))
        self._menu = QMenu(self._add)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._add.clicked.connect(self._open_menu)
        self._raw = self._make_button("yaml", self.tr("YAML"), self.tr("Edit the front matter as YAML"))
        self._raw.setCheckable(True)
        self._raw.clicked.connect(self.raw_toggled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._fold)
        layout.addWidget(self._summary, 1)
        layout.addWidget(self._add)
        layout.addWidget(self._raw)
        self.set_colors(colors)
        self.show_folded(False)

    def show_folded(self, folded: bool, summary: str = "") -> None:
        """`summary` is shown beside the heading."""
        self._folded = folded
        self._fold.setArrowType(Qt.ArrowType.RightArrow if folded else Qt.ArrowType.DownArrow)
        tip = self.tr("Show the front matter") if folded else self.tr("Fold the front matter")
        self._fold.setToolTip(tip)
        self._summary.setText(summary)
        self._add.setVisible(not folded)
        self._raw.setVisible(not folded)

    def show_raw(self, raw: bool) -> None:
        self._raw.setChecked(raw)

    def allow(self, *, add: bool, raw: bool) -> None:
        """What has a meaning now."""
        self._add.setEnabled(add)
        self._raw.setEnabled(raw)

    def offer(self, keys: Sequence[str]) -> None:
        """Fields of the site that the post does not show yet."""
        self._addable = tuple(keys)

    def menu(self) -> QMenu:
        """The menu of fields to add."""
        return self._menu

    def set_colors(self, colors: Colors) -> None:
        palette = self._summary.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colors.muted)
        self._summary.setPalette(palette)

    def _on_fold_clicked(self) -> None:
        self.folded_changed.emit(not self._folded)

    def _open_menu(self) -> None:
        self._menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _fill_menu(self) -> None:
        self._menu.clear()
        for key in self._addable:
            self._menu.addAction(key.replace("&", "&&"), partial(self.key_chosen.emit, key))
        if self._addable:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Other…"), self.other_chosen.emit)

    def _make_button(self, icon_name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setText(text)
        button.setToolTip(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        return button


class _Summary(QLabel):
    """As much of a text as there is room for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()
