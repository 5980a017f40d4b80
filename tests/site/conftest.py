"""Small sites made of a few lines."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from editor.site.summary import PostSummary
from tests.site_folder import index_of
from tests.site_folder import write as write_files

MakeSite = Callable[[Mapping[str, str]], Path]
ReadSite = Callable[[Path], dict[str, PostSummary]]


@pytest.fixture
def make_site(tmp_path: Path) -> MakeSite:
    """Writes files, given by path and text, into a folder, again and again into the same."""

    def write(files: Mapping[str, str]) -> Path:
        return write_files(tmp_path, files)

    return write


@pytest.fixture
def read_site() -> ReadSite:
    """Reads a folder: its rows by path."""

    def read(folder: Path) -> dict[str, PostSummary]:
        return {**index_of(folder).summaries}

    return read
