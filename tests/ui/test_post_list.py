"""The pane that lists the posts."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction

from editor.site.summary import Kind, PostSummary, Status
from editor.ui.post_list import PostList
from editor.ui.post_list_delegate import details
from editor.ui.post_list_model import GroupRole
from editor.ui.theme import DARK, LIGHT


def post(title, date="", *, kind=Kind.POST, status=Status.PUBLISHED, categories=(), problem=""):
    moment = datetime.fromisoformat(date).replace(tzinfo=UTC) if date else None
    path = f"_posts/{title}.md"
    return PostSummary(path, kind, status, title, moment, tuple(categories), (), 0.0, "/", problem)


DRAFT = post("draft", kind=Kind.DRAFT, status=Status.DRAFT)
NEW = post("new", "2025-06-01", categories=["tech"])
OLD = post("old", "2024-06-01")
OLDEST = post("oldest", "2024-05-01")
POSTS = (OLD, DRAFT, OLDEST, NEW)


@pytest.fixture
def empty_list(qtbot):
    post_list = PostList(LIGHT)
    qtbot.addWidget(post_list)
    post_list.resize(280, 600)
    post_list.show()
    return post_list


@pytest.fixture
def post_list(qtbot, empty_list):
    fill(qtbot, empty_list, POSTS)
    return empty_list


def fill(qtbot, post_list, posts, removed=()):
    """Gives the list what the site has read, and waits until it shows it."""
    post_list.set_reading(True)
    post_list.set_reading(False)
    post_list.update_posts(posts, removed)
    qtbot.waitUntil(lambda: not post_list.is_waiting)


def rows(post_list):
    """What stands in the list, group titles in brackets."""
    model = post_list.view.model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return [f"[{index.data()}]" if index.data(GroupRole) else index.data() for index in indexes]


def current(post_list):
    return post_list.view.currentIndex().data()


def click(qtbot, post_list, text, double=False):
    view = post_list.view
    row = [name.strip("[]") for name in rows(post_list)].index(text)
    where = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    if double:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_posts_stand_in_groups(post_list):
    assert rows(post_list) == ["[Drafts]", "draft", "[2025]", "new", "[2024]", "old", "oldest"]
    assert post_list.visible_groups() == {"Drafts": 1, "2025": 1, "2024": 2}
    assert post_list.count_text() == "4 files"


def test_a_click_opens_a_post(qtbot, post_list):
    with qtbot.waitSignal(post_list.post_activated) as signal:
        click(qtbot, post_list, "old")
    assert signal.args == ["_posts/old.md"]


@pytest.mark.parametrize("double", [False, True])
def test_a_click_on_a_group_folds_it_once(qtbot, post_list, double):
    click(qtbot, post_list, "2024", double=double)
    assert rows(post_list) == ["[Drafts]", "draft", "[2025]", "new", "[2024]"]


def test_the_keyboard_opens_folds_and_unfolds(qtbot, post_list):
    post_list.focus_list()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(post_list.view, key)
    assert rows(post_list)[-1] == "[2024]"
    assert current(post_list) == "2024"
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(post_list.view, key)
    with qtbot.waitSignal(post_list.post_activated) as signal:
        qtbot.keyClick(post_list.view, Qt.Key.Key_Return)
    assert signal.args == ["_posts/old.md"]


def test_enter_on_a_group_folds_it(qtbot, post_list):
    qtbot.keyClick(post_list.view, Qt.Key.Key_Home)
    qtbot.keyClick(post_list.view, Qt.Key.Key_Return)
    assert rows(post_list)[:2] == ["[Drafts]", "[2025]"]


def test_typing_letters_goes_to_a_title(qtbot, post_list):
    qtbot.keyClicks(post_list.view, "olde")
    assert current(post_list) == "oldest"


def test_find_goes_to_the_search_and_down_comes_back(qtbot, post_list):
    post_list.addAction(QAction("Find in the text", post_list, shortcut="Ctrl+F"))
    post_list.activateWindow()
    post_list.focus_list()
    qtbot.waitUntil(post_list.view.hasFocus)
    qtbot.keyClick(post_list.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(post_list.filter.search_line.hasFocus)
    qtbot.keyClick(post_list.filter.search_line, Qt.Key.Key_Down)
    qtbot.waitUntil(post_list.view.hasFocus)


def test_tab_goes_from_the_search_past_its_buttons_to_the_rows(qtbot, post_list):
    post_list.activateWindow()
    post_list.focus_search()
    qtbot.waitUntil(post_list.filter.search_line.hasFocus)
    for _ in range(3):
        qtbot.keyClick(post_list.focusWidget(), Qt.Key.Key_Tab)
    assert post_list.view.hasFocus()


def test_the_pane_takes_the_keyboard_with_and_without_rows(qtbot, empty_list):
    empty_list.activateWindow()
    empty_list.focus_list()
    qtbot.waitUntil(empty_list.filter.search_line.hasFocus)
    fill(qtbot, empty_list, POSTS)
    empty_list.focus_list()
    qtbot.waitUntil(empty_list.view.hasFocus)


def test_the_search_narrows_and_says_how_far(qtbot, post_list):
    qtbot.keyClicks(post_list.filter.search_line, "old")
    assert rows(post_list) == ["[2024]", "old", "oldest"]
    assert post_list.count_text() == "2 of 4 files"
    qtbot.keyClick(post_list.filter.search_line, Qt.Key.Key_Escape)
    assert len(rows(post_list)) == 7


def test_enter_in_the_search_opens_the_first_match(qtbot, post_list):
    post_list.filter.search_for("oldest")
    with qtbot.waitSignal(post_list.post_activated) as signal:
        qtbot.keyClick(post_list.filter.search_line, Qt.Key.Key_Return)
    assert signal.args == ["_posts/oldest.md"]


def test_filters_are_said_in_words_and_can_be_cleared(post_list):
    post_list.filter.filter_by(statuses=frozenset({Status.PUBLISHED}), category="tech")
    assert post_list.filter.filter_text() == "Published · Category tech"
    assert post_list.visible_paths() == ["_posts/new.md"]
    post_list.filter.clear()
    assert post_list.filter.filter_text() == ""
    assert len(post_list.visible_paths()) == 4


def test_the_filter_menu_offers_what_is_in_use(post_list):
    menu = post_list.filter.filter_menu
    menu.aboutToShow.emit()
    actions = {action.text(): action for action in menu.actions()}
    assert {"Draft", "Scheduled", "Published", "Unpublished"} <= set(actions)
    assert [action.text() for action in actions["Category"].menu().actions()] == ["tech  (1)"]
    assert not actions["Tag"].menu().isEnabled()
    actions["Draft"].trigger()
    assert post_list.visible_paths() == ["_posts/draft.md"]
    actions["Category"].menu().actions()[0].trigger()
    assert post_list.visible_paths() == []


def test_a_folded_group_is_searched_and_folds_again(qtbot, post_list):
    click(qtbot, post_list, "2024")
    post_list.filter.search_for("old")
    assert rows(post_list) == ["[2024]", "old", "oldest"]
    post_list.filter.search_for("")
    assert rows(post_list)[-1] == "[2024]"


def test_the_writer_s_order_is_announced_a_restored_one_is_not(qtbot, post_list):
    with qtbot.assertNotEmitted(post_list.sort_changed):
        post_list.set_sort("title")
    with qtbot.waitSignal(post_list.sort_changed) as signal:
        post_list.filter.sort_action("modified").trigger()
    assert signal.args == ["modified"]


def test_an_unknown_order_means_by_date(post_list):
    post_list.set_sort("nonsense")
    assert post_list.visible_paths()[-2:] == ["_posts/old.md", "_posts/oldest.md"]


def test_rows_come_and_go_and_the_current_one_stays(qtbot, post_list):
    post_list.show_current("_posts/old.md")
    fill(qtbot, post_list, (post("newest", "2025-07-01"),), ("_posts/draft.md", "_posts/oldest.md"))
    assert rows(post_list) == ["[2025]", "newest", "new", "[2024]", "old"]
    assert current(post_list) == "old"


def test_posts_are_as_high_as_before_when_groups_move(qtbot, post_list):
    heights = {row: post_list.view.rowHeight(place) for place, row in enumerate(rows(post_list))}

    fill(qtbot, post_list, [post("another draft", kind=Kind.DRAFT, status=Status.DRAFT)])

    now = {row: post_list.view.rowHeight(place) for place, row in enumerate(rows(post_list))}
    assert now == heights | {"another draft": heights["draft"]}


def test_a_changed_title_changes_its_row_only(qtbot, post_list):
    changed = PostSummary(OLD.path, OLD.kind, OLD.status, "Older", OLD.date, (), (), 1.0, "/", "")
    with qtbot.assertNotEmitted(post_list.view.model().modelReset):
        fill(qtbot, post_list, (changed,))
    assert rows(post_list)[5] == "Older"


def test_what_is_in_view_stays_in_its_place(qtbot, empty_list):
    fill(qtbot, empty_list, [post(f"post {number}", f"20{number:02}-01-01") for number in range(10, 60)])
    view = empty_list.view
    view.verticalScrollBar().setValue(700)
    top = view.model().index(view.rowAt(0), 0)
    title, place = top.data(), view.visualRect(top).top()
    fill(qtbot, empty_list, [post(f"later {number}", f"20{number:02}-01-01") for number in range(60, 99)])
    index = view.model().index(view.rowAt(0), 0)
    assert (index.data(), view.visualRect(index).top()) == (title, place)


def test_a_post_is_brought_into_view_once_it_is_read_and_not_again(qtbot, empty_list):
    posts = [post(f"post {number}", f"20{number:02}-01-01") for number in range(10, 60)]
    empty_list.show_current("_posts/post 12.md")
    fill(qtbot, empty_list, posts)
    view = empty_list.view
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    view.verticalScrollBar().setValue(0)
    fill(qtbot, empty_list, (post("another", "2009-01-01"),))
    assert view.verticalScrollBar().value() == 0


def test_showing_a_post_unfolds_its_group(qtbot, post_list):
    click(qtbot, post_list, "2024")
    post_list.show_current("_posts/oldest.md")
    assert current(post_list) == "oldest"


def test_the_context_menu_is_asked_for_with_the_post_under_it(qtbot, post_list):
    view = post_list.view
    where = view.visualRect(view.model().index(3, 0)).center()
    with qtbot.waitSignal(post_list.menu_requested) as signal:
        view.customContextMenuRequested.emit(where)
    assert signal.args == ["_posts/new.md", view.viewport().mapToGlobal(where)]
    with qtbot.assertNotEmitted(post_list.menu_requested):
        view.customContextMenuRequested.emit(QPoint(5, 590))


def test_an_empty_list_says_why_and_what_to_do(qtbot, empty_list):
    assert empty_list.empty_text() == "No site is open."
    empty_list.set_reading(True)
    qtbot.waitUntil(lambda: empty_list.empty_text() == "Reading the folder…")
    empty_list.set_reading(False)
    qtbot.waitUntil(lambda: empty_list.empty_text() == "No posts here yet.")
    with qtbot.waitSignal(empty_list.new_post_requested):
        empty_list.empty_button.click()


def test_a_search_without_a_match_offers_the_way_back(post_list):
    post_list.filter.search_for("zebra")
    assert post_list.empty_text() == "No post matches the search and filters."
    post_list.empty_button.click()
    assert len(rows(post_list)) == 7


def test_another_site_starts_with_an_empty_list(post_list):
    post_list.filter.search_for("old")
    post_list.clear()
    assert rows(post_list) == []
    assert post_list.empty_text() == "No site is open."
    assert post_list.filter.query.text == ""


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (NEW, "Published · 1 Jun 2025 · tech"),
        (DRAFT, "Draft"),
        (post("x", "2099-01-01", status=Status.SCHEDULED), "Scheduled · 1 Jan 2099"),
        (post("x", "2025-01-01", status=Status.UNPUBLISHED), "Unpublished · 1 Jan 2025"),
        (post("x", "2025-01-01", problem="line 3"), "Front matter cannot be read · 1 Jan 2025"),
        (post("x", kind=Kind.PAGE), "_posts/x.md"),
    ],
)
def test_the_second_line_says_the_state_in_words(qapp, shown, words):
    assert details(shown, modified=False) == words


def test_unsaved_changes_are_said_in_words_and_painted(post_list):
    assert details(NEW, modified=True).startswith("Unsaved · ")
    before = post_list.view.grab().toImage()
    post_list.show_modified(frozenset({"_posts/new.md"}))
    assert post_list.view.grab().toImage() != before


def test_screen_readers_hear_state_and_fold(post_list):
    model = post_list.view.model()
    post_list.show_modified(frozenset({"_posts/new.md"}))
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (2, 3)]
    assert spoken == ["2025, 1 post", "new, Published, unsaved"]


def test_colours_change_at_runtime(post_list):
    before = post_list.view.grab().toImage()
    post_list.set_colors(DARK)
    assert post_list.view.grab().toImage() != before
