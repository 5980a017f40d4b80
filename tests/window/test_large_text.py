"""Text twice as large, by the desktop's font or by the scale of its screen: the window fits, and nothing is cut off."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.dialogs.settings import SettingsDialog
from editor.ui.main_window import MainWindow
from editor.ui.settings import Settings
from tests.window.conftest import FIRST, OpenPost

SCREEN = QSize(1366, 768)
FRAME = 30
"""What a window manager adds to the height."""
pytestmark = pytest.mark.qt_log_ignore(
    "RHI", "QRhi", "Vulkan", "GBM is not", "GPUInfo", "propagateSizeHints", extend=True
)


def double() -> None:
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    QApplication.setFont(font)


@pytest.fixture(autouse=True)
def usual_font(qapp: QApplication) -> Iterator[None]:
    font = QFont(qapp.font())
    yield
    qapp.setFont(font)


def cut_off(window: QWidget) -> list[str]:
    """Texts that are larger than the room that they have; some are made to wrap, and fields to scroll."""
    found = []
    for widget in window.findChildren(QWidget):
        text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
        if not text or not widget.isVisible() or text.startswith("<") or _is_picture(widget):
            continue
        room, metrics = widget.size(), widget.fontMetrics()
        scrolls = isinstance(widget, QLineEdit) or widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        shown = text.replace("&&", "&")
        if metrics.height() > room.height() or not (
            scrolls or wraps or metrics.horizontalAdvance(shown) <= room.width()
        ):
            found.append(f"{type(widget).__name__} “{text}” in {room.toTuple()}")
    return found


def _is_picture(widget: QWidget) -> bool:
    only_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() == only_icon and not widget.icon().isNull()


def test_the_window_fits_a_small_screen_of_twice_the_scale(window: MainWindow, open_post: OpenPost) -> None:
    open_post(FIRST)
    least = window.minimumSizeHint()
    assert least.width() <= SCREEN.width() // 2
    assert least.height() <= SCREEN.height() // 2 - FRAME


def test_with_a_large_font_nothing_is_cut_off(
    make_window: Callable[[], MainWindow], site: Path, settings: Settings, qtbot: QtBot
) -> None:
    double()
    window = make_window()
    window.resize(SCREEN)
    window.show()
    assert cut_off(window) == []
    window.opening.open(site / FIRST)
    window.find_bar.open_replace("")
    qtbot.waitUntil(lambda: window.site.complete and bool(window.live.headings))
    qtbot.wait(50)
    assert window.width() <= SCREEN.width()
    assert window.height() <= SCREEN.height()
    assert cut_off(window) == []
    dialog = SettingsDialog(settings, window)
    dialog.show()
    assert cut_off(dialog) == []


def test_a_font_that_grows_while_the_program_runs_is_followed(
    window: MainWindow, open_post: OpenPost, qtbot: QtBot
) -> None:
    open_post(FIRST)
    window.resize(SCREEN)
    window.show()
    row = window.post_list.view.rowHeight(1)
    double()
    qtbot.waitUntil(lambda: window.post_list.view.rowHeight(1) > row * 1.5)
    qtbot.wait(50)
    assert cut_off(window) == []


def test_the_panes_beside_the_text_give_way_in_a_small_window(window: MainWindow, open_post: OpenPost) -> None:
    open_post(FIRST)
    window.resize(1280, 800)
    window.show()
    QApplication.processEvents()
    window.resize(1000, 700)
    QApplication.processEvents()
    assert window.width() == 1000
    assert window.centralWidget().width() > 420
