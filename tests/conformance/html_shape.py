"""A part of a page as what is compared of it: tags, texts and comments. Of whole pages it is `page_shape`."""

import re
from html.parser import HTMLParser


class _Shape(HTMLParser):
    def __init__(self, colours: bool) -> None:
        super().__init__()
        self._colours = colours
        self.parts: list[str] = []
        self._code = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._code += tag == "code"
        if self._shows(tag):
            self.parts.append(f"<{tag} {sorted(attrs)}>")

    def handle_endtag(self, tag: str) -> None:
        self._code -= tag == "code"
        if self._shows(tag):
            self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        text = data if self._code else re.sub(r"\s+", " ", data)
        if self.parts and not self.parts[-1].startswith("<"):
            self.parts[-1] += text
        elif text.strip() or self._code:
            self.parts.append(" " + text)  # code may begin with “<”, too

    def handle_comment(self, data: str) -> None:
        self.parts.append(f"<!--{data.strip()}-->")

    def _shows(self, tag: str) -> bool:
        return self._colours or tag != "span" or not self._code


def shape_of(html: str, *, colours: bool = False) -> list[str]:
    """The same for two texts that look the same: blanks between blocks are left out, and the colours of code."""
    shape = _Shape(colours)
    shape.feed(html)
    shape.close()
    return [part.strip() for part in shape.parts]
