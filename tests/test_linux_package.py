"""What the Linux package tells the desktop is well-formed, and true."""

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from editor.cli import main

LINUX = Path(__file__).parent.parent / "packaging/linux"
DESKTOP = LINUX / "postwright.desktop"
METAINFO = LINUX / "postwright.metainfo.xml"
MANUAL = LINUX / "postwright.1"


def filled(source: Path, folder: Path) -> Path:
    """The file as it is in the package."""
    file = folder / source.name
    text = source.read_text(encoding="utf-8")
    file.write_text(text.replace("@VERSION@", "1.0").replace("@DATE@", "2026-01-01"), encoding="utf-8")
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
