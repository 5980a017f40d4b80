"""The colours of the preview."""

import re

import pytest
from pygments.token import STANDARD_TYPES

from editor.markup.rouge_classes import ROUGE_CLASSES
from editor.ui.preview_style import colors_css, token_css
from editor.ui.theme import DARK, LIGHT, Colors

RULE = re.compile(r"^(?P<names>.+) \{ color: var\(--(?P<role>[\w-]+)\); \}$", re.MULTILINE)


def luminance(color: str) -> float:
    """WCAG 2's relative luminance."""
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_kind_of_token_can_be_read_on_the_background_of_code(colors: Colors) -> None:
    css = colors_css(colors, None, "")
    values = dict(re.findall(r"--([\w-]+): (#\w{6})", css))
    roles = {rule["role"] for rule in RULE.finditer(token_css())}

    assert len(roles) >= 5
    for role in roles | {"text"}:
        assert contrast(values[role], values["code-background"]) >= 4.5, role


def test_every_class_that_code_can_have_has_a_colour_except_those_that_look_like_text() -> None:
    coloured = set(re.findall(r"\.highlight \.(\w+)", token_css()))
    given = set(STANDARD_TYPES.values()) | {one.gives for rules in ROUGE_CLASSES.values() for one in rules.rules}

    assert given - coloured == {"", "g", "ge", "ges", "gs", "n", "nx", "o", "p", "pi", "pm", "w", "x"}


def test_the_width_of_the_text_is_a_measure_or_pixels() -> None:
    assert "--measure: 65ch;" in colors_css(LIGHT, None, "")
    assert "--measure: 700px;" in colors_css(LIGHT, 700, "")
    assert "color-scheme: dark;" in colors_css(DARK, None, "")
