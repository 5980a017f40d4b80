"""Rich text from the clipboard as Markdown, where it is simple enough."""

import re
from html.parser import HTMLParser

_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "s": "~~", "del": "~~", "strike": "~~"}
_BLOCKS = {"p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "pre"}
_SKIPPED = {"head", "style", "script", "title", "template"}
_UNSIMPLE = {"table", "form", "iframe", "svg", "math", "video", "audio", "object"}
_FORMATTED = {*_MARKS, "a", "img", "li", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"}


def markdown_of(html: str) -> str | None:
    """Markdown for paragraphs, headings, emphasis, code, links, images, lists and quotes.

    None where there is something else, or nothing that plain text would lose.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    if reader.unsimple or not reader.formatted:
        return None
    text = re.sub(r"[ \t]+\n", "\n", "".join(reader.out))
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self.unsimple = False
        self.formatted = False
        self._lists: list[int] = []
        """The next number of every open list; 0 for bullets."""
        self._quotes = 0
        self._addresses: list[str] = []
        self._open_marks: list[str] = []
        self._skipping = 0
        self._verbatim = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.unsimple = self.unsimple or tag in _UNSIMPLE
        self.formatted = self.formatted or tag in _FORMATTED
        if tag in _SKIPPED:
            self._skipping += 1
        elif tag in _MARKS:
            plain = self._verbatim or _is_plain(values.get("style", ""))
            self._open_marks.append("" if plain else _MARKS[tag])
            self.out.append(self._open_marks[-1])
        elif tag == "a":
            self._addresses.append(values.get("href", ""))
            self.out.append("[" if self._addresses[-1] else "")
        elif tag == "img":
            self.out.append(f"![{values.get('alt', '')}]({values.get('src', '')})")
        elif tag == "br":
            self.out.append("\n" if self._verbatim else "  " + self._line())
        elif tag == "li":
            self._start_item()
        elif tag in _BLOCKS:
            self._start_block(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self._skipping = max(0, self._skipping - 1)
        elif tag in _MARKS and self._open_marks:
            self.out.append(self._open_marks.pop())
        elif tag == "a" and self._addresses:
            address = self._addresses.pop()
            self.out.append(f"]({address})" if address else "")
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "pre":
            self.out.append("\n```")
            self._verbatim = False
        elif tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)

    def handle_data(self, data: str) -> None:
        if self._skipping:
            return
        text = data if self._verbatim else re.sub(r"[ \t\r\n]+", " ", data)
        at_start = not self.out or self.out[-1].endswith(("\n", "> ", "- ", ". "))
        self.out.append(text.lstrip(" ") if at_start and not self._verbatim else text)

    def _line(self) -> str:
        return "\n" + "> " * self._quotes

    def _start_item(self) -> None:
        number = self._lists[-1] if self._lists else 0
        marker = f"{number}. " if number else "- "
        if number:
            self._lists[-1] += 1
        self.out.append(self._line() + "   " * (len(self._lists) - 1) + marker)

    def _start_block(self, tag: str) -> None:
        if tag in ("p", "div") and self.out and self.out[-1].endswith(("- ", ". ")):
            return
        if tag in ("ul", "ol"):
            self.out.append("" if self._lists else "\n")
            self._lists.append(1 if tag == "ol" else 0)
            return
        self._quotes += tag == "blockquote"
        self.out.append("\n\n" if tag == "pre" else "\n" + self._line())
        if tag == "pre":
            self.out.append("```\n")
            self._verbatim = True
        elif tag[1:].isdigit():
            self.out.append("#" * int(tag[1:]) + " ")


def _is_plain(style: str) -> bool:
    """Whether a tag is there for its name only, as the `<b style="font-weight:normal">` around copied web documents."""
    return bool(re.search(r"font-weight:\s*(?:normal|400)", style))
