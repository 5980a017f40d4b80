"""What is given away with the program is looked at: licences, known vulnerabilities, and what is in it."""

import json
from pathlib import Path

import pytest

from tests.packaging.scripts import ROOT, script

licences = script("check_licences.py")
vulnerabilities = script("check_vulnerabilities.py")

GPL = "demo 1.0\nLicence: GPL-3.0-only\n\ntext\n"
MIT = "demo 1.0\nLicence: MIT\n\ntext\n"


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("(MPL-2.0 OR Apache-2.0)", True),
        ("MIT AND BSD-3-Clause", True),
        ("MIT AND GPL-3.0-only", False),
        ("GPL-3.0-only", False),
        ("See the file LICENSE", False),
        ("", False),
    ],
)
def test_a_licence_is_allowed_if_one_of_the_choices_is(expression: str, allowed: bool) -> None:
    assert licences.is_allowed(expression) is allowed


def test_a_script_under_another_licence_fails_the_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    list_of_scripts = tmp_path / "licences.txt"
    list_of_scripts.write_text(GPL, encoding="utf-8")
    assert licences.main(list_of_scripts) == 1
    assert "demo 1.0 is under GPL-3.0-only" in capsys.readouterr().err


def test_a_known_vulnerability_fails_the_check(capsys: pytest.CaptureFixture[str]) -> None:
    found = {"id": "PYSEC-1", "fix_versions": ["1.1"]}
    assert vulnerabilities.tell({"dependencies": [{"name": "demo", "version": "1.0", "vulns": [found]}]}) == 1
    assert "demo 1.0: PYSEC-1, mended in 1.1" in capsys.readouterr().err


def test_what_could_not_be_asked_about_is_said_and_fails_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    answer = {
        "dependencies": [{"name": "demo", "skip_reason": "no answer"}, {"name": "b", "version": "1", "vulns": []}]
    }
    assert vulnerabilities.tell(answer) == 0
    assert "1 packages checked" in (said := capsys.readouterr().out)
    assert "NOT CHECKED, the registry told nothing about: demo" in said


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A program that was frozen, as far as its list of parts looks at it."""
    info = tmp_path / "_internal/demo-1.0.dist-info"
    vendor = tmp_path / "_internal/editor/_resources/vendor"
    for folder in (info, vendor):
        folder.mkdir(parents=True)
    (info / "METADATA").write_text("Name: Demo\nVersion: 1.0\nLicense-Expression: MIT\n", encoding="utf-8")
    sass = "sass 1.77.8\nLicence: MIT\n\n\nDart Sass license:\n\n…\n\nargs, csslib and logging license:\n\n…\n"
    (vendor / "licences.txt").write_text(f"{sass}\n@scope/part 2.0\nLicence: ISC\n\n\n…\n", encoding="utf-8")
    (tmp_path / "_internal/libffi.so.8").write_bytes(b"library")
    return tmp_path


def test_the_list_of_parts_names_packages_scripts_and_libraries(frozen: Path) -> None:
    bill = script("sbom.py").bill(frozen)
    parts = {part["bom-ref"]: part for part in bill["components"]}
    assert {
        "pkg:pypi/demo@1.0", "pkg:npm/sass@1.77.8", "pkg:npm/%40scope/part@2.0", "pkg:pub/csslib", "file:libffi.so.8",
    } <= set(parts)  # fmt: skip
    assert parts["pkg:npm/%40scope/part@2.0"]["licenses"] == [{"license": {"name": "ISC"}}]
    assert {"qt", "chromium", "cpython", "pyinstaller"} <= {part["name"] for part in parts.values()}
    assert len(parts) == len(bill["components"])
    assert bill["dependencies"][0]["dependsOn"] == list(parts)


def test_the_same_program_has_the_same_list_of_parts(frozen: Path) -> None:
    bill = script("sbom.py").bill
    assert json.dumps(bill(frozen)) == json.dumps(bill(frozen))
    assert bill(frozen)["serialNumber"].startswith("urn:uuid:")


def test_what_does_not_change_the_package_is_named_as_it_is_called() -> None:
    named = script("package_stamp.py").NOT_FOR_THE_PACKAGE - {"packaging/package-test.stamp"}
    assert {name for name in named if not (ROOT / name).is_file()} == set()
