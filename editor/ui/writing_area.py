"""The front-matter form above the text, and the border between them."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from editor.ui.front_matter_form import FrontMatterForm

_LARGEST_SHARE = 0.42
"""Of the height, for the form, until the writer decides."""


class WritingArea(QSplitter):
    """The form is as high as its rows want, within limits, until the writer moves the border."""

    def __init__(self, form: FrontMatterForm, text: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._form = form
        self._moved = False
        self.setObjectName("writing")
        self.setChildrenCollapsible(False)
        self.addWidget(form)
        self.addWidget(text)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._on_moved)
        form.height_changed.connect(self._fit)
        form.folded_changed.connect(self._fit_folded)

    def state(self) -> QByteArray:
        """Where the border is; empty where the writer never moved it."""
        return self.saveState() if self._moved else QByteArray()

    def restore(self, state: QByteArray) -> None:
        if not state.isEmpty():
            self._moved = self.restoreState(state)

    def resizeEvent(self, event: QResizeEvent) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().resizeEvent(event)
        self._fit()

    def _on_moved(self) -> None:
        self._moved = True

    def _fit(self) -> None:
        if not self._moved:
            self._set_form_height(min(self._form.preferred_height(), round(self.height() * _LARGEST_SHARE)))

    def _fit_folded(self, folded: bool) -> None:
        """A folded form takes its header's height; unfolded, it takes what it wants."""
        self._moved = False
        if folded:
            self._set_form_height(self._form.preferred_height())
        else:
            self._fit()

    def _set_form_height(self, height: int) -> None:
        self.setSizes([height, max(self.height() - height - self.handleWidth(), 1)])


def column(parent: QWidget, main: QWidget, *others: QWidget, stretch_last: bool = True) -> QWidget:
    """One widget that takes the room, and others below it (or above, without `stretch_last`)."""
    column = QWidget(parent)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in (main, *others) if stretch_last else (*others, main):
        layout.addWidget(widget, 1 if widget is main else 0)
    return column
