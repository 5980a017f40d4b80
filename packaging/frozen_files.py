"""Which of the files that PyInstaller finds become part of the frozen program, and which nothing in it ever loads.

PyInstaller takes along whatever any part of Qt could need, and every library of the system that it meets. Here is said
what this program needs of Qt's plugins and data; of the libraries, those stay that something which stays is linked to.
"""

import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath

LANGUAGES = ("de", "en", "es")
"""Whose translations of Qt's and Chromium's own words come along, such as those on a page's buttons."""

Entry = tuple[str, str, str]
"""As in PyInstaller: name inside the program, file to take (of a symbolic link: where it leads), kind."""

_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg", "qwebp"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),  # and not qgtk3, which brings all of GTK into the process
    "printsupport": ("cocoaprintersupport", "cupsprintersupport", "windowsprintersupport"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": (
        "dmabuf-server", "drm-egl-server", "qt-plugin-wayland-egl", "shm-emulation-server", "vulkan-server",
    ),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
}  # fmt: skip
"""By kind, without what each system puts around the names."""

_GLIBC = re.compile(r"(ld-linux|lib(c|dl|m|pthread|resolv|rt|util)\.so)")
_OPTIONAL = frozenset({"libcups.so.2"})
"""Without it there is no list of printers, but PDF."""

_LIBRARY = re.compile(r"\.so(\.\d+)*$|\.dylib$|\.dll$", re.IGNORECASE)


def chosen(
    entries: Iterable[Entry],
    system: frozenset[str] = frozenset(),
    imports: Callable[[str], frozenset[str]] | None = None,
) -> list[Entry]:
    """The entries that stay. `system` names libraries that the system has; `imports` gives those a file is linked to.

    Raises SystemExit where a file that stays is linked to a library that is neither in the program nor in `system`.
    """
    wanted = [entry for entry in entries if is_wanted(PurePosixPath(entry[0].replace("\\", "/")))]
    libraries = {name_of(entry): entry for entry in wanted if _is_loose_library(entry)}
    rest = [entry for entry in wanted if not _is_loose_library(entry) and entry[2] != "SYMLINK"]
    roots = [entry[1] for entry in rest if entry[2] in ("BINARY", "EXTENSION")]
    reached, missing = _reached(roots, libraries, system, imports or linked_to)
    if missing:
        raise SystemExit(
            "Neither in the frozen program nor in packaging/linux/run-packages.txt: " + ", ".join(sorted(missing))
        )
    kept = [*rest, *(libraries[name] for name in sorted(reached))]
    names = {entry[0] for entry in kept}
    return kept + [entry for entry in wanted if entry[2] == "SYMLINK" and _target(entry) in names]


def is_wanted(path: PurePosixPath) -> bool:
    """Whether a file, by its name inside the program, is of use. All libraries are, as far as this can tell."""
    match path.parts:
        case ("PySide6", "Qt", *inner) | ("PySide6", *inner):
            return _is_wanted_of_qt(inner)
        case ("babel", "locale-data", *_) | ("pytz", "zoneinfo", *_):
            return False  # for filters of Liquid that Jekyll has not; time zones are in tzdata
        case (folder, name) if folder.endswith(".dist-info"):
            return name not in ("INSTALLER", "RECORD", "REQUESTED", "WHEEL", "top_level.txt", "zip-safe")
        case _:
            return path.suffix != ".chk"  # of NSS, which is the system's


def _is_wanted_of_qt(inner: list[str]) -> bool:
    match inner:
        case ["plugins", kind, name]:
            return re.sub(r"^lib|\.\w+$", "", name) in _PLUGINS.get(kind, ())
        case ["plugins" | "qml", *_]:
            return False
        case ["translations", "qtwebengine_locales", name]:
            return name.partition(".")[0].partition("-")[0] in LANGUAGES
        case ["translations", name]:
            return name.removesuffix(".qm") in {f"qtbase_{language}" for language in LANGUAGES}
        case ["resources", name]:
            return "devtools" not in name and not name.endswith(".debug.bin")
        case _:
            return True


def _reached(
    roots: Iterable[str],
    libraries: Mapping[str, Entry],
    system: frozenset[str],
    imports: Callable[[str], frozenset[str]],
) -> tuple[set[str], set[str]]:
    """The libraries that are loaded with `roots`, and those that are not to be had."""
    reached: set[str] = set()
    missing: set[str] = set()
    left = list(roots)
    while left:
        for name in imports(left.pop()) - reached - system - _OPTIONAL:
            if name in libraries:
                reached.add(name)
                left.append(libraries[name][1])
            elif system and not _GLIBC.match(name):
                missing.add(name)
    return reached, missing


def linked_to(path: str) -> frozenset[str]:
    """The names of the libraries that a program or library is linked to."""
    if sys.platform == "linux":
        return frozenset(re.findall(r"^\s*NEEDED\s+(\S+)$", _run("objdump", "-p", path), re.MULTILINE))
    from PyInstaller.depend.bindepend import get_imports  # noqa: PLC0415 (only where a program is being frozen)

    return frozenset(name for name, _ in get_imports(path))


def tidy(folder: Path) -> None:
    """Takes out of the libraries of a frozen program on Linux what only the machine that built them needs.

    That is what a debugger reads, and where that machine has its libraries.
    """
    for path in folder.rglob("*.so*"):
        if not path.is_file() or path.is_symlink():
            continue
        inside = _run("readelf", "--dynamic", "--section-headers", "--wide", path)
        if ".symtab" in inside:
            _run("strip", "--strip-unneeded", path)
        if re.search(r"\((RPATH|RUNPATH)\).*\[/", inside):
            _run("chrpath", "--delete", path)


def _run(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def system_libraries(packages: Path) -> frozenset[str]:
    """The libraries in a list such as `run-packages.txt`: those that the system's packages bring."""
    lines = (line.split() for line in packages.read_text(encoding="utf-8").splitlines())
    return frozenset(words[0] for words in lines if words and _LIBRARY.search(words[0]))


def name_of(entry: Entry) -> str:
    """The file's name."""
    return PurePosixPath(entry[0].replace("\\", "/")).name


def _is_loose_library(entry: Entry) -> bool:
    """Whether it is there only for others to be linked to: no Python, no module of it, no plugin, no program."""
    name = entry[0].replace("\\", "/")
    by_itself = "/plugins/" in name or name_of(entry).startswith(("libpython", "python3"))
    return entry[2] == "BINARY" and bool(_LIBRARY.search(name)) and not by_itself


def _target(entry: Entry) -> str:
    """Where a symbolic link leads, as a name inside the program."""
    return str(PurePosixPath(entry[0]).parent / entry[1])
