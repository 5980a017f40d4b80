"""What a command is: words, keys, icon and what it does; and the QAction that is made of it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from editor.ui.icons import icon

if TYPE_CHECKING:
    from editor.ui.commands import Commands


class Needs(StrEnum):
    """When a command can be used."""

    NOTHING = "nothing"
    SITE = "site"
    JEKYLL = "jekyll"
    """A site that Jekyll builds, not any folder."""
    POST = "post"
    EDITABLE = "editable"
    """A post that is not read-only."""
    DRAFT = "draft"
    PUBLISHED = "published"


class Scope(StrEnum):
    """Where a command's keys work."""

    WINDOW = "window"
    EDITOR = "editor"
    """Only while the caret is in the text: the keys mean something else in a form field."""


@dataclass(frozen=True, slots=True)
class Command:
    id: str
    text: str
    run: "Callable[[Commands], object]"
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.POST
    scope: Scope = Scope.WINDOW
    checkable: bool = False

    @property
    def title(self) -> str:
        """The translated text."""
        return QCoreApplication.translate("Commands", self.text)


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu. None stands for a separator; a string for a submenu that the window fills."""

    title: str
    items: tuple[Command | str | None, ...]


def make_action(command: Command, commands: "Commands", parent: QWidget) -> QAction:
    """The QAction of a command, with its keys, icon and tooltip."""
    action = QAction(command.title, parent)
    action.setObjectName(command.id)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    action.setCheckable(command.checkable)
    if command.scope is Scope.EDITOR:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    if command.icon:
        action.setIcon(icon(command.icon))
        action.setIconVisibleInMenu(not command.checkable)  # its tick stands there
    keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()[:1])
    action.setToolTip(f"{command.title.rstrip('…')} ({keys})" if keys else command.title.rstrip("…"))
    action.triggered.connect(lambda: command.run(commands))
    return action
