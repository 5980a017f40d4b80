"""The colours can be read: WCAG contrasts of both schemes, and the palette follows the scheme."""

import re
from dataclasses import fields
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

import editor
from editor.ui.theme import DARK, LIGHT, Colors, Theme, palette

TEXTS = ("text", "muted", "accent", "error", "warning", "success", "code")
GROUNDS = ("page", "panel", "selection", "code_background", "find")


def luminance(color: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return sum(
        share * linear(int(color[place : place + 2], 16) / 255)
        for share, place in ((0.2126, 1), (0.7152, 3), (0.0722, 5))
    )


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula_is_wcag_s():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), list(product(TEXTS, GROUNDS)))
def test_every_text_colour_can_be_read_on_every_background(colors, text, ground):
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_text_on_the_accent_can_be_read(colors):
    assert contrast(colors.on_accent, colors.accent) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("line", ["border", "accent"])
@pytest.mark.parametrize("ground", ["page", "panel"])
def test_outlines_and_focus_can_be_seen(colors, line, ground):
    assert contrast(getattr(colors, line), getattr(colors, ground)) >= 3


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_are_written_in_full(colors):
    values = [getattr(colors, field.name) for field in fields(Colors) if field.name != "dark"]
    assert all(re.fullmatch("#[0-9A-F]{6}", value) for value in values)


def test_no_module_but_the_theme_spells_a_colour():
    """The preview's style sheets and the pictures have their own rules."""
    sources = (Path(editor.__file__).parent / "ui").rglob("*.py")
    spelled = [
        path.name
        for path in sources
        if path.name != "theme.py" and re.search(r"""["' ]#[0-9A-Fa-f]{6}\b""", path.read_text(encoding="utf-8"))
    ]
    assert spelled == []


@pytest.fixture
def theme(qapp):
    before = QPalette(qapp.palette())
    theme = Theme("light")
    yield theme
    theme.choose("system")
    theme.deleteLater()
    qapp.setPalette(before)


def test_a_choice_is_shown_and_announced(qtbot, qapp, theme):
    with qtbot.waitSignal(theme.changed) as signal:
        theme.choose("dark")
    assert signal.args == [DARK]
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.panel)


def test_a_choice_that_changes_nothing_is_not_announced(qtbot, theme):
    theme.choose("dark")
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose("dark")


def test_the_system_s_scheme_is_followed(theme):
    theme.choose("system")
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.colors is (DARK if dark else LIGHT)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_disabled_text_is_weaker_than_text(colors):
    shown = palette(colors)
    text = shown.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText).name()
    disabled = shown.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    assert 3 <= contrast(disabled, colors.panel) < contrast(text, colors.panel)
