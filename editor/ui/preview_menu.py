"""The context menu of the preview: only what applies where the pointer is."""

import json
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Place:
    """What is under the pointer."""

    x: float
    y: float
    link: str = ""
    """Address as it is written; empty where there is no link."""
    image: str = ""
    line: int = -1
    """Source line; -1 beside the text."""

    @classmethod
    def read(cls, message: str) -> "Place":
        """Reads what the page tells, see `PreviewPort.menu_wanted`."""
        values: dict[str, Any] = json.loads(message)
        return cls(**values)


class PreviewMenu(QMenu):
    copy_requested = Signal()
    link_requested = Signal(str)
    line_requested = Signal(int)
    phone_width_requested = Signal()
    refresh_requested = Signal()

    def __init__(self, place: Place, *, selected: bool, phone: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if place.link:
            self.addAction(self.tr("Open Link")).triggered.connect(partial(self._open, place.link))
            self.addAction(self.tr("Copy Link Address")).triggered.connect(partial(_copy, place.link))
        if place.image:
            self.addAction(self.tr("Copy Image Address")).triggered.connect(partial(_copy, place.image))
        if selected:
            self.addAction(self.tr("Copy")).triggered.connect(self.copy_requested)
        self.addSeparator()
        if place.line >= 0:
            self.addAction(self.tr("Go to Source")).triggered.connect(partial(self._go, place.line))
        self.addSeparator()
        phone_action = self.addAction(self.tr("Phone Width"))
        phone_action.setCheckable(True)
        phone_action.setChecked(phone)
        phone_action.triggered.connect(self.phone_width_requested)
        self.addAction(self.tr("Refresh Preview")).triggered.connect(self.refresh_requested)

    def _open(self, address: str, *_: object) -> None:
        self.link_requested.emit(address)

    def _go(self, line: int, *_: object) -> None:
        self.line_requested.emit(line)


def _copy(text: str, *_: object) -> None:
    QGuiApplication.clipboard().setText(text)
