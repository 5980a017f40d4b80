"""What the highlighter shows, and that it never costs more than what is in view."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from editor.ui.code_highlighting import code_runs
from editor.ui.line_states import TEXT, Kind, kind, state_after
from editor.ui.line_styles import runs_of
from editor.ui.styled_line import Font, Style
from editor.ui.text_view import TextView

markdown = st.text(alphabet=st.sampled_from(list("ab \t*_`~[]()<>!#-+=|{}%:$\\&.1\u00a0\U0001f600\"'")), max_size=60)


def styles(line, state=TEXT, following=""):
    return {line[start:end]: Style(look & 31) for start, end, look in runs_of(state, line, following)}


@pytest.mark.parametrize(
    ("line", "part", "style"),
    [
        ("## Title", " Title", Style.HEADING),
        ("## Title", "##", Style.MARK),
        ("a `b` c", "b", Style.CODE),
        ("a [b](/c)", "b", Style.LINK),
        ("a [b](/c)", "/c", Style.URL),
        ("<https://a.b>", "<https://a.b>", Style.URL),
        ("[a]: /b", "/b", Style.URL),
        ("text[^1]", "[^1]", Style.LINK),
        ('a <b class="c">', '<b class="c">', Style.HTML),
        ("a <!-- b -->", "<!-- b -->", Style.COMMENT),
        ("{: .note}", "{: .note}", Style.ATTRIBUTES),
        ("*a*{: .b}", "{: .b}", Style.ATTRIBUTES),
        ("{{ site.title }}", "{{ site.title }}", Style.LIQUID),
        ("{% include x %}", "{% include x %}", Style.LIQUID),
        ("$$a$$", "$$a$$", Style.MATH),
        ("- [ ] task", "- [ ]", Style.MARKER),
        ("> a", "> ", Style.MARK),
        ("---", "---", Style.MARK),
        ("ends  ", "  ", Style.BREAK),
        ("    code", "    code", Style.CODE),
        ("```python", "python", Style.CODE),
    ],
)
def test_a_construct_has_its_style(line, part, style):
    assert styles(line)[part] == style


@pytest.mark.parametrize(
    ("line", "part", "font"),
    [("*a*", "a", Font.ITALIC), ("__a__", "a", Font.BOLD), ("~~a~~", "a", Font.STRUCK), ("***a***", "a", 96)],
)
def test_emphasis_has_its_font(line, part, font):
    assert [look for start, end, look in runs_of(TEXT, line) if line[start:end] == part] == [font]


@pytest.mark.parametrize("line", ["title: A post", "snake_case_name", "2 * 3 * 4", "plain text", "a_b and c_d"])
def test_plain_text_stays_plain(line):
    assert runs_of(TEXT, line) == ()


def test_an_underline_makes_a_heading():
    assert styles("Title", following="=====") == {"Title": Style.HEADING}


@pytest.mark.parametrize(
    ("opening", "inside", "closing"),
    [
        ("```py", Kind.FENCE, "```"),
        ("~~~~", Kind.FENCE, "~~~~~"),
        ("<!-- a", Kind.COMMENT, "b -->"),
        ("{% raw %}", Kind.LIQUID, "{% endraw %}"),
        ("{% highlight ruby %}", Kind.HIGHLIGHT, "{% endhighlight %}"),
        ("$$", Kind.MATH, "$$"),
    ],
)
def test_a_multi_line_construct_reaches_to_its_end(opening, inside, closing):
    state = state_after(TEXT, opening)
    assert kind(state) is inside
    state = state_after(state, "x = *1*")
    assert kind(state) is inside
    assert kind(state_after(state, closing)) is Kind.TEXT


def test_a_shorter_fence_does_not_close_a_longer_one():
    assert kind(state_after(state_after(TEXT, "````"), "```")) is Kind.FENCE


@settings(deadline=None, max_examples=300)
@given(st.lists(markdown, max_size=6))
def test_no_text_is_too_odd(lines):
    state = TEXT
    for line in lines:
        runs = runs_of(state, line, "---")
        assert all(0 <= run.start < run.end <= len(line) for run in runs)
        assert all(one.end <= other.start for one, other in itertools.pairwise(runs))
        state = state_after(state, line)


def test_code_is_colored_by_its_language():
    runs = code_runs("python", ("def f():", '    return "x"  # y'))
    assert Style.KEYWORD in [run.look & 31 for run in runs[0]]
    assert {Style.KEYWORD, Style.STRING, Style.COMMENT} <= {run.look & 31 for run in runs[1]}


@pytest.mark.parametrize("language", ["", "no-such-language"])
def test_an_unknown_language_is_plain(language):
    assert code_runs(language, ("a", "b")) == ((), ())


@pytest.fixture
def view(qtbot):
    view = TextView()
    qtbot.addWidget(view)
    document = QTextDocument(view)
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    document.setPlainText("# Title\n\n*some* text\n\n```python\nx = 'a'\n```\n" + "*some* text\n" * 3000)
    document.setModified(False)
    view.set_body(document, 1)
    view.resize(700, 400)
    view.show()
    return view


def formats(view, line):
    return view.document().findBlockByNumber(line).layout().formats()


def test_only_lines_in_view_are_styled(view):
    view.grab()
    assert formats(view, 0)
    assert formats(view, 5)
    assert not formats(view, 2000)
    view.go_to_line(2000)
    view.grab()
    assert formats(view, 2000)


def test_highlighting_is_no_edit(view):
    edits = []
    view.document().contentsChange.connect(lambda *change: edits.append(change))
    view.grab()
    view.textCursor().insertText("x")
    view.grab()
    assert edits == [(0, 0, 1)]
    view.undo()
    assert not view.document().isModified()


def test_opening_a_fence_reaches_the_end_of_a_long_text(qtbot, view):
    view.textCursor().insertText("~~~\n")
    last = view.document().findBlockByNumber(2000)
    qtbot.waitUntil(lambda: kind(last.userState()) is Kind.FENCE)
    view.undo()
    qtbot.waitUntil(lambda: kind(last.userState()) is Kind.TEXT)


def test_characters_beyond_the_basic_plane_shift_nothing(view):
    view.setPlainText("\U0001f600 *a*")
    view.grab()
    assert [(span.start, span.length) for span in formats(view, 0)] == [(3, 1), (4, 1), (5, 1)]
