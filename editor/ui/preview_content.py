"""What is in the preview's page: a document's blocks, in a page of our own or inside the page of its site."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict

from PySide6.QtCore import QObject, Signal

from editor.markup.rendering import Block, MovedLines
from editor.messages import Patch, Splice
from editor.theme.page import WholePage
from editor.ui.preview_blocks import ShownBlocks, html_with_lines
from editor.ui.preview_document import compose, doctype
from editor.ui.preview_port import PreviewPort


class PreviewContent(QObject):
    """Holds what is to be shown, so that the page can be made again without asking anybody, and tells it the page."""

    blocks_needed = Signal()
    """A patch did not fit what is held: all blocks are asked for."""
    load_needed = Signal()
    """The page is to be loaded again, since it is another kind of document."""
    told = Signal(bool)
    """Something was put into the page; whether the document is new there."""

    def __init__(
        self, port: PreviewPort, own_page: Callable[[], str], bases: Callable[[], Mapping[str, str]], parent: QObject
    ) -> None:
        """`own_page` gives the page that shows a body by itself; `bases` where addresses start, as the port says."""
        super().__init__(parent)
        self._port = port
        self._own_page = own_page
        self._bases = bases
        self._blocks: ShownBlocks | None = None
        self._page: WholePage | None = None
        self._origin = ""
        self._whole = False
        self._listens = False
        self._loaded: str | None = None
        """The document type of the site's page that was loaded; None: our own page was."""
        self._in_page: int | None = None
        self._matched = True
        """Whether the page could tell which of its nodes belong to which block."""
        self._patched = False
        """Whether blocks were told since the page was."""
        port.matched.connect(self._on_matched)

    # --- what is held

    @property
    def document(self) -> int | None:
        """The document that is to be shown."""
        return self._blocks.document if self._blocks is not None else None

    @property
    def html(self) -> str:
        """The body, as it is rendered."""
        return self._blocks.html if self._blocks is not None else ""

    @property
    def is_in_page(self) -> bool:
        """Whether the page shows the document that it is to show."""
        return self._listens and self._in_page is not None and self._in_page == self.document

    @property
    def shows_site(self) -> bool:
        """Whether what is loaded is the site's page rather than our own."""
        return self._loaded is not None

    def set_whole(self, whole: bool) -> None:
        """Shows the body inside its site's page, as soon as that is given, or by itself."""
        if whole == self._whole:
            return
        self._whole = whole
        self._page = None
        self._in_page = None
        if not whole and self._loaded is not None:
            self.load_needed.emit()
        elif not whole:
            self._tell_all()

    def set_origin(self, origin: str) -> None:
        """The address that the site will have, without a path; empty where that is not known."""
        self._origin = origin

    def set_document(self, document: int | None) -> None:
        """Another document is to be shown; its blocks come as a patch, and its page after them."""
        self._blocks = None if document is None else ShownBlocks(document)
        self._page = None
        self._matched = True

    def take_patch(self, patch: Patch) -> None:
        """Takes over what changed in the document. One that does not fit what is held asks for all blocks."""
        if self._blocks is None or patch.document != self._blocks.document:
            return
        change = self._blocks.after(patch)
        if change is None:
            self.blocks_needed.emit()
            return
        self._blocks, splices = change
        if not self._listens:
            return
        if not self._whole:
            moved = MovedLines(0, 0, 0, self._blocks.lines) if patch.base is None else patch.moved
            self._tell_patch(splices, moved)
        elif self._page is None or not self._page.marked:
            return  # the page comes, with the body in it
        elif self.is_in_page and self._matched:
            self._tell_patch(splices, MovedLines(0, 0, 0, self._blocks.lines) if patch.base is None else patch.moved)
        else:
            self._tell_page()

    def take_page(self, page: WholePage) -> None:
        """The site's page around the document."""
        if not self._whole or self._blocks is None:
            return
        self._page = page
        if not self._listens:
            return
        if doctype(page.html) != self._loaded:
            self.load_needed.emit()
        elif self.is_in_page and self._matched and page.marked:
            self._tell({"html": self._composed(""), "bases": self._bases(), "blocks": None})
        else:
            self._tell_page()

    # --- what the page is told

    def document_html(self) -> str:
        """The HTML that is loaded now."""
        self._listens = False
        self._in_page = None
        if not self._whole or self._page is None:
            self._loaded = None
            return self._own_page()
        self._loaded = doctype(self._page.html)
        return self._composed(self.html)

    def listens(self) -> None:
        """The page that was loaded listens: everything that it is to show."""
        self._listens = True
        self._tell_all()

    def tell_bases(self) -> None:
        """Addresses start from somewhere else."""
        if self.is_in_page:
            self._port.bases_wanted.emit(json.dumps(self._bases()))

    def clear(self) -> None:
        """Takes what is shown out of the page."""
        self._in_page = None
        if self._listens:
            self._port.clear_wanted.emit()

    def _tell_all(self) -> None:
        if not self._listens or self._blocks is None or self._blocks.revision is None:
            return
        if not self._whole:
            self._tell_patch((Splice(0, 0, self._blocks.blocks),), MovedLines(0, 0, 0, self._blocks.lines))
        elif self._page is not None and doctype(self._page.html) == self._loaded:
            self._tell_page()
        elif self._page is not None:
            self.load_needed.emit()

    def _tell_patch(self, splices: tuple[Splice, ...], moved: MovedLines | None) -> None:
        first = not self.is_in_page
        message = {
            "bases": self._bases() if first and not self._whole else None,
            "splices": [
                (
                    splice.first,
                    splice.removed,
                    [_sent(block, (block.first_line, block.last_line)) for block in splice.blocks],
                )
                for splice in splices
            ],
            "moved": asdict(moved) if moved is not None else None,
        }
        self._patched = True
        self._in_page = self.document
        self._port.patch_wanted.emit(json.dumps(message, ensure_ascii=False))
        self.told.emit(first)

    def _tell_page(self) -> None:
        """The site's page with all that is in it."""
        if self._page is None or self._blocks is None:
            return
        blocks = None
        if self._page.marked:
            lines = zip(self._blocks.blocks, self._blocks.lines, strict=True)
            blocks = [_sent(block, place) for block, place in lines]
        self._tell({"html": self._composed(self.html), "bases": self._bases(), "blocks": blocks or []})

    def _tell(self, message: Mapping[str, object]) -> None:
        first = not self.is_in_page
        self._patched = False
        self._in_page = self.document
        self._port.page_wanted.emit(json.dumps(message, ensure_ascii=False))
        self.told.emit(first)

    def _composed(self, body: str) -> str:
        page = self._page or WholePage("")
        return compose(page, body, self._bases()["published"], self._origin)

    def _on_matched(self, matched: bool) -> None:
        """Where the page cannot tell blocks apart, a patch of some is of no use: the page is given as a whole."""
        was, self._matched = self._matched, matched
        if was and not matched and self._patched and self._whole and self._page is not None:
            self._tell_page()


def _sent(block: Block, lines: tuple[int, int]) -> tuple[str, int, int]:
    return html_with_lines(block), *lines
