"""The preview pane: the post as a page, patched while it is written."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.messages import Patch
from editor.theme.page import WholePage
from editor.theme.site_files import SiteFiles
from editor.theme.style_sheet import StyleSheet
from editor.ui.preview_addresses import site_address, source_address
from editor.ui.preview_bars import QuietBar
from editor.ui.preview_content import PreviewContent
from editor.ui.preview_menu import Place, PreviewMenu
from editor.ui.preview_port import PreviewPort
from editor.ui.preview_printing import PreviewPrinting
from editor.ui.preview_sandbox import runs_unsandboxed
from editor.ui.preview_stage import PreviewStage
from editor.ui.preview_style import colors_css, own_page, page_css
from editor.ui.preview_switch import PreviewSwitch
from editor.ui.theme import Colors

_BLANK_MS = 200
"""What another post showed stays so long while the new one is rendered, so that nothing blinks."""
_ZOOM_STEP = 1.1


class Preview(QWidget):
    """Shows one document at a time, and announces what the reader does there.

    Holds the blocks that it shows, so that the page can be made again without asking anybody.
    """

    blocks_needed = Signal()
    """A patch did not fit what is shown: all blocks are asked for."""
    scrolled = Signal(float)
    """The reader scrolled: the source line at which the page stands, as in `TextView.line_at_scroll`."""
    line_activated = Signal(int)
    """Go to this source line."""
    link_activated = Signal(str)
    """A link was followed: its address as it is written. Anchors of this page are followed here."""
    hovered = Signal(str)
    """Where the link under the pointer leads, readable; "" when the pointer leaves it."""
    image_missing_activated = Signal(str)
    """The box of a missing image was clicked: its address as it is written."""
    remote_allowed_requested = Signal()
    """The reader wants images of other hosts for this site."""
    whole_requested = Signal(bool)
    """Show the page in the site's theme, or the body by itself."""
    phone_width_requested = Signal()
    """Change between phone width and the pane's."""
    refresh_requested = Signal()

    def __init__(self, colors: Colors, parent: QWidget | None = None, *, for_reading: bool = False) -> None:
        """`for_reading`: what is shown is not a post that is being written."""
        super().__init__(parent)
        self._for_reading = for_reading
        self.setAccessibleName(self.tr("Preview"))
        self._colors = colors
        self._line_count = 1
        self._top_line = 0.0
        self._marked_line = -1
        self._anchor = ""
        self._files: SiteFiles | None = None
        self._path, self._url = "", "/"
        self._remote = False
        self._has_remote_images = False
        self._width: int | None = None
        self._phone = False
        self._port = PreviewPort(self)
        self._notice = QuietBar(parent=self)
        self._sandbox_bar = QuietBar(parent=self)
        self._sandbox_bar.setObjectName("sandbox-bar")
        self._remote_bar = QuietBar(self.tr("Allow for This Site"), self)
        self._remote_bar.setObjectName("remote-bar")
        self._switch = PreviewSwitch(self)
        self._page_bar = QuietBar(parent=self)
        self._page_bar.setObjectName("page-bar")
        self._style_bar = QuietBar(parent=self)
        self._style_bar.setObjectName("style-bar")
        self._content = PreviewContent(self._port, self._own_page, self._bases, self)
        self._bars = (
            self._switch, self._notice, self._sandbox_bar, self._remote_bar, self._page_bar, self._style_bar
        )  # fmt: skip
        self._stage = PreviewStage(self._port, self._content.document_html, colors, self)
        self.printing = PreviewPrinting(self._stage, self._content, self)
        self._blank = QTimer(self, singleShot=True, interval=_BLANK_MS)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._stage)
        self.set_colors(colors)
        self._sandbox_bar.show_text("" if self._stage.is_off else self.sandbox_note())
        self.show_nothing()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for bar in self._bars:
            layout.addWidget(bar)
        layout.addWidget(self._stage, 1)

    def _connect(self) -> None:
        port = self._port
        self._stage.ready.connect(self._tell_all)
        self._content.blocks_needed.connect(self.blocks_needed)
        self._content.load_needed.connect(self._stage.load)
        self._content.told.connect(self._on_told)
        self._stage.style_problem_changed.connect(self._style_bar.show_text)
        self._blank.timeout.connect(self._clear_page)
        self._remote_bar.pressed.connect(self.remote_allowed_requested)
        self._switch.whole_requested.connect(self.whole_requested)
        port.shown.connect(self._on_shown)
        port.scrolled.connect(self._on_scrolled)
        port.line_activated.connect(self.line_activated)
        port.link_activated.connect(self.link_activated)
        port.hovered.connect(self.hovered)
        port.image_missing_activated.connect(self.image_missing_activated)
        port.remote_images.connect(self._on_remote_images)
        port.menu_wanted.connect(self._show_menu)

    # --- what is shown

    def set_site(self, folder: Path, baseurl: str, origin: str = "") -> None:
        """`folder` is the site's source: what `/` means in its addresses. Only files inside it are shown, and those in
        its theme's `assets`. `origin` is the address that it will have, without a path.
        """
        same = self._files is not None and self._files.folder == folder
        kept = self._files if same and self._files else SiteFiles(folder)
        self._files = replace(kept, baseurl=baseurl)
        self._stage.set_site(self._files, remote=self._remote)
        self._content.set_origin(origin)
        self._content.tell_bases()

    def set_style_sheets(self, sheets: Sequence[StyleSheet], theme: Path | None = None) -> None:
        """The style sheets that are made for the site now; what of them the page shows is shown anew if it changed.

        `theme` is the root of the theme's gem.
        """
        if self._files is None:
            return
        self._files, changed = replace(self._files, theme=theme).with_styles(sheets)
        self._stage.set_site(self._files, remote=self._remote)
        self._reload(changed)

    def show_document(self, document: int, path: str, url: str) -> None:
        """Another document comes to the front, or the same one has another address.

        `path` is relative to the site's source, `url` its published address without baseurl. The blocks come as a
        patch.
        """
        self._path, self._url = path, url
        if document != self._content.document:
            self._content.set_document(document)
            self._top_line, self._anchor = 0.0, ""
            self._marked_line = -1
            self.set_notice("")
            self._stage.set_idle("")
            self._blank.start()
        else:
            self._content.tell_bases()

    def show_nothing(self) -> None:
        """No document is in front."""
        self._content.set_document(None)
        self.set_notice("")
        self._stage.set_idle(self.tr("No post is open."))
        self._clear_page()
        self._show_remote_bar()

    def patch(self, patch: Patch) -> None:
        """Takes over what changed in the document. One that does not fit what is shown asks for all blocks."""
        self._content.take_patch(patch)

    def set_whole_possible(self, possible: bool) -> None:
        """Whether documents have a page of their site around them."""
        self._switch.setVisible(possible)

    def set_whole(self, whole: bool) -> None:
        """Shows documents inside their site's own page, or by themselves."""
        self._switch.show_whole(whole)
        self._stage.set_browser_ground(whole)
        self._content.set_whole(whole)
        self._tell_colors()

    def take_page(self, page: WholePage) -> None:
        """The site's page around the document."""
        self._content.take_page(page)

    def page_html(self, callback: Callable[[str], None]) -> None:
        """Gives the HTML of the body, as it is rendered."""
        callback(self._content.html)

    def reload_images(self, paths: frozenset[Path]) -> None:
        """These files changed on disk."""
        if self._files is not None:
            self._reload(self._files.paths_in(paths))

    def _reload(self, paths: Sequence[str]) -> None:
        if paths and self._stage.is_ready:
            self._port.reload_wanted.emit(json.dumps(paths))

    @property
    def notice(self) -> str:
        return self._notice.text

    def set_notice(self, text: str) -> None:
        """A line above the page; "" removes it."""
        self._notice.show_text(text)

    def set_page_notice(self, text: str) -> None:
        """A line above the page about the page as a whole; "" removes it."""
        self._page_bar.show_text(text)

    @property
    def words(self) -> str:
        """What stands in place of the page, such as why there is none; empty where the page is seen."""
        return self._stage.words

    # --- places

    def set_line_count(self, count: int) -> None:
        """How many lines the document has, so that the ends meet."""
        self._line_count = count
        if self._stage.is_ready:
            self._port.line_count_wanted.emit(count)

    def scroll_to_line(self, line: float) -> None:
        """Scrolls to where the text stands; `scrolled` stays silent."""
        self._top_line = line
        if self._content.is_in_page:
            self._port.scroll_wanted.emit(line)

    def scroll_to_anchor(self, anchor: str) -> None:
        """Scrolls to an id of the page; as soon as the post is there, if it is not yet."""
        if self._content.is_in_page:
            self._port.anchor_wanted.emit(anchor)
        else:
            self._anchor = anchor

    def mark_line(self, line: int) -> None:
        """Marks the block that comes from this source line, where that is known."""
        self._marked_line = line
        if self._content.is_in_page:
            self._port.mark_wanted.emit(line)

    # --- how it is shown

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        for part in (*self._bars, self._stage):
            part.set_colors(colors)
        self._tell_colors()

    def set_width(self, width: int | None) -> None:
        """Width of the text in pixels; None: a readable measure."""
        self._width = width
        self._tell_colors()

    def set_phone_width(self, phone: bool) -> None:
        self._phone = phone
        self._stage.set_phone_width(phone)

    def zoom_in(self) -> None:
        self._stage.set_zoom(self._stage.zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        self._stage.set_zoom(self._stage.zoom / _ZOOM_STEP)

    def zoom_reset(self) -> None:
        self._stage.set_zoom(1.0)

    def set_remote_allowed(self, allowed: bool) -> None:
        """Whether images of other hosts are loaded."""
        self._remote = allowed
        self._stage.set_site(self._files, remote=allowed)
        self._show_remote_bar()

    def copy(self) -> None:
        """Puts what is selected in the page on the clipboard."""
        if self._stage.view is not None:
            self._stage.view.copy()

    def sandbox_note(self) -> str:
        """That the page is not locked up, where that is so; else empty."""
        if not runs_unsandboxed():
            return ""
        return self.tr("The preview runs without Chromium's sandbox, because QTWEBENGINE_DISABLE_SANDBOX is set.")

    # --- start and end

    def start(self) -> None:
        """Makes the web view now; else it is made when the pane has been painted for the first time."""
        self._stage.start()

    def shut_down(self) -> None:
        """Frees the web view; the pane stays empty."""
        self._blank.stop()
        self._stage.shut_down()

    # --- to the page

    def _own_page(self) -> str:
        return own_page(self._colors_css())

    def _colors_css(self) -> str:
        not_loaded = self.tr("Embedded page, not loaded")
        if self._content.shows_site:
            return page_css(self._colors, not_loaded)
        return colors_css(self._colors, self._width, not_loaded)

    def _tell_all(self) -> None:
        """The page is new: everything that it is to show and know."""
        self._has_remote_images = False
        words = {
            "missing": self.tr("Image not found: %1"),
            "remote": self.tr("Image from %1, not loaded"),
            "unreachable": self.tr("Image from %1 could not be loaded"),
        }
        self._port.setup_wanted.emit(json.dumps({"words": words, "remote": self._remote}))
        self._tell_colors()
        self.set_line_count(self._line_count)
        self._content.listens()

    def _on_told(self, first: bool) -> None:
        self._blank.stop()
        if first:
            self._tell_place()

    def _tell_place(self) -> None:
        """The document is new in the page: where to stand in it."""
        self.mark_line(self._marked_line)
        if self._top_line > 0:
            self.scroll_to_line(self._top_line)
        if self._anchor:
            self._port.anchor_wanted.emit(self._anchor)
            self._anchor = ""

    def _bases(self) -> dict[str, str]:
        """Where relative addresses start from."""
        root = self._files.baseurl if self._files is not None else ""
        return {"published": site_address(root + self._url), "source": source_address(self._path), "root": root}

    def _clear_page(self) -> None:
        self._blank.stop()
        self._content.clear()

    def _tell_colors(self) -> None:
        if self._stage.is_ready:
            self._port.colors_wanted.emit(self._colors_css())

    # --- from the page

    def _on_shown(self) -> None:
        self._stage.set_has_content(True)

    def _on_scrolled(self, line: float) -> None:
        self._top_line = line
        self.scrolled.emit(line)

    def _on_remote_images(self, present: bool) -> None:
        self._has_remote_images = present
        self._show_remote_bar()

    def _show_remote_bar(self) -> None:
        blocked = self._has_remote_images and not self._remote and self._content.document is not None
        self._remote_bar.show_text(
            self.tr("Images, fonts and frames from other sites are not loaded.") if blocked else ""
        )

    def _show_menu(self, message: str) -> None:
        view = self._stage.view
        if view is None or self._for_reading:
            return
        place = Place.read(message)
        menu = PreviewMenu(place, selected=view.hasSelection(), phone=self._phone, parent=self)
        menu.copy_requested.connect(view.copy)
        menu.link_requested.connect(self.link_activated)
        menu.line_requested.connect(self.line_activated)
        menu.phone_width_requested.connect(self.phone_width_requested)
        menu.refresh_requested.connect(self.refresh_requested)
        zoom = view.zoomFactor()
        menu.popup(view.mapToGlobal(QPoint(round(place.x * zoom), round(place.y * zoom))))
