"""Which fonts the text can be written in."""

from PySide6.QtGui import QFontDatabase, QFontInfo

PREFERRED = (
    "iA Writer Mono S",
    "iA Writer Mono",
    "iA Writer Duo S",
    "iA Writer Duo",
    "JetBrains Mono",
    "Noto Sans Mono",
)
"""Humanist fonts with letters of equal width; the first that is installed is used."""
SMALLEST, LARGEST = 9, 32
"""Points that the text may have."""


def automatic_family() -> str:
    """The family used where the writer chose none: the best one installed, else the system's fixed font."""
    installed = QFontDatabase.families()  # once: asking for each family takes as long as this does
    for family in PREFERRED:
        if family in installed:
            return family
    return QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)).family()


def families() -> list[str]:
    """Fonts for Latin text, those with letters of equal width first."""
    latin = QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
    shown = [family for family in latin if not QFontDatabase.isPrivateFamily(family)]
    return sorted(shown, key=lambda family: (not QFontDatabase.isFixedPitch(family), family.casefold()))
