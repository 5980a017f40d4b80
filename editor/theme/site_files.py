"""Which file of the site an address stands for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from editor.theme.inside import leads_inside
from editor.theme.style_sheet import StyleSheet


@dataclass(frozen=True, slots=True)
class SiteFiles:
    """The files that a page may show: those inside one folder, symbolic links followed, and its theme's."""

    folder: Path
    """The site's source: what `/` means in its addresses."""
    baseurl: str = ""
    """Path of the site on its host: empty, or with a slash at the start and none at the end."""
    theme: Path | None = None
    """The root of the theme's gem, of which `assets` is published where the site has no such file."""
    styles: Mapping[str, StyleSheet] = field(default_factory=dict[str, StyleSheet])
    """Style sheets that are made from others, by their addresses without `baseurl`."""

    def published(self, address: str) -> Path | None:
        """The file at an address of the published site, decoded and from the root, with `baseurl` or without.

        None where there is no such file, or where it is outside the folder.
        """
        paths = list(self._without_baseurl(address))
        found = (self.file(path) for path in paths)
        themes = (self._theme_asset(path) for path in paths)
        return next((file for file in (*found, *themes) if file is not None), None)

    def style(self, address: str) -> StyleSheet | None:
        """The style sheet that is made for an address as in `published`; None where there is none."""
        return next((self.styles[path] for path in self._without_baseurl(address) if path in self.styles), None)

    def with_styles(self, sheets: Iterable[StyleSheet]) -> "tuple[SiteFiles, list[str]]":
        """The same with these style sheets, and the addresses of those that differ, as in `paths_in`."""
        styles = {sheet.url: sheet for sheet in sheets}
        old = {url: sheet.digest for url, sheet in self.styles.items()}
        new = {url: sheet.digest for url, sheet in styles.items()}
        changed = sorted(url.lstrip("/") for url in old.keys() | new.keys() if old.get(url) != new.get(url))
        return replace(self, styles=styles), changed

    def file(self, path: str) -> Path | None:
        """The file at a path relative to the folder, decoded; None where it is not there or outside the folder."""
        return file_in(self.folder, path)

    def _theme_asset(self, path: str) -> Path | None:
        if self.theme is None or not path.startswith("/assets/"):
            return None
        return file_in(self.theme / "assets", path.removeprefix("/assets/"))

    def _without_baseurl(self, address: str) -> Iterator[str]:
        """What an address may mean, the likeliest first."""
        if self.baseurl and address.startswith(self.baseurl + "/"):
            yield address[len(self.baseurl) :]
        yield address

    def paths_in(self, files: frozenset[Path]) -> list[str]:
        """The paths, relative to the folder and with `/`, of those files that are inside it."""
        return [file.relative_to(self.folder).as_posix() for file in files if file.is_relative_to(self.folder)]


def file_in(folder: Path, path: str) -> Path | None:
    """The file at a decoded path in a folder; None where it is not there or outside, symbolic links followed."""
    inner = path.lstrip("/")
    if not inner or "\0" in inner or "\\" in inner or ".." in PurePosixPath(inner).parts:
        return None
    file = folder / inner
    return file.resolve() if leads_inside(file, folder) and file.is_file() else None
