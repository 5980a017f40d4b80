"""Tells whether the package on Linux has to be tried again: package_stamp.py [--write]

`make package-test` is too long for every run of continuous integration. When it went well it writes a checksum of all
that makes the package what it is into `packaging/package-test.stamp`, which is committed. Continuous integration runs
it where the files at hand have another one; the exit code is 1 then.

The program's own code does not count: the wheel, and the tests, try that every time.
"""

import hashlib
import json
import subprocess
import sys
import tomllib
from pathlib import Path

_ROOT = Path(__file__).parent.parent
_STAMP = _ROOT / "packaging/package-test.stamp"
_OTHER_SYSTEMS = ("packaging/windows/", "packaging/macos/", "packaging/flatpak/", "packaging/appimage/")
NOT_FOR_THE_PACKAGE = frozenset(
    {
        "packaging/README.md", "packaging/package-test.stamp", "packaging/run.sh", "packaging/wheel-test.sh",
        "packaging/check_licences.py", "packaging/check_vulnerabilities.py", "packaging/lock.sh",
        "packaging/linux/test-packages.txt",
    }
)  # fmt: skip


def checksum() -> str:
    """Of the files in `packaging` that the package is made with, and of what `pyproject.toml` says of dependencies."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "packaging"], cwd=_ROOT, capture_output=True, text=True, check=True
    )
    digest = hashlib.sha256()
    for name in sorted(filter(None, listed.stdout.split("\0"))):
        if name not in NOT_FOR_THE_PACKAGE and not name.startswith(_OTHER_SYSTEMS):
            digest.update(name.encode() + b"\0" + hashlib.sha256((_ROOT / name).read_bytes()).digest())
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [project["dependencies"], project["optional-dependencies"]["package"], project["scripts"]]
    digest.update(json.dumps(wanted).encode())
    return digest.hexdigest()


def main(arguments: list[str]) -> int:
    """Writes or compares; gives the exit code."""
    if arguments == ["--write"]:
        _STAMP.write_text(checksum() + "\n", encoding="utf-8")
        return 0
    known = _STAMP.read_text(encoding="utf-8").strip() if _STAMP.exists() else ""
    return 0 if known == checksum() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
