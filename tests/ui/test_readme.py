"""What is written about the program outside it agrees with the program."""

import re
import tomllib
from pathlib import Path

from editor.ui.actions import all_commands
from editor.ui.dialogs.about import LIBRARIES

ROOT = Path(__file__).parents[2]


def shortcuts_in_readme() -> dict[str, tuple[str, ...]]:
    """Cells go in pairs: a command, and its keys in code marks."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme.split("## Keyboard shortcuts")[1].split("\n## ")[0]
    pairs = re.findall(r"\| ([^|`]+?) +\| ((?:`[^`]+`(?:, )?)+) +(?=\|)", section)
    return {command: tuple(re.findall(r"`([^`]+)`", keys)) for command, keys in pairs}


def test_the_readme_tells_every_shortcut_as_it_is() -> None:
    keys = {command.title.removesuffix("…"): command.keys for command in all_commands() if command.keys}
    assert shortcuts_in_readme() == keys


def test_about_names_every_library_that_comes_along() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=]", requirement)[0] for requirement in project["dependencies"]}
    assert {distribution for _, distribution, *_ in LIBRARIES} == needed
