"""What the commands of the command table act on."""

from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from editor.ui.find_bar import FindBar
from editor.ui.help import Help
from editor.ui.navigation import Navigation
from editor.ui.page_export import PageExport
from editor.ui.panes import Panes
from editor.ui.post_files import PostFiles
from editor.ui.post_moves import PostMoves
from editor.ui.post_view import PostView
from editor.ui.preview import Preview
from editor.ui.site_opening import SiteOpening
from editor.ui.source_editor import SourceEditor
from editor.ui.text_commands import TextCommands
from editor.ui.whole_pages import WholePages


@dataclass(frozen=True, slots=True)
class Commands:
    window: QMainWindow
    opening: SiteOpening
    files: PostFiles
    moves: PostMoves
    text: TextCommands
    panes: Panes
    go: Navigation
    help: Help
    editor: SourceEditor
    find_bar: FindBar
    preview: Preview
    view: PostView
    pages: WholePages
    export: PageExport
