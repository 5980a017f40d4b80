"""Incremental rendering: after any edits the same as a rendering of the whole text, and only what changed is told."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from editor.markup.rendering import Change
from editor.markup.segment_tree import SegmentTree
from tests.markup.edited import EditedBody

LINES = (
    r"""
text|# A|## B *c*|- item|  - nested|1. one|   more|    code|> quote|```|~~~|```ruby|<div>|</div>|<div markdown="1">|
<p title="|">|<!--|-->|$$|$$ x $$|a $$x$$ b|{:.x}|* toc|{:toc}|{:footnotes}|{:#id}|{:ref}|{:ref: .y #z}|a[^1] b[^2]|
[^1]: note|[^2]: two[^1]|    # in note|[^3]:|[l]: http://x.y 't'|[l][] and [l]|*[AB]: Abbr|AB is &#65;B|: def|^|
Head|===|---|***|{::comment}|{:/comment}|{:/}|{::nomarkdown}|<b>x|</b>|{::options auto_ids='false' /}|<script>|
</script>|{: .a|.b }|{:x: .c|}|</p> ?>|<div><? x|
\$$ x $$|- [ ] task|<h2 id='q'>Raw</h2>|<br />|<![CDATA[|]]>|<script></script> ```
""".replace("|\n", "|")
    .strip("\n")
    .split("|")
)
TABLE = ["| a | b |", "|---|---|", "a | b"]
LINE = st.one_of(st.just(""), st.sampled_from([*LINES, *TABLE]), st.text("ab*_`[](){}:<>!#\\\"'\x02\r ", max_size=8))
SOME = st.lists(LINE, max_size=5)


class Edits(RuleBasedStateMachine):
    """Hostile lines in any order; changes are taken now and then, as a busy worker does."""

    @initialize(lines=st.lists(LINE, min_size=1, max_size=30))
    def begin(self, lines: list[str]) -> None:
        self.body = EditedBody("\n".join(lines))
        self.body.follow()

    @rule(first=st.integers(0, 60), removed=st.integers(0, 4), lines=SOME)
    def edit(self, first: int, removed: int, lines: list[str]) -> None:
        self.body.edit(first, removed, lines)

    @rule(first=st.integers(0, 60), removed=st.integers(0, 4), lines=SOME)
    def edit_and_follow(self, first: int, removed: int, lines: list[str]) -> None:
        self.body.edit(first, removed, lines)
        self.body.follow()
        assert self.body.shown == self.body.whole()

    @invariant()
    def what_was_told_is_kept(self) -> None:
        if hasattr(self, "body"):
            told = self.body.document.rendering
            assert told == self.body.shown


Edits.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestEdits = Edits.TestCase


def opened(*paragraphs: str) -> EditedBody:
    body = EditedBody("\n\n".join(paragraphs))
    body.follow()
    return body


def test_only_the_edited_block_is_told() -> None:
    body = opened(*(f"Paragraph {number}" for number in range(50)))
    body.edit(50, 1, ["Another"])
    assert body.follow() == ("<p>Another</p>",)


def test_lines_move_without_their_blocks() -> None:
    body = opened("a", "b", "c")
    body.edit(0, 0, ["", ""])
    assert body.follow() == ()
    assert [block.first_line for block in body.shown.blocks] == [2, 4, 6]


def test_a_new_heading_numbers_those_behind_it() -> None:
    body = opened(*["text"] * 20, "# A", *["text"] * 20, "# A")
    body.edit(0, 0, ["# A", ""])
    assert body.follow() == ('<h1 id="a">A</h1>', '<h1 id="a-1">A</h1>', '<h1 id="a-2">A</h1>')


@pytest.mark.parametrize(
    ("definition", "other", "use", "shown"),
    [
        ("[l]: /one", "[l]: /two", "[l]", '<p><a href="/two">l</a></p>'),
        ("*[HT]: one", "*[HT]: two", "HT", '<p><abbr title="two">HT</abbr></p>'),
        ("{:r: .one}", "{:r: .two}", "text\n{:r}", '<p class="two">text</p>'),
    ],
)
def test_a_changed_definition_changes_what_refers_to_it(definition: str, other: str, use: str, shown: str) -> None:
    body = opened(use, *["text"] * 30, definition)
    body.edit(body.count - 1, 1, [other])
    assert body.follow() == (shown,)


def test_a_closing_fence_far_below_is_seen() -> None:
    body = opened("```\ncode", *["text"] * 500)
    body.edit(body.count, 0, ["```"])
    assert len(body.follow()) == 1
    assert body.shown == body.whole()


def test_an_end_that_is_lost_is_missed_far_above() -> None:
    body = opened("<!-- hidden", *["text"] * 500, "-->", "end")
    body.edit(body.count - 3, 1, [""])
    body.follow()
    assert body.shown == body.whole()
    assert len(body.shown.blocks) == 502


def test_the_contents_list_follows_its_headings() -> None:
    body = opened("* toc\n{:toc}", *["text"] * 20, "# A")
    body.edit(body.count - 1, 1, ["# B *c*"])
    contents, heading = body.follow()
    assert "B <em>c</em>" in contents
    assert heading == '<h1 id="b-c">B <em>c</em></h1>'


def test_an_edit_that_cannot_be_followed_gives_all_blocks_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: SegmentTree) -> Change:
        raise RecursionError

    body = opened("one", "two")
    monkeypatch.setattr(SegmentTree, "take_change", fail)
    body.edit(0, 1, ["1"])
    assert body.follow() == ("<p>1</p>", "<p>two</p>")
    monkeypatch.undo()
    body.edit(0, 1, ["one"])
    assert body.follow() == ("<p>one</p>",)


def test_options_within_the_text_are_followed_as_a_whole() -> None:
    body = opened("# A", "text")
    body.edit(0, 0, ["{::options auto_ids='false' /}", ""])
    assert body.follow() == ("<h1>A</h1>",)
    body.edit(0, 2, [])
    assert body.follow() == ('<h1 id="a">A</h1>',)
