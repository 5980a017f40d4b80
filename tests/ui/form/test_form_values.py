"""What an edit in the form writes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QPlainTextEdit,
)


def test_typing_changes_only_the_characters_of_the_value(bench):
    b = bench("# top\ntitle:   'It''s'   # why\ntags:\n- a\n")
    QTest.keyClicks(b.find("title"), "!")
    assert b.yaml == "# top\ntitle:   '!It''s'   # why\ntags:\n- a\n"


@pytest.mark.parametrize(
    ("yaml", "key", "typed", "expected"),
    [
        ("title: a\n", "title", "yes", 'title: "yes"\n'),
        ("title: a\n", "title", "2020-01-01", 'title: "2020-01-01"\n'),
        ("title: a\n", "title", "b: c", 'title: "b: c"\n'),
        ("title: 2020\n", "title", "2021", "title: 2021\n"),
        ("title: 2020\n", "title", "2021a", "title: 2021a\n"),
        ('version: "1.10"\n', "version", "1.11", 'version: "1.11"\n'),
        ("weight: 5\n", "weight", "1.50", "weight: 1.50\n"),
        ("weight: 5\n", "weight", "-7", "weight: -7\n"),
        ("layout: post\n", "layout", "default", "layout: default\n"),
        ("slug: 1.10\n", "slug", "1.20", "slug: 1.20\n"),
    ],
)
def test_a_value_keeps_its_type(bench, yaml, key, typed, expected):
    b = bench(yaml)
    b.retype(key, typed)
    assert b.yaml == expected


@pytest.mark.parametrize(
    ("yaml", "key", "expected"),
    [
        ('title: "a"  # c\n', "title", 'title: ""  # c\n'),
        ("title: ab\n", "title", "title:\n"),
        ("weight: 5\n", "weight", "weight:\n"),
        ("date: 2020-01-01\n", "date", "date:\n"),
    ],
)
def test_a_cleared_field_keeps_its_key_and_undo_gives_the_value_back(bench, yaml, key, expected):
    b = bench(yaml)
    line = b.find(key)
    b.retype(key, "")
    assert b.yaml == expected
    b.document.undo_front_matter()
    assert b.yaml == yaml
    assert line.text() == str(b.document.front_matter.get(key))


def test_a_field_that_is_filled_in_and_emptied_again_leaves_no_trace(bench):
    b = bench("title: a\n")
    text = b.find("description", QPlainTextEdit)
    QTest.keyClicks(text, "x")
    assert b.yaml == "title: a\ndescription: x\n"
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    assert b.yaml == "title: a\n"
    assert not b.document.modified


@pytest.mark.parametrize(
    "yaml", ["title: 'a' # c\n", "title: a\n", "title: >-\n  a\n  b\n", "x: 1\n", 'title: ""\n', "title: ~\n"]
)
def test_an_edit_that_is_typed_back_leaves_every_character(bench, yaml):
    b = bench(yaml)
    line = b.find("title")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.keyClicks(line, ": on")
    assert b.yaml != yaml
    for _ in ": on":
        QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert b.yaml == yaml


def test_a_text_on_its_way_to_another_takes_no_quotes_along(bench):
    b = bench("title: a\n")
    b.retype("title", "once")
    assert b.yaml == "title: once\n"


def test_a_box_that_says_nothing_is_ticked_to_the_opposite_of_the_default(bench):
    b = bench("title: a\n", {"math": True})
    b.form.add_field("math")
    box = b.find("math", QCheckBox)
    assert (box.checkState(), box.text()) == (Qt.CheckState.PartiallyChecked, "true (site default)")
    box.click()
    assert b.yaml == "title: a\nmath: false\n"


def test_a_text_of_several_lines_keeps_its_block(bench):
    b = bench("description: |\n  one\n  two\n")
    text = b.find("description", QPlainTextEdit)
    assert text.toPlainText() == "one\ntwo"
    QTest.keyClick(text, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(text, "n")
    assert b.yaml == "description: |\n  none\n  two\n"


def test_a_pasted_line_break_becomes_a_blank(bench):
    b = bench("title: \n")
    QApplication.clipboard().setText("one\ntwo")
    b.find("title").paste()
    assert (b.yaml, b.find("title").text()) == ("title: one two\n", "one two")


def test_yaml_that_cannot_be_read_is_not_written_and_says_why(bench):
    b = bench("links:\n  - url: /a\n")
    text = b.find("links as YAML", QPlainTextEdit)
    text.selectAll()
    QTest.keyClicks(text, "[1")
    assert b.yaml == "links:\n  - url: /a\n"
    assert b.says("“[”")
    QTest.keyClicks(text, "]")
    assert b.document.front_matter.get("links") == [1]
    assert not b.says("“[”")
