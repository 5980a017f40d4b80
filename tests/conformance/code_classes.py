"""How much of highlighted code carries the same classes as Rouge's."""

import html
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from editor.markup.highlight import highlight

_PART = re.compile(r'<span class="([^"]+)">|(</span>)|([^<]+)')
_BLOCK = re.compile(
    r'<div [^>]*?class="([^"]*\bhighlighter-rouge)"[^>]*><div class="highlight"><pre class="highlight"><code>'
    r"(.*?)</code></pre>",
    re.DOTALL,
)
_LANGUAGE = re.compile(r"\blanguage-(\S+)")


@dataclass
class Share:
    """Visible characters by language: all, and those of one class with Rouge's."""

    visible: Counter[str] = field(default_factory=Counter[str])
    equal: Counter[str] = field(default_factory=Counter[str])

    def add(self, language: str, rouge: str) -> None:
        """Highlight the code that Rouge shows as such HTML and compare."""
        expected = classes_of(rouge)
        ours = classes_of(highlight("".join(sign for sign, _ in expected), language) or "")
        assert [sign for sign, _ in ours] == [sign for sign, _ in expected], f"{language}: the text differs"
        for (sign, one), (_, other) in zip(ours, expected, strict=True):
            if not sign.isspace():
                self.visible[language] += 1
                self.equal[language] += one == other

    def percent(self, languages: Iterable[str] | None = None) -> float:
        chosen = list(self.visible if languages is None else languages)
        return 100 * sum(self.equal[name] for name in chosen) / sum(self.visible[name] for name in chosen)


def classes_of(shown: str) -> list[tuple[str, str]]:
    """Each character of highlighted code with its class."""
    found: list[tuple[str, str]] = []
    name = ""
    for part in _PART.finditer(shown):
        if part[1]:
            name = part[1]
        elif part[2]:
            name = ""
        else:
            found += [(sign, name) for sign in html.unescape(part[3])]
    return found


def blocks_of(page: str) -> list[tuple[str, str]]:
    """The languages and the marked code of the blocks that Rouge has been at."""
    found = ((_LANGUAGE.search(block[1]), block[2]) for block in _BLOCK.finditer(page))
    return [(language[1], code) for language, code in found if language]
