"""Which fields have a row, of which kind, and in which order."""

from datetime import UTC, date

import pytest
from PySide6.QtWidgets import QWidget

from editor.post.front_matter import FrontMatter
from editor.site.fields import Field, FieldKind
from editor.ui.fields.input_keys import InputKeys
from editor.ui.fields.make import Surroundings, kind_for
from editor.ui.fields.rows import FieldRows
from editor.ui.fields.shown_fields import shown_fields
from editor.ui.theme import LIGHT

K = FieldKind


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (K.TEXT, "a", K.TEXT),
        (K.TEXT, 5, K.TEXT),
        (K.TEXT, "a\nb", K.LONG_TEXT),
        (K.TEXT, {"a": 1}, K.YAML),
        (K.TEXT, ["a"], K.WORDS),
        (K.TEXT, True, K.BOOLEAN),
        (K.BOOLEAN, "no!", K.TEXT),
        (K.NUMBER, True, K.BOOLEAN),
        (K.WORDS, "a b", K.WORDS),
        (K.WORDS, [{"a": 1}], K.YAML),
        (K.IMAGE, {"path": "/a.png"}, K.YAML),
        (K.DATE, "2020-01-01 10:00", K.DATE),
        (K.DATE, 2020, K.NUMBER),
        (K.CHOICE, None, K.CHOICE),
        (K.LONG_TEXT, date(2020, 1, 1), K.LONG_TEXT),
    ],
)
def test_a_value_of_another_shape_gets_an_editor_that_can_show_it(kind, value, expected):
    assert kind_for(Field("x", kind, 1.0), value) is expected


def test_a_post_shows_what_the_site_usually_sets_and_what_it_has_itself():
    known = {
        field.key: field
        for field in (
            Field("layout", K.CHOICE, 0.1, starter=True),
            Field("title", K.TEXT, 0.9),
            Field("rare", K.TEXT, 0.1),
            Field("seldom", K.TEXT, 0.2),
        )
    }
    front_matter = FrontMatter("---\n", "own: 1\nrare: 2\n", "---\n")
    shown = shown_fields(known, front_matter, {"added": K.BOOLEAN})
    assert [(field.key, field.kind) for field in shown] == [
        ("layout", K.CHOICE),
        ("title", K.TEXT),
        ("rare", K.TEXT),
        ("own", K.TEXT),
        ("added", K.BOOLEAN),
    ]


def test_the_title_comes_first_and_short_fields_move_up_to_share_a_line(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    rows = FieldRows(InputKeys(parent), LIGHT, parent)
    fields = [Field(key, kind, 1.0) for key, kind in (
        ("layout", K.CHOICE), ("title", K.TEXT), ("text", K.TEXT), ("date", K.DATE), ("math", K.BOOLEAN),
        ("image", K.IMAGE), ("tags", K.WORDS),
    )]  # fmt: skip
    site = Surroundings(UTC, (), {}.get, list)
    rows.show_fields(fields, site, FrontMatter("---\n", "", "---\n"), {})
    assert rows.keys() == ("title", "layout", "date", "text", "math", "tags", "image")
    assert rows.heightForWidth(1200) < rows.heightForWidth(400)


def test_rows_are_used_again_for_the_next_post_that_has_the_field(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    rows = FieldRows(InputKeys(parent), LIGHT, parent)
    site = Surroundings(UTC, (), {}.get, list)
    title, image = Field("title", K.TEXT, 1.0), Field("image", K.IMAGE, 1.0)
    rows.show_fields([title, image], site, FrontMatter("---\n", "image: /a.png\n", "---\n"), {})
    row = rows.row("image")
    rows.show_fields([title], site, FrontMatter("---\n", "", "---\n"), {})
    assert rows.row("image") is None
    rows.show_fields([title, image], site, FrontMatter("---\n", "image: /b.png\n", "---\n"), {})
    assert rows.row("image") is row
