"""The command table: one place for every command, no key twice, the keys of the reference."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from editor.paths import resources
from editor.ui.actions import MENUS, TOOLBAR, all_commands
from editor.ui.command import Command, Scope, make_action

KEYS = {
    "new-post": "Ctrl+N",
    "open-site": "Ctrl+O",
    "go-to-post": "Ctrl+P",
    "recent-post": "Ctrl+Tab",
    "next-post": "Ctrl+PgDown",
    "previous-post": "Ctrl+PgUp",
    "save": "Ctrl+S",
    "close-post": "Ctrl+W",
    "quit": "Ctrl+Q",
    "rename": "F2",
    "print": "Ctrl+Alt+P",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z, Ctrl+Y",
    "paste-plain": "Ctrl+Shift+V",
    "copy-html": "Ctrl+Shift+C",
    "find": "Ctrl+F",
    "find-next": "F3",
    "find-previous": "Shift+F3",
    "replace": "Ctrl+H, Ctrl+R",
    "go-to-line": "Ctrl+G",
    "go-to-heading": "Ctrl+Shift+O",
    "back": "Alt+Left",
    "forward": "Alt+Right",
    "preview": "Ctrl+Shift+L",
    "refresh": "F5",
    "zoom-in": "Ctrl++, Ctrl+=",
    "zoom-out": "Ctrl+-",
    "zoom-reset": "Ctrl+0",
    "bold": "Ctrl+B",
    "italic": "Ctrl+I",
    "link": "Ctrl+K",
    "code": "Ctrl+E",
    "strikethrough": "Ctrl+Shift+X",
    "heading-1": "Ctrl+1",
    "heading-6": "Ctrl+6",
    "quote": "Ctrl+Shift+.",
    "numbers": "Ctrl+Shift+7",
    "bullets": "Ctrl+Shift+8",
    "image": "Ctrl+Shift+I",
    "comment": "Ctrl+/",
    "line-up": "Alt+Up",
    "line-down": "Alt+Down",
    "delete-line": "Ctrl+Shift+K",
    "duplicate-line": "Ctrl+Shift+D",
    "palette": "Ctrl+Shift+P",
    "next-problem": "F8",
    "pane-posts": "Alt+1",
    "pane-contents": "Alt+5",
    "next-pane": "F6",
    "previous-pane": "Shift+F6",
    "front-matter": "Ctrl+;",
    "side-panes": "F9",
    "full-screen": "F11",
    "settings": "Ctrl+,, Ctrl+Shift+,",
    "shortcuts": "Ctrl+?",
    "tab-focus": "Ctrl+M",
}
COMMANDS = {command.id: command for command in all_commands()}


def test_every_command_has_a_name_of_its_own():
    assert len(COMMANDS) == len(all_commands())
    titles = Counter(command.text for command in all_commands())
    assert [title for title, uses in titles.items() if uses > 1] == []


def test_no_key_is_given_twice():
    keys = Counter(QKeySequence(keys).toString() for command in all_commands() for keys in command.keys)
    assert [key for key, uses in keys.items() if uses > 1] == []


@pytest.mark.parametrize(("id_", "keys"), KEYS.items())
def test_the_keys_are_those_of_the_reference(id_, keys):
    assert ", ".join(COMMANDS[id_].keys) == keys


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: command.id)
def test_every_key_can_be_read_by_qt(command):
    assert all(not QKeySequence(keys).isEmpty() for keys in command.keys)


@pytest.mark.parametrize("command", [command for command in all_commands() if command.icon], ids=lambda c: c.icon)
def test_every_icon_exists(command):
    assert (resources() / "icons" / f"{command.icon}.svg").is_file()


def test_the_toolbar_shows_commands_with_icons():
    assert all(COMMANDS[id_].icon for id_ in TOOLBAR if id_ is not None)


def test_menus_are_short_and_their_groups_too():
    for menu in MENUS:
        groups = "".join("|" if item is None else "x" for item in menu.items).split("|")
        assert max(map(len, groups)) <= 12, menu.title


def test_formats_have_their_keys_only_in_the_text():
    """Ctrl+K in a form field must not insert a link, and Ctrl+E goes to the end of a line there."""
    editing = [command for menu in MENUS if menu.title in ("F&ormat", "&Insert") for command in menu.items]
    scopes = {item.id: item.scope for item in editing if isinstance(item, Command)}
    assert {id_ for id_, scope in scopes.items() if scope is not Scope.EDITOR} == {"contents-list"}


def test_an_action_says_its_key_and_runs_its_command(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    ran = []
    command = Command("try", "Try This…", ran.append, ("Ctrl+T",), "save")
    action = make_action(command, "the window's parts", window)
    assert action.toolTip() == "Try This (Ctrl+T)"
    action.trigger()
    assert ran == ["the window's parts"]


def test_a_tick_is_not_hidden_by_an_icon(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    action = make_action(COMMANDS["preview"], None, window)
    assert not action.isIconVisibleInMenu()
