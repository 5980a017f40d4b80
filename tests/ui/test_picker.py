"""The list to pick from by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from editor.ui.dialogs.picker import Item, Picker

POSTS = [
    Item("Oven spring in numbers", "2025-12-01  _posts/2025-12-01-oven-spring.md", "oven"),
    Item("What the oven taught us", "2025-10-12  _posts/2025-10-12-what-the-oven.md", "taught"),
    Item("Notes on salt", "_drafts/notes-on-salt.md", "salt"),
]


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    return window


@pytest.fixture
def pick(qtbot, window):
    pickers = []

    def make(items=POSTS, offer_new=None):
        picker = Picker("Go to Post", "Title", items, window, offer_new)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        picker.open_over(window)
        pickers.append(picker)
        return picker

    yield make
    for picker in pickers:
        picker.close()


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("", ["Oven spring in numbers", "What the oven taught us", "Notes on salt"]),
        ("OVEN", ["Oven spring in numbers", "What the oven taught us"]),
        ("taught oven", ["What the oven taught us"]),
        ("2025-10", ["What the oven taught us"]),
        ("oven 2025-12", ["Oven spring in numbers"]),
        ("drafts", ["Notes on salt"]),
        ("nsalt", ["Notes on salt"]),
        ("zebra", []),
    ],
)
def test_words_letters_and_details_narrow_the_list(qtbot, pick, typed, titles):
    picker = pick()
    qtbot.keyClicks(picker.line, typed)
    assert picker.texts() == titles


def test_the_start_of_a_word_comes_before_its_middle(qtbot, pick):
    picker = pick([Item("Discover"), Item("Cover Page"), Item("A cover")])
    qtbot.keyClicks(picker.line, "cover")
    assert picker.texts() == ["Cover Page", "A cover", "Discover"]


def test_enter_chooses_what_the_arrows_went_to(qtbot, pick):
    picker = pick()
    with qtbot.waitSignal(picker.chosen) as signal:
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
            qtbot.keyClick(picker.line, key)
    assert signal.args == ["taught"]
    assert not picker.isVisible()


def test_moving_announces_what_is_under_the_bar(qtbot, pick):
    picker = pick()
    with qtbot.waitSignal(picker.highlighted) as signal:
        qtbot.keyClick(picker.line, Qt.Key.Key_PageDown)
    assert signal.args == ["salt"]


def test_escape_chooses_nothing(qtbot, pick):
    picker = pick()
    with qtbot.assertNotEmitted(picker.chosen):
        qtbot.keyClick(picker.line, Qt.Key.Key_Escape)
    assert not picker.isVisible()


def test_enter_without_a_row_chooses_nothing(qtbot, pick):
    picker = pick()
    qtbot.keyClicks(picker.line, "zebra")
    with qtbot.assertNotEmitted(picker.chosen):
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)


def test_what_fits_nothing_can_become_something_new(qtbot, pick):
    picker = pick(offer_new=lambda text: Item(f"New post “{text}”", "", (text,)))
    qtbot.keyClicks(picker.line, "Zebra")
    assert picker.texts() == ["New post “Zebra”"]
    with qtbot.waitSignal(picker.chosen) as signal:
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert signal.args == [("Zebra",)]


def test_what_cannot_be_used_now_comes_last_and_cannot_be_chosen(qtbot, pick):
    picker = pick([Item("Save", value=1, enabled=False), Item("Save All", value=2)])
    assert picker.texts() == ["Save All", "Save"]
    qtbot.keyClick(picker.line, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(picker.chosen):
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)


def test_it_is_as_high_as_its_rows(qtbot, pick):
    picker = pick()
    whole = picker.height()
    qtbot.keyClicks(picker.line, "oven")
    assert picker.height() < whole
    picker.line.clear()
    assert picker.height() == whole
