"""Small sites made of a few lines."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from editor.site.index import SiteIndex
from editor.site.summary import PostSummary

MakeSite = Callable[[Mapping[str, str]], Path]
ReadSite = Callable[[Path], dict[str, PostSummary]]


@pytest.fixture
def make_site(tmp_path: Path) -> MakeSite:
    """Writes files, given by path and text, into a folder, again and again into the same."""

    def write(files: Mapping[str, str]) -> Path:
        for path, text in files.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="")
        return tmp_path

    return write


@pytest.fixture
def read_site() -> ReadSite:
    """Reads a folder: its rows by path."""

    def read(folder: Path) -> dict[str, PostSummary]:
        index = SiteIndex()
        index.open(folder)
        return {post.path: post for batch in index.read() for post in batch}

    return read
