"""A style sheet that is made when the site is built, and what became of it. Plain values."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from editor.markup.rendering import Problem

Syntax = Literal["scss", "indented", "css"]
Style = Literal["expanded", "compressed"]

MADE_FOLDER = "/.postwright/"
"""Where style sheets are addressed that a page has in it, and no file."""


@dataclass(frozen=True)
class StyleSheet:
    """One style sheet, ready to be compiled."""

    url: str
    """Its address on the published site, without `baseurl`."""
    path: str
    """Its file: `site/` and the path in the site's source, or `theme/` and the path in the theme."""
    source: str
    """Its text without front matter, after Liquid."""
    syntax: Syntax = "scss"
    """`css` needs no compiler."""
    style: Style = "expanded"
    folders: tuple[str, ...] = ()
    """Where its imports are looked for, in this order: folders of `files`."""
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    """All files that can be imported, by their paths (as `path`), each with its text."""
    problems: tuple[Problem, ...] = ()
    """What Liquid made trouble with; lines are those of the file."""
    lines: tuple[int, ...] | None = None
    """The line of the file for each line of `source`, counted from 0."""

    @cached_property
    def digest(self) -> str:
        """The same for sheets that are compiled to the same CSS."""
        parts = (self.source, self.syntax, self.style, self.folders, sorted(self.files.items()))
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()

    @property
    def import_rule(self) -> str:
        """What stands in CSS for this style sheet until it is compiled."""
        return f'@import url("{self.url}");\n'

    def line_in_file(self, line: int) -> int:
        """The line of the file, counted from 0, that a line of `source` comes from."""
        return self.lines[min(line, len(self.lines) - 1)] if self.lines else line


@dataclass(frozen=True, slots=True)
class StyleProblem:
    """Why a style sheet cannot be compiled, or what it warns of."""

    message: str
    """A sentence that names file and line where they are known."""
    path: str = ""
    """As `StyleSheet.path`; empty where the file is not known."""
    line: int = -1
    """Line of the file, counted from 0; -1 where it is not known."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """What became of a style sheet."""

    css: str
    """A comment with the reason where it could not be compiled."""
    problems: tuple[StyleProblem, ...] = ()
    files_read: frozenset[str] = frozenset()
    """The files that it imported, as `StyleSheet.files` names them."""
    failed: bool = False


def error_css(message: str) -> str:
    """A style sheet that does nothing but say why."""
    return f"/* {message.replace('*/', '* /')} */\n"
