"""Where this computer keeps Ruby's gems. Nothing of Ruby is run to find them."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

_SYSTEM = (
    "/var/lib/gems/*",
    "/usr/local/lib/ruby/gems/*",
    "/usr/lib/ruby/gems/*",
    "/usr/lib64/ruby/gems/*",
    "/usr/lib/*/ruby/gems/*",
    "/usr/share/rubygems-integration/*",
    "/usr/lib/*/rubygems-integration/*",
    "/usr/share/gems",
    "/usr/local/share/gems",
    "/usr/local/rvm/gems/*",
    "/opt/rubies/*/lib/ruby/gems/*",
    "/opt/homebrew/lib/ruby/gems/*",
    "/opt/homebrew/Cellar/ruby/*/lib/ruby/gems/*",
    "/usr/local/Cellar/ruby/*/lib/ruby/gems/*",
    "/home/linuxbrew/.linuxbrew/lib/ruby/gems/*",
    "/Library/Ruby/Gems/*",
    "C:/Ruby*/lib/ruby/gems/*",
)
_HOME = (
    ".gem",
    ".gem/ruby/*",
    ".local/share/gem/ruby/*",
    ".rbenv/versions/*/lib/ruby/gems/*",
    ".asdf/installs/ruby/*/lib/ruby/gems/*",
    ".local/share/mise/installs/ruby/*/lib/ruby/gems/*",
    ".rvm/gems/*",
    ".rubies/*/lib/ruby/gems/*",
)
_VERSION = re.compile(r"\d+(?:\.\w+)*")


def find_gem(site: Path, names: Iterable[str]) -> tuple[str, str, Path] | None:
    """Name, version and folder of a gem that is installed under the first of these names.

    The version that the site's Gemfile.lock asks for, else the highest.
    """
    folders = list(gem_folders(site))
    for name in names:
        found = [
            (version, path) for folder in folders for version, path in _versions(folder, name) if (path / "").is_dir()
        ]
        if found:
            locked = _locked_version(site, name)
            version, path = max(found, key=lambda one: (one[0] == locked, _order(one[0])))
            return name, version, path
    return None


def gem_folders(site: Path) -> Iterator[Path]:
    """The folders that have `gems` in them: Bundler's of the site first, then those of the user and the system."""
    for bundled in (*_bundler_paths(site), site / "vendor/bundle"):
        yield bundled
        yield from _matching(bundled, "ruby/*")
    for variable in ("GEM_HOME", "GEM_PATH"):
        yield from (Path(part) for part in os.environ.get(variable, "").split(os.pathsep) if part)
    for pattern in _HOME:
        yield from _matching(Path.home(), pattern)
    for pattern in _SYSTEM:
        path = Path(pattern)
        if path.is_absolute():
            yield from _matching(Path(path.anchor), str(path.relative_to(path.anchor)))


def _bundler_paths(site: Path) -> Iterator[Path]:
    """What Bundler was told for this site or this user."""
    for folder in (site, Path.home()):
        try:
            text = (folder / ".bundle/config").read_text(encoding="utf-8")
        except (OSError, ValueError):
            continue
        match = re.search(r"^BUNDLE_PATH: *[\"']?(.*?)[\"']?\s*$", text, re.MULTILINE)
        if match:
            yield folder / Path(match[1]).expanduser()


def _versions(folder: Path, name: str) -> Iterator[tuple[str, Path]]:
    """The versions of a gem in a folder of gems; from a Git repository Bundler takes them without a number."""
    for path in _matching(folder, f"gems/{name}-*"):
        version = path.name.removeprefix(f"{name}-")
        if _VERSION.fullmatch(version):
            yield version, path
    for path in _matching(folder, f"bundler/gems/{name}-*"):
        if re.fullmatch("[0-9a-f]{7,40}", path.name.removeprefix(f"{name}-")):
            yield "", path


def _matching(folder: Path, pattern: str) -> list[Path]:
    try:
        return sorted(folder.glob(pattern)) if "*" in pattern else [folder / pattern]
    except (OSError, ValueError):
        return []


def _locked_version(site: Path, name: str) -> str:
    try:
        text = (site / "Gemfile.lock").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
    match = re.search(rf"^    {re.escape(name)} \(([^)\s]+)\)$", text, re.MULTILINE)
    return match[1] if match else ""


def _order(version: str) -> list[tuple[bool, int, str]]:
    """Ruby's order of versions: numbers by their value, and words, which mean a version before it, below them."""
    parts = re.findall(r"\d+|[a-z]+", version)
    return [(part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts] + [(True, 0, "")]
