"""Writes the list of parts of a frozen program, as CycloneDX in JSON: sbom.py FOLDER

The folder is the frozen program. What is in it tells of itself: packages of PyPI by their metadata, the preview's
JavaScript by what `make assets` wrote down, libraries of the system by their names and checksums. Qt, Chromium and
Python are asked for their versions, so this runs in the environment that the program was frozen in.

The form is https://cyclonedx.org/docs/1.6/json/. The same program gives the same text.
"""

import hashlib
import json
import os
import platform
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_string
from email.message import Message
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import qVersion
from PySide6.QtWebEngineCore import qWebEngineChromiumSecurityPatchVersion, qWebEngineChromiumVersion

_ROOT = Path(__file__).parent.parent
_NPM = re.compile(r"^(\S+) (\d\S*)\n(?:Licence: (.+))?\n\n", re.MULTILINE)
"""How a package begins in `licences.txt`, as `assets/copy.mjs` writes it."""
_DART = re.compile(r"^(\w[\w, ]+) license:\n", re.MULTILINE)
"""How Dart Sass, which is made of many packages, begins the licence of one of them, or of several."""
_LIBRARY = re.compile(r"\.so(\.\d+)*$|\.dylib$|\.dll$", re.IGNORECASE)

Component = dict[str, Any]


def bill(folder: Path) -> dict[str, Any]:
    """Everything that is in the frozen program."""
    inside = folder / "_internal"
    parts = [*_runtimes(), *_packages(inside), *_scripts(inside / "editor/_resources/vendor"), *_libraries(inside)]
    parts.sort(key=lambda part: part["bom-ref"])
    program = _component("application", "postwright", _own_version(), "MIT", "generic")
    contents = json.dumps([program, parts]).encode()
    made = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, hashlib.sha256(contents).hexdigest())}",
        "version": 1,
        "metadata": {"timestamp": made.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": program},
        "components": parts,
        "dependencies": [{"ref": program["bom-ref"], "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def _own_version() -> str:
    found = re.search(r'^__version__ = "(.+)"$', (_ROOT / "editor/__init__.py").read_text("utf-8"), re.MULTILINE)
    return found[1] if found else ""


def _runtimes() -> list[Component]:
    """What is no package by itself: it comes inside those of PyPI, or from whoever built this Python."""
    chromium = _component(
        "library", "chromium", qWebEngineChromiumVersion(), "BSD-3-Clause AND LGPL-2.1-or-later", "generic"
    )
    chromium["description"] = f"In Qt WebEngine, with security fixes up to {qWebEngineChromiumSecurityPatchVersion()}"
    lock = (_ROOT / "packaging/requirements.lock").read_text(encoding="utf-8")
    pyinstaller = re.findall(r"^pyinstaller==(\S+)", lock, re.MULTILINE)[0]
    return [
        _component("framework", "qt", qVersion(), "LGPL-3.0-only", "generic"),
        chromium,
        _component("platform", "cpython", platform.python_version(), "PSF-2.0", "generic"),
        _component("library", "pyinstaller", pyinstaller, "GPL-2.0-or-later WITH Bootloader-exception", "pypi"),
    ]


def _packages(inside: Path) -> Iterator[Component]:
    for info in inside.glob("*.dist-info"):
        metadata = message_from_string((info / "METADATA").read_text(encoding="utf-8"))
        yield _component("library", metadata["Name"], metadata["Version"], _licence(metadata), "pypi")


def _licence(metadata: Message) -> str:
    """In the words of the package: an expression where it has one."""
    words = str(metadata["License-Expression"] or metadata["License"] or "").strip()
    if words:
        return words.splitlines()[0]
    classifiers = [
        line.rpartition(" :: ")[2] for line in metadata.get_all("Classifier", []) if line.startswith("License")
    ]
    return ", ".join(classifiers)


def _scripts(vendor: Path) -> Iterator[Component]:
    """The preview's JavaScript, with the packages whose code is inside one of them."""
    text = (vendor / "licences.txt").read_text(encoding="utf-8")
    for name, number, licence in _NPM.findall(text):
        yield _component("library", name, number, licence, "npm")
    for names in _DART.findall(text)[1:]:  # the first is Dart Sass itself; their versions are not told
        for name in re.split(r", | and ", names):
            address = f"pkg:pub/{quote(name)}"
            yield {"type": "library", "bom-ref": address, "name": name, "purl": address}


def _libraries(inside: Path) -> Iterator[Component]:
    """Libraries that come from the system on which the program was frozen."""
    for path in inside.iterdir():
        if path.is_file() and not path.is_symlink() and _LIBRARY.search(path.name):
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            yield {
                "type": "file",
                "bom-ref": f"file:{path.name}",
                "name": path.name,
                "hashes": [{"alg": "SHA-256", "content": digest}],
            }


def _component(what: str, name: str, number: str, licence: str, kind: str) -> Component:
    """`kind` is that of the address: https://github.com/package-url/purl-spec"""
    address = f"pkg:{kind}/{name.replace('@', '%40') if kind == 'npm' else name.lower()}@{number}"
    part = {"type": what, "bom-ref": address, "name": name, "version": number, "purl": address}
    if licence:
        part["licenses"] = [{"license": {"name": licence}}]
    return part


if __name__ == "__main__":
    json.dump(bill(Path(sys.argv[1])), sys.stdout, indent=1)
    sys.stdout.write("\n")
