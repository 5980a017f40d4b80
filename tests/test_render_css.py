"""`postwright render --page --css` writes pages that need no server."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor.cli import main
from editor.paths import vendor
from tests.theme.site_folder import write

needs_sass = pytest.mark.skipif(
    not (vendor() / "sass").is_dir(), reason="the bundled scripts are not there: run make assets"
)
POST = "_posts/2020-01-01-first.md"
OTHER = "_posts/2020-02-02-second.md"
FILES = {
    "_config.yml": "title: A site\nurl: https://me.example\n",
    "_layouts/post.html": '<link rel="stylesheet" href="/main.css"><img src="/a.png"><img src="/b.png">{{ content }}',
    "_sass/colors.scss": "$red: red;",
    "main.scss": '---\n---\n@import "colors"; p { color: $red }\n',
    "a.png": "picture",
    POST: "---\nlayout: post\n---\nHello [there](/x)\n",
    OTHER: "---\nlayout: post\n---\nAgain\n",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write(tmp_path / "site", FILES)


class NoLibrary:
    """Lets Qt fail to load as it does where a library of the system is missing."""

    @staticmethod
    def find_spec(name: str, *_: object) -> None:
        if name == "editor.ui.sass_compiler":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")


@needs_sass
def test_pages_are_written_with_their_styles_and_pictures(site: Path, tmp_path: Path) -> None:
    environment = dict(os.environ)
    if os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, "-m", "editor", "render", "--page", "--css", "-o", out, site / POST, site / OTHER],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    first, second = out / "2020-01-01-first.html", out / "2020-02-02-second.html"
    lacking = "".join(f"{page}: The site has no /b.png, so the page lacks it.\n" for page in (first, second))
    assert (done.stdout, done.stderr, done.returncode) == (f"{first}\n{second}\n", lacking, 0)
    assert (out / "files/main.css").read_text(encoding="utf-8") == "p {\n  color: red;\n}\n"
    assert (out / "files/a.png").read_text(encoding="utf-8") == "picture"
    html = first.read_text(encoding="utf-8")
    assert '<link rel="stylesheet" href="files/main.css"><img src="files/a.png">' in html
    assert '<a href="https://me.example/x">' in html


def test_a_missing_library_of_the_system_is_told(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "editor.ui.sass_compiler", raising=False)
    monkeypatch.setattr(sys, "meta_path", [NoLibrary, *sys.meta_path])
    assert main(["render", "--page", "--css", "-o", str(tmp_path / "out"), str(site / POST)]) == 2
    assert "libEGL.so.1" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_told(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "_layouts/post.html").write_text("{{ content }}", encoding="utf-8")
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    assert main(["render", "--page", "--css", "-o", str(tmp_path / "out"), str(site / POST)]) == 2
    assert capsys.readouterr().err.startswith(f"postwright: {tmp_path / 'out'} cannot be read or written: ")


def test_posts_of_two_sites_do_not_share_a_folder(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = write(tmp_path / "other", FILES)
    posts = [str(site / POST), str(other / OTHER)]
    assert main(["render", "--page", "--css", "-o", str(tmp_path / "out"), *posts]) == 2
    assert "different sites" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--css", POST], "--css goes with --page and -o FOLDER"),
        ([POST, OTHER], "name it by -o FOLDER"),
        (["-o", "out", POST, f"other/{POST}"], "written to the same file"),
    ],
)
def test_what_makes_no_sense_is_refused(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["render", *arguments])
    assert ended.value.code == 2
    assert told in capsys.readouterr().err
