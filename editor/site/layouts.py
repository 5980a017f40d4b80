"""The layouts that a site's pages can name."""

from collections.abc import Iterable

from editor.site.config import Config

_EXTENSIONS = frozenset((".html", ".htm", ".xhtml", ".md", ".markdown", ".liquid"))


def layout_names(config: Config, used: Iterable[str]) -> tuple[str, ...]:
    """The site's own layouts in alphabetic order, then those in use that come with its theme.

    A layout's name is its path in `_layouts` without the extension.
    """
    folder = config.source / config.layouts_dir
    files = (file for file in folder.rglob("*") if file.suffix in _EXTENSIONS and file.is_file())
    own = sorted({file.relative_to(folder).with_suffix("").as_posix() for file in files})
    if not config.theme:
        return tuple(own)
    return (*own, *sorted(set(used) - set(own)))
