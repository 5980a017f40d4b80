"""The theme that a site names: its layouts, includes, styles and data, in a gem that is installed here."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from editor.paths import resources
from editor.post.values import Value
from editor.post.yaml_problems import YamlError
from editor.post.yaml_reading import read_values
from editor.site.config import Config
from editor.theme.gem_folders import find_gem
from editor.wording import Said

_DEPENDENCY = re.compile(r"add_(?:runtime_)?dependency\(?\s*(?:%q<|[\"'])([\w.-]+)")


@dataclass(frozen=True, slots=True)
class ThemeFolder:
    """A theme's files. Its folders are None where it has none of them, or one that leads out of it."""

    name: str
    version: str
    root: Path
    """Without symbolic links."""
    stands_in: bool = False
    """Whether this is the plain theme of the program, in place of one that is not to be had."""

    @property
    def layouts(self) -> Path | None:
        return self._folder("_layouts")

    @property
    def includes(self) -> Path | None:
        return self._folder("_includes")

    @property
    def sass(self) -> Path | None:
        return self._folder("_sass")

    @property
    def assets(self) -> Path | None:
        return self._folder("assets")

    @property
    def data(self) -> Path | None:
        return self._folder("_data")

    def config(self) -> Mapping[str, Value]:
        """What its own `_config.yml` says, which Jekyll puts below the site's."""
        file = self.root / "_config.yml"
        try:
            return {} if file.is_symlink() or not file.is_file() else read_values(file.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError, YamlError):
            return {}

    def dependencies(self) -> tuple[str, ...]:
        """The gems that it brings along: Jekyll loads them as plug-ins."""
        files = (self.root.parent.parent / "specifications" / f"{self.root.name}.gemspec", *self.root.glob("*.gemspec"))
        for file in files:
            try:
                text = file.read_text(encoding="utf-8")
            except (OSError, ValueError):
                continue
            return tuple(dict.fromkeys(_DEPENDENCY.findall(text)))
        return ()

    def _folder(self, name: str) -> Path | None:
        path = (self.root / name).resolve()
        return path if path.is_dir() and path.is_relative_to(self.root) else None


def find_theme(config: Config) -> ThemeFolder | None:
    """The site's theme, or the plain one where it names one that is not installed. None where it names none."""
    names = tuple(_gem_names(config))
    if not names:
        return None
    found = find_gem(config.folder, names)
    if found is not None:
        name, version, path = found
        return ThemeFolder(name, version, path.resolve())
    return ThemeFolder(names[0], "", (resources() / "fallback-theme").resolve(), stands_in=True)


def notice_of(config: Config, theme: ThemeFolder | None) -> str:
    """What to tell of a theme that is not to be had; empty where there is nothing to tell."""
    if theme is None or not theme.stands_in:
        return ""
    if isinstance(named := config.raw.get("theme"), str) and named:
        return Said(
            "The theme “%1” is not installed here; a plain layout stands in for it. "
            "To see the real one: gem install %2.",
            named,
            theme.name,
        )
    return Said(
        "The theme “%1” is not on this computer; a plain layout stands in for it. "
        "To see the real one, install its gem.",
        config.raw.get("remote_theme"),
    )


def _gem_names(config: Config) -> Iterator[str]:
    """The gems that the theme may be in. A remote theme's repository is often named otherwise than its gem."""
    name = config.raw.get("theme")
    if isinstance(name, str) and name.strip():
        yield name.strip().lower()
        return
    remote = config.raw.get("remote_theme")
    if not isinstance(remote, str) or not remote.strip():
        return
    owner, _, repository = remote.strip().lower().partition("@")[0].rpartition("/")
    if not re.fullmatch(r"[\w.-]+", repository):
        return
    named = (repository, f"jekyll-theme-{repository}", f"{repository}-jekyll", f"jekyll-{repository}")
    yield from (named[1], *named) if owner.endswith("pages-themes") else named
