"""`postwright url POST` prints the address alone, says what keeps a post back, and tells scripts by its exit code."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor.cli import main

FILES = {
    "_config.yml": "url: https://example.org\nbaseurl: /blog\ntimezone: UTC\nexclude: [gone]\n",
    "_posts/2024-01-01-größe.md": "title: A",
    "_posts/2999-01-01-later.md": "title: A",
    "_posts/2024-02-02-bad.md": "date: soon",
    "_posts/2024-03-03-broken.md": "title: a: b",
    "_posts/2024-04-04-same.md": "permalink: /same/",
    "_posts/2024-04-05-same.md": "permalink: /same/",
    "_drafts/idea.md": "date: 2024-05-05",
    "gone/x.md": "title: A",
    "notes.txt": "",
    "about.md": "title: About",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for path, front_matter in FILES.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(front_matter if path in ("_config.yml", "notes.txt") else f"---\n{front_matter}\n---\n")
    return tmp_path


@pytest.mark.parametrize(
    ("path", "code", "printed", "told"),
    [
        ("_posts/2024-01-01-größe.md", 0, "/blog/2024/01/01/gr%C3%B6%C3%9Fe.html\n", ""),
        ("about.md", 0, "/blog/about.html\n", ""),
        ("_posts/2999-01-01-later.md", 1, "/blog/2999/01/01/later.html\n", "the first build after 2999-01-01 00:00"),
        ("_drafts/idea.md", 1, "/blog/2024/05/05/idea.html\n", "A draft"),
        ("_posts/2024-02-02-bad.md", 1, "", "Jekyll cannot read “date: soon”, and its build fails."),
        ("_posts/2024-04-04-same.md", 1, "/blog/same/\n", "_posts/2024-04-05-same.md has the same address"),
        ("_posts/2024-04-05-same.md", 0, "/blog/same/\n", "_posts/2024-04-04-same.md has the same address"),
        ("gone/x.md", 1, "", "leaves gone out"),
        ("notes.txt", 1, "", "copies this file as it is"),
    ],
)
def test_it_prints_the_address_and_says_what_keeps_a_post_back(
    site: Path, path: str, code: int, printed: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["url", str(site / path)]) == code
    output = capsys.readouterr()
    assert output.out == printed
    assert told in output.err
    assert bool(output.err) is bool(told)


def test_what_is_published_without_its_front_matter_is_told(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["url", str(site / "_posts/2024-03-03-broken.md")]) == 0
    output = capsys.readouterr()
    assert output.out.endswith("/2024-03-03-broken.html\n")
    assert "cannot read the front matter" in output.err


def test_the_whole_address_is_for_the_asking(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["url", "--absolute", str(site / "about.md")]) == 0
    assert capsys.readouterr().out == "https://example.org/blog/about.html\n"
    (site / "_config.yml").write_text("baseurl: /blog\n")
    assert main(["url", "--absolute", str(site / "about.md")]) == 2
    assert "names no host" in capsys.readouterr().err


@pytest.mark.parametrize(("path", "told"), [("_posts", "is a folder"), ("no.md", "no file"), ("a\0b", "no file")])
def test_what_is_no_post_is_told(site: Path, path: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["url", f"{site}/{path}"]) == 2
    assert told in capsys.readouterr().err


def test_a_file_outside_any_site_has_no_address(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: A\n---\n")
    assert main(["url", str(tmp_path / "a.md")]) == 2
    assert capsys.readouterr().err == f"postwright: {tmp_path / 'a.md'} is in no Jekyll site.\n"


def test_it_runs_in_a_shell_without_qt_and_from_any_folder(site: Path) -> None:
    script = (
        "import sys; from editor.cli import main; code = main(['url', '../about.md'])\n"
        "print([name for name in sys.modules if name.startswith('PySide6')], code)"
    )
    environment = {**os.environ, "LC_ALL": "C", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=site / "_posts", capture_output=True, text=True, check=True, env=environment
    )
    assert done.stdout == "/blog/about.html\n[] 0\n"
