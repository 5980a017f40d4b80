"""The window in other languages: nothing is left in English, nothing cut off, and keys stay the same keys."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from editor.disk.journal import Recovered
from editor.ui.dialogs.about import AboutDialog
from editor.ui.dialogs.compare import CompareDialog
from editor.ui.dialogs.new_post import NewPostDialog, PublishDialog
from editor.ui.dialogs.picker import Item, Picker
from editor.ui.dialogs.recovered import RecoveredDialog
from editor.ui.dialogs.rename import RenameDialog
from editor.ui.dialogs.settings import SettingsDialog
from editor.ui.dialogs.shortcuts import ShortcutsDialog
from editor.ui.main_window import MainWindow
from editor.ui.recovered_post import FileState, RecoveredPost
from editor.ui.settings import Settings
from editor.ui.theme import LIGHT
from tests.ui.conftest import MACHINE
from tests.window.conftest import FIRST, OpenPost
from tests.window.pseudo import PseudoLanguage, cut_off, pseudo, shown_texts, untranslated_words

UTC = ZoneInfo("UTC")
DATA = {
    *("postwright", "jekyll", "markdown", "yaml", "utc", "english", "deutsch", "español"),
    *("ctrl", "shift", "alt", "del", "up", "down", "left", "right", "pgup", "pgdown", "tab"),
    *("tests", "blog", "first", "second", "third", "idea", "about", "broken", "bread", "apr", "may", "jun", "sunday"),
    *("layout", "title", "date", "tags", "post", "posts", "drafts", "md", "html", "config", "yml"),
}
"""Names: of things that are called the same everywhere, of keys, and of the site that is shown."""
CONTEXTS = frozenset(
    element.text or ""
    for element in ElementTree.parse(Path(__file__).parents[2] / "resources/translations/postwright_de.ts").iter("name")
)
pytestmark = pytest.mark.qt_log_ignore(*(f".*{message}" for message in MACHINE), extend=True)


@pytest.fixture
def foreign(qapp: QApplication) -> Iterator[None]:
    language = PseudoLanguage(CONTEXTS)
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)


@pytest.fixture
def window(foreign: None, make_window: Callable[[], MainWindow], site: Path, qtbot: QtBot) -> MainWindow:
    window = make_window()
    window.restore()
    window.resize(1280, 820)
    window.opening.open(site)
    qtbot.waitUntil(lambda: window.site.complete)
    return window


def assert_translated(top: QWidget) -> None:
    top.ensurePolished()
    fonts = QFontDatabase.families()
    texts = [*shown_texts(top)]
    assert sum("⟦" in text for _, text in texts) > 1
    left = {
        f"{where}: {text}": words
        for where, text in texts
        if text not in fonts and not text.startswith("/")
        if (words := [word for word in untranslated_words(text) if word.lower() not in DATA])
    }
    assert left == {}


def assert_shown_whole(qtbot: QtBot, top: QWidget) -> None:
    with qtbot.waitExposed(top):
        top.show()
    QApplication.processEvents()
    assert cut_off(top) == []


def test_an_empty_window_is_translated_and_has_room(
    make_window: Callable[[], MainWindow], foreign: None, qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(1000, 700)
    assert_translated(window)
    assert_shown_whole(qtbot, window)


@pytest.mark.parametrize("size", [(1280, 820), (1000, 700)])
def test_an_open_post_is_translated_and_has_room(
    window: MainWindow, open_post: OpenPost, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    open_post(FIRST)
    window.panes.find()
    window.find_bar.open_replace("x")
    assert_translated(window)
    assert_shown_whole(qtbot, window)
    assert (window.width(), window.height()) == size


def test_what_is_wrong_is_said_in_the_users_words(window: MainWindow, site: Path, qtbot: QtBot) -> None:
    (site / "broken.md").write_text("---\ntitle: a: b\n---\n\n{% nothing %}\n\n```\ncode\n")
    document = window.files.open(site / "broken.md")
    assert document is not None
    qtbot.waitUntil(lambda: len(window.problems.all()) > 1)
    assert [untranslated_words(problem.message) for problem in window.problems.all()] == [[]] * len(
        window.problems.all()
    )
    assert_translated(window)
    assert_shown_whole(qtbot, window)


def test_an_error_of_the_disk_is_translated(window: MainWindow, open_post: OpenPost, site: Path) -> None:
    document = open_post(FIRST)
    document.body.setPlainText("other")
    (site / FIRST).chmod(0o400)
    window.files.overwrite(document)
    assert any(pseudo("The file is read-only.") in text for _, text in shown_texts(window))
    assert_translated(window)


def recovered(state: FileState) -> RecoveredPost:
    found = Recovered(Path(FIRST), "", "", "bread", datetime(2025, 4, 6), Path("first"), complete=False)
    return RecoveredPost(found, "First", state, "")


def dialogs(window: MainWindow, settings: Settings) -> Iterator[QDialog]:
    def rename_problem(name: str) -> str:
        return QCoreApplication.translate("Said", "“%1” exists already.")

    yield SettingsDialog(settings, window)
    yield ShortcutsDialog(window)
    yield AboutDialog("", window)
    yield CompareDialog("⟦⟧", ("⟦⟧", "one\n"), ("⟦⟧", "two\n"), LIGHT, window)
    yield NewPostDialog(lambda *_: "_posts/bread.md", lambda _: True, lambda *_: "", UTC, window, "bread")
    yield NewPostDialog(lambda *_: "_posts/bread.md", lambda _: False, lambda *_: "", UTC, window, "bread")
    yield PublishDialog("bread", lambda _: "_posts/bread.md", lambda _: "", UTC, window)
    yield Picker("⟦⟧", "⟦⟧", [Item("⟦⟧", "Ctrl+P")], window)
    yield RecoveredDialog([recovered(state) for state in FileState], LIGHT, window)
    yield RenameDialog("first.md", "bread.md", rename_problem, lambda _: "", window)


def test_every_dialog_is_translated_and_has_room(window: MainWindow, settings: Settings, qtbot: QtBot) -> None:
    for dialog in dialogs(window, settings):
        assert_translated(dialog)
        assert_shown_whole(qtbot, dialog)
        dialog.close()


def test_every_menu_is_translated(window: MainWindow) -> None:
    texts = [text for action in window.menuBar().actions() for text in menu_texts(action.menu()) if text[:1] != "/"]
    assert len(texts) > 60
    assert [text for text in texts if [word for word in untranslated_words(text) if word.lower() not in DATA]] == []


def menu_texts(menu: object) -> Iterator[str]:
    for action in menu.actions():  # type: ignore[attr-defined]
        yield action.text()
        if action.menu() is not None:
            yield from menu_texts(action.menu())
