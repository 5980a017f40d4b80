"""The tabs of the open posts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from editor.ui.document import Document
from editor.ui.open_posts import OpenPosts
from editor.ui.tabs import PostTabs


@pytest.fixture
def posts(qapp):
    posts = OpenPosts()
    yield posts
    posts.deleteLater()


@pytest.fixture
def tabs(qtbot, posts):
    tabs = PostTabs(posts)
    qtbot.addWidget(tabs)
    tabs.resize(600, 40)
    tabs.show()
    return tabs


@pytest.fixture
def add(tmp_path, posts):
    def add_post(name: str, title: str = "") -> Document:
        path = tmp_path / f"{name}.md"
        path.write_text(f"---\ntitle: {title or name}\n---\ntext\n", encoding="utf-8")
        document = Document.open(path)
        posts.add(document)
        posts.show(document)
        return document

    return add_post


def texts(tabs):
    return [tabs.tabText(index) for index in range(tabs.count())]


def test_one_post_needs_no_tabs(tabs, add):
    add("one")
    assert not tabs.isVisible()
    add("two")
    assert tabs.isVisible()
    assert texts(tabs) == ["one", "two"]


def test_the_post_in_front_has_the_current_tab(tabs, posts, add):
    one, _ = add("one"), add("two")
    assert tabs.currentIndex() == 1
    posts.show(one)
    assert tabs.currentIndex() == 0


def test_a_click_brings_a_post_to_the_front(qtbot, tabs, posts, add):
    one, _ = add("one"), add("two")
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    assert posts.current is one


def test_unsaved_changes_are_marked_and_spoken(tabs, add):
    one, _ = add("one"), add("two")
    QTextCursor(one.body).insertText("new ")
    assert texts(tabs) == ["● one", "two"]
    assert tabs.accessibleTabName(0) == "one, edited"
    one.save()
    assert texts(tabs) == ["one", "two"]


def test_a_tab_has_the_title_as_it_is_edited(tabs, add):
    one, _ = add("one"), add("two")
    one.edit_front_matter(one.front_matter.with_value("title", "R&D"))
    assert texts(tabs)[0] == "● R&&D"


@pytest.mark.parametrize("key", ["close", "middle"])
def test_closing_is_asked_for_and_not_done(qtbot, tabs, add, key):
    one, _ = add("one"), add("two")
    with qtbot.waitSignal(tabs.close_requested) as signal:
        if key == "close":
            tabs.tabCloseRequested.emit(0)
        else:
            qtbot.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=tabs.tabRect(0).center())
    assert signal.args == [one]
    assert tabs.count() == 2


def test_a_closed_post_loses_its_tab_and_its_neighbour_comes_to_the_front(tabs, posts, add):
    add("one")
    two, three = add("two"), add("three")
    posts.show(two)
    posts.close(two)
    assert texts(tabs) == ["one", "three"]
    assert posts.current is three
    assert tabs.currentIndex() == 1


def test_tabs_can_be_put_in_another_order(tabs, posts, add):
    one, two, three = add("one"), add("two"), add("three")
    tabs.moveTab(0, 2)
    assert list(posts) == [two, three, one]
    posts.show(one)
    assert tabs.currentIndex() == 2


def test_many_tabs_keep_room_for_their_titles(tabs, add):
    for number in range(8):
        add(f"a post with quite a long title {number}")
    assert min(tabs.tabRect(index).width() for index in range(8)) >= 130
