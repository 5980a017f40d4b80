"""Jekyll's filters that compile Sass: `sassify` and `scssify`.

Compiling is the caller's affair. So the filter leaves an import of a style sheet at a reserved address, which is among
the site's, and whoever writes the page puts what that comes to in its place.
"""

import hashlib
from collections.abc import Callable
from functools import lru_cache, partial

from editor.theme.liquid.ruby import to_s
from editor.theme.sass_files import Folder, SassFiles, sass_files
from editor.theme.style_sheet import MADE_FOLDER, StyleSheet, Syntax
from editor.theme.values import SiteValues


def sass_filters(site: SiteValues) -> dict[str, Callable[..., object]]:
    """The filters by name."""
    return {"sassify": partial(_compiled, site, "indented"), "scssify": partial(_compiled, site, "scss")}


def _compiled(site: SiteValues, syntax: Syntax, value: object) -> str:
    source = to_s(value)
    files, state = _files(site)
    digest = _digest(state, syntax, source)  # another address whenever it may come to something else
    sheet = StyleSheet(
        url=f"{MADE_FOLDER}{digest}.css",
        path=f"site/the filter {'sassify' if syntax == 'indented' else 'scssify'} ({digest[:6]})",
        source=source,
        syntax=syntax,
        style="compressed" if files.style == "compressed" else "expanded",
        folders=("site", *files.load_paths),
        files=files.texts,
    )
    site.made_styles[sheet.url] = sheet
    return sheet.import_rule


@lru_cache(maxsize=2)
def _files(site: SiteValues) -> tuple[SassFiles, str]:
    """What can be imported, and a name for this state of it."""
    theme = Folder("theme", site.theme.root) if site.theme is not None else None
    files = sass_files(site.config, site.settings.get("sass"), Folder("site", site.config.source), theme)
    return files, _digest(files.style, *files.load_paths, *(part for item in files.texts.items() for part in item))


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()[:16]
