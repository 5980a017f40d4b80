"""Which headings the outline shows, and how they nest."""

import pytest

from editor.markup.rendering import Heading
from editor.ui.outline import moved_places, outline_rows, section_of


def headings(*specs: str) -> tuple[Heading, ...]:
    """Headings written as Markdown, ten lines apart."""
    found = [(len(spec) - len(spec.lstrip("#")), spec.lstrip("#").strip()) for spec in specs]
    return tuple(Heading(level, text, "", 10 * place) for place, (level, text) in enumerate(found))


POST = headings("## One", "### Two", "### Three", "##### Deep", "## One", "##")


def shown(rows):
    return [(row.heading, row.parent) for row in rows]


def test_headings_nest_by_level():
    assert shown(outline_rows(POST)) == [(0, -1), (1, 0), (2, 0), (3, 2), (4, -1), (5, -1)]


def test_only_a_heading_that_skips_a_level_is_marked():
    assert [row.heading for row in outline_rows(POST) if row.skips] == [3]


def test_a_post_may_start_deep_and_come_up():
    assert shown(outline_rows(headings("#### A", "## B", "# C", "## D"))) == [(0, -1), (1, -1), (2, -1), (3, 2)]


def test_deeper_levels_can_be_left_out():
    assert shown(outline_rows(POST, depth=2)) == [(0, -1), (4, -1), (5, -1)]


@pytest.mark.parametrize(
    ("wanted", "places"), [("THREE", [0, 2]), ("deep", [0, 2, 3]), ("one", [0, 4]), ("o e", [0, 4]), ("missing", [])]
)
def test_a_search_keeps_the_headings_above_what_it_finds(wanted, places):
    assert [row.heading for row in outline_rows(POST, wanted=wanted)] == places


@pytest.mark.parametrize(("line", "section"), [(0, 0), (9, 0), (10, 1), (1000, 5)])
def test_a_line_is_in_the_section_of_the_heading_above_it(line, section):
    assert section_of(POST, line) == section


def test_above_the_first_heading_there_is_no_section():
    assert section_of((Heading(2, "One", "", 5),), 4) == -1


def test_an_inserted_heading_moves_those_below_it():
    after = headings("## One", "### Two", "## New", "### Three", "##### Deep", "## One", "##")
    assert moved_places(POST, after) == {0: 0, 1: 1, 2: 3, 3: 4, 4: 5, 5: 6}


def test_a_deleted_heading_is_nowhere():
    assert moved_places(POST, POST[:1] + POST[2:]) == {0: 0, 2: 1, 3: 2, 4: 3, 5: 4}


def test_a_renamed_heading_stays_itself():
    renamed = headings("## One", "### Another", "### Three", "##### Deep", "## One", "##")
    assert moved_places(POST, renamed)[1] == 1


def test_another_post_has_none_of_the_headings():
    assert moved_places(POST, headings("## A", "## B", "## C", "## D", "## E", "## F")) == {}
