"""Liquid in the open documents, with what the worker knows of the site."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from editor.markup.changes import BodyDocument, change_between
from editor.markup.rendering import Change, Rendering
from editor.site.index import SiteIndex
from editor.theme import Expanded, Page, expand, uses_liquid
from editor.theme.values import SiteValues


class SiteLiquid:
    """Renders Liquid with the site as it was read last."""

    def __init__(self, index: SiteIndex) -> None:
        self._index = index
        self._site: SiteValues | None = None

    def forget(self) -> None:
        """A file of the site has changed, or more of it has been read."""
        self._site = None

    def expand(self, text: str, page: Page) -> Expanded:
        """See `editor.theme.expand`. A text without Liquid costs nothing."""
        if not uses_liquid(text):
            return Expanded(text, None)
        if self._site is None:
            self._site = SiteValues(self._index.config, self._index.summaries)
        return expand(text, self._site, page)


class LiquidBody:
    """A body whose Liquid is rendered before its Markdown; see `BodyDocument`.

    Without Liquid, edits go straight to the Markdown. With it, Liquid runs again over the whole text, and the Markdown
    is told which lines came out differently.
    """

    def __init__(
        self,
        open_body: Callable[[str, Mapping[str, object] | None], BodyDocument],
        liquid: SiteLiquid,
        page: Page,
        text: str,
        options: Mapping[str, object] | None,
    ) -> None:
        self.lines = text.split("\n")
        self.rendering: Rendering | None = None
        """What was told last, where Liquid had a part in it."""
        self._liquid = liquid
        self._page = page
        self._runs = uses_liquid(text)
        self._markdown = open_body("" if self._runs else text, options)

    def edit(self, first: int, removed: int, lines: Sequence[str]) -> None:
        """See `BodyDocument`."""
        self.lines[first : first + removed] = lines
        self._runs = self._runs or any(map(uses_liquid, lines))
        if not self._runs:
            self._markdown.edit(first, removed, lines)

    def take_change(self) -> Change:
        """See `BodyDocument`."""
        if not self._runs:
            return self._markdown.take_change()
        text = "\n".join(self.lines)
        expanded = self._liquid.expand(text, self._page)
        self._feed(expanded.text.split("\n"))
        self._markdown.take_change()
        before = self.rendering
        now = expanded.in_source(self._markdown.rendering or Rendering(()))
        self._runs = uses_liquid(text)
        self.rendering = now if self._runs else None
        return replace(change_between(before, now), whole=before is None)

    def _feed(self, new: Sequence[str]) -> None:
        """Tells the Markdown the smallest edit that leads to these lines."""
        old = self._markdown.lines
        first = _common(old, new)
        rest = min(len(old), len(new)) - first
        last = _common(old[::-1][:rest], new[::-1][:rest])
        if first + last < max(len(old), len(new)):
            self._markdown.edit(first, len(old) - last - first, new[first : len(new) - last])


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, its) in pairs if mine != its), min(len(one), len(other)))
