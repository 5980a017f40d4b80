"""A post as text: front matter and body."""

import re
from dataclasses import dataclass

from editor.post.front_matter import FrontMatter

# Jekyll's own (Document::YAML_FRONT_MATTER_REGEXP): blanks and empty lines after a fence belong to it. Jekyll reads
# files with "bom|utf-8", so a byte order mark may stand before.
_FENCED = re.compile(
    r"\A(\ufeff?---[ \t\r\n\f\v]*\n)(.*?\n?)^((?:---|\.\.\.)[ \t\r\n\f\v]*$\n?)", re.MULTILINE | re.DOTALL
)
_OPENING = re.compile(r"\A\ufeff?---[ \t\r\f\v]*\n")


@dataclass(frozen=True, slots=True)
class Post:
    """`str(Post.parse(text)) == text` for every text."""

    front_matter: FrontMatter
    body: str

    @classmethod
    def parse(cls, text: str) -> "Post":
        """Splits a file's text where Jekyll does. Without a closing fence all of it is body."""
        match = _FENCED.match(text)
        if match is None:
            return cls(FrontMatter(unclosed=bool(_OPENING.match(text))), text)
        return cls(FrontMatter(match[1], match[2], match[3]), text[match.end() :])

    def __str__(self) -> str:
        return str(self.front_matter) + self.body
