"""The front matter as a form: what an edit writes, what undo takes back, what stays where it is."""

from datetime import UTC, date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.post.post import Post
from editor.post.text_file import TextFile
from editor.site.fields import Field, FieldKind
from editor.ui.document import Document
from editor.ui.fields.chip import Chip
from editor.ui.fields.image_field import ImageField
from editor.ui.fields.make import Surroundings
from editor.ui.front_matter_form import FrontMatterForm
from editor.ui.theme import DARK, LIGHT

FIELDS = (
    Field("layout", FieldKind.CHOICE, 1.0, (("post", 9),), starter=True),
    Field("title", FieldKind.TEXT, 1.0, starter=True),
    Field("date", FieldKind.DATE_TIME, 1.0, starter=True),
    Field("tags", FieldKind.WORDS, 0.6, (("bread", 5), ("rye", 2)), starter=True),
    Field("description", FieldKind.LONG_TEXT, 0.5),
    Field("math", FieldKind.BOOLEAN, 0.1),
    Field("weight", FieldKind.NUMBER, 0.1),
    Field("image", FieldKind.IMAGE, 0.1),
    Field("links", FieldKind.YAML, 0.1),
)


class Bench:
    """A form on one document, connected as in the window."""

    def __init__(self, text: str, defaults: dict) -> None:
        self.document = Document(Post.parse(text), Path("2024-01-14-x.md"), TextFile(text), None)
        self.window = QWidget()
        self.form = FrontMatterForm(LIGHT, self.window)
        QVBoxLayout(self.window).addWidget(self.form)
        self.window.resize(700, 600)
        self.form.edited.connect(self.document.edit_front_matter)
        self.form.step_ended.connect(self.document.end_front_matter_step)
        self.form.undo_requested.connect(self.document.undo_front_matter)
        self.form.redo_requested.connect(self.document.redo_front_matter)
        self.document.front_matter_changed.connect(self._show)
        self.form.set_site(FIELDS, surroundings())
        self.form.show_post(self.document.front_matter, defaults)

    def _show(self) -> None:
        self.form.show_front_matter(self.document.front_matter)

    def find(self, name: str, kind: type = QLineEdit):
        """The widget that is called so to a screen reader; None where it is not shown."""
        found = [widget for widget in self.form.findChildren(kind) if widget.accessibleName() == name]
        return next((widget for widget in found if widget.isVisible()), None)

    def button(self, text: str, kind: type = QToolButton):
        return next(button for button in self.form.findChildren(kind) if button.text() == text)

    def says(self, text: str) -> bool:
        return any(text in label.text() for label in self.form.findChildren(QLabel) if label.isVisible())

    @property
    def yaml(self) -> str:
        return self.document.front_matter.yaml


def surroundings() -> Surroundings:
    return Surroundings(UTC, ("default", "post"), _no_file, _images)


def _no_file(_address: str) -> None:
    return None


def _images() -> list[str]:
    return ["/images/a.png"]


@pytest.fixture
def bench(qtbot):
    def make(yaml: str = "", defaults: dict | None = None, *, text: str | None = None) -> Bench:
        made = Bench(text if text is not None else f"---\n{yaml}---\n", defaults or {})
        qtbot.addWidget(made.window)
        made.window.show()
        made.window.activateWindow()
        qtbot.waitUntil(made.window.isActiveWindow)
        return made

    return make


def retype(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


# --- what an edit writes


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
    retype(b.find(key), typed)
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
    retype(line, "")
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


@pytest.mark.parametrize("yaml", ["title: 'a' # c\n", "title: a\n", "title: >-\n  a\n  b\n", "x: 1\n", 'title: ""\n'])
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
    retype(b.find("title"), "once")
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


# --- nothing moves under the writer's fingers


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
    b.form.set_site([*FIELDS[:3], Field("tags", FieldKind.WORDS, 0.7, (("oats", 1),), starter=True)], surroundings())
    b.form.set_colors(DARK)
    assert b.find("title") is line
    assert (line.hasFocus(), line.cursorPosition()) == (True, 2)


def test_what_is_half_typed_does_not_go_into_the_next_post(bench):
    b = bench("tags: [rye]\ndate: 2020-01-01\n")
    QTest.keyClicks(b.find("Add to tags"), "oa")
    retype(b.find("date"), "2021-")
    other = Post.parse("---\ntags: [rye]\ndate: 2020-01-01\n---\n").front_matter
    b.form.show_post(other, {})
    assert b.find("Add to tags").text() == ""
    assert b.find("date").text() == "2020-01-01"


# --- undo


def test_undo_takes_back_one_field_at_a_time(bench):
    b = bench("title: a\nslug: b\n")
    retype(b.find("title"), "one")
    retype(b.find("slug"), "two")
    QTest.keyClick(b.find("slug"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert b.yaml == "title: one\nslug: b\n"
    QTest.keyClick(b.find("slug"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert b.yaml == "title: a\nslug: b\n"
    assert b.find("title").text() == "a"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_redo_gives_it_back(bench, key, modifiers):
    b = bench("title: a\n")
    retype(b.find("title"), "b")
    QTest.keyClick(b.find("title"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(b.find("title"), key, modifiers)
    assert (b.yaml, b.find("title").text()) == ("title: b\n", "b")


def test_the_undo_of_a_fields_menu_is_the_documents(bench, qtbot):
    b = bench("title: a\n")
    line = b.find("title")
    retype(line, "b")
    QApplication.sendEvent(line, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), QPoint(2, 2)))
    [menu] = [menu for menu in line.findChildren(QMenu) if menu.isVisible()]
    assert menu.actions()[-1].text() == "Remove Field"
    menu.actions()[0].trigger()
    menu.close()
    assert (b.yaml, line.text()) == ("title: a\n", "a")


def test_undo_first_drops_what_is_half_typed(bench):
    b = bench("title: a\ndate: 2020-01-01\n")
    retype(b.find("title"), "b")
    retype(b.find("date"), "20x")
    QTest.keyClick(b.find("date"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (b.find("date").text(), b.document.front_matter.get("title")) == ("", "b")


# --- fields come and go


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


# --- YAML


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
