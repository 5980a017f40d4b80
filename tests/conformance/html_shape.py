"""HTML as what is compared of it: tags and texts."""

import re
from html.parser import HTMLParser


class _Shape(HTMLParser):
    """Tags and texts. What does not show is left out: blanks between blocks, and how code is coloured."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._code = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._code += tag == "code"
        if not (tag == "span" and self._code):
            self.parts.append(f"<{tag} {sorted(attrs)}>")

    def handle_endtag(self, tag: str) -> None:
        self._code -= tag == "code"
        if not (tag == "span" and self._code):
            self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        text = data if self._code else re.sub(r"\s+", " ", data)
        if self.parts and not self.parts[-1].startswith("<"):
            self.parts[-1] += text
        elif text.strip() or self._code:
            self.parts.append(" " + text)  # code may begin with “<”, too


def shape_of(html: str) -> list[str]:
    """The same for two texts that look the same."""
    shape = _Shape()
    shape.feed(html)
    shape.close()
    return [part.strip() for part in shape.parts]
