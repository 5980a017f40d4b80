"""Fields come and go, and show what the site offers."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)


def test_a_field_that_is_added_is_written_with_its_first_value(bench):
    b = bench("title: a\n")
    b.form.add_field("weight")
    line = b.find("weight")
    assert line.hasFocus()
    assert not b.document.modified
    QTest.keyClicks(line, "3")
    assert b.yaml == "title: a\nweight: 3\n"


def test_a_field_of_another_name_has_the_kind_that_is_chosen(bench):
    b = bench("title: a\n")
    [menu] = b.button("Add Field").findChildren(QMenu)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "math", "weight", "image", "links", "Other…",
    ]  # fmt: skip
    menu.actions()[-1].trigger()
    QTest.keyClicks(b.find("Name of the field"), "pinned")
    kinds = b.find("Kind of the field", QComboBox)
    kinds.setCurrentIndex(kinds.findText("Yes or no"))
    b.button("Add", QPushButton).click()
    b.find("pinned", QCheckBox).click()
    assert b.yaml == "title: a\npinned: true\n"


def test_a_removed_field_comes_back_with_undo(bench):
    b = bench("title: a\nslug: b  # c\nmood: c\n")
    line = b.find("slug")
    line.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(line, Qt.Key.Key_Delete, keys)
    assert b.yaml == "title: a\nmood: c\n"
    assert b.find("slug") is None
    assert b.find("mood").hasFocus()
    QTest.keyClick(b.find("mood"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert b.yaml == "title: a\nslug: b  # c\nmood: c\n"
    assert b.find("slug").text() == "b"


def test_a_number_that_is_none_is_dropped_on_leaving(bench):
    b = bench("title: a\nweight: 5\n")
    b.retype("weight", "-")
    b.find("title").setFocus()
    assert (b.find("weight").text(), b.yaml) == ("", "title: a\nweight:\n")


def test_the_cross_beside_a_field_removes_it(bench):
    b = bench("title: a\nslug: b\n")
    b.form.focus_field("slug")
    b.find("Remove slug", QToolButton).click()
    assert b.yaml == "title: a\n"


def test_any_key_has_a_row_in_the_order_of_the_site(bench):
    b = bench("mood: c\ntitle: a\nzip: {a: 1}\n")
    names = [line.accessibleName() for line in b.form.findChildren(QLabel) if line.buddy() is not None]
    assert set(names) == {"title", "layout", "date", "tags", "description", "mood", "zip"}
    assert b.find("zip as YAML", QPlainTextEdit).toPlainText() == "{a: 1}"


# --- what is offered and hinted


def test_layouts_that_exist_are_offered(bench):
    b = bench("layout: post\n")
    box = b.find("layout", QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["default", "post"]
    assert box.currentText() == "post"


def test_a_layout_that_is_picked_is_written(bench):
    b = bench("layout: post\n")
    box = b.find("layout", QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert b.yaml == "layout: default\n"


def test_values_from_elsewhere_are_greyed(bench):
    b = bench("title: a\n", {"layout": "post", "tags": ["x", "y"], "date": date(2024, 1, 14)})
    assert b.find("layout").placeholderText() == "post (site default)"
    assert b.find("Add to tags").placeholderText() == "x, y (site default)"
    assert b.find("date").placeholderText() == "2024-01-14"
    assert b.says("from the file name")


def test_what_is_learned_of_the_site_leaves_the_other_rows_alone(bench):
    b = bench("layout: post\ntitle: a\n")
    title, layout = b.find("title"), b.find("layout", QComboBox)
    b.form.set_site(b.fields, replace(b.site, layouts=("default", "post", "wide")))
    assert b.find("title") is title
    assert b.find("layout", QComboBox) is not layout
    assert b.find("layout", QComboBox).count() == 3
