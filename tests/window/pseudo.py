"""A language that nobody speaks: every text in brackets, with strange letters, and longer by two fifths.

What is seen without brackets was never given to be translated; what has no room is too narrow for German.
"""

import re
from collections.abc import Collection, Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from editor.ui.address_button import AddressButton

_STRANGE = str.maketrans("aceinouyACEINOSUY", "áçéíñóúýÁÇÉÍÑÓŠÚÝ")
_KEPT = re.compile(r"%L?[1-9n]|&\w|<[^>]*>")
_SPARED = "d MMM yyyy"
"""A text of ours that is no words."""
_QTS_BUTTONS = "QPlatformTheme"
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_BRACKETED = re.compile("⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[^\W\d_]{2,}")


class PseudoLanguage(QTranslator):
    """Of our own texts, and those of Qt's standard buttons."""

    def __init__(self, contexts: Collection[str]) -> None:
        super().__init__()
        self._contexts = {*contexts, _QTS_BUTTONS}

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        del disambiguation, n
        return pseudo(text) if context in self._contexts and text != _SPARED else None  # "" would be a translation

    def isEmpty(self) -> bool:
        return False


def pseudo(text: str) -> str:
    """The text in the language; what is filled in, mnemonics and marks of HTML stay."""
    pieces, at = [], 0
    for kept in _KEPT.finditer(text):
        pieces += (text[at : kept.start()].translate(_STRANGE), kept[0])
        at = kept.end()
    strange = "".join((*pieces, text[at:].translate(_STRANGE)))
    return f"⟦{strange}{'~' * round(len(text) * 0.4)}⟧"


def untranslated_words(text: str) -> list[str]:
    """Words outside all brackets."""
    text = re.sub("<[^>]*>|&(?=\\w)", "", text)
    while (without := _BRACKETED.sub(" ", text)) != text:
        text = without
    return _WORD.findall(text)


def shown_texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Where, and what is said there, in a window or dialog: also in tooltips, and to screen readers."""
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisibleTo(top) or widget.objectName().startswith("qt_"):  # of Qt, which translates them
            continue
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        said = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), *_texts(widget)]
        yield from ((where, text) for text in said if text)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from ((f"row of {where}", text) for text in _rows(widget.model(), QModelIndex()) if text)
        for action in widget.actions():
            yield from ((f"action {action.objectName()} of {where}", text) for text in _of_action(action) if text)


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        for role in _ROLES:
            yield str(index.data(role) or "")
        yield from _rows(model, index)


def _of_action(action: QAction) -> tuple[str, ...]:
    return action.text(), action.toolTip()


def _texts(widget: QWidget) -> list[str]:
    match widget:
        case QLabel() | QAbstractButton():
            return [widget.text()]
        case QLineEdit():
            return [widget.placeholderText()]
        case QComboBox():
            return [widget.itemText(place) for place in range(widget.count())]
        case QMenu():
            return [widget.title()]
        case QTreeWidget():
            head = widget.headerItem()
            return [head.text(column) for column in range(head.columnCount())] if not widget.isHeaderHidden() else []
        case QDockWidget() | QDialog():
            return [widget.windowTitle()]
        case _:
            return []


def cut_off(top: QWidget) -> list[str]:
    """The texts of buttons, labels, lists of choices and the menu bar that have less room than they need."""
    return [
        f"{type(widget).__name__} {_texts(widget)[:1]} needs {needed}, has {has}"
        for widget in top.findChildren(QWidget)
        if widget.isVisibleTo(top)
        for needed, has in _room(widget)
        if has < needed
    ]


def _room(widget: QWidget) -> Iterator[tuple[int, int]]:
    """Pixels needed and there."""
    match widget:
        case AddressButton():
            return  # shortens addresses, by intention
        case QLabel() if not widget.text():
            return
        case QLabel() if widget.wordWrap():
            yield widget.heightForWidth(widget.width()), widget.height()
        case QLabel() | QPushButton() | QCheckBox() | QComboBox() if widget.size().isValid():
            yield widget.minimumSizeHint().width(), widget.width()
        case QToolButton() if widget.text() and widget.toolButtonStyle().name != "ToolButtonIconOnly":
            yield widget.sizeHint().width(), widget.width()
        case QLineEdit():
            yield widget.fontMetrics().horizontalAdvance(widget.placeholderText()), widget.width()
        case QMenuBar():
            yield sum(widget.actionGeometry(action).width() for action in widget.actions()), widget.width()
        case _:
            return
