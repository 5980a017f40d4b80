"""Texts that nobody would write, by our rules and by the real Jekyll's: they have to come out the same.

`python -m tests.conformance.fuzz [--count 3000] [--seed 1]` prints how many do, and the smallest that do not.
"""

import argparse
import difflib
import gzip
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from editor.markup import to_html
from tests.conformance.html_shape import shape_of
from tests.conformance.real_jekyll import ask

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("jekyll_markdown.rb")
CORPUS = ROOT.parent / "shared" / "corpus" / "posts.jsonl.gz"

HOSTILE_LINES = (
    "",
    *(
        "# h",
        "## h {#id}",
        "===",
        "---",
        "***",
        "- - -",
        "* * *",
        "para",
        "para *em* **b**",
        "  indented",
        " x",
        "   y",
    ),
    *("- item", "* item", "+ item", "1. num", "2. num", "1986. A", "  - nested", "    - deeper", "   1. n3", "-\tx"),
    *("-", "*", "1.", "- [ ] t", "- [x] t", "    - code?", "      z", "> quote", "> > q2", ">", "term", ": def"),
    *(":   def2", "    code", "\tcode", "```", "```ruby", "~~~", "`c", "`c`", "`|`|", "| a | b |", "|---|:-:|"),
    *("a | b", "|===", "|", "||", "a|", "|a", "<div>", "</div>", '<div markdown="1">', "<p>", "</p>", "<span>x"),
    *("</span>", "<!-- c -->", "<!--", "-->", "<br>", "<b>x</b>", "<table><tr><td>x</td></tr></table>", "</table>"),
    *("<script>", "</script>", "<pre>", "</pre>", "<a@b.c>", "<http://x.y>", "<<a>>", "{: .k}", "{: x}", "{:x: .y}"),
    *("{:.a #b}", "{:toc}", "{::comment}", "{:/comment}", "{::nomarkdown}", "{:/}", "^", "$$", "$$ x $$", r"\$$ x $$"),
    *('[a]: x "t"', "[a]", "[a][]", "[[a]]", '[l](m "n")', "![i](j)", "[x](y", "![", "](", "[^1]: note", "[^1]"),
    *("x[^1]", "*[HTML]: Hyper", "HTML", "**b", "_e_", "***x***", "~~d~~", '"q"', "it's", "'a' \"b\"", "a -- b ... c"),
    *("&amp; &copy;", r"\*", "x  ", "x\\"),
)
SIGNS = (
    *"*_`[]()<>#-+|:\"'!\\&~$^{}=.\n \t0",
    *("  \n", "\n\n", "**", "~~", "```", "{: .x}", "> ", "- ", "    ", "1. ", "<b>", "</b>", "<div>", "</div>"),
    *("$$", "--", "...", "[^1]", "![", r"\>>", r"\<<", "»", "日"),
)


@dataclass(frozen=True)
class Case:
    """A text with what comes of it."""

    text: str
    jekylls: list[str]
    ours: list[str]

    @property
    def equal(self) -> bool:
        return self.jekylls == self.ours


def shuffled(dice: Random, count: int) -> list[str]:
    """Hostile lines in any order."""
    return ["\n".join(dice.choices(HOSTILE_LINES, k=dice.randint(2, 9))) + "\n" for _ in range(count)]


def mutated(dice: Random, count: int, posts: Sequence[str]) -> list[str]:
    """Some lines of posts each, with a few signs too many, too few, or in other places."""
    return [_mutated(dice, _piece(dice, dice.choice(posts))) + "\n" for _ in range(count)]


def _piece(dice: Random, post: str) -> str:
    lines = post.split("\n")
    first = dice.randrange(len(lines))
    return "\n".join(lines[first : first + dice.randint(3, 14)])[:1500]


def _mutated(dice: Random, text: str) -> str:
    for _ in range(dice.randint(1, 4)):
        at, other = sorted((dice.randint(0, len(text)), dice.randint(0, len(text))))
        kind = dice.random()
        if kind < 0.35:
            text = text[:at] + text[at + dice.randint(1, 3) :]
        elif kind < 0.8:
            text = text[:at] + dice.choice(SIGNS) + text[at:]
        else:
            text = text[:at] + text[other : other + 20] + text[at:]
    return text


def own_posts() -> list[str]:
    """Texts that come with the project: the sample site's posts, and the fixtures."""
    folders = (ROOT / "resources" / "sample-site" / "_posts", ROOT / "tests" / "markup" / "fixtures")
    return [path.read_text("utf-8") for folder in folders for path in sorted(folder.iterdir())]


def real_posts() -> list[str]:
    """Posts of real blogs that are no Liquid. They are not part of the project: look at `CORPUS` first."""
    with gzip.open(CORPUS, "rt", encoding="utf-8") as file:
        posts = [json.loads(line) for line in file]
    return [post["body"] for post in posts if not post["liquid"]]


def compared(texts: Sequence[str]) -> list[Case]:
    """What Jekyll and we make of texts; those that Jekyll fails at are left out."""
    made = zip(texts, ask("jekyll_markdown.rb", [(text, None) for text in texts]), strict=True)
    return [Case(text, shape_of(html), shape_of(to_html(text))) for text, html in made if html is not None]


def share(cases: Sequence[Case]) -> float:
    """Percent that are equal."""
    return 100 * sum(case.equal for case in cases) / len(cases)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=3000, help="texts of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=5, help="differing texts of each kind to print")
    asked = parser.parse_args()
    posts = real_posts() if CORPUS.exists() else own_posts()
    kinds: dict[str, Callable[[Random, int], list[str]]] = {
        "pieces of posts": lambda dice, count: mutated(dice, count, posts),
        "hostile lines": shuffled,
    }
    shares: list[str] = []
    for name, make in kinds.items():
        cases = compared(make(Random(asked.seed), asked.count))
        shares.append(f"{name}: {share(cases):.2f} % of {len(cases)} are equal")
        differing = sorted((case for case in cases if not case.equal), key=lambda case: len(case.text))
        for case in differing[: asked.show]:
            lines = difflib.unified_diff(case.jekylls, case.ours, "Jekyll", "ours", lineterm="", n=1)
            print(f"--- {name}", case.text, *lines, "", sep="\n")
    print(*shares, sep="\n")


if __name__ == "__main__":
    main()
