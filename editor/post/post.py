"""A post as text: front matter and body."""

import re
from dataclasses import dataclass

from editor.post.front_matter import FrontMatter

# Jekyll's own (Document::YAML_FRONT_MATTER_REGEXP), in two parts so that a long text is not searched once for every
# blank line: blanks and empty lines after a fence belong to it. Jekyll reads files with "bom|utf-8", so a byte order
# mark may stand before.
_OPENING = re.compile(r"\A\ufeff?---[ \t\r\n\f\v]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t\r\n\f\v]*$\n?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Post:
    """`str(Post.parse(text)) == text` for every text."""

    front_matter: FrontMatter
    body: str

    @classmethod
    def parse(cls, text: str) -> "Post":
        """Splits a file's text where Jekyll does. Without a closing fence all of it is body."""
        opening = _OPENING.match(text)
        if opening is None:
            return cls(FrontMatter(), text)
        closing = _CLOSING.search(text, opening.end())
        if closing is None:
            return cls(FrontMatter(unclosed=True), text)
        yaml = text[opening.end() : closing.start()]
        return cls(FrontMatter(opening[0], yaml, closing[0]), text[closing.end() :])

    def __str__(self) -> str:
        return str(self.front_matter) + self.body
