"""Which fonts the text can be written in."""

from PySide6.QtGui import QFontDatabase

from editor.ui.text_fonts import PREFERRED, automatic_family, families


def test_the_automatic_font_is_installed_and_the_best_there_is(qapp):
    family = automatic_family()
    better = PREFERRED[: PREFERRED.index(family)] if family in PREFERRED else PREFERRED
    assert QFontDatabase.hasFamily(family)
    assert not any(QFontDatabase.hasFamily(name) for name in better)


def test_fonts_with_letters_of_equal_width_come_first(qapp):
    fixed = [QFontDatabase.isFixedPitch(family) for family in families()]
    assert fixed == sorted(fixed, reverse=True)
    assert True in fixed
