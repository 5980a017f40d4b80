"""What the preview's widget and the script in its page tell each other, through a QWebChannel.

Signals go to the page, slots are called by it. Only our script, in its own world, can call them.
"""

from PySide6.QtCore import QObject, Signal, Slot


class PreviewPort(QObject):
    """One end of the channel. Every fact that the page tells is a Qt signal on this side."""

    # to the page
    setup_wanted = Signal(str)
    """JSON: `words` for boxes in place of images, `remote` whether other hosts' images are loaded."""
    bases_wanted = Signal(str)
    """JSON: `published` and `source`, where relative addresses start from; `root`, the site's baseurl."""
    colors_wanted = Signal(str)
    """A style sheet that sets the colours and the measure."""
    clear_wanted = Signal()
    patch_wanted = Signal(str)
    """JSON: `splices` as [first, removed, [[html with marks of its lines, first line, last line], …]]; `moved` as in
    `MovedLines`, or null where all others stand as before;
    `bases` as in `bases_wanted` where another document begins, else null."""
    page_wanted = Signal(str)
    """JSON: `html` of the site's page; `blocks` as in a splice where the body is in it, else null: then what stands in
    the page between the marks of the body stays; `bases`."""
    line_count_wanted = Signal(int)
    scroll_wanted = Signal(float)
    mark_wanted = Signal(int)
    anchor_wanted = Signal(str)
    reload_wanted = Signal(str)
    """JSON: paths of changed files, relative to the site's source."""

    program_loaded = Signal(str, str)
    """What was asked for with `program_needed` has run; or why it is not there."""

    # from the page
    ready = Signal()
    shown = Signal()
    """The first content since the page was loaded has been painted."""
    matched = Signal(bool)
    """Whether the blocks of a page were found in it, so that they can be patched."""
    scrolled = Signal(float)
    line_activated = Signal(int)
    link_activated = Signal(str)
    hovered = Signal(str)
    image_missing_activated = Signal(str)
    remote_images = Signal(bool)
    program_needed = Signal(str)
    """The page has something that this draws: `katex` or `mermaid`."""
    menu_wanted = Signal(str)
    """JSON: `x` and `y` in CSS pixels of the page, `link`, `image` and `line` (-1: none) under the pointer."""

    @Slot()
    def tell_ready(self) -> None:
        self.ready.emit()

    @Slot()
    def tell_shown(self) -> None:
        self.shown.emit()

    @Slot(bool)
    def tell_matched(self, found: bool) -> None:
        self.matched.emit(found)

    @Slot(float)
    def tell_scrolled(self, line: float) -> None:
        self.scrolled.emit(line)

    @Slot(int)
    def tell_line(self, line: int) -> None:
        self.line_activated.emit(line)

    @Slot(str)
    def tell_link(self, address: str) -> None:
        self.link_activated.emit(address)

    @Slot(str)
    def tell_hovered(self, address: str) -> None:
        self.hovered.emit(address)

    @Slot(str)
    def tell_image_missing(self, address: str) -> None:
        self.image_missing_activated.emit(address)

    @Slot(bool)
    def tell_remote_images(self, present: bool) -> None:
        self.remote_images.emit(present)

    @Slot(str)
    def tell_program_needed(self, name: str) -> None:
        self.program_needed.emit(name)

    @Slot(str)
    def tell_menu(self, place: str) -> None:
        self.menu_wanted.emit(place)
