"""The whole page of a post, document or page is the one that the real `jekyll build` writes."""

import shutil
from pathlib import Path

import pytest

from editor.paths import resources
from editor.post.post import Post
from editor.theme.page import Page
from editor.theme.theme_folder import find_theme
from editor.theme.whole_page import CONTENT_END, CONTENT_START, convert, render_page
from tests.conformance.pages import differences, pages
from tests.conformance.real_jekyll import build
from tests.site_folder import write
from tests.theme.site_folder import values_of

SITES = Path(__file__).with_name("sites")
NAMES = ("sample", *sorted(path.stem for path in SITES.glob("*.txt")))


def write_site(name: str, folder: Path) -> Path:
    """The files of a site: each behind a line with its name."""
    if name == "sample":
        return shutil.copytree(resources() / "sample-site", folder / "sample")
    parts = f"\n{(SITES / f'{name}.txt').read_text(encoding='utf-8')}".split("\n=== ")[1:]
    files = (part.partition("\n") for part in parts)
    return write(folder / name, {file: text + "\n" for file, _, text in files})


@pytest.fixture(scope="module", params=NAMES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("jekyll") is None:
        pytest.skip("the real jekyll is not installed")
    folder = write_site(request.param, tmp_path_factory.mktemp("site"))
    theme = find_theme(values_of(folder).config)
    if theme is not None and theme.stands_in:
        pytest.skip(f"the theme {theme.name} is not installed")
    done = build(folder, "--quiet")
    if "cannot load such file" in done.stdout:
        pytest.skip("a plug-in of Jekyll is not installed")
    assert done.returncode == 0, done.stdout
    return folder


def test_every_page_is_the_one_that_jekyll_writes(site: Path) -> None:
    found = {path: differences(jekylls, ours) for path, jekylls, ours in pages(site, values_of(site))}
    assert {path: "\n".join(lines) for path, lines in found.items() if lines} == {}


def test_marks_change_nothing_but_themselves(site: Path) -> None:
    values = values_of(site)
    for summary in [one for one in values.summaries.values() if one.reason is None]:
        post = Post.parse((site / summary.path).read_text(encoding="utf-8"))
        page = Page(summary.path, post.front_matter.values, post.body)
        body, _ = convert(values, page, post.body)
        marked, plain = (render_page(values, page, body, marked=wanted) for wanted in (True, False))
        assert marked.html.replace(CONTENT_START, "").replace(CONTENT_END, "") == plain.html
        assert marked.html.count(CONTENT_START) == marked.html.count(CONTENT_END) == marked.marked
