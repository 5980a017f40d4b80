"""Liquid in a post's body, as Jekyll renders it before the Markdown is read.

Jekyll ends its build where a tag is broken. Here the tag stays visible, the problem is noted, and the rest is rendered.
Where the front matter says `render_with_liquid: false`, nothing runs.
"""

import logging
from functools import lru_cache

from liquid.exceptions import LiquidInterrupt, ResourceLimitError

from editor.markup.rendering import Problem
from editor.theme.environment import OUTPUT_LIMIT, JekyllEnvironment, LiteralNode
from editor.theme.expanded import Expanded
from editor.theme.liquid.buffers import MappedBuffer
from editor.theme.liquid.run import Run
from editor.theme.markers import marker
from editor.theme.page import Page
from editor.theme.source_map import LiteralLines, SourceMap
from editor.theme.values import SiteValues
from editor.wording import Said

_log = logging.getLogger(__name__)

_TOO_BROKEN = Said("The Liquid in this text cannot be rendered, so it is shown as it is written.")


def expand(text: str, site: SiteValues, page: Page) -> Expanded:
    """See `editor.theme.expand`."""
    try:
        return _expand(text, site, page)
    except Exception:  # noqa: BLE001 (whatever is wrong with it, the post is shown)
        _log.warning("Liquid could not be rendered", exc_info=True)
        return Expanded(text, SourceMap(_lines_of(text), (), (Problem(0, _TOO_BROKEN),)))


@lru_cache(maxsize=2)
def _environment(site: SiteValues) -> JekyllEnvironment:
    return JekyllEnvironment(site)


def _expand(text: str, site: SiteValues, page: Page) -> Expanded:
    values = site.page(page)
    if values.get("render_with_liquid") is False:
        lines = _lines_of(text)
        return Expanded(text, SourceMap(lines, (LiteralLines(0, 0, len(lines)),)))
    environment = _environment(site)
    repair, template = environment.repaired(text)
    run = Run(template, repair.text, site, values)
    buffer = MappedBuffer(OUTPUT_LIMIT, text.count("\n"))
    literals: list[LiteralLines] = []
    for node in template.nodes:
        before = buffer.last_line
        try:
            node.render(run, buffer)
        except ResourceLimitError as error:
            message = Said("Liquid stopped here: %1. Published, the page may be longer.", error.message)
            run.note(message)
            buffer.end_with("\n\n" + marker(message, message))
            literals = []  # text that is edited has a say in where that is
            break
        except LiquidInterrupt:
            break  # as in Liquid: a break outside a loop ends the text
        if isinstance(node, LiteralNode):
            literals.append(_whole_lines(node, run.line_of(node.start), before))
    problems = sorted((*repair.problems, *run.problems), key=_line_of)
    kept = () if repair.took_lines else tuple(lines for lines in literals if lines.count >= 0)
    return Expanded(buffer.getvalue(), SourceMap(buffer.lines, kept, tuple(problems)))


def _lines_of(text: str) -> tuple[int, ...]:
    return tuple(range(text.count("\n") + 1))


def _whole_lines(node: LiteralNode, source: int, first: int) -> LiteralLines:
    """The lines of a literal that has begun on these lines of the source and of the text; fewer than 0 where it has not
    even an end of a line. Others than the first begin, and others than the last end, with it."""
    begins = node.start > 0
    goes_on = node.start + len(node.text) < len(node.token.source)
    count = node.text.count("\n") + 1 - begins - goes_on
    return LiteralLines(source + begins, first + begins, count)


def _line_of(problem: Problem) -> int:
    return problem.line
