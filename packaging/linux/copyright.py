"""Writes the package's copyright file: whose work is in the frozen program, and under which licence.

    copyright.py FOLDER     the frozen program, with the metadata of everything from PyPI that is in it

The form is https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
"""

import re
import sys
from collections.abc import Iterator
from email import message_from_string
from email.message import Message
from pathlib import Path

_ROOT = Path(__file__).parent.parent.parent
_INSIDE = "usr/lib/postwright/_internal"
_COMMON = {
    "LGPL-3.0": "The full text is in /usr/share/common-licenses/LGPL-3, and what it adds to in GPL-3 beside it.",
    "GPL-2.0": "The full text is in /usr/share/common-licenses/GPL-2.",
    "Apache-2.0": "The full text is in /usr/share/common-licenses/Apache-2.0.",
}
_APACHE = re.compile(r"^ *Apache License\n *Version 2\.0, January 2004\n.*?END OF TERMS AND CONDITIONS$", re.M | re.S)
"""The Apache licence, which every Debian system has already."""
_HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Postwright
Comment: The program is frozen: Python, Qt and all else that it needs is inside. Qt's libraries are files of their own,
 in /usr/lib/postwright/_internal/PySide6, and can be replaced by other builds of the same version.
"""
# What does not come from PyPI as a package with metadata: files, whose they are, licence, words about it.
_OTHERS = (
    (
        f"{_INSIDE}/PySide6/Qt/*",
        "The Qt Company Ltd. and others",
        "LGPL-3.0",
        "Qt, whose own third parties are named at https://doc.qt.io/qt-6/licenses-used-in-qt.html",
    ),
    (
        f"{_INSIDE}/PySide6/Qt/lib/libQt6WebEngineCore.so.6 {_INSIDE}/PySide6/Qt/resources/*",
        "The Qt Company Ltd.; The Chromium Authors and others",
        "LGPL-3.0",
        "With Chromium, whose parts and their licences are named at https://doc.qt.io/qt-6/qtwebengine-licensing.html",
    ),
    (
        f"{_INSIDE}/PySide6/Qt/lib/libicu*",
        "Unicode, Inc. and others",
        "Unicode-3.0",
        "https://www.unicode.org/license.txt",
    ),
    (
        f"usr/lib/postwright/postwright {_INSIDE}/base_library.zip",
        "PyInstaller Development Team; Python Software Foundation",
        "GPL-2.0",
        "PyInstaller's loader, in front of this program. An exception to the licence lets the loader be combined with"
        " any program, and the result be given away under terms of one's choice",
    ),
    (f"{_INSIDE}/libffi.so.8", "Anthony Green, Red Hat, Inc. and others", "MIT", "https://github.com/libffi/libffi"),
    (f"{_INSIDE}/libbz2.so.1.0", "Julian R Seward", "bzip2-1.0.6", "https://sourceware.org/bzip2"),
    (f"{_INSIDE}/liblzma.so.5", "Lasse Collin and others", "public-domain", "https://tukaani.org/xz"),
)


def main(folder: Path) -> str:
    """The whole file. Raises SystemExit where there is a library of the system of which it would say nothing."""
    _require_all_named(folder / "_internal")
    stanzas = [_HEAD, _stanza("*", "The Postwright authors", "MIT", _text(_ROOT / "LICENSE"))]
    rules = _ROOT / "resources/licences/rules.txt"
    stanzas.append(
        _stanza(
            f"{_INSIDE}/editor/_resources/licences/rules.txt", "as named below", "notices", rules.read_text("utf-8")
        )
    )
    scripts = folder / "_internal/editor/_resources/vendor/licences.txt"
    stanzas.append(
        _stanza(f"{_INSIDE}/editor/_resources/vendor/*", "as named below", "notices", _shortened(_text(scripts)))
    )
    stanzas += [
        _stanza(files, owner, licence, f"{words}.\n{_COMMON.get(licence, '')}".rstrip())
        for files, owner, licence, words in _OTHERS
    ]
    stanzas.append(
        _stanza(f"{_INSIDE}/libpython* {_INSIDE}/python*", "Python Software Foundation", "PSF-2.0", _python_licence())
    )
    stanzas += [_of_package(info) for info in sorted((folder / "_internal").glob("*.dist-info"))]
    return "\n".join(stanzas)


def _require_all_named(inside: Path) -> None:
    named = " ".join(files for files, *_ in _OTHERS)
    libraries = (path.name for path in inside.glob("*.so*") if not path.is_symlink())
    unknown = [name for name in libraries if name not in named and not name.startswith("libpython")]
    if unknown:
        raise SystemExit(f"packaging/linux/copyright.py does not say whose these are: {', '.join(sorted(unknown))}")


def _of_package(info: Path) -> str:
    """What a package of PyPI says of itself, with the texts that it brings along."""
    metadata = message_from_string((info / "METADATA").read_text(encoding="utf-8"))
    name, licence = metadata["Name"], _licence(metadata)
    texts = [_shortened(text) for text in map(_text, _licence_files(info))]
    known = "\n".join(words for common, words in _COMMON.items() if common in licence)
    address = metadata["Home-page"] or _home(metadata)
    owner = metadata["Author"] or metadata["Author-email"] or metadata["Maintainer"] or f"The authors of {name}"
    words = "\n".join([f"{name} {metadata['Version']}, {address}", known, *texts])
    return _stanza(f"{_INSIDE}/{info.name}/*", owner, licence, words)


def _shortened(text: str) -> str:
    """Without the text of a licence that is on the system."""
    return _APACHE.sub(f"Apache License, version 2.0. {_COMMON['Apache-2.0']}", text)


def _home(metadata: Message) -> str:
    """Where the package is at home, by the names that packages give to such an address."""
    lines = (line.partition(",") for line in metadata.get_all("Project-URL", []))
    addresses = {name.strip().lower(): address.strip() for name, _, address in lines}
    known = (addresses.get(name) for name in ("homepage", "home", "source", "source code", "repository", "github"))
    return next(filter(None, known), "of PyPI")


def _licence(metadata: Message) -> str:
    words = metadata["License-Expression"] or metadata["License"] or ""
    return words.splitlines()[0].strip() if words.strip() else "see below"


def _licence_files(info: Path) -> Iterator[Path]:
    for path in sorted(info.rglob("*")):
        if path.is_file() and path.name.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS")):
            yield path


def _python_licence() -> str:
    """As it stands beside Python's library; Debian keeps it elsewhere, and the same."""
    file = Path(sys.base_prefix) / f"lib/python{sys.version_info.major}.{sys.version_info.minor}/LICENSE.txt"
    return _text(file) if file.exists() else "https://docs.python.org/3/license.html"


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")


def _stanza(files: str, owner: str, licence: str, text: str) -> str:
    """One paragraph of the file. In it a blank line is written as a dot."""
    lines = "".join(f" {line.rstrip() or '.'}\n" for line in text.strip("\n").splitlines())
    return f"Files: {files}\nCopyright: {owner.strip()}\nLicense: {licence.replace(' ', '-')}\n{lines}"


if __name__ == "__main__":
    sys.stdout.write(main(Path(sys.argv[1])))
