"""The program tries itself out, for those who package or install it, and leaves nothing behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.display import Display
from tests.app.program import ROOT, Program
from tests.app.waiting import PATIENCE
from tests.program import command

SAVES_TOO_MUCH = """
import sys
from editor.cli import main
from editor.ui.document import Document
to_bytes = Document.to_bytes
Document.to_bytes = lambda document: to_bytes(document) + b" "
sys.exit(main(["--selftest"]))
"""


@pytest.fixture
def surroundings(display: Display, tmp_path: Path) -> dict[str, str]:
    """A user who never started the program before, and a folder for temporary files."""
    (tmp_path / "tmp").mkdir()
    return Program(display, tmp_path).environment | {"TMPDIR": str(tmp_path / "tmp")}


def self_test(surroundings: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words, cwd=ROOT, env=surroundings, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=2 * PATIENCE, check=False,
    )  # fmt: skip


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if not path.is_dir()]


@pytest.mark.parametrize("platform", ["xcb", "offscreen"])
def test_it_says_in_one_line_what_works_and_leaves_nothing(
    surroundings: dict[str, str], tmp_path: Path, platform: str
) -> None:
    done = self_test(surroundings | {"QT_QPA_PLATFORM": platform}, *command(), "--selftest")
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()
    assert "self-test OK" in line
    assert "the edited bytes saved, and no others" in line
    assert "Sass compiled" in line
    assert files_in(tmp_path) == []


def test_a_save_that_writes_anything_else_fails_it(surroundings: dict[str, str], tmp_path: Path) -> None:
    done = self_test(surroundings, sys.executable, "-c", SAVES_TOO_MUCH)
    assert (done.returncode, done.stdout) == (1, "")
    assert "the self-test failed: saving wrote more, or less, than the edited bytes.\n" in done.stderr
    assert files_in(tmp_path) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have always a screen")
def test_without_a_screen_it_says_what_to_do(surroundings: dict[str, str]) -> None:
    del surroundings["DISPLAY"]
    done = self_test(surroundings, *command(), "--selftest")
    assert (done.returncode, done.stdout) == (1, "")
    assert "QT_QPA_PLATFORM=offscreen" in done.stderr


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root has no sandbox")
def test_for_root_without_a_preview_it_says_what_to_do(surroundings: dict[str, str]) -> None:
    del surroundings["QTWEBENGINE_DISABLE_SANDBOX"]
    done = self_test(surroundings, *command(), "--selftest")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Run it as a normal user" in done.stderr
