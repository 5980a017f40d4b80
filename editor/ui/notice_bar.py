"""Notices in the layout, beside what they are about: what happened, is the text safe, what to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.ui.icons import IconView, icon
from editor.ui.theme import Colors


class NoticeKind(StrEnum):
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


_BAR = 4
"""Pixels of the coloured bar at the left."""
_NARROW = 640
"""Pixels; in a narrower window the buttons stand below the sentence, which would be a column of single words."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a notice. The notice goes when it is pressed, unless `keeps_open`."""

    text: str
    run: Callable[[], object]
    keeps_open: bool = False


class NoticeBar(QWidget):
    """A stack of notices, each with a key: a new one with the same key takes the old one's place."""

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colors = colors
        self._notices: dict[str, _Notice] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self.hide()

    def show_notice(
        self, key: str, kind: NoticeKind, headline: str, detail: str = "", choices: Sequence[Choice] = ()
    ) -> None:
        self.remove(key)
        notice = _Notice(kind, headline, detail, choices, lambda: self.remove(key), self)
        notice.set_colors(self._colors)
        self._notices[key] = notice
        self._layout.addWidget(notice)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.accessibleName()))

    def remove(self, key: str) -> None:
        notice = self._notices.pop(key, None)
        if notice is None:
            return
        notice.hide()
        self._layout.removeWidget(notice)
        notice.deleteLater()
        self.setVisible(bool(self._notices))

    def clear(self) -> None:
        for key in list(self._notices):
            self.remove(key)

    def keys(self) -> tuple[str, ...]:
        """Keys of the notices that are shown, oldest first."""
        return tuple(self._notices)

    def text(self, key: str) -> str:
        """Headline and detail of a notice; empty where it is not shown."""
        notice = self._notices.get(key)
        return notice.accessibleName() if notice else ""

    def press(self, key: str, text: str) -> None:
        """Presses a notice's button by its text. Raises KeyError where there is none."""
        self._notices[key].buttons[text].click()

    def focus_newest(self) -> None:
        """Gives the keyboard to the first button of the newest notice."""
        if self._notices:
            next(reversed(self._notices.values())).focus_first()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        for notice in self._notices.values():
            notice.set_colors(colors)


class _Notice(QFrame):
    _signs = MappingProxyType({NoticeKind.INFO: "info", NoticeKind.WARNING: "warning", NoticeKind.ERROR: "problem"})

    def __init__(
        self,
        kind: NoticeKind,
        headline: str,
        detail: str,
        choices: Sequence[Choice],
        close: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._close = close
        self.setAccessibleName(f"{headline} {detail}".strip())
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        self._sign = IconView(icon(self._signs[kind]), 16, self)
        layout.addWidget(self._sign)
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(f"<b>{escape(headline)}</b> {escape(detail)}".strip())
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addWidget(label, 1)
        layout.addLayout(self._body, 1)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        for choice in choices:
            row.addWidget(self._button(choice))
        row.addStretch(1)
        if choices:
            self._body.addLayout(row)
        self._close_button = self._make_close_button()
        layout.addWidget(self._close_button)

    def focus_first(self) -> None:
        next(iter(self.buttons.values()), self._close_button).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(choice.text, self)
        button.clicked.connect(lambda: self._choose(choice))
        self.buttons[choice.text] = button
        return button

    def _make_close_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("close"))
        button.setAutoRaise(True)
        button.setMinimumSize(24, 24)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self.tr("Close Notice"))
        button.setToolTip(self.tr("Close Notice"))
        button.clicked.connect(self._close)
        return button

    def _choose(self, choice: Choice) -> None:
        if not choice.keeps_open:
            self._close()
        choice.run()

    def set_colors(self, colors: Colors) -> None:
        line = {
            NoticeKind.INFO: colors.accent,
            NoticeKind.WARNING: colors.warning,
            NoticeKind.ERROR: colors.error,
        }[self._kind]
        self._line = QColor(line)
        self._ground = QColor(colors.code_background)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = bool(self.buttons) and event.size().width() < _NARROW
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        for beside in (self._sign, self._close_button):
            self._row.setAlignment(beside, Qt.AlignmentFlag.AlignTop if stacked else Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        painter.fillRect(0, 0, _BAR, self.height(), self._line)
        painter.end()
