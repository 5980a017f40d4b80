"""The palette of the window, light and dark, and the one place where its colours stand.

Roles and contrasts: every text colour keeps 4.5:1 on every background of its scheme, borders 3:1.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


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


class Theme(QObject):
    """Which scheme is shown: the user's choice, or the system's. Announces every change."""

    changed = Signal(Colors)

    def __init__(self, choice: str = "system", parent: QObject | None = None) -> None:
        """`choice` is "system", "light" or "dark". Nothing is shown before choose()."""
        super().__init__(parent)
        self._choice = choice
        self._shown: Colors | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)

    @property
    def colors(self) -> Colors:
        if self._choice == "system":
            return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

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
        if colors is self._shown:
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
