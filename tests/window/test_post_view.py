"""The post in front, as form, text and status bar show it."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from editor.ui.fields.choice_field import ChoiceField
from editor.ui.main_window import MainWindow
from tests.window.conftest import FIRST, SECOND, OpenPost


def test_the_form_edits_the_file_and_nothing_else(window: MainWindow, open_post: OpenPost, site: Path) -> None:
    document = open_post(SECOND)
    before = (site / SECOND).read_text()
    window.form.edited.emit(document.front_matter.with_value("title", "New"), "title")
    window.files.save()
    assert (site / SECOND).read_text() == before.replace('"Second"', '"New"')


def test_the_address_follows_the_form(window: MainWindow, open_post: OpenPost) -> None:
    document = open_post(FIRST)
    assert "/2025/04/06/first.html · publishes now" in window.status.text()
    document.edit_front_matter(document.front_matter.with_value("permalink", "/elsewhere/"))
    assert "/elsewhere/" in window.status.text()


def test_whether_a_post_is_published_is_said(window: MainWindow, open_post: OpenPost) -> None:
    document = open_post(FIRST)
    document.edit_front_matter(document.front_matter.with_value("published", False))
    assert "not published" in window.status.text()
    open_post("_drafts/idea.md")
    assert "draft" in window.status.text()


def test_the_state_words_follow_edit_and_save(window: MainWindow, open_post: OpenPost) -> None:
    document = open_post(FIRST)
    document.edit_front_matter(document.front_matter.with_value("title", "New"))
    assert "Edited" in window.status.text()
    window.files.save()
    assert "Saved" in window.status.text()
    assert "Edited" not in window.status.text()


def test_words_are_counted_for_the_post_in_front(window: MainWindow, open_post: OpenPost, qtbot: QtBot) -> None:
    open_post(FIRST)
    qtbot.waitUntil(lambda: "2 words" in window.status.text())
    open_post(SECOND)
    qtbot.waitUntil(lambda: "2 words" in window.status.text())


def test_broken_front_matter_opens_as_yaml(window: MainWindow, site: Path) -> None:
    (site / "_posts/2025-07-01-broken.md").write_text("---\ntitle: a: b\n---\n\nText\n")
    window.files.open(site / "_posts/2025-07-01-broken.md")
    assert window.form.shows_raw


def test_a_folded_form_stays_folded(window: MainWindow, open_post: OpenPost) -> None:
    open_post(FIRST)
    window.form.set_folded(True)
    open_post(SECOND)
    assert window.form.folded


def test_fields_have_their_kinds_before_anything_of_the_site_has_been_read(
    make_window: Callable[[], MainWindow], site: Path
) -> None:
    window = make_window()
    window.site.folder = site
    window.files.open(site / FIRST)
    assert window.form.findChild(ChoiceField) is not None
