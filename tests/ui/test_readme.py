"""What is written about the program outside it agrees with the program."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from editor.paths import vendor
from editor.ui.actions import all_commands
from editor.ui.bundled import bundled_packages
from editor.ui.libraries import LIBRARIES

ROOT = Path(__file__).parents[2]


def shortcuts_in_readme() -> dict[str, tuple[str, ...]]:
    """Cells go in pairs: a command, and its keys in code marks."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme.split("## Keyboard shortcuts")[1].split("\n## ")[0]
    pairs = re.findall(r"\| ([^|`]+?) +\| ((?:`[^`]+`(?:, )?)+) +(?=\|)", section)
    return {command: tuple(re.findall(r"`([^`]+)`", keys)) for command, keys in pairs}


def test_the_readme_tells_every_shortcut_as_it_is() -> None:
    keys = {command.title.removesuffix("…"): command.keys for command in all_commands() if command.keys}
    assert shortcuts_in_readme() == keys


def test_about_names_every_library_that_comes_along() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=]", requirement)[0] for requirement in project["dependencies"]}
    assert {distribution for _, distribution, *_ in LIBRARIES} == needed


@pytest.mark.skipif(not vendor().is_dir(), reason="the bundled scripts are not there: run make assets")
def test_the_bundled_scripts_are_those_that_are_asked_for_each_with_its_licence() -> None:
    asked = json.loads((ROOT / "packaging/assets/package.json").read_text(encoding="utf-8"))["dependencies"]
    listed = json.loads((vendor() / "packages.json").read_text(encoding="utf-8"))
    versions = {one["name"]: one["version"] for one in listed}
    assert asked.items() <= versions.items()
    assert [one.title for one in bundled_packages()] == ["Dart Sass", "Immutable", "KaTeX", "Mermaid"]
    licences = (vendor() / "licences.txt").read_text(encoding="utf-8")
    # Mermaid has what it depends on in it, and so on; the last of these is under terms of its own.
    named = [f"{name} {version}" for name, version in versions.items()] + ["dompurify ", "d3-scale ", "elkjs "]
    assert [name for name in named if f"\n{name}" not in f"\n{licences}"] == []


def test_the_lock_file_names_no_host_and_has_a_checksum_for_everything() -> None:
    lock = json.loads((ROOT / "packaging/assets/package-lock.json").read_text(encoding="utf-8"))
    packages = [package for path, package in lock["packages"].items() if path]
    assert [package for package in packages if "resolved" in package or "integrity" not in package] == []
