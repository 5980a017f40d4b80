"""A list of words as chips."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.site.fields import Field, FieldKind
from editor.ui.fields.chip import Chip
from editor.ui.fields.words_field import WordsField
from editor.ui.theme import LIGHT
from tests.ui.field_bench import FieldBench

TAGS = Field("tags", FieldKind.WORDS, 1.0, (("bread", 5), ("rye", 2), ("brioche", 1)))


class Bench(FieldBench):
    """The field of the tags."""

    def __init__(self, qtbot, yaml: str) -> None:
        super().__init__(qtbot, WordsField(TAGS, LIGHT), TAGS, yaml)

    def chips(self) -> list[Chip]:
        return sorted((c for c in self.field.findChildren(Chip) if c.isVisible()), key=lambda c: (c.y(), c.x()))

    def words(self) -> list[str]:
        return [chip.word for chip in self.chips()]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma])
def test_a_key_makes_a_chip_of_what_was_typed(qtbot, key):
    b = Bench(qtbot, "tags: [rye]\n")
    QTest.keyClicks(b.line, "old wheat")
    QTest.keyClick(b.line, key)
    assert b.words() == ["rye", "old wheat"]
    assert (b.yaml, b.line.text(), b.line.hasFocus()) == ("tags: [rye, old wheat]\n", "", True)


def test_a_word_counts_while_it_is_typed(qtbot):
    b = Bench(qtbot, "tags: [rye]\n")
    QTest.keyClicks(b.line, "oa")
    assert (b.yaml, b.words(), b.line.text()) == ("tags: [rye, oa]\n", ["rye"], "oa")
    QTest.keyClick(b.line, Qt.Key.Key_Backspace)
    QTest.keyClick(b.line, Qt.Key.Key_Backspace)
    assert b.yaml == "tags: [rye]\n"


def test_leaving_the_field_makes_a_chip_too(qtbot):
    b = Bench(qtbot, "tags: []\n")
    QTest.keyClicks(b.line, "oats")
    b.line.clearFocus()
    assert (b.yaml, b.words()) == ("tags: [oats]\n", ["oats"])


def test_words_with_commas_are_pasted_as_several(qtbot):
    b = Bench(qtbot, "tags: [b]\n")
    QApplication.clipboard().setText("a, b,\nc c")
    b.line.paste()
    assert b.yaml == "tags: [b, a, c c]\n"


def test_a_word_is_not_added_twice(qtbot):
    b = Bench(qtbot, "tags: [rye]\n")
    QTest.keyClicks(b.line, "rye,")
    assert (b.yaml, b.line.text()) == ("tags: [rye]\n", "")


def test_backspace_removes_the_last_word(qtbot):
    b = Bench(qtbot, "tags:\n  - a   # one\n  - b\n")
    QTest.keyClick(b.line, Qt.Key.Key_Backspace)
    assert b.yaml == "tags:\n  - a   # one\n"
    assert b.line.hasFocus()


def test_arrows_reach_the_chips_and_delete_removes_one(qtbot):
    b = Bench(qtbot, "tags: [a, b, c]\n")
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert b.yaml == "tags: [a, c]\n"
    assert QApplication.focusWidget() is b.chips()[1]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert b.line.hasFocus()


def test_only_a_click_on_the_cross_removes_a_chip(qtbot):
    b = Bench(qtbot, "tags: [a, b]\n")
    chip = b.chips()[0]
    _click(chip, 4)
    assert b.words() == ["a", "b"]
    _click(chip, chip.width() - 6)
    assert b.words() == ["b"]


def test_words_in_use_are_offered_with_their_counts(qtbot):
    b = Bench(qtbot, "tags: []\n")
    QTest.keyClicks(b.line, "br")
    popup = b.line.completer().popup()
    rows = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert rows == ["bread  (5)", "brioche  (1)"]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: b.yaml == "tags: [brioche]\n")
    assert not popup.isVisible()


def test_down_in_an_empty_line_offers_them_all(qtbot):
    b = Bench(qtbot, "tags: []\n")
    QTest.keyClick(b.line, Qt.Key.Key_Down)
    assert b.line.completer().popup().isVisible()
    QTest.keyClick(b.line.completer().popup(), Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("tags: [2020, 1.10]\n", "tags: [2020, 1.10, x]\n"),
        ("tags: a b\n", "tags: a b x\n"),
        ("tags:\n- a\n", "tags:\n- a\n- x\n"),
        ("tags: ['a', 'b']\n", "tags: ['a', 'b', 'x']\n"),
        ("tags:\n", "tags: [x]\n"),
        ("", "tags: [x]\n"),
    ],
)
def test_a_word_is_added_in_the_style_of_the_list(qtbot, yaml, expected):
    b = Bench(qtbot, yaml)
    QTest.keyClicks(b.line, "x,")
    assert b.yaml == expected


def test_a_list_that_is_emptied_and_filled_again_has_its_old_style(qtbot):
    b = Bench(qtbot, "tags:\n- a\ntitle: t\n")
    QTest.keyClick(b.line, Qt.Key.Key_Backspace)
    assert b.yaml == "tags:\ntitle: t\n"
    QTest.keyClicks(b.line, "x,")
    assert b.yaml == "tags:\n- x\ntitle: t\n"


@pytest.mark.parametrize("yaml", ["tags: a b\n", "tags: 'a'\n", "tags:\n- a # one\n- b\n", "tags: [2020]\n", "x: 1\n"])
def test_a_word_that_is_added_and_removed_again_leaves_every_character(qtbot, yaml):
    b = Bench(qtbot, yaml)
    QTest.keyClicks(b.line, "x,")
    assert b.yaml != yaml
    QTest.keyClick(b.line, Qt.Key.Key_Backspace)
    assert b.yaml == yaml


def test_chips_wrap_where_the_form_is_narrow(qtbot):
    b = Bench(qtbot, "tags: [sourdough, technique, beginnings, patience]\n")
    assert b.field.heightForWidth(160) > b.field.heightForWidth(800)


def _click(chip: Chip, x: int) -> None:
    place = QPointF(x, chip.height() / 2)
    for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease):
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(chip, QMouseEvent(kind, place, chip.mapToGlobal(place), button, button, none))


def test_a_new_list_is_written_as_the_site_writes_them(qtbot):
    b = Bench(qtbot, "title: t\n")
    block = Field("tags", FieldKind.WORDS, 1.0, flow=False)
    b.front_matter = b.edits.with_value(b.front_matter, block, ["a", "b"])
    assert b.yaml == "title: t\ntags:\n  - a\n  - b\n"
