"""The pages of the user guide, and a search in them. They are Markdown files in `resources/help`."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from editor.markup import render
from editor.markup.rendering import Rendering
from editor.ui.actions import MENUS
from editor.ui.command import Command
from editor.ui.dialogs.shortcuts import keys_of

_ORDER = "pages.txt"
"""The file that names the pages in their order, one a line."""
_SHORTCUTS = "{shortcuts}"
"""Stands in a page for the table of all keys."""


@dataclass(frozen=True)
class HelpPage:
    name: str
    """The file's name without its ending."""
    text: str

    @property
    def title(self) -> str:
        """The first heading."""
        return self.text.split("\n", 1)[0].lstrip("# ")

    @cached_property
    def rendering(self) -> Rendering:
        return render(self.text)

    def sections(self) -> list["Section"]:
        """The page, heading by heading."""
        lines, headings = self.text.split("\n"), self.rendering.headings
        ends = [heading.line for heading in headings[1:]] + [len(lines)]
        return [
            Section(self, heading.text, heading.id if place else "", "\n".join(lines[heading.line : end]))
            for place, (heading, end) in enumerate(zip(headings, ends, strict=True))
        ]


@dataclass(frozen=True)
class Section:
    page: HelpPage
    heading: str
    anchor: str
    """Empty for the top of the page."""
    text: str


class HelpPages:
    def __init__(self, folder: Path) -> None:
        """Raises OSError where the guide is not there."""
        self.folder = folder
        names = (folder / _ORDER).read_text(encoding="utf-8").split()
        self.pages = tuple(HelpPage(name, _text_of(folder / f"{name}.md")) for name in names)

    def page(self, name: str) -> HelpPage | None:
        return next((page for page in self.pages if page.name == name), None)

    def search(self, wanted: str) -> list[Section]:
        """Sections in which every word occurs, those first whose heading has them."""
        words = wanted.casefold().split()
        found = [section for page in self.pages for section in page.sections() if _has_all(section.text, words)]
        return sorted(found, key=lambda section: not _has_all(f"{section.page.title} {section.heading}", words))


def _text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8").replace(_SHORTCUTS, "\n".join(_shortcuts()))


def _shortcuts() -> Iterator[str]:
    """The keys of every command, menu by menu, as Markdown."""
    for menu in MENUS:
        commands = [item for item in menu.items if isinstance(item, Command) and item.keys]
        yield f"### {QCoreApplication.translate('Commands', menu.title).replace('&', '')}\n"
        yield "| Command | Keys |\n|---|---|"
        for command in commands:
            keys = ", ".join(f"<kbd>{escape(key)}</kbd>" for key in keys_of(command))
            yield f"| {command.title.rstrip('…')} | {keys} |"
        yield ""


def _has_all(text: str, words: list[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)
