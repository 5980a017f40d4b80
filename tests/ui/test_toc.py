"""The outline pane."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeView

from editor.markup.rendering import Heading
from editor.post.contents import ContentsUpdate, DeadEntry, Splice
from editor.ui.theme import LIGHT
from editor.ui.toc import ContentsState, Toc, contents_state
from editor.ui.toc_model import NoteRole


def headings(*specs: str) -> tuple[Heading, ...]:
    """Headings written as Markdown, ten lines apart."""
    found = [(len(spec) - len(spec.lstrip("#")), spec.lstrip("#").strip()) for spec in specs]
    return tuple(Heading(level, text, text.lower(), 10 * place) for place, (level, text) in enumerate(found))


POST = headings("## One", "### Two", "### Three", "## Four")


@pytest.fixture
def toc(qtbot):
    toc = Toc(LIGHT)
    qtbot.addWidget(toc)
    toc.resize(260, 400)
    toc.show_headings(POST)
    toc.show()
    return toc


@pytest.fixture
def tree(toc):
    return toc.findChild(QTreeView)


def index_of(tree, text):
    model = tree.model()
    return model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, text, 1, Qt.MatchFlag.MatchRecursive)[0]


def visible(tree):
    """The texts of the rows that are not folded away."""
    rows, index = [], tree.model().index(0, 0)
    while index.isValid():
        rows.append(index.data())
        index = tree.indexBelow(index)
    return rows


def test_headings_nest_and_are_unfolded(toc, tree):
    assert toc.texts() == ["One", "  Two", "  Three", "Four"]
    assert visible(tree) == ["One", "Two", "Three", "Four"]


def test_equal_and_empty_headings_each_have_a_row(toc):
    toc.show_headings(headings("## Same", "## Same", "##"))
    assert toc.texts() == ["Same", "Same", "(no text)"]


def test_a_click_goes_to_the_heading(qtbot, toc, tree):
    with qtbot.waitSignal(toc.heading_activated) as signal:
        qtbot.mouseClick(
            tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index_of(tree, "Three")).center()
        )
    assert signal.args == [20]


def test_enter_goes_to_the_heading(qtbot, toc, tree):
    tree.setCurrentIndex(index_of(tree, "Four"))
    with qtbot.waitSignal(toc.heading_activated) as signal:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert signal.args == [30]


def test_the_section_of_the_caret_is_current(toc, tree):
    toc.set_current_line(15)
    assert tree.currentIndex().data() == "Two"
    toc.set_current_line(39)
    assert tree.currentIndex().data() == "Four"


def test_in_a_folded_section_the_heading_around_it_is_current(toc, tree):
    tree.collapse(index_of(tree, "One"))
    toc.set_current_line(15)
    assert tree.currentIndex().data() == "One"


def test_typing_in_a_heading_changes_its_row_in_place(qtbot, toc, tree):
    model = tree.model()
    with qtbot.assertNotEmitted(model.layoutChanged), qtbot.waitSignal(model.dataChanged) as changed:
        toc.show_headings(headings("## One", "### Twofold", "### Three", "## Four"))
    assert changed.args[0].data() == "Twofold"


def test_lines_that_moved_change_no_row(qtbot, toc, tree):
    moved = tuple(Heading(heading.level, heading.text, heading.id, heading.line + 5) for heading in POST)
    model = tree.model()
    with qtbot.assertNotEmitted(model.layoutChanged), qtbot.assertNotEmitted(model.dataChanged):
        toc.show_headings(moved)
    with qtbot.waitSignal(toc.heading_activated) as signal:
        tree.clicked.emit(index_of(tree, "Four"))
    assert signal.args == [35]


def test_a_new_heading_leaves_selection_and_folding_alone(toc, tree):
    toc.set_current_line(40)
    toc.show_headings(headings("## One", "### Two", "### Three", "## Four", "### Five"))
    tree.collapse(index_of(tree, "One"))
    tree.setCurrentIndex(index_of(tree, "Five"))
    toc.set_current_line(50)
    toc.show_headings(headings("## New", "## One", "### Two", "### Three", "## Four", "### Five"))
    assert visible(tree) == ["New", "One", "Four", "Five"]
    assert tree.currentIndex().data() == "Five"


def test_a_folded_section_stays_folded_while_it_is_renamed_and_searched(toc, tree):
    tree.collapse(index_of(tree, "One"))
    toc.show_headings(headings("## Once", "### Two", "### Three", "## Four"))
    assert visible(tree) == ["Once", "Four"]
    toc.search_for("two")
    assert visible(tree) == ["Once", "Two"]
    toc.search_for("")
    assert visible(tree) == ["Once", "Four"]


def test_scrolling_stays_where_it_is_while_headings_come(toc, tree):
    many = [f"## H{number}" for number in range(100)]
    toc.show_headings(headings(*many))
    tree.scrollTo(index_of(tree, "H60"), QTreeView.ScrollHint.PositionAtTop)
    top = tree.verticalScrollBar().value()
    toc.show_headings(headings(*many, "## Last"))
    assert tree.verticalScrollBar().value() == top


def test_levels_can_be_limited(qtbot, toc):
    toc.set_depth(2)
    assert toc.texts() == ["One", "Four"]
    toc.set_depth(6)
    assert len(toc.texts()) == 4


def test_the_writer_s_choice_of_levels_is_announced(qtbot, toc):
    with qtbot.waitSignal(toc.depth_changed) as signal:
        toc.depth_action(3).trigger()
    assert signal.args == [3]


def test_a_skipped_level_is_marked_and_explained(toc, tree):
    toc.show_headings(headings("## One", "#### Deep"))
    index = index_of(tree, "Deep")
    assert index.data(NoteRole) == "H4"
    assert "level is skipped" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_dead_entries_stand_below_and_lead_to_their_line(qtbot, toc, tree):
    toc.show_dead_entries((DeadEntry(3, "Gone", "gone"),))
    assert toc.texts()[-1] == "Gone"
    assert index_of(tree, "Gone").data(NoteRole) == "leads nowhere"
    with qtbot.waitSignal(toc.heading_activated) as signal:
        tree.clicked.emit(index_of(tree, "Gone"))
    assert signal.args == [3]


def test_without_headings_the_pane_says_how_to_make_one(toc):
    toc.show_headings(())
    assert toc.empty_text() == "No headings yet. Start a line with ##."
    toc.set_post_open(False)
    assert toc.empty_text() == "No post is open."


def test_a_search_without_a_match_says_so(toc):
    toc.search_for("nothing like this")
    assert toc.empty_text() == "No heading matches."


def test_tab_goes_from_the_search_to_the_headings_to_the_button(qtbot, toc, tree):
    toc.set_contents_state(ContentsState.OUTDATED)
    toc.activateWindow()
    toc.search_line.setFocus()
    qtbot.waitUntil(toc.search_line.hasFocus)
    for _ in range(2):
        qtbot.keyClick(toc.focusWidget(), Qt.Key.Key_Tab)
    assert tree.hasFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Tab)
    assert toc.update_button.hasFocus()


def test_the_pane_takes_the_keyboard_with_and_without_headings(qtbot, toc, tree):
    toc.activateWindow()
    toc.setFocus()
    qtbot.waitUntil(tree.hasFocus)
    toc.show_headings(())
    toc.setFocus()
    qtbot.waitUntil(toc.search_line.hasFocus)


def test_enter_in_the_search_goes_to_the_first_match(qtbot, toc):
    toc.search_for("three")
    with qtbot.waitSignal(toc.heading_activated) as signal:
        qtbot.keyClick(toc.search_line, Qt.Key.Key_Return)
    assert signal.args == [20]


@pytest.mark.parametrize(
    ("update", "state", "enabled"),
    [
        (None, ContentsState.NO_HEADINGS, False),
        (ContentsUpdate((), generated=True), ContentsState.GENERATED, False),
        (ContentsUpdate((Splice(0, 0, ("x",)),), created=True), ContentsState.MISSING, True),
        (ContentsUpdate((Splice(0, 0, ("x",)),)), ContentsState.OUTDATED, True),
        (ContentsUpdate(()), ContentsState.CURRENT, False),
    ],
)
def test_the_contents_list_can_be_updated_where_that_would_change_it(toc, update, state, enabled):
    assert contents_state(update) is state
    toc.set_contents_state(state)
    assert toc.update_button.isEnabled() is enabled


def test_nothing_is_said_of_headings_that_are_on_their_way(toc):
    toc.show_headings(())
    toc.show_nothing_yet()
    assert toc.empty_text() == ""
    toc.show_headings(())
    assert toc.empty_text() == "No headings yet. Start a line with ##."
