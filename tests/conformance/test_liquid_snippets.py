"""Snippets of Liquid give, letter by letter, what the real Jekyll makes of them; and fail where it fails."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from editor.markup.rendering import Problem
from editor.post.post import Post
from editor.theme import Page, expand
from editor.theme.values import SiteValues
from tests.conformance.real_jekyll import ask
from tests.site_folder import index_of, write

HERE = Path(__file__).parent
SNIPPETS = HERE / "liquid_snippets.txt"
PAGE = "_posts/2021-03-04-page.md"
SITE = {
    "_config.yml": (
        "title: A Blog\nurl: https://Example.org\nbaseurl: /blog\ntimezone: Europe/Berlin\npermalink: /:title.html\n"
        "numbers: [3, 1, 2]\ncollections: {recipes: {output: true}}\n"
    ),
    "_recipes/bread.md": "---\ntitle: Bread\n---\nFlour.\n",
    "about.md": "---\ntitle: About\npermalink: /about/\n---\nWe.\n",
    "_posts/2020-01-01-first.md": "---\ntitle: First\ntags: [a, b]\nrank: 2\n---\nFirst *words* here.\n",
    "_posts/2020-02-02-second.md": "---\ntitle: second\ntags: [b]\nrank: 10\n---\nSecond text.\n",
    "_posts/2020-03-03-third.md": "---\ntitle: Third\nrank: 10\n---\nThird text.\n",
}
Case = tuple[dict[str, object], str]


def sections() -> Iterator[tuple[str, list[str]]]:
    """The file's parts: each a name and its lines. Blank lines and remarks are left out."""
    for part in ("\n" + SNIPPETS.read_text(encoding="utf-8")).split("\n=== ")[1:]:
        name, _, rest = part.partition("\n")
        yield name, [line for line in rest.split("\n") if line and not line.startswith("# ")]


def written(line: str) -> str:
    """A line of the file with the characters that it cannot hold."""
    for sign, character in (("\\n", "\n"), ("\\r", "\r"), ("\\t", "\t"), ("\\v", "\v"), ("\\~", "\u00a0")):
        line = line.replace(sign, character)
    return line


def cases() -> list[Case]:
    values: list[str] = []
    found: list[Case] = []
    for name, lines in sections():
        kind, _, options = name.partition(" ")
        if kind == "values":
            values = lines
        elif kind == "grid":
            found += [({}, written(line.replace("$", value))) for line in lines for value in values]
        elif kind == "plain":
            found += [(json.loads(options or "{}"), written(line)) for line in lines]
    return found


def front_matter() -> str:
    return "\n".join(next(lines for name, lines in sections() if name == "page"))


def exceptions() -> list[str]:
    """Beginnings of snippets that Debian's Liquid 5 renders otherwise than Liquid 4, which Jekyll's gem asks for."""
    return [written(line) for name, lines in sections() if name.startswith("except") for line in lines]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("site"), {**SITE, PAGE: f"---\n{front_matter()}\n---\nBody.\n"})


@pytest.fixture(scope="module")
def jekylls(site: Path) -> list[str | None]:
    """What Jekyll renders; None where it gives up."""
    if shutil.which("jekyll") is None:
        pytest.skip("the real jekyll is not installed")
    return [text for text, _ in ask("jekyll_liquid.rb", cases(), site)]


def ours(site: Path) -> list[str | None]:
    index = index_of(site)
    page = Page(PAGE, Post.parse((site / PAGE).read_text(encoding="utf-8")).front_matter.values)
    sites: dict[str, SiteValues] = {}
    found: list[str | None] = []
    for options, source in cases():
        key = json.dumps(options)
        if key not in sites:
            config = replace(index.config, raw={**index.config.raw, "liquid": options})
            sites[key] = SiteValues(config, index.summaries)
        expanded = expand(source, sites[key], page)
        found.append(None if any(map(ends_a_build, expanded.problems)) else expanded.text)
    return found


def ends_a_build(problem: Problem) -> bool:
    """A filter that nobody knows does nothing to Jekyll: here it is told."""
    return not problem.message.startswith("The filter")


def test_there_are_a_thousand_snippets() -> None:
    assert len(cases()) >= 1000


def test_snippets_give_what_jekyll_gives(site: Path, jekylls: list[str | None]) -> None:
    skipped = tuple(exceptions())
    different = [
        f"{source!r} {options or ''}\n  jekyll {theirs!r}\n  ours   {own!r}"
        for (options, source), theirs, own in zip(cases(), jekylls, ours(site), strict=True)
        if theirs != own and not source.startswith(skipped)
    ]
    assert not different, f"{len(different)} of {len(jekylls)} differ:\n" + "\n".join(different)
