"""The palettes of the window, light and dark, plain and with more contrast: the one place where its colours stand.

Roles and contrasts: every text colour keeps 4.5:1 on every background of its scheme, borders 3:1.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from editor.ui.accent import with_accent


@dataclass(frozen=True, slots=True)
class Colors:
    """One scheme. Values are `#RRGGBB`."""

    dark: bool
    page: str
    panel: str
    text: str
    muted: str
    accent: str
    error: str
    warning: str
    success: str
    code: str
    selection: str
    code_background: str
    find: str
    border: str
    """Of controls: 3:1 to their surroundings."""
    line: str
    """Between parts of the window: an ornament, it carries no meaning."""
    on_accent: str


BROWSER_PAGE = "#FFFFFF"
"""Of a page that says nothing of its colour, as browsers show it in either scheme."""
BROWSER_MARK = "#3D7DCC"
"""On such a page, and on a dark one of a site: more than 3:1 to both."""

LIGHT = Colors(
    dark=False,
    page="#FCFCFA",
    panel="#F3F3F0",
    text="#1F2328",
    muted="#565D65",
    accent="#0B5CAD",
    error="#B3261E",
    warning="#855600",
    success="#1E6B34",
    code="#8A2C5B",
    selection="#D6E7FA",
    code_background="#EFEFEB",
    find="#FFE9A8",
    border="#858B93",
    line="#D5D6D2",
    on_accent="#FFFFFF",
)
DARK = Colors(
    dark=True,
    page="#1C1E21",
    panel="#24272B",
    text="#E3E5E8",
    muted="#A9AFB7",
    accent="#7CB7F5",
    error="#FF8A80",
    warning="#E8B458",
    success="#7FCB93",
    code="#F09BC4",
    selection="#213F5E",
    code_background="#2B2E33",
    find="#4A3B0A",
    border="#777E88",
    line="#3A3E44",
    on_accent="#10131A",
)


HIGH_LIGHT = Colors(
    dark=False,
    page="#FFFFFF",
    panel="#FFFFFF",
    text="#000000",
    muted="#2B2B2B",
    accent="#003E8A",
    error="#7A0906",
    warning="#523400",
    success="#0A4219",
    code="#6B1242",
    selection="#CFE3FF",
    code_background="#F2F2F2",
    find="#FFE680",
    border="#333333",
    line="#4A4A4A",
    on_accent="#FFFFFF",
)
HIGH_DARK = Colors(
    dark=True,
    page="#000000",
    panel="#000000",
    text="#FFFFFF",
    muted="#E0E0E0",
    accent="#9CCBFF",
    error="#FFB3AC",
    warning="#FFD27A",
    success="#A5E8B5",
    code="#FFBADA",
    selection="#0B2C52",
    code_background="#141414",
    find="#3D2F00",
    border="#CFCFCF",
    line="#B0B0B0",
    on_accent="#000000",
)
"""Where the system asks for more contrast: 7:1 for every text, outlines as strong as text."""


class Theme(QObject):
    """Which colours are shown: the user's choice, or the system's scheme; the system's contrast and accent in either.

    Announces every change.
    """

    changed = Signal(Colors)

    def __init__(self, choice: str = "system", parent: QObject | None = None, *, accent: QColor | None = None) -> None:
        """`choice` is "system", "light" or "dark"; `accent` the system's, if it has one. choose() shows it all."""
        super().__init__(parent)
        self._choice = choice
        self._shown: Colors | None = None
        self._accent = accent
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        hints.accessibility().contrastPreferenceChanged.connect(self._apply)

    @property
    def colors(self) -> Colors:
        hints = QGuiApplication.styleHints()
        system = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
        dark = (system if self._choice == "system" else self._choice) == "dark"
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return HIGH_DARK if dark else HIGH_LIGHT
        plain = DARK if dark else LIGHT
        return plain if self._accent is None else with_accent(plain, self._accent)

    def choose(self, choice: str) -> None:
        self._choice = choice
        hints = QGuiApplication.styleHints()
        if choice == "system":
            hints.unsetColorScheme()
        else:  # for what the system draws, such as the window's frame
            hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
        self._apply()

    def _apply(self) -> None:
        colors = self.colors
        if colors == self._shown:
            return
        self._shown = colors
        QApplication.setPalette(palette(colors))
        self.changed.emit(colors)


def palette(colors: Colors) -> QPalette:
    """The Qt palette of a scheme."""
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: colors.panel,
        QPalette.ColorRole.WindowText: colors.text,
        QPalette.ColorRole.Base: colors.page,
        QPalette.ColorRole.AlternateBase: colors.panel,
        QPalette.ColorRole.Text: colors.text,
        QPalette.ColorRole.Button: colors.panel,
        QPalette.ColorRole.ButtonText: colors.text,
        QPalette.ColorRole.BrightText: colors.on_accent,
        QPalette.ColorRole.Highlight: colors.selection,
        QPalette.ColorRole.HighlightedText: colors.text,
        QPalette.ColorRole.Link: colors.accent,
        QPalette.ColorRole.LinkVisited: colors.accent,
        QPalette.ColorRole.Accent: colors.accent,
        QPalette.ColorRole.ToolTipBase: colors.panel,
        QPalette.ColorRole.ToolTipText: colors.text,
        QPalette.ColorRole.PlaceholderText: colors.muted,
        QPalette.ColorRole.Mid: colors.border,
        QPalette.ColorRole.Midlight: colors.line,
    }
    for role, color in roles.items():
        result.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.border))
    return result
