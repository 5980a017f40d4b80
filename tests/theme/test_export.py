"""A page is written with all that it shows, so that a browser needs no server for it."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor.theme.export import Exported, PageToExport, export_page, plain_page, style_sheets_of
from editor.theme.export_addresses import with_addresses, with_css_addresses
from editor.theme.site_files import SiteFiles
from editor.theme.style_sheet import MADE_FOLDER, StyleSheet
from tests.theme.site_folder import write

FILES = {
    "site/assets/a b.png": "picture",
    "site/assets/font.woff2": "font",
    "site/css/plain.css": '@import "more.css"; @font-face { src: url(../assets/font.woff2?v=1#iefix) }',
    "site/css/more.css": "p { background: url('../assets/a%20b.png') } @import url(plain.css);",
    "site/script.js": "1",
    "theme/assets/theme.png": "of the theme",
    "secret.png": "outside",
}
URL = "/2024/01/02/one.html"


@pytest.fixture
def files(tmp_path: Path) -> SiteFiles:
    write(tmp_path, FILES)
    main = StyleSheet("/assets/main.css", "site/assets/main.scss", "x { y: url('a b.png') }")
    return SiteFiles(tmp_path / "site", "/blog", tmp_path / "theme", {main.url: main})


class Export:
    def __init__(self, files: SiteFiles, folder: Path) -> None:
        self.files = files
        self.folder = folder
        self.css: dict[str, str] = {"/assets/main.css": "x{y:url('a b.png')}"}

    def __call__(self, html: str, origin: str = "") -> Exported:
        page = PageToExport(html, URL, self.files, origin)
        return export_page(page, self.css, self.folder / "one.html", "one_files")

    def html(self, html: str, origin: str = "") -> str:
        return self(html, origin).path.read_text(encoding="utf-8").removeprefix('<meta charset="utf-8">')

    def written(self) -> dict[str, str]:
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return {path.relative_to(self.folder).as_posix(): path.read_text(encoding="utf-8") for path in found}


@pytest.fixture
def export(files: SiteFiles, tmp_path: Path) -> Export:
    return Export(files, tmp_path / "out")


def test_pictures_and_scripts_stand_beside_the_page(export: Export) -> None:
    html = '<img alt="x" src="/blog/assets/a%20b.png"><script src=/script.js></script>'
    assert export.html(html) == (
        '<img alt="x" src="one_files/blog/assets/a%20b.png"><script src="one_files/script.js"></script>'
    )
    assert export.written()["one_files/blog/assets/a b.png"] == "picture"
    assert export.written()["one_files/script.js"] == "1"


def test_the_themes_assets_are_taken_too(export: Export) -> None:
    export("<img src=/blog/assets/theme.png>")
    assert export.written()["one_files/blog/assets/theme.png"] == "of the theme"


def test_style_sheets_bring_what_they_load_also_in_a_circle(export: Export) -> None:
    export("<link rel=stylesheet href='/blog/css/plain.css?1'>")
    written = export.written()
    assert written["one_files/blog/css/plain.css"] == (
        '@import "more.css"; @font-face { src: url(../assets/font.woff2#iefix) }'
    )
    assert written["one_files/blog/css/more.css"] == (
        "p { background: url(../assets/a%20b.png) } @import url(plain.css);"
    )
    assert {"one_files/blog/assets/font.woff2", "one_files/blog/assets/a b.png"} < written.keys()


def test_style_sheets_that_are_made_are_asked_for_and_written_as_they_were_compiled(
    export: Export, files: SiteFiles
) -> None:
    html = '<link rel="stylesheet" href="/blog/assets/main.css">'
    assert [sheet.url for sheet in style_sheets_of(PageToExport(html, URL, files))] == ["/assets/main.css"]
    export(html)
    assert export.written()["one_files/blog/assets/main.css"] == "x{y:url(a%20b.png)}"
    assert "one_files/blog/assets/a b.png" in export.written()


def test_sass_in_the_page_stands_in_its_place_compiled(export: Export) -> None:
    inside = StyleSheet(f"{MADE_FOLDER}1.css", "site/x", "a{b:url('a b.png')}")
    export.files = replace(export.files, styles={inside.url: inside})
    export.css = {inside.url: "a{b:url('/blog/assets/a b.png')}"}
    html = f"<style>{inside.import_rule}</style>"
    assert style_sheets_of(PageToExport(html, URL, export.files)) == (inside,)
    assert export.html(html) == "<style>a{b:url(one_files/blog/assets/a%20b.png)}</style>"


def test_links_lead_to_the_published_site_where_its_address_is_known(export: Export) -> None:
    html = '<a href="../two.html#x">two</a><a href="#here">here</a><a href="mailto:a@b.example">mail</a>'
    assert export.html(html) == html
    assert export.html(html, "https://me.example") == html.replace(
        "../two.html", "https://me.example/blog/2024/01/two.html"
    )


def test_addresses_of_the_published_site_are_found_in_its_folder(export: Export) -> None:
    assert "one_files/blog/assets/a%20b.png" in export.html(
        '<img src="http://me.example/blog/assets/a b.png">', "https://me.example"
    )


def test_what_is_not_there_or_outside_is_told_and_not_copied(export: Export, tmp_path: Path) -> None:
    (tmp_path / "site/out.png").symlink_to(tmp_path / "secret.png")
    exported = export(
        "<img src=/none.png><img src=/../secret.png><img src=/out.png><img src=https://cdn.example/x.png>"
    )
    assert exported.missing == ("/none.png", "/../secret.png", "/out.png")
    assert list(export.written()) == ["one.html"]


def test_a_base_element_is_followed_and_goes(export: Export) -> None:
    html = '<base href="/blog/assets/" target="_top"><img src="a b.png">'
    assert export.html(html) == '<base target="_top"><img src="one_files/blog/assets/a%20b.png">'


def test_css_inside_the_page_is_followed(export: Export) -> None:
    html = "<style>a { b: url(/blog/assets/font.woff2) }</style><p style='b: url(\"/blog/assets/font.woff2\")'>x</p>"
    assert export.html(html).count("url(one_files/blog/assets/font.woff2)") == 2


def test_every_picture_of_a_set_is_taken(export: Export) -> None:
    html = '<img srcset="/blog/assets/theme.png 1x, /blog/assets/a%20b.png 2x">'
    assert 'srcset="one_files/blog/assets/theme.png 1x, one_files/blog/assets/a%20b.png 2x"' in export.html(html)


def test_a_page_says_how_it_is_encoded(export: Export) -> None:
    html = '<!DOCTYPE html><html><head lang="de"><title>ö</title>'
    assert export(html).path.read_text(encoding="utf-8") == html.replace("<title>", '<meta charset="utf-8"><title>')


def test_exporting_again_replaces_what_was_written(export: Export) -> None:
    export("<img src=/blog/assets/theme.png>")
    assert export.html("<p>new</p>") == "<p>new</p>"


def seen(address: str) -> str:
    return f"[{address}]"


@pytest.mark.parametrize(
    "html",
    [
        "<!-- <img src='x'> -->",
        "<script>'<img src=x>'</script>",
        "<textarea><img src=x></textarea>",
        '<p title="a src=x">text</p>',
        '<meta property="og:image" content="/x.png">',
        "a < b",
        "<img",
        "<style>/* url(x) */ a::after { content: 'url(x)' }</style>",
    ],
)
def test_what_is_no_address_stays(html: str) -> None:
    assert with_addresses(html, seen, seen) == html


def test_addresses_in_css_are_found_in_all_their_forms() -> None:
    assert with_css_addresses("@import 'a.css' print; b{c:url( \"d\" ),URL(e)}", seen) == (
        '@import "[a.css]" print; b{c:url([d]),url([e])}'
    )


def test_a_text_without_a_layout_gets_a_page() -> None:
    page = plain_page("A & B", "de", "<p>ö</p>\n")
    assert '<html lang="de">' in page
    assert "<title>A &amp; B</title>" in page
    assert "<body>\n<p>ö</p>\n</body>" in page


@pytest.mark.parametrize("part", ["<!--", "<a ", '<a "', "<style>", "url(", "/*", '"', "@import ", "url( '"])
def test_text_that_nobody_would_write_is_passed_on(part: str) -> None:
    text = part * 20_000
    assert with_addresses(text, seen, seen) == text
    assert with_css_addresses(text, seen) == text
