"""Liquid in an open document is rendered by the worker, with the site that it has read."""

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.markup import render
from editor.markup.incremental import IncrementalDocument
from editor.messages import Answer, EditText, Patch, SetText
from editor.render_service import RenderService
from editor.site.index import SiteIndex
from editor.theme import Page
from editor.worker.documents import RenderedDocument
from editor.worker.liquid import LiquidBody, SiteLiquid
from tests.markup.edited import EditedBody
from tests.site_folder import index_of, write

POST = "---\ntitle: Bread\n---\nText\n"


def read_site(folder: Path) -> SiteIndex:
    config = "title: Blog\npermalink: /:title.html\n"
    return index_of(write(folder, {"_posts/2024-01-02-bread.md": POST, "_config.yml": config}))


def opened(text: str, liquid: SiteLiquid, page: Page | None = None) -> RenderedDocument:
    page = page or Page()
    return RenderedDocument(SetText(1, 1, text, page=page), IncrementalDocument, liquid)


def test_a_patch_has_the_html_after_liquid_and_the_lines_before_it(tmp_path: Path) -> None:
    liquid = SiteLiquid(read_site(tmp_path))
    text = "{% if page.long %}\nA\n\nB\n{% endif %}\n## {{ site.title }}: {{ page.title }}\n\n{% nothing %}"
    page = Page("_posts/2024-01-02-bread.md", {"title": "Rolls"})
    patch = opened(text, liquid, page).render()
    assert "Blog: Rolls" in patch.splices[0].blocks[0].html
    assert [heading.line for heading in patch.headings or ()] == [5]
    assert [problem.line for problem in patch.problems or ()] == [7]
    blocks = [block for splice in patch.splices for block in splice.blocks]
    assert [(block.first_line, block.last_line) for block in blocks] == [(5, 5), (7, 7)]


def test_an_edit_of_liquid_gives_a_patch(tmp_path: Path) -> None:
    liquid = SiteLiquid(read_site(tmp_path))
    document = opened("{{ 1 | plus: 1 }}\n\nb", liquid)
    document.render()
    document.edit(EditText(1, 2, 0, 1, ("{{ 1 | plus: 2 }}",)))
    (splice,) = document.render().splices
    assert [block.html for block in splice.blocks] == ["<p>3</p>"]


def test_liquid_that_comes_and_goes_is_followed(tmp_path: Path) -> None:
    document = opened("a\n\nb", SiteLiquid(read_site(tmp_path)))
    assert document.render().base is None
    document.edit(EditText(1, 2, 2, 1, ("{{ site.title }}",)))
    patch = document.render()
    assert patch.base == 1
    assert [block.html for splice in patch.splices for block in splice.blocks] == ["<p>Blog</p>"]
    document.edit(EditText(1, 3, 2, 1, ("c",)))
    patch = document.render()
    assert patch.base == 2
    assert [block.html for splice in patch.splices for block in splice.blocks] == ["<p>c</p>"]
    document.edit(EditText(1, 4, 0, 1, ("A",)))
    patch = document.render()
    assert (patch.base, [splice.first for splice in patch.splices]) == (3, [0])


def test_an_edit_in_literal_text_does_not_run_liquid_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = opened(
        "{% nothing %}\n\none\n\n{{ site.title }}\n\n## two\n\n{% nothing %}", SiteLiquid(read_site(tmp_path))
    )
    document.render()

    def run(*_: object) -> None:
        pytest.fail("Liquid ran")

    monkeypatch.setattr(SiteLiquid, "expand", run)
    document.edit(EditText(1, 2, 2, 1, ("uno", "", "dos")))
    patch = document.render()
    assert [block.html for splice in patch.splices for block in splice.blocks] == ["<p>uno</p>", "<p>dos</p>"]
    assert [heading.line for heading in patch.headings or ()] == [8]
    assert [problem.line for problem in patch.problems or ()] == [0, 10]


def test_front_matter_that_forbids_liquid_is_followed(tmp_path: Path) -> None:
    liquid = SiteLiquid(read_site(tmp_path))
    forbidden = Page("_posts/2024-01-02-bread.md", {"render_with_liquid": False})
    document = opened("{{ site.title }}\n\n{% nothing %}", liquid, forbidden)
    patch = document.render()
    assert [block.html for block in patch.splices[0].blocks] == ["<p>{{ site.title }}</p>", "<p>{% nothing %}</p>"]
    assert not patch.problems
    document.page = Page(forbidden.path)
    assert "<p>Blog</p>" in [block.html for splice in document.render().splices for block in splice.blocks]


def test_a_site_may_forbid_liquid_by_default(tmp_path: Path) -> None:
    index = read_site(tmp_path)
    defaults = "defaults: [{scope: {path: _posts}, values: {render_with_liquid: false}}]\n"
    (tmp_path / "_config.yml").write_text(defaults, encoding="utf-8")
    index.open(tmp_path)
    page = Page("_posts/2024-01-02-bread.md")
    patch = opened("a {{ b }}", SiteLiquid(index), page).render()
    assert patch.splices[0].blocks[0].html == "<p>a {{ b }}</p>"


PIECES = (
    "{% if page.x %}", "{% endif %}", "{% for i in (1..3) %}", "{% endfor %}", "{{ i }}", "{{", "}}", "{%", "%}",
    "{% raw %}", "{% endraw %}", "{% comment %}", "{% endcomment %}", "{% capture a %}", "{% endcapture %}",
    "{% include note.md %}", "{%- assign b = 1 -%}", "{{- 1 -}}", "{% highlight c %}", "{% endhighlight %}", "{% foo",
    "text", "## head", "[^1]", "[^1]: note", "- item", "{% break %}", "", "\n", "\n", "\n\n", " ",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=20).map("".join)
edits = st.lists(
    st.tuples(st.integers(0, 20), st.integers(0, 3), st.lists(st.sampled_from(PIECES), max_size=3), st.booleans()),
    max_size=6,
)


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> SiteLiquid:
    folder = tmp_path_factory.mktemp("noted")
    (folder / "_includes").mkdir()
    (folder / "_includes/note.md").write_text("one\n\ntwo\n", encoding="utf-8")
    return SiteLiquid(read_site(folder))


@given(texts, edits)
def test_after_any_edits_a_body_shows_what_it_would_if_it_were_opened_anew(
    noted: SiteLiquid, text: str, edits: list[tuple[int, int, list[str], bool]]
) -> None:
    liquid = noted
    body = EditedBody("", LiquidBody(IncrementalDocument, liquid, Page(), text, None))
    for first, removed, pieces, shown in edits:
        body.edit(first, removed, "".join(pieces).split("\n") if pieces else [])
        if shown:
            body.follow()
    body.follow()
    expanded = liquid.expand("\n".join(body.document.lines), Page())
    now = expanded.in_source(render(expanded.text))
    assert body.shown == now


def test_a_changed_site_is_seen_after_it_was_told_of(tmp_path: Path) -> None:
    index = read_site(tmp_path)
    liquid = SiteLiquid(index)
    ask = "{{ site.posts[0].title }} {% post_url 2024-01-02-bread %}"
    assert liquid.expand(ask, Page()).text == "Bread /bread.html"
    path = tmp_path / "_posts/2024-01-02-bread.md"
    path.write_text(POST.replace("Bread", "Rolls"), encoding="utf-8")
    index.refresh([path])
    liquid.forget()
    assert liquid.expand(ask, Page()).text == "Rolls /bread.html"


@pytest.fixture
def answers() -> "queue.Queue[Answer]":
    return queue.Queue()


@pytest.fixture
def service(answers: "queue.Queue[Answer]") -> Iterator[RenderService]:
    service = RenderService(answers.put, lambda _: None)
    yield service
    service.stop()


def wait_for(answers: "queue.Queue[Answer]", text: str) -> None:
    """Waits until a patch brings this text."""
    while True:
        answer = answers.get(timeout=20)
        if isinstance(answer, Patch) and any(text in block.html for one in answer.splices for block in one.blocks):
            return


def test_a_document_is_rendered_again_when_the_site_has_been_read_or_has_changed(
    tmp_path: Path, service: RenderService, answers: "queue.Queue[Answer]"
) -> None:
    read_site(tmp_path)
    service.set_text(1, 1, "{{ site.posts.size }} in {{ site.title }}{% include note.html %}")
    wait_for(answers, "0 in")
    service.open_site(1, tmp_path)
    wait_for(answers, "1 in Blog")
    include = tmp_path / "_includes/note.html"
    include.parent.mkdir()
    include.write_text(", noted")
    service.refresh_site(1, frozenset({include}))
    wait_for(answers, "1 in Blog, noted")
