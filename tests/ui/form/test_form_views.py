"""The form as YAML, folded, read-only; its keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)

from editor.ui.fields.chip import Chip
from editor.ui.fields.image_field import ImageField


def test_broken_yaml_opens_by_itself_and_stays_until_the_writer_leaves_it(bench):
    b = bench("title: a\nlayout: a: b\n")
    assert b.form.shows_raw
    assert b.says("line 3")
    text = b.find("Front matter as YAML", QPlainTextEdit)
    text.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace):
        QTest.keyClick(text, key)
    assert b.yaml == "title: a\nlayout: a\n"
    assert not b.says("line 3")
    assert b.form.shows_raw
    b.button("YAML").click()
    assert not b.form.shows_raw
    assert b.find("title").hasFocus()


def test_yaml_is_edited_as_it_stands_with_the_forms_undo(bench):
    b = bench("title: a\n")
    b.button("YAML").click()
    text = b.find("Front matter as YAML", QPlainTextEdit)
    assert text.hasFocus()
    QTest.keyClicks(text, "x: 1")
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert b.yaml == "x: 1\ntitle: a\n"
    QTest.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (b.yaml, text.toPlainText()) == ("title: a\n", "title: a")


def test_a_key_that_stands_twice_is_said(bench):
    assert bench("title: a\ntitle: b\n").says("“title” stands twice")


def test_a_post_without_front_matter_gets_the_fields_that_the_site_begins_with(bench):
    b = bench(text="Just text.\n")
    assert b.says("This post has no front matter.")
    b.button("Add Front Matter", QPushButton).click()
    assert str(b.document.front_matter) == "---\nlayout: post\ntitle:\ndate:\ntags:\n---\n"
    assert b.find("title").hasFocus()
    b.document.undo_front_matter()
    assert b.says("This post has no front matter.")


def test_front_matter_that_is_never_closed_is_said(bench):
    b = bench(text="---\ntitle: a\n")
    assert b.says("never closed")
    assert not b.button("YAML").isEnabled()


# --- keys, reading, folding


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)],
)
def test_a_key_leads_back_to_the_text(bench, qtbot, key, modifiers):
    b = bench("title: a\ndescription: c\n")
    for widget in (b.find("title"), b.find("description", QPlainTextEdit), b.find("Add to tags")):
        with qtbot.waitSignal(b.form.text_requested):
            QTest.keyClick(widget, key, modifiers)


def test_tab_goes_from_top_to_bottom(bench):
    b = bench("title: a\nmood: b\n")
    b.form.focus_first()
    names = []
    for _ in range(7):
        names.append(QApplication.focusWidget().accessibleName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert names == ["title", "layout", "date", "Pick date", "Add to tags", "description", "mood"]


def test_a_post_that_is_read_only_can_be_read_and_copied(bench):
    b = bench("title: abc\ntags: [rye]\nmath: true\nlayout: post\n")
    b.form.set_read_only(True)
    QTest.keyClicks(b.find("title"), "x")
    QTest.keyClick(b.find("layout", QComboBox), Qt.Key.Key_Down)
    QTest.keyClick(b.find("rye", Chip), Qt.Key.Key_Delete)
    b.find("math", QCheckBox).click()
    b.form.focus_field("title")
    assert b.find("Remove title", QToolButton) is None
    assert not b.document.modified
    b.find("title").selectAll()
    assert b.find("title").selectedText() == "abc"


def test_an_image_file_that_is_dropped_on_the_field_is_announced(bench, qtbot):
    b = bench("image: /a.png\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/Photo.JPG")])
    [field] = b.form.findChildren(ImageField)
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(b.form.image_given) as given:
        field.dropEvent(drop)
    assert given.args == ["image", Path("/tmp/Photo.JPG")]


def test_folded_only_the_heading_is_left(bench, qtbot):
    b = bench("title: A Title\n")
    with qtbot.waitSignal(b.form.folded_changed) as told:
        b.button("Front Matter").click()
    assert told.args == [True]
    assert b.find("title") is None
    assert b.says("A Title")
    b.form.focus_first()
    assert b.find("title").hasFocus()
    assert not b.form.folded


def test_a_wide_form_is_lower_than_a_narrow_one(bench, qtbot):
    b = bench("title: a\ntags: [a]\nmath: true\nweight: 1\n")
    b.window.resize(1000, 700)
    qtbot.waitUntil(lambda: b.form.width() > 900)
    wide = b.form.preferred_height()
    b.window.resize(420, 700)
    qtbot.waitUntil(lambda: b.form.width() < 420)
    assert b.form.preferred_height() > wide
