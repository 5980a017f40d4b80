"""A post stands inside the layouts of its site: marked where the body is, with what is wrong told by file and line."""

from pathlib import Path

import pytest

from editor.theme.whole_page import CONTENT_END, CONTENT_START, PageProblem
from tests.theme.site_folder import POST, page_of, values_of, write

FIRST = "---\nlayout: post\ntitle: One\n---\nHello *there*.\n"
BODY = "<p>Hello <em>there</em>.</p>\n"
MARKED = CONTENT_START + BODY + CONTENT_END


def site(folder: Path, **layouts: str) -> Path:
    """A site with one post and these layouts."""
    files = {f"_layouts/{name}.html": text for name, text in layouts.items()}
    return write(folder, {"_config.yml": "title: Site\n", POST: FIRST, **files})


def test_each_layout_stands_in_its_own_layout(tmp_path: Path) -> None:
    page = page_of(
        site(tmp_path, post="---\nlayout: base\n---\n<main>{{ content }}</main>", base="<b>{{ content }}</b>")
    )
    assert page.html == f"<b><main>{BODY}</main></b>"
    assert page.problems == ()
    assert {path.name for path in page.files} == {"post.html", "base.html"}


def test_the_values_of_inner_layouts_win(tmp_path: Path) -> None:
    inner = "---\nlayout: base\na: in\n---\n{{ content }}"
    page = page_of(site(tmp_path, post=inner, base="---\na: out\nb: out\n---\n{{ layout.a }} {{ layout.b }}"))
    assert page.html == "in out"


@pytest.mark.parametrize(
    "layout",
    ["{{ content }}", "{% if true %}{{ content }}{% endif %}", '{% include x.html content=content %}'],
)  # fmt: skip
def test_a_body_written_once_is_marked(tmp_path: Path, layout: str) -> None:
    folder = write(site(tmp_path, post="<a>é" + layout + "</a>"), {"_includes/x.html": "<i>{{ include.content }}</i>"})
    page = page_of(folder, marked=True)
    assert page.marked
    assert page.html.count(MARKED) == 1
    assert page.html.replace(CONTENT_START, "").replace(CONTENT_END, "") == page_of(folder).html


@pytest.mark.parametrize(
    "layout",
    [
        "{{ content | replace: 'Hello', 'Bye' }}",
        "{{ content }} and {{ content }}",
        "{% capture all %}{{ content }}{% endcapture %}{{ all }}",
        "no content",
    ],
)
def test_a_body_that_a_layout_changes_or_repeats_is_not_marked(tmp_path: Path, layout: str) -> None:
    page = page_of(site(tmp_path, post=layout), marked=True)
    assert not page.marked
    assert CONTENT_START not in page.html


def test_an_outer_layout_that_works_on_the_text_takes_the_marks_away(tmp_path: Path) -> None:
    compress = "{{ content | split: ' ' | join: ' ' }}"
    page = page_of(site(tmp_path, post="---\nlayout: compress\n---\n<p>{{ content }}", compress=compress), marked=True)
    assert not page.marked
    assert CONTENT_START not in page.html


def test_a_missing_layout_is_told_and_the_text_shown(tmp_path: Path) -> None:
    page = page_of(site(tmp_path), marked=True)
    assert page.html == MARKED
    (problem,) = page.problems
    assert (problem.file, problem.line) == (POST, 0)
    assert "“post”" in problem.message


def test_layouts_in_a_circle_end(tmp_path: Path) -> None:
    page = page_of(site(tmp_path, post="---\nlayout: post\n---\n<{{ content }}>"))
    assert page.html == f"<{BODY}>"
    assert [(problem.file, problem.line) for problem in page.problems] == [("_layouts/post.html", 0)]


def test_a_tag_of_a_plug_in_is_shown_and_the_rest_rendered(tmp_path: Path) -> None:
    folder = write(site(tmp_path, post="---\na: b\n---\n\n{% include x.html %} {{ page.title }}"),
                   {"_includes/x.html": "<i>\n{% chart 1 %}</i>"})  # fmt: skip
    page = page_of(folder)
    assert page.html.endswith("</i> One")
    assert '<code class="liquid-problem"' in page.html
    assert page.missing == ("chart",)
    assert [(problem.file, problem.line) for problem in page.problems] == [("_includes/x.html", 1)]


def test_what_fails_is_told_by_the_line_of_its_file(tmp_path: Path) -> None:
    page = page_of(site(tmp_path, post="---\na: b\n---\nx\n{% include none.html %}"))
    assert page.problems == (
        PageProblem("_layouts/post.html", 4, "Liquid cannot render this: there is no file “none.html” in _includes."),
    )


def test_broken_front_matter_of_a_layout_is_told(tmp_path: Path) -> None:
    page = page_of(site(tmp_path, post="---\na: b\nc: [\n---\n{{ content }}"))
    assert page.html == BODY
    assert [(problem.file, problem.line) for problem in page.problems] == [("_layouts/post.html", 3)]


def test_a_filter_that_nobody_knows_does_nothing_and_is_told(tmp_path: Path) -> None:
    page = page_of(site(tmp_path, post="{{ page.title | sparkle }}"))
    assert page.html == "One"
    assert "“sparkle”" in page.problems[0].message
    assert page.missing == ()


def test_data_files_are_among_the_files_of_a_page(tmp_path: Path) -> None:
    folder = write(site(tmp_path, post="{{ site.data.one.a }}"), {"_data/one.yml": "a: 1\n"})
    assert {path.name for path in page_of(folder).files} == {"post.html", "one.yml"}


def test_an_include_cannot_read_outside_the_site(tmp_path: Path) -> None:
    (tmp_path / "secret.html").write_text("secret")
    folder = site(tmp_path / "site", post="{% include ../../secret.html %}{% include link.html %}{{ content }}")
    (folder / "_includes").mkdir()
    (folder / "_includes/link.html").symlink_to(tmp_path / "secret.html")
    page = page_of(folder)
    assert ">secret" not in page.html
    assert len(page.problems) == 2
    assert BODY in page.html


def test_a_data_file_cannot_be_outside_the_site(tmp_path: Path) -> None:
    write(tmp_path / "secret", {"key.yml": "a: secret\n"})
    folder = write(site(tmp_path / "site", post="{{ site.data | jsonify }}"), {"_data/own.yml": "a: 1\n"})
    (folder / "_data/link").symlink_to(tmp_path / "secret")
    (folder / "_data/file.yml").symlink_to(tmp_path / "secret/key.yml")
    assert page_of(folder).html == '{"own":{"a":1}}'


def test_includes_that_include_themselves_end(tmp_path: Path) -> None:
    folder = site(tmp_path, post="{% include x.html %}{{ content }}")
    page = page_of(write(folder, {"_includes/x.html": "{% include x.html %}"}))
    assert BODY in page.html
    assert page.problems != ()


def test_a_page_cannot_grow_without_end(tmp_path: Path) -> None:
    loops = (
        "{% for a in (1..1000) %}{% for b in (1..1000) %}{% for c in (1..1000) %}x{% endfor %}{% endfor %}{% endfor %}"
    )
    page = page_of(site(tmp_path, post=loops))
    assert "Liquid stopped here" in page.problems[0].message


def test_ruby_of_the_site_makes_the_page_approximate(tmp_path: Path) -> None:
    ruby = (
        "module Mine\n  module Shout\n    def shout(text)\n      text\n    end\n    private\n    def other\n    end\n"
        "  end\n  class Years < Jekyll::Generator\n  end\nend\nLiquid::Template.register_tag('box', Mine::Box)\n"
        "Liquid::Template.register_filter(Mine::Shout)\n"
    )
    folder = write(site(tmp_path, post="{{ content }}"), {"_plugins/mine.rb": ruby, "_plugins/empty.rb": ""})
    assert page_of(folder).missing == ("empty.rb", "box", "shout", "Years")


def test_plug_ins_that_are_not_known_are_named(tmp_path: Path) -> None:
    folder = write(site(tmp_path, post="x"), {
        "_config.yml": "plugins: [jekyll-feed, jekyll-spaceship]\n",
        "Gemfile": 'gem "jekyll"\ngroup :jekyll_plugins do\n  gem "jekyll-picture-tag", "~> 2"\nend\ngem "other"\n',
    })  # fmt: skip
    assert page_of(folder).missing == ("jekyll-spaceship", "jekyll-picture-tag")


def test_what_is_typed_stands_in_the_page(tmp_path: Path) -> None:
    layout = "{{ page.title }}|{{ page.excerpt | strip_html | strip }}|{{ content | strip }}"
    folder = write(site(tmp_path, post=layout), {POST: "---\nlayout: post\ntitle: Saved\n---\nSaved.\n"})
    values = values_of(folder)
    write(folder, {POST: "---\nlayout: post\ntitle: Typed\n---\nTyped.\n\nMore.\n"})
    page = page_of(folder, site=values)
    assert page.html.startswith("Typed|Typed.|<p>Typed.</p>")


def test_a_loop_over_titles_reads_no_post(tmp_path: Path) -> None:
    folder = site(tmp_path, post="{% for post in site.posts %}{{ post.title }} {{ post.url }};{% endfor %}")
    write(folder, {"_posts/2020-02-02-other.md": "---\ntitle: Other\n---\nText.\n"})
    values = values_of(folder)
    (folder / "_posts/2020-02-02-other.md").unlink()
    assert page_of(folder, site=values).html == "Other /2020/02/02/other.html;One /2020/01/01/first.html;"


def test_posts_that_show_each_other_end(tmp_path: Path) -> None:
    loop = "{% for post in site.posts %}{{ post.excerpt }}{% endfor %}"
    folder = write(site(tmp_path, post="{{ content }}"), {"_posts/2020-02-02-other.md": loop, POST: FIRST + loop})
    assert BODY in page_of(folder).html.replace("there</em>.", "there</em>.</p>\n", 1)
