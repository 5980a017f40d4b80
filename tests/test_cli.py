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


POST = "_posts/2020-01-01-first.md"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, text in {
        "_config.yml": "title: A site\n",
        "_layouts/post.html": "<title>{{ page.title }}</title>{{ content }}",
        POST: "---\nlayout: post\ntitle: Öne\n---\nHello *there* at {{ site.title }}.\n",
        "_posts/2020-02-02-broken.md": "---\nlayout: none\n---\n\n{% nothing %}\n",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_render_prints_the_html_of_a_post(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["render", str(site / POST)]) == 0
    assert capfd.readouterr() == ("<p>Hello <em>there</em> at A site.</p>\n", "")


def test_render_prints_the_whole_page(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "--page", str(site / POST)]) == 0
    assert capfd.readouterr() == ("<title>Öne</title><p>Hello <em>there</em> at A site.</p>\n", "")


def test_render_writes_into_a_folder(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["render", str(site / POST), "-o", str(site / "out")]) == 0
    written = site / "out/2020-01-01-first.html"
    assert capfd.readouterr().out == f"{written}\n"
    assert written.read_text(encoding="utf-8").startswith("<p>Hello")


def test_render_tells_what_it_cannot_render(site: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = site / "_posts/2020-02-02-broken.md"
    assert main(["render", "--page", str(path)]) == 1
    printed = capfd.readouterr()
    assert "liquid-problem" in printed.out
    assert printed.err.startswith(f"{path}:5: The tag “nothing” is not one of Jekyll's.")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("none.md", "cannot be opened: No such file or directory."),
        (".", "is a folder. Name a post in it."),
        ("latin.md", "is not UTF-8 text. Save it as UTF-8."),
    ],
)
def test_render_refuses_what_is_no_post(site: Path, name: str, told: str, capfd: pytest.CaptureFixture[str]) -> None:
    (site / "latin.md").write_bytes(b"\xe4")
    assert main(["render", str(site / name)]) == 2
    assert capfd.readouterr() == ("", f"postwright: {(site / name).absolute()} {told}\n")


def test_rendering_needs_no_qt(site: Path) -> None:
    assert python("-c", REPORT_QT, "render", "--page", str(site / POST)).endswith("[]\n")
