"""Style sheets that Jekyll would make, and the theme's assets, as the page gets them."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.markup.rendering import Block
from editor.messages import Patch, Splice
from editor.paths import vendor
from editor.site.index import SiteIndex
from editor.theme.site_files import SiteFiles
from editor.theme.style_sheet import StyleSheet
from editor.theme.style_sheets import style_sheets
from editor.theme.values import SiteValues
from editor.ui.preview import Preview
from editor.ui.preview_files import bundled_file

needs_sass = pytest.mark.skipif(
    not (vendor() / "sass").is_dir(), reason="the bundled scripts are not there: run make assets"
)
COLOR = "getComputedStyle(document.querySelector('p')).color"


@pytest.fixture
def theme(tmp_path: Path, png: bytes) -> Path:
    theme = tmp_path / "theme"
    (theme / "assets").mkdir(parents=True)
    (theme / "_sass").mkdir()
    (theme / "assets/theme.css").write_text("p { color: rgb(1, 2, 3) }", encoding="utf-8")
    (theme / "assets/main.scss").write_text("---\n---\n@import 'look';", encoding="utf-8")
    (theme / "_sass/_look.scss").write_text("p { color: rgb(4, 5, 6) }", encoding="utf-8")
    (theme / "assets/logo.png").write_bytes(png)
    (theme / "secret.png").write_bytes(png)
    (theme / "assets/linked.png").symlink_to(theme / "secret.png")
    return theme


def sheets_of(site: Path, theme: Path) -> tuple[StyleSheet, ...]:
    (site / "_config.yml").touch()
    index = SiteIndex()
    index.open(site)
    return style_sheets(SiteValues(index.config, {}), theme)


def show_html(preview: Preview, *htmls: str) -> None:
    blocks = tuple(Block(html, -1, -1) for html in htmls)
    preview.patch(Patch(1, None, 1, (Splice(0, 0, blocks),), (), (), 0))


def test_assets_of_the_theme_are_found_where_the_site_has_none_and_nothing_else_of_it(
    site_folder: Path, theme: Path, png: bytes
) -> None:
    (site_folder / "assets").mkdir()
    (site_folder / "assets/theme.css").write_text("", encoding="utf-8")
    files = SiteFiles(site_folder, "/blog", theme)

    assert files.published("/blog/assets/logo.png") == theme / "assets/logo.png"
    assert files.published("/assets/theme.css") == site_folder / "assets/theme.css"
    for path in ("/secret.png", "/assets/../secret.png", "/assets/linked.png", "/_sass/_look.scss", "/assets"):
        assert files.published(path) is None


def test_of_what_is_bundled_style_sheets_and_fonts_are_served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.ui.preview_files.vendor", lambda: tmp_path)
    for name in ("a.css", "b.woff2", "c.js"):
        (tmp_path / name).touch()

    assert [bundled_file(f"/{name}") is not None for name in ("a.css", "b.woff2", "c.js")] == [True, True, False]


def test_plain_css_of_site_and_theme_is_served_as_it_is(
    preview: Preview, dom: Any, site_folder: Path, theme: Path
) -> None:
    preview.set_site(site_folder, "")
    preview.set_style_sheets((), theme)
    show_html(preview, '<link rel="stylesheet" href="/assets/theme.css"><p>x</p>')

    dom.until(COLOR, "rgb(1, 2, 3)")


@needs_sass
def test_sass_is_compiled_when_it_is_asked_for_and_shown_anew_when_it_changed(
    preview: Preview, dom: Any, site_folder: Path, theme: Path
) -> None:
    preview.set_site(site_folder, "/blog")
    preview.set_style_sheets(sheets_of(site_folder, theme), theme)
    show_html(preview, '<link rel="stylesheet" href="/blog/assets/main.css"><p>x</p>')
    dom.until(COLOR, "rgb(4, 5, 6)")

    (theme / "_sass/_look.scss").write_text("p { color: rgb(7, 8, 9) }", encoding="utf-8")
    preview.set_style_sheets(sheets_of(site_folder, theme), theme)

    dom.until(COLOR, "rgb(7, 8, 9)")


@needs_sass
def test_an_error_is_told_above_the_page_until_it_is_gone(
    preview: Preview, dom: Any, site_folder: Path, theme: Path, qtbot: QtBot
) -> None:
    look = theme / "_sass/_look.scss"
    good = look.read_text(encoding="utf-8")
    look.write_text("p { color: $none }", encoding="utf-8")
    bar = preview.findChild(QWidget, "style-bar")
    preview.set_site(site_folder, "")
    preview.set_style_sheets(sheets_of(site_folder, theme), theme)
    show_html(preview, '<link rel="stylesheet" href="/assets/main.css"><p>x</p>')
    qtbot.waitUntil(bar.isVisible, timeout=10_000)
    assert bar.text == "_sass/_look.scss line 1 of the theme: Undefined variable."

    look.write_text(good, encoding="utf-8")
    preview.set_style_sheets(sheets_of(site_folder, theme), theme)
    dom.until(COLOR, "rgb(4, 5, 6)")
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=10_000)


def test_fonts_of_the_site_are_loaded(preview: Preview, dom: Any, site_folder: Path) -> None:
    font = next((vendor() / "katex/fonts").glob("KaTeX_Main-Regular*"), None)
    if font is None:
        pytest.skip("there is no font to try with: run make assets")
    shutil.copy(font, site_folder / "font.woff2")
    style = "@font-face { font-family: Site; src: url(/font.woff2) }"
    show_html(preview, f"<style>{style}</style><p style='font-family: Site'>x</p>")

    dom.until("[...document.fonts].map(font => font.status).join()", "loaded")
