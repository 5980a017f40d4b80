"""The whole page as Jekyll would write it: a post's HTML inside the layouts of its site and theme."""

import logging
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from liquid import BoundTemplate
from liquid.exceptions import LiquidInterrupt, ResourceLimitError

from editor.markup.rendering import Problem
from editor.post.values import Value
from editor.site.defaults import merged_values
from editor.site.summary import Kind
from editor.theme import expand
from editor.theme.content import Content, LayoutBuffer, Place
from editor.theme.drops.documents import PageValues, converted
from editor.theme.environment import JekyllEnvironment
from editor.theme.layout_run import LayoutRun
from editor.theme.layouts import Layout
from editor.theme.markers import marker, with_markers
from editor.theme.page import CONTENT_END, CONTENT_START, Page, PageProblem, WholePage
from editor.theme.theme_folder import notice_of
from editor.theme.values import SiteValues
from editor.wording import Said

__all__ = ["CONTENT_END", "CONTENT_START", "PageProblem", "WholePage", "convert", "render_page"]

_log = logging.getLogger(__name__)

_OUTPUT_LIMIT = 20_000_000
"""Bytes that a page may become."""
_LOOP_LIMIT = 2_000_000
"""Rounds of loops within loops: layouts go through all posts for every tag."""
_MOST_LAYOUTS = 50


def render_page(site: SiteValues, page: Page, body: str, *, marked: bool) -> WholePage:
    """Puts the HTML of a body into its layouts. Never raises for what a site contains.

    `body` is what `convert` gives. `marked` asks for marks around it.
    """
    try:
        return _Rendering(site, page, body).page(marked=marked)
    except Exception as error:  # noqa: BLE001 (whatever is wrong with a theme, the post is shown)
        _log.warning("The page could not be rendered", exc_info=True)
        problem = PageProblem(page.path, 0, Said("The page around this text cannot be rendered: %1.", error))
        return WholePage(_bracketed(body, Place(0, len(body)) if marked else None), marked, (problem,))


def convert(site: SiteValues, page: Page, text: str) -> tuple[str, tuple[Problem, ...]]:
    """The HTML of a body, by Liquid and then, where the file is Markdown, by kramdown's rules; what Liquid found."""
    expanded = expand(text, site, page)
    return converted(site, page.path, expanded.text), expanded.problems


class _PageEnvironment(JekyllEnvironment):
    """With the limits of a page."""

    loop_iteration_limit = _LOOP_LIMIT
    output_stream_limit = _OUTPUT_LIMIT


@lru_cache(maxsize=2)
def _environment(site: SiteValues) -> JekyllEnvironment:
    return _PageEnvironment(site)


class _Rendering:
    """The way of one page through its layouts."""

    def __init__(self, site: SiteValues, page: Page, body: str) -> None:
        self._site = site
        self._page = page
        body = body if body.endswith("\n") or not body else body + "\n"
        self._content = Content(body, Place(0, len(body)))
        self._problems: list[PageProblem] = []
        self._missing: list[str] = []
        self._files: set[Path] = set()

    def page(self, *, marked: bool) -> WholePage:
        values = self._site.page(self._page)
        if isinstance(values, PageValues):
            values.converted = str(self._content)
        self._put_into_layouts(values, self._layout_of(values))
        place = self._content.place if marked else None
        if self._site.data_was_read:
            found = (file for folder, _ in self._site.data_folders() for file in folder.rglob("*"))
            self._files |= {file for file in found if file.is_file()}
        notice = notice_of(self._site.config, self._site.theme)
        return WholePage(
            _bracketed(self._content, place),
            place is not None,
            tuple(self._problems),
            tuple(dict.fromkeys((*self._site.missing, *self._missing))),
            (notice,) if notice else (),
            frozenset(self._files),
            tuple(sheet for url, sheet in self._site.made_styles.items() if url in self._content),
        )

    def _layout_of(self, values: Mapping[str, object]) -> Layout | None:
        asked = values.layout if isinstance(values, PageValues) else self._page.front_matter.get("layout")
        if asked is None and isinstance(values, PageValues) and self._site.has_plugin("default-layout"):
            asked = self._usual_layout(values)
        if asked is None or asked is False or asked == "none":
            return None
        name = str(asked)
        layout = self._site.layout(name)
        theme = self._site.theme
        if layout is None and theme is not None and theme.stands_in:
            layout = self._site.layout("post" if values.get("date") else "page")
        if layout is None:
            message = Said("There is no layout “%1” in this site or its theme, so the text stands alone.", name)
            self._problems.append(PageProblem(self._page.path, 0, message))
        return layout

    def _usual_layout(self, values: PageValues) -> str | None:
        """What jekyll-default-layout gives a Markdown file that asks for none."""
        path, kind = values.summary.path, values.summary.kind
        if "layout" in values.front_matter or path.rpartition(".")[2].lower() not in self._site.config.markdown_ext:
            return None
        is_index = values.get("url") in ("/", "/index.html")
        usual = ("home",) * is_index + ("page",) * (kind is Kind.PAGE) + ("post",) * (kind is Kind.POST) + ("default",)
        return next((name for name in usual if name in self._site.layouts), None)

    def _put_into_layouts(self, values: Mapping[str, object], layout: Layout | None) -> None:
        used: set[str] = set()
        data: Mapping[str, Value] = {}
        while layout is not None and len(used) < _MOST_LAYOUTS:
            used.add(layout.name)
            if layout.problem is not None:
                self._note(layout.path, layout.problem.line, layout.problem.message)
            data = merged_values(layout.values, data)
            self._content = self._rendered(layout, values, data)
            layout = self._parent(layout, used)

    def _parent(self, layout: Layout, used: set[str]) -> Layout | None:
        asked = layout.values.get("layout")
        if asked is None or asked is False or asked == "none":
            return None
        parent = self._site.layout(str(asked))
        theme = self._site.theme
        if parent is None and theme is not None and theme.stands_in and "default" not in used:
            parent = self._site.layout("default")
        if parent is None:
            self._note(layout.path, 0, Said("There is no layout “%1” in this site or its theme.", asked))
        elif parent.name in used:
            self._note(
                layout.path, 0, Said("The layouts go in a circle: “%1” was there already, so it ends here.", asked)
            )
            return None
        return parent

    def _rendered(self, layout: Layout, values: Mapping[str, object], data: Mapping[str, Value]) -> Content:
        environment = _environment(self._site)
        repair, template = environment.repaired(layout.body)
        run = LayoutRun(template, repair.text, self._site, values, self._known(data), self._shown)
        run.begins(layout.path, repair, layout.first_line)
        buffer = LayoutBuffer(_OUTPUT_LIMIT)
        _write(template, run, buffer)
        self._files |= run.files
        self._missing += [name for name in run.unknown if name not in self._missing]
        self._problems += [problem for problem in run.page_problems if problem not in self._problems]
        return buffer.content()

    def _known(self, data: Mapping[str, Value]) -> Mapping[str, object]:
        """What layouts know by name besides `site`, `page` and `jekyll`."""
        theme = self._site.theme
        known: dict[str, object] = {"content": self._content, "layout": data, "paginator": None}
        if theme is not None and not theme.stands_in:
            known["theme"] = {"root": str(theme.root), "version": theme.version}
        return known

    def _note(self, path: Path, line: int, message: str) -> None:
        self._problems.append(PageProblem(self._shown(path), line, message))

    def _shown(self, path: Path) -> str:
        """A file as it is told of: relative to the site, where it is in it."""
        folder = self._site.config.folder
        return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)


def _write(template: BoundTemplate, run: LayoutRun, buffer: LayoutBuffer) -> None:
    for node in template.nodes:
        try:
            node.render(run, buffer)
        except ResourceLimitError as error:
            message = Said("Liquid stopped here: %1. Published, the page may be longer.", error.message)
            run.note(message)
            buffer.end_with(marker(message, message))
            break
        except LiquidInterrupt:
            break  # as in Liquid: a break outside a loop ends the text


def _bracketed(html: str, place: Place | None) -> str:
    """The page with its broken tags shown, and with marks around the body."""
    if place is None:
        return with_markers(str(html))
    before, body, behind = html[: place.start], html[place.start : place.end], html[place.end :]
    return with_markers(before) + CONTENT_START + body + CONTENT_END + with_markers(behind)
