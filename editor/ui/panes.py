"""Showing, hiding and reaching the panes, and how the text and the preview are shown."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QWidget

from editor.ui.docks import Docks
from editor.ui.find_bar import FindBar
from editor.ui.front_matter_form import FrontMatterForm
from editor.ui.live_preview import LivePreview
from editor.ui.notice_bar import NoticeBar
from editor.ui.post_list import PostList
from editor.ui.preview import Preview
from editor.ui.settings import Settings
from editor.ui.source_editor import SourceEditor
from editor.ui.toc import Toc


class Panes(QObject):
    """The panes in the order in which F6 visits them: posts, form, text, preview, contents, notices."""

    changed = Signal()
    """Something was shown or hidden: ticks in the menu follow."""

    def __init__(
        self,
        window: QMainWindow,
        docks: Docks,
        post_list: PostList,
        form: FrontMatterForm,
        editor: SourceEditor,
        find_bar: FindBar,
        preview: Preview,
        toc: Toc,
        notices: NoticeBar,
        live: LivePreview,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._list = post_list
        self._form = form
        self._editor = editor
        self._find_bar = find_bar
        self._preview = preview
        self._toc = toc
        self._notices = notices
        self._live = live
        self._settings = settings
        self._phone = False
        self._tab_moves_focus = False
        for dock in (docks.posts, docks.contents, docks.preview):
            dock.visibilityChanged.connect(self.changed)

    def checked(self) -> dict[str, bool]:
        """The state of every command that can be ticked, by its id."""
        preferences = self._settings.preferences
        return {
            "front-matter": not self._form.isHidden(),
            "preview": not self._docks.preview.isHidden(),
            "side-panes": any(not dock.isHidden() for dock in self._docks.sides),
            "phone": self._phone,
            "sync": preferences.scroll_sync,
            "wrap": preferences.wrap,
            "full-screen": self._window.isFullScreen(),
            "tab-focus": self._tab_moves_focus,
        }

    # --- show and hide

    def toggle_form(self) -> None:
        self._form.setVisible(self._form.isHidden())
        self.changed.emit()

    def show_yaml(self) -> None:
        """Shows the front matter as YAML and gives it the keyboard."""
        self._form.show()
        self._form.show_raw(True)
        self._form.focus_first()

    def toggle_yaml(self) -> None:
        self._form.show()
        self._form.show_raw(not self._form.shows_raw)
        self._form.focus_first()
        self.changed.emit()

    def toggle_preview(self) -> None:
        dock = self._docks.preview
        dock.setVisible(dock.isHidden())

    def toggle_side_panes(self) -> None:
        show = not self.checked()["side-panes"]
        for dock in self._docks.sides:
            dock.setVisible(show)

    def toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
        self.changed.emit()

    # --- focus

    def focus_pane(self, place: int) -> None:
        """Shows a pane where it is hidden and gives it the keyboard."""
        match place:
            case 0:
                self._docks.posts.show()
                self._list.focus_list()
            case 1:
                self._form.show()
                self._form.focus_first()
            case 2:
                self._editor.setFocus()
            case 3:
                self._docks.preview.show()
                self._preview.setFocus()
            case 4:
                self._docks.contents.show()
                self._toc.setFocus()
            case _:
                self._notices.focus_newest()
        self.changed.emit()

    def cycle_panes(self, step: int) -> None:
        """Goes to the next visible pane."""
        panes: list[QWidget] = [self._list, self._form, self._editor, self._preview, self._toc, self._notices]
        visible = [place for place, pane in enumerate(panes) if pane.isVisible()]
        if not visible:
            return
        here = next((place for place in visible if _has_focus(panes[place])), visible[0])
        self.focus_pane(visible[(visible.index(here) + step) % len(visible)])

    def toggle_tab_focus(self) -> None:
        """Tab in the text indents, or leaves it."""
        self._tab_moves_focus = not self._tab_moves_focus
        self._editor.set_tab_moves_focus(self._tab_moves_focus)
        self.changed.emit()

    # --- what the pane with the keyboard does

    def cut(self) -> None:
        if isinstance(widget := QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            widget.cut()

    def copy(self) -> None:
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            widget.copy()
        elif _has_focus(self._preview):
            self._preview.copy()

    def paste(self) -> None:
        if isinstance(widget := QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            widget.paste()

    def find(self) -> None:
        """Searches the posts where their list has the keyboard, else the text."""
        if _has_focus(self._list) or self._editor.isHidden():
            self._list.focus_search()
        else:
            self._find_bar.open_find(self._editor.selected_text())

    # --- text and preview

    def refresh(self) -> None:
        self._live.refresh()

    def toggle_phone_width(self) -> None:
        self._phone = not self._phone
        self._preview.set_phone_width(self._phone)
        self.changed.emit()

    def toggle_scroll_sync(self) -> None:
        self._settings.change(scroll_sync=not self._settings.preferences.scroll_sync)
        self.changed.emit()

    def toggle_wrap(self) -> None:
        self._settings.change(wrap=not self._settings.preferences.wrap)
        self.changed.emit()

    def zoom(self, step: int) -> None:
        """Larger, smaller, or with 0 back to the settings: the preview where it has the keyboard, else the text."""
        pane = self._preview if _has_focus(self._preview) else self._editor
        if step == 0:
            pane.zoom_reset()
        elif step > 0:
            pane.zoom_in()
        else:
            pane.zoom_out()


def _has_focus(pane: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))
