"""What stays where it is while the writer types, and what undo takes back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
)

from editor.post.post import Post
from editor.site.fields import Field, FieldKind
from editor.ui.theme import DARK


def test_the_caret_stays_where_the_writer_types(bench):
    b = bench("title: abc\n")
    line = b.find("title")
    line.setFocus()
    line.setCursorPosition(1)
    QTest.keyClicks(line, "xy")
    assert (line.text(), line.cursorPosition(), line.hasFocus()) == ("axybc", 3, True)


@pytest.mark.parametrize(
    ("yaml", "name", "kind"),
    [
        ("title: 5\n", "title", QLineEdit),
        ("tags: [a]\n", "Add to tags", QLineEdit),
        ("title: {a: 1}\n", "title as YAML", QPlainTextEdit),
        ("other: true\n", "other", QCheckBox),
    ],
)
def test_an_editor_is_never_replaced_while_it_is_typed_into(bench, yaml, name, kind):
    b = bench(yaml)
    widget = b.find(name, kind)
    widget.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_X, Qt.Key.Key_Space):
        QTest.keyClick(widget, key)
    assert b.find(name, kind) is widget
    assert widget.hasFocus()


def test_a_site_that_is_read_again_leaves_the_fields_alone(bench):
    b = bench("title: abc\ntags: [rye]\n")
    line = b.find("title")
    line.setFocus()
    line.setCursorPosition(2)
    b.form.set_site([*b.fields[:3], Field("tags", FieldKind.WORDS, 0.7, (("oats", 1),), starter=True)], b.site)
    b.form.set_colors(DARK)
    assert b.find("title") is line
    assert (line.hasFocus(), line.cursorPosition()) == (True, 2)


def test_what_is_half_typed_does_not_go_into_the_next_post(bench):
    b = bench("tags: [rye]\ndate: 2020-01-01\n")
    QTest.keyClicks(b.find("Add to tags"), "oa")
    b.retype("date", "2021-")
    other = Post.parse("---\ntags: [rye]\ndate: 2020-01-01\n---\n").front_matter
    b.form.show_post(other, {})
    assert b.find("Add to tags").text() == ""
    assert b.find("date").text() == "2020-01-01"


# --- undo


def test_undo_takes_back_one_field_at_a_time(bench):
    b = bench("title: a\nslug: b\n")
    b.retype("title", "one")
    b.retype("slug", "two")
    QTest.keyClick(b.find("slug"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert b.yaml == "title: one\nslug: b\n"
    QTest.keyClick(b.find("slug"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert b.yaml == "title: a\nslug: b\n"
    assert b.find("title").text() == "a"


def test_undo_takes_back_one_word_at_a_time(bench):
    b = bench("tags: [rye]\n")
    QTest.keyClicks(b.find("Add to tags"), "oats,wheat,")
    assert b.yaml == "tags: [rye, oats, wheat]\n"
    QTest.keyClick(b.find("Add to tags"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert b.yaml == "tags: [rye, oats]\n"


def test_a_pause_ends_a_step_but_not_within_a_word_of_a_list(bench, qtbot):
    b = bench("title: a\ntags: [rye]\n")
    words = b.find("Add to tags")
    words.setFocus()
    QTest.keyClicks(words, "oa")
    with qtbot.assertNotEmitted(b.form.step_ended, wait=1000):
        pass
    title = b.find("title")
    title.setFocus()
    with qtbot.waitSignal(b.form.step_ended):
        QTest.keyClicks(title, "x")


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_redo_gives_it_back(bench, key, modifiers):
    b = bench("title: a\n")
    b.retype("title", "b")
    QTest.keyClick(b.find("title"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(b.find("title"), key, modifiers)
    assert (b.yaml, b.find("title").text()) == ("title: b\n", "b")


def test_the_undo_of_a_fields_menu_is_the_documents(bench, qtbot):
    b = bench("title: a\n")
    line = b.find("title")
    b.retype("title", "b")
    QApplication.sendEvent(line, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), QPoint(2, 2)))
    [menu] = [menu for menu in line.findChildren(QMenu) if menu.isVisible()]
    assert menu.actions()[-1].text() == "Remove Field"
    menu.actions()[0].trigger()
    menu.close()
    assert (b.yaml, line.text()) == ("title: a\n", "a")


def test_undo_first_drops_what_is_half_typed(bench):
    b = bench("title: a\ndate: 2020-01-01\n")
    b.retype("title", "b")
    b.retype("date", "20x")
    QTest.keyClick(b.find("date"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (b.find("date").text(), b.document.front_matter.get("title")) == ("", "b")
