"""What `_config.yml` says of a site, with Jekyll 4.3's defaults."""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from functools import cached_property
from pathlib import Path

from editor.post.values import Value
from editor.post.yaml_problems import YamlError
from editor.post.yaml_reading import read_values
from editor.site.defaults import DefaultSet, merged_defaults, merged_values, read_defaults
from editor.site.summary import Kind
from editor.site.zones import zone_named
from editor.wording import Said

CONFIG_NAMES = ("_config.yml", "_config.yaml", "_config.toml")
"""In the order in which Jekyll looks for them."""
DEFAULT_EXCLUDES = (
    ".sass-cache",
    ".jekyll-cache",
    "gemfiles",
    "Gemfile",
    "Gemfile.lock",
    "node_modules",
    "vendor/bundle/",
    "vendor/cache/",
    "vendor/gems/",
    "vendor/ruby/",
)
_MARKDOWN = "markdown,mkdown,mkdn,mkd,md"


@dataclass(frozen=True, slots=True)
class ConfigProblem:
    """Why the configuration cannot be read. Jekyll's defaults are used instead."""

    line: int
    """Line of the file, counted from 0."""
    message: str
    """A sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Collection:
    """An entry of `collections`."""

    label: str
    output: bool = False
    """Whether its documents become pages."""
    permalink: str | None = None
    """Pattern of its addresses; None for the site's own."""


_OTHERS_SASS = re.compile(r"[*?\[]|node_modules|bower_components|vendor|^\.?/?$")
"""Load paths that are not looked after: large, and changed by nobody while writing."""


@dataclass(frozen=True)
class Config:
    """A site's configuration. Of a folder that is no Jekyll site it holds the defaults."""

    folder: Path = Path()
    jekyll: bool = True
    """Whether the folder is a Jekyll site, rather than any folder with Markdown files."""
    source: Path = Path()
    """Where the site's files are: the folder itself, unless `source` names another inside it."""
    destination: str = "_site"
    """What Jekyll writes, relative to the source; empty where it is outside."""
    collections_dir: str = ""
    """Folder that holds `_posts`, `_drafts` and the collections; empty for the source itself."""
    collections: Mapping[str, Collection] = field(default_factory=lambda: {"posts": Collection("posts", True)})
    layouts_dir: str = "_layouts"
    markdown_ext: tuple[str, ...] = tuple(_MARKDOWN.split(","))
    """Extensions of Markdown files, without the dot."""
    include: tuple[str, ...] = (".htaccess",)
    exclude: tuple[str, ...] = DEFAULT_EXCLUDES
    permalink: str = "date"
    """A style's name or a pattern."""
    baseurl: str = ""
    """Path of the site on its host: empty, or with a slash at the start and none at the end."""
    url: str = ""
    title: str = ""
    timezone: str = ""
    """IANA name; empty for the computer's own zone."""
    future: bool = False
    show_drafts: bool = False
    unpublished: bool = False
    defaults: tuple[DefaultSet, ...] = ()
    kramdown: Mapping[str, object] = field(default_factory=dict[str, object])
    """kramdown's options, with Jekyll's own settings of them."""
    theme: str = ""
    """Name of the theme gem or of the remote theme."""
    raw: Mapping[str, Value] = field(default_factory=dict[str, Value])
    """All that the file says."""
    problem: ConfigProblem | None = None

    @cached_property
    def zone(self) -> tzinfo:
        """The site's time zone."""
        return zone_named(self.timezone)

    def in_source(self, path: str) -> str | None:
        """A path relative to the site folder as one relative to its source; None for a file outside the source."""
        prefix = self.source_prefix
        if not path.startswith(prefix):
            return None
        return path[len(prefix) :]

    @property
    def source_prefix(self) -> str:
        """The source relative to the site folder, with a slash at the end; empty where they are the same."""
        if self.source == self.folder:
            return ""
        return self.source.relative_to(self.folder).as_posix() + "/"

    @property
    def template_folders(self) -> tuple[str, ...]:
        """What pages are made of besides posts: layouts, includes, data and Sass. Relative to the source."""
        given = self.raw.get("sass")
        sass = given if isinstance(given, dict) else {}
        named = (
            self.layouts_dir,
            self.raw.get("includes_dir") or "_includes",
            self.raw.get("data_dir") or "_data",
            sass.get("sass_dir") or "_sass",
            *(path for path in _words(sass.get("load_paths")) if not _OTHERS_SASS.search(path)),
        )
        return tuple(str(name).removeprefix("./").strip("/") for name in named)

    def in_collections(self, path: str) -> str:
        """A path relative to the site folder as one relative to the folder that holds `_posts` and the collections."""
        inner = self.in_source(path)
        return (path if inner is None else inner).removeprefix(
            self.collections_dir + "/" if self.collections_dir else ""
        )

    def collection_of(self, path: str, kind: Kind) -> str:
        """Jekyll's name for what a file is part of: `posts` (drafts too), `pages`, or its collection."""
        if kind is not Kind.DOCUMENT:
            return "pages" if kind is Kind.PAGE else "posts"
        return self.in_collections(path).partition("/")[0].removeprefix("_")

    def defaults_for(self, path: str, kind: Kind) -> Mapping[str, Value]:
        """The front matter that the site gives a file where it sets none. `path` is relative to the site folder."""
        inner = self.in_source(path)
        if inner is None or not self.defaults:
            return {}
        return merged_defaults(self.defaults, inner, self.collection_of(path, kind), self.collections_dir)


def read_config(folder: Path) -> Config:
    """The configuration of the site in `folder`. Never raises: see `Config.problem`."""
    file = config_file(folder)
    if file is None:
        return _config(folder, {}, None)
    try:
        values = _read_values(file)
    except YamlError as problem:
        return _config(folder, {}, ConfigProblem(problem.line, problem.message))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        return _config(folder, {}, ConfigProblem(int(found[1]) - 1 if found else 0, Said("TOML says: %1.", error)))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start)
        return _config(folder, {}, ConfigProblem(line, Said("The file is not UTF-8 text. Save it as UTF-8.")))
    except OSError as error:
        return _config(folder, {}, ConfigProblem(0, Said("The file cannot be opened: %1.", error.strerror)))
    return _config(folder, values, None)


def config_file(folder: Path) -> Path | None:
    """The configuration file that Jekyll reads; None where there is none."""
    return next((folder / name for name in CONFIG_NAMES if (folder / name).is_file()), None)


def is_jekyll(folder: Path) -> bool:
    """Whether a folder is a Jekyll site by itself."""
    return config_file(folder) is not None or (folder / "_posts").is_dir()


def find_site(path: Path) -> Path:
    """The folder to open for a folder or file that the user names.

    A file, or a folder such as `_posts`, opens the site that it is in; a project whose site is in `docs` opens that;
    anything else opens the folder itself, as plain Markdown files.
    """
    path = Path(os.path.abspath(path))  # noqa: PTH100 (without `..`, but with symbolic links as they are named)
    if not path.is_dir():
        return _site_around(path.parent) or path.parent
    if is_jekyll(path):
        return path
    if config_file(path / "docs") is not None:
        return path / "docs"
    above = _site_around(path)
    if above is not None and path.relative_to(above).parts[0].startswith("_"):
        return above
    return path


def _site_around(folder: Path) -> Path | None:
    """The nearest folder upwards with a configuration, else with posts."""
    folders = (folder, *folder.parents)
    with_config = next((each for each in folders if config_file(each) is not None), None)
    return with_config or next((each for each in folders if (each / "_posts").is_dir()), None)


def _read_values(file: Path) -> dict[str, Value]:
    data = file.read_bytes()
    text = data.removeprefix(b"\xef\xbb\xbf").decode().replace("\r\n", "\n")
    if file.suffix == ".toml":
        return tomllib.loads(text)
    return read_values(text)


def _config(folder: Path, values: Mapping[str, Value], problem: ConfigProblem | None) -> Config:
    source = Path(os.path.normpath(folder / _text(values, "source")))
    if not source.is_dir() or not source.is_relative_to(folder):
        source = folder
    permalink = _text(values, "permalink") or "date"
    return Config(
        folder=folder,
        jekyll=is_jekyll(folder),
        source=source,
        destination=_destination(folder, source, _text(values, "destination")),
        collections_dir=_text(values, "collections_dir").strip("/"),
        collections=_collections(values.get("collections")),
        layouts_dir=_text(values, "layouts_dir").strip("/") or "_layouts",
        markdown_ext=tuple(part.strip().lower() for part in (_text(values, "markdown_ext") or _MARKDOWN).split(",")),
        include=_words(values.get("include")) if "include" in values else (".htaccess",),
        exclude=tuple(dict.fromkeys((*_words(values.get("exclude")), *DEFAULT_EXCLUDES))),
        permalink=permalink,
        baseurl=_baseurl(_text(values, "baseurl")),
        url=_text(values, "url").rstrip("/"),
        title=_text(values, "title") or _text(values, "name"),
        timezone=_text(values, "timezone"),
        future=_is_set(values.get("future")),
        show_drafts=_is_set(values.get("show_drafts")),
        unpublished=_is_set(values.get("unpublished")),
        defaults=read_defaults(values.get("defaults")),
        kramdown=_kramdown(values.get("kramdown"), _text(values, "highlighter")),
        theme=_text(values, "theme") or _text(values, "remote_theme"),
        raw=values,
        problem=problem,
    )


def _text(values: Mapping[str, Value], key: str) -> str:
    value = values.get(key)
    return "" if value is None or isinstance(value, bool | list | dict) else str(value)


def _is_set(value: Value) -> bool:
    """Whether Ruby takes the value for true."""
    return value is not None and value is not False


def _words(value: Value) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(str(item) for item in value if item is not None)
    return (value,) if isinstance(value, str) else ()


def _baseurl(text: str) -> str:
    path = text.strip("/")
    return f"/{path}" if path else ""


def _destination(folder: Path, source: Path, text: str) -> str:
    target = Path(os.path.normpath(folder / (text or "_site")))
    return target.relative_to(source).as_posix() if target.is_relative_to(source) and target != source else ""


def _collections(value: Value) -> dict[str, Collection]:
    """A list of names or a mapping; `posts` is always one of them."""
    given: dict[str, Value] = {str(name): None for name in value} if isinstance(value, list) else {}
    if isinstance(value, dict):
        given = value
    collections = {"posts": Collection("posts", True)}
    for name, item in given.items():
        label = re.sub(r"[^A-Za-z0-9_\-.]", "", name)
        settings = item if isinstance(item, dict) else {}
        output = label == "posts" or _is_set(settings.get("output"))
        collections[label] = Collection(label, output, _text(settings, "permalink") or None)
    return collections


def _kramdown(value: Value, highlighter: str) -> dict[str, object]:
    given = value if isinstance(value, dict) else {}
    values = {**merged_values(jekylls_kramdown(), given)}
    given_opts = values.get("syntax_highlighter_opts")
    opts = given_opts if isinstance(given_opts, dict) else {}
    language = opts.get("default_lang") or "plaintext"
    return {
        **values,
        "syntax_highlighter": values.get("syntax_highlighter") or highlighter or "rouge",
        "syntax_highlighter_opts": {**opts, "default_lang": language, "guess_lang": values["guess_lang"]},
    }


def jekylls_kramdown() -> dict[str, Value]:
    """The settings below `kramdown` that Jekyll has by default."""
    return {
        "auto_ids": True,
        "toc_levels": [1, 2, 3, 4, 5, 6],
        "entity_output": "as_char",
        "smart_quotes": "lsquo,rsquo,ldquo,rdquo",
        "input": "GFM",
        "hard_wrap": False,
        "guess_lang": True,
        "footnote_nr": 1,
        "show_warnings": False,
    }
