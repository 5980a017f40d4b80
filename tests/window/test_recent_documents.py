"""Posts that are opened are in the desktop's list of recent files, unless the writer does not want that."""

import sys
from pathlib import Path

import pytest

from editor.ui.main_window import MainWindow
from editor.ui.settings import Settings
from tests.window.conftest import FIRST, SECOND, OpenPost

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these systems keep their lists otherwise")


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data/recently-used.xbel"


def test_opened_posts_are_listed(window: MainWindow, open_post: OpenPost, listed: Path) -> None:
    open_post(FIRST)
    open_post(SECOND)
    window.recent.wait()
    text = listed.read_text()
    assert text.count("<bookmark href=") == 2
    assert FIRST in text


def test_none_is_where_the_writer_does_not_want_it(
    window: MainWindow, settings: Settings, open_post: OpenPost, listed: Path
) -> None:
    settings.change(recent_files=False)
    open_post(FIRST)
    window.recent.wait()
    assert not listed.exists()
