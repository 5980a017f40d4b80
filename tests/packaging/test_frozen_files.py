"""The frozen program has what it loads, and nothing of Qt that it never does."""

import sys
from pathlib import PurePosixPath

import pytest

from tests.packaging.scripts import PACKAGING, script

frozen_files = script("frozen_files.py")

LINKED = {
    "/core": {"libQt6Core.so.6", "libc.so.6"},
    "/Core": {"libicu.so.73", "libz.so.1"},
    "/Quick3D": {"libQt6Core.so.6"},
    "/gtk3": {"libgtk-3.so.0"},
}
LIB = "PySide6/Qt/lib/"
ENTRIES = [
    ("PySide6/QtCore.abi3.so", "/core", "EXTENSION"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/gtk3", "BINARY"),
    (LIB + "libQt6Core.so.6", "/Core", "BINARY"),
    (LIB + "libQt6Quick3D.so.6", "/Quick3D", "BINARY"),
    (LIB + "libicu.so.73", "/icu", "BINARY"),
    ("libz.so.1", "/z", "BINARY"),
    ("libpython3.11.so.1.0", "/python", "BINARY"),
    ("libQt6Core.so.6", LIB + "libQt6Core.so.6", "SYMLINK"),
    ("libQt6Quick3D.so.6", LIB + "libQt6Quick3D.so.6", "SYMLINK"),
    ("editor/_resources/icons/add.svg", "/add.svg", "DATA"),
]


def linked_to(path: str) -> frozenset[str]:
    return frozenset(LINKED.get(path, ()))


def test_libraries_stay_that_something_which_stays_is_linked_to() -> None:
    kept = frozen_files.chosen(ENTRIES, frozenset({"libz.so.1"}), linked_to)
    assert {entry[0] for entry in kept} == {
        "PySide6/QtCore.abi3.so",
        LIB + "libQt6Core.so.6",
        LIB + "libicu.so.73",
        "libpython3.11.so.1.0",
        "libQt6Core.so.6",
        "editor/_resources/icons/add.svg",
    }


def test_a_library_that_neither_the_program_nor_the_system_has_is_told() -> None:
    without_icu = [entry for entry in ENTRIES if "icu" not in entry[0]]
    with pytest.raises(SystemExit, match=r"run-packages\.txt: libicu\.so\.73$"):
        frozen_files.chosen(without_icu, frozenset({"libz.so.1"}), linked_to)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/libexec/qt.conf", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/qml/QtCharts/qmldir", False),
        ("PySide6/Qt/resources/icudtl.dat", True),
        ("PySide6/Qt/resources/qtwebengine_devtools_resources.pak", False),
        ("PySide6/Qt/translations/qtwebengine_locales/en-US.pak", True),
        ("PySide6/Qt/translations/qtwebengine_locales/nl.pak", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/assistant_de.qm", False),
        ("babel/global.dat", True),
        ("babel/locale-data/nl.dat", False),
        ("tzdata/zoneinfo/Europe/Rome", True),
        ("markdown-3.11.dist-info/licenses/LICENSE.md", True),
        ("markdown-3.11.dist-info/RECORD", False),
    ],
)
def test_plugins_and_data_are_chosen_by_their_use(name: str, wanted: bool) -> None:
    assert frozen_files.is_wanted(PurePosixPath(name)) is wanted


@pytest.mark.skipif(sys.platform != "linux", reason="the list is for Linux")
def test_the_system_s_libraries_are_those_of_the_list() -> None:
    libraries = frozen_files.system_libraries(PACKAGING / "linux/run-packages.txt")
    assert {"libxcb-cursor.so.0", "libnss3.so"} <= libraries
    assert not {name for name in libraries if "/" in name or name.startswith("#")}
