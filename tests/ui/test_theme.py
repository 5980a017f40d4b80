"""The colours can be read: WCAG contrasts of both schemes, and the palette follows the scheme."""

import re
from dataclasses import fields
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

import editor
from editor.ui.accent import contrast as contrast_of
from editor.ui.accent import with_accent
from editor.ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colors, Theme, palette

TEXTS = ("text", "muted", "accent", "error", "warning", "success", "code")
GROUNDS = ("page", "panel", "selection", "code_background", "find")


SCHEMES = pytest.mark.parametrize(
    "colors", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=["light", "dark", "high light", "high dark"]
)


def contrast(one: str, other: str) -> float:
    return contrast_of(QColor(one), QColor(other))


def test_the_formula_is_wcag_s():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@SCHEMES
@pytest.mark.parametrize(("text", "ground"), list(product(TEXTS, GROUNDS)))
def test_every_text_colour_can_be_read_on_every_background(colors, text, ground):
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("colors", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), list(product((*TEXTS, "border"), GROUNDS)))
def test_more_contrast_is_more(colors, text, ground):
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 7


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("accent", ["#FF0000", "#FFD500", "#00C853", "#9C27B0", "#000000", "#FFFFFF", "#F4B8D0"])
def test_with_any_accent_everything_can_be_read(colors, accent):
    shown = with_accent(colors, QColor(accent))
    pairs = product((getattr(shown, text) for text in TEXTS), (getattr(shown, ground) for ground in GROUNDS))
    assert min(contrast(text, ground) for text, ground in pairs) >= 4.5
    assert contrast(shown.on_accent, shown.accent) >= 4.5


def test_an_accent_keeps_its_hue():
    assert QColor(with_accent(LIGHT, QColor("#9C27B0")).accent).hue() == pytest.approx(QColor("#9C27B0").hue(), abs=4)


@SCHEMES
def test_text_on_the_accent_can_be_read(colors):
    assert contrast(colors.on_accent, colors.accent) >= 4.5


@SCHEMES
@pytest.mark.parametrize("line", ["border", "accent"])
@pytest.mark.parametrize("ground", ["page", "panel"])
def test_outlines_and_focus_can_be_seen(colors, line, ground):
    assert contrast(getattr(colors, line), getattr(colors, ground)) >= 3


@SCHEMES
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


@SCHEMES
def test_disabled_text_is_weaker_than_text(colors):
    shown = palette(colors)
    text = shown.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText).name()
    disabled = shown.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    assert 3 <= contrast(disabled, colors.panel) < contrast(text, colors.panel)
