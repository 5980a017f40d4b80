"""What tests of widgets share: no screen is needed, and the preview with a site that it may show."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.markup import render
from editor.messages import Patch, Splice
from editor.ui.preview import Preview
from editor.ui.theme import LIGHT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # Chromium's sandbox does not work for root

MACHINE = (
    "propagateSizeHints",
    "QRhiGles2: ",
    "Failed to create RHI",
    "createPlatformVulkanInstance",
    "QVulkanInstance: ",
    "GBM is not ",
    "GPUInfo ",
)
_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc000000301"
    "0100c9fe92ef0000000049454e44ae426082"
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What Qt says of a machine without a graphics card is not about the preview."""
    for item in items:
        if "preview" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.qt_log_ignore(*(f".*{message}" for message in MACHINE), extend=True))


@pytest.fixture
def png() -> bytes:
    """A picture of one pixel."""
    return _PNG


@pytest.fixture
def site_folder(tmp_path: Path, png: bytes) -> Path:
    site = tmp_path / "site"
    (site / "images").mkdir(parents=True)
    (site / "_posts").mkdir()
    (site / "images" / "ml.png").write_bytes(png)
    return site


@pytest.fixture
def preview(qtbot: QtBot, site_folder: Path) -> Iterator[Preview]:
    """A preview that shows document 1, a post without text."""
    preview = Preview(LIGHT)
    qtbot.addWidget(preview)
    preview.resize(600, 400)
    preview.set_site(site_folder, "")
    preview.show_document(1, "_posts/2025-04-06-a.md", "/2025/04/06/a.html")
    preview.show()
    with qtbot.waitExposed(preview):
        pass
    yield preview
    preview.shut_down()


@pytest.fixture
def show(preview: Preview) -> Callable[[str], Patch]:
    """Renders a text as document 1 and gives it to the preview, all blocks at once."""
    revisions = iter(range(1, 1000))

    def show_text(text: str) -> Patch:
        rendering = render(text)
        splices = (Splice(0, 0, rendering.blocks),)
        patch = Patch(1, None, next(revisions), splices, rendering.headings, (), rendering.words)
        preview.set_line_count(text.count("\n") + 1)
        preview.patch(patch)
        return patch

    return show_text


class Dom:
    """Reads the page inside a preview."""

    def __init__(self, preview: Preview, qtbot: QtBot) -> None:
        self._preview = preview
        self._qtbot = qtbot

    def value(self, script: str) -> Any:
        """The value of an expression in the page, in the world where our own script runs."""
        with self._qtbot.waitCallback() as answer:
            self.view.page().runJavaScript(script, 1, answer)
        return answer.args[0]

    def until(self, script: str, expected: Any = True) -> None:
        """Waits until an expression has a value."""

        def matches() -> None:
            assert self.value(script) == expected

        self._qtbot.waitUntil(matches, timeout=10_000)

    @property
    def view(self) -> Any:
        """The web view, as soon as there is one. Named, as importing its class would import QtWebEngine."""
        self._qtbot.waitUntil(lambda: self._preview.findChild(QWidget, "page") is not None, timeout=10_000)
        return self._preview.findChild(QWidget, "page")


@pytest.fixture
def dom(preview: Preview, qtbot: QtBot) -> Dom:
    return Dom(preview, qtbot)
