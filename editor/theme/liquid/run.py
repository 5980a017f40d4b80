"""One rendering of Liquid: what it is for, where it is in the text, what went wrong."""

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, TextIO, cast

from liquid import BoundTemplate, RenderContext
from liquid.ast import Node
from liquid.output import LimitedStringIO
from liquid.token import Token
from liquid.utils import ReadOnlyChainMap

from editor.markup.rendering import Problem
from editor.theme.liquid.buffers import Buffer, MappedBuffer
from editor.theme.liquid.repair import Repair
from editor.theme.liquid.ruby import plain
from editor.theme.values import SiteValues
from editor.wording import Said

JEKYLL_VERSION = "4.3.1"
"""The one whose rules these are."""
_NO_VALUES: Mapping[str, object] = MappingProxyType({})


class Run(RenderContext):
    """Renders the template of a body."""

    def __init__(
        self,
        template: BoundTemplate,
        source: str,
        site: SiteValues,
        page: Mapping[str, object],
        others: Mapping[str, object] = _NO_VALUES,
    ) -> None:
        """`others`: what Liquid knows by name besides `site`, `page` and `jekyll`."""
        super().__init__(template, globals={"site": site.variables, "page": page, "jekyll": _JEKYLL, **others})
        self.scope = ReadOnlyChainMap(self.locals, self.globals, self.counters)  # Jekyll knows no “now” of its own
        self.strict_variables = bool(getattr(template.env, "strict_variables", False))
        self.site = site
        self.page = page
        self.line = 0
        """The body's line that is being rendered; that of the tag while a file is included."""
        self.source = source
        self.problems: list[Problem] = []
        self._starts = [0, *(match.end() for match in re.finditer("\n", source))]

    def line_of(self, offset: int) -> int:
        """The line of the body in which the character stands."""
        return bisect_right(self._starts, offset) - 1

    def note(self, message: str) -> None:
        """Something is wrong with what is being rendered."""
        problem = Problem(self.line, message)
        if problem not in self.problems:
            self.problems.append(problem)

    def includes(self, path: Path, name: str, repair: Repair) -> None:
        """A file is about to be rendered in the place of a tag."""
        del path  # only a page is told which files it is made of
        for problem in repair.problems:
            self.note(Said("In %1, line %2: %3", name, problem.line + 1, problem.message))

    def variable(self, path: str) -> object:
        """The value of a variable, or of a literal, as it is written; None where there is none."""
        if path in _LITERALS:
            return _LITERALS[path]
        if path.isdigit():
            return int(path)
        parts: list[object] = [int(part) if part.isdigit() else part for part in path.split(".")]
        return plain(self.get(parts, token=None, default=None))

    def get_buffer(self, buf: TextIO | None = None) -> LimitedStringIO:
        """A buffer for a part of the text, with what is left of the limit, that keeps carriage returns."""
        written = buf.size if isinstance(buf, LimitedStringIO) else 0
        return Buffer((self.env.output_stream_limit or 0) - written)

    def filter(self, name: str, token: Token | None) -> Callable[..., object]:
        """As in Jekyll, a filter that nobody knows does nothing."""
        if name not in self.env.filters:
            self.note(Said("The filter “%1” is not one of Jekyll's, so it does nothing. A plugin may know it.", name))
            return _unchanged
        return super().filter(name, token)

    def enter(self, node: Node, buffer: TextIO, *, literal: int | None = None) -> None:
        """A node of the body begins to write; `literal` is the offset of its first character where it is plain text."""
        if node.token.source is not self.source:
            return  # of an included file: its lines are those of the tag
        self.line = self.line_of(node.token.start_index if literal is None else literal)
        if isinstance(buffer, MappedBuffer):
            buffer.enter(self.line, literal is not None)


def run_of(context: RenderContext) -> Run:
    """python-liquid hands every node the context that it was given, whose type it does not know."""
    return cast("Run", context)


def _unchanged(value: object, *_: object, **__: object) -> object:
    return value


_JEKYLL: Mapping[str, Any] = {"version": JEKYLL_VERSION, "environment": "development"}
_LITERALS: Mapping[str, object] = {"true": True, "false": False, "nil": None, "null": None, "blank": "", "empty": ""}
