"""Posts, drafts, documents and pages are found where Jekyll looks, and nowhere else."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from editor.site.config import read_config
from editor.site.scan import Found, Scanner, newest_first
from editor.site.summary import Kind

MakeSite = Callable[[Mapping[str, str]], Path]

FILES = (
    *("_posts/2025-01-01-a.md", "_posts/deep/2025-01-02-b.html", "_posts/picture.png", "_drafts/c.markdown"),
    *("cats/_posts/2025-01-03-d.md", "_recipes/bread.md", "_layouts/post.html", "_unknown/x.md"),
    *("about.md", "sub/index.html", "_site/about.html", "node_modules/x/readme.md", "vendor/bundle/x.md"),
    *(".git/x.md", "_posts/.hidden.md", "_posts/2025-01-01-a.md~", "secret/x.md", "_kept/x.md"),
)
CONFIG = "collections: [recipes]\nexclude: [secret]\ninclude: [_kept]\n"


def found_in(scanner: Scanner, start: str = "") -> dict[str, Kind]:
    return {file.path: file.kind for files in scanner.walk(start) for file in files}


def test_a_jekyll_site(make_site: MakeSite) -> None:
    scanner = Scanner(read_config(make_site({"_config.yml": CONFIG, **dict.fromkeys(FILES, "")})))
    assert found_in(scanner) == {
        "_posts/2025-01-01-a.md": Kind.POST,
        "_posts/deep/2025-01-02-b.html": Kind.POST,
        "cats/_posts/2025-01-03-d.md": Kind.POST,
        "_drafts/c.markdown": Kind.DRAFT,
        "_recipes/bread.md": Kind.DOCUMENT,
        "about.md": Kind.PAGE,
        "sub/index.html": Kind.PAGE,
        "_kept/x.md": Kind.PAGE,
    }


def test_a_single_file_is_judged_as_in_the_walk(make_site: MakeSite) -> None:
    scanner = Scanner(read_config(make_site({"_config.yml": CONFIG, **dict.fromkeys(FILES, "")})))
    walked = found_in(scanner)
    assert {path: found.kind for path in FILES if (found := scanner.found(path)) is not None} == walked


def test_a_plain_folder_holds_all_its_markdown_files(make_site: MakeSite) -> None:
    files = ("a.md", "deep/er/b.markdown", "page.html", ".obsidian/c.md", "node_modules/d.md", "_notes/e.md")
    scanner = Scanner(read_config(make_site(dict.fromkeys(files, ""))))
    assert set(found_in(scanner)) == {"a.md", "deep/er/b.markdown", "_notes/e.md"}


def test_posts_in_the_collections_folder(make_site: MakeSite) -> None:
    files = ("all/_posts/2025-01-01-a.md", "all/_drafts/b.md", "all/_recipes/c.md", "_posts/2025-01-01-not.md")
    config = "collections_dir: all\ncollections: [recipes]\n"
    scanner = Scanner(read_config(make_site({"_config.yml": config, **dict.fromkeys(files, "")})))
    assert set(found_in(scanner)) == {"all/_posts/2025-01-01-a.md", "all/_drafts/b.md", "all/_recipes/c.md"}


def test_a_source_folder_and_a_destination_elsewhere(make_site: MakeSite) -> None:
    files = ("src/_posts/2025-01-01-a.md", "src/out/a.md", "readme.md")
    config = "source: src\ndestination: src/out\n"
    scanner = Scanner(read_config(make_site({"_config.yml": config, **dict.fromkeys(files, "")})))
    assert set(found_in(scanner)) == {"src/_posts/2025-01-01-a.md"}


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights on Windows")
def test_linked_folders_are_followed_once(make_site: MakeSite) -> None:
    site = make_site({"site/_config.yml": "", "site/sub/a.md": "", "outside/b.md": ""}) / "site"
    (site / "sub/up").symlink_to(site)
    (site / "linked").symlink_to(site.parent / "outside")
    (site.parent / "outside/back").symlink_to(site)
    (site.parent / "outside/self").symlink_to(site.parent / "outside")
    assert set(found_in(Scanner(read_config(site)))) == {"sub/a.md", "linked/b.md"}


@pytest.mark.parametrize(
    ("folder", "covered"),
    [("_posts", True), ("sub", True), ("", True), ("_site", False), (".git", False), ("_layouts", False)],
)
def test_folders_to_watch(make_site: MakeSite, folder: str, covered: bool) -> None:
    assert Scanner(read_config(make_site({"_config.yml": ""}))).covers(folder) is covered


def test_drafts_and_newest_posts_come_first() -> None:
    posts = [Found(f"_posts/{name}", Kind.POST) for name in ("2024-05-01-b.md", "deep/2025-01-01-c.md")]
    others = [Found("about.md", Kind.PAGE), Found("_drafts/idea.md", Kind.DRAFT)]
    names = [file.path.rpartition("/")[2] for file in newest_first([*others, *posts])]
    assert names == ["idea.md", "2025-01-01-c.md", "2024-05-01-b.md", "about.md"]
