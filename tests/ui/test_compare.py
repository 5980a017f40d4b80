"""How two texts differ is shown line by line, and word by word where lines have much in common."""

from PySide6.QtWidgets import QWidget

from editor.ui.dialogs.compare import CompareDialog, DifferenceLine, difference
from editor.ui.theme import LIGHT


def test_shows_changed_lines_with_what_is_around_them():
    old = "\n".join("abcdefghij")
    new = old.replace("e", "E").replace("f", "f\nnew")
    assert [line.sign + line.text for line in difference(old, new)] == [
        *("@2", " b", " c", " d", "-e", "+E", " f", "+new", " g", " h", " i"),
    ]


def test_marks_the_words_that_changed():
    old, new = difference("I wrote a long line.\nend", "I wrote one very long line.\nend")[1:3]
    assert [old.text[start:end] for start, end in old.changed] == ["a"]
    assert [new.text[start:end] for start, end in new.changed] == ["one very"]


def test_lines_that_have_nothing_in_common_have_no_marks():
    assert [line.changed for line in difference("one", "completely different")] == [(), (), ()]


def test_a_missing_end_of_line_shows():
    assert DifferenceLine("-", "") in difference("a\n", "a")


def test_equal_texts_have_no_difference(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    assert difference("a", "a") == []
    assert CompareDialog("A", ("old", "a"), ("new", "a"), LIGHT, window).text() == "The texts are the same."


def test_the_dialog_shows_signs_and_places(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = CompareDialog("A", ("old", "\U0001f600 one"), ("new", "\U0001f600 two"), LIGHT, window)
    assert dialog.text() == "Line 1\n− \U0001f600 one\n+ \U0001f600 two"
