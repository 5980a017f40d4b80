"""File names are read and made as Jekyll does, and renaming keeps the author's manner."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.post.filename import FileName, follows_title, new_name, parse_name, title_from_slug, with_date, with_title

DAY = date(2025, 4, 6)


@pytest.mark.parametrize(
    ("path", "parts"),
    [
        ("2025-04-06-how-i-moved.md", ("2025-04-06", "how-i-moved", ".md")),
        ("_posts/tech/2025-4-6-a.b.markdown", ("2025-4-6", "a.b", ".markdown")),
        ("_drafts/an-idea.md", ("", "an-idea", ".md")),
        ("2025-04-06.md", ("", "2025-04-06", ".md")),
        ("2025-04-06-.md", ("2025-04-06", "", ".md")),
        ("12025-04-06-x.md", ("", "12025-04-06-x", ".md")),
        ("_drafts/README", ("", "README", "")),
        (".md", ("", "", ".md")),
    ],
)
def test_a_name_is_taken_apart(path: str, parts: tuple[str, str, str]) -> None:
    assert parse_name(path) == FileName(*parts)


@settings(deadline=None, max_examples=200)
@given(st.text("2015-.a_é ", max_size=20))
def test_the_parts_make_the_name(name: str) -> None:
    assert str(parse_name(name)) == name


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2025-04-06-x.md", DAY),
        ("25-4-6-x.md", DAY),
        ("99-12-31-x.md", date(1999, 12, 31)),
        ("2015-02-30-x.md", date(2015, 3, 2)),
        ("2015-13-02-x.md", None),
        ("2015-00-02-x.md", None),
        ("0000-01-02-x.md", None),
        ("x.md", None),
    ],
)
def test_the_day_is_the_one_that_ruby_reads(name: str, day: date | None) -> None:
    assert parse_name(name).date == day


@pytest.mark.parametrize(
    ("slug", "title"), [("how-i-moved", "How I Moved"), ("a--b-cD-", "A  B Cd"), ("snake_case", "Snake_case"), ("", "")]
)
def test_a_slug_in_words(slug: str, title: str) -> None:
    assert title_from_slug(slug) == title


def test_periods_at_the_end_of_a_slug_are_not_in_the_title() -> None:
    assert parse_name("2025-04-06-to-be-continued...md").title == "To Be Continued"


@pytest.mark.parametrize(
    ("title", "day", "extension", "name"),
    [
        ("How I Moved (and You Can Too!)", DAY, ".md", "2025-04-06-how-i-moved-and-you-can-too.md"),
        ("An Idea", None, "markdown", "an-idea.markdown"),
        ("?!", DAY, "md", "2025-04-06-untitled.md"),
        ("Čtení", DAY, ".md", "2025-04-06-čtení.md"),
    ],
)
def test_a_new_post_is_named(title: str, day: date | None, extension: str, name: str) -> None:
    assert new_name(title, day, extension) == name


def test_no_name_is_too_long_for_a_file_system() -> None:
    name = new_name("živé slovo " * 60, DAY)
    assert len(name.encode()) <= 255
    assert name.endswith(("-živé.md", "-slovo.md"))


@pytest.mark.parametrize("mode", ["none", "raw", "pretty"])
def test_no_mode_makes_a_folder(mode: str) -> None:
    assert new_name('a/b\\c:"d" ', DAY, mode=mode).count("/") == 0


@pytest.mark.parametrize(
    ("name", "day", "dated"),
    [
        ("an-idea.md", DAY, "2025-04-06-an-idea.md"),
        ("2024-01-01-An_Idea.markdown", DAY, "2025-04-06-An_Idea.markdown"),
        ("2025-4-6-same.md", DAY, "2025-4-6-same.md"),
        ("2025-04-06-an-idea.md", None, "an-idea.md"),
    ],
)
def test_only_the_day_of_a_name_changes(name: str, day: date | None, dated: str) -> None:
    assert with_date(name, day) == dated


@pytest.mark.parametrize(
    ("name", "old", "renamed"),
    [
        ("2025-4-6-old-title.markdown", "Old Title", "2025-4-6-new-café-it-s-here.markdown"),
        ("Old_Title.md", "Old Title", "New_Café_It_s_Here.md"),
        ("2025-04-06-old-cafe.md", "Old Café", "2025-04-06-new-cafe-it-s-here.md"),
        ("2025-04-06-my_own_words.md", "Old Title", "2025-04-06-new_café_it_s_here.md"),
        ("2025-04-06-it's-old.md", "It's Old", "2025-04-06-new-café-it's-here.md"),
    ],
)
def test_renaming_keeps_day_extension_and_the_author_s_manner(name: str, old: str, renamed: str) -> None:
    assert with_title(name, old, "New Café: It's Here") == renamed


@pytest.mark.parametrize(("title", "follows"), [("My First Post!", True), ("Another Thing", False)])
def test_whether_a_name_was_made_from_the_title(title: str, follows: bool) -> None:
    assert follows_title("2025-04-06-my-first-post.md", title) is follows
