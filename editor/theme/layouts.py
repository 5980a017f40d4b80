"""The layouts of a site and its theme, and the chain of them that a page is put into."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from editor.post.front_matter import FrontMatterProblem
from editor.post.post import Post
from editor.post.values import Value
from editor.site.config import Config
from editor.site.entry_filter import EntryFilter
from editor.theme.theme_folder import ThemeFolder


@dataclass(frozen=True, slots=True)
class Layout:
    """One layout file."""

    name: str
    path: Path
    values: Mapping[str, Value]
    """Its front matter."""
    body: str
    first_line: int
    """Line of the file on which the body begins, counted from 0."""
    problem: FrontMatterProblem | None = None
    """Why its front matter cannot be read."""


def find_layouts(config: Config, theme: ThemeFolder | None) -> dict[str, Path]:
    """The files by the names that pages use. The site's own come before the theme's."""
    named: dict[str, Path] = {}
    accepts = EntryFilter.of(config)
    if theme is not None and theme.layouts is not None:
        named |= _in(theme.layouts, accepts)
    folder = config.source / config.layouts_dir
    return named | _in(folder, accepts)


def read_layout(name: str, path: Path, text: str) -> Layout:
    """A layout from its file's text."""
    post = Post.parse(text)
    front_matter = post.front_matter
    return Layout(name, path, front_matter.values, post.body, str(front_matter).count("\n"), front_matter.problem)


def _in(folder: Path, accepts: EntryFilter) -> dict[str, Path]:
    try:
        files = sorted(path for path in folder.rglob("*.*") if path.is_file())
    except OSError:
        return {}
    inner = {path.relative_to(folder).as_posix(): path for path in files}
    shown = {name: path for name, path in inner.items() if not accepts.rejects("", name)}
    return {name.rpartition(".")[0]: path for name, path in shown.items() if not f"/{name}".count("/.")}
