"""`content` in layouts, and where it stands in the page.

In the preview the body is patched in place, so its place in the page has to be known. Nothing is put into the text
that Liquid works on: filters see exactly what Jekyll's see. A body that a filter changed, or that is written more
than once, has no place.
"""

from dataclasses import dataclass

from editor.theme.liquid.buffers import Buffer


@dataclass(frozen=True, slots=True)
class Place:
    """Where the body stands in a text, in characters."""

    start: int
    end: int


class Content(str):
    """What `{{ content }}` writes. Any filter makes a plain text of it."""

    place: Place | None
    __slots__ = ("place",)

    def __new__(cls, text: str, place: Place | None) -> "Content":
        content = super().__new__(cls, text)
        content.place = place
        return content


class LayoutBuffer(Buffer):
    """Notes where content is written."""

    def __init__(self, limit: int) -> None:
        """`limit` counts bytes."""
        super().__init__(limit)
        self._places: list[Place | None] = []

    def write(self, text: str, /) -> int:
        if isinstance(text, Content):
            at = self.tell()
            place = text.place
            self._places.append(Place(at + place.start, at + place.end) if place is not None else None)
        return super().write(text)

    def content(self) -> Content:
        """All that was written, as the content of the next layout."""
        return Content(self.getvalue(), self._places[0] if len(self._places) == 1 else None)
