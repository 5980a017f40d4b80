"""The icon set: complete, monochrome, sharp, and in the colours of the moment."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

import editor
from editor.paths import resources
from editor.ui.icons import IconView, application_icon, icon
from editor.ui.theme import DARK, LIGHT, palette

DRAWN = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))
LINES = [name for name in DRAWN if name != "postwright"]
SOURCES = {
    path: path.read_text(encoding="utf-8") for path in sorted((Path(editor.__file__).parent / "ui").rglob("*.py"))
}


@pytest.fixture
def light(qapp):
    before = QPalette(qapp.palette())
    qapp.setPalette(palette(LIGHT))
    yield
    qapp.setPalette(before)


def strongest_color(image: QImage) -> str:
    """The colour of the pixel that is covered most."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    best = max(pixels, key=QColor.alpha)
    return best.name()


def test_every_icon_that_the_window_asks_for_is_drawn():
    asked = {name for text in SOURCES.values() for name in re.findall(r"""\bicon\(\s*"([a-z-]+)"\)""", text)}
    assert len(asked) > 10
    assert asked <= set(DRAWN)


@pytest.mark.parametrize("name", LINES)
def test_every_icon_is_used(name):
    assert any(f'"{name}"' in text for text in SOURCES.values())


@pytest.mark.parametrize("name", LINES)
def test_icons_are_of_one_set(name):
    svg = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 16 16"' in svg
    assert 'stroke="currentColor" stroke-width="1.5"' in svg
    assert "#" not in svg


@pytest.mark.parametrize("name", DRAWN)
def test_icons_are_valid_and_not_empty(qapp, name):
    assert QSvgRenderer(str(resources() / "icons" / f"{name}.svg")).isValid()
    shown = icon(name) if name != "postwright" else application_icon()
    image = shown.pixmap(16, 16).toImage()
    covered = sum(image.pixelColor(x, y).alpha() > 128 for x in range(16) for y in range(16))
    assert covered >= 10


def test_an_unknown_name_is_an_error(qapp):
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_icons_follow_the_palette(qapp, light):
    shown = icon("save")
    assert strongest_color(shown.pixmap(32, 32).toImage()) == LIGHT.text.lower()
    qapp.setPalette(palette(DARK))
    assert strongest_color(shown.pixmap(32, 32).toImage()) == DARK.text.lower()


def test_a_disabled_icon_is_weaker_and_one_that_is_on_has_the_accent(light):
    shown = icon("save")
    disabled = shown.pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()
    on = shown.pixmap(QSize(32, 32), QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert strongest_color(disabled) == LIGHT.border.lower()
    assert strongest_color(on) == LIGHT.accent.lower()


def test_icons_are_sharp_on_fine_screens(light):
    shown = icon("save").pixmap(QSize(16, 16), 2.0)
    assert shown.size() == QSize(32, 32)
    assert shown.devicePixelRatio() == 2.0
    assert shown.toImage() != icon("save").pixmap(16, 16).toImage().scaled(32, 32)


def test_an_icon_by_itself_follows_the_palette_too(qtbot, qapp, light):
    view = IconView(icon("warning"), 32)
    qtbot.addWidget(view)
    before = view.grab().toImage()
    qapp.setPalette(palette(DARK))
    assert view.grab().toImage() != before


def test_icons_survive_being_copied(qtbot, light):
    """Qt clones the engine of an icon that is shared and changed."""
    label = QLabel()
    qtbot.addWidget(label)
    label.setWindowIcon(icon("post"))
    copied = QIcon(label.windowIcon())
    copied.addPixmap(icon("save").pixmap(16, 16))
    assert not copied.pixmap(16, 16).isNull()
