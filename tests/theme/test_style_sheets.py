"""Which style sheets a site has, and what their compiler is told."""

from pathlib import Path

import pytest

from editor.site.index import SiteIndex
from editor.theme.style_sheet import StyleSheet, error_css
from editor.theme.style_sheets import style_sheets
from editor.theme.values import SiteValues
from tests.site_folder import write
from tests.theme.site_folder import POST, page_of

MADE = "---\n---\n"


def sheets(site: Path, theme: Path | None = None) -> dict[str, StyleSheet]:
    index = SiteIndex()
    index.open(site)
    return {sheet.url: sheet for sheet in style_sheets(SiteValues(index.config, {}), theme)}


def test_files_with_front_matter_are_made_where_jekyll_looks(tmp_path: Path) -> None:
    site = write(
        tmp_path,
        {
            "_config.yml": "exclude: [tools]\n",
            "assets/main.scss": MADE,
            "css/old.sass": MADE,
            "with.liquid.css": MADE,
            "moved.scss": "---\npermalink: /css/here.css\n---\n",
            "assets/copied.scss": "a { b: c }",
            "assets/_partial.scss": MADE,
            "_sass/page.scss": MADE,
            "_site/assets/main.scss": MADE,
            "tools/x.scss": MADE,
            "hidden.scss": "---\npublished: false\n---\n",
        },
    )

    assert {url: sheet.syntax for url, sheet in sheets(site).items()} == {
        "/assets/main.css": "scss",
        "/css/here.css": "scss",
        "/css/old.css": "indented",
        "/with.liquid.css": "css",
    }


def test_liquid_is_rendered_and_lines_stay_known(tmp_path: Path) -> None:
    text = "---\ntitle: x\n---\n{% for c in site.colors %}.{{ c }} {}\n{% endfor %}\n{% nonsense %}\n{{ page.title }}"
    site = write(tmp_path, {"_config.yml": "colors: [red, blue]\n", "a.scss": text})

    sheet = sheets(site)["/a.css"]

    assert sheet.source == ".red {}\n.blue {}\n\n{% nonsense %}\nx"
    assert [sheet.line_in_file(line) for line in (0, 1, 3, 4)] == [3, 3, 5, 6]
    assert [problem.line for problem in sheet.problems] == [5]


def test_imports_are_looked_for_where_jekylls_converter_looks(tmp_path: Path) -> None:
    theme = write(tmp_path / "theme", {"_sass/minima.scss": "", "assets/main.scss": MADE, "assets/own.scss": MADE})
    config = "sass:\n  sass_dir: styles\n  load_paths: [lib/*/scss, nowhere, ../theme]\n  style: :compressed\n"
    files = {"_config.yml": config, "styles/_a.scss": "", "lib/b/scss/_b.scss": "", "assets/main.scss": MADE}
    site = write(tmp_path / "site", files)

    found = sheets(site, theme)

    assert {sheet.url: sheet.path for sheet in found.values()} == {
        "/assets/main.css": "site/assets/main.scss",
        "/assets/own.css": "theme/assets/own.scss",
    }
    sheet = found["/assets/main.css"]
    assert sheet.folders == ("site", "site/lib/b/scss", "site/styles", "theme/_sass", "site/assets")
    assert {"site/styles/_a.scss", "site/lib/b/scss/_b.scss", "theme/_sass/minima.scss"} <= set(sheet.files)
    assert sheet.style == "compressed"


def test_what_others_installed_is_read_only_where_it_is_asked_for(tmp_path: Path) -> None:
    styles = ("_sass/vendor/_a.scss", "_sass/node_modules/_b.scss", "vendor/gem/_c.scss", "node_modules/d/_d.scss")
    site = write(tmp_path, {"_config.yml": "", "x.scss": MADE, **dict.fromkeys(styles, "")})
    assert set(sheets(site)["/x.css"].files) == {"site/x.scss", "site/_sass/vendor/_a.scss"}

    write(site, {"_config.yml": "sass: {load_paths: [node_modules/d, vendor/gem]}\n"})

    assert {"site/node_modules/d/_d.scss", "site/vendor/gem/_c.scss"} <= set(sheets(site)["/x.css"].files)


def test_nothing_outside_the_site_is_read(tmp_path: Path) -> None:
    secret = write(tmp_path / "secret", {"_secret.scss": "x", "page.scss": MADE})
    files = {
        "_config.yml": f"sass: {{load_paths: [{secret}, ../secret, linked]}}\n",
        "a.scss": MADE,
        "_sass/_b.scss": "",
    }
    site = write(tmp_path / "site", files)
    for name in ("linked", "_sass/folder"):
        (site / name).symlink_to(secret)
    (site / "_sass/_file.scss").symlink_to(secret / "_secret.scss")
    (site / "circle").symlink_to(site)

    (sheet,) = sheets(site).values()

    assert set(sheet.files) == {"site/a.scss", "site/_sass/_b.scss"}
    assert sheet.folders == ("site", "site/_sass")


def test_a_folder_of_plain_markdown_has_none(tmp_path: Path) -> None:
    assert sheets(write(tmp_path, {"a.scss": MADE})) == {}


def test_a_digest_tells_whether_anything_that_could_be_read_differs(tmp_path: Path) -> None:
    site = write(tmp_path, {"_config.yml": "", "a.scss": MADE, "_sass/_b.scss": "1"})
    before = sheets(site)["/a.css"].digest
    assert sheets(site)["/a.css"].digest == before

    write(tmp_path, {"_sass/_b.scss": "2"})

    assert sheets(site)["/a.css"].digest != before


@pytest.mark.parametrize("text", ["---\nunclosed", "---\n: : [\n---\nb { c: d }", "---\n---\n\x00", ""])
def test_an_odd_file_does_no_harm(tmp_path: Path, text: str) -> None:
    found = sheets(write(tmp_path, {"_config.yml": "", "odd.scss": text, "good.scss": MADE}))

    assert "/good.css" in found


def test_a_reason_in_css_cannot_end_its_comment() -> None:
    assert error_css("a */ b {}") == "/* a * / b {} */\n"


def test_sass_in_a_page_is_left_to_be_compiled(tmp_path: Path) -> None:
    sass = "{% capture sass %}@import 'a'; b { c: $d }{% endcapture %}"
    layout = sass + "<style>{{ sass | scssify }}</style>{{ content }}"
    post = "---\nlayout: post\n---\nText\n"
    write(tmp_path, {"_config.yml": "", "_layouts/post.html": layout, "_sass/_a.scss": "$d: e;", POST: post})

    page = page_of(tmp_path)

    (sheet,) = page.styles
    assert page.html == f"<style>{sheet.import_rule}</style><p>Text</p>\n"
    assert (sheet.source, sheet.syntax) == ("@import 'a'; b { c: $d }", "scss")
    assert sheet.files[f"{sheet.folders[1]}/_a.scss"] == "$d: e;"


def test_sass_in_a_style_sheet_with_liquid_comes_along(tmp_path: Path) -> None:
    write(tmp_path, {"_config.yml": "", "main.css": MADE + "{{ 'a\n  b: c' | sassify }}"})

    made = sheets(tmp_path)

    (inside,) = (sheet for url, sheet in made.items() if url != "/main.css")
    assert inside.syntax == "indented"
    assert made["/main.css"].source == inside.import_rule
