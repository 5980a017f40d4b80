"""Finding and replacing in the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from editor.ui.editor_text import cursor_between
from editor.ui.find_bar import FindBar
from editor.ui.search_runner import SearchRunner
from editor.ui.source_editor import SourceEditor
from editor.ui.text_search import Query, SearchError, find_all
from editor.ui.theme import LIGHT

TEXT = "one two one\nOne \U0001f600 tone\none"


@pytest.fixture
def editor(qtbot):
    editor = SourceEditor()
    qtbot.addWidget(editor)
    editor.setPlainText(TEXT)
    editor.show()
    return editor


@pytest.fixture
def bar(qtbot, editor):
    window = QWidget()
    qtbot.addWidget(window)
    bar = FindBar(editor, LIGHT, window)
    window.show()
    yield bar
    bar.close_bar()


@pytest.mark.parametrize(
    ("query", "spans"),
    [
        (Query("one"), [(0, 3), (8, 11), (12, 15), (19, 22), (23, 26)]),
        (Query("one", match_case=True), [(0, 3), (8, 11), (19, 22), (23, 26)]),
        (Query("one", whole_word=True), [(0, 3), (8, 11), (12, 15), (23, 26)]),
        (Query("^one$", expression=True), [(23, 26)]),
        (Query(r"e\no", expression=True), [(10, 13), (21, 24)]),
        (Query("."), []),
    ],
)
def test_what_a_query_finds(query, spans):
    assert [(found.start, found.end) for found in find_all(query, TEXT)] == spans


@pytest.mark.parametrize("query", [Query("(", expression=True), Query("(o)", expression=True, replacement=r"\2")])
def test_a_wrong_expression_is_a_sentence(query):
    with pytest.raises(SearchError, match=r"^The .* cannot be read: .*\.$"):
        find_all(query, TEXT)


def test_the_selection_is_looked_for_and_counted(bar):
    bar.open_find("one")
    assert bar.find_field.text() == "one"
    assert bar.count.text() == "5 matches"
    bar.find_next()
    assert bar.count.text() == "1 of 5"


def test_typing_goes_to_the_first_match_from_the_caret(qtbot, bar, editor):
    bar.open_find()
    qtbot.keyClicks(bar.find_field, "two")
    qtbot.waitUntil(lambda: editor.selected_text() == "two")
    assert bar.count.text() == "1 of 1"


def test_the_search_goes_round_with_a_note(bar, editor):
    editor.setTextCursor(cursor_between(editor.document(), 24, 27))
    bar.open_find("one")
    bar.find_next()
    assert bar.count.text() == "1 of 5, from the top"
    bar.find_previous()
    assert bar.count.text() == "5 of 5, from the end"


def test_positions_are_right_behind_an_emoji(bar, editor):
    bar.open_find("tone")
    bar.find_next()
    assert editor.selected_text() == "tone"


def test_enter_steps_and_escape_returns_with_the_match_selected(qtbot, bar, editor):
    bar.open_find("two")
    qtbot.keyClick(bar.find_field, Qt.Key.Key_Return)
    qtbot.keyClick(bar.find_field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert editor.selected_text() == "two"


def test_replace_all_is_one_undo_step_and_says_how_many(bar, editor):
    bar.open_replace("one")
    bar.replace_field.setText("1")
    bar.replace_all()
    assert editor.toPlainText() == "1 two 1\n1 \U0001f600 t1\n1"
    assert bar.count.text() == "5 replaced"
    editor.undo()
    assert editor.toPlainText() == TEXT


def test_replace_takes_one_match_and_goes_on(bar, editor):
    bar.open_replace("two")
    bar.replace_field.setText("2")
    bar.replace_match()
    bar.replace_match()
    assert editor.toPlainText().startswith("one 2 one")


def test_in_selection_only_the_selected_lines_are_searched(bar, editor):
    editor.setTextCursor(cursor_between(editor.document(), 0, 12))
    bar.open_find("one two one\n")
    bar.find_field.setText("one")
    bar.find_next()
    assert bar.count.text().endswith("of 2")


def test_an_expression_replaces_with_its_groups(qtbot, bar, editor):
    bar.open_replace("")
    bar.expression.setChecked(True)
    bar.find_field.setText(r"(\w+) two")
    bar.replace_field.setText(r"two \1")
    bar.replace_all()
    qtbot.waitUntil(lambda: editor.toPlainText().startswith("two one one"), timeout=10_000)


def test_a_wrong_expression_is_said_beside_the_field(qtbot, bar):
    bar.open_find()
    bar.expression.setChecked(True)
    bar.find_field.setText("(")
    qtbot.waitUntil(bar.message.isVisible)
    assert "cannot be read" in bar.message.text()


def test_an_endless_expression_is_stopped(qtbot):
    runner = SearchRunner(limit=300)
    with qtbot.waitSignal(runner.failed, timeout=10_000) as failed:
        runner.search(Query(r"(a+)+$", expression=True), "a" * 40 + "b")
    assert "too long" in failed.args[0]


def test_matches_in_view_are_marked(bar, editor):
    bar.open_find("one")
    assert len(editor.extraSelections()) == 6
    bar.close_bar()
    assert len(editor.extraSelections()) == 1


def test_a_result_for_an_older_text_replaces_nothing_wrong(qtbot, bar, editor):
    bar.open_replace("")
    bar.expression.setChecked(True)
    bar.find_field.setText("tw.")
    bar.replace_field.setText("2")
    bar.replace_all()
    editor.document().clear()
    editor.setPlainText("some more, two")
    qtbot.waitUntil(lambda: editor.toPlainText() == "some more, 2", timeout=10_000)
