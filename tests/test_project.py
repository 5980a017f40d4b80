"""The project keeps its own rules: short files, documents that tell the truth, an installable package."""

import os
import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
SCRIPTS = (
    *(str(path.relative_to(ROOT)) for path in (ROOT / "packaging").rglob("*.sh")),
    "packaging/linux/postinst",
    "packaging/linux/prerm",
    ".ci/run",
)
SOURCES = [path for folder in ("editor", "tests") for path in (ROOT / folder).rglob("*.py")]
NOT_SHIPPED = {"readme", "_site", ".jekyll-cache", ".sass-cache"}
RESOURCES = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
SHIPPED = [path for path in RESOURCES if path.suffix != ".ts" and not NOT_SHIPPED & set(path.parts)]


def text_of(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def lines_in(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_files_can_be_read_in_one_go() -> None:
    assert {str(path.relative_to(ROOT)): lines_in(path) for path in SOURCES if lines_in(path) > 400} == {}


def test_packaging_does_not_shadow_the_package_of_that_name() -> None:
    assert not (ROOT / "packaging/__init__.py").exists()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_documents_link_to_files_that_exist(document: str) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", text_of(document))
    files = [link for link in links if "://" not in link]
    assert [file for file in files if not (ROOT / file).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_documents_name_files_that_exist(document: str) -> None:
    named = re.findall(r"`((?:editor|tests|resources|packaging)/[\w./-]+)`", text_of(document))
    assert [file for file in named if not (ROOT / file).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_documents_name_make_targets_that_exist(document: str) -> None:
    targets = set(re.findall(r"^([\w-]+):", text_of("Makefile"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z-]+)", text_of(document))) - targets == set()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no bash")
@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_can_be_parsed(script: str) -> None:
    subprocess.run(["bash", "-n", ROOT / script], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have always a screen")
def test_starting_without_a_screen_says_what_to_do() -> None:
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    run = ["bash", ROOT / "packaging/run.sh"]
    done = subprocess.run(run, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "There is no screen" in done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def test_the_wheel_has_the_program_and_all_that_it_shows(wheel: Path) -> None:
    names = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    program = {path.relative_to(ROOT).as_posix() for path in SOURCES if path.is_relative_to(ROOT / "editor")}
    assert names == program | {f"editor/_{path.relative_to(ROOT).as_posix()}" for path in SHIPPED}


def test_the_installed_wheel_starts_and_finds_its_resources(wheel: Path, tmp_path: Path) -> None:
    options = ("--quiet", "--no-deps", "--no-index", "--target", tmp_path)
    subprocess.run([sys.executable, "-m", "pip", "install", *options, wheel], check=True, capture_output=True)
    ask = "from editor.paths import resources; print(resources()); from editor.cli import main; main(['--version'])"
    done = subprocess.run([sys.executable, "-c", ask], cwd=tmp_path, capture_output=True, text=True, check=True)
    folder, version = done.stdout.splitlines()
    assert Path(folder) == tmp_path / "editor/_resources"
    assert version.startswith("postwright ")
