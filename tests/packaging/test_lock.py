"""The versions that the packaged program is made with are those that the project asks for, and every file is known."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.packaging.scripts import PACKAGING, ROOT, script

LOCK = (PACKAGING / "requirements.lock").read_text(encoding="utf-8")
ENTRIES = re.findall(r"^([\w.-]+)==([^\s;]+)(.*(?:\n .*)*)", LOCK, re.MULTILINE)
LOCKED = {name: Version(version) for name, version, _ in ENTRIES}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WANTED = [Requirement(line) for line in PROJECT["dependencies"] + PROJECT["optional-dependencies"]["package"]]


@pytest.mark.parametrize("wanted", WANTED, ids=lambda wanted: wanted.name)
def test_what_the_project_asks_for_is_locked_at_a_version_that_it_allows(wanted: Requirement) -> None:
    assert wanted.specifier.contains(LOCKED[canonicalize_name(wanted.name)])


def test_every_package_has_checksums_of_its_files() -> None:
    assert {name for name, _, rest in ENTRIES if "--hash=sha256:" not in rest} == set()


def test_the_lock_says_nothing_of_where_the_files_come_from() -> None:
    assert re.findall(r"https?:|file:|--(?:extra-)?index-url|--find-links", LOCK) == []


def test_the_lock_is_for_windows_and_macos_too() -> None:
    assert {"sys_platform == 'win32'", "sys_platform == 'darwin'"} <= set(re.findall(r"sys_platform == '\w+'", LOCK))


def test_the_flatpak_brings_what_its_base_has_not() -> None:
    names = set(re.findall(r"^([\w.-]+)==", script("flatpak/wanted.py").wanted(LOCK), re.MULTILINE))
    assert {"markdown", "pygments", "pyyaml", "python-liquid", "watchdog", "tzdata"} <= names
    assert not {name for name in names if name.startswith(("pyside", "shiboken", "pyinstaller"))}
