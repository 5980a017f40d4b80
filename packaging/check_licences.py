"""Fails where something that is given away with the program has a licence under which that was not looked into.

    check_licences.py LICENCES      the list of the preview's JavaScript, resources/vendor/licences.txt

Run by the Python of an environment in which the program is installed and nothing else, it looks at every package there.
"""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from types import MappingProxyType

# All of these allow it, with their texts beside the program (linux/copyright.py). LGPL: Qt's libraries are files that
# can be replaced. MPL and EPL: the files under them are not changed here, and their source is where it was.
_ALLOWED = frozenset(
    {
        "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "ISC", "LGPL-3.0-only", "MIT", "MPL-2.0",
        "PSF-2.0", "Unlicense",
    }
)  # fmt: skip
_BY_THEIR_TEXTS = MappingProxyType({"khroma": "MIT"})
"""Packages that name no licence, but bring its text."""
_NOT_PART_OF_IT = frozenset({"pip", "setuptools", "wheel"})
"""What an environment has from the beginning."""


def is_allowed(expression: str) -> bool:
    """Whether a licence in SPDX's terms is: one of several by OR, or all of them by AND."""
    choices = re.sub(r"[()]", "", expression).split(" OR ")
    return any(all(part.strip() in _ALLOWED for part in choice.split(" AND ")) for choice in choices)


def main(scripts: Path) -> int:
    """Says what stands in the way; gives the exit code."""
    found = [*_packages(), *_scripts(scripts.read_text(encoding="utf-8"))]
    for name, licence in found:
        if not is_allowed(licence):
            sys.stderr.write(f"licences: {name} is under {licence or 'no licence that it names'}\n")
    refused = sum(not is_allowed(licence) for _, licence in found)
    sys.stdout.write(f"licences: {len(found)} packages looked at, {refused} not allowed\n")
    return 1 if refused else 0


def _packages() -> Iterator[tuple[str, str]]:
    for distribution in distributions():
        if distribution.name.lower() not in _NOT_PART_OF_IT:
            yield f"{distribution.name} {distribution.version}", _licence(distribution)


def _licence(distribution: Distribution) -> str:
    metadata = distribution.metadata
    words = metadata.get("License-Expression") or metadata.get("License") or ""
    return words.strip().splitlines()[0] if words.strip() else ""


def _scripts(licences: str) -> Iterator[tuple[str, str]]:
    """Each package begins with its name, and in the next line its licence."""
    for name, version, licence in re.findall(r"^(\S+) (\d\S*)\n(?:Licence: (.+))?\n\n", licences, re.MULTILINE):
        yield f"{name} {version}", licence or _BY_THEIR_TEXTS.get(name, "")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
