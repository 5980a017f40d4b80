"""Liquid in the open documents, with what the worker knows of the site."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from editor.markup.changes import BodyDocument, change_between
from editor.markup.rendering import Block, Change, MovedLines, Problem, Rendering
from editor.markup.splices import apply_splices
from editor.site.index import SiteIndex
from editor.theme import Expanded, Page, expand, has_signs, uses_liquid
from editor.theme.source_map import SourceMap
from editor.theme.values import SiteValues

OpenBody = Callable[[str, Mapping[str, object] | None], BodyDocument]
"""Gets a body's text and kramdown's options."""


class SiteLiquid:
    """Renders Liquid with the site as it was read last."""

    def __init__(self, index: SiteIndex) -> None:
        self._index = index
        self._site: SiteValues | None = None
        self.state = 0
        """Another number whenever the site has become another."""

    def forget(self) -> None:
        """A file of the site has changed, or more of it has been read."""
        self._site = None
        self.state += 1

    def expand(self, text: str, page: Page) -> Expanded:
        """See `editor.theme.expand`. A text without Liquid costs nothing."""
        if not uses_liquid(text):
            return Expanded(text, None)
        return expand(text, self.site, page)

    @property
    def site(self) -> SiteValues:
        """What Liquid knows of the site."""
        if self._site is None:
            self._site = SiteValues(self._index.config, self._index.summaries)
        return self._site


class LiquidBody:
    """A body whose Liquid is rendered before its Markdown; see `BodyDocument`.

    Edits in literal text, which Liquid passes on as it is, go straight to the Markdown. After any other, Liquid runs
    again over the whole text, and the Markdown is told which lines came out differently.
    """

    def __init__(
        self,
        open_body: OpenBody,
        liquid: SiteLiquid,
        page: Page,
        text: str,
        options: Mapping[str, object] | None,
    ) -> None:
        self.lines = text.split("\n")
        self._liquid = liquid
        self._page = page
        self._due = uses_liquid(text)
        """Liquid has to run."""
        self._state = liquid.state
        self._source: SourceMap | None = None
        """What Liquid made of the lines when it ran last, and of the edits since; None: there was none."""
        self._markdown = open_body("" if self._due else text, options)
        self._found: tuple[Problem, ...] = ()
        """The Markdown's own problems, with its lines."""
        self._told: tuple[Block, ...] | None = None
        """The blocks that were told last. Their lines may be old."""
        self._told_problems: tuple[Problem, ...] = ()

    @property
    def page(self) -> Page:
        """What Liquid may ask of the post."""
        return self._page

    @page.setter
    def page(self, page: Page) -> None:
        self._page = page
        self._due |= self._source is not None

    @property
    def html(self) -> str:
        """The body as it was told last, as it stands in the page."""
        return "".join(f"{block.html}\n" for block in self._told or ())

    @property
    def rendering(self) -> Rendering | None:
        """See `BodyDocument`; without the headings and words."""
        return None if self._told is None else Rendering(self._told, problems=self._told_problems)

    def edit(self, first: int, removed: int, lines: Sequence[str]) -> None:
        """See `BodyDocument`."""
        old = self.lines[first : first + removed]
        self.lines[first : first + removed] = lines
        if self._due:
            return
        if self._source is None:
            self._due = any(map(uses_liquid, lines))
            at = first
        else:
            literal = None if _any_signs(old, lines) else self._source.literal_line(first, removed)
            self._due = literal is None
            at = literal or 0
        if self._due:
            return
        self._markdown.edit(at, removed, lines)
        if self._source is not None:
            self._source = self._source.edited(first, removed, len(lines))

    def take_change(self) -> Change:
        """See `BodyDocument`."""
        if self._due or (self._source is not None and self._state != self._liquid.state):
            return self._tell(self._run())
        change = self._markdown.take_change()
        self._found = self._found if change.problems is None else change.problems
        if self._source is not None:
            problems = self._source.with_problems(self._found)
            change = replace(self._source.change(change), problems=problems)
        return self._tell(change)

    def _tell(self, change: Change) -> Change:
        told = () if self._told is None or change.whole else self._told
        self._told = apply_splices(told, change.splices)
        if change.problems is None or change.problems == self._told_problems:
            return replace(change, problems=None)
        self._told_problems = change.problems
        return change

    def _run(self) -> Change:
        """Runs Liquid over the whole text."""
        self._state = self._liquid.state
        expanded = self._liquid.expand("\n".join(self.lines), self._page)
        self._feed(expanded.text.split("\n"))
        self._markdown.take_change()
        rendering = self._markdown.rendering or Rendering(())
        self._due = False
        self._source = expanded.source
        self._found = rendering.problems
        now = expanded.in_source(rendering)
        change = change_between(Rendering(self._told or ()), now)
        lines = tuple((block.first_line, block.last_line) for block in now.blocks)
        return replace(change, moved=MovedLines(0, 0, 0, lines), headings=now.headings, problems=now.problems)

    def _feed(self, new: Sequence[str]) -> None:
        """Tells the Markdown the smallest edit that leads to these lines."""
        old = self._markdown.lines
        first = _common(old, new)
        rest = min(len(old), len(new)) - first
        last = _common(old[::-1][:rest], new[::-1][:rest])
        if first + last < max(len(old), len(new)):
            self._markdown.edit(first, len(old) - last - first, new[first : len(new) - last])


def _any_signs(old: Iterable[str], new: Iterable[str]) -> bool:
    return any(map(has_signs, old)) or any(map(has_signs, new))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, its) in pairs if mine != its), min(len(one), len(other)))
