"""What makes the packages for Windows, macOS, Flatpak and the release is well-formed, and names what exists."""

import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from PySide6.QtGui import QImageReader

from tests.packaging.scripts import PACKAGING, ROOT, script

WORKFLOW = ROOT / ".github/workflows/release.yml"
FLATPAK = PACKAGING / "flatpak/org.postwright.Postwright.yaml"
IDENTIFIER = "org.postwright.Postwright"


def read_yaml(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


# --- Windows


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """What stands for a frozen program."""
    folder = tmp_path / "program"
    for name in ("postwright.exe", "_internal/a library.dll", "_internal/editor/$odd.txt"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")
    return folder


def test_the_uninstaller_deletes_every_file_by_name_and_then_its_folder(frozen: Path) -> None:
    lines = script("windows/list_files.py").removal(frozen).splitlines()
    assert lines == [
        r'Delete "$INSTDIR\postwright.exe"',
        r'Delete "$INSTDIR\_internal\editor\$$odd.txt"',
        r'RMDir "$INSTDIR\_internal\editor"',
        r'Delete "$INSTDIR\_internal\a library.dll"',
        r'RMDir "$INSTDIR\_internal"',
    ]


def test_the_installer_for_windows_can_be_made(frozen: Path, tmp_path: Path) -> None:
    makensis = shutil.which("makensis")
    if makensis is None:
        pytest.skip("makensis is not installed")
    remove, icon, picture = tmp_path / "remove.nsh", tmp_path / "a.ico", tmp_path / "a.bmp"
    installer = tmp_path / "postwright.exe"
    remove.write_text(script("windows/list_files.py").removal(frozen), encoding="utf-8-sig")
    draw(icon)
    draw(picture)
    values = {
        "VERSION": "1.2.3", "PROGRAM": frozen, "REMOVE": remove, "ICON": icon, "PICTURE": picture, "OUTPUT": installer,
    }  # fmt: skip
    options = [f"-D{name}={value}" for name, value in values.items()]
    done = subprocess.run(
        [makensis, "-V2", "-WX", *options, PACKAGING / "windows/postwright.nsi"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert installer.read_bytes()[:2] == b"MZ"


# --- icons


def draw(target: Path) -> None:
    svg = ROOT / "resources/icons/postwright.svg"
    subprocess.run([sys.executable, PACKAGING / "icons.py", svg, target], check=True)


@pytest.mark.parametrize(("kind", "count", "largest"), [("ico", 8, 256), ("icns", 10, 1024)])
def test_the_icon_has_all_sizes_of_a_system(tmp_path: Path, kind: str, count: int, largest: int) -> None:
    file = tmp_path / f"icon.{kind}"
    draw(file)
    reader = QImageReader(str(file))
    assert reader.imageCount() == count
    widths = []
    for number in range(count):
        assert reader.jumpToImage(number)
        widths.append(reader.read().width())
    assert max(widths) == largest


# --- macOS


def test_macos_is_told_of_markdown_files_and_folders() -> None:
    told = plistlib.loads(plistlib.dumps(script("macos/info_plist.py").info_plist("1.2.3")))
    kinds = {kind for document in told["CFBundleDocumentTypes"] for kind in document["LSItemContentTypes"]}
    assert kinds == {"net.daringfireball.markdown", "public.folder"}
    (markdown,) = told["UTImportedTypeDeclarations"]
    assert markdown["UTTypeTagSpecification"]["public.filename-extension"] == ["md", "markdown"]
    assert told["CFBundleShortVersionString"] == "1.2.3"


def test_what_macos_is_asked_to_allow_is_well_formed() -> None:
    rights = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    assert set(rights.values()) == {True}


# --- Flatpak


def test_the_flatpak_stands_on_qt_s_base_in_the_version_that_the_program_wants() -> None:
    manifest = read_yaml(FLATPAK)
    assert manifest["id"] == IDENTIFIER == FLATPAK.stem
    assert manifest["base"] == "io.qt.PySide.BaseApp"
    assert manifest["base-version"] == manifest["runtime-version"]
    wanted = re.search(r'"PySide6>=([\d.]+),', (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert wanted is not None
    assert manifest["runtime-version"] == wanted[1]


def test_the_flatpak_installs_what_its_script_gathers() -> None:
    (module,) = read_yaml(FLATPAK)["modules"]
    gathering = (PACKAGING / "flatpak/build.sh").read_text(encoding="utf-8")
    for command in module["build-commands"]:
        for name in re.findall(r"(?<=[ /])[\w-]+\.(?:desktop|svg|metainfo\.xml)(?= )", command):
            assert name in gathering


# --- the release


def steps() -> list[dict[str, Any]]:
    return [step for job in read_yaml(WORKFLOW)["jobs"].values() for step in job["steps"]]


def test_every_system_s_package_is_tried_before_there_is_a_release() -> None:
    jobs = read_yaml(WORKFLOW)["jobs"]
    assert set(jobs["publish"]["needs"]) == set(jobs) - {"publish"}
    for name in set(jobs) - {"publish"}:
        assert "--selftest" in str(jobs[name]), name


def test_the_release_has_checksums_and_lists_of_parts() -> None:
    assert "sha256sum" in str(read_yaml(WORKFLOW)["jobs"]["publish"])
    for name in ("linux", "windows", "macos"):
        assert ".cdx.json" in str(read_yaml(WORKFLOW)["jobs"][name]["steps"][-1]), name


def test_the_release_runs_scripts_and_targets_that_exist() -> None:
    commands = "\n".join(step.get("run", "") for step in steps())
    named = set(re.findall(r"(?<![\w/])packaging/[\w/-]+\.\w+", commands))
    assert named
    assert {name for name in named if not (ROOT / name).exists()} == set()
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    made = {word for line in re.findall(r"\bmake ([a-z -]+)", commands) for word in line.split()}
    assert made
    assert made <= targets


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_the_release_s_commands_can_be_parsed() -> None:
    for step in steps():
        if "run" in step and step.get("shell", "bash") == "bash":
            command = re.sub(r"\$\{\{.*?\}\}", "value", step["run"])
            subprocess.run(["bash", "-n"], input=command, text=True, check=True)


def test_the_names_of_the_program_agree_everywhere() -> None:
    assert ElementTree.parse(PACKAGING / "linux/postwright.metainfo.xml").findtext("id") == IDENTIFIER
    assert f'bundle_identifier="{IDENTIFIER}"' in (PACKAGING / "postwright.spec").read_text(encoding="utf-8")
