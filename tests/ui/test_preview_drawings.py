"""Formulas and diagrams are drawn in the page, each in its place, and what is wrong with one is said there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from editor.markup import to_html
from editor.markup.rendering import Block
from editor.messages import Patch, Splice
from editor.paths import vendor
from editor.ui.preview import Preview
from editor.ui.preview_port import PreviewPort
from editor.ui.theme import DARK

pytestmark = pytest.mark.skipif(not vendor().is_dir(), reason="the bundled scripts are not there: run make assets")

Show = Callable[[str], Patch]
FORMULAS = "document.querySelectorAll('article .katex').length"
DIAGRAMS = "document.querySelectorAll('article svg').length"
TEXT = "document.querySelector('article').innerText"
GRAPH = "```mermaid\ngraph LR\n  A[Flour] --> B[Dough]\n```\n"
OTHER = GRAPH.replace("Flour", "Water")


def html_of(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(to_html(text), -1, -1) for text in texts)


def splice(base: int, first: int, removed: int, *texts: str) -> Patch:
    return Patch(1, base, base + 1, (Splice(first, removed, html_of(*texts)),), (), (), 0)


def blocks(*texts: str) -> Patch:
    return Patch(1, None, 1, (Splice(0, 0, html_of(*texts)),), (), (), 0)


def test_formulas_are_drawn_in_the_line_and_on_their_own_and_not_in_code(show: Show, dom: Any) -> None:
    show("Inline $$e^x$$, `\\(code\\)`, \\\\(by hand\\\\).\n\n$$\n\\sum_i a_i < b\n$$\n\n    \\[code\\]\n")

    dom.until(FORMULAS, 3)
    assert dom.value("document.querySelectorAll('article > postwright-drawing > .katex-display').length") == 1
    assert dom.value("[...document.querySelectorAll('code')].map(code => code.innerText.trim()).join()") == (
        "\\(code\\),\\[code\\]"
    )
    dom.until("[...document.fonts].some(font => font.family === 'KaTeX_Math' && font.status === 'loaded')")


def test_what_other_engines_of_kramdown_write_is_drawn_too(preview: Preview, dom: Any) -> None:
    htmls = (
        '<p>a <script type="math/tex">x < 1</script></p>',
        '<script type="math/tex; mode=display">% <![CDATA[\nx < 2 %]]></script>',
        '<p>b <span class="kdmath">$x_3$</span></p>',
        '<div class="kdmath">$$\nx^4\n$$</div>',
    )
    preview.patch(Patch(1, None, 1, (Splice(0, 0, tuple(Block(html, -1, -1) for html in htmls)),), (), (), 0))

    dom.until(FORMULAS, 4)
    assert dom.value("document.querySelectorAll('.katex-display').length") == 2
    assert dom.value("[...document.querySelectorAll('annotation')].map(one => one.textContent.trim()).join()") == (
        "x < 1,x < 2,x_3,x^4"
    )


def test_a_broken_formula_shows_what_is_written_and_why(show: Show, dom: Any) -> None:
    show("Good $$a$$ and bad $$\\frac{a}{$$, and $$\\nope$$.")

    dom.until(FORMULAS, 1)
    text = dom.value(TEXT)
    assert "\\(\\frac{a}{\\)" in text
    assert "\\(\\nope\\) Undefined control sequence: \\nope" in text.replace("\n", " ")


def test_a_command_that_a_formula_defines_is_known_behind_it(preview: Preview, dom: Any) -> None:
    preview.patch(blocks("$$\\newcommand{\\R}{\\mathbb{R}}\\newcommand{\\half}{\\tfrac12}$$", "A $$\\half\\R$$."))
    dom.until(FORMULAS, 2)

    preview.patch(splice(1, 0, 1, "$$\\newcommand{\\other}{1}$$"))

    dom.until(f"{TEXT}.includes('Undefined control sequence: \\\\half')")
    preview.patch(splice(2, 0, 1, "$$\\newcommand{\\half}{50}$$"))
    dom.until("document.querySelector('p .katex-html')?.innerText", "50R")


def test_patches_find_their_blocks_where_something_was_drawn(preview: Preview, dom: Any) -> None:
    preview.patch(blocks("one", "$$\na\n$$", "two $$b$$", GRAPH, "three"))
    dom.until(f"{FORMULAS} === 2 && {DIAGRAMS} === 1")

    preview.patch(splice(1, 1, 3, "$$\nc\n$$"))
    dom.until("[...document.querySelectorAll('annotation')].map(one => one.textContent).join()", "c")
    preview.patch(splice(2, 1, 1))

    dom.until(f"{TEXT}.trim()", "one\n\nthree")
    assert dom.value("document.querySelectorAll('postwright-drawing').length") == 0


def test_a_diagram_is_drawn_and_only_the_one_that_changed_is_drawn_again(preview: Preview, dom: Any) -> None:
    preview.patch(blocks(GRAPH, OTHER, "x"))
    dom.until(DIAGRAMS, 2)
    dom.value("void (globalThis.kept = [...document.querySelectorAll('article svg')])")

    preview.patch(splice(1, 1, 1, OTHER.replace("Water", "Salt")))

    dom.until(f"{TEXT}.includes('Salt') && !{TEXT}.includes('Water') && {DIAGRAMS} === 2")
    assert dom.value("[...document.querySelectorAll('article svg')].map(one => kept.indexOf(one)).join()") == "0,-1"


def test_diagrams_are_found_in_all_forms_that_they_are_written_in(preview: Preview, dom: Any) -> None:
    graph = "graph LR\n  A--&gt;B"
    htmls = (
        f'<pre><code class="language-mermaid">{graph}\n</code></pre>',
        '<div class="language-mermaid highlighter-rouge"><div class="highlight"><pre class="highlight"><code>'
        '<span class="pi">graph LR</span>\n  A--&gt;B\n</code></pre></div></div>',
        f'<div class="mermaid">\n{graph}\n</div>',
        f'<pre class="mermaid">{graph}</pre>',
        f'<pre><code class="language-Mermaid">{graph}</code></pre>',
    )
    preview.patch(Patch(1, None, 1, (Splice(0, 0, tuple(Block(html, -1, -1) for html in htmls)),), (), (), 0))

    dom.until(DIAGRAMS, 4)
    assert dom.value("document.querySelectorAll('article pre').length") == 1


def test_a_double_click_on_a_drawing_leads_to_its_source(preview: Preview, show: Show, dom: Any, qtbot: QtBot) -> None:
    show("one\n\n- two\n\n  ~~~ mermaid\n  graph LR\n    A-->B\n  ~~~\n- three\n\n$$\nx\n$$\n\nfour\n")
    dom.until(f"{FORMULAS} === 1 && {DIAGRAMS} === 1")
    dom.value("void scrollTo(0, 20)")
    for selector, lines in (("article svg .node", range(4, 8)), (".katex-display .katex", range(10, 13))):
        with qtbot.waitSignal(preview.line_activated) as told:
            dom.value(
                f"void document.querySelector('{selector}')"
                ".dispatchEvent(new MouseEvent('dblclick', {bubbles: true, clientX: 1, clientY: 1}))"
            )
        assert told.args[0] in lines


def test_a_diagram_with_an_error_shows_its_source_and_the_reason(show: Show, dom: Any) -> None:
    show("```mermaid\ngraph LR\n  A -->\n```\n\n" + GRAPH)

    dom.until(f"{TEXT}.includes('Parse error') && {DIAGRAMS} === 1")
    assert dom.value("document.querySelector('article pre').innerText") == "graph LR\n  A -->\n"
    assert dom.value("document.querySelectorAll('body > div:not(#postwright-mark)').length") == 0


def test_diagrams_follow_light_and_dark(preview: Preview, show: Show, dom: Any) -> None:
    text_color = "getComputedStyle(document.querySelector('article svg .nodeLabel') ?? document.body).color"
    show(GRAPH)
    dom.until(DIAGRAMS, 1)
    light = dom.value(text_color)

    preview.set_colors(DARK)

    dom.until(f"{text_color} !== {light!r} && {DIAGRAMS} === 1")


def test_a_diagram_runs_no_script(show: Show, dom: Any) -> None:
    label = '"<img src=/none.png onerror=document.title=1><script>document.title=2</script>go"'
    show(f'```mermaid\ngraph LR\n  A[{label}] --> B\n  click B href "javascript:document.title=3"\n```\n')
    dom.until(DIAGRAMS, 1)

    dom.value("void document.querySelectorAll('article svg a, article svg .node').forEach(one => "
              "one.dispatchEvent(new MouseEvent('click', {bubbles: true})))")  # fmt: skip

    assert dom.value("document.title") == "Preview"


def test_what_draws_is_loaded_only_where_it_is_needed(preview: Preview, show: Show, dom: Any, qtbot: QtBot) -> None:
    needed: list[str] = []
    port = preview.findChild(PreviewPort)
    port.program_needed.connect(needed.append)
    show("# Costs\n\nIt is 5 $ and `\\d`, `mermaid`.\n\n```python\nx = 1\n```\n")
    dom.until(f"{TEXT}.includes('It is')")
    assert needed == []

    show("$$x$$ $$y$$")

    dom.until(FORMULAS, 2)
    assert needed == ["katex"]


def test_headings_with_the_names_of_programs_are_in_nobodys_way(show: Show, dom: Any) -> None:
    show("# Exports\n\n# Module\n\n# Katex\n\n# Mermaid\n\n# Define\n\n$$x$$\n\n" + GRAPH)

    dom.until(f"{FORMULAS} === 1 && {DIAGRAMS} === 1")


def test_content_that_shadows_parts_of_the_document_is_in_nobodys_way(show: Show, dom: Any) -> None:
    names = ("head", "body", "createElement", "createTreeWalker", "documentElement", "querySelector")
    images = "".join(f'<img name="{name}">' for name in names)
    show(f'{images}<form markdown="1">\n<input name="closest">\n\n$$x$$\n</form>\n\nA $$y$$.')

    dom.until("Document.prototype.querySelectorAll.call(document, 'article .katex').length", 2)
    dom.until("Document.prototype.querySelectorAll.call(document, 'link[href*=katex]').length", 1)


def test_without_the_programs_the_source_is_shown_and_what_to_do(
    show: Show, dom: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dom.until("!!document.querySelector('article')")
    monkeypatch.setattr("editor.ui.bundled.resources", lambda: tmp_path)
    show("A $$x$$.\n\n" + GRAPH)

    reason = "This cannot be drawn. This installation lacks its JavaScript: install Postwright again."
    dom.until(f"{TEXT}.split({reason!r}).length", 3)
    assert "\\(x\\)" in dom.value(TEXT)
    assert "A[Flour]" in dom.value(TEXT)
