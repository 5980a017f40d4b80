"""Site folders made of a few lines."""

from collections.abc import Mapping
from pathlib import Path

from editor.site.index import SiteIndex


def write(folder: Path, files: Mapping[str, str]) -> Path:
    """Writes files, by path and text, with the line ends that the texts have."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")
    return folder


def index_of(folder: Path) -> SiteIndex:
    """The site's files, all read."""
    index = SiteIndex()
    index.open(folder)
    for _ in index.read():
        pass
    return index
