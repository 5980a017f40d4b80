"""Posts with Liquid become what the real `jekyll build` makes of them."""

import shutil
from pathlib import Path

import pytest

from editor.markup import render
from editor.post.post import Post
from editor.theme import Page, expand
from editor.theme.values import SiteValues
from tests.conformance.html_shape import shape_of
from tests.conformance.real_jekyll import build
from tests.theme.site_folder import values_of, write

CASES = Path(__file__).with_name("liquid_cases.txt")
SITE = {
    "_config.yml": (
        "title: A Blog\nurl: https://Example.org\nbaseurl: /blog\ntimezone: Europe/Berlin\nauthor: {name: A. Writer}\n"
        "numbers: [3, 1, 2]\npermalink: /:title.html\ncollections: {recipes: {output: true}}\n"
        "defaults: [{scope: {path: ''}, values: {lang: en}}]\n"
    ),
    "_data/people.yml": (
        "- name: Ann\n  age: 30\n  team: red\n- name: Bob\n  age: 4\n  team: blue\n- name: Cy\n  team: red\n"
    ),
    "_data/menu.json": '{"home": "/", "about": "/about/"}',
    "_data/rows.csv": "city,size\nBonn,1\nUlm,2\n",
    "_data/deep/er.yml": "key: value\n",
    "_includes/plain.html": "<b>plain</b>",
    "_includes/figure.html": '<figure><img src="{{ include.src }}" alt="{{ include.alt }}"></figure>\n',
    "_includes/nested.html": "{% include plain.html %}{% if include.on %} on{% endif %}",
    "_includes/lines.md": "* one\n* two\n",
    "_recipes/bread.md": "---\ntitle: Bread\n---\nFlour.\n",
    "about.md": "---\ntitle: About\npermalink: /about/\n---\nWe.\n",
    "files/paper one.pdf": "x",
    "_posts/2020-01-01-first.md": (
        "---\ntitle: First\ntags: [a, b]\ncategories: [old]\nrank: 2\n---\nFirst *words* here.\n\nMore.\n"
    ),
    "_posts/2020-02-02-second.md": "---\ntitle: Second\ntags: [b]\nrank: 10\n---\nSecond text.\n",
    "_posts/part.md": "*relative*",
}
FRONT_MATTER = (
    "---\ntitle: 'The {} & that'\ndescription: Some words\ntags: [x, y]\ndate: 2021-03-04 05:06:07 +0100\n"
    "list: [c, a, b]\nmap: {k: v}\nnumber: 7\ntrue_one: true\n---\n"
)


def cases() -> dict[str, str]:
    """By name: the bodies in the file, each behind a line with its name."""
    parts = CASES.read_text(encoding="utf-8").split("=== ")[1:]
    return {name: body for name, _, body in (part.partition("\n") for part in parts)}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    posts = {f"_posts/2021-03-04-{name}.md": FRONT_MATTER.replace("{}", name) + body for name, body in cases().items()}
    write(folder, SITE | posts)
    if shutil.which("jekyll") is None:
        pytest.skip("the real jekyll is not installed")
    done = build(folder)
    assert done.returncode == 0, done.stdout
    return folder


@pytest.fixture(scope="module")
def values(site: Path) -> SiteValues:
    return values_of(site)


@pytest.mark.parametrize("name", cases())
def test_a_post_with_liquid_is_what_jekyll_publishes(name: str, site: Path, values: SiteValues) -> None:
    path = f"_posts/2021-03-04-{name}.md"
    post = Post.parse((site / path).read_text(encoding="utf-8"))
    expanded = expand(post.body, values, Page(path, post.front_matter.values))
    html = render(expanded.text, values.config.kramdown).html
    assert shape_of(html) == shape_of((site / f"_site/{name}.html").read_text(encoding="utf-8"))
    assert expanded.problems == ()
