"""The Markdown editor as a writer meets it."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QInputMethodEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextDocumentLayout

from editor.ui.editor_text import cursor_between
from editor.ui.source_editor import SourceEditor
from editor.ui.text_view import ViewState
from editor.ui.theme import DARK

ODD = "a\u00a0b\u2028c\U0001f600d\te"


def body(text):
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    document.setPlainText(text)
    document.setModified(False)
    return document


def text_of(editor):
    return editor.document().toRawText().replace("\u2029", "\n")


@pytest.fixture
def editor(qtbot):
    editor = SourceEditor()
    qtbot.addWidget(editor)
    editor.resize(900, 500)
    editor.show()
    return editor


def write(editor, text):
    """Shows `text`; `|` is the caret, two of them enclose the selection."""
    parts = text.split("|")
    editor.setPlainText("".join(parts))
    start = len(parts[0])
    end = start + len(parts[1]) if len(parts) == 3 else start
    editor.setTextCursor(cursor_between(editor.document(), start, end))


def shown(editor):
    text, cursor = text_of(editor), editor.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    return f"{text[:start]}|{text[start:end]}|{text[end:]}" if start != end else f"{text[:start]}|{text[start:]}"


COMMANDS = [
    ("toggle_bold", "a |word| b", "a **|word|** b"),
    ("toggle_bold", "a wo|rd b", "a **wo|rd** b"),
    ("toggle_italic", "a **|word|** b", "a ***|word|*** b"),
    ("toggle_code", "a |word| b", "a `|word|` b"),
    ("toggle_strikethrough", "a |word| b", "a ~~|word|~~ b"),
    ("toggle_quote", "o|ne", "> o|ne"),
    ("toggle_bullets", "o|ne", "- o|ne"),
    ("toggle_numbers", "o|ne", "1. o|ne"),
    ("toggle_tasks", "o|ne", "- [ ] o|ne"),
    ("toggle_comment", "a |word| b", "a |<!-- word -->| b"),
]


@pytest.mark.parametrize(("command", "before", "after"), COMMANDS)
def test_a_command_toggles_and_keeps_the_selection(editor, command, before, after):
    write(editor, before)
    getattr(editor, command)()
    assert shown(editor) == after
    getattr(editor, command)()
    assert shown(editor) == before


@pytest.mark.parametrize(("command", "before", "after"), COMMANDS)
def test_a_command_is_one_undo_step(editor, command, before, after):
    write(editor, before)
    getattr(editor, command)()
    editor.undo()
    assert text_of(editor) == before.replace("|", "")


@pytest.mark.parametrize("level", [1, 2, 6])
def test_a_heading_command_again_turns_the_heading_off(editor, level):
    write(editor, "o|ne")
    editor.toggle_heading(level)
    assert shown(editor) == "#" * level + " o|ne"
    editor.toggle_heading(level)
    assert shown(editor) == "o|ne"


@pytest.mark.parametrize(
    ("command", "before", "after"),
    [
        ("move_line_down", "o|ne\ntwo", "two\no|ne"),
        ("move_line_up", "one\nt|wo", "t|wo\none"),
        ("move_line_up", "o|ne\ntwo", "o|ne\ntwo"),
        ("delete_line", "o|ne\ntwo", "t|wo"),
        ("delete_line", "one\nt|wo", "o|ne"),
        ("duplicate_line", "o|ne\ntwo", "one\no|ne\ntwo"),
    ],
)
def test_a_line_command_takes_the_caret_along(editor, command, before, after):
    write(editor, before)
    getattr(editor, command)()
    assert shown(editor) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a|", "- a\n- |"),
        ("9. a|", "9. a\n10. |"),
        ("> a|", "> a\n> |"),
        ("> - a|", "> - a\n> - |"),
        ("- [x] a|", "- [x] a\n- [ ] |"),
        ("- a\n- |", "- a\n|"),
        ("plain|", "plain\n|"),
    ],
)
@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_enter_continues_lists_and_quotes(qtbot, editor, before, after, modifier):
    write(editor, before)
    qtbot.keyClick(editor, Qt.Key.Key_Return, modifier)
    assert shown(editor) == after


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("a |b| c", "*", "a *|b|* c"),
        ("a |b| c", "[", "a [|b|] c"),
        ("a |", "(", "a (|)"),
        ("a |b", "(", "a (|b"),
        ("a (|)", ")", "a ()|"),
        ("don|", '"', 'don"|'),
    ],
)
def test_pairs(qtbot, editor, before, key, after):
    write(editor, before)
    qtbot.keyClicks(editor, key)
    assert shown(editor) == after


def test_backspace_between_an_empty_pair_deletes_both(qtbot, editor):
    write(editor, "a (|)")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert shown(editor) == "a |"


def test_pairs_can_be_switched_off(qtbot, editor):
    editor.set_close_pairs(False)
    write(editor, "a |")
    qtbot.keyClicks(editor, "(")
    assert shown(editor) == "a (|"


def test_tab_and_shift_tab_nest_by_the_marker_width(qtbot, editor):
    write(editor, "1. a|")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert shown(editor) == "   1. a|"
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert shown(editor) == "1. a|"


def test_text_from_an_input_method_is_never_paired(editor):
    write(editor, "a |")
    event = QInputMethodEvent("(", [])
    QApplication.sendEvent(editor, event)
    commit = QInputMethodEvent()
    commit.setCommitString("(")
    QApplication.sendEvent(editor, commit)
    assert shown(editor) == "a (|"


def test_copy_keeps_every_character(editor):
    editor.setPlainText(ODD)
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert data.text() == ODD
    editor.insertFromMimeData(data)
    assert text_of(editor) == ODD


def test_a_paste_never_brings_in_what_cannot_be_saved(editor):
    data = QMimeData()
    data.setText("a\r\nb\rc\u2029d\x00e\ufdd0f")
    editor.insertFromMimeData(data)
    assert text_of(editor) == "a\nb\nc\ndef"


def test_a_pasted_address_links_the_selection(editor):
    write(editor, "see |here| now")
    data = QMimeData()
    data.setText("https://example.org/x")
    editor.insertFromMimeData(data)
    assert text_of(editor) == "see [here](https://example.org/x) now"
    assert editor.link_at_caret() == "https://example.org/x"


def test_rich_text_comes_in_as_markdown(editor):
    data = QMimeData()
    data.setText("A bold word")
    data.setHtml("<p>A <b>bold</b> word</p>")
    editor.insertFromMimeData(data)
    assert text_of(editor) == "A **bold** word"


def test_a_pasted_image_is_handed_on(qtbot, editor):
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(0)
    data = QMimeData()
    data.setImageData(image)
    with qtbot.waitSignal(editor.image_pasted) as pasted:
        editor.insertFromMimeData(data)
    assert pasted.args[0].size() == image.size()
    assert text_of(editor) == ""


def test_dropped_image_files_are_handed_on(qtbot, editor, tmp_path):
    file = tmp_path / "a.png"
    file.write_bytes(b"x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    with qtbot.waitSignal(editor.files_dropped) as dropped:
        editor.insertFromMimeData(data)
    assert dropped.args == [[file]]


def test_other_files_are_left_to_the_window(editor, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert not editor.canInsertFromMimeData(data)


def test_an_inserted_image_has_its_alternative_text_selected(editor):
    write(editor, "a |b")
    editor.insert_image("/images/x.png", "a hill")
    assert shown(editor) == "a ![|a hill|](/images/x.png)b"


def test_a_view_state_brings_caret_selection_and_scroll_back(editor):
    long, short = body("line\n" * 500), body("short")
    editor.set_body(long, 5)
    editor.restore_view_state(ViewState(1000, 990, 180))
    kept = editor.view_state()
    editor.set_body(short, 1)
    editor.restore_view_state(kept)
    editor.set_body(long, 5)
    editor.restore_view_state(kept)
    assert editor.view_state() == ViewState(1000, 990, 180)


def test_scrolling_by_the_program_announces_nothing(qtbot, editor):
    editor.set_body(body("line\n" * 500), 1)
    with qtbot.assertNotEmitted(editor.scrolled):
        editor.scroll_to_line(100.0)
    assert editor.line_at_scroll() == pytest.approx(100.0, abs=1)


def test_the_ends_of_the_text_are_its_first_and_last_line(editor):
    editor.set_body(body("line\n" * 500), 1)
    bar = editor.verticalScrollBar()
    for line in (501, 0):
        editor.scroll_to_line(line)
        assert editor.line_at_scroll() == pytest.approx(line, abs=1)
    bar.setValue(bar.maximum())
    assert editor.line_at_scroll() == 501


@pytest.mark.parametrize("points", [9, 12, 20])
def test_the_measure_is_kept_at_every_font_size(editor, points):
    editor.resize(2400, 500)
    editor.set_font("", points)
    room = editor.viewport().width() - 2 * editor.document().documentMargin()
    assert 66 <= room / (editor.fontMetrics().horizontalAdvance("x" * 100) / 100) < 67


def test_a_narrow_pane_is_used_as_a_whole(editor):
    editor.resize(300, 500)
    assert editor.viewport().width() > 240


def test_zoom_is_announced_and_ends_at_the_limits(qtbot, editor):
    with qtbot.waitSignal(editor.zoom_changed):
        editor.zoom_in()
    for _ in range(60):
        editor.zoom_in()
    assert editor.font().pointSize() == 32
    editor.zoom_reset()
    assert editor.font().pointSize() == 12


def test_the_colors_change_at_run_time(editor):
    editor.set_colors(DARK)
    assert editor.palette().base().color().name().upper() == DARK.page


def test_a_read_only_text_cannot_be_changed(qtbot, editor):
    editor.set_body(body("text"), 1, read_only=True)
    qtbot.keyClicks(editor, "x")
    editor.toggle_bold()
    editor.delete_line()
    assert text_of(editor) == "text"


def test_the_format_at_the_caret_is_announced(qtbot, editor):
    editor.setPlainText("a **bold** word")
    with qtbot.waitSignal(editor.format_state_changed) as announced:
        editor.setTextCursor(cursor_between(editor.document(), 6, 6))
    assert announced.args[0].bold


def test_undo_takes_back_a_word_at_a_time(qtbot, editor):
    qtbot.keyClicks(editor, "one two")
    editor.undo()
    assert text_of(editor) == "one "


def test_line_splices_are_one_undo_step(editor):
    class Splice:
        def __init__(self, first, removed, lines):
            self.first, self.removed, self.lines = first, removed, lines

    editor.setPlainText("a\nb\nc")
    editor.replace_lines([Splice(0, 1, ["A", "AA"]), Splice(1, 0, ["new"]), Splice(2, 1, [])])
    assert text_of(editor) == "A\nAA\nnew\nb\n"
    editor.undo()
    assert text_of(editor) == "a\nb\nc"


def test_line_numbers_are_the_files(editor):
    editor.set_body(body("a\nb"), 7)
    editor.set_line_numbers(True)
    editor.grab()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    assert [line + editor.first_file_line for line, _, _ in editor.lines_in_view()] == [7, 8]
