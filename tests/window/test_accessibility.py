"""Every control of the window and its dialogs says what it is, and the keyboard gets to all of them, in order."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.disk.journal import Recovered
from editor.ui.dialogs.about import AboutDialog
from editor.ui.dialogs.ask import ask
from editor.ui.dialogs.compare import CompareDialog
from editor.ui.dialogs.new_post import NewPostDialog, PublishDialog
from editor.ui.dialogs.picker import Item, Picker
from editor.ui.dialogs.recovered import RecoveredDialog
from editor.ui.dialogs.rename import RenameDialog
from editor.ui.dialogs.settings import SettingsDialog
from editor.ui.dialogs.shortcuts import ShortcutsDialog
from editor.ui.fields.chip import Chip
from editor.ui.main_window import MainWindow
from editor.ui.notice_bar import Choice, NoticeKind
from editor.ui.preview_stage import PreviewStage
from editor.ui.recovered_post import FileState, RecoveredPost
from editor.ui.settings import Settings
from editor.ui.style import Style
from editor.ui.theme import LIGHT
from tests.accessible import focus_contrast, nameless, reads_in_order
from tests.window.conftest import FIRST, OpenPost

UTC = ZoneInfo("UTC")
# what Qt says of a machine without a graphics card
pytestmark = pytest.mark.qt_log_ignore(
    "RHI", "QRhi", "Vulkan", "GBM is not", "GPUInfo", "propagateSizeHints", extend=True
)


@pytest.fixture(autouse=True)
def own_style(qapp: QApplication) -> Iterator[None]:
    """Focus is drawn by the program's style."""
    qapp.setStyle(Style())
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(flash)


@pytest.fixture
def seen(window: MainWindow, open_post: OpenPost, qtbot: QtBot) -> MainWindow:
    """A window with a post, a notice and the search open."""
    open_post(FIRST)
    window.resize(1280, 800)
    window.notices.show_notice("told", NoticeKind.INFO, "It rains.", "Take an umbrella.", (Choice("Take", str),))
    window.find_bar.open_find("")
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    stage = window.findChild(PreviewStage)
    assert stage is not None
    qtbot.waitUntil(lambda: stage.is_ready and bool(window.live.headings), timeout=20_000)
    qtbot.waitUntil(lambda: not window.post_list.empty_button.isVisible())
    return window


def dialog_of(name: str, window: QWidget, settings: Settings) -> QWidget:
    def fate(*_: object) -> str:
        return "/first.html"

    match name:
        case "about":
            return AboutDialog("The preview runs without a sandbox.", window)
        case "compare":
            return CompareDialog("Changes", ("Mine", "one\ntwo\n"), ("Theirs", "one\nthree\n"), LIGHT, window)
        case "new post":
            return NewPostDialog(fate, lambda _path: False, fate, UTC, window)
        case "publish":
            return PublishDialog("First", fate, fate, UTC, window)
        case "recovered":
            recovered = Recovered(Path("/blog/a.md"), "", "", "Text", datetime(2025, 4, 6, tzinfo=UTC), Path("journal"))
            return RecoveredDialog([RecoveredPost(recovered, "First", FileState.CHANGED, "Other")], LIGHT, window)
        case "rename":
            return RenameDialog("a.md", "b.md", lambda _name: "", fate, window)
        case "settings":
            return SettingsDialog(settings, window)
        case "shortcuts":
            return ShortcutsDialog(window)
        case _:
            return Picker("Command Palette", "Command", [Item("Save", "Ctrl+S"), Item("Quit")], window)


DIALOGS = ("about", "compare", "new post", "publish", "recovered", "rename", "settings", "shortcuts", "picker")


@pytest.fixture(params=DIALOGS)
def dialog(request: pytest.FixtureRequest, settings: Settings, qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = dialog_of(request.param, window, settings)
    dialog.resize(800, 1400)  # nothing has to scroll
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    yield dialog
    dialog.close()


def first_stop(dialog: QWidget) -> QWidget:
    stop = dialog.nextInFocusChain()
    while not (stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.isVisible() and stop.isEnabled()):
        stop = stop.nextInFocusChain()
    return stop


def stops_by_tab(first: QWidget, qtbot: QtBot) -> list[QWidget]:
    """What the keyboard goes through by Tab, until it comes round."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops = [first]
    while (after := _after(stops[-1], qtbot)) not in stops:
        stops.append(after)
    return stops


def _after(here: QWidget, qtbot: QtBot) -> QWidget:
    """Where Tab leads to; some controls have inner stops, such as links, and a page gives the keyboard on late."""
    for _ in range(60):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        qtbot.wait(10)
        if (focused := QApplication.focusWidget()) not in (here, None):
            return focused
    return here


# --- names and roles


def test_every_control_of_the_window_has_a_name_and_a_role(seen: MainWindow) -> None:
    assert nameless(seen) == []


def test_so_has_the_button_that_empties_a_search(seen: MainWindow, qtbot: QtBot) -> None:
    seen.toc.search_line.setText("One")
    button = seen.toc.search_line.findChild(QToolButton)
    qtbot.waitUntil(button.isVisible)
    assert nameless(seen) == []


def test_so_have_those_of_the_window_without_a_post(make_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.show()
    qtbot.waitExposed(window)
    assert nameless(window) == []


def test_so_have_those_of_the_front_matter_as_yaml(seen: MainWindow, qtbot: QtBot) -> None:
    seen.panes.show_yaml()
    qtbot.wait(0)
    assert nameless(seen) == []


def test_so_have_those_of_every_dialog(dialog: QWidget) -> None:
    assert nameless(dialog) == []


def test_so_have_those_of_a_question(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    found: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        found.extend(["shown", *nameless(box)])
        box.reject()

    QTimer.singleShot(0, look)
    ask(window, "Save changes?", "They will be lost.", ("Discard", "Cancel", "Save"), "Cancel")
    assert found == ["shown"]


# --- the way of Tab


def test_tab_goes_through_the_panes_in_their_order(seen: MainWindow, qtbot: QtBot) -> None:
    seen.panes.toggle_tab_focus()
    stops = stops_by_tab(seen.tab_stops()[0], qtbot)
    panes = (seen.post_list, seen.form, seen.editor, seen.find_bar, seen.preview, seen.toc, seen.notices, seen.status)
    visited = [
        next(place for place, pane in enumerate(panes) if pane is stop or pane.isAncestorOf(stop)) for stop in stops
    ]
    assert visited == sorted(visited)
    assert set(visited) == set(range(len(panes)))


def test_inside_a_pane_it_goes_down_and_along_the_lines(seen: MainWindow) -> None:
    for pane in (seen.post_list, seen.form, seen.toc):
        stops = [stop for stop in seen.tab_stops() if pane.isAncestorOf(stop)]
        assert stops
        assert reads_in_order(seen, stops) == []


def test_in_the_search_it_goes_from_field_to_field_and_then_along_the_buttons(seen: MainWindow) -> None:
    seen.find_bar.open_replace("")
    find, replace, *others = [stop for stop in seen.tab_stops() if seen.find_bar.isAncestorOf(stop)]
    assert (find, replace) == (seen.find_bar.find_field, seen.find_bar.replace_field)
    assert reads_in_order(seen, others) == []


def test_shift_tab_goes_back(seen: MainWindow) -> None:
    seen.toc.search_line.setFocus()
    QTest.keyClick(seen.toc.search_line, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is seen.toc.search_line


def test_from_a_word_of_a_list_it_goes_on_below(seen: MainWindow) -> None:
    word = seen.form.findChildren(Chip)[0]
    word.setFocus()
    QTest.keyClick(word, Qt.Key.Key_Tab)
    after = QApplication.focusWidget()
    assert after is not None
    assert after.mapTo(seen, QPoint()).y() >= word.mapTo(seen, QPoint()).y() - 8


def test_in_a_dialog_tab_goes_down_and_along_the_lines(dialog: QWidget, qtbot: QtBot) -> None:
    assert reads_in_order(dialog, stops_by_tab(first_stop(dialog), qtbot)) == []


# --- seeing the focus


def faint(stops: Sequence[QWidget]) -> dict[str, float]:
    """Controls whose focus is hard to see, with its contrast."""
    contrasts = {f"{type(stop).__name__} {stop.accessibleName()}": focus_contrast(stop) for stop in stops}
    return {name: contrast for name, contrast in contrasts.items() if contrast < 3}


def test_what_has_the_keyboard_in_the_window_can_be_seen(seen: MainWindow) -> None:
    # what is in the page is drawn by Chromium, by the preview's style sheet
    assert faint([stop for stop in seen.tab_stops() if stop.parent().objectName() != "page"]) == {}


def test_what_has_it_in_a_dialog_can_be_seen(dialog: QWidget, qtbot: QtBot) -> None:
    stops = stops_by_tab(first_stop(dialog), qtbot)
    assert faint([stop for stop in stops if len(stops) > 1]) == {}
