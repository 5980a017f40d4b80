"""The user guide in a window of its own: its pages at the left, and the one chosen as the preview shows posts."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from urllib.parse import unquote

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import Patch, Splice
from editor.ui.help_pages import HelpPage, HelpPages, Section
from editor.ui.icons import icon
from editor.ui.preview import Preview
from editor.ui.search_line import SearchLine
from editor.ui.style import show_focus
from editor.ui.theme import Colors

_LIST_WIDTH = 250


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the reader is, or was."""

    page: HelpPage
    anchor: str = ""
    line: float = 0.0
    """As `Preview.scrolled` tells it; counts where there is no anchor."""


class HelpWindow(QWidget):
    """Reads from files that ship with the program: nothing is loaded from elsewhere."""

    closed = Signal()

    def __init__(self, pages: HelpPages, colors: Colors, geometry: QByteArray) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Postwright Help"))
        self._pages = pages
        self._revisions = count(1)
        self._place: _Place | None = None
        self._before: list[_Place] = []
        self._after: list[_Place] = []
        self.search_line = SearchLine(self.tr("Search help"), self)
        self.search_line.textChanged.connect(self._fill)
        self.search_line.down_pressed.connect(self._enter_list)
        self.search_line.returnPressed.connect(self._open_first)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        show_focus(self.list)
        self.list.currentItemChanged.connect(self._on_chosen)
        self._none = QLabel(self.tr("No page has these words. Try fewer, or others."), self)
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._none.setMargin(16)
        self.back_button = self._make_button("back", self.tr("Back"), QKeySequence.StandardKey.Back, self.go_back)
        self.forward_button = self._make_button(
            "forward", self.tr("Forward"), QKeySequence.StandardKey.Forward, self.go_forward
        )
        self.preview = Preview(colors, self, for_reading=True)
        self.preview.set_whole_possible(False)
        self.preview.set_site(pages.folder, "")
        self.preview.link_activated.connect(self.follow)
        self.preview.scrolled.connect(self._on_scrolled)
        self._lay_out()
        self._add_keys()
        self._fill("")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(980, 720)

    # --- construction

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._none)
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (self.back_button, self.forward_button, self.search_line):
            row.addWidget(widget)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(self.preview)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST_WIDTH, 980 - _LIST_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        for before, after in ((self.back_button, self.forward_button), (self.forward_button, self.search_line)):
            self.setTabOrder(before, after)
        self.setTabOrder(self.search_line, self.list)

    def _make_button(
        self, name: str, title: str, key: QKeySequence.StandardKey, run: Callable[[], None]
    ) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        button.setMinimumSize(28, 28)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(title)
        button.setToolTip(f"{title} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.setShortcut(QKeySequence(key))
        button.clicked.connect(run)
        button.setEnabled(False)
        return button

    def _add_keys(self) -> None:
        for keys, run in (
            (("Ctrl+F", "F3"), self._focus_search),
            (("Escape", "Ctrl+W"), self.close),
            (("Ctrl++", "Ctrl+="), self.preview.zoom_in),
            (("Ctrl+-",), self.preview.zoom_out),
            (("Ctrl+0",), self.preview.zoom_reset),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self, run)

    # --- what is shown

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self._place.page.name if self._place is not None else ""

    def set_colors(self, colors: Colors) -> None:
        self.preview.set_colors(colors)

    def open(self, name: str, anchor: str = "") -> None:
        """Shows a page; nothing happens where there is none of this name."""
        page = self._pages.page(name)
        if page is None:
            return
        if self._place is not None:
            self._before.append(self._place)
        self._after.clear()
        self._go(_Place(page, anchor))

    def go_back(self) -> None:
        self._go_through(self._before, self._after)

    def go_forward(self) -> None:
        self._go_through(self._after, self._before)

    def follow(self, href: str) -> None:
        """A link of a page: to another page, or out into the browser."""
        url = QUrl(href)
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)
        elif not url.scheme():
            self.open(url.path().removesuffix(".md"), unquote(url.fragment()))

    def _go_through(self, taken: list[_Place], kept: list[_Place]) -> None:
        if taken and self._place is not None:
            kept.append(self._place)
            self._go(taken.pop())

    def _go(self, place: _Place) -> None:
        same = self._place is not None and self._place.page is place.page
        self._place = place
        if not same:
            self._show_page(place.page)
        if place.anchor:
            self.preview.scroll_to_anchor(place.anchor)
        else:
            self.preview.scroll_to_line(place.line)
        self.back_button.setEnabled(bool(self._before))
        self.forward_button.setEnabled(bool(self._after))
        self._mark_in_list(place)

    def _show_page(self, page: HelpPage) -> None:
        number, rendering = self._pages.pages.index(page) + 1, page.rendering
        self.preview.show_document(number, f"{page.name}.md", f"/{page.name}.html")
        self.preview.set_line_count(page.text.count("\n") + 1)
        splices = (Splice(0, 0, rendering.blocks),)
        self.preview.patch(Patch(number, None, next(self._revisions), splices, rendering.headings, (), rendering.words))
        self.setWindowTitle(self.tr("%1 — Postwright Help").replace("%1", page.title))

    def _on_scrolled(self, line: float) -> None:
        if self._place is not None:
            self._place = replace(self._place, anchor="", line=line)

    # --- the list

    def _fill(self, wanted: str) -> None:
        """All pages, or the sections that a search finds."""
        self.list.blockSignals(True)
        self.list.clear()
        for title, place in self._found(wanted) if wanted.strip() else self._all():
            item = QListWidgetItem(title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, place)
        self.list.blockSignals(False)
        self._stack.setCurrentWidget(self.list if self.list.count() else self._none)
        if self._place is not None:
            self._mark_in_list(self._place)

    def _all(self) -> list[tuple[str, tuple[str, str]]]:
        return [(page.title, (page.name, "")) for page in self._pages.pages]

    def _found(self, wanted: str) -> list[tuple[str, tuple[str, str]]]:
        return [(_called(section), (section.page.name, section.anchor)) for section in self._pages.search(wanted)]

    def _mark_in_list(self, place: _Place) -> None:
        """Shows in the list of pages where the reader is; a search's list stays as it is."""
        if self.search_line.text().strip():
            return
        self.list.blockSignals(True)
        self.list.setCurrentRow(self._pages.pages.index(place.page))
        self.list.blockSignals(False)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open(*item.data(Qt.ItemDataRole.UserRole))

    def _focus_search(self) -> None:
        self.search_line.setFocus()
        self.search_line.selectAll()

    def _enter_list(self) -> None:
        self.list.setFocus()
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def _open_first(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(-1)
            self.list.setCurrentRow(0)

    # --- Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        self.preview.shut_down()
        event.accept()
        self.closed.emit()


def _called(section: Section) -> str:
    return f"{section.heading}\n{section.page.title}" if section.anchor else section.heading
