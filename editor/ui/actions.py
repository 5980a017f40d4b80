"""The command table: every command's words, keys, icon and what it does, in one place.

Menus, toolbar, command palette and the shortcut sheet are made from it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from editor.ui.command import Command, Menu, Needs, Scope

if TYPE_CHECKING:
    from editor.ui.commands import Commands


def _text(text: str) -> str:
    """Marks a text for translation."""
    return str(QT_TRANSLATE_NOOP("Commands", text))


def _format(id_: str, text: str, run: "Callable[[Commands], object]", *keys: str, icon: str = "") -> Command:
    return Command(id_, text, run, keys, icon, Needs.EDITABLE, Scope.EDITOR)


OPEN_RECENT = "open-recent"

FILE = Menu(
    _text("&File"),
    (
        Command("new-post", _text("New Post…"), lambda c: c.files.new_post(), ("Ctrl+N",), "new-post", Needs.SITE),
        Command(
            "open-site",
            _text("Open Site Folder…"),
            lambda c: c.opening.choose(),
            ("Ctrl+O",),
            "open-folder",
            Needs.NOTHING,
        ),
        OPEN_RECENT,
        None,
        Command("save", _text("Save"), lambda c: c.files.save(), ("Ctrl+S",), "save"),
        Command("save-copy", _text("Save a Copy…"), lambda c: c.files.save_copy(), ("Ctrl+Shift+S",)),
        Command("save-all", _text("Save All"), lambda c: c.files.save_all(), ("Ctrl+Alt+S",)),
        Command("revert", _text("Revert to Saved"), lambda c: c.files.revert()),
        None,
        Command("rename", _text("Rename…"), lambda c: c.moves.rename(), ("F2",), "rename"),
        Command("publish", _text("Publish…"), lambda c: c.moves.publish(), (), "publish", Needs.DRAFT),
        Command("unpublish", _text("Unpublish"), lambda c: c.moves.unpublish(), (), "unpublish", Needs.PUBLISHED),
        Command("undo-move", _text("Undo Last Move"), lambda c: c.moves.undo_move(), (), "undo", Needs.SITE),
        Command("trash", _text("Move to Trash"), lambda c: c.moves.trash(), (), "trash"),
        None,
        Command("show-in-folder", _text("Show in Folder"), lambda c: c.files.show_in_folder(), (), "folder"),
        Command("copy-address", _text("Copy Address"), lambda c: c.view.copy_address(), (), "link"),
        None,
        Command("browser", _text("Open Page in Browser"), lambda c: c.export.open_in_browser(), ("Ctrl+Shift+B",)),
        Command("save-html", _text("Save Page as HTML…"), lambda c: c.export.save_html()),
        Command("save-pdf", _text("Save as PDF…"), lambda c: c.export.save_pdf()),
        Command("print", _text("Print…"), lambda c: c.preview.printing.print_page(), ("Ctrl+Alt+P",)),
        None,
        Command("close-post", _text("Close Post"), lambda c: c.files.close(), ("Ctrl+W",), "close"),
        Command("quit", _text("Quit"), lambda c: c.window.close(), ("Ctrl+Q",), "", Needs.NOTHING),
    ),
)

EDIT = Menu(
    _text("&Edit"),
    (
        Command("undo", _text("Undo"), lambda c: c.text.undo(), ("Ctrl+Z",), "undo"),
        Command("redo", _text("Redo"), lambda c: c.text.redo(), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
        None,
        Command("cut", _text("Cut"), lambda c: c.panes.cut(), ("Ctrl+X",), "cut"),
        Command("copy", _text("Copy"), lambda c: c.panes.copy(), ("Ctrl+C",), "copy"),
        Command("paste", _text("Paste"), lambda c: c.panes.paste(), ("Ctrl+V",), "paste"),
        Command("copy-html", _text("Copy as HTML"), lambda c: c.text.copy_as_html(), ("Ctrl+Shift+C",)),
        _format("paste-plain", _text("Paste as Plain Text"), lambda c: c.editor.paste_plain(), "Ctrl+Shift+V"),
        _format("select-all", _text("Select All"), lambda c: c.editor.selectAll(), "Ctrl+A"),
        None,
        Command("find", _text("Find"), lambda c: c.panes.find(), ("Ctrl+F",), "find", Needs.SITE),
        Command("find-next", _text("Find Next"), lambda c: c.find_bar.find_next(), ("F3",)),
        Command("find-previous", _text("Find Previous"), lambda c: c.find_bar.find_previous(), ("Shift+F3",)),
        Command("replace", _text("Replace"), lambda c: c.text.replace(), ("Ctrl+H", "Ctrl+R"), "replace"),
        None,
        _format("line-up", _text("Move Line Up"), lambda c: c.editor.move_line_up(), "Alt+Up"),
        _format("line-down", _text("Move Line Down"), lambda c: c.editor.move_line_down(), "Alt+Down"),
        _format("delete-line", _text("Delete Line"), lambda c: c.editor.delete_line(), "Ctrl+Shift+K"),
        _format("duplicate-line", _text("Duplicate Line"), lambda c: c.editor.duplicate_line(), "Ctrl+Shift+D"),
        None,
        Command(
            "settings",
            _text("Settings"),
            lambda c: c.help.show_settings(),
            ("Ctrl+,", "Ctrl+Shift+,"),
            "settings",
            Needs.NOTHING,
        ),
    ),
)

_HEADINGS = (
    _text("Heading 1"), _text("Heading 2"), _text("Heading 3"),
    _text("Heading 4"), _text("Heading 5"), _text("Heading 6"),
)  # fmt: skip

FORMAT = Menu(
    _text("F&ormat"),
    (
        _format("bold", _text("Bold"), lambda c: c.editor.toggle_bold(), "Ctrl+B", icon="bold"),
        _format("italic", _text("Italic"), lambda c: c.editor.toggle_italic(), "Ctrl+I", icon="italic"),
        _format("code", _text("Code"), lambda c: c.editor.toggle_code(), "Ctrl+E", icon="code"),
        _format(
            "strikethrough",
            _text("Strikethrough"),
            lambda c: c.editor.toggle_strikethrough(),
            "Ctrl+Shift+X",
            icon="strikethrough",
        ),
        None,
        *(
            _format(
                f"heading-{level}",
                title,
                lambda c, level=level: c.editor.toggle_heading(level),
                f"Ctrl+{level}",
                icon="heading" if level == 2 else "",
            )
            for level, title in enumerate(_HEADINGS, 1)
        ),
        None,
        _format("quote", _text("Quote"), lambda c: c.editor.toggle_quote(), "Ctrl+Shift+.", icon="quote"),
        _format(
            "bullets",
            _text("Bulleted List"),
            lambda c: c.editor.toggle_bullets(),
            "Ctrl+Shift+8",
            icon="list-bulleted",
        ),
        _format(
            "numbers",
            _text("Numbered List"),
            lambda c: c.editor.toggle_numbers(),
            "Ctrl+Shift+7",
            icon="list-numbered",
        ),
        _format("tasks", _text("Task List"), lambda c: c.editor.toggle_tasks(), "Ctrl+Shift+9", icon="list-task"),
        None,
        _format("comment", _text("HTML Comment"), lambda c: c.editor.toggle_comment(), "Ctrl+/", icon="comment"),
    ),
)

INSERT = Menu(
    _text("&Insert"),
    (
        _format("link", _text("Link…"), lambda c: c.text.insert_link(), "Ctrl+K", icon="link"),
        _format("image", _text("Image…"), lambda c: c.text.insert_image(), "Ctrl+Shift+I", icon="image"),
        _format(
            "code-block", _text("Code Block"), lambda c: c.editor.toggle_code_block(), "Ctrl+Alt+K", icon="code-block"
        ),
        _format("table", _text("Table"), lambda c: c.editor.insert_table(), "Ctrl+Shift+T", icon="table"),
        _format("rule", _text("Horizontal Rule"), lambda c: c.editor.insert_rule(), icon="rule"),
        None,
        Command(
            "contents-list",
            _text("Update Contents List"),
            lambda c: c.text.update_contents_list(),
            (),
            "contents",
            Needs.EDITABLE,
        ),
    ),
)

VIEW = Menu(
    _text("&View"),
    (
        Command(
            "front-matter",
            _text("Front Matter"),
            lambda c: c.panes.toggle_form(),
            ("Ctrl+;",),
            "form",
            Needs.NOTHING,
            checkable=True,
        ),
        Command("raw-yaml", _text("Front Matter as YAML"), lambda c: c.panes.toggle_yaml(), (), "yaml"),
        Command(
            "preview",
            _text("Preview"),
            lambda c: c.panes.toggle_preview(),
            ("Ctrl+Shift+L",),
            "preview",
            Needs.NOTHING,
            checkable=True,
        ),
        Command(
            "side-panes",
            _text("Side Panes"),
            lambda c: c.panes.toggle_side_panes(),
            ("F9",),
            "side-panes",
            Needs.NOTHING,
            checkable=True,
        ),
        None,
        Command(
            "whole-page",
            _text("Page in the Site's Theme"),
            lambda c: c.pages.toggle(),
            ("Shift+F5",),
            "page",
            Needs.JEKYLL,
            checkable=True,
        ),
        Command("refresh", _text("Refresh Preview"), lambda c: c.panes.refresh(), ("F5",), "refresh"),
        Command(
            "phone",
            _text("Phone Width"),
            lambda c: c.panes.toggle_phone_width(),
            (),
            "phone",
            Needs.NOTHING,
            checkable=True,
        ),
        Command(
            "sync",
            _text("Scroll Together"),
            lambda c: c.panes.toggle_scroll_sync(),
            (),
            "",
            Needs.NOTHING,
            checkable=True,
        ),
        None,
        Command("wrap", _text("Wrap Lines"), lambda c: c.panes.toggle_wrap(), (), "", Needs.NOTHING, checkable=True),
        Command("zoom-in", _text("Zoom In"), lambda c: c.panes.zoom(1), ("Ctrl++", "Ctrl+="), "zoom-in", Needs.NOTHING),
        Command("zoom-out", _text("Zoom Out"), lambda c: c.panes.zoom(-1), ("Ctrl+-",), "zoom-out", Needs.NOTHING),
        Command("zoom-reset", _text("Reset Zoom"), lambda c: c.panes.zoom(0), ("Ctrl+0",), "", Needs.NOTHING),
        Command(
            "full-screen",
            _text("Full Screen"),
            lambda c: c.panes.toggle_full_screen(),
            ("F11",),
            "",
            Needs.NOTHING,
            checkable=True,
        ),
    ),
)

GO = Menu(
    _text("&Go"),
    (
        Command("go-to-post", _text("Go to Post…"), lambda c: c.go.go_to_post(), ("Ctrl+P",), "post", Needs.SITE),
        Command("recent-post", _text("Switch to Recent Post"), lambda c: c.go.switch_recent(), ("Ctrl+Tab",)),
        Command(
            "next-post",
            _text("Next Post in List"),
            lambda c: c.go.step_in_list(1),
            ("Ctrl+PgDown",),
            "",
            Needs.SITE,
        ),
        Command(
            "previous-post",
            _text("Previous Post in List"),
            lambda c: c.go.step_in_list(-1),
            ("Ctrl+PgUp",),
            "",
            Needs.SITE,
        ),
        None,
        Command("back", _text("Back"), lambda c: c.go.go_back(), ("Alt+Left",), "back"),
        Command("forward", _text("Forward"), lambda c: c.go.go_forward(), ("Alt+Right",), "forward"),
        Command("go-to-line", _text("Go to Line…"), lambda c: c.go.go_to_line(), ("Ctrl+G",)),
        Command("go-to-heading", _text("Go to Heading…"), lambda c: c.go.go_to_heading(), ("Ctrl+Shift+O",)),
        Command("next-problem", _text("Next Problem"), lambda c: c.go.next_problem(), ("F8",), "problem"),
        Command("previous-problem", _text("Previous Problem"), lambda c: c.go.previous_problem(), ("Shift+F8",)),
        None,
        Command("pane-posts", _text("Posts"), lambda c: c.panes.focus_pane(0), ("Alt+1",), "", Needs.NOTHING),
        Command("pane-form", _text("Front Matter Fields"), lambda c: c.panes.focus_pane(1), ("Alt+2",)),
        Command("pane-text", _text("Text"), lambda c: c.panes.focus_pane(2), ("Alt+3",)),
        Command("pane-preview", _text("Preview Pane"), lambda c: c.panes.focus_pane(3), ("Alt+4",), "", Needs.NOTHING),
        Command("pane-contents", _text("Contents"), lambda c: c.panes.focus_pane(4), ("Alt+5",), "", Needs.NOTHING),
        Command("next-pane", _text("Next Pane"), lambda c: c.panes.cycle_panes(1), ("F6",), "", Needs.NOTHING),
        Command(
            "previous-pane",
            _text("Previous Pane"),
            lambda c: c.panes.cycle_panes(-1),
            ("Shift+F6",),
            "",
            Needs.NOTHING,
        ),
    ),
)

HELP = Menu(
    _text("&Help"),
    (
        Command("help", _text("Postwright Help"), lambda c: c.help.show_help(), ("F1",), "", Needs.NOTHING),
        Command(
            "palette",
            _text("Command Palette"),
            lambda c: c.help.show_palette(),
            ("Ctrl+Shift+P",),
            "command",
            Needs.NOTHING,
        ),
        Command(
            "shortcuts",
            _text("Keyboard Shortcuts"),
            lambda c: c.help.show_shortcuts(),
            ("Ctrl+?",),
            "",
            Needs.NOTHING,
        ),
        Command(
            "tab-focus",
            _text("Tab Moves Focus"),
            lambda c: c.panes.toggle_tab_focus(),
            ("Ctrl+M",),
            "",
            Needs.NOTHING,
            checkable=True,
        ),
        None,
        Command(
            "diagnostics",
            _text("Copy Diagnostics"),
            lambda c: c.help.copy_diagnostics(),
            (),
            "",
            Needs.NOTHING,
        ),
        Command("about", _text("About Postwright"), lambda c: c.help.show_about(), (), "info", Needs.NOTHING),
    ),
)

MENUS = (FILE, EDIT, FORMAT, INSERT, VIEW, GO, HELP)

TOOLBAR = (
    "new-post", "save", "publish", None, "bold", "italic", "code", "link", "image", "heading-2", "bullets", "numbers",
    "quote", "table", None, "undo", "redo", None, "front-matter", "preview", "palette",
)  # fmt: skip
"""Ids of the toolbar's commands; None for a separator."""


def all_commands() -> list[Command]:
    """Every command, in the order of the menus."""
    return [item for menu in MENUS for item in menu.items if isinstance(item, Command)]
