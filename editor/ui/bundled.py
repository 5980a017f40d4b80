"""Other people's JavaScript that ships with the program: Dart Sass, KaTeX, Mermaid."""

import json
import logging
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from editor.paths import resources, vendor

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BundledPackage:
    """A package, for the list of licences."""

    title: str
    version: str
    licence: str
    address: str


def bundled_packages() -> tuple[BundledPackage, ...]:
    """What is there; nothing in a checkout where `make assets` was not run."""
    try:
        entries: list[dict[str, Any]] = json.loads((vendor() / "packages.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    return tuple(BundledPackage(one["title"], one["version"], one["licence"], one["address"]) for one in entries)


def script(*names: str) -> str:
    """The text of scripts in `resources`, one after the other, such as `vendor/katex/katex.min.js`.

    Raises OSError where one is not there; see `missing_reason`.
    """
    return "\n;\n".join((resources() / name).read_text(encoding="utf-8") for name in names)


def missing_reason() -> str:
    """Why the scripts are not there, and what to do: for developers, and for a package that lost them."""
    if resources().parent.joinpath("Makefile").is_file():
        return QCoreApplication.translate("Bundled", "Its JavaScript is not there yet: run “make assets”.")
    return QCoreApplication.translate("Bundled", "This installation lacks its JavaScript: install Postwright again.")
