"""Themes are found where Ruby keeps its gems, and a plain one stands in where there is none."""

from pathlib import Path

import pytest

from editor.site.config import read_config
from editor.theme.theme_folder import ThemeFolder, find_theme, notice_of
from tests.theme.site_folder import POST, page_of, write


@pytest.fixture
def gems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder of gems on this computer."""
    monkeypatch.setattr("editor.theme.gem_folders._SYSTEM", ())
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    monkeypatch.delenv("GEM_PATH", raising=False)
    monkeypatch.setenv("GEM_HOME", str(tmp_path / "gems"))
    return tmp_path / "gems"


def theme_of(site: Path) -> ThemeFolder | None:
    return find_theme(read_config(site))


def gem(folder: Path, name: str) -> Path:
    write(folder / "gems" / name, {"_layouts/post.html": f"<b>{name}</b>{{{{ content }}}}"})
    return (folder / "gems" / name).resolve()


def test_a_site_without_a_theme_has_none(tmp_path: Path) -> None:
    assert theme_of(write(tmp_path, {"_config.yml": "title: x\n"})) is None


def test_the_highest_version_is_taken(tmp_path: Path, gems: Path) -> None:
    for version in ("1.9.0", "1.10.0", "1.10.0.rc1"):
        gem(gems, f"plain-{version}")
    gem(gems, "plain-other-3.0")
    found = theme_of(write(tmp_path / "site", {"_config.yml": "theme: plain\n"}))
    assert found == ThemeFolder("plain", "1.10.0", (gems / "gems/plain-1.10.0").resolve())


def test_the_version_that_the_site_has_locked_is_taken(tmp_path: Path, gems: Path) -> None:
    gem(gems, "plain-1.0")
    gem(gems, "plain-2.0")
    lock = "GEM\n  specs:\n    plain (1.0)\n      jekyll (>= 3)\n"
    found = theme_of(write(tmp_path / "site", {"_config.yml": "theme: plain\n", "Gemfile.lock": lock}))
    assert found is not None
    assert found.version == "1.0"


@pytest.mark.parametrize(
    ("files", "folder"),
    [
        ({}, "vendor/bundle/ruby/3.1.0"),
        ({".bundle/config": '---\nBUNDLE_PATH: "deep/gems"\n'}, "deep/gems/ruby/3.3.0"),
    ],
)
def test_bundlers_own_folder_is_searched(tmp_path: Path, gems: Path, files: dict[str, str], folder: str) -> None:
    site = write(tmp_path / "site", {"_config.yml": "theme: plain\n", **files})
    assert not gems.exists()
    root = gem(site / folder, "plain-1.0")
    found = theme_of(site)
    assert found is not None
    assert found.root == root


@pytest.mark.parametrize(
    ("remote", "name"),
    [
        ("jekyll/minima", "minima"),
        ("mmistakes/minimal-mistakes@4.24.0", "minimal-mistakes-jekyll"),
        ("pages-themes/cayman@v0.2.0", "jekyll-theme-cayman"),
    ],
)
def test_a_remote_theme_is_its_gem(tmp_path: Path, gems: Path, remote: str, name: str) -> None:
    root = gem(gems, f"{name}-1.0")
    found = theme_of(write(tmp_path / "site", {"_config.yml": f"remote_theme: {remote}\n"}))
    assert found is not None
    assert found.root == root


def test_a_folder_that_leads_out_of_the_theme_is_none_of_it(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    root = tmp_path / "theme"
    root.mkdir()
    (root / "_includes").symlink_to(tmp_path / "elsewhere")
    assert ThemeFolder("x", "1", root.resolve()).includes is None


@pytest.mark.usefixtures("gems")
def test_a_plain_theme_stands_in_and_is_told(tmp_path: Path) -> None:
    site = write(tmp_path / "site", {
        "_config.yml": "title: A site\ntheme: jekyll-theme-cayman\n",
        POST: "---\nlayout: special\ntitle: One & two\n---\nHello.\n",
        "about.md": "---\nlayout: page\ntitle: About\n---\nWe.\n",
    })  # fmt: skip
    page = page_of(site, marked=True)
    assert page.notices == (
        "The theme “jekyll-theme-cayman” is not installed here; a plain layout stands in for it. "
        "To see the real one: gem install jekyll-theme-cayman.",
    )
    assert page.problems == ()
    assert page.marked
    assert "<h1>One &amp; two</h1>" in page.html
    assert '<a href="/about.html">About</a>' in page.html


@pytest.mark.usefixtures("gems")
def test_of_a_remote_theme_no_name_of_a_gem_is_guessed(tmp_path: Path) -> None:
    config = read_config(write(tmp_path / "site", {"_config.yml": "remote_theme: ann/plain@v1\n"}))
    assert notice_of(config, find_theme(config)) == (
        "The theme “ann/plain@v1” is not on this computer; a plain layout stands in for it. "
        "To see the real one, install its gem."
    )


def test_a_theme_that_is_there_needs_no_notice(tmp_path: Path) -> None:
    config = read_config(write(tmp_path, {"_config.yml": "theme: plain\n"}))
    assert notice_of(config, ThemeFolder("plain", "1", tmp_path)) == ""


def test_the_site_wins_over_its_theme(tmp_path: Path, gems: Path) -> None:
    root = gem(gems, "plain-1.0")
    write(root, {
        "_config.yml": "description: of the theme\ntitle: of the theme\npermalink: /x/:title\n",
        "_layouts/post.html": "{% include a.html %} {% include b.html %} {{ site.title }}, {{ site.description }}, "
        "{{ site.data.one.a }} {{ site.data.one.b }} {{ site.permalink }}",
        "_includes/a.html": "theme's a", "_includes/b.html": "theme's b", "_data/one.yml": "{a: 1, b: 1}\n",
    })  # fmt: skip
    site = write(tmp_path / "site", {
        "_config.yml": "theme: plain\ntitle: own\n", "_includes/a.html": "own a", "_data/one.yml": "a: 2\n",
        POST: "---\nlayout: post\n---\n",
    })  # fmt: skip
    assert page_of(site).html == "own a theme's b own, of the theme, 2 1 date"
