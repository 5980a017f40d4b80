"""A second start hands its path over and ends."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.running_instance import RunningInstance

_SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from editor.ui.running_instance import RunningInstance
application = QCoreApplication(sys.argv)
path = Path(sys.argv[2]) if len(sys.argv) > 2 else None
print(RunningInstance(Path(sys.argv[1])).hand_over(path, new_post="new-post" in sys.argv))
"""


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> RunningInstance:
    return RunningInstance(tmp_path)


def second(state_folder: Path, *arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", _SECOND, str(state_folder), *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_the_first_start_finds_nobody(first: RunningInstance) -> None:
    assert not first.hand_over(None)


@pytest.mark.parametrize("path", ["/a/blog", "/ümläut/näme with blanks.md"])
def test_the_path_reaches_the_running_program(first: RunningInstance, tmp_path: Path, qtbot: QtBot, path: str) -> None:
    first.listen()
    with qtbot.waitSignal(first.path_given, timeout=20_000) as given:
        process = second(tmp_path, path)
    assert given.args == [path]
    assert process.communicate(timeout=20)[0] == "True\n"
    first.close()


def test_without_a_path_it_only_comes_to_the_front(first: RunningInstance, tmp_path: Path, qtbot: QtBot) -> None:
    first.listen()
    with qtbot.waitSignal(first.path_given, timeout=20_000) as given:
        process = second(tmp_path)
    assert given.args == [""]
    process.communicate(timeout=20)
    first.close()


def test_a_new_post_is_asked_for_after_its_site(first: RunningInstance, tmp_path: Path, qtbot: QtBot) -> None:
    first.listen()
    with qtbot.waitSignals([first.path_given, first.new_post_asked], timeout=20_000, order="strict"):
        process = second(tmp_path, "/a/blog", "new-post")
    process.communicate(timeout=20)
    first.close()


def test_another_state_folder_is_another_program(first: RunningInstance, tmp_path: Path) -> None:
    first.listen()
    assert not RunningInstance(tmp_path / "other").hand_over(None)
    first.close()
