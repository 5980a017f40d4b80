"""The pages of any Jekyll site, by our rules and by the real `jekyll build`: they have to come out the same.

`python -m tests.conformance.pages FOLDER…` prints for each site how many posts do, and where the first ones differ. A
site is built in a copy. What this machine lacks is left out of the copy for both: plug-ins, and a theme that is not
installed.
"""

import argparse
import difflib
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote

from editor.post.post import Post
from editor.site.config import CONFIG_NAMES, config_file, read_config
from editor.site.summary import Kind, PostSummary
from editor.theme.loaded_plugins import loaded_plugins, own_ruby
from editor.theme.page import Page
from editor.theme.theme_folder import find_theme
from editor.theme.values import SiteValues
from editor.theme.whole_page import convert, render_page
from tests.conformance.page_shape import Shape, lines_of, shape_of
from tests.conformance.real_jekyll import build
from tests.theme.site_folder import values_of

TAGS = Path(__file__).with_name("jekyll_tags")
"""Tags of plug-ins, for a Jekyll that lacks them. They are ours, too."""
LOADABLE = "ARGV.each { |name| begin; require name; puts name; rescue StandardError, LoadError; end }"
SYMBOL = re.compile(rb"^(\s*[\w-]+:[ \t]+)(:[\w/:.-]+)(?=[ \t]*(?:#.*)?$)", re.MULTILINE)
"""A value that Jekyll takes for text, but not with every release of Ruby's YAML."""
LEFT_OUT = (".git", "_site", ".jekyll-cache", "node_modules", "Gemfile", "Gemfile.lock")
LINES_SHOWN = 14


@dataclass
class Compared:
    """What became of one site."""

    equal: int = 0
    differing: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """Per file, the lines of the two trees that differ."""
    own_ruby: tuple[str, ...] = ()
    """What the site's own plug-ins add. They run in Jekyll alone."""
    trouble: str = ""
    """Why Jekyll does not build the site."""

    @property
    def total(self) -> int:
        return self.equal + len(self.differing)


def compare(folder: Path, kinds: Set[Kind], most: int) -> Compared:
    """Builds a copy of a site, and compares `most` of the pages that it publishes."""
    found = Compared(own_ruby=own_ruby(read_config(folder)))
    with tempfile.TemporaryDirectory() as room:
        site = made_ready(folder, Path(room) / folder.name)
        found.trouble = trouble_of(site, *(() if found.own_ruby else ("--plugins", str(TAGS))))
        for path, jekylls, ours in () if found.trouble else pages(site, values_of(site), kinds):
            if found.total >= most:
                break
            if differing := differences(jekylls, ours):
                found.differing[path] = differing
            else:
                found.equal += 1
    return found


def made_ready(folder: Path, copy: Path) -> Path:
    """A copy of a site that can be built here, at a time that stands still."""
    config = read_config(folder)
    theme = find_theme(config)
    shutil.copytree(folder, copy, symlinks=True, ignore=shutil.ignore_patterns(*LEFT_OUT))
    changes = [
        f"plugins: [{', '.join(loadable(loaded_plugins(config, theme)))}]",
        *("gems: []", "whitelist: []", "markdown: kramdown"),
        f"time: {datetime.now(UTC):%Y-%m-%d %H:%M:%S} +0000",
        *(("theme:", "remote_theme:") if theme is not None and theme.stands_in else ()),
    ]
    file = config_file(copy) or copy / CONFIG_NAMES[0]
    before = SYMBOL.sub(rb'\1"\2"', file.read_bytes()) if file.is_file() else b""
    file.write_bytes(before + "\n".join(("", "", *changes, "")).encode())
    return copy


def loadable(plugins: tuple[str, ...]) -> list[str]:
    """Those of the plug-ins that are installed."""
    asked = ("ruby", "-rjekyll", "-e", LOADABLE, *plugins)
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split()


def trouble_of(site: Path, *options: str) -> str:
    """Lets Jekyll write the site into its folder `_site`. Returns what it said where it could not."""
    done = build(site, "--quiet", "--destination", str(site / "_site"), *options)
    said = (line for line in done.stdout.splitlines() if line.strip() and not line.startswith("\tfrom "))
    return "\n".join(said) or "It says nothing." if done.returncode else ""


def pages(site: Path, values: SiteValues, kinds: Set[Kind] = frozenset(Kind)) -> Iterator[tuple[str, str, str]]:
    """Path, Jekyll's page and ours, of everything of these kinds that the site publishes, but for files that Jekyll
    writes over each other."""
    times = Counter(summary.url for summary in values.summaries.values() if summary.reason is None)
    for summary in values.summaries.values():
        if summary.reason is None and summary.kind in kinds and times[summary.url] == 1:
            post = Post.parse((site / summary.path).read_bytes().decode("utf-8-sig"))
            page = Page(summary.path, post.front_matter.values, post.body)
            body, _ = convert(values, page, post.body)
            built = built_file(site, summary)
            jekylls = built.read_text(encoding="utf-8") if built.is_file() else f"There is no {built.name}."
            yield summary.path, jekylls, render_page(values, page, body, marked=False).html


def built_file(site: Path, summary: PostSummary) -> Path:
    path = site / "_site" / unquote(summary.url).lstrip("/")
    if summary.url.endswith("/"):
        return path / "index.html"
    return path if path.is_file() else path.with_name(f"{path.name}.html")


def differences(jekylls: str, ours: str) -> list[str]:
    one, other = shape_of(jekylls), shape_of(ours)
    if one == other:
        return []
    return list(difflib.unified_diff(rows_of(one), rows_of(other), "jekyll", "ours", n=1, lineterm=""))


def rows_of(shape: Shape) -> list[str]:
    """The tree line by line, and text of more than one line too."""
    return [row for line in lines_of(shape) for row in line.split("\n")]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.pages", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="a Jekyll site")
    parser.add_argument("--all", action="store_true", help="compare pages and documents, too, not posts alone")
    parser.add_argument("--most", type=int, default=10_000, help="how many pages of a site to compare (10000)")
    parser.add_argument("--show", type=int, default=3, help="how many pages that differ to show (3)")
    given = parser.parse_args()
    for folder in given.folders:
        report(folder, compare(folder.resolve(), frozenset(Kind) if given.all else {Kind.POST}, given.most), given.show)


def report(folder: Path, found: Compared, shown: int) -> None:
    if found.trouble:
        print(f"{folder}: Jekyll does not build it:", *found.trouble.splitlines()[-4:], sep="\n    ", flush=True)
        return
    of_its_own = f", with Ruby of its own ({', '.join(found.own_ruby)})" if found.own_ruby else ""
    print(f"{folder}: {found.equal} of {found.total} equal{of_its_own}", flush=True)
    for path, lines in list(found.differing.items())[:shown]:
        print(f"  {path}", *(line[:200] for line in lines[:LINES_SHOWN]), sep="\n    ", flush=True)


if __name__ == "__main__":
    main()
