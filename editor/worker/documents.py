"""The open documents as the worker holds them: their bodies, and what was last sent of their rendering."""

from editor.messages import EditText, Patch, SetText
from editor.theme import Page, uses_liquid
from editor.worker.liquid import LiquidBody, OpenBody, SiteLiquid


class RenderedDocument:
    """One document: takes edits, and tells what they changed in the rendering."""

    def __init__(self, request: SetText, open_body: OpenBody, liquid: SiteLiquid) -> None:
        self.document = request.document
        self.revision = request.revision
        self._body = LiquidBody(open_body, liquid, request.page, request.text, request.options)
        self._sent_revision: int | None = None

    @property
    def page(self) -> Page:
        """What Liquid and the layouts may ask of the post."""
        return self._body.page

    @page.setter
    def page(self, page: Page) -> None:
        self._body.page = page

    @property
    def text(self) -> str:
        """The body as it is written."""
        return "\n".join(self._body.lines)

    @property
    def html(self) -> str:
        """The body as it was told last."""
        return self._body.html

    @property
    def uses_liquid(self) -> bool:
        """Whether the rendering may change with the site."""
        return any(map(uses_liquid, self._body.lines))

    def edit(self, request: EditText) -> bool:
        """Applies an edit; False, and nothing is changed, where it does not follow on what is held here."""
        last = request.first + request.removed
        if request.revision != self.revision + 1 or not 0 <= request.first <= last <= len(self._body.lines):
            return False
        self._body.edit(request.first, request.removed, request.lines)
        self.revision = request.revision
        return True

    def render(self) -> Patch:
        """What leads from the rendering last sent to that of the text as it is now."""
        change = self._body.take_change()
        base, self._sent_revision = self._sent_revision, self.revision
        return Patch(
            document=self.document,
            base=None if change.whole else base,
            revision=self.revision,
            splices=change.splices,
            headings=change.headings,
            problems=change.problems,
            words=change.words,
            moved=change.moved,
        )
