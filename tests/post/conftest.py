"""A notation for selections, and the real Jekyll where it is installed."""

import shutil
import subprocess
from collections.abc import Callable

import pytest

from editor.post.edited import Edited

Command = Callable[[str, int, int], Edited | None]
Edit = Callable[[Command, str], str | None]


@pytest.fixture(scope="session")
def edit() -> Edit:
    """Runs a command on a text with its selection, as `a ⟦word⟧ b` or, for a caret, `a ‸b`; the answer reads alike."""
    return _edit


def _edit(command: Command, marked: str) -> str | None:
    start, end = _selection(marked)
    edited = command(marked.translate(dict.fromkeys(map(ord, "‸⟦⟧"))), start, end)
    if edited is None:
        return None
    text, start, end = edited.text, edited.start, edited.end
    return f"{text[:start]}‸{text[end:]}" if start == end else f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"


def _selection(marked: str) -> tuple[int, int]:
    if "‸" in marked:
        return marked.index("‸"), marked.index("‸")
    return marked.index("⟦"), marked.index("⟧") - 1


@pytest.fixture(scope="session")
def jekyll() -> str:
    """Path of a Ruby that can load Jekyll."""
    ruby = shutil.which("ruby")
    if ruby is None or subprocess.run([ruby, "-rjekyll", "-e", ""], capture_output=True, check=False).returncode:
        pytest.skip("compares with the real Jekyll, which is not installed here")
    return ruby
