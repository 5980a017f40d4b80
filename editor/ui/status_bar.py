"""The line at the window's foot: address, words, problems, and whether the post is saved."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from editor.ui.address_button import AddressButton
from editor.ui.fate_words import ShownFate
from editor.ui.icons import icon

_WORDS_A_MINUTE = 230
_MESSAGE_TIME = 6000
"""Milliseconds for which a message stays."""


class StatusBar(QStatusBar):
    """Every part keeps its room, so that nothing moves while the writer types."""

    problems_requested = Signal()
    address_copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(4, 0, 8, 0)
        self._address = AddressButton(self)
        self._address.clicked.connect(self.address_copy_requested)
        self._words = self._make_label(self._words_text(88_888))
        self._problems = _make_button(self)
        self._problems.setToolTip(self.tr("Go to the next problem"))
        self._problems.clicked.connect(self.problems_requested)
        self._problems.setIcon(icon("warning"))
        self._problems.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._problems.setText(self.tr("%1 problems", "", 88).replace("%1", "88"))
        self._problems.setMinimumWidth(self._problems.sizeHint().width())
        self._saved = self._make_label(self.tr("Saved %1").replace("%1", "00:00"))
        self.addWidget(self._address)
        for widget in (self._words, self._problems, self._saved):
            self.addPermanentWidget(widget)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No post is open."""
        for widget in (self._address, self._words, self._problems, self._saved):
            widget.hide()

    def show_fate(self, fate: ShownFate) -> None:
        """Where the post will stand, and what the site does with it."""
        self._address.show_fate(fate)
        self._address.setVisible(bool(str(fate)))

    def show_words(self, words: int) -> None:
        self._words.setText(self._words_text(words))
        self._words.show()

    def show_nothing_yet(self) -> None:
        """The words have not been counted."""
        self._words.clear()

    def show_problems(self, count: int) -> None:
        many = self.tr("%1 problems", "", count).replace("%1", str(count))
        self._problems.setText(self.tr("1 problem") if count == 1 else many)
        with_sign = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if count else Qt.ToolButtonStyle.ToolButtonTextOnly
        self._problems.setToolButtonStyle(with_sign)
        self._problems.setVisible(True)
        self._problems.setEnabled(count > 0)

    def show_edited(self) -> None:
        self._saved.setText(self.tr("Edited"))
        self._saved.show()

    def show_saved(self, when: datetime | None) -> None:
        """`when`: the local time of saving; None: nothing was changed since opening."""
        self._saved.setText(self.tr("Saved %1").replace("%1", f"{when:%H:%M}") if when else self.tr("Saved"))
        self._saved.show()

    def say(self, text: str) -> None:
        """Something was done. It is shown for a while, and told to screen readers."""
        self.showMessage(text, _MESSAGE_TIME)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """What is shown, for tests and screen readers."""
        parts = (
            (self._address, self._address.full_text()),
            (self._words, self._words.text()),
            (self._problems, self._problems.text()),
            (self._saved, self._saved.text()),
        )
        return " | ".join(text for widget, text in parts if not widget.isHidden())

    def _words_text(self, words: int) -> str:
        minutes = max(1, round(words / _WORDS_A_MINUTE))
        number = f"{words:,}".replace(",", "\u202f")
        text = self.tr("1 word · %2 min") if words == 1 else self.tr("%1 words · %2 min", "", words)
        return text.replace("%1", number).replace("%2", str(minutes))

    def _make_label(self, longest: str) -> QLabel:
        """A label with room for this text."""
        label = QLabel(self)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance(longest) + 8)
        return label


def _make_button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setAutoRaise(True)
    button.setMinimumHeight(24)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
