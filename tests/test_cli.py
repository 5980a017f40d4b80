"""The command line answers quickly, in sentences, and before Qt is loaded."""

import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from editor import __version__
from editor.cli import main

REPORT_QT = """
import sys
from editor.cli import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print([name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))])
"""


class NoLibrary:
    """Lets the window's modules fail to load as they do where a library of the system is missing."""

    @staticmethod
    def find_spec(name: str, *_: object) -> None:
        if name == "editor.ui.application":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")


def python(*arguments: str) -> str:
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("url", "--help"), ("no-such-folder",)])
def test_answers_without_loading_qt(arguments: tuple[str, ...]) -> None:
    assert python("-c", REPORT_QT, *arguments).endswith("[]\n")


def test_module_and_command_are_the_same_program() -> None:
    assert python("-m", "editor", "--version") == f"postwright {__version__}\n"
    (command,) = entry_points(group="console_scripts", name="postwright")
    assert command.load() is main


@pytest.mark.parametrize("path", ["no-such-folder", "x" * 5000, "a\0b"])
def test_a_path_that_is_not_there_is_told(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([path]) == 2
    assert capsys.readouterr().err == f"postwright: there is no file or folder {path}.\n"


def test_a_missing_library_of_the_system_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "editor.ui.application", raising=False)
    monkeypatch.setattr(sys, "meta_path", [NoLibrary, *sys.meta_path])
    assert main([str(tmp_path)]) == 1
    assert "libEGL.so.1" in capsys.readouterr().err
