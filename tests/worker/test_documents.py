"""A document in the worker: its patches lead from what was sent to what is."""

from collections.abc import Mapping
from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.markup.changes import WholeDocument
from editor.markup.rendering import Block, Rendering
from editor.markup.splices import apply_splices, splices_between
from editor.messages import EditText, SetText
from editor.site.index import SiteIndex
from editor.ui.preview_blocks import lines_after
from editor.worker.documents import RenderedDocument
from editor.worker.liquid import SiteLiquid

LINES = st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=6)
EDITS = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 4), LINES, st.booleans()), max_size=12)
BLOCKS = LINES.map(lambda lines: tuple(Block(line, -1, -1) for line in lines))


def render(text: str, _: Mapping[str, object] | None = None) -> Rendering:
    lines = text.split("\n")
    return Rendering(tuple(Block(line, at, at) for at, line in enumerate(lines) if line))


def opened(text: str) -> RenderedDocument:
    return RenderedDocument(SetText(1, 1, text), partial(WholeDocument, render), SiteLiquid(SiteIndex()))


@given(BLOCKS, BLOCKS)
def test_splices_lead_from_one_list_to_the_other(old: tuple[Block, ...], new: tuple[Block, ...]) -> None:
    assert apply_splices(old, splices_between(old, new)) == new


def test_only_changed_blocks_are_in_a_splice() -> None:
    old = tuple(Block(html, -1, -1) for html in "abcde")
    new = tuple(Block(html, -1, -1) for html in "aBcDE")
    assert [(splice.first, splice.removed) for splice in splices_between(old, new)] == [(1, 1), (3, 2)]


def test_an_inserted_block_is_the_only_one_in_its_splice() -> None:
    old = tuple(Block(html, -1, -1) for html in "abb")
    new = tuple(Block(html, -1, -1) for html in "abbb")
    (splice,) = splices_between(old, new)
    assert (splice.removed, len(splice.blocks)) == (0, 1)


@settings(deadline=None, max_examples=150)
@given(LINES, EDITS)
def test_patches_after_any_edits_give_the_blocks_of_the_new_text(
    start: list[str], edits: list[tuple[int, int, list[str], bool]]
) -> None:
    document = opened("\n".join(start))
    shown, lines = (), ()
    for first, removed, new, rendered in [*edits, (0, 0, [], True)]:
        count = len(document.text.split("\n"))
        at = min(first, count)
        keeps_a_line = removed if new or at > 0 or removed < count else count - 1
        edit = EditText(1, document.revision + 1, at, min(keeps_a_line, count - at), tuple(new))
        assert document.edit(edit)
        if rendered:
            patch = document.render()
            shown = apply_splices(shown, patch.splices)
            lines = lines_after(lines, patch.splices, patch.moved)
    wanted = render(document.text).blocks
    assert [block.html for block in shown] == [block.html for block in wanted]
    assert lines == tuple((block.first_line, block.last_line) for block in wanted)


def test_lines_are_left_out_where_none_moved() -> None:
    document = opened("a\nb")
    assert document.render().moved is None
    document.edit(EditText(1, 2, 0, 1, ("A",)))
    assert document.render().moved is None
    document.edit(EditText(1, 3, 0, 0, ("",)))
    patch = document.render()
    assert patch.splices == ()
    assert lines_after(((0, 0), (1, 1)), (), patch.moved) == ((1, 1), (2, 2))


def test_an_edit_outside_the_text_is_refused_and_changes_nothing() -> None:
    document = opened("a")
    assert not document.edit(EditText(1, 2, 0, 2, ()))
    assert not document.edit(EditText(1, 3, 0, 1, ("b",)))
    assert (document.text, document.revision) == ("a", 1)
