"""What the Linux package tells the desktop is well-formed, and true."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from editor.cli import main
from tests.packaging.scripts import PACKAGING

LINUX = PACKAGING / "linux"
DESKTOP = LINUX / "postwright.desktop"
METAINFO = LINUX / "postwright.metainfo.xml"
MANUAL = LINUX / "postwright.1"


def filled(source: Path, folder: Path) -> Path:
    """The file as it is in the package of somebody who publishes the pictures too."""
    surroundings = {
        "PATH": os.environ["PATH"],
        "SOURCE_DATE_EPOCH": "1700000000",
        "PICTURES": "https://blog.example/p/",
    }
    done = subprocess.run([LINUX / "filled.sh", source], env=surroundings, capture_output=True, check=True)
    file = folder / source.name
    file.write_bytes(done.stdout)
    return file


def run(program: str, *arguments: str | Path) -> str:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stderr


def test_the_desktop_file_is_valid() -> None:
    run("desktop-file-validate", DESKTOP)


def test_the_metainfo_is_valid(tmp_path: Path) -> None:
    run("appstreamcli", "validate", "--no-net", filled(METAINFO, tmp_path))


def test_the_metainfo_shows_pictures_that_exist(tmp_path: Path) -> None:
    images = ElementTree.parse(filled(METAINFO, tmp_path)).findall(".//screenshot/image")
    assert images
    for image in images:
        address, _, name = str(image.text).rpartition("/")
        assert address == "https://blog.example/p"
        picture = QImage(str(LINUX.parent.parent / "resources/readme" / name))
        assert (str(picture.width()), str(picture.height())) == (image.get("width"), image.get("height"))


def test_without_an_address_for_pictures_the_metainfo_names_none() -> None:
    surroundings = {"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": "1700000000"}
    done = subprocess.run([LINUX / "filled.sh", METAINFO], env=surroundings, capture_output=True, text=True, check=True)
    assert "screenshot" not in done.stdout
    assert "2023-11-14" in done.stdout


def test_the_manual_is_well_formed(tmp_path: Path) -> None:
    assert run("man", "--warnings", "--encoding=UTF-8", "--local-file", "--ditroff", filled(MANUAL, tmp_path)) == ""


def test_the_manual_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    options = set(re.findall(r"--[\w-]+", capsys.readouterr().out))
    assert options == set(re.findall(r"--[\w-]+", MANUAL.read_text(encoding="utf-8").replace("\\-", "-")))


def test_the_metainfo_leads_to_the_desktop_file() -> None:
    assert ElementTree.parse(METAINFO).findtext("launchable") == DESKTOP.name


def test_the_actions_start_the_program_with_options_that_it_has(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    known = capsys.readouterr().out
    commands = re.findall(r"^Exec=(\S+)(?: (\S+))?$", DESKTOP.read_text(encoding="utf-8"), re.MULTILINE)
    assert [command for command, _ in commands] == ["postwright"] * 2
    assert all(word == "%f" or word in known for _, word in commands)
