"""Which files and folders Jekyll leaves out: the rules of its EntryFilter (Jekyll 4.3)."""

import fnmatch
import re
from collections.abc import Iterable
from dataclasses import dataclass

from editor.site.config import Config

_SPECIAL = ("_", ".", "#", "~")


class _Patterns:
    """Entries of `exclude` or `include`: the beginning of a path, or a pattern that it matches."""

    def __init__(self, patterns: Iterable[str]) -> None:
        given = [pattern.lstrip("/") for pattern in patterns]
        self._starts = tuple(pattern for pattern in given if pattern)
        globs = [pattern.replace("[^", "[!") for pattern in self._starts if set(pattern) & set("*?[")]
        self._glob = re.compile("|".join(map(fnmatch.translate, globs))) if globs else None

    def match(self, path: str, is_folder: bool) -> bool:
        if path.startswith(self._starts) or (self._glob is not None and self._glob.match(path) is not None):
            return True
        return is_folder and path + "/" in self._starts


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """Answers for one configuration."""

    _include: _Patterns
    _exclude: _Patterns

    @classmethod
    def of(cls, config: Config) -> "EntryFilter":
        excluded = (pattern for pattern in config.exclude if pattern not in config.include)
        return cls(_Patterns(config.include), _Patterns(excluded))

    def rejects(self, base: str, entry: str, *, is_folder: bool = False) -> bool:
        """Whether Jekyll leaves out `entry`, a path relative to `base`, a folder relative to the source."""
        if entry.endswith("."):
            return True
        name = entry.rpartition("/")[2]
        if self._include.match(entry, is_folder) or self._include.match(name, is_folder):
            return False
        if self.excludes(f"{base}/{entry}" if base else entry, is_folder=is_folder):
            return True
        return entry.startswith(_SPECIAL) or name.startswith(_SPECIAL) or entry.endswith("~")

    def excludes(self, path: str, *, is_folder: bool) -> bool:
        """Whether `exclude` names a path relative to the source."""
        return self._exclude.match(path, is_folder)
