"""Which plug-ins a site loads, and what Ruby of its own it brings."""

import re
from collections.abc import Iterator
from pathlib import Path

from editor.site.config import Config
from editor.theme.theme_folder import ThemeFolder
from editor.wording import Said

_OURS = frozenset(
    (
        "jekyll-seo-tag",
        "jekyll-feed",
        "jekyll-include-cache",
        "jekyll-gist",
        "jekyll-toc",
        "jekyll-last-modified-at",
        "jekyll-default-layout",
    )
)
"""Their tags and filters are ours, too."""
_WITHOUT_PART = frozenset(
    ("jekyll", "minima", "github-pages", "jekyll-sitemap", "jekyll-redirect-from", "jekyll-paginate",
     "jekyll-paginate-v2", "jekyll-archives", "jekyll-remote-theme", "jekyll-sass-converter", "jekyll-watch",
     "jekyll-optional-front-matter", "jekyll-readme-index", "jekyll-compose", "jekyll-admin", "jekyll-coffeescript",
     "kramdown-parser-gfm", "webrick", "jekyll-minifier", "jekyll-livereload", "tzinfo", "tzinfo-data", "wdm",
     "http_parser.rb", "faraday", "faraday-retry", "rouge", "kramdown", "bundler", "rake", "html-proofer", "liquid",
     "jekyll-commonmark-ghpages", "csv", "base64", "bigdecimal", "logger", "sass-embedded", "jekyll-algolia")
)  # fmt: skip
"""They have no part in a post's page, or only in how it is written down."""
_ON_GITHUB = ("jekyll-gist", "jekyll-default-layout")
"""GitHub Pages loads these by itself; others of its plug-ins have no part here."""
_LARGEST = 1_000_000
"""Bytes of a Ruby file."""
_MOST = 200
"""Ruby files that are looked at."""
_REGISTERED = re.compile(r"register_tag[\s(]+[\"':]?([\w-]+)")
_FILTERS = re.compile(r"register_filter[\s(]+([\w:]+)")
_CLASS = re.compile(r"^\s*class\s+(\w+)\s*<\s*(?:Jekyll::)?(?:Generator|Converter|Command)\b", re.MULTILINE)
_HOOK = re.compile(r"Hooks\.register[\s(]+\[?\s*:?(\w+)")


def loaded_plugins(config: Config, theme: ThemeFolder | None) -> tuple[str, ...]:
    """Names of the gems that Jekyll would load: those of the configuration, of the Gemfile's group for plug-ins, and
    those that the theme brings along."""
    named = [name for key in ("plugins", "gems", "whitelist") for name in _words(config.raw.get(key))]
    bundled = list(_bundled(config.folder))
    needed = theme.dependencies() if theme is not None else ()
    on_github = _ON_GITHUB if "github-pages" in (*named, *bundled) else ()
    return tuple(dict.fromkeys((*named, *bundled, *needed, *on_github)))


def unknown_plugins(plugins: tuple[str, ...], theme: ThemeFolder | None) -> tuple[str, ...]:
    """Those of which nothing is known here: what they do to a page is missing."""
    known = _OURS | _WITHOUT_PART | ({theme.name} if theme is not None else set[str]())
    return tuple(name for name in plugins if name not in known and not name.startswith("jekyll-theme-"))


def own_ruby(config: Config) -> tuple[str, ...]:
    """What the site's own Ruby adds, as far as a look at it tells: names of tags, filters, generators and hooks; the
    file's name where it tells nothing."""
    folder = config.source / str(config.raw.get("plugins_dir") or "_plugins")
    names: list[str] = []
    for file in _ruby_files(folder):
        try:
            text = file.read_text(encoding="utf-8", errors="replace") if file.stat().st_size < _LARGEST else ""
        except OSError:
            text = ""
        names += list(_added(text)) or [file.name]
    return tuple(dict.fromkeys(names))


def _added(text: str) -> Iterator[str]:
    yield from _REGISTERED.findall(text)
    for module in _FILTERS.findall(text):
        yield from _methods(text, module.rpartition("::")[2])
    yield from _CLASS.findall(text)
    if _HOOK.search(text):
        yield Said("hooks for %1", ", ".join(dict.fromkeys(_HOOK.findall(text))))


def _methods(text: str, module: str) -> Iterator[str]:
    """The methods of a Ruby module, which are the filters; without those that it calls private."""
    match = re.search(rf"^([ \t]*)module\s+(?:\w+::)*{module}\b(.*?)^\1end", text, re.DOTALL | re.MULTILINE)
    body = re.split(r"^\s*private\s*$", match[2], maxsplit=1, flags=re.MULTILINE)[0] if match else ""
    yield from re.findall(r"^\s*def\s+(\w+)", body, re.MULTILINE) or [module]


def _ruby_files(folder: Path) -> list[Path]:
    try:
        return [path for path in sorted(folder.rglob("*.rb")) if path.is_file()][:_MOST]
    except OSError:
        return []


def _bundled(folder: Path) -> Iterator[str]:
    """The gems in the Gemfile that are plug-ins: those of its group, and the one that stands for GitHub Pages."""
    try:
        text = (folder / "Gemfile").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return
    inside = False
    for line in text.splitlines():
        gem = re.match(r"\s*gem[\s(]+[\"']([\w.-]+)[\"'](.*)", line)
        if gem and (inside or "jekyll_plugins" in gem[2] or gem[1] == "github-pages"):
            yield gem[1]
        elif re.match(r"\s*group\b.*:jekyll_plugins.*\bdo\b", line):
            inside = True
        elif re.match(r"\s*end\b", line):
            inside = False


def _words(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [str(one) for one in value] if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
